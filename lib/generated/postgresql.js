'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["frontend"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"number","visible":false,"variable":true},
  {"path":["message_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Startup message","2":"SSL request","3":"GSS encrypt request","4":"Cancel request","5":"SASLInitialResponse message","6":"SASLResponse message","66":"Bind","67":"Close","68":"Describe","69":"Execute","70":"Function call","72":"Flush","80":"Parse","81":"Simple query","83":"Sync","88":"Termination","99":"Copy completion","100":"Copy data","102":"Copy failure","112":"Password message","305":"Parse completion","306":"Bind completion","307":"Close completion","321":"Notification","323":"Command completion","324":"Data row","325":"Error","327":"CopyIn response","328":"CopyOut response","329":"Empty query","331":"Backend key data","334":"Notice","338":"Authentication request","339":"Parameter status","340":"Row description","342":"Function call response","343":"CopyBoth response","346":"Ready for query","355":"Copy completion","356":"Copy data","366":"No data","371":"Portal suspended","372":"Parameter description","374":"Negotiate protocol version"}},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["encrypts"],"reader":"number","visible":true,"variable":true},
  {"path":["encrypts_name"],"reader":"name","visible":true,"variable":true,"names":{"71":"GSSAPI","78":"no","83":"TLS"}},
  {"path":["version_major"],"reader":"number","visible":true,"variable":true},
  {"path":["version_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","name"],"reader":"text","visible":true,"variable":true},
  {"path":["parameters","value"],"reader":"text","visible":true,"variable":true},
  {"path":["authentication"],"reader":"number","visible":true,"variable":true},
  {"path":["authentication_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"success","1":"Kerberos V4","2":"Kerberos V5","3":"plaintext password","4":"crypt'ed password","5":"MD5 password","6":"SCM credentials","7":"GSSAPI","8":"GSSAPI/SSPI continue","9":"SSPI","10":"SASL","11":"SASL continue","12":"SASL complete"}},
  {"path":["salt"],"reader":"bytes","visible":true,"variable":true},
  {"path":["gss_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mechanisms"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["sasl_length"],"reader":"int","visible":true,"variable":true},
  {"path":["sasl_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["password"],"reader":"text","visible":true,"variable":true},
  {"path":["process"],"reader":"number","visible":true,"variable":true},
  {"path":["key"],"reader":"number","visible":true,"variable":true},
  {"path":["status"],"reader":"number","visible":true,"variable":true},
  {"path":["status_name"],"reader":"name","visible":true,"variable":true,"names":{"69":"in a failed transaction","73":"idle","84":"in a transaction"}},
  {"path":["statement"],"reader":"text","visible":true,"variable":true},
  {"path":["portal"],"reader":"text","visible":true,"variable":true},
  {"path":["query"],"reader":"text","visible":true,"variable":true},
  {"path":["type_count"],"reader":"number","visible":true,"variable":true},
  {"path":["types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["format_count"],"reader":"number","visible":true,"variable":true},
  {"path":["formats"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["value_count"],"reader":"number","visible":true,"variable":true},
  {"path":["row_values"],"reader":"number","visible":true,"variable":true},
  {"path":["values"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["values","length"],"reader":"int","visible":true,"variable":true},
  {"path":["values","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["result_format_count"],"reader":"number","visible":true,"variable":true},
  {"path":["result_formats"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["row_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["function"],"reader":"number","visible":true,"variable":true},
  {"path":["column_count"],"reader":"number","visible":true,"variable":true},
  {"path":["columns"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["columns","name"],"reader":"text","visible":true,"variable":true},
  {"path":["columns","table"],"reader":"number","visible":true,"variable":true},
  {"path":["columns","index"],"reader":"number","visible":true,"variable":true},
  {"path":["columns","type"],"reader":"number","visible":true,"variable":true},
  {"path":["columns","length"],"reader":"int","visible":true,"variable":true},
  {"path":["columns","modifier"],"reader":"int","visible":true,"variable":true},
  {"path":["columns","format"],"reader":"number","visible":true,"variable":true},
  {"path":["tag"],"reader":"text","visible":true,"variable":true},
  {"path":["copy_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["copy_format"],"reader":"number","visible":true,"variable":true},
  {"path":["copy_columns"],"reader":"number","visible":true,"variable":true},
  {"path":["copy_formats"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["copy_error"],"reader":"text","visible":true,"variable":true},
  {"path":["channel"],"reader":"text","visible":true,"variable":true},
  {"path":["notification"],"reader":"text","visible":true,"variable":true},
  {"path":["supported_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["unknown_options_count"],"reader":"int","visible":true,"variable":true},
  {"path":["unknown_options"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["severity"],"reader":"text","visible":true,"variable":true},
  {"path":["level"],"reader":"text","visible":true,"variable":true},
  {"path":["code"],"reader":"text","visible":true,"variable":true},
  {"path":["error"],"reader":"text","visible":true,"variable":true},
  {"path":["detail"],"reader":"text","visible":true,"variable":true},
  {"path":["hint"],"reader":"text","visible":true,"variable":true},
  {"path":["position"],"reader":"text","visible":true,"variable":true},
  {"path":["internal_position"],"reader":"text","visible":true,"variable":true},
  {"path":["internal_query"],"reader":"text","visible":true,"variable":true},
  {"path":["where"],"reader":"text","visible":true,"variable":true},
  {"path":["schema"],"reader":"text","visible":true,"variable":true},
  {"path":["table"],"reader":"text","visible":true,"variable":true},
  {"path":["column"],"reader":"text","visible":true,"variable":true},
  {"path":["data_type"],"reader":"text","visible":true,"variable":true},
  {"path":["constraint"],"reader":"text","visible":true,"variable":true},
  {"path":["file"],"reader":"text","visible":true,"variable":true},
  {"path":["line"],"reader":"text","visible":true,"variable":true},
  {"path":["routine"],"reader":"text","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

/** PostgreSQL, PostgreSQL's frontend/backend protocol 3. */
class Postgresql extends Layer {
  get frontend() {
    return this._visited(0)
  }

  get type() {
    return this._visited(1)
  }

  get message() {
    return this._visited(2)
  }

  get message_name() {
    return this._visited(3)
  }

  get length() {
    return this._visited(4)
  }

  get encrypts() {
    return this._visited(5)
  }

  get encrypts_name() {
    return this._visited(6)
  }

  get version_major() {
    return this._visited(7)
  }

  get version_minor() {
    return this._visited(8)
  }

  get parameters() {
    return this._details('parameters')
  }

  get authentication() {
    return this._visited(12)
  }

  get authentication_name() {
    return this._visited(13)
  }

  get salt() {
    return this._visited(14)
  }

  get gss_data() {
    return this._visited(15)
  }

  get mechanisms() {
    return this._details('mechanisms')
  }

  get sasl_length() {
    return this._visited(17)
  }

  get sasl_data() {
    return this._visited(18)
  }

  get password() {
    return this._visited(19)
  }

  get process() {
    return this._visited(20)
  }

  get key() {
    return this._visited(21)
  }

  get status() {
    return this._visited(22)
  }

  get status_name() {
    return this._visited(23)
  }

  get statement() {
    return this._visited(24)
  }

  get portal() {
    return this._visited(25)
  }

  get query() {
    return this._visited(26)
  }

  get type_count() {
    return this._visited(27)
  }

  get types() {
    return this._details('types')
  }

  get format_count() {
    return this._visited(29)
  }

  get formats() {
    return this._details('formats')
  }

  get value_count() {
    return this._visited(31)
  }

  get row_values() {
    return this._visited(32)
  }

  get values() {
    return this._details('values')
  }

  get result_format_count() {
    return this._visited(36)
  }

  get result_formats() {
    return this._details('result_formats')
  }

  get row_limit() {
    return this._visited(38)
  }

  get function() {
    return this._visited(39)
  }

  get column_count() {
    return this._visited(40)
  }

  get columns() {
    return this._details('columns')
  }

  get tag() {
    return this._visited(49)
  }

  get copy_data() {
    return this._visited(50)
  }

  get copy_format() {
    return this._visited(51)
  }

  get copy_columns() {
    return this._visited(52)
  }

  get copy_formats() {
    return this._details('copy_formats')
  }

  get copy_error() {
    return this._visited(54)
  }

  get channel() {
    return this._visited(55)
  }

  get notification() {
    return this._visited(56)
  }

  get supported_minor() {
    return this._visited(57)
  }

  get unknown_options_count() {
    return this._visited(58)
  }

  get unknown_options() {
    return this._details('unknown_options')
  }

  get severity() {
    return this._visited(60)
  }

  get level() {
    return this._visited(61)
  }

  get code() {
    return this._visited(62)
  }

  get error() {
    return this._visited(63)
  }

  get detail() {
    return this._visited(64)
  }

  get hint() {
    return this._visited(65)
  }

  get position() {
    return this._visited(66)
  }

  get internal_position() {
    return this._visited(67)
  }

  get internal_query() {
    return this._visited(68)
  }

  get where() {
    return this._visited(69)
  }

  get schema() {
    return this._visited(70)
  }

  get table() {
    return this._visited(71)
  }

  get column() {
    return this._visited(72)
  }

  get data_type() {
    return this._visited(73)
  }

  get constraint() {
    return this._visited(74)
  }

  get file() {
    return this._visited(75)
  }

  get line() {
    return this._visited(76)
  }

  get routine() {
    return this._visited(77)
  }

  get other() {
    return this._visited(78)
  }
}
Postgresql.Cut = cutClass(Postgresql, {})

Postgresql.prototype._id = 116

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.postgresql = node
  return node
}

const packet = {
  get postgresql() {
    const word = this._find(116)
    return word > 0 ? new Postgresql(this, word) : this._cut(word, Postgresql)
  }
}

module.exports = { rows, tree, packet }
