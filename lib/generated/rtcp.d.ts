// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** RTP Control Protocol, RFC 3550: read from the packet when asked; a field that was not captured is undefined. */
export interface Rtcp {
  /** 2. */
  readonly version?: number
  /** The last byte counts bytes of padding at the end. */
  readonly padding?: 0 | 1
  /** Reports: number of report blocks. */
  readonly report_count?: number
  /** Descriptions and goodbyes: number of sources. */
  readonly source_count?: number
  /** Application: its kind of packet. */
  readonly subtype?: number
  /** Feedback of the transport: its kind. */
  readonly feedback_type?: number
  /** Feedback of the payload: its kind. */
  readonly payload_feedback_type?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the packet in 32-bit words, less one. */
  readonly length?: number
  /** Source of who sends the packet. */
  readonly sender_ssrc?: number
  /** When the report was sent, in seconds since 1900. */
  readonly ntp_seconds?: number
  /** Its fraction of a second. */
  readonly ntp_fraction?: number
  /** When the report was sent. */
  readonly ntp_time?: number
  /** The same time, as RTP's timestamps have it. */
  readonly rtp_timestamp?: number
  /** Packets that were sent. */
  readonly packet_count?: number
  /** Bytes of payload that were sent. */
  readonly octet_count?: number
  /** What was received of sources. */
  readonly reports?: Array<{
    /** The source. */
    readonly ssrc?: number
    /** Packets lost since the last report, in 256ths. */
    readonly fraction_lost?: number
    /** Packets lost since the beginning; below 0 where some came twice. */
    readonly lost?: number
    /** Highest sequence number that was received, with its cycles. */
    readonly highest_sequence?: number
    /** Cycles of sequence numbers. */
    readonly cycles?: number
    /** Highest sequence number of the last cycle. */
    readonly sequence?: number
    /** Variance of the time between packets, in units of timestamps. */
    readonly jitter?: number
    /** Middle 32 bits of the time of the source's last report. */
    readonly last_report?: number
    /** Time since then, in 65536ths of a second. */
    readonly delay?: number
  }>
  /** Descriptions of sources. */
  readonly chunks?: Array<{
    /** The source. */
    readonly ssrc?: number
    /** What each item is; 1: canonical name. */
    readonly item_types?: number[]
    /** Length of each text, in bytes. */
    readonly item_lengths?: number[]
    /** Text of each item. */
    readonly items?: string[]
  }>
  /** Sources that leave. */
  readonly leaving?: number[]
  /** Length of the reason, in bytes. */
  readonly reason_length?: number
  /** Why they leave. */
  readonly reason?: string
  /** Application: source of who sends the packet. */
  readonly application_ssrc?: number
  /** Name of the application. */
  readonly name?: string
  /** Data of the application. */
  readonly data?: Buffer
  /** Source that the feedback is about. */
  readonly media_ssrc?: number
  /** What the feedback says. */
  readonly feedback?: Buffer
  /** What a packet of another type has, or what follows its reports. */
  readonly other?: Buffer
  /** Number of bytes of padding, this one included. */
  readonly padding_count?: number
  /** The layer's fields as a plain object. */
  toJSON(): RtcpTree
}

/** RTP Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RtcpTree extends InnerTrees, Pick<Rtcp, 'report_count' | 'source_count' | 'subtype' | 'feedback_type' | 'payload_feedback_type' | 'sender_ssrc' | 'ntp_time' | 'rtp_timestamp' | 'packet_count' | 'octet_count' | 'leaving' | 'reason' | 'application_ssrc' | 'name' | 'data' | 'media_ssrc' | 'feedback' | 'other' | 'padding_count'>, Required<Pick<Rtcp, 'version' | 'padding' | 'type' | 'type_name' | 'length'>> {
  /** What was received of sources. */
  readonly reports?: Array<{
    /** The source. */
    readonly ssrc?: number
    /** Packets lost since the last report, in 256ths. */
    readonly fraction_lost?: number
    /** Packets lost since the beginning; below 0 where some came twice. */
    readonly lost?: number
    /** Highest sequence number that was received, with its cycles. */
    readonly highest_sequence?: number
    /** Variance of the time between packets, in units of timestamps. */
    readonly jitter?: number
    /** Middle 32 bits of the time of the source's last report. */
    readonly last_report?: number
    /** Time since then, in 65536ths of a second. */
    readonly delay?: number
  }>
  /** Descriptions of sources. */
  readonly chunks?: Array<{
    /** The source. */
    readonly ssrc?: number
    /** What each item is; 1: canonical name. */
    readonly item_types?: number[]
    /** Text of each item. */
    readonly items?: string[]
  }>
}

/** The type of each field's column, by our names. */
export interface RtcpColumns {
  'rtcp.version': Uint8Array
  'rtcp.padding': Uint8Array
  'rtcp.report_count': Uint8Array
  'rtcp.source_count': Uint8Array
  'rtcp.subtype': Uint8Array
  'rtcp.feedback_type': Uint8Array
  'rtcp.payload_feedback_type': Uint8Array
  'rtcp.type': Uint8Array
  'rtcp.type_name': VariableColumn
  'rtcp.length': Uint16Array
  'rtcp.sender_ssrc': Uint32Array
  'rtcp.ntp_seconds': Uint32Array
  'rtcp.ntp_fraction': Uint32Array
  'rtcp.ntp_time': Float64Array
  'rtcp.rtp_timestamp': Uint32Array
  'rtcp.packet_count': Uint32Array
  'rtcp.octet_count': Uint32Array
  'rtcp.reports': never
  'rtcp.reports.ssrc': Uint32Array
  'rtcp.reports.fraction_lost': Uint8Array
  'rtcp.reports.lost': Int32Array
  'rtcp.reports.highest_sequence': Uint32Array
  'rtcp.reports.cycles': Uint16Array
  'rtcp.reports.sequence': Uint16Array
  'rtcp.reports.jitter': Uint32Array
  'rtcp.reports.last_report': Uint32Array
  'rtcp.reports.delay': Uint32Array
  'rtcp.chunks': never
  'rtcp.chunks.ssrc': Uint32Array
  'rtcp.chunks.item_types': Uint8Array
  'rtcp.chunks.item_lengths': Uint8Array
  'rtcp.chunks.items': VariableColumn
  'rtcp.leaving': Uint32Array
  'rtcp.reason_length': Uint8Array
  'rtcp.reason': VariableColumn
  'rtcp.application_ssrc': Uint32Array
  'rtcp.name': VariableColumn
  'rtcp.data': VariableColumn
  'rtcp.media_ssrc': Uint32Array
  'rtcp.feedback': VariableColumn
  'rtcp.other': VariableColumn
  'rtcp.padding_count': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RtcpWiresharkColumns {
  'rtcp.rc': Uint8Array
  'rtcp.sc': Uint8Array
  'rtcp.app.subtype': Uint8Array
  'rtcp.rtpfb.fmt': Uint8Array
  'rtcp.psfb.fmt': Uint8Array
  'rtcp.pt': Uint8Array
  'rtcp.senderssrc': Uint32Array
  'rtcp.timestamp.ntp.msw': Uint32Array
  'rtcp.timestamp.ntp.lsw': Uint32Array
  'rtcp.timestamp.ntp': Float64Array
  'rtcp.timestamp.rtp': Uint32Array
  'rtcp.sender.packetcount': Uint32Array
  'rtcp.sender.octetcount': Uint32Array
  'rtcp.ssrc.identifier': Uint32Array
  'rtcp.ssrc.fraction': Uint8Array
  'rtcp.ssrc.cum_nr': Int32Array
  'rtcp.ssrc.ext_high': Uint32Array
  'rtcp.ssrc.high_cycles': Uint16Array
  'rtcp.ssrc.high_seq': Uint16Array
  'rtcp.ssrc.jitter': Uint32Array
  'rtcp.ssrc.lsr': Uint32Array
  'rtcp.ssrc.dlsr': Uint32Array
  'rtcp.sdes.type': Uint8Array
  'rtcp.sdes.length': Uint8Array
  'rtcp.sdes.text': VariableColumn
  'rtcp.app.name': VariableColumn
  'rtcp.app.data': VariableColumn
  'rtcp.mediassrc': Uint32Array
}

/** Names of its fields: ours. */
export type RtcpFieldName = keyof RtcpColumns

/** Names of its fields: Wireshark's. */
export type RtcpWiresharkName = keyof RtcpWiresharkColumns
