// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { VariableColumn } from './protocols'

/** Names of its fields: ours. */
export type FrameFieldName =
  | 'frame.number'
  | 'frame.time_epoch'
  | 'frame.time_utc'
  | 'frame.len'
  | 'frame.cap_len'
  | 'frame.interface'
  | 'frame.section_number'
  | 'frame.interface_id'
  | 'frame.interface_name'
  | 'frame.interface_description'
  | 'frame.comment'
  | 'frame.encap_type'
  | 'frame.packet_flags'
  | 'frame.packet_flags.direction'
  | 'frame.packet_flags.reception_type'
  | 'frame.packet_flags.fcs_length'
  | 'frame.packet_flags.reserved'
  | 'frame.packet_flags.crc_error'
  | 'frame.packet_flags.too_long'
  | 'frame.packet_flags.too_short'
  | 'frame.packet_flags.gap'
  | 'frame.packet_flags.unaligned'
  | 'frame.packet_flags.start_delimiter'
  | 'frame.packet_flags.preamble'
  | 'frame.packet_flags.symbol'
  | 'frame.protocols'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type FrameWiresharkName =
  | 'frame.packet_flags_direction'
  | 'frame.packet_flags_reception_type'
  | 'frame.packet_flags_fcs_length'
  | 'frame.packet_flags_reserved'
  | 'frame.packet_flags_crc_error'
  | 'frame.packet_flags_packet_too_error'
  | 'frame.packet_flags_packet_too_short_error'
  | 'frame.packet_flags_wrong_inter_frame_gap_error'
  | 'frame.packet_flags_unaligned_frame_error'
  | 'frame.packet_flags_start_frame_delimiter_error'
  | 'frame.packet_flags_preamble_error'
  | 'frame.packet_flags_symbol_error'

/** The type of each field's column. */
export interface FrameColumns {
  'frame.number': BigUint64Array
  'frame.time_epoch': Float64Array
  'frame.time_utc': VariableColumn
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
