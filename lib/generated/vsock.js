'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["source_cid"],"reader":"big","visible":true,"variable":false},
  {"path":["destination_cid"],"reader":"big","visible":true,"variable":false},
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["operation"],"reader":"number","visible":true,"variable":false},
  {"path":["operation_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"unknown","1":"connect","2":"disconnect","3":"control","4":"payload"}},
  {"path":["transport"],"reader":"number","visible":true,"variable":false},
  {"path":["transport_length"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":false},
  {"path":["virtio","source_cid"],"reader":"big","visible":true,"variable":true},
  {"path":["virtio","destination_cid"],"reader":"big","visible":true,"variable":true},
  {"path":["virtio","sport"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","dport"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","length"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","type"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","operation"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","buffer_size"],"reader":"number","visible":true,"variable":true},
  {"path":["virtio","forwarded"],"reader":"number","visible":true,"variable":true},
  {"path":["header"],"reader":"bytes","visible":true,"variable":true}
]

/** Sockets of virtual machines, LINKTYPE_VSOCK. */
class Vsock extends Layer {
  get source_cid() {
    return this._packet._block.view.getBigUint64(this._at, true)
  }

  get destination_cid() {
    return this._packet._block.view.getBigUint64(this._at + 8, true)
  }

  get sport() {
    return this._packet._block.view.getUint32(this._at + 16, true)
  }

  get dport() {
    return this._packet._block.view.getUint32(this._at + 20, true)
  }

  get operation() {
    return this._packet._block.view.getUint16(this._at + 24, true)
  }

  get operation_name() {
    return nameOf(rows[5], this._packet._block.view.getUint16(this._at + 24, true))
  }

  get transport() {
    return this._packet._block.view.getUint16(this._at + 26, true)
  }

  get transport_length() {
    return this._packet._block.view.getUint16(this._at + 28, true)
  }

  get reserved() {
    return this._bytes(30, 2)
  }

  get virtio() {
    return this._details('virtio')
  }

  get header() {
    return this._visited(19)
  }
}
Vsock.Cut = cutClass(Vsock, { source_cid: 8, destination_cid: 16, sport: 20, dport: 24, operation: 26, operation_name: 26, transport: 28, transport_length: 30, reserved: 32 })

Vsock.prototype._id = 123

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    source_cid: view.getBigUint64(at, true),
    destination_cid: view.getBigUint64(at + 8, true),
    sport: view.getUint32(at + 16, true),
    dport: view.getUint32(at + 20, true),
    operation: view.getUint16(at + 24, true),
    operation_name: nameOf(rows[5], view.getUint16(at + 24, true)),
    transport: view.getUint16(at + 26, true),
    transport_length: view.getUint16(at + 28, true)
  }
  if (parent !== undefined) parent.vsock = node
  return node
}

const packet = {
  get vsock() {
    const word = this._find(123)
    return word > 0 ? new Vsock(this, word) : this._cut(word, Vsock)
  }
}

module.exports = { rows, tree, packet }
