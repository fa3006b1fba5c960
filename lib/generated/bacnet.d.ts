// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** BACnet, ANSI/ASHRAE 135: read from the packet when asked; a field that was not captured is undefined. */
export interface Bacnet {
  /** 1. */
  readonly version?: number
  /** Control as one number. */
  readonly control?: number
  /** The message is of the network layer. */
  readonly is_network_message?: 0 | 1
  /** 0. */
  readonly reserved?: 0 | 1
  /** The network it goes to is told. */
  readonly has_destination?: 0 | 1
  /** 0. */
  readonly reserved_2?: 0 | 1
  /** The network it comes from is told. */
  readonly has_source?: 0 | 1
  /** A reply is expected. */
  readonly expects_reply?: 0 | 1
  /** Life safety or critical equipment. */
  readonly priority_high?: 0 | 1
  /** Urgent, or life safety. */
  readonly priority_low?: 0 | 1
  readonly destination?: {
    /** Network it goes to; 65535 are all. */
    readonly network?: number
    /** Length of the address, in bytes; 0 for all. */
    readonly length?: number
    /** Address there. */
    readonly address?: Buffer
  }
  readonly source?: {
    /** Network it comes from. */
    readonly network?: number
    /** Length of the address, in bytes. */
    readonly length?: number
    /** Address there. */
    readonly address?: Buffer
  }
  /** How many routers it may still pass. */
  readonly hop_count?: number
  /** Which message of the network layer. */
  readonly message?: number
  /** Name of the message. */
  readonly message_name?: string
  /** Whose message it is. */
  readonly vendor?: number
  /** Networks that are asked for, or told. */
  readonly networks?: number[]
  /** 0: the number was learned; 1: it was configured. */
  readonly network_number_status?: number
  /** How good the router's way is. */
  readonly performance?: number
  /** Why a message went nowhere. */
  readonly reject_message_reason?: number
  /** What the message of the application is. */
  readonly pdu_type?: number
  /** Name of that. */
  readonly pdu_type_name?: string
  /** It is in segments. */
  readonly segmented?: 0 | 1
  /** Others follow. */
  readonly more_follows?: 0 | 1
  /** The answer may be in segments. */
  readonly accepts_segments?: 0 | 1
  /** A segment came out of order. */
  readonly negative?: 0 | 1
  /** A server sends it. */
  readonly server?: 0 | 1
  /** How many segments the answer may have: 2 to this power. */
  readonly max_segments?: number
  /** How large it may be: 0 is 50 bytes, 5 is 1476. */
  readonly max_size?: number
  /** The same in a request and its answers. */
  readonly invoke_id?: number
  /** Number of the segment. */
  readonly sequence_number?: number
  /** How many may be sent without an answer. */
  readonly window_size?: number
  /** What is asked for, or answered. */
  readonly service?: number
  /** Name of the service. */
  readonly service_name?: string
  /** What is told, or asked of all. */
  readonly unconfirmed_service?: number
  /** Name of the service. */
  readonly unconfirmed_service_name?: string
  /** Why the request is rejected. */
  readonly reject_reason?: number
  /** Why the transaction is given up. */
  readonly abort_reason?: number
  /** Parameters of the service, or of the message. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BacnetTree
}

/** BACnet in a full tree; the layer inside it, if any, is a key more. */
export interface BacnetTree extends InnerTrees, Pick<Bacnet, 'hop_count' | 'message' | 'message_name' | 'vendor' | 'networks' | 'network_number_status' | 'performance' | 'reject_message_reason' | 'pdu_type' | 'pdu_type_name' | 'segmented' | 'more_follows' | 'accepts_segments' | 'negative' | 'server' | 'max_segments' | 'max_size' | 'invoke_id' | 'sequence_number' | 'window_size' | 'service' | 'service_name' | 'unconfirmed_service' | 'unconfirmed_service_name' | 'reject_reason' | 'abort_reason' | 'data'>, Required<Pick<Bacnet, 'version' | 'is_network_message' | 'has_destination' | 'has_source' | 'expects_reply' | 'priority_high' | 'priority_low'>> {
  readonly destination?: {
    /** Network it goes to; 65535 are all. */
    readonly network?: number
    /** Address there. */
    readonly address?: Buffer
  }
  readonly source?: {
    /** Network it comes from. */
    readonly network?: number
    /** Address there. */
    readonly address?: Buffer
  }
}

/** The type of each field's column, by our names. */
export interface BacnetColumns {
  'bacnet.version': Uint8Array
  'bacnet.control': Uint8Array
  'bacnet.is_network_message': Uint8Array
  'bacnet.reserved': Uint8Array
  'bacnet.has_destination': Uint8Array
  'bacnet.reserved_2': Uint8Array
  'bacnet.has_source': Uint8Array
  'bacnet.expects_reply': Uint8Array
  'bacnet.priority_high': Uint8Array
  'bacnet.priority_low': Uint8Array
  'bacnet.destination.network': Uint16Array
  'bacnet.destination.length': Uint8Array
  'bacnet.destination.address': VariableColumn
  'bacnet.source.network': Uint16Array
  'bacnet.source.length': Uint8Array
  'bacnet.source.address': VariableColumn
  'bacnet.hop_count': Uint8Array
  'bacnet.message': Uint8Array
  'bacnet.message_name': VariableColumn
  'bacnet.vendor': Uint16Array
  'bacnet.networks': Uint16Array
  'bacnet.network_number_status': Uint8Array
  'bacnet.performance': Uint8Array
  'bacnet.reject_message_reason': Uint8Array
  'bacnet.pdu_type': Uint8Array
  'bacnet.pdu_type_name': VariableColumn
  'bacnet.segmented': Uint8Array
  'bacnet.more_follows': Uint8Array
  'bacnet.accepts_segments': Uint8Array
  'bacnet.negative': Uint8Array
  'bacnet.server': Uint8Array
  'bacnet.max_segments': Uint8Array
  'bacnet.max_size': Uint8Array
  'bacnet.invoke_id': Uint8Array
  'bacnet.sequence_number': Uint8Array
  'bacnet.window_size': Uint8Array
  'bacnet.service': Uint8Array
  'bacnet.service_name': VariableColumn
  'bacnet.unconfirmed_service': Uint8Array
  'bacnet.unconfirmed_service_name': VariableColumn
  'bacnet.reject_reason': Uint8Array
  'bacnet.abort_reason': Uint8Array
  'bacnet.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BacnetWiresharkColumns {
  'bacnet.control_net': Uint8Array
  'bacnet.control_res1': Uint8Array
  'bacnet.control_dest': Uint8Array
  'bacnet.control_res2': Uint8Array
  'bacnet.control_src': Uint8Array
  'bacnet.control_expect': Uint8Array
  'bacnet.control_prio_high': Uint8Array
  'bacnet.control_prio_low': Uint8Array
  'bacnet.dnet': Uint16Array
  'bacnet.dlen': Uint8Array
  'bacnet.snet': Uint16Array
  'bacnet.slen': Uint8Array
  'bacnet.hopc': Uint8Array
  'bacnet.mesgtyp': Uint8Array
  'bacnet.netno_status': Uint8Array
  'bacnet.perf': Uint8Array
  'bacnet.rejectreason': Uint8Array
  'bacapp.type': Uint8Array
  'bacapp.segmented_request': Uint8Array
  'bacapp.more_segments': Uint8Array
  'bacapp.SA': Uint8Array
  'bacapp.NAK': Uint8Array
  'bacapp.SRV': Uint8Array
  'bacapp.response_segments': Uint8Array
  'bacapp.max_adpu_size': Uint8Array
  'bacapp.invoke_id': Uint8Array
  'bacapp.sequence_number': Uint8Array
  'bacapp.window_size': Uint8Array
  'bacapp.confirmed_service': Uint8Array
  'bacapp.unconfirmed_service': Uint8Array
  'bacapp.reject_reason': Uint8Array
  'bacapp.abort_reason': Uint8Array
}

/** Names of its fields: ours. */
export type BacnetFieldName = keyof BacnetColumns

/** Names of its fields: Wireshark's. */
export type BacnetWiresharkName = keyof BacnetWiresharkColumns
