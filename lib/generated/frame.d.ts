// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { VariableColumn } from './protocols'

/** The type of each field's column, by our names. */
export interface FrameColumns {
  'frame.number': BigUint64Array
  'frame.time_epoch': Float64Array
  'frame.time_utc': VariableColumn
  'frame.time_delta': Float64Array
  'frame.time_relative': Float64Array
  'frame.len': Uint32Array
  'frame.cap_len': Uint32Array
  'frame.interface': Uint16Array
  'frame.section_number': Uint32Array
  'frame.interface_id': Uint32Array
  'frame.interface_name': VariableColumn
  'frame.interface_description': VariableColumn
  'frame.comment': VariableColumn
  'frame.encap_type': Uint16Array
  'frame.packet_flags': Uint32Array
  'frame.packet_flags.direction': Uint8Array
  'frame.packet_flags.reception_type': Uint8Array
  'frame.packet_flags.fcs_length': Uint8Array
  'frame.packet_flags.reserved': Uint8Array
  'frame.packet_flags.crc_error': Uint8Array
  'frame.packet_flags.too_long': Uint8Array
  'frame.packet_flags.too_short': Uint8Array
  'frame.packet_flags.gap': Uint8Array
  'frame.packet_flags.unaligned': Uint8Array
  'frame.packet_flags.start_delimiter': Uint8Array
  'frame.packet_flags.preamble': Uint8Array
  'frame.packet_flags.symbol': Uint8Array
  'frame.protocols': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FrameWiresharkColumns {
  'frame.time': Float64Array
  'frame.packet_flags_direction': Uint8Array
  'frame.packet_flags_reception_type': Uint8Array
  'frame.packet_flags_fcs_length': Uint8Array
  'frame.packet_flags_reserved': Uint8Array
  'frame.packet_flags_crc_error': Uint8Array
  'frame.packet_flags_packet_too_error': Uint8Array
  'frame.packet_flags_packet_too_short_error': Uint8Array
  'frame.packet_flags_wrong_inter_frame_gap_error': Uint8Array
  'frame.packet_flags_unaligned_frame_error': Uint8Array
  'frame.packet_flags_start_frame_delimiter_error': Uint8Array
  'frame.packet_flags_preamble_error': Uint8Array
  'frame.packet_flags_symbol_error': Uint8Array
}

/** Names of its fields: ours. */
export type FrameFieldName = keyof FrameColumns

/** Names of its fields: Wireshark's. */
export type FrameWiresharkName = keyof FrameWiresharkColumns
