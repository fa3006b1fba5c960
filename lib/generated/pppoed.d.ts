// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP over Ethernet, discovery, RFC 2516: read from the packet when asked; a field that was not captured is undefined. */
export interface Pppoed {
  /** 1. */
  readonly version?: number
  /** 1. */
  readonly type?: number
  /** What the packet is for; 0 in a session. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** With the hardware addresses: which session; 0 while there is none. */
  readonly session_id?: number
  /** Length of what follows the header, in bytes. */
  readonly length?: number
  /** The tags, in packet order. */
  readonly tags?: Array<{
    /** Type of the tag. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Service that is offered, or asked for; any where empty. */
    readonly service_name?: string
    /** Name of the access concentrator. */
    readonly ac_name?: string
    /** The host's, which answers repeat. */
    readonly host_uniq?: Buffer
    /** The concentrator's, which requests repeat. */
    readonly ac_cookie?: Buffer
    /** The vendor's private enterprise number. */
    readonly vendor_id?: number
    /** What the vendor says. */
    readonly vendor_data?: Buffer
    /** Broadband Forum: what is known of the line. */
    readonly line?: Array<{
      /** What is said. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Port of the access node. */
      readonly circuit_id?: string
      /** Who is at the line's other end. */
      readonly remote_id?: string
      /** Actual data rate upstream, in kbit/s. */
      readonly actual_data_rate_up?: number
      /** Actual data rate downstream, in kbit/s. */
      readonly actual_data_rate_down?: number
      /** Minimum data rate upstream, in kbit/s. */
      readonly minimum_data_rate_up?: number
      /** Minimum data rate downstream, in kbit/s. */
      readonly minimum_data_rate_down?: number
      /** Attainable data rate upstream, in kbit/s. */
      readonly attainable_data_rate_up?: number
      /** Attainable data rate downstream, in kbit/s. */
      readonly attainable_data_rate_down?: number
      /** Maximum data rate upstream, in kbit/s. */
      readonly maximum_data_rate_up?: number
      /** Maximum data rate downstream, in kbit/s. */
      readonly maximum_data_rate_down?: number
      /** Minimum data rate upstream in low power state, in kbit/s. */
      readonly minimum_data_rate_up_low_power?: number
      /** Minimum data rate downstream in low power state, in kbit/s. */
      readonly minimum_data_rate_down_low_power?: number
      /** Maximum interleaving delay upstream, in ms. */
      readonly maximum_delay_up?: number
      /** Actual interleaving delay upstream, in ms. */
      readonly actual_delay_up?: number
      /** Maximum interleaving delay downstream, in ms. */
      readonly maximum_delay_down?: number
      /** Actual interleaving delay downstream, in ms. */
      readonly actual_delay_down?: number
      /** Access loop: 0 AAL5, 1 Ethernet. */
      readonly data_link?: number
      /** Access loop: tags of the Ethernet. */
      readonly encapsulation_1?: number
      /** Access loop: encapsulation over AAL5. */
      readonly encapsulation_2?: number
      /** What has no row of its own. */
      readonly value?: Buffer
    }>
    /** Forward credit notification. */
    readonly forward_credits?: number
    /** Backward credit notification. */
    readonly backward_credits?: number
    /** Metrics: unit of the maximum data rate. */
    readonly maximum_rate_units?: number
    /** Metrics: unit of the current data rate. */
    readonly current_rate_units?: number
    /** Metrics: the link only receives. */
    readonly receive_only?: 0 | 1
    /** Metrics: quality of the link, in percent. */
    readonly relative_link_quality?: number
    /** Metrics: resources that are left, in percent. */
    readonly resources?: number
    /** Metrics: latency, in ms. */
    readonly latency?: number
    /** Metrics: current data rate. */
    readonly current_data_rate?: number
    /** Metrics: maximum data rate. */
    readonly maximum_data_rate?: number
    /** Number of the packet. */
    readonly sequence_number?: number
    /** Bytes that a credit is worth. */
    readonly credit_scale?: number
    /** An agent's between host and concentrator. */
    readonly relay_session_id?: Buffer
    /** Where the host should look. */
    readonly hurl?: Buffer
    /** Message of the minute. */
    readonly motm?: Buffer
    /** Longest PPP payload, in bytes, RFC 4638. */
    readonly max_payload?: number
    /** A route for the host. */
    readonly ip_route_add?: Buffer
    /** The service is not to be had: why. */
    readonly service_name_error?: string
    /** The concentrator failed: why. */
    readonly ac_system_error?: string
    /** Another error: which. */
    readonly generic_error?: string
    /** Value of a tag that is not known. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): PppoedTree
}

/** PPP over Ethernet, discovery in a full tree; the layer inside it, if any, is a key more. */
export interface PppoedTree extends InnerTrees, Pick<Pppoed, 'tags'>, Required<Pick<Pppoed, 'version' | 'type' | 'code' | 'session_id' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface PppoedColumns {
  'pppoed.version': Uint8Array
  'pppoed.type': Uint8Array
  'pppoed.code': Uint8Array
  'pppoed.code_name': VariableColumn
  'pppoed.session_id': Uint16Array
  'pppoed.length': Uint16Array
  'pppoed.tags': never
  'pppoed.tags.type': Uint16Array
  'pppoed.tags.type_name': VariableColumn
  'pppoed.tags.length': Uint16Array
  'pppoed.tags.service_name': VariableColumn
  'pppoed.tags.ac_name': VariableColumn
  'pppoed.tags.host_uniq': VariableColumn
  'pppoed.tags.ac_cookie': VariableColumn
  'pppoed.tags.vendor_id': Uint32Array
  'pppoed.tags.vendor_data': VariableColumn
  'pppoed.tags.line': never
  'pppoed.tags.line.type': Uint8Array
  'pppoed.tags.line.type_name': VariableColumn
  'pppoed.tags.line.length': Uint8Array
  'pppoed.tags.line.circuit_id': VariableColumn
  'pppoed.tags.line.remote_id': VariableColumn
  'pppoed.tags.line.actual_data_rate_up': Uint32Array
  'pppoed.tags.line.actual_data_rate_down': Uint32Array
  'pppoed.tags.line.minimum_data_rate_up': Uint32Array
  'pppoed.tags.line.minimum_data_rate_down': Uint32Array
  'pppoed.tags.line.attainable_data_rate_up': Uint32Array
  'pppoed.tags.line.attainable_data_rate_down': Uint32Array
  'pppoed.tags.line.maximum_data_rate_up': Uint32Array
  'pppoed.tags.line.maximum_data_rate_down': Uint32Array
  'pppoed.tags.line.minimum_data_rate_up_low_power': Uint32Array
  'pppoed.tags.line.minimum_data_rate_down_low_power': Uint32Array
  'pppoed.tags.line.maximum_delay_up': Uint32Array
  'pppoed.tags.line.actual_delay_up': Uint32Array
  'pppoed.tags.line.maximum_delay_down': Uint32Array
  'pppoed.tags.line.actual_delay_down': Uint32Array
  'pppoed.tags.line.data_link': Uint8Array
  'pppoed.tags.line.encapsulation_1': Uint8Array
  'pppoed.tags.line.encapsulation_2': Uint8Array
  'pppoed.tags.line.value': VariableColumn
  'pppoed.tags.forward_credits': Uint16Array
  'pppoed.tags.backward_credits': Uint16Array
  'pppoed.tags.maximum_rate_units': Uint8Array
  'pppoed.tags.current_rate_units': Uint8Array
  'pppoed.tags.receive_only': Uint8Array
  'pppoed.tags.relative_link_quality': Uint8Array
  'pppoed.tags.resources': Uint8Array
  'pppoed.tags.latency': Uint16Array
  'pppoed.tags.current_data_rate': Uint16Array
  'pppoed.tags.maximum_data_rate': Uint16Array
  'pppoed.tags.sequence_number': Uint16Array
  'pppoed.tags.credit_scale': Uint16Array
  'pppoed.tags.relay_session_id': VariableColumn
  'pppoed.tags.hurl': VariableColumn
  'pppoed.tags.motm': VariableColumn
  'pppoed.tags.max_payload': Uint16Array
  'pppoed.tags.ip_route_add': VariableColumn
  'pppoed.tags.service_name_error': VariableColumn
  'pppoed.tags.ac_system_error': VariableColumn
  'pppoed.tags.generic_error': VariableColumn
  'pppoed.tags.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PppoedWiresharkColumns {
  'pppoe.version': Uint8Array
  'pppoe.type': Uint8Array
  'pppoe.code': Uint8Array
  'pppoe.session_id': Uint16Array
  'pppoe.payload_length': Uint16Array
  'pppoed.tag': Uint16Array
  'pppoed.tag_length': Uint16Array
  'pppoed.tags.vendor_unspecified': VariableColumn
  'pppoed.tag_length_8': Uint8Array
  'pppoed.tags.circuit_id': VariableColumn
  'pppoed.tags.remote_id': VariableColumn
  'pppoed.tags.act_data_rate_up': Uint32Array
  'pppoed.tags.act_data_rate_down': Uint32Array
  'pppoed.tags.min_data_rate_up': Uint32Array
  'pppoed.tags.min_data_rate_down': Uint32Array
  'pppoed.tags.attainable_data_rate_up': Uint32Array
  'pppoed.tags.attainable_data_rate_down': Uint32Array
  'pppoed.tags.max_data_rate_up': Uint32Array
  'pppoed.tags.max_data_rate_down': Uint32Array
  'pppoed.tags.min_data_rate_up_lp': Uint32Array
  'pppoed.tags.min_data_rate_down_lp': Uint32Array
  'pppoed.tags.max_int_delay_up': Uint32Array
  'pppoed.tags.act_int_delay_up': Uint32Array
  'pppoed.tags.max_int_delay_down': Uint32Array
  'pppoed.tags.act_int_delay_down': Uint32Array
  'pppoed.tags.access_loop_encap.data_link': Uint8Array
  'pppoed.tags.access_loop_encap.encap_1': Uint8Array
  'pppoed.tags.access_loop_encap.encap_2': Uint8Array
  'pppoed.tag.unknown_data': VariableColumn
  'pppoed.tags.credits.fcn': Uint16Array
  'pppoed.tags.credits.bcn': Uint16Array
  'pppoed.tags.metrics.r': Uint8Array
  'pppoed.tags.metrics.rlq': Uint8Array
  'pppoed.tags.metrics.resource': Uint8Array
  'pppoed.tags.metrics.latency': Uint16Array
  'pppoed.tags.metrics.curr_drate': Uint16Array
  'pppoed.tags.metrics.max_drate': Uint16Array
  'pppoed.tags.seq_num': Uint16Array
}

/** Names of its fields: ours. */
export type PppoedFieldName = keyof PppoedColumns

/** Names of its fields: Wireshark's. */
export type PppoedWiresharkName = keyof PppoedWiresharkColumns
