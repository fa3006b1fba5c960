// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { TlsHandshakeExtensionsEntry, TlsHandshakeExtensionsEntryTree, TlsHandshakeExtensionsEntryColumns } from './tls'
import { InnerTrees, Under, VariableColumn } from './protocols'

/** QUIC, RFC 9000: read from the packet when asked; a field that was not captured is undefined. */
export interface Quic {
  /** The first byte; of protected packets its lower bits are masked. */
  readonly first_byte?: number
  /** What packet it is, in all versions. */
  readonly kind?: number
  /** Its name. */
  readonly kind_name?: string
  /** 1: a long header; 0: a short one. */
  readonly header_form?: number
  /** 1, but for peers who agreed on any (RFC 9287). */
  readonly fixed_bit?: 0 | 1
  /** Short headers: changes once per round trip. */
  readonly spin_bit?: 0 | 1
  /** Long headers: type of the packet. */
  readonly packet_type?: number
  /** The same in version 2, which has other numbers. */
  readonly packet_type_v2?: number
  /** Version negotiation: any bits. */
  readonly unused?: number
  /** Version; 0 in a version negotiation. */
  readonly version?: number
  /** Name of the version. */
  readonly version_name?: string
  /** Length of the next row, in bytes. */
  readonly destination_connection_id_length?: number
  /** Connection id that the receiver chose. */
  readonly destination_connection_id?: Buffer
  /** Length of the next row, in bytes. */
  readonly source_connection_id_length?: number
  /** Connection id that the sender chose. */
  readonly source_connection_id?: Buffer
  /** Versions that the server has. */
  readonly supported_versions?: number[]
  /** Their names. */
  readonly supported_version_names?: string[]
  /** Initial packets: length of the token, in bytes. */
  readonly token_length?: number
  /** Token of a Retry packet or of an earlier connection. */
  readonly token?: Buffer
  /** Token that the client shall send. */
  readonly retry_token?: Buffer
  /** Tag over the Retry packet and the id that it answers. */
  readonly retry_integrity_tag?: Buffer
  /** Length of the packet number and what follows, in bytes. */
  readonly length?: number
  readonly google?: {
    /** Google's Q046: 1, a long header. */
    readonly header_form?: number
    /** Q046: 1. */
    readonly fixed_bit?: 0 | 1
    /** Q046: type of the packet. */
    readonly packet_type?: number
    /** Q046: 0. */
    readonly reserved?: number
    /** Q046: length of the packet number less one, in bytes. */
    readonly number_length?: number
    /** Public flags of Google's versions up to Q043; the first byte of later ones. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: 0 | 1
      /** 0. */
      readonly multipath?: 0 | 1
      /** 0 to 3: the packet number has 1, 2, 4 or 6 bytes. */
      readonly number_length?: number
      /** There is a connection id. */
      readonly connection_id?: 0 | 1
      /** Of a server: there is a nonce. */
      readonly nonce?: 0 | 1
      /** The connection is reset. */
      readonly reset?: 0 | 1
      /** Of a client: there is a version; of a server: versions. */
      readonly version?: 0 | 1
    }
    /** Q046: length of the client's id less three, or 0. */
    readonly destination_length?: number
    /** Q046: length of the server's id less three, or 0. */
    readonly source_length?: number
    /** Connection id. */
    readonly connection_id?: bigint
    /** The client's version, or those that the server has. */
    readonly versions?: string[]
    /** Packet number, the lower bits of it. */
    readonly packet_number?: number
    /** What follows the header. */
    readonly payload?: Buffer
  }
  /** Short headers: a connection id, of which no packet tells the length, and what is protected. */
  readonly short_payload?: Buffer
  /** What is protected with keys that the packet does not tell. */
  readonly protected?: Buffer
  /** 0. */
  readonly reserved?: number
  /** Length of the packet number less one, in bytes. */
  readonly packet_number_length?: number
  /** Packet number, the lower bits of it. */
  readonly packet_number?: number
  /** The frames of an Initial packet, as they are encrypted. */
  readonly payload?: Buffer
  /** Frames of a client's Initial packet. */
  readonly frames?: Array<{
    /** Type of the frame. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Number of PADDING frames, which are a byte each. */
    readonly padding_length?: number
    /** Largest packet number that is acknowledged. */
    readonly largest_acknowledged?: bigint
    /** How long the acknowledgement waited, in units that the peers agree on. */
    readonly ack_delay?: bigint
    /** Number of gaps and ranges. */
    readonly ack_range_count?: bigint
    /** Number of packets before the largest one that are acknowledged too. */
    readonly first_ack_range?: bigint
    /** Number of packets in each gap, less one. */
    readonly ack_gaps?: bigint[]
    /** Number of packets in each range, less one. */
    readonly ack_ranges?: bigint[]
    /** Number of packets that came with ECT(0). */
    readonly ect0_count?: bigint
    /** Number of packets that came with ECT(1). */
    readonly ect1_count?: bigint
    /** Number of packets that came with ECN-CE. */
    readonly ecn_ce_count?: bigint
    /** Where the data begins in the stream of handshake messages, in bytes. */
    readonly crypto_offset?: bigint
    /** Length of the data, in bytes. */
    readonly crypto_length?: bigint
    /** The data. */
    readonly crypto_data?: Buffer
    /** Why the connection is closed. */
    readonly error_code?: number
    /** Name of the error. */
    readonly error_name?: string
    /** Alert of TLS that is the error. */
    readonly tls_alert?: number
    /** Name of the alert. */
    readonly tls_alert_name?: string
    /** Type of the frame that is wrong; 0 where it is not known. */
    readonly frame_type?: bigint
    /** Length of the reason, in bytes. */
    readonly reason_length?: bigint
    /** The reason for people. */
    readonly reason?: string
    /** A frame that Initial packets cannot have, and all behind it. */
    readonly data?: Buffer
  }>
  /** 1: other datagrams have parts of the handshake messages. */
  readonly crypto_is_partial?: 0 | 1
  readonly crypto?: {
    /** The handshake messages of the record. */
    readonly handshake?: Array<{
      /** The extensions, in packet order. */
      readonly extensions?: TlsHandshakeExtensionsEntry[]
      /** Type of the message. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of the message behind this, in bytes. */
      readonly length?: number
      /** Highest version of the client, or the server's choice; TLS 1.3 has it in an extension. */
      readonly version?: number
      /** Random bytes. */
      readonly random?: Buffer
      /** Length of the session id, in bytes. */
      readonly session_id_length?: number
      /** Session that is taken up again, or fills up. */
      readonly session_id?: Buffer
      /** Length of the list, in bytes. */
      readonly cipher_suites_length?: number
      /** Cipher suites of the client, the best one first. */
      readonly cipher_suites?: number[]
      /** Their names. */
      readonly cipher_suite_names?: string[]
      /** Cipher suite that the server chose. */
      readonly cipher_suite?: number
      /** Its name. */
      readonly cipher_suite_name?: string
      /** Length of the list, in bytes. */
      readonly compression_methods_length?: number
      /** Compression methods of the client. */
      readonly compression_methods?: number[]
      /** Compression method that the server chose. */
      readonly compression_method?: number
      /** Body of a message that has no rows of its own. */
      readonly data?: Buffer
      /** Length of the extensions, in bytes. */
      readonly extensions_length?: number
      /** What JA3 is made of: version, suites, extensions, groups, formats. */
      readonly ja3_text?: string
      /** Fingerprint of the client, JA3. */
      readonly ja3?: string
      /** What JA3S is made of: version, suite, extensions. */
      readonly ja3s_text?: string
      /** Fingerprint of the server, JA3S. */
      readonly ja3s?: string
      /** Fingerprint of the client, JA4. */
      readonly ja4?: string
    }>
    /** The content type, or 256 and the type of the first handshake message. */
    readonly message?: number
    /** Its name. */
    readonly message_name?: string
    /** Highest version of the client, or the server's choice, wherever the hello has it. */
    readonly hello_version?: number
    /** Its name. */
    readonly hello_version_name?: string
  }
  /** The layer's fields as a plain object. */
  toJSON(): QuicTree
}

/** QUIC in a full tree; the layer inside it, if any, is a key more. */
export interface QuicTree extends InnerTrees, Pick<Quic, 'kind_name' | 'header_form' | 'fixed_bit' | 'spin_bit' | 'packet_type' | 'packet_type_v2' | 'version' | 'version_name' | 'destination_connection_id' | 'source_connection_id' | 'supported_versions' | 'token' | 'retry_token' | 'retry_integrity_tag' | 'length' | 'packet_number'> {
  readonly google?: {
    /** Google's Q046: 1, a long header. */
    readonly header_form?: number
    /** Q046: 1. */
    readonly fixed_bit?: 0 | 1
    /** Q046: type of the packet. */
    readonly packet_type?: number
    readonly flags?: {
      /** 0. */
      readonly reserved?: 0 | 1
      /** 0. */
      readonly multipath?: 0 | 1
      /** 0 to 3: the packet number has 1, 2, 4 or 6 bytes. */
      readonly number_length?: number
      /** There is a connection id. */
      readonly connection_id?: 0 | 1
      /** Of a server: there is a nonce. */
      readonly nonce?: 0 | 1
      /** The connection is reset. */
      readonly reset?: 0 | 1
      /** Of a client: there is a version; of a server: versions. */
      readonly version?: 0 | 1
    }
    /** Connection id. */
    readonly connection_id?: bigint
    /** The client's version, or those that the server has. */
    readonly versions?: string[]
    /** Packet number, the lower bits of it. */
    readonly packet_number?: number
  }
  /** Frames of a client's Initial packet. */
  readonly frames?: Array<{
    /** Type of the frame. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Number of PADDING frames, which are a byte each. */
    readonly padding_length?: number
    /** Largest packet number that is acknowledged. */
    readonly largest_acknowledged?: bigint
    /** How long the acknowledgement waited, in units that the peers agree on. */
    readonly ack_delay?: bigint
    /** Number of gaps and ranges. */
    readonly ack_range_count?: bigint
    /** Number of packets before the largest one that are acknowledged too. */
    readonly first_ack_range?: bigint
    /** Number of packets in each gap, less one. */
    readonly ack_gaps?: bigint[]
    /** Number of packets in each range, less one. */
    readonly ack_ranges?: bigint[]
    /** Number of packets that came with ECT(0). */
    readonly ect0_count?: bigint
    /** Number of packets that came with ECT(1). */
    readonly ect1_count?: bigint
    /** Number of packets that came with ECN-CE. */
    readonly ecn_ce_count?: bigint
    /** Where the data begins in the stream of handshake messages, in bytes. */
    readonly crypto_offset?: bigint
    /** Length of the data, in bytes. */
    readonly crypto_length?: bigint
    /** Why the connection is closed. */
    readonly error_code?: number
    /** Name of the error. */
    readonly error_name?: string
    /** Alert of TLS that is the error. */
    readonly tls_alert?: number
    /** Name of the alert. */
    readonly tls_alert_name?: string
    /** Type of the frame that is wrong; 0 where it is not known. */
    readonly frame_type?: bigint
    /** The reason for people. */
    readonly reason?: string
    /** A frame that Initial packets cannot have, and all behind it. */
    readonly data?: Buffer
  }>
  readonly crypto?: {
    /** The handshake messages of the record. */
    readonly handshake?: Array<{
      /** The extensions, in packet order. */
      readonly extensions?: TlsHandshakeExtensionsEntryTree[]
      /** Type of the message. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of the message behind this, in bytes. */
      readonly length?: number
      /** Highest version of the client, or the server's choice; TLS 1.3 has it in an extension. */
      readonly version?: number
      /** Random bytes. */
      readonly random?: Buffer
      /** Session that is taken up again, or fills up. */
      readonly session_id?: Buffer
      /** Cipher suites of the client, the best one first. */
      readonly cipher_suites?: number[]
      /** Cipher suite that the server chose. */
      readonly cipher_suite?: number
      /** Its name. */
      readonly cipher_suite_name?: string
      /** Compression methods of the client. */
      readonly compression_methods?: number[]
      /** Compression method that the server chose. */
      readonly compression_method?: number
      /** Body of a message that has no rows of its own. */
      readonly data?: Buffer
    }>
  }
}

/** The type of each field's column, by our names. */
export interface QuicColumns extends
  Under<'quic.crypto.handshake.extensions', TlsHandshakeExtensionsEntryColumns> {
  'quic.first_byte': Uint8Array
  'quic.kind': Uint8Array
  'quic.kind_name': VariableColumn
  'quic.header_form': Uint8Array
  'quic.fixed_bit': Uint8Array
  'quic.spin_bit': Uint8Array
  'quic.packet_type': Uint8Array
  'quic.packet_type_v2': Uint8Array
  'quic.unused': Uint8Array
  'quic.version': Uint32Array
  'quic.version_name': VariableColumn
  'quic.destination_connection_id_length': Uint8Array
  'quic.destination_connection_id': VariableColumn
  'quic.source_connection_id_length': Uint8Array
  'quic.source_connection_id': VariableColumn
  'quic.supported_versions': Uint32Array
  'quic.supported_version_names': VariableColumn
  'quic.token_length': Uint32Array
  'quic.token': VariableColumn
  'quic.retry_token': VariableColumn
  'quic.retry_integrity_tag': VariableColumn
  'quic.length': Uint32Array
  'quic.google.header_form': Uint8Array
  'quic.google.fixed_bit': Uint8Array
  'quic.google.packet_type': Uint8Array
  'quic.google.reserved': Uint8Array
  'quic.google.number_length': Uint8Array
  'quic.google.flags': Uint8Array
  'quic.google.flags.reserved': Uint8Array
  'quic.google.flags.multipath': Uint8Array
  'quic.google.flags.number_length': Uint8Array
  'quic.google.flags.connection_id': Uint8Array
  'quic.google.flags.nonce': Uint8Array
  'quic.google.flags.reset': Uint8Array
  'quic.google.flags.version': Uint8Array
  'quic.google.destination_length': Uint8Array
  'quic.google.source_length': Uint8Array
  'quic.google.connection_id': BigUint64Array
  'quic.google.versions': VariableColumn
  'quic.google.packet_number': BigUint64Array
  'quic.google.payload': VariableColumn
  'quic.short_payload': VariableColumn
  'quic.protected': VariableColumn
  'quic.reserved': Uint8Array
  'quic.packet_number_length': Uint8Array
  'quic.packet_number': Uint32Array
  'quic.payload': VariableColumn
  'quic.frames': never
  'quic.frames.type': Uint32Array
  'quic.frames.type_name': VariableColumn
  'quic.frames.padding_length': Uint32Array
  'quic.frames.largest_acknowledged': BigUint64Array
  'quic.frames.ack_delay': BigUint64Array
  'quic.frames.ack_range_count': BigUint64Array
  'quic.frames.first_ack_range': BigUint64Array
  'quic.frames.ack_gaps': BigUint64Array
  'quic.frames.ack_ranges': BigUint64Array
  'quic.frames.ect0_count': BigUint64Array
  'quic.frames.ect1_count': BigUint64Array
  'quic.frames.ecn_ce_count': BigUint64Array
  'quic.frames.crypto_offset': BigUint64Array
  'quic.frames.crypto_length': BigUint64Array
  'quic.frames.crypto_data': VariableColumn
  'quic.frames.error_code': Uint32Array
  'quic.frames.error_name': VariableColumn
  'quic.frames.tls_alert': Uint8Array
  'quic.frames.tls_alert_name': VariableColumn
  'quic.frames.frame_type': BigUint64Array
  'quic.frames.reason_length': BigUint64Array
  'quic.frames.reason': VariableColumn
  'quic.frames.data': VariableColumn
  'quic.crypto_is_partial': Uint8Array
  'quic.crypto.handshake.extensions': never
  'quic.crypto.message': Uint16Array
  'quic.crypto.message_name': VariableColumn
  'quic.crypto.hello_version': Uint16Array
  'quic.crypto.hello_version_name': VariableColumn
  'quic.crypto.handshake': never
  'quic.crypto.handshake.type': Uint8Array
  'quic.crypto.handshake.type_name': VariableColumn
  'quic.crypto.handshake.length': Uint32Array
  'quic.crypto.handshake.version': Uint16Array
  'quic.crypto.handshake.random': VariableColumn
  'quic.crypto.handshake.session_id_length': Uint8Array
  'quic.crypto.handshake.session_id': VariableColumn
  'quic.crypto.handshake.cipher_suites_length': Uint16Array
  'quic.crypto.handshake.cipher_suites': Uint16Array
  'quic.crypto.handshake.cipher_suite_names': VariableColumn
  'quic.crypto.handshake.cipher_suite': Uint16Array
  'quic.crypto.handshake.cipher_suite_name': VariableColumn
  'quic.crypto.handshake.compression_methods_length': Uint8Array
  'quic.crypto.handshake.compression_methods': Uint8Array
  'quic.crypto.handshake.compression_method': Uint8Array
  'quic.crypto.handshake.data': VariableColumn
  'quic.crypto.handshake.extensions_length': Uint16Array
  'quic.crypto.handshake.ja3_text': VariableColumn
  'quic.crypto.handshake.ja3': VariableColumn
  'quic.crypto.handshake.ja3s_text': VariableColumn
  'quic.crypto.handshake.ja3s': VariableColumn
  'quic.crypto.handshake.ja4': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface QuicWiresharkColumns {
  'quic.long.packet_type': Uint8Array
  'quic.long.packet_type_v2': Uint8Array
  'quic.vn.unused': Uint8Array
  'quic.dcil': Uint8Array
  'quic.dcid': VariableColumn
  'quic.scil': Uint8Array
  'quic.scid': VariableColumn
  'quic.supported_version': Uint32Array
  'gquic.header_form': Uint8Array
  'gquic.fixed_bit': Uint8Array
  'gquic.long.packet_type': Uint8Array
  'gquic.long.reserved': Uint8Array
  'gquic.packet_number_length': Uint8Array
  'gquic.puflags': Uint8Array
  'gquic.puflags.rsv': Uint8Array
  'gquic.puflags.mpth': Uint8Array
  'gquic.puflags.pkn': Uint8Array
  'gquic.puflags.cid': Uint8Array
  'gquic.puflags.nonce': Uint8Array
  'gquic.puflags.reset': Uint8Array
  'gquic.puflags.version': Uint8Array
  'gquic.dcil': Uint8Array
  'gquic.scil': Uint8Array
  'gquic.cid': BigUint64Array
  'gquic.version': VariableColumn
  'gquic.packet_number': BigUint64Array
  'quic.long.reserved': Uint8Array
  'quic.frame_type': Uint32Array
  'quic.padding_length': Uint32Array
  'quic.ack.largest_acknowledged': BigUint64Array
  'quic.ack.ack_delay': BigUint64Array
  'quic.ack.ack_range_count': BigUint64Array
  'quic.ack.first_ack_range': BigUint64Array
  'quic.ack.gap': BigUint64Array
  'quic.ack.ack_range': BigUint64Array
  'quic.ack.ect0_count': BigUint64Array
  'quic.ack.ect1_count': BigUint64Array
  'quic.ack.ecn_ce_count': BigUint64Array
  'quic.crypto.offset': BigUint64Array
  'quic.crypto.length': BigUint64Array
  'quic.cc.error_code': Uint32Array
  'quic.cc.error_code.tls_alert': Uint8Array
  'quic.cc.frame_type': BigUint64Array
  'quic.cc.reason_phrase.length': BigUint64Array
  'quic.cc.reason_phrase': VariableColumn
}

/** Names of its fields: ours. */
export type QuicFieldName = keyof QuicColumns

/** Names of its fields: Wireshark's. */
export type QuicWiresharkName = keyof QuicWiresharkColumns
