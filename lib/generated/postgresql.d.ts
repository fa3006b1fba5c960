// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PostgreSQL, PostgreSQL's frontend/backend protocol 3: read from the packet when asked; a field that was not captured is undefined. */
export interface Postgresql {
  /** 1: the client sends it. */
  readonly frontend?: number
  /** First byte, a letter, which tells the type; the first message of a connection has none. */
  readonly type?: number
  /** Type of the message, and 256 more where the server sends it. */
  readonly message?: number
  /** Name of the type. */
  readonly message_name?: string
  /** Length of the message without its type, in bytes. */
  readonly length?: number
  /** Answer to a request of encryption: S and G say yes, N no. */
  readonly encrypts?: number
  /** Name of the answer. */
  readonly encrypts_name?: string
  /** Major version of the protocol. */
  readonly version_major?: number
  /** Minor version of the protocol. */
  readonly version_minor?: number
  /** Parameters of the session. */
  readonly parameters?: Array<{
    /** Name of a parameter. */
    readonly name?: string
    /** Its value. */
    readonly value?: string
  }>
  /** How the client has to say who it is. */
  readonly authentication?: number
  /** Name of that. */
  readonly authentication_name?: string
  /** What is mixed with the password. */
  readonly salt?: Buffer
  /** Data of GSSAPI or SSPI. */
  readonly gss_data?: Buffer
  /** Mechanisms of SASL, or the one that is chosen. */
  readonly mechanisms?: string[]
  /** Length of the data, in bytes; -1: there is none. */
  readonly sasl_length?: number
  /** Data of the mechanism. */
  readonly sasl_data?: Buffer
  /** The password, or a hash of it. */
  readonly password?: string
  /** Process of the server that does the work. */
  readonly process?: number
  /** What it takes to cancel what it does. */
  readonly key?: number
  /** Whether a transaction is open. */
  readonly status?: number
  /** Name of the status. */
  readonly status_name?: string
  /** Name of a prepared statement; empty for the one without a name. */
  readonly statement?: string
  /** Name of a portal: a statement with values. */
  readonly portal?: string
  /** SQL. */
  readonly query?: string
  /** How many types of values are told. */
  readonly type_count?: number
  /** Types of values, by their object ids; 0 is left open. */
  readonly types?: number[]
  /** How many formats of values are told. */
  readonly format_count?: number
  /** Formats of values: 0 text, 1 binary. */
  readonly formats?: number[]
  /** How many values there are. */
  readonly value_count?: number
  /** How many values a row has. */
  readonly row_values?: number
  /** Values of a row, or of a statement. */
  readonly values?: Array<{
    /** Length of a value, in bytes; -1 is NULL. */
    readonly length?: number
    /** The value. */
    readonly data?: Buffer
  }>
  /** How many formats of results are told. */
  readonly result_format_count?: number
  /** Formats in which results are wanted: 0 text, 1 binary. */
  readonly result_formats?: number[]
  /** How many rows are wanted; 0: all. */
  readonly row_limit?: number
  /** Object id of the function that is called. */
  readonly function?: number
  /** How many columns a result has. */
  readonly column_count?: number
  /** Columns of a result. */
  readonly columns?: Array<{
    /** Name of a column. */
    readonly name?: string
    /** Object id of its table, or 0. */
    readonly table?: number
    /** Its number in that table, or 0. */
    readonly index?: number
    /** Object id of its type. */
    readonly type?: number
    /** Length of a value, in bytes; -1: it varies. */
    readonly length?: number
    /** What makes the type narrower, or -1. */
    readonly modifier?: number
    /** Format of its values: 0 text, 1 binary. */
    readonly format?: number
  }>
  /** What was done, and with how many rows. */
  readonly tag?: string
  /** Data of a COPY. */
  readonly copy_data?: Buffer
  /** Format of a COPY: 0 text, 1 binary. */
  readonly copy_format?: number
  /** How many columns are copied. */
  readonly copy_columns?: number
  /** Formats of these columns. */
  readonly copy_formats?: number[]
  /** Why the client ends a COPY. */
  readonly copy_error?: string
  /** Channel of a notification. */
  readonly channel?: string
  /** What it says. */
  readonly notification?: string
  /** Newest minor version that the server knows. */
  readonly supported_minor?: number
  /** How many options it does not know. */
  readonly unknown_options_count?: number
  /** Options that it does not know. */
  readonly unknown_options?: string[]
  /** How bad an error or a notice is, in the language of the session. */
  readonly severity?: string
  /** The same in English. */
  readonly level?: string
  /** SQLSTATE of an error. */
  readonly code?: string
  /** What is wrong, or to be said. */
  readonly error?: string
  /** More of that. */
  readonly detail?: string
  /** What to do. */
  readonly hint?: string
  /** Where in the query, in characters from 1 on. */
  readonly position?: string
  /** The same in a query that the server has made. */
  readonly internal_position?: string
  /** That query. */
  readonly internal_query?: string
  /** What was being done. */
  readonly where?: string
  /** Schema that the error is about. */
  readonly schema?: string
  /** Table that it is about. */
  readonly table?: string
  /** Column that it is about. */
  readonly column?: string
  /** Data type that it is about. */
  readonly data_type?: string
  /** Constraint that it is about. */
  readonly constraint?: string
  /** File of the server's source where it was found. */
  readonly file?: string
  /** Line in it. */
  readonly line?: string
  /** Function in it. */
  readonly routine?: string
  /** What follows that has no row. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): PostgresqlTree
}

/** PostgreSQL in a full tree; the layer inside it, if any, is a key more. */
export interface PostgresqlTree extends InnerTrees, Pick<Postgresql, 'frontend' | 'type' | 'message_name' | 'length' | 'encrypts' | 'encrypts_name' | 'version_major' | 'version_minor' | 'parameters' | 'authentication' | 'authentication_name' | 'salt' | 'gss_data' | 'mechanisms' | 'sasl_length' | 'sasl_data' | 'password' | 'process' | 'key' | 'status' | 'status_name' | 'statement' | 'portal' | 'query' | 'type_count' | 'types' | 'format_count' | 'formats' | 'value_count' | 'row_values' | 'values' | 'result_format_count' | 'result_formats' | 'row_limit' | 'function' | 'column_count' | 'columns' | 'tag' | 'copy_data' | 'copy_format' | 'copy_columns' | 'copy_formats' | 'copy_error' | 'channel' | 'notification' | 'supported_minor' | 'unknown_options_count' | 'unknown_options' | 'severity' | 'level' | 'code' | 'error' | 'detail' | 'hint' | 'position' | 'internal_position' | 'internal_query' | 'where' | 'schema' | 'table' | 'column' | 'data_type' | 'constraint' | 'file' | 'line' | 'routine' | 'other'> {}

/** The type of each field's column, by our names. */
export interface PostgresqlColumns {
  'postgresql.frontend': Uint8Array
  'postgresql.type': Uint8Array
  'postgresql.message': Uint16Array
  'postgresql.message_name': VariableColumn
  'postgresql.length': Uint32Array
  'postgresql.encrypts': Uint8Array
  'postgresql.encrypts_name': VariableColumn
  'postgresql.version_major': Uint16Array
  'postgresql.version_minor': Uint16Array
  'postgresql.parameters': never
  'postgresql.parameters.name': VariableColumn
  'postgresql.parameters.value': VariableColumn
  'postgresql.authentication': Uint32Array
  'postgresql.authentication_name': VariableColumn
  'postgresql.salt': VariableColumn
  'postgresql.gss_data': VariableColumn
  'postgresql.mechanisms': VariableColumn
  'postgresql.sasl_length': Int32Array
  'postgresql.sasl_data': VariableColumn
  'postgresql.password': VariableColumn
  'postgresql.process': Uint32Array
  'postgresql.key': Uint32Array
  'postgresql.status': Uint8Array
  'postgresql.status_name': VariableColumn
  'postgresql.statement': VariableColumn
  'postgresql.portal': VariableColumn
  'postgresql.query': VariableColumn
  'postgresql.type_count': Uint16Array
  'postgresql.types': Uint32Array
  'postgresql.format_count': Uint16Array
  'postgresql.formats': Uint16Array
  'postgresql.value_count': Uint16Array
  'postgresql.row_values': Uint16Array
  'postgresql.values': never
  'postgresql.values.length': Int32Array
  'postgresql.values.data': VariableColumn
  'postgresql.result_format_count': Uint16Array
  'postgresql.result_formats': Uint16Array
  'postgresql.row_limit': Uint32Array
  'postgresql.function': Uint32Array
  'postgresql.column_count': Uint16Array
  'postgresql.columns': never
  'postgresql.columns.name': VariableColumn
  'postgresql.columns.table': Uint32Array
  'postgresql.columns.index': Uint16Array
  'postgresql.columns.type': Uint32Array
  'postgresql.columns.length': Int32Array
  'postgresql.columns.modifier': Int32Array
  'postgresql.columns.format': Uint16Array
  'postgresql.tag': VariableColumn
  'postgresql.copy_data': VariableColumn
  'postgresql.copy_format': Uint8Array
  'postgresql.copy_columns': Uint16Array
  'postgresql.copy_formats': Uint16Array
  'postgresql.copy_error': VariableColumn
  'postgresql.channel': VariableColumn
  'postgresql.notification': VariableColumn
  'postgresql.supported_minor': Uint32Array
  'postgresql.unknown_options_count': Int32Array
  'postgresql.unknown_options': VariableColumn
  'postgresql.severity': VariableColumn
  'postgresql.level': VariableColumn
  'postgresql.code': VariableColumn
  'postgresql.error': VariableColumn
  'postgresql.detail': VariableColumn
  'postgresql.hint': VariableColumn
  'postgresql.position': VariableColumn
  'postgresql.internal_position': VariableColumn
  'postgresql.internal_query': VariableColumn
  'postgresql.where': VariableColumn
  'postgresql.schema': VariableColumn
  'postgresql.table': VariableColumn
  'postgresql.column': VariableColumn
  'postgresql.data_type': VariableColumn
  'postgresql.constraint': VariableColumn
  'postgresql.file': VariableColumn
  'postgresql.line': VariableColumn
  'postgresql.routine': VariableColumn
  'postgresql.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PostgresqlWiresharkColumns {
  'pgsql.frontend': Uint8Array
  'pgsql.type': VariableColumn
  'pgsql.length': Uint32Array
  'pgsql.version_major': Uint16Array
  'pgsql.version_minor': Uint16Array
  'pgsql.parameter_name': VariableColumn
  'pgsql.parameter_value': VariableColumn
  'pgsql.authtype': Uint32Array
  'pgsql.salt': VariableColumn
  'pgsql.auth.sasl.mech': VariableColumn
  'pgsql.auth.sasl.data.length': Int32Array
  'pgsql.auth.sasl.data': VariableColumn
  'pgsql.password': VariableColumn
  'pgsql.pid': Uint32Array
  'pgsql.key': Uint32Array
  'pgsql.status': Uint8Array
  'pgsql.statement': VariableColumn
  'pgsql.portal': VariableColumn
  'pgsql.query': VariableColumn
  'pgsql.oid.type': Uint32Array
  'pgsql.format': Uint16Array
  'pgsql.field.count': Uint16Array
  'pgsql.val.length': Int32Array
  'pgsql.val.data': VariableColumn
  'pgsql.oid': Uint32Array
  'pgsql.col.name': VariableColumn
  'pgsql.oid.table': Uint32Array
  'pgsql.col.index': Uint16Array
  'pgsql.col.typemod': Int32Array
  'pgsql.tag': VariableColumn
  'pgsql.copydata': VariableColumn
  'pgsql.error': VariableColumn
  'pgsql.condition': VariableColumn
  'pgsql.text': VariableColumn
  'pgsql.version_supported_minor': Uint32Array
  'pgsql.number_nonsupported_options': Int32Array
  'pgsql.nonsupported_option': VariableColumn
  'pgsql.severity': VariableColumn
  'pgsql.code': VariableColumn
  'pgsql.message': VariableColumn
  'pgsql.detail': VariableColumn
  'pgsql.hint': VariableColumn
  'pgsql.position': VariableColumn
  'pgsql.internal_position': VariableColumn
  'pgsql.internal_query': VariableColumn
  'pgsql.where': VariableColumn
  'pgsql.schema_name': VariableColumn
  'pgsql.table_name': VariableColumn
  'pgsql.column_name': VariableColumn
  'pgsql.type_name': VariableColumn
  'pgsql.constraint_name': VariableColumn
  'pgsql.file': VariableColumn
  'pgsql.line': VariableColumn
  'pgsql.routine': VariableColumn
}

/** Names of its fields: ours. */
export type PostgresqlFieldName = keyof PostgresqlColumns

/** Names of its fields: Wireshark's. */
export type PostgresqlWiresharkName = keyof PostgresqlWiresharkColumns
