// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Syslog, RFC 5424: read from the packet when asked; a field that was not captured is undefined. */
export interface Syslog {
  /** Facility and severity in one number. */
  readonly priority?: number
  /** What the message is from. */
  readonly facility?: number
  /** Name of the facility. */
  readonly facility_name?: string
  /** How bad it is; 0 is the worst. */
  readonly severity?: number
  /** Name of the severity. */
  readonly severity_name?: string
  /** All that stands behind the priority. */
  readonly message?: string
  /** Version of the protocol, 1. */
  readonly version?: string
  /** When the message was made, as RFC 3339 writes it. */
  readonly timestamp?: string
  /** When the message was made, without a year. */
  readonly bsd_timestamp?: string
  /** Who made the message. */
  readonly hostname?: string
  /** The application. */
  readonly application?: string
  /** Its process. */
  readonly process_id?: string
  /** What made the message, in the older form. */
  readonly tag?: string
  /** Kind of the message. */
  readonly message_id?: string
  /** Structured data, and the text behind. */
  readonly structured_data?: string
  /** The layer's fields as a plain object. */
  toJSON(): SyslogTree
}

/** Syslog in a full tree; the layer inside it, if any, is a key more. */
export interface SyslogTree extends InnerTrees, Pick<Syslog, 'facility' | 'facility_name' | 'severity' | 'severity_name' | 'message' | 'version' | 'timestamp' | 'bsd_timestamp' | 'hostname' | 'application' | 'process_id' | 'tag' | 'message_id' | 'structured_data'> {}

/** The type of each field's column, by our names. */
export interface SyslogColumns {
  'syslog.priority': Uint8Array
  'syslog.facility': Uint8Array
  'syslog.facility_name': VariableColumn
  'syslog.severity': Uint8Array
  'syslog.severity_name': VariableColumn
  'syslog.message': VariableColumn
  'syslog.version': VariableColumn
  'syslog.timestamp': VariableColumn
  'syslog.bsd_timestamp': VariableColumn
  'syslog.hostname': VariableColumn
  'syslog.application': VariableColumn
  'syslog.process_id': VariableColumn
  'syslog.tag': VariableColumn
  'syslog.message_id': VariableColumn
  'syslog.structured_data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SyslogWiresharkColumns {
  'syslog.level': Uint8Array
  'syslog.msg': VariableColumn
  'syslog.timestamp_rfc3164': VariableColumn
  'syslog.appname': VariableColumn
  'syslog.procid': VariableColumn
}

/** Names of its fields: ours. */
export type SyslogFieldName = keyof SyslogColumns

/** Names of its fields: Wireshark's. */
export type SyslogWiresharkName = keyof SyslogWiresharkColumns
