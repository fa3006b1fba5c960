// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** MySQL Protocol, MySQL client/server protocol 10: read from the packet when asked; a field that was not captured is undefined. */
export interface Mysql {
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Number of the packet within a command and its answer. */
  readonly number?: number
  /** Version of the protocol: 10. */
  readonly protocol?: number
  /** Version of the server. */
  readonly server_version?: string
  /** Thread of the server: the connection's id. */
  readonly thread?: number
  /** First part of what is mixed with the password. */
  readonly salt?: string
  /** Lower half of the server's capabilities. */
  readonly server_capabilities?: {
    /** Passwords are hashed as in 3.21 and later; unset, MariaDB's capabilities are told. */
    readonly long_password?: 0 | 1
    /** Rows that were found count as changed. */
    readonly found_rows?: 0 | 1
    /** Flags of columns have two bytes. */
    readonly long_flag?: 0 | 1
    /** The login names a database. */
    readonly connect_with_db?: 0 | 1
    /** Names of databases do not stand in front of those of tables. */
    readonly no_schema?: 0 | 1
    /** Packets are compressed. */
    readonly compress?: 0 | 1
    /** The client is one of ODBC. */
    readonly odbc?: 0 | 1
    /** The client sends files that it is asked for. */
    readonly local_files?: 0 | 1
    /** Blanks may stand in front of parentheses. */
    readonly ignore_space?: 0 | 1
    /** Version 4.1 of the protocol. */
    readonly protocol_41?: 0 | 1
    /** Somebody sits there. */
    readonly interactive?: 0 | 1
    /** TLS comes next. */
    readonly ssl?: 0 | 1
    /** Unused. */
    readonly ignore_sigpipe?: 0 | 1
    /** Transactions are known. */
    readonly transactions?: 0 | 1
    /** Unused. */
    readonly reserved_41?: 0 | 1
    /** Passwords are hashed as in 4.1 and later. */
    readonly secure_connection?: 0 | 1
  }
  /** Character set and collation of the server. */
  readonly language?: number
  /** The same of MariaDB. */
  readonly mariadb_language?: number
  /** Upper half of the server's capabilities. */
  readonly server_extended?: {
    /** A query may have several statements. */
    readonly multi_statements?: 0 | 1
    /** And several results. */
    readonly multi_results?: 0 | 1
    /** Prepared statements too. */
    readonly ps_multi_results?: 0 | 1
    /** There are several ways to say who one is. */
    readonly plugin_auth?: 0 | 1
    /** The client says more of itself. */
    readonly connect_attributes?: 0 | 1
    /** What proves a password may be longer than 255 bytes. */
    readonly long_auth?: 0 | 1
    /** Passwords that are too old are told. */
    readonly expired_passwords?: 0 | 1
    /** Changes of the session are told. */
    readonly session_track?: 0 | 1
    /** Columns end without a packet that says so. */
    readonly deprecate_eof?: 0 | 1
    /** Columns may be left out. */
    readonly optional_metadata?: 0 | 1
    /** Packets are compressed with Zstandard. */
    readonly zstd?: 0 | 1
    /** Queries have attributes. */
    readonly query_attributes?: 0 | 1
    /** Users say who they are in several ways. */
    readonly multi_factor?: 0 | 1
    /** Reserved for more of them. */
    readonly capability_extension?: 0 | 1
    /** Unused. */
    readonly unused?: number
  }
  /** Length of both parts of the salt, with a NUL, in bytes. */
  readonly salt_length?: number
  /** Capabilities of MariaDB. */
  readonly server_mariadb?: number
  /** Its second part. */
  readonly salt2?: string
  /** How users say who they are. */
  readonly auth_plugin?: string
  /** Lower half of the client's capabilities. */
  readonly client_capabilities?: {
    /** Passwords are hashed as in 3.21 and later; unset, MariaDB's capabilities are told. */
    readonly long_password?: 0 | 1
    /** Rows that were found count as changed. */
    readonly found_rows?: 0 | 1
    /** Flags of columns have two bytes. */
    readonly long_flag?: 0 | 1
    /** The login names a database. */
    readonly connect_with_db?: 0 | 1
    /** Names of databases do not stand in front of those of tables. */
    readonly no_schema?: 0 | 1
    /** Packets are compressed. */
    readonly compress?: 0 | 1
    /** The client is one of ODBC. */
    readonly odbc?: 0 | 1
    /** The client sends files that it is asked for. */
    readonly local_files?: 0 | 1
    /** Blanks may stand in front of parentheses. */
    readonly ignore_space?: 0 | 1
    /** Version 4.1 of the protocol. */
    readonly protocol_41?: 0 | 1
    /** Somebody sits there. */
    readonly interactive?: 0 | 1
    /** TLS comes next. */
    readonly ssl?: 0 | 1
    /** Unused. */
    readonly ignore_sigpipe?: 0 | 1
    /** Transactions are known. */
    readonly transactions?: 0 | 1
    /** Unused. */
    readonly reserved_41?: 0 | 1
    /** Passwords are hashed as in 4.1 and later. */
    readonly secure_connection?: 0 | 1
  }
  /** Upper half of the client's capabilities. */
  readonly client_extended?: {
    /** A query may have several statements. */
    readonly multi_statements?: 0 | 1
    /** And several results. */
    readonly multi_results?: 0 | 1
    /** Prepared statements too. */
    readonly ps_multi_results?: 0 | 1
    /** There are several ways to say who one is. */
    readonly plugin_auth?: 0 | 1
    /** The client says more of itself. */
    readonly connect_attributes?: 0 | 1
    /** What proves a password may be longer than 255 bytes. */
    readonly long_auth?: 0 | 1
    /** Passwords that are too old are told. */
    readonly expired_passwords?: 0 | 1
    /** Changes of the session are told. */
    readonly session_track?: 0 | 1
    /** Columns end without a packet that says so. */
    readonly deprecate_eof?: 0 | 1
    /** Columns may be left out. */
    readonly optional_metadata?: 0 | 1
    /** Packets are compressed with Zstandard. */
    readonly zstd?: 0 | 1
    /** Queries have attributes. */
    readonly query_attributes?: 0 | 1
    /** Users say who they are in several ways. */
    readonly multi_factor?: 0 | 1
    /** Reserved for more of them. */
    readonly capability_extension?: 0 | 1
    /** Unused. */
    readonly unused?: number
  }
  /** Longest packet that the client takes, in bytes. */
  readonly max_packet?: number
  /** Character set and collation of the client. */
  readonly charset?: number
  /** The same of MariaDB. */
  readonly mariadb_charset?: number
  /** Capabilities of MariaDB that the client has. */
  readonly client_mariadb?: number
  /** Name of the user. */
  readonly user?: string
  /** What proves the password. */
  readonly password?: Buffer
  /** Database that is used. */
  readonly schema?: string
  /** How the user says who it is. */
  readonly client_plugin?: string
  /** Length of the attributes, in bytes. */
  readonly attributes_length?: number
  /** What the client says of itself. */
  readonly attributes?: Array<{
    /** Length of the name, in bytes. */
    readonly name_length?: number
    /** Name of an attribute. */
    readonly name?: string
    /** Length of the value, in bytes. */
    readonly value_length?: number
    /** Its value. */
    readonly value?: string
  }>
  /** Name of that way. */
  readonly auth_name?: string
  /** Data of it. */
  readonly auth_data?: Buffer
  /** What the client says to that, or data of a file that it loads. */
  readonly auth_answer?: Buffer
  /** What the client wants. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** How many attributes a query has. */
  readonly query_attributes?: number
  /** SQL. */
  readonly query?: string
  /** Table whose columns are asked for. */
  readonly table?: string
  /** What is read anew, or begun anew. */
  readonly refresh?: number
  /** How the server shall end. */
  readonly shutdown?: number
  /** Option that is set: 0 several statements at once, 1 no longer. */
  readonly option?: number
  /** Number of a prepared statement. */
  readonly statement?: number
  /** Whether a cursor is wanted. */
  readonly execute_flags?: number
  /** 1. */
  readonly iterations?: number
  /** Values of a statement, whose number only the server's answer to its preparation tells. */
  readonly parameters?: Buffer
  /** Number of the parameter that a value is of. */
  readonly parameter?: number
  /** The value, or what follows that has no row. */
  readonly value?: Buffer
  /** How many rows are wanted. */
  readonly fetch_rows?: number
  /** Where the log is wanted from. */
  readonly binlog_position?: number
  /** Whether the server waits at its end. */
  readonly binlog_flags?: number
  /** Number of the server that wants it. */
  readonly binlog_server?: number
  /** File of the log. */
  readonly binlog_file?: string
  /** 0: it went well; 255: an error; 254: the end, or that it went well. */
  readonly response?: number
  /** Number of an error. */
  readonly error_code?: number
  /** SQLSTATE of an error. */
  readonly sqlstate?: string
  /** What is wrong. */
  readonly error?: string
  /** How many rows were changed. */
  readonly affected_rows?: bigint
  /** Number that the last new row was given. */
  readonly insert_id?: bigint
  /** 254: columns or rows end. */
  readonly eof?: number
  /** State of the server. */
  readonly status?: {
    /** A transaction is open. */
    readonly in_transaction?: 0 | 1
    /** Each statement is a transaction. */
    readonly autocommit?: 0 | 1
    /** Unused. */
    readonly multi_query?: 0 | 1
    /** Another result follows. */
    readonly more_results?: 0 | 1
    /** No good index was used. */
    readonly bad_index?: 0 | 1
    /** No index was used. */
    readonly no_index?: 0 | 1
    /** A cursor exists. */
    readonly cursor?: 0 | 1
    /** The last row was sent. */
    readonly last_row?: 0 | 1
    /** A database was dropped. */
    readonly dropped?: 0 | 1
    /** Backslashes escape nothing. */
    readonly no_backslash?: 0 | 1
    /** Columns of a prepared statement have changed. */
    readonly metadata_changed?: 0 | 1
    /** The query was slow. */
    readonly slow?: 0 | 1
    /** The result has parameters that the statement gives back. */
    readonly out_parameters?: 0 | 1
    /** The transaction only reads. */
    readonly read_only?: 0 | 1
    /** The session's state has changed. */
    readonly session_state_changed?: 0 | 1
    /** Unused. */
    readonly reserved?: 0 | 1
  }
  /** How many warnings there are. */
  readonly warnings?: number
  /** What the server says to it. */
  readonly message?: string
  /** Length of what is told of the session, in bytes. */
  readonly track_length?: number
  /** Changes of the session. */
  readonly track?: Array<{
    /** What has changed. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Length of what is told of it, in bytes. */
    readonly length?: number
    /** Length of a variable's name, or of its value. */
    readonly variable_length?: number[]
    /** Name of a variable. */
    readonly variable?: string
    /** Its value. */
    readonly value?: string
    /** Length of its name. */
    readonly schema_length?: number
    /** Database that is used from now on. */
    readonly schema?: string
    /** Of others. */
    readonly other?: Buffer
  }>
  /** How many columns a result has. */
  readonly field_count?: number
  /** 1: what they are follows. */
  readonly metadata_follows?: number
  /** How many parameters a statement has. */
  readonly parameter_count?: number
  /** How many columns its result has. */
  readonly column_count?: number
  readonly field?: {
    /** Catalog of a column: def. */
    readonly catalog?: string
    /** Its database. */
    readonly database?: string
    /** Its table, as the query calls it. */
    readonly table?: string
    /** Its table. */
    readonly original_table?: string
    /** Its name, as the query calls it. */
    readonly name?: string
    /** Its name. */
    readonly original_name?: string
    /** What MariaDB adds on its type. */
    readonly metadata?: Buffer
    /** Its character set and collation. */
    readonly charset?: number
    /** Most bytes of a value. */
    readonly length?: number
    /** Its type. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** What is true of it. */
    readonly flags?: {
      /** It is never NULL. */
      readonly not_null?: 0 | 1
      /** It is part of the primary key. */
      readonly primary_key?: 0 | 1
      /** It is part of a key whose values differ. */
      readonly unique_key?: 0 | 1
      /** It is part of another key. */
      readonly multiple_key?: 0 | 1
      /** It is a BLOB or TEXT. */
      readonly blob?: 0 | 1
      /** It has no sign. */
      readonly unsigned?: 0 | 1
      /** Zeros fill it. */
      readonly zero_fill?: 0 | 1
      /** It is compared by bytes. */
      readonly binary?: 0 | 1
      /** It is an ENUM. */
      readonly enum?: 0 | 1
      /** New rows are numbered. */
      readonly auto_increment?: 0 | 1
      /** It is a TIMESTAMP. */
      readonly timestamp?: 0 | 1
      /** It is a SET. */
      readonly set?: 0 | 1
      /** Of the server's own use. */
      readonly reserved?: number
    }
    /** Digits behind the point. */
    readonly decimals?: number
    /** Its default. */
    readonly default?: string
  }
  /** Values of a row; NULL is a text here. */
  readonly row?: string[]
  /** File that the client shall send. */
  readonly file_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): MysqlTree
}

/** MySQL Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface MysqlTree extends InnerTrees, Pick<Mysql, 'protocol' | 'server_version' | 'thread' | 'salt' | 'language' | 'mariadb_language' | 'salt_length' | 'server_mariadb' | 'salt2' | 'auth_plugin' | 'max_packet' | 'charset' | 'mariadb_charset' | 'client_mariadb' | 'user' | 'password' | 'schema' | 'client_plugin' | 'auth_name' | 'auth_data' | 'auth_answer' | 'command' | 'command_name' | 'query_attributes' | 'query' | 'table' | 'refresh' | 'shutdown' | 'option' | 'statement' | 'execute_flags' | 'iterations' | 'parameters' | 'parameter' | 'value' | 'fetch_rows' | 'binlog_position' | 'binlog_flags' | 'binlog_server' | 'binlog_file' | 'response' | 'error_code' | 'sqlstate' | 'error' | 'affected_rows' | 'insert_id' | 'warnings' | 'message' | 'field_count' | 'metadata_follows' | 'parameter_count' | 'column_count' | 'row' | 'file_name'>, Required<Pick<Mysql, 'length' | 'number'>> {
  /** What the client says of itself. */
  readonly attributes?: Array<{
    /** Name of an attribute. */
    readonly name?: string
    /** Its value. */
    readonly value?: string
  }>
  readonly status?: {
    /** A transaction is open. */
    readonly in_transaction?: 0 | 1
    /** Each statement is a transaction. */
    readonly autocommit?: 0 | 1
    /** Another result follows. */
    readonly more_results?: 0 | 1
  }
  /** Changes of the session. */
  readonly track?: Array<{
    /** What has changed. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Name of a variable. */
    readonly variable?: string
    /** Its value. */
    readonly value?: string
    /** Database that is used from now on. */
    readonly schema?: string
    /** Of others. */
    readonly other?: Buffer
  }>
  readonly field?: {
    /** Catalog of a column: def. */
    readonly catalog?: string
    /** Its database. */
    readonly database?: string
    /** Its table, as the query calls it. */
    readonly table?: string
    /** Its table. */
    readonly original_table?: string
    /** Its name, as the query calls it. */
    readonly name?: string
    /** Its name. */
    readonly original_name?: string
    /** What MariaDB adds on its type. */
    readonly metadata?: Buffer
    /** Its character set and collation. */
    readonly charset?: number
    /** Most bytes of a value. */
    readonly length?: number
    /** Its type. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    readonly flags?: {
      /** It is never NULL. */
      readonly not_null?: 0 | 1
      /** It is part of the primary key. */
      readonly primary_key?: 0 | 1
      /** It is part of a key whose values differ. */
      readonly unique_key?: 0 | 1
      /** It is part of another key. */
      readonly multiple_key?: 0 | 1
      /** It is a BLOB or TEXT. */
      readonly blob?: 0 | 1
      /** It has no sign. */
      readonly unsigned?: 0 | 1
      /** Zeros fill it. */
      readonly zero_fill?: 0 | 1
      /** It is compared by bytes. */
      readonly binary?: 0 | 1
      /** It is an ENUM. */
      readonly enum?: 0 | 1
      /** New rows are numbered. */
      readonly auto_increment?: 0 | 1
      /** It is a TIMESTAMP. */
      readonly timestamp?: 0 | 1
      /** It is a SET. */
      readonly set?: 0 | 1
    }
    /** Digits behind the point. */
    readonly decimals?: number
    /** Its default. */
    readonly default?: string
  }
}

/** The type of each field's column, by our names. */
export interface MysqlColumns {
  'mysql.length': Uint32Array
  'mysql.number': Uint8Array
  'mysql.protocol': Uint8Array
  'mysql.server_version': VariableColumn
  'mysql.thread': Uint32Array
  'mysql.salt': VariableColumn
  'mysql.server_capabilities': Uint16Array
  'mysql.server_capabilities.long_password': Uint8Array
  'mysql.server_capabilities.found_rows': Uint8Array
  'mysql.server_capabilities.long_flag': Uint8Array
  'mysql.server_capabilities.connect_with_db': Uint8Array
  'mysql.server_capabilities.no_schema': Uint8Array
  'mysql.server_capabilities.compress': Uint8Array
  'mysql.server_capabilities.odbc': Uint8Array
  'mysql.server_capabilities.local_files': Uint8Array
  'mysql.server_capabilities.ignore_space': Uint8Array
  'mysql.server_capabilities.protocol_41': Uint8Array
  'mysql.server_capabilities.interactive': Uint8Array
  'mysql.server_capabilities.ssl': Uint8Array
  'mysql.server_capabilities.ignore_sigpipe': Uint8Array
  'mysql.server_capabilities.transactions': Uint8Array
  'mysql.server_capabilities.reserved_41': Uint8Array
  'mysql.server_capabilities.secure_connection': Uint8Array
  'mysql.language': Uint8Array
  'mysql.mariadb_language': Uint8Array
  'mysql.server_extended': Uint16Array
  'mysql.server_extended.multi_statements': Uint8Array
  'mysql.server_extended.multi_results': Uint8Array
  'mysql.server_extended.ps_multi_results': Uint8Array
  'mysql.server_extended.plugin_auth': Uint8Array
  'mysql.server_extended.connect_attributes': Uint8Array
  'mysql.server_extended.long_auth': Uint8Array
  'mysql.server_extended.expired_passwords': Uint8Array
  'mysql.server_extended.session_track': Uint8Array
  'mysql.server_extended.deprecate_eof': Uint8Array
  'mysql.server_extended.optional_metadata': Uint8Array
  'mysql.server_extended.zstd': Uint8Array
  'mysql.server_extended.query_attributes': Uint8Array
  'mysql.server_extended.multi_factor': Uint8Array
  'mysql.server_extended.capability_extension': Uint8Array
  'mysql.server_extended.unused': Uint8Array
  'mysql.salt_length': Uint8Array
  'mysql.server_mariadb': Uint32Array
  'mysql.salt2': VariableColumn
  'mysql.auth_plugin': VariableColumn
  'mysql.client_capabilities': Uint16Array
  'mysql.client_capabilities.long_password': Uint8Array
  'mysql.client_capabilities.found_rows': Uint8Array
  'mysql.client_capabilities.long_flag': Uint8Array
  'mysql.client_capabilities.connect_with_db': Uint8Array
  'mysql.client_capabilities.no_schema': Uint8Array
  'mysql.client_capabilities.compress': Uint8Array
  'mysql.client_capabilities.odbc': Uint8Array
  'mysql.client_capabilities.local_files': Uint8Array
  'mysql.client_capabilities.ignore_space': Uint8Array
  'mysql.client_capabilities.protocol_41': Uint8Array
  'mysql.client_capabilities.interactive': Uint8Array
  'mysql.client_capabilities.ssl': Uint8Array
  'mysql.client_capabilities.ignore_sigpipe': Uint8Array
  'mysql.client_capabilities.transactions': Uint8Array
  'mysql.client_capabilities.reserved_41': Uint8Array
  'mysql.client_capabilities.secure_connection': Uint8Array
  'mysql.client_extended': Uint16Array
  'mysql.client_extended.multi_statements': Uint8Array
  'mysql.client_extended.multi_results': Uint8Array
  'mysql.client_extended.ps_multi_results': Uint8Array
  'mysql.client_extended.plugin_auth': Uint8Array
  'mysql.client_extended.connect_attributes': Uint8Array
  'mysql.client_extended.long_auth': Uint8Array
  'mysql.client_extended.expired_passwords': Uint8Array
  'mysql.client_extended.session_track': Uint8Array
  'mysql.client_extended.deprecate_eof': Uint8Array
  'mysql.client_extended.optional_metadata': Uint8Array
  'mysql.client_extended.zstd': Uint8Array
  'mysql.client_extended.query_attributes': Uint8Array
  'mysql.client_extended.multi_factor': Uint8Array
  'mysql.client_extended.capability_extension': Uint8Array
  'mysql.client_extended.unused': Uint8Array
  'mysql.max_packet': Uint32Array
  'mysql.charset': Uint8Array
  'mysql.mariadb_charset': Uint8Array
  'mysql.client_mariadb': Uint32Array
  'mysql.user': VariableColumn
  'mysql.password': VariableColumn
  'mysql.schema': VariableColumn
  'mysql.client_plugin': VariableColumn
  'mysql.attributes_length': Uint32Array
  'mysql.attributes': never
  'mysql.attributes.name_length': Uint32Array
  'mysql.attributes.name': VariableColumn
  'mysql.attributes.value_length': Uint32Array
  'mysql.attributes.value': VariableColumn
  'mysql.auth_name': VariableColumn
  'mysql.auth_data': VariableColumn
  'mysql.auth_answer': VariableColumn
  'mysql.command': Uint8Array
  'mysql.command_name': VariableColumn
  'mysql.query_attributes': Uint8Array
  'mysql.query': VariableColumn
  'mysql.table': VariableColumn
  'mysql.refresh': Uint8Array
  'mysql.shutdown': Uint8Array
  'mysql.option': Uint16Array
  'mysql.statement': Uint32Array
  'mysql.execute_flags': Uint8Array
  'mysql.iterations': Uint32Array
  'mysql.parameters': VariableColumn
  'mysql.parameter': Uint16Array
  'mysql.value': VariableColumn
  'mysql.fetch_rows': Uint32Array
  'mysql.binlog_position': Uint32Array
  'mysql.binlog_flags': Uint16Array
  'mysql.binlog_server': Uint32Array
  'mysql.binlog_file': VariableColumn
  'mysql.response': Uint8Array
  'mysql.error_code': Uint16Array
  'mysql.sqlstate': VariableColumn
  'mysql.error': VariableColumn
  'mysql.affected_rows': BigUint64Array
  'mysql.insert_id': BigUint64Array
  'mysql.eof': Uint8Array
  'mysql.status': Uint16Array
  'mysql.status.in_transaction': Uint8Array
  'mysql.status.autocommit': Uint8Array
  'mysql.status.multi_query': Uint8Array
  'mysql.status.more_results': Uint8Array
  'mysql.status.bad_index': Uint8Array
  'mysql.status.no_index': Uint8Array
  'mysql.status.cursor': Uint8Array
  'mysql.status.last_row': Uint8Array
  'mysql.status.dropped': Uint8Array
  'mysql.status.no_backslash': Uint8Array
  'mysql.status.metadata_changed': Uint8Array
  'mysql.status.slow': Uint8Array
  'mysql.status.out_parameters': Uint8Array
  'mysql.status.read_only': Uint8Array
  'mysql.status.session_state_changed': Uint8Array
  'mysql.status.reserved': Uint8Array
  'mysql.warnings': Uint16Array
  'mysql.message': VariableColumn
  'mysql.track_length': Uint32Array
  'mysql.track': never
  'mysql.track.type': Uint8Array
  'mysql.track.type_name': VariableColumn
  'mysql.track.length': Uint32Array
  'mysql.track.variable_length': Uint32Array
  'mysql.track.variable': VariableColumn
  'mysql.track.value': VariableColumn
  'mysql.track.schema_length': Uint32Array
  'mysql.track.schema': VariableColumn
  'mysql.track.other': VariableColumn
  'mysql.field_count': Uint32Array
  'mysql.metadata_follows': Uint8Array
  'mysql.parameter_count': Uint16Array
  'mysql.column_count': Uint16Array
  'mysql.field.catalog': VariableColumn
  'mysql.field.database': VariableColumn
  'mysql.field.table': VariableColumn
  'mysql.field.original_table': VariableColumn
  'mysql.field.name': VariableColumn
  'mysql.field.original_name': VariableColumn
  'mysql.field.metadata': VariableColumn
  'mysql.field.charset': Uint16Array
  'mysql.field.length': Uint32Array
  'mysql.field.type': Uint8Array
  'mysql.field.type_name': VariableColumn
  'mysql.field.flags': Uint16Array
  'mysql.field.flags.not_null': Uint8Array
  'mysql.field.flags.primary_key': Uint8Array
  'mysql.field.flags.unique_key': Uint8Array
  'mysql.field.flags.multiple_key': Uint8Array
  'mysql.field.flags.blob': Uint8Array
  'mysql.field.flags.unsigned': Uint8Array
  'mysql.field.flags.zero_fill': Uint8Array
  'mysql.field.flags.binary': Uint8Array
  'mysql.field.flags.enum': Uint8Array
  'mysql.field.flags.auto_increment': Uint8Array
  'mysql.field.flags.timestamp': Uint8Array
  'mysql.field.flags.set': Uint8Array
  'mysql.field.flags.reserved': Uint8Array
  'mysql.field.decimals': Uint8Array
  'mysql.field.default': VariableColumn
  'mysql.row': VariableColumn
  'mysql.file_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MysqlWiresharkColumns {
  'mysql.packet_length': Uint32Array
  'mysql.packet_number': Uint8Array
  'mysql.version': VariableColumn
  'mysql.thread_id': Uint32Array
  'mysql.caps.server': Uint16Array
  'mysql.caps.lp': Uint8Array
  'mysql.caps.fr': Uint8Array
  'mysql.caps.lf': Uint8Array
  'mysql.caps.cd': Uint8Array
  'mysql.caps.ns': Uint8Array
  'mysql.caps.cp': Uint8Array
  'mysql.caps.ob': Uint8Array
  'mysql.caps.li': Uint8Array
  'mysql.caps.is': Uint8Array
  'mysql.caps.cu': Uint8Array
  'mysql.caps.ia': Uint8Array
  'mysql.caps.sl': Uint8Array
  'mysql.caps.ii': Uint8Array
  'mysql.caps.ta': Uint8Array
  'mysql.caps.rs': Uint8Array
  'mysql.caps.sc': Uint8Array
  'mysql.server_language': Uint8Array
  'mariadb.server_language': Uint8Array
  'mysql.extcaps.server': Uint16Array
  'mysql.caps.ms': Uint8Array
  'mysql.caps.mr': Uint8Array
  'mysql.caps.pm': Uint8Array
  'mysql.caps.pa': Uint8Array
  'mysql.caps.ca': Uint8Array
  'mysql.caps.ep': Uint8Array
  'mysql.caps.session_track': Uint8Array
  'mysql.caps.deprecate_eof': Uint8Array
  'mysql.caps.optional_metadata': Uint8Array
  'mysql.caps.compress_zsd': Uint8Array
  'mysql.caps.query_attrs': Uint8Array
  'mysql.caps.mf_auth': Uint8Array
  'mysql.caps.cap_ext': Uint8Array
  'mysql.caps.unused': Uint8Array
  'mysql.auth_plugin.length': Uint8Array
  'mariadb.extcaps.server': Uint32Array
  'mysql.caps.client': Uint16Array
  'mysql.extcaps.client': Uint16Array
  'mariadb.charset': Uint8Array
  'mariadb.extcaps.client': Uint32Array
  'mysql.passwd': VariableColumn
  'mysql.client_auth_plugin': VariableColumn
  'mysql.connattrs.length': Uint32Array
  'mysql.connattrs.name.length': Uint32Array
  'mysql.connattrs.name': VariableColumn
  'mysql.connattrs.value.length': Uint32Array
  'mysql.connattrs.value': VariableColumn
  'mysql.auth_switch_request.name': VariableColumn
  'mysql.auth_switch_request.data': VariableColumn
  'mysql.auth_switch_response.data': VariableColumn
  'mysql.query_attrs_count': Uint8Array
  'mysql.table_name': VariableColumn
  'mysql.stmt_id': Uint32Array
  'mysql.exec_flags': Uint8Array
  'mysql.exec_iter': Uint32Array
  'mysql.param': Uint16Array
  'mysql.payload': VariableColumn
  'mysql.num_rows': Uint32Array
  'mysql.binlog.position': Uint32Array
  'mysql.binlog.flags': Uint16Array
  'mysql.binlog.server_id': Uint32Array
  'mysql.binlog.file_name': VariableColumn
  'mysql.response_code': Uint8Array
  'mysql.error.message': VariableColumn
  'mysql.server_status': Uint16Array
  'mysql.stat.it': Uint8Array
  'mysql.stat.ac': Uint8Array
  'mysql.stat.mu': Uint8Array
  'mysql.stat.mr': Uint8Array
  'mysql.stat.bi': Uint8Array
  'mysql.stat.ni': Uint8Array
  'mysql.stat.cr': Uint8Array
  'mysql.stat.lr': Uint8Array
  'mysql.stat.dr': Uint8Array
  'mysql.stat.bs': Uint8Array
  'mysql.stat.mc': Uint8Array
  'mysql.stat.query_was_slow': Uint8Array
  'mysql.stat.ps_out_params': Uint8Array
  'mysql.stat.trans_readonly': Uint8Array
  'mysql.stat.session_state_changed': Uint8Array
  'mysql.session_track.data.length': Uint32Array
  'mysql.session_track.type': Uint8Array
  'mysql.session_track.length': Uint32Array
  'mysql.session_track.sysvar.length': Uint32Array
  'mysql.session_track.sysvar.name': VariableColumn
  'mysql.session_track.sysvar.value': VariableColumn
  'mysql.session_track.schema.length': Uint32Array
  'mysql.session_track.schema': VariableColumn
  'mysql.num_fields': Uint32Array
  'mysql.num_params': Uint16Array
  'mysql.field.db': VariableColumn
  'mysql.field.org_table': VariableColumn
  'mysql.field.org_name': VariableColumn
  'mysql.field.charsetnr': Uint16Array
  'mysql.row.text': VariableColumn
}

/** Names of its fields: ours. */
export type MysqlFieldName = keyof MysqlColumns

/** Names of its fields: Wireshark's. */
export type MysqlWiresharkName = keyof MysqlWiresharkColumns
