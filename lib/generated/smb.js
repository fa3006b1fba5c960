'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"Create Directory","1":"Delete Directory","2":"Open","3":"Create","4":"Close","5":"Flush","6":"Delete","7":"Rename","8":"Query Information","9":"Set Information","10":"Read","11":"Write","12":"Lock Byte Range","13":"Unlock Byte Range","14":"Create Temp","15":"Create New","16":"Check Directory","17":"Process Exit","18":"Seek","26":"Read Raw","29":"Write Raw","34":"Set Information2","35":"Query Information2","36":"Locking AndX","37":"Trans","38":"Trans Secondary","43":"Echo","45":"Open AndX","46":"Read AndX","47":"Write AndX","50":"Trans2","51":"Trans2 Secondary","52":"Find Close2","112":"Tree Connect","113":"Tree Disconnect","114":"Negotiate Protocol","115":"Session Setup AndX","116":"Logoff AndX","117":"Tree Connect AndX","128":"Query Information Disk","129":"Search Dir","160":"NT Trans","161":"NT Trans Secondary","162":"NT Create AndX","164":"NT Cancel","165":"NT Rename"}},
  {"path":["status"],"reader":"number","visible":true,"variable":false},
  {"path":["status_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"STATUS_SUCCESS","259":"STATUS_PENDING","267":"STATUS_NOTIFY_CLEANUP","268":"STATUS_NOTIFY_ENUM_DIR","2147483653":"STATUS_BUFFER_OVERFLOW","2147483654":"STATUS_NO_MORE_FILES","2147483693":"STATUS_STOPPED_ON_SYMLINK","3221225474":"STATUS_NOT_IMPLEMENTED","3221225475":"STATUS_INVALID_INFO_CLASS","3221225476":"STATUS_INFO_LENGTH_MISMATCH","3221225480":"STATUS_INVALID_HANDLE","3221225485":"STATUS_INVALID_PARAMETER","3221225487":"STATUS_NO_SUCH_FILE","3221225488":"STATUS_INVALID_DEVICE_REQUEST","3221225489":"STATUS_END_OF_FILE","3221225494":"STATUS_MORE_PROCESSING_REQUIRED","3221225506":"STATUS_ACCESS_DENIED","3221225523":"STATUS_OBJECT_NAME_INVALID","3221225524":"STATUS_OBJECT_NAME_NOT_FOUND","3221225525":"STATUS_OBJECT_NAME_COLLISION","3221225530":"STATUS_OBJECT_PATH_NOT_FOUND","3221225539":"STATUS_SHARING_VIOLATION","3221225558":"STATUS_DELETE_PENDING","3221225581":"STATUS_LOGON_FAILURE","3221225586":"STATUS_ACCOUNT_DISABLED","3221225644":"STATUS_PIPE_NOT_AVAILABLE","3221225658":"STATUS_FILE_IS_A_DIRECTORY","3221225659":"STATUS_NOT_SUPPORTED","3221225673":"STATUS_NETWORK_NAME_DELETED","3221225676":"STATUS_BAD_NETWORK_NAME","3221225729":"STATUS_DIRECTORY_NOT_EMPTY","3221225731":"STATUS_NOT_A_DIRECTORY","3221225760":"STATUS_CANCELLED","3221225987":"STATUS_USER_SESSION_DELETED","3221226021":"STATUS_NOT_FOUND","3221226071":"STATUS_PATH_NOT_COVERED"}},
  {"path":["error_class"],"reader":"number","visible":true,"variable":false},
  {"path":["error_code"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","visible":false,"variable":false},
  {"path":["flags2","unicode"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags2","nt_status"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags2"],"reader":"number","visible":false,"variable":false},
  {"path":["pid_high"],"reader":"number","visible":true,"variable":false},
  {"path":["signature"],"reader":"bytes","visible":true,"variable":false},
  {"path":["tree"],"reader":"number","visible":true,"variable":false},
  {"path":["pid"],"reader":"number","visible":true,"variable":false},
  {"path":["user"],"reader":"number","visible":true,"variable":false},
  {"path":["multiplex"],"reader":"number","visible":true,"variable":false},
  {"path":["word_count"],"reader":"number","visible":true,"variable":false},
  {"path":["parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["byte_count"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["and_x"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["and_x","command"],"reader":"number","visible":true,"variable":true},
  {"path":["and_x","command_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Create Directory","1":"Delete Directory","2":"Open","3":"Create","4":"Close","5":"Flush","6":"Delete","7":"Rename","8":"Query Information","9":"Set Information","10":"Read","11":"Write","12":"Lock Byte Range","13":"Unlock Byte Range","14":"Create Temp","15":"Create New","16":"Check Directory","17":"Process Exit","18":"Seek","26":"Read Raw","29":"Write Raw","34":"Set Information2","35":"Query Information2","36":"Locking AndX","37":"Trans","38":"Trans Secondary","43":"Echo","45":"Open AndX","46":"Read AndX","47":"Write AndX","50":"Trans2","51":"Trans2 Secondary","52":"Find Close2","112":"Tree Connect","113":"Tree Disconnect","114":"Negotiate Protocol","115":"Session Setup AndX","116":"Logoff AndX","117":"Tree Connect AndX","128":"Query Information Disk","129":"Search Dir","160":"NT Trans","161":"NT Trans Secondary","162":"NT Create AndX","164":"NT Cancel","165":"NT Rename"}},
  {"path":["and_x","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["and_x","offset"],"reader":"number","visible":true,"variable":true},
  {"path":["and_x","word_count"],"reader":"number","visible":true,"variable":true},
  {"path":["and_x","parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["and_x","byte_count"],"reader":"number","visible":true,"variable":true},
  {"path":["and_x","data"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Server Message Block, [MS-CIFS]. */
class Smb extends Layer {
  get protocol() {
    return this._packet._block.view.getUint32(this._at)
  }

  get command() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get command_name() {
    return names2[this._packet._block.view.getUint8(this._at + 4)]
  }

  get status() {
    const asked = (this._packet._block.view.getUint8(this._at + 11) >> 6) & 0x1
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 5, true) : undefined
  }

  get status_name() {
    const asked = (this._packet._block.view.getUint8(this._at + 11) >> 6) & 0x1
    return asked === 1 ? nameOf(rows[4], this._packet._block.view.getUint32(this._at + 5, true)) : undefined
  }

  get error_class() {
    const asked = (this._packet._block.view.getUint8(this._at + 11) >> 6) & 0x1
    return asked === 0 ? this._packet._block.view.getUint8(this._at + 5) : undefined
  }

  get error_code() {
    const asked = (this._packet._block.view.getUint8(this._at + 11) >> 6) & 0x1
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 7, true) : undefined
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    return {
      response: view.getUint8(at + 9) >> 7
    }
  }

  get flags2() {
    const { view } = this._packet._block
    const at = this._at
    const byte11 = view.getUint8(at + 11)
    return {
      unicode: byte11 >> 7,
      nt_status: (byte11 >> 6) & 0x1
    }
  }

  get pid_high() {
    return this._packet._block.view.getUint16(this._at + 12, true)
  }

  get signature() {
    return this._bytes(14, 8)
  }

  get tree() {
    return this._packet._block.view.getUint16(this._at + 24, true)
  }

  get pid() {
    return this._packet._block.view.getUint16(this._at + 26, true)
  }

  get user() {
    return this._packet._block.view.getUint16(this._at + 28, true)
  }

  get multiplex() {
    return this._packet._block.view.getUint16(this._at + 30, true)
  }

  get word_count() {
    return this._packet._block.view.getUint8(this._at + 32)
  }

  get parameters() {
    return this._visited(19)
  }

  get byte_count() {
    return this._visited(20)
  }

  get data() {
    return this._visited(21)
  }

  get and_x() {
    return this._details('and_x')
  }
}
Smb.Cut = cutClass(Smb, { protocol: 4, command: 5, command_name: 5, status: 12, status_name: 12, error_class: 12, error_code: 12, flags: 10, flags2: 12, pid_high: 14, signature: 22, tree: 26, pid: 28, user: 30, multiplex: 32, word_count: 33 })

Smb.prototype._id = 204

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte4 = bytes[at + 4]
  const byte11 = bytes[at + 11]
  if (!(((byte11 >> 6) & 0x1) === 1)) return visitedNode(packet, word, parent, 'smb')
  const node = {
    protocol: view.getUint32(at),
    command: byte4,
    command_name: names2[byte4],
    status: view.getUint32(at + 5, true),
    status_name: nameOf(rows[4], view.getUint32(at + 5, true)),
    flags: {
      response: bytes[at + 9] >> 7
    },
    flags2: {
      unicode: byte11 >> 7,
      nt_status: (byte11 >> 6) & 0x1
    },
    pid_high: view.getUint16(at + 12, true),
    signature: packet._slice(ints[word + 1] + 14, 8),
    tree: view.getUint16(at + 24, true),
    pid: view.getUint16(at + 26, true),
    user: view.getUint16(at + 28, true),
    multiplex: view.getUint16(at + 30, true),
    word_count: bytes[at + 32]
  }
  if (parent !== undefined) parent.smb = node
  return node
}

const packet = {
  get smb() {
    const word = this._find(204)
    return word > 0 ? new Smb(this, word) : this._cut(word, Smb)
  }
}

module.exports = { rows, tree, packet }
