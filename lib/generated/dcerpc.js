'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["minor"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Request","1":"Ping","2":"Response","3":"Fault","4":"Working","5":"Nocall","6":"Reject","7":"Ack","8":"Cl_cancel","9":"Fack","10":"Cancel_ack","11":"Bind","12":"Bind_ack","13":"Bind_nak","14":"Alter_context","15":"Alter_context_resp","16":"AUTH3","17":"Shutdown","18":"Co_cancel","19":"Orphaned","20":"RPC-over-HTTP RTS"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","object"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","maybe"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","did_not_execute"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","multiplex"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","cancel_pending"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","last_fragment"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","first_fragment"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags1","broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1","idempotent"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1","maybe"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1","no_fack"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1","fragment"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags1","last_fragment"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags2"],"reader":"number","visible":true,"variable":true},
  {"path":["representation"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["representation","byte_order"],"reader":"number","visible":true,"variable":true},
  {"path":["representation","characters"],"reader":"number","visible":true,"variable":true},
  {"path":["representation","floats"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_length"],"reader":"number","visible":true,"variable":true},
  {"path":["call"],"reader":"number","visible":true,"variable":true},
  {"path":["serial_high"],"reader":"number","visible":true,"variable":true},
  {"path":["max_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["max_received"],"reader":"number","visible":true,"variable":true},
  {"path":["association_group"],"reader":"number","visible":true,"variable":true},
  {"path":["context_count"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["contexts","id"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts","transfer_count"],"reader":"number","visible":false,"variable":true},
  {"path":["contexts","interface"],"reader":"text","visible":true,"variable":true},
  {"path":["contexts","interface_name"],"reader":"text","visible":true,"variable":true},
  {"path":["contexts","interface_version"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts","interface_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts","transfer_syntax"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["contexts","transfer_version"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["address_length"],"reader":"number","visible":false,"variable":true},
  {"path":["address"],"reader":"text","visible":true,"variable":true},
  {"path":["result_count"],"reader":"number","visible":true,"variable":true},
  {"path":["results"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["results","result"],"reader":"number","visible":true,"variable":true},
  {"path":["results","reason"],"reader":"number","visible":true,"variable":true},
  {"path":["results","transfer_syntax"],"reader":"text","visible":true,"variable":true},
  {"path":["results","transfer_version"],"reader":"number","visible":true,"variable":true},
  {"path":["reject_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["version_count"],"reader":"number","visible":true,"variable":true},
  {"path":["versions","major"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["versions","minor"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["allocation_hint"],"reader":"number","visible":true,"variable":true},
  {"path":["context"],"reader":"number","visible":true,"variable":true},
  {"path":["cancel_count"],"reader":"number","visible":true,"variable":true},
  {"path":["fault_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["status"],"reader":"number","visible":true,"variable":true},
  {"path":["object"],"reader":"text","visible":true,"variable":true},
  {"path":["interface"],"reader":"text","visible":true,"variable":true},
  {"path":["interface_name"],"reader":"text","visible":true,"variable":true},
  {"path":["activity"],"reader":"text","visible":true,"variable":true},
  {"path":["server_boot"],"reader":"number","visible":true,"variable":true},
  {"path":["interface_version"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["opnum"],"reader":"number","visible":true,"variable":true},
  {"path":["interface_hint"],"reader":"number","visible":true,"variable":true},
  {"path":["activity_hint"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment_length"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["serial_low"],"reader":"number","visible":true,"variable":true},
  {"path":["stub"],"reader":"bytes","visible":true,"variable":true},
  {"path":["auth","type"],"reader":"number","visible":true,"variable":true},
  {"path":["auth","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"none","1":"Kerberos 5","9":"SPNEGO","10":"NTLMSSP","14":"TLS","16":"Kerberos","68":"Netlogon"}},
  {"path":["auth","level"],"reader":"number","visible":true,"variable":true},
  {"path":["auth","level_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"none","2":"connect","3":"call","4":"packet","5":"packet integrity","6":"packet privacy"}},
  {"path":["auth","pad_length"],"reader":"number","visible":true,"variable":true},
  {"path":["auth","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["auth","context"],"reader":"number","visible":true,"variable":true},
  {"path":["auth","value"],"reader":"bytes","visible":true,"variable":true}
]

/** DCE Remote Procedure Call, C706. */
class Dcerpc extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get minor() {
    return this._visited(1)
  }

  get type() {
    return this._visited(2)
  }

  get type_name() {
    return this._visited(3)
  }

  get flags() {
    return this._details('flags')
  }

  get flags1() {
    return this._details('flags1')
  }

  get flags2() {
    return this._visited(20)
  }

  get representation() {
    return this._details('representation')
  }

  get length() {
    return this._visited(25)
  }

  get auth_length() {
    return this._visited(26)
  }

  get call() {
    return this._visited(27)
  }

  get serial_high() {
    return this._visited(28)
  }

  get max_sent() {
    return this._visited(29)
  }

  get max_received() {
    return this._visited(30)
  }

  get association_group() {
    return this._visited(31)
  }

  get context_count() {
    return this._visited(32)
  }

  get contexts() {
    return this._details('contexts')
  }

  get address_length() {
    return this._visited(42)
  }

  get address() {
    return this._visited(43)
  }

  get result_count() {
    return this._visited(44)
  }

  get results() {
    return this._details('results')
  }

  get reject_reason() {
    return this._visited(50)
  }

  get version_count() {
    return this._visited(51)
  }

  get versions() {
    return this._details('versions')
  }

  get allocation_hint() {
    return this._visited(54)
  }

  get context() {
    return this._visited(55)
  }

  get cancel_count() {
    return this._visited(56)
  }

  get fault_flags() {
    return this._visited(57)
  }

  get status() {
    return this._visited(58)
  }

  get object() {
    return this._visited(59)
  }

  get interface() {
    return this._visited(60)
  }

  get interface_name() {
    return this._visited(61)
  }

  get activity() {
    return this._visited(62)
  }

  get server_boot() {
    return this._visited(63)
  }

  get interface_version() {
    return this._visited(64)
  }

  get sequence() {
    return this._visited(65)
  }

  get opnum() {
    return this._visited(66)
  }

  get interface_hint() {
    return this._visited(67)
  }

  get activity_hint() {
    return this._visited(68)
  }

  get fragment_length() {
    return this._visited(69)
  }

  get fragment() {
    return this._visited(70)
  }

  get auth_protocol() {
    return this._visited(71)
  }

  get serial_low() {
    return this._visited(72)
  }

  get stub() {
    return this._visited(73)
  }

  get auth() {
    return this._details('auth')
  }
}
Dcerpc.Cut = cutClass(Dcerpc, { version: 1 })

Dcerpc.prototype._id = 202

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at]
  }
  if (parent !== undefined) parent.dcerpc = node
  return node
}

const packet = {
  get dcerpc() {
    const word = this._find(202)
    return word > 0 ? new Dcerpc(this, word) : this._cut(word, Dcerpc)
  }
}

module.exports = { rows, tree, packet }
