'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["number"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["server_version"],"reader":"text","visible":true,"variable":true},
  {"path":["thread"],"reader":"number","visible":true,"variable":true},
  {"path":["salt"],"reader":"text","visible":true,"variable":true},
  {"path":["server_capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["server_capabilities","long_password"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","found_rows"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","long_flag"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","connect_with_db"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","no_schema"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","compress"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","odbc"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","local_files"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","ignore_space"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","protocol_41"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","interactive"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","ssl"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","ignore_sigpipe"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","transactions"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","reserved_41"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_capabilities","secure_connection"],"reader":"flag","visible":false,"variable":true},
  {"path":["language"],"reader":"number","visible":true,"variable":true},
  {"path":["mariadb_language"],"reader":"number","visible":true,"variable":true},
  {"path":["server_extended"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["server_extended","multi_statements"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","multi_results"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","ps_multi_results"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","plugin_auth"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","connect_attributes"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","long_auth"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","expired_passwords"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","session_track"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","deprecate_eof"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","optional_metadata"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","zstd"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","query_attributes"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","multi_factor"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","capability_extension"],"reader":"flag","visible":false,"variable":true},
  {"path":["server_extended","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["salt_length"],"reader":"number","visible":true,"variable":true},
  {"path":["server_mariadb"],"reader":"number","visible":true,"variable":true},
  {"path":["salt2"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_plugin"],"reader":"text","visible":true,"variable":true},
  {"path":["client_capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["client_capabilities","long_password"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","found_rows"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","long_flag"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","connect_with_db"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","no_schema"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","compress"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","odbc"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","local_files"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","ignore_space"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","protocol_41"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","interactive"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","ssl"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","ignore_sigpipe"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","transactions"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","reserved_41"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_capabilities","secure_connection"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["client_extended","multi_statements"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","multi_results"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","ps_multi_results"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","plugin_auth"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","connect_attributes"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","long_auth"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","expired_passwords"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","session_track"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","deprecate_eof"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","optional_metadata"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","zstd"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","query_attributes"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","multi_factor"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","capability_extension"],"reader":"flag","visible":false,"variable":true},
  {"path":["client_extended","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["max_packet"],"reader":"number","visible":true,"variable":true},
  {"path":["charset"],"reader":"number","visible":true,"variable":true},
  {"path":["mariadb_charset"],"reader":"number","visible":true,"variable":true},
  {"path":["client_mariadb"],"reader":"number","visible":true,"variable":true},
  {"path":["user"],"reader":"text","visible":true,"variable":true},
  {"path":["password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["schema"],"reader":"text","visible":true,"variable":true},
  {"path":["client_plugin"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","name"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","value_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","value"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_name"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["auth_answer"],"reader":"bytes","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Sleep","1":"Quit","2":"Use Database","3":"Query","4":"Show Fields","5":"Create Database","6":"Drop Database","7":"Refresh","8":"Shutdown","9":"Statistics","10":"Process List","11":"Connect","12":"Kill Server Thread","13":"Dump Debuginfo","14":"Ping","15":"Time","16":"Insert Delayed","17":"Change User","18":"Send Binlog","19":"Send Table","20":"Slave Connect","21":"Register Slave","22":"Prepare Statement","23":"Execute Statement","24":"Send BLOB","25":"Close Statement","26":"Reset Statement","27":"Set Option","28":"Fetch Data","29":"Daemon","30":"Send Binlog GTID","31":"Reset Connection","250":"Bulk Execute"}},
  {"path":["query_attributes"],"reader":"number","visible":true,"variable":true},
  {"path":["query"],"reader":"text","visible":true,"variable":true},
  {"path":["table"],"reader":"text","visible":true,"variable":true},
  {"path":["refresh"],"reader":"number","visible":true,"variable":true},
  {"path":["shutdown"],"reader":"number","visible":true,"variable":true},
  {"path":["option"],"reader":"number","visible":true,"variable":true},
  {"path":["statement"],"reader":"number","visible":true,"variable":true},
  {"path":["execute_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["iterations"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameter"],"reader":"number","visible":true,"variable":true},
  {"path":["value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fetch_rows"],"reader":"number","visible":true,"variable":true},
  {"path":["binlog_position"],"reader":"number","visible":true,"variable":true},
  {"path":["binlog_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["binlog_server"],"reader":"number","visible":true,"variable":true},
  {"path":["binlog_file"],"reader":"text","visible":true,"variable":true},
  {"path":["response"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["sqlstate"],"reader":"text","visible":true,"variable":true},
  {"path":["error"],"reader":"text","visible":true,"variable":true},
  {"path":["affected_rows"],"reader":"big","visible":true,"variable":true},
  {"path":["insert_id"],"reader":"big","visible":true,"variable":true},
  {"path":["eof"],"reader":"number","visible":false,"variable":true},
  {"path":["status"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["status","in_transaction"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","autocommit"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","multi_query"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","more_results"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","bad_index"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","no_index"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","cursor"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","last_row"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","dropped"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","no_backslash"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","metadata_changed"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","slow"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","out_parameters"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","read_only"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","session_state_changed"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["warnings"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["track_length"],"reader":"number","visible":false,"variable":true},
  {"path":["track"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["track","type"],"reader":"number","visible":true,"variable":true},
  {"path":["track","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"variable","1":"schema","2":"state","3":"GTIDs","4":"transaction characteristics","5":"transaction state"}},
  {"path":["track","length"],"reader":"number","visible":false,"variable":true},
  {"path":["track","variable_length"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["track","variable"],"reader":"text","visible":true,"variable":true},
  {"path":["track","value"],"reader":"text","visible":true,"variable":true},
  {"path":["track","schema_length"],"reader":"number","visible":false,"variable":true},
  {"path":["track","schema"],"reader":"text","visible":true,"variable":true},
  {"path":["track","other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["field_count"],"reader":"number","visible":true,"variable":true},
  {"path":["metadata_follows"],"reader":"number","visible":true,"variable":true},
  {"path":["parameter_count"],"reader":"number","visible":true,"variable":true},
  {"path":["column_count"],"reader":"number","visible":true,"variable":true},
  {"path":["field","catalog"],"reader":"text","visible":true,"variable":true},
  {"path":["field","database"],"reader":"text","visible":true,"variable":true},
  {"path":["field","table"],"reader":"text","visible":true,"variable":true},
  {"path":["field","original_table"],"reader":"text","visible":true,"variable":true},
  {"path":["field","name"],"reader":"text","visible":true,"variable":true},
  {"path":["field","original_name"],"reader":"text","visible":true,"variable":true},
  {"path":["field","metadata"],"reader":"bytes","visible":true,"variable":true},
  {"path":["field","charset"],"reader":"number","visible":true,"variable":true},
  {"path":["field","length"],"reader":"number","visible":true,"variable":true},
  {"path":["field","type"],"reader":"number","visible":true,"variable":true},
  {"path":["field","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"DECIMAL","1":"TINY","2":"SHORT","3":"LONG","4":"FLOAT","5":"DOUBLE","6":"NULL","7":"TIMESTAMP","8":"LONGLONG","9":"INT24","10":"DATE","11":"TIME","12":"DATETIME","13":"YEAR","14":"NEWDATE","15":"VARCHAR","16":"BIT","245":"JSON","246":"NEWDECIMAL","247":"ENUM","248":"SET","249":"TINY_BLOB","250":"MEDIUM_BLOB","251":"LONG_BLOB","252":"BLOB","253":"VAR_STRING","254":"STRING","255":"GEOMETRY"}},
  {"path":["field","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["field","flags","not_null"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","primary_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","unique_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","multiple_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","blob"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","unsigned"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","zero_fill"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","binary"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","enum"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","auto_increment"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","timestamp"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","set"],"reader":"flag","visible":true,"variable":true},
  {"path":["field","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["field","decimals"],"reader":"number","visible":true,"variable":true},
  {"path":["field","default"],"reader":"text","visible":true,"variable":true},
  {"path":["row"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["file_name"],"reader":"text","visible":true,"variable":true}
]

/** MySQL Protocol, MySQL client/server protocol 10. */
class Mysql extends Layer {
  get length() {
    return (this._packet._block.view.getUint16(this._at, true) | this._packet._block.view.getUint8(this._at + 2) << 16)
  }

  get number() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get protocol() {
    return this._visited(2)
  }

  get server_version() {
    return this._visited(3)
  }

  get thread() {
    return this._visited(4)
  }

  get salt() {
    return this._visited(5)
  }

  get server_capabilities() {
    return this._visited(6)
  }

  get language() {
    return this._visited(23)
  }

  get mariadb_language() {
    return this._visited(24)
  }

  get server_extended() {
    return this._visited(25)
  }

  get salt_length() {
    return this._visited(41)
  }

  get server_mariadb() {
    return this._visited(42)
  }

  get salt2() {
    return this._visited(43)
  }

  get auth_plugin() {
    return this._visited(44)
  }

  get client_capabilities() {
    return this._visited(45)
  }

  get client_extended() {
    return this._visited(62)
  }

  get max_packet() {
    return this._visited(78)
  }

  get charset() {
    return this._visited(79)
  }

  get mariadb_charset() {
    return this._visited(80)
  }

  get client_mariadb() {
    return this._visited(81)
  }

  get user() {
    return this._visited(82)
  }

  get password() {
    return this._visited(83)
  }

  get schema() {
    return this._visited(84)
  }

  get client_plugin() {
    return this._visited(85)
  }

  get attributes_length() {
    return this._visited(86)
  }

  get attributes() {
    return this._details('attributes')
  }

  get auth_name() {
    return this._visited(92)
  }

  get auth_data() {
    return this._visited(93)
  }

  get auth_answer() {
    return this._visited(94)
  }

  get command() {
    return this._visited(95)
  }

  get command_name() {
    return this._visited(96)
  }

  get query_attributes() {
    return this._visited(97)
  }

  get query() {
    return this._visited(98)
  }

  get table() {
    return this._visited(99)
  }

  get refresh() {
    return this._visited(100)
  }

  get shutdown() {
    return this._visited(101)
  }

  get option() {
    return this._visited(102)
  }

  get statement() {
    return this._visited(103)
  }

  get execute_flags() {
    return this._visited(104)
  }

  get iterations() {
    return this._visited(105)
  }

  get parameters() {
    return this._visited(106)
  }

  get parameter() {
    return this._visited(107)
  }

  get value() {
    return this._visited(108)
  }

  get fetch_rows() {
    return this._visited(109)
  }

  get binlog_position() {
    return this._visited(110)
  }

  get binlog_flags() {
    return this._visited(111)
  }

  get binlog_server() {
    return this._visited(112)
  }

  get binlog_file() {
    return this._visited(113)
  }

  get response() {
    return this._visited(114)
  }

  get error_code() {
    return this._visited(115)
  }

  get sqlstate() {
    return this._visited(116)
  }

  get error() {
    return this._visited(117)
  }

  get affected_rows() {
    return this._visited(118)
  }

  get insert_id() {
    return this._visited(119)
  }

  get eof() {
    return this._visited(120)
  }

  get status() {
    return this._details('status')
  }

  get warnings() {
    return this._visited(138)
  }

  get message() {
    return this._visited(139)
  }

  get track_length() {
    return this._visited(140)
  }

  get track() {
    return this._details('track')
  }

  get field_count() {
    return this._visited(151)
  }

  get metadata_follows() {
    return this._visited(152)
  }

  get parameter_count() {
    return this._visited(153)
  }

  get column_count() {
    return this._visited(154)
  }

  get field() {
    return this._details('field')
  }

  get row() {
    return this._details('row')
  }

  get file_name() {
    return this._visited(183)
  }
}
Mysql.Cut = cutClass(Mysql, { length: 3, number: 4 })

Mysql.prototype._id = 115

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: (view.getUint16(at, true) | view.getUint8(at + 2) << 16),
    number: bytes[at + 3]
  }
  if (parent !== undefined) parent.mysql = node
  return node
}

const packet = {
  get mysql() {
    const word = this._find(115)
    return word > 0 ? new Mysql(this, word) : this._cut(word, Mysql)
  }
}

module.exports = { rows, tree, packet }
