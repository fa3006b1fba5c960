'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["credit_charge"],"reader":"number","visible":true,"variable":false},
  {"path":["channel_sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["status"],"reader":"number","visible":true,"variable":false},
  {"path":["status_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"STATUS_SUCCESS","259":"STATUS_PENDING","267":"STATUS_NOTIFY_CLEANUP","268":"STATUS_NOTIFY_ENUM_DIR","2147483653":"STATUS_BUFFER_OVERFLOW","2147483654":"STATUS_NO_MORE_FILES","2147483693":"STATUS_STOPPED_ON_SYMLINK","3221225474":"STATUS_NOT_IMPLEMENTED","3221225475":"STATUS_INVALID_INFO_CLASS","3221225476":"STATUS_INFO_LENGTH_MISMATCH","3221225480":"STATUS_INVALID_HANDLE","3221225485":"STATUS_INVALID_PARAMETER","3221225487":"STATUS_NO_SUCH_FILE","3221225488":"STATUS_INVALID_DEVICE_REQUEST","3221225489":"STATUS_END_OF_FILE","3221225494":"STATUS_MORE_PROCESSING_REQUIRED","3221225506":"STATUS_ACCESS_DENIED","3221225523":"STATUS_OBJECT_NAME_INVALID","3221225524":"STATUS_OBJECT_NAME_NOT_FOUND","3221225525":"STATUS_OBJECT_NAME_COLLISION","3221225530":"STATUS_OBJECT_PATH_NOT_FOUND","3221225539":"STATUS_SHARING_VIOLATION","3221225558":"STATUS_DELETE_PENDING","3221225581":"STATUS_LOGON_FAILURE","3221225586":"STATUS_ACCOUNT_DISABLED","3221225644":"STATUS_PIPE_NOT_AVAILABLE","3221225658":"STATUS_FILE_IS_A_DIRECTORY","3221225659":"STATUS_NOT_SUPPORTED","3221225673":"STATUS_NETWORK_NAME_DELETED","3221225676":"STATUS_BAD_NETWORK_NAME","3221225729":"STATUS_DIRECTORY_NOT_EMPTY","3221225731":"STATUS_NOT_A_DIRECTORY","3221225760":"STATUS_CANCELLED","3221225987":"STATUS_USER_SESSION_DELETED","3221226021":"STATUS_NOT_FOUND","3221226071":"STATUS_PATH_NOT_COVERED"}},
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"Negotiate Protocol","1":"Session Setup","2":"Session Logoff","3":"Tree Connect","4":"Tree Disconnect","5":"Create","6":"Close","7":"Flush","8":"Read","9":"Write","10":"Lock","11":"Ioctl","12":"Cancel","13":"KeepAlive","14":"Find","15":"Notify","16":"GetInfo","17":"SetInfo","18":"Break"}},
  {"path":["credits_requested"],"reader":"number","visible":true,"variable":false},
  {"path":["credits_granted"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","signed"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","related"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","async"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","replay"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","dfs"],"reader":"flag","visible":true,"variable":false},
  {"path":["next"],"reader":"number","visible":true,"variable":false},
  {"path":["message_id"],"reader":"big","visible":true,"variable":false},
  {"path":["async_id"],"reader":"big","visible":true,"variable":false},
  {"path":["process"],"reader":"number","visible":true,"variable":false},
  {"path":["tree_id"],"reader":"number","visible":true,"variable":false},
  {"path":["session_id"],"reader":"big","visible":true,"variable":false},
  {"path":["signature"],"reader":"bytes","visible":true,"variable":false},
  {"path":["structure_size"],"reader":"number","visible":true,"variable":true},
  {"path":["blobs","offset"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["blobs","offset32"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["blobs","length"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["blobs","length32"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["dialect_count"],"reader":"number","visible":true,"variable":true},
  {"path":["security_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["client_guid"],"reader":"text","visible":true,"variable":true},
  {"path":["negotiate_context_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["negotiate_context_count"],"reader":"number","visible":true,"variable":true},
  {"path":["dialects"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["server_guid"],"reader":"text","visible":true,"variable":true},
  {"path":["max_transaction"],"reader":"number","visible":true,"variable":true},
  {"path":["max_read"],"reader":"number","visible":true,"variable":true},
  {"path":["max_write"],"reader":"number","visible":true,"variable":true},
  {"path":["current_time"],"reader":"time","visible":true,"variable":true},
  {"path":["boot_time"],"reader":"time","visible":true,"variable":true},
  {"path":["setup_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["channel"],"reader":"number","visible":true,"variable":true},
  {"path":["previous_session"],"reader":"big","visible":true,"variable":true},
  {"path":["session_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tree_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tree"],"reader":"text","visible":true,"variable":true},
  {"path":["share_type"],"reader":"number","visible":true,"variable":true},
  {"path":["share_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["share_capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["access_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["oplock"],"reader":"number","visible":true,"variable":true},
  {"path":["impersonation"],"reader":"number","visible":true,"variable":true},
  {"path":["create_flags"],"reader":"big","visible":true,"variable":true},
  {"path":["file_attributes"],"reader":"number","visible":true,"variable":true},
  {"path":["share_access"],"reader":"number","visible":true,"variable":true},
  {"path":["disposition"],"reader":"number","visible":true,"variable":true},
  {"path":["create_options"],"reader":"number","visible":true,"variable":true},
  {"path":["filename"],"reader":"text","visible":true,"variable":true},
  {"path":["create_contexts"],"reader":"bytes","visible":true,"variable":true},
  {"path":["contexts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["contexts","next"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts","name_offset"],"reader":"number","visible":false,"variable":true},
  {"path":["contexts","name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["contexts","data_offset"],"reader":"number","visible":false,"variable":true},
  {"path":["contexts","data_length"],"reader":"number","visible":false,"variable":true},
  {"path":["contexts","name"],"reader":"text","visible":true,"variable":true},
  {"path":["contexts","guid"],"reader":"text","visible":true,"variable":true},
  {"path":["contexts","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["contexts","query_status"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts","maximal_access"],"reader":"number","visible":true,"variable":true},
  {"path":["create_response_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["create_action"],"reader":"number","visible":true,"variable":true},
  {"path":["create_time"],"reader":"time","visible":true,"variable":true},
  {"path":["last_access_time"],"reader":"time","visible":true,"variable":true},
  {"path":["last_write_time"],"reader":"time","visible":true,"variable":true},
  {"path":["last_change_time"],"reader":"time","visible":true,"variable":true},
  {"path":["allocation_size"],"reader":"big","visible":true,"variable":true},
  {"path":["end_of_file"],"reader":"big","visible":true,"variable":true},
  {"path":["file_id"],"reader":"text","visible":true,"variable":true},
  {"path":["close_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["read_padding"],"reader":"number","visible":true,"variable":true},
  {"path":["read_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["read_length"],"reader":"number","visible":true,"variable":true},
  {"path":["file_offset"],"reader":"big","visible":true,"variable":true},
  {"path":["min_count"],"reader":"number","visible":true,"variable":true},
  {"path":["remaining"],"reader":"number","visible":true,"variable":true},
  {"path":["read_remaining"],"reader":"number","visible":true,"variable":true},
  {"path":["channel_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["channel_length"],"reader":"number","visible":true,"variable":true},
  {"path":["read_data_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["data_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["read_count"],"reader":"number","visible":true,"variable":true},
  {"path":["write_length"],"reader":"number","visible":true,"variable":true},
  {"path":["write_remaining"],"reader":"number","visible":true,"variable":true},
  {"path":["write_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["write_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lock_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lock_length"],"reader":"big","visible":true,"variable":true},
  {"path":["lock_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["ioctl_function"],"reader":"number","visible":true,"variable":true},
  {"path":["ioctl_max_in"],"reader":"number","visible":true,"variable":true},
  {"path":["ioctl_max_out"],"reader":"number","visible":true,"variable":true},
  {"path":["ioctl_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["find_info_level"],"reader":"number","visible":true,"variable":true},
  {"path":["find_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["file_index"],"reader":"number","visible":true,"variable":true},
  {"path":["output_length"],"reader":"number","visible":true,"variable":true},
  {"path":["find_pattern"],"reader":"text","visible":true,"variable":true},
  {"path":["find_info"],"reader":"bytes","visible":true,"variable":true},
  {"path":["notify_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["notify_filter"],"reader":"number","visible":true,"variable":true},
  {"path":["info_class"],"reader":"number","visible":true,"variable":true},
  {"path":["info_level"],"reader":"number","visible":true,"variable":true},
  {"path":["max_response"],"reader":"number","visible":true,"variable":true},
  {"path":["info_input_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["info_input_length"],"reader":"number","visible":true,"variable":true},
  {"path":["info_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["set_length"],"reader":"number","visible":true,"variable":true},
  {"path":["set_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["additional"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["read_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["write_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["error_contexts"],"reader":"number","visible":true,"variable":true},
  {"path":["error_length"],"reader":"number","visible":true,"variable":true}
]

/** Server Message Block 2, [MS-SMB2]. */
class Smb2 extends Layer {
  get protocol() {
    return this._packet._block.view.getUint32(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint16(this._at + 4, true)
  }

  get credit_charge() {
    return this._packet._block.view.getUint16(this._at + 6, true)
  }

  get channel_sequence() {
    const asked = this._packet._block.view.getUint8(this._at + 16) & 0x1
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 8, true) : undefined
  }

  get status() {
    const asked = this._packet._block.view.getUint8(this._at + 16) & 0x1
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 8, true) : undefined
  }

  get status_name() {
    const asked = this._packet._block.view.getUint8(this._at + 16) & 0x1
    return asked === 1 ? nameOf(rows[5], this._packet._block.view.getUint32(this._at + 8, true)) : undefined
  }

  get command() {
    return this._packet._block.view.getUint16(this._at + 12, true)
  }

  get command_name() {
    return nameOf(rows[7], this._packet._block.view.getUint16(this._at + 12, true))
  }

  get credits_requested() {
    const asked = this._packet._block.view.getUint8(this._at + 16) & 0x1
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 14, true) : undefined
  }

  get credits_granted() {
    const asked = this._packet._block.view.getUint8(this._at + 16) & 0x1
    return asked === 1 ? this._packet._block.view.getUint16(this._at + 14, true) : undefined
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte16 = view.getUint8(at + 16)
    const byte19 = view.getUint8(at + 19)
    return {
      signed: (byte16 >> 3) & 0x1,
      related: (byte16 >> 2) & 0x1,
      async: (byte16 >> 1) & 0x1,
      response: byte16 & 0x1,
      replay: (byte19 >> 5) & 0x1,
      dfs: (byte19 >> 4) & 0x1
    }
  }

  get next() {
    return this._packet._block.view.getUint32(this._at + 20, true)
  }

  get message_id() {
    return this._packet._block.view.getBigUint64(this._at + 24, true)
  }

  get async_id() {
    const asked = (this._packet._block.view.getUint8(this._at + 16) >> 1) & 0x1
    return asked === 1 ? this._packet._block.view.getBigUint64(this._at + 32, true) : undefined
  }

  get process() {
    const asked = (this._packet._block.view.getUint8(this._at + 16) >> 1) & 0x1
    return asked === 0 ? this._packet._block.view.getUint32(this._at + 32, true) : undefined
  }

  get tree_id() {
    const asked = (this._packet._block.view.getUint8(this._at + 16) >> 1) & 0x1
    return asked === 0 ? this._packet._block.view.getUint32(this._at + 36, true) : undefined
  }

  get session_id() {
    return this._packet._block.view.getBigUint64(this._at + 40, true)
  }

  get signature() {
    return this._bytes(48, 16)
  }

  get structure_size() {
    return this._visited(24)
  }

  get blobs() {
    return this._details('blobs')
  }

  get dialect_count() {
    return this._visited(29)
  }

  get security_mode() {
    return this._visited(30)
  }

  get capabilities() {
    return this._visited(31)
  }

  get client_guid() {
    return this._visited(32)
  }

  get negotiate_context_offset() {
    return this._visited(33)
  }

  get negotiate_context_count() {
    return this._visited(34)
  }

  get dialects() {
    return this._details('dialects')
  }

  get server_guid() {
    return this._visited(36)
  }

  get max_transaction() {
    return this._visited(37)
  }

  get max_read() {
    return this._visited(38)
  }

  get max_write() {
    return this._visited(39)
  }

  get current_time() {
    return this._visited(40)
  }

  get boot_time() {
    return this._visited(41)
  }

  get setup_flags() {
    return this._visited(42)
  }

  get channel() {
    return this._visited(43)
  }

  get previous_session() {
    return this._visited(44)
  }

  get session_flags() {
    return this._visited(45)
  }

  get tree_flags() {
    return this._visited(46)
  }

  get tree() {
    return this._visited(47)
  }

  get share_type() {
    return this._visited(48)
  }

  get share_flags() {
    return this._visited(49)
  }

  get share_capabilities() {
    return this._visited(50)
  }

  get access_mask() {
    return this._visited(51)
  }

  get oplock() {
    return this._visited(52)
  }

  get impersonation() {
    return this._visited(53)
  }

  get create_flags() {
    return this._visited(54)
  }

  get file_attributes() {
    return this._visited(55)
  }

  get share_access() {
    return this._visited(56)
  }

  get disposition() {
    return this._visited(57)
  }

  get create_options() {
    return this._visited(58)
  }

  get filename() {
    return this._visited(59)
  }

  get create_contexts() {
    return this._visited(60)
  }

  get contexts() {
    return this._details('contexts')
  }

  get create_response_flags() {
    return this._visited(72)
  }

  get create_action() {
    return this._visited(73)
  }

  get create_time() {
    return this._visited(74)
  }

  get last_access_time() {
    return this._visited(75)
  }

  get last_write_time() {
    return this._visited(76)
  }

  get last_change_time() {
    return this._visited(77)
  }

  get allocation_size() {
    return this._visited(78)
  }

  get end_of_file() {
    return this._visited(79)
  }

  get file_id() {
    return this._visited(80)
  }

  get close_flags() {
    return this._visited(81)
  }

  get read_padding() {
    return this._visited(82)
  }

  get read_flags() {
    return this._visited(83)
  }

  get read_length() {
    return this._visited(84)
  }

  get file_offset() {
    return this._visited(85)
  }

  get min_count() {
    return this._visited(86)
  }

  get remaining() {
    return this._visited(87)
  }

  get read_remaining() {
    return this._visited(88)
  }

  get channel_offset() {
    return this._visited(89)
  }

  get channel_length() {
    return this._visited(90)
  }

  get read_data_offset() {
    return this._visited(91)
  }

  get data_offset() {
    return this._visited(92)
  }

  get read_count() {
    return this._visited(93)
  }

  get write_length() {
    return this._visited(94)
  }

  get write_remaining() {
    return this._visited(95)
  }

  get write_flags() {
    return this._visited(96)
  }

  get write_count() {
    return this._visited(97)
  }

  get lock_count() {
    return this._visited(98)
  }

  get lock_length() {
    return this._visited(99)
  }

  get lock_flags() {
    return this._visited(100)
  }

  get ioctl_function() {
    return this._visited(101)
  }

  get ioctl_max_in() {
    return this._visited(102)
  }

  get ioctl_max_out() {
    return this._visited(103)
  }

  get ioctl_flags() {
    return this._visited(104)
  }

  get find_info_level() {
    return this._visited(105)
  }

  get find_flags() {
    return this._visited(106)
  }

  get file_index() {
    return this._visited(107)
  }

  get output_length() {
    return this._visited(108)
  }

  get find_pattern() {
    return this._visited(109)
  }

  get find_info() {
    return this._visited(110)
  }

  get notify_flags() {
    return this._visited(111)
  }

  get notify_filter() {
    return this._visited(112)
  }

  get info_class() {
    return this._visited(113)
  }

  get info_level() {
    return this._visited(114)
  }

  get max_response() {
    return this._visited(115)
  }

  get info_input_offset() {
    return this._visited(116)
  }

  get info_input_length() {
    return this._visited(117)
  }

  get info_flags() {
    return this._visited(118)
  }

  get set_length() {
    return this._visited(119)
  }

  get set_offset() {
    return this._visited(120)
  }

  get additional() {
    return this._visited(121)
  }

  get data() {
    return this._details('data')
  }

  get read_data() {
    return this._visited(123)
  }

  get write_data() {
    return this._visited(124)
  }

  get error_contexts() {
    return this._visited(125)
  }

  get error_length() {
    return this._visited(126)
  }
}
Smb2.Cut = cutClass(Smb2, { protocol: 4, header_length: 6, credit_charge: 8, channel_sequence: 17, status: 17, status_name: 17, command: 14, command_name: 14, credits_requested: 17, credits_granted: 17, flags: 20, next: 24, message_id: 32, async_id: 40, process: 36, tree_id: 40, session_id: 48, signature: 64 })

Smb2.prototype._id = 203

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte16 = bytes[at + 16]
  const byte19 = bytes[at + 19]
  if (!((byte16 & 0x1) === 0)) return visitedNode(packet, word, parent, 'smb2')
  if (!(((byte16 >> 1) & 0x1) === 1)) return visitedNode(packet, word, parent, 'smb2')
  const node = {
    protocol: view.getUint32(at),
    header_length: view.getUint16(at + 4, true),
    credit_charge: view.getUint16(at + 6, true),
    channel_sequence: view.getUint16(at + 8, true),
    command: view.getUint16(at + 12, true),
    command_name: nameOf(rows[7], view.getUint16(at + 12, true)),
    credits_requested: view.getUint16(at + 14, true),
    flags: {
      signed: (byte16 >> 3) & 0x1,
      related: (byte16 >> 2) & 0x1,
      async: (byte16 >> 1) & 0x1,
      response: byte16 & 0x1,
      replay: (byte19 >> 5) & 0x1,
      dfs: (byte19 >> 4) & 0x1
    },
    next: view.getUint32(at + 20, true),
    message_id: view.getBigUint64(at + 24, true),
    async_id: view.getBigUint64(at + 32, true),
    session_id: view.getBigUint64(at + 40, true),
    signature: packet._slice(ints[word + 1] + 48, 16)
  }
  if (parent !== undefined) parent.smb2 = node
  return node
}

const packet = {
  get smb2() {
    const word = this._find(203)
    return word > 0 ? new Smb2(this, word) : this._cut(word, Smb2)
  }
}

module.exports = { rows, tree, packet }
