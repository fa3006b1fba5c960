// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Media Gateway Control Protocol, RFC 3435: read from the packet when asked; a field that was not captured is undefined. */
export interface Mgcp {
  /** Of a command: what is to be done. */
  readonly verb?: string
  /** Of a response: what became of it. */
  readonly response_code?: number
  /** The same in a command and its response. */
  readonly transaction_id?: string
  /** Whom the command is for. */
  readonly endpoint?: string
  /** Version of the protocol, and profile. */
  readonly version?: string
  /** What a response says for people. */
  readonly comment?: string
  /** Lines behind the first one. */
  readonly parameters?: Array<{
    /** Its code. */
    readonly name?: string
    /** Its value. */
    readonly value?: string
  }>
  /** K: transactions whose responses have come. */
  readonly response_ack?: string[]
  /** B: how the line is encoded. */
  readonly bearer_information?: string[]
  /** C: the call. */
  readonly call_id?: string[]
  /** I: the connection. */
  readonly connection_id?: string[]
  /** I2: the other end's connection. */
  readonly second_connection_id?: string[]
  /** N: who is told of events. */
  readonly notified_entity?: string[]
  /** X: the request that events are told for. */
  readonly request_id?: string[]
  /** L: codecs and the like. */
  readonly local_connection_options?: string[]
  /** M: which way media go. */
  readonly connection_mode?: string[]
  /** R: events to be told. */
  readonly requested_events?: string[]
  /** S: signals to be given. */
  readonly signal_requests?: string[]
  /** RM: how the gateway goes in or out of service. */
  readonly restart_method?: string[]
  /** RD: when that is, in seconds. */
  readonly restart_delay?: string[]
  /** D: how digits are collected. */
  readonly digit_map?: string[]
  /** O: what happened. */
  readonly observed_events?: string[]
  /** P: what the connection carried. */
  readonly connection_parameters?: string[]
  /** E: why. */
  readonly reason_code?: string[]
  /** The layer's fields as a plain object. */
  toJSON(): MgcpTree
}

/** Media Gateway Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface MgcpTree extends InnerTrees, Pick<Mgcp, 'verb' | 'response_code' | 'transaction_id' | 'endpoint' | 'version' | 'comment' | 'parameters' | 'response_ack' | 'bearer_information' | 'call_id' | 'connection_id' | 'second_connection_id' | 'notified_entity' | 'request_id' | 'local_connection_options' | 'connection_mode' | 'requested_events' | 'signal_requests' | 'restart_method' | 'restart_delay' | 'digit_map' | 'observed_events' | 'connection_parameters' | 'reason_code'> {}

/** The type of each field's column, by our names. */
export interface MgcpColumns {
  'mgcp.verb': VariableColumn
  'mgcp.response_code': Uint16Array
  'mgcp.transaction_id': VariableColumn
  'mgcp.endpoint': VariableColumn
  'mgcp.version': VariableColumn
  'mgcp.comment': VariableColumn
  'mgcp.parameters': never
  'mgcp.parameters.name': VariableColumn
  'mgcp.parameters.value': VariableColumn
  'mgcp.response_ack': VariableColumn
  'mgcp.bearer_information': VariableColumn
  'mgcp.call_id': VariableColumn
  'mgcp.connection_id': VariableColumn
  'mgcp.second_connection_id': VariableColumn
  'mgcp.notified_entity': VariableColumn
  'mgcp.request_id': VariableColumn
  'mgcp.local_connection_options': VariableColumn
  'mgcp.connection_mode': VariableColumn
  'mgcp.requested_events': VariableColumn
  'mgcp.signal_requests': VariableColumn
  'mgcp.restart_method': VariableColumn
  'mgcp.restart_delay': VariableColumn
  'mgcp.digit_map': VariableColumn
  'mgcp.observed_events': VariableColumn
  'mgcp.connection_parameters': VariableColumn
  'mgcp.reason_code': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MgcpWiresharkColumns {
  'mgcp.req.verb': VariableColumn
  'mgcp.rsp.rspcode': Uint16Array
  'mgcp.transid': VariableColumn
  'mgcp.req.endpoint': VariableColumn
  'mgcp.rsp.rspstring': VariableColumn
  'mgcp.param.rspack': VariableColumn
  'mgcp.param.bearerinfo': VariableColumn
  'mgcp.param.callid': VariableColumn
  'mgcp.param.connectionid': VariableColumn
  'mgcp.param.secondconnectionid': VariableColumn
  'mgcp.param.notifiedentity': VariableColumn
  'mgcp.param.requestid': VariableColumn
  'mgcp.param.connectionmode': VariableColumn
  'mgcp.param.reqevents': VariableColumn
  'mgcp.param.signalreq': VariableColumn
  'mgcp.param.restartmethod': VariableColumn
  'mgcp.param.restartdelay': VariableColumn
  'mgcp.param.digitmap': VariableColumn
  'mgcp.param.observedevents': VariableColumn
  'mgcp.param.reasoncode': VariableColumn
}

/** Names of its fields: ours. */
export type MgcpFieldName = keyof MgcpColumns

/** Names of its fields: Wireshark's. */
export type MgcpWiresharkName = keyof MgcpWiresharkColumns
