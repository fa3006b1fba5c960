// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { TlsHandshakeX509Entry, TlsHandshakeX509EntryTree, TlsHandshakeX509EntryColumns } from './tls'
import { InnerTrees, Under, VariableColumn } from './protocols'

/** Datagram Transport Layer Security, RFC 6347: read from the packet when asked; a field that was not captured is undefined. */
export interface Dtls {
  /** What the record has. */
  readonly content_type?: number
  /** Version; those of DTLS count down from 0xfeff. */
  readonly version?: number
  /** How often the cipher has changed: 0 is in the clear. */
  readonly epoch?: number
  /** Number of the record in its epoch. */
  readonly sequence_number?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Encrypted data of an application. */
  readonly application_data?: Buffer
  /** The handshake messages of the record. */
  readonly handshake?: Array<{
    /** The extensions, in packet order. */
    readonly extensions?: Array<{
      /** Type of the extension. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of its data, in bytes. */
      readonly length?: number
      /** Length of the list, in bytes. */
      readonly server_names_length?: number
      /** 0: a host's name. */
      readonly server_name_type?: number
      /** Length of the name, in bytes. */
      readonly server_name_length?: number
      /** Name of the server that is wanted. */
      readonly server_name?: string[]
      /** Longest fragment: 2 to this power plus 8 bytes. */
      readonly max_fragment_length?: number
      /** Length of the list, in bytes. */
      readonly status_requests_length?: number
      /** 1: OCSP. */
      readonly status_type?: number[]
      /** Length of the request, in bytes. */
      readonly status_request_length?: number[]
      /** Length of the responders' list, in bytes. */
      readonly responder_ids_length?: number[]
      /** Length of the request's extensions, in bytes. */
      readonly request_extensions_length?: number[]
      /** Length of the list, in bytes. */
      readonly supported_groups_length?: number
      /** Groups, the best one first. */
      readonly supported_groups?: number[]
      /** Their names. */
      readonly supported_group_names?: string[]
      /** Length of the list, in bytes. */
      readonly point_formats_length?: number
      /** Formats of points. */
      readonly point_formats?: number[]
      /** Length of the user's name, in bytes. */
      readonly srp_length?: number
      /** Name of the user, RFC 5054. */
      readonly srp_username?: string
      /** Length of the list, in bytes. */
      readonly signature_algorithms_length?: number
      /** Signature algorithms, the best one first. */
      readonly signature_algorithms?: number[]
      /** Their names. */
      readonly signature_algorithm_names?: string[]
      /** Their hashes, in TLS 1.2. */
      readonly signature_hashes?: number[]
      /** Their kinds of keys, in TLS 1.2. */
      readonly signature_keys?: number[]
      /** 1: heartbeats may be sent; 2: may not. */
      readonly heartbeat_mode?: number
      /** Length of the list, in bytes. */
      readonly alpn_length?: number
      /** Length of each name, in bytes. */
      readonly alpn_name_lengths?: number[]
      /** Application protocols, the best one first. */
      readonly alpn?: string[]
      /** Length of the list, in bytes. */
      readonly scts_length?: number
      /** Certificate timestamps, RFC 6962. */
      readonly scts?: Array<{
        /** Length of the timestamp, in bytes. */
        readonly length?: number
        /** 0: version 1. */
        readonly version?: number
        /** Hash of the log's key. */
        readonly log_id?: Buffer
        /** When the certificate was logged. */
        readonly timestamp?: number
        /** Length of the timestamp's extensions, in bytes. */
        readonly extensions_length?: number
        /** Algorithm of the signature. */
        readonly signature_algorithm?: number
        /** Its hash. */
        readonly signature_hash?: number
        /** Its kind of key. */
        readonly signature_key?: number
        /** Length of the signature, in bytes. */
        readonly signature_length?: number
        /** The log's signature. */
        readonly signature?: Buffer
      }>
      /** Length of the list, in bytes. */
      readonly certificate_types_length?: number
      /** Kinds of certificates, RFC 7250. */
      readonly certificate_types?: number[]
      /** Zeros, RFC 7685. */
      readonly padding?: Buffer
      /** Length of the list, in bytes. */
      readonly compressions_length?: number
      /** Ways to compress certificates, RFC 8879. */
      readonly compressions?: number[]
      /** Longest record that the sender takes, in bytes, RFC 8449. */
      readonly record_size_limit?: number
      /** Ticket of an earlier session. */
      readonly session_ticket?: Buffer
      /** Length of the list, in bytes. */
      readonly identities_length?: number
      /** Identities of keys that both sides may have. */
      readonly identities?: Array<{
        /** Length of the identity, in bytes. */
        readonly length?: number
        /** The identity, such as a ticket. */
        readonly identity?: Buffer
        /** Age of the ticket in milliseconds, masked. */
        readonly obfuscated_ticket_age?: number
      }>
      /** Length of the binders, in bytes. */
      readonly binders_length?: number
      /** Codes that bind identities to this handshake. */
      readonly binders?: Buffer[]
      /** Index of the identity that the server chose. */
      readonly selected_identity?: number
      /** Most early data, in bytes. */
      readonly max_early_data_size?: number
      /** Length of the list, in bytes. */
      readonly supported_versions_length?: number
      /** Versions, the best one first, or the server's choice. */
      readonly supported_versions?: number[]
      /** Their names. */
      readonly supported_version_names?: string[]
      /** Length of the cookie, in bytes. */
      readonly cookie_length?: number
      /** Cookie of a hello retry request. */
      readonly cookie?: Buffer
      /** Length of the list, in bytes. */
      readonly psk_modes_length?: number
      /** How keys that both sides have may be used. */
      readonly psk_modes?: number[]
      /** Length of the list, in bytes. */
      readonly authorities_length?: number
      /** Length of each name, in bytes. */
      readonly authority_lengths?: number[]
      /** Names of certificate authorities, in DER. */
      readonly authorities?: Buffer[]
      /** Length of the list, in bytes. */
      readonly key_shares_length?: number
      /** Keys for some of the groups. */
      readonly key_shares?: Array<{
        /** Group of the key. */
        readonly group?: number
        /** Name of the group. */
        readonly group_name?: string
        /** Length of the key, in bytes. */
        readonly length?: number
        /** The key. */
        readonly key?: Buffer
      }>
      /** Group that the server wants a key for. */
      readonly selected_group?: number
      /** Length of the connection id, in bytes. */
      readonly connection_id_length?: number
      /** Connection id, RFC 9146. */
      readonly connection_id?: Buffer
      /** Length of each name, in bytes. */
      readonly npn_lengths?: number[]
      /** Application protocols of the server, before ALPN. */
      readonly npn?: string[]
      /** Length of the list, in bytes. */
      readonly alps_length?: number
      /** Length of each name, in bytes. */
      readonly alps_lengths?: number[]
      /** Application protocols with settings of their own. */
      readonly alps?: string[]
      /** Length of the data, in bytes. */
      readonly renegotiation_length?: number
      /** Verify data of the handshake before, RFC 5746. */
      readonly renegotiation?: Buffer
      /** Cipher suite of the encrypted name. */
      readonly esni_cipher_suite?: number
      /** Length of the digest, in bytes. */
      readonly esni_digest_length?: number
      /** Digest of the server's keys. */
      readonly esni_digest?: Buffer
      /** Length of the encrypted name, in bytes. */
      readonly esni_length?: number
      /** The server's name, encrypted. */
      readonly esni?: Buffer
      /** Transport parameters of QUIC, RFC 9000 section 18. */
      readonly quic?: Array<{
        /** Type of the parameter. */
        readonly type?: bigint
        /** Length of its value, in bytes. */
        readonly length?: bigint
        /** Its value. */
        readonly value?: Buffer
        /** Idle timeout in milliseconds; 0: none. */
        readonly max_idle_timeout?: bigint
        /** Longest datagram that the sender takes, in bytes. */
        readonly max_udp_payload_size?: bigint
        /** Most data on the connection, in bytes. */
        readonly initial_max_data?: bigint
        /** Most data on a stream of the sender's, in bytes. */
        readonly initial_max_stream_data_bidi_local?: bigint
        /** Most data on a stream of the peer's, in bytes. */
        readonly initial_max_stream_data_bidi_remote?: bigint
        /** Most data on a stream of one direction, in bytes. */
        readonly initial_max_stream_data_uni?: bigint
        /** Most streams of the peer's. */
        readonly initial_max_streams_bidi?: bigint
        /** Most streams of one direction of the peer's. */
        readonly initial_max_streams_uni?: bigint
        /** Delays of acknowledgements count 2 to this power microseconds. */
        readonly ack_delay_exponent?: bigint
        /** Longest delay of an acknowledgement, in milliseconds. */
        readonly max_ack_delay?: bigint
        /** Most connection ids that the sender keeps. */
        readonly active_connection_id_limit?: bigint
        /** Longest DATAGRAM frame, in bytes, RFC 9221. */
        readonly max_datagram_frame_size?: bigint
        /** Source connection id of the sender's first Initial packet. */
        readonly initial_source_connection_id?: Buffer
      }>
      /** Data of an extension that has no rows of its own. */
      readonly data?: Buffer
      /** Length of the list, in bytes. */
      readonly srtp_profiles_length?: number
      /** Profiles of SRTP, RFC 5764, the best one first; or the server's choice. */
      readonly srtp_profiles?: number[]
      /** Their names. */
      readonly srtp_profile_names?: string[]
      /** Length of the master key's identifier, in bytes. */
      readonly srtp_mki_length?: number
      /** Identifier of SRTP's master key. */
      readonly srtp_mki?: Buffer
    }>
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
    /** All but the first four, which were a time before TLS 1.3. */
    readonly random_bytes?: Buffer
    /** How long the ticket holds, in seconds. */
    readonly ticket_lifetime?: number
    /** Length of the ticket, in bytes. */
    readonly ticket_length?: number
    /** The ticket. */
    readonly ticket?: Buffer
    /** Length of the list, in bytes. */
    readonly certificates_length?: number
    /** Length of each certificate, in bytes. */
    readonly certificate_lengths?: number[]
    /** Certificates, X.509 in DER, the sender's first. */
    readonly certificates?: Buffer[]
    /** What the certificates say, RFC 5280. */
    readonly x509?: TlsHandshakeX509Entry[]
    /** 1: OCSP. */
    readonly status_type?: number
    /** Length of the OCSP response, in bytes. */
    readonly ocsp_response_length?: number
    /** OCSP response, in DER. */
    readonly ocsp_response?: Buffer
    /** 3: a named curve. */
    readonly curve_type?: number
    /** Curve of the server's key. */
    readonly named_curve?: number
    /** Length of the key, in bytes. */
    readonly server_point_length?: number
    /** The server's key, a point of the curve. */
    readonly server_point?: Buffer
    /** Length of the prime, in bytes. */
    readonly p_length?: number
    /** Prime of Diffie-Hellman. */
    readonly p?: Buffer
    /** Length of the generator, in bytes. */
    readonly g_length?: number
    /** Generator of Diffie-Hellman. */
    readonly g?: Buffer
    /** Length of the key, in bytes. */
    readonly ys_length?: number
    /** The server's key of Diffie-Hellman. */
    readonly ys?: Buffer
    /** Algorithm of the signature. */
    readonly signature_algorithm?: number
    /** Its hash, in TLS 1.2. */
    readonly signature_hash?: number
    /** Its kind of key, in TLS 1.2. */
    readonly signature_key?: number
    /** Length of the signature, in bytes. */
    readonly signature_length?: number
    /** The signature. */
    readonly signature?: Buffer
    /** Length of the key, in bytes. */
    readonly client_point_length?: number
    /** The client's key, a point of the curve. */
    readonly client_point?: Buffer
    /** A key exchange of another kind: which one, the cipher suite tells. */
    readonly exchange_keys?: Buffer
    /** Number of kinds of certificates. */
    readonly certificate_types_count?: number
    /** Kinds of certificates that the server takes. */
    readonly certificate_types?: number[]
    /** Length of the list, in bytes. */
    readonly signature_algorithms_length?: number
    /** Signature algorithms that the server takes. */
    readonly signature_algorithms?: number[]
    /** Their hashes, in TLS 1.2. */
    readonly signature_hashes?: number[]
    /** Their kinds of keys, in TLS 1.2. */
    readonly signature_keys?: number[]
    /** Length of the list, in bytes. */
    readonly authorities_length?: number
    /** Length of each name, in bytes. */
    readonly authority_lengths?: number[]
    /** Names of certificate authorities, in DER. */
    readonly authorities?: Buffer[]
    /** Length of the signature, in bytes. */
    readonly verify_signature_length?: number
    /** The client's signature. */
    readonly verify_signature?: Buffer
    /** Number of the message within the handshake. */
    readonly message_seq?: number
    /** Where the fragment begins in the message, in bytes. */
    readonly fragment_offset?: number
    /** Length of the fragment, in bytes. */
    readonly fragment_length?: number
    /** A fragment that is not the whole message. */
    readonly fragment?: Buffer
    /** Length of the cookie, in bytes. */
    readonly cookie_length?: number
    /** What the client proves its address with. */
    readonly cookie?: Buffer
  }>
  /** The content type, or 256 and the type of the first handshake message. */
  readonly message?: number
  /** Its name. */
  readonly message_name?: string
  /** Highest version of the client, or the server's choice, wherever the hello has it. */
  readonly hello_version?: number
  /** Its name. */
  readonly hello_version_name?: string
  readonly alert?: {
    /** Level of the alert. */
    readonly level?: number
    /** Name of the level. */
    readonly level_name?: string
    /** What the alert says. */
    readonly description?: number
    /** Its name. */
    readonly description_name?: string
  }
  readonly heartbeat?: {
    /** 1: a request; 2: a response. */
    readonly type?: number
    /** Length of the payload, in bytes. */
    readonly payload_length?: number
    /** What the response repeats. */
    readonly payload?: Buffer
    /** Random bytes. */
    readonly padding?: Buffer
  }
  /** A message that is encrypted, whatever the content type is. */
  readonly encrypted?: Buffer
  /** Where the record's content begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the content, in bytes, captured or not. */
  readonly payload_length?: number
  /** Application data, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): DtlsTree
}

/** Datagram Transport Layer Security in a full tree; the layer inside it, if any, is a key more. */
export interface DtlsTree extends InnerTrees, Pick<Dtls, 'heartbeat'>, Required<Pick<Dtls, 'content_type' | 'version' | 'epoch' | 'sequence_number' | 'length' | 'payload'>> {
  /** The handshake messages of the record. */
  readonly handshake?: Array<{
    /** The extensions, in packet order. */
    readonly extensions?: Array<{
      /** Type of the extension. */
      readonly type?: number
      /** Name of the type. */
      readonly type_name?: string
      /** Length of its data, in bytes. */
      readonly length?: number
      /** Name of the server that is wanted. */
      readonly server_name?: string[]
      /** Longest fragment: 2 to this power plus 8 bytes. */
      readonly max_fragment_length?: number
      /** 1: OCSP. */
      readonly status_type?: number[]
      /** Groups, the best one first. */
      readonly supported_groups?: number[]
      /** Formats of points. */
      readonly point_formats?: number[]
      /** Name of the user, RFC 5054. */
      readonly srp_username?: string
      /** Signature algorithms, the best one first. */
      readonly signature_algorithms?: number[]
      /** 1: heartbeats may be sent; 2: may not. */
      readonly heartbeat_mode?: number
      /** Application protocols, the best one first. */
      readonly alpn?: string[]
      /** Certificate timestamps, RFC 6962. */
      readonly scts?: Array<{
        /** Length of the timestamp, in bytes. */
        readonly length?: number
        /** 0: version 1. */
        readonly version?: number
        /** Hash of the log's key. */
        readonly log_id?: Buffer
        /** When the certificate was logged. */
        readonly timestamp?: number
        /** Algorithm of the signature. */
        readonly signature_algorithm?: number
        /** The log's signature. */
        readonly signature?: Buffer
      }>
      /** Kinds of certificates, RFC 7250. */
      readonly certificate_types?: number[]
      /** Ways to compress certificates, RFC 8879. */
      readonly compressions?: number[]
      /** Longest record that the sender takes, in bytes, RFC 8449. */
      readonly record_size_limit?: number
      /** Ticket of an earlier session. */
      readonly session_ticket?: Buffer
      /** Identities of keys that both sides may have. */
      readonly identities?: Array<{
        /** The identity, such as a ticket. */
        readonly identity?: Buffer
        /** Age of the ticket in milliseconds, masked. */
        readonly obfuscated_ticket_age?: number
      }>
      /** Codes that bind identities to this handshake. */
      readonly binders?: Buffer[]
      /** Index of the identity that the server chose. */
      readonly selected_identity?: number
      /** Most early data, in bytes. */
      readonly max_early_data_size?: number
      /** Versions, the best one first, or the server's choice. */
      readonly supported_versions?: number[]
      /** Cookie of a hello retry request. */
      readonly cookie?: Buffer
      /** How keys that both sides have may be used. */
      readonly psk_modes?: number[]
      /** Names of certificate authorities, in DER. */
      readonly authorities?: Buffer[]
      /** Keys for some of the groups. */
      readonly key_shares?: Array<{
        /** Group of the key. */
        readonly group?: number
        /** Name of the group. */
        readonly group_name?: string
        /** The key. */
        readonly key?: Buffer
      }>
      /** Group that the server wants a key for. */
      readonly selected_group?: number
      /** Connection id, RFC 9146. */
      readonly connection_id?: Buffer
      /** Application protocols of the server, before ALPN. */
      readonly npn?: string[]
      /** Application protocols with settings of their own. */
      readonly alps?: string[]
      /** Verify data of the handshake before, RFC 5746. */
      readonly renegotiation?: Buffer
      /** Cipher suite of the encrypted name. */
      readonly esni_cipher_suite?: number
      /** Digest of the server's keys. */
      readonly esni_digest?: Buffer
      /** The server's name, encrypted. */
      readonly esni?: Buffer
      /** Transport parameters of QUIC, RFC 9000 section 18. */
      readonly quic?: Array<{
        /** Type of the parameter. */
        readonly type?: bigint
        /** Its value. */
        readonly value?: Buffer
        /** Idle timeout in milliseconds; 0: none. */
        readonly max_idle_timeout?: bigint
        /** Longest datagram that the sender takes, in bytes. */
        readonly max_udp_payload_size?: bigint
        /** Most data on the connection, in bytes. */
        readonly initial_max_data?: bigint
        /** Most data on a stream of the sender's, in bytes. */
        readonly initial_max_stream_data_bidi_local?: bigint
        /** Most data on a stream of the peer's, in bytes. */
        readonly initial_max_stream_data_bidi_remote?: bigint
        /** Most data on a stream of one direction, in bytes. */
        readonly initial_max_stream_data_uni?: bigint
        /** Most streams of the peer's. */
        readonly initial_max_streams_bidi?: bigint
        /** Most streams of one direction of the peer's. */
        readonly initial_max_streams_uni?: bigint
        /** Delays of acknowledgements count 2 to this power microseconds. */
        readonly ack_delay_exponent?: bigint
        /** Longest delay of an acknowledgement, in milliseconds. */
        readonly max_ack_delay?: bigint
        /** Most connection ids that the sender keeps. */
        readonly active_connection_id_limit?: bigint
        /** Longest DATAGRAM frame, in bytes, RFC 9221. */
        readonly max_datagram_frame_size?: bigint
        /** Source connection id of the sender's first Initial packet. */
        readonly initial_source_connection_id?: Buffer
      }>
      /** Data of an extension that has no rows of its own. */
      readonly data?: Buffer
      /** Profiles of SRTP, RFC 5764, the best one first; or the server's choice. */
      readonly srtp_profiles?: number[]
      /** Identifier of SRTP's master key. */
      readonly srtp_mki?: Buffer
    }>
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
    /** How long the ticket holds, in seconds. */
    readonly ticket_lifetime?: number
    /** The ticket. */
    readonly ticket?: Buffer
    /** Length of each certificate, in bytes. */
    readonly certificate_lengths?: number[]
    /** Certificates, X.509 in DER, the sender's first. */
    readonly certificates?: Buffer[]
    /** What the certificates say, RFC 5280. */
    readonly x509?: TlsHandshakeX509EntryTree[]
    /** 1: OCSP. */
    readonly status_type?: number
    /** OCSP response, in DER. */
    readonly ocsp_response?: Buffer
    /** 3: a named curve. */
    readonly curve_type?: number
    /** Curve of the server's key. */
    readonly named_curve?: number
    /** The server's key, a point of the curve. */
    readonly server_point?: Buffer
    /** Prime of Diffie-Hellman. */
    readonly p?: Buffer
    /** Generator of Diffie-Hellman. */
    readonly g?: Buffer
    /** The server's key of Diffie-Hellman. */
    readonly ys?: Buffer
    /** Algorithm of the signature. */
    readonly signature_algorithm?: number
    /** The signature. */
    readonly signature?: Buffer
    /** The client's key, a point of the curve. */
    readonly client_point?: Buffer
    /** A key exchange of another kind: which one, the cipher suite tells. */
    readonly exchange_keys?: Buffer
    /** Kinds of certificates that the server takes. */
    readonly certificate_types?: number[]
    /** Signature algorithms that the server takes. */
    readonly signature_algorithms?: number[]
    /** Names of certificate authorities, in DER. */
    readonly authorities?: Buffer[]
    /** The client's signature. */
    readonly verify_signature?: Buffer
    /** Number of the message within the handshake. */
    readonly message_seq?: number
    /** Where the fragment begins in the message, in bytes. */
    readonly fragment_offset?: number
    /** Length of the fragment, in bytes. */
    readonly fragment_length?: number
    /** A fragment that is not the whole message. */
    readonly fragment?: Buffer
    /** What the client proves its address with. */
    readonly cookie?: Buffer
  }>
  readonly alert?: {
    /** Level of the alert. */
    readonly level?: number
    /** What the alert says. */
    readonly description?: number
    /** Its name. */
    readonly description_name?: string
  }
}

/** The type of each field's column, by our names. */
export interface DtlsColumns extends
  Under<'dtls.handshake.x509', TlsHandshakeX509EntryColumns> {
  'dtls.content_type': Uint8Array
  'dtls.version': Uint16Array
  'dtls.epoch': Uint16Array
  'dtls.sequence_number': BigUint64Array
  'dtls.length': Uint16Array
  'dtls.application_data': VariableColumn
  'dtls.handshake.extensions': never
  'dtls.handshake.extensions.type': Uint16Array
  'dtls.handshake.extensions.type_name': VariableColumn
  'dtls.handshake.extensions.length': Uint16Array
  'dtls.handshake.extensions.server_names_length': Uint16Array
  'dtls.handshake.extensions.server_name_type': Uint8Array
  'dtls.handshake.extensions.server_name_length': Uint16Array
  'dtls.handshake.extensions.server_name': VariableColumn
  'dtls.handshake.extensions.max_fragment_length': Uint8Array
  'dtls.handshake.extensions.status_requests_length': Uint16Array
  'dtls.handshake.extensions.status_type': Uint8Array
  'dtls.handshake.extensions.status_request_length': Uint16Array
  'dtls.handshake.extensions.responder_ids_length': Uint16Array
  'dtls.handshake.extensions.request_extensions_length': Uint16Array
  'dtls.handshake.extensions.supported_groups_length': Uint16Array
  'dtls.handshake.extensions.supported_groups': Uint16Array
  'dtls.handshake.extensions.supported_group_names': VariableColumn
  'dtls.handshake.extensions.point_formats_length': Uint8Array
  'dtls.handshake.extensions.point_formats': Uint8Array
  'dtls.handshake.extensions.srp_length': Uint8Array
  'dtls.handshake.extensions.srp_username': VariableColumn
  'dtls.handshake.extensions.signature_algorithms_length': Uint16Array
  'dtls.handshake.extensions.signature_algorithms': Uint16Array
  'dtls.handshake.extensions.signature_algorithm_names': VariableColumn
  'dtls.handshake.extensions.signature_hashes': Uint8Array
  'dtls.handshake.extensions.signature_keys': Uint8Array
  'dtls.handshake.extensions.heartbeat_mode': Uint8Array
  'dtls.handshake.extensions.alpn_length': Uint16Array
  'dtls.handshake.extensions.alpn_name_lengths': Uint8Array
  'dtls.handshake.extensions.alpn': VariableColumn
  'dtls.handshake.extensions.scts_length': Uint16Array
  'dtls.handshake.extensions.scts': never
  'dtls.handshake.extensions.scts.length': Uint16Array
  'dtls.handshake.extensions.scts.version': Uint8Array
  'dtls.handshake.extensions.scts.log_id': VariableColumn
  'dtls.handshake.extensions.scts.timestamp': Float64Array
  'dtls.handshake.extensions.scts.extensions_length': Uint16Array
  'dtls.handshake.extensions.scts.signature_algorithm': Uint16Array
  'dtls.handshake.extensions.scts.signature_hash': Uint8Array
  'dtls.handshake.extensions.scts.signature_key': Uint8Array
  'dtls.handshake.extensions.scts.signature_length': Uint16Array
  'dtls.handshake.extensions.scts.signature': VariableColumn
  'dtls.handshake.extensions.certificate_types_length': Uint8Array
  'dtls.handshake.extensions.certificate_types': Uint8Array
  'dtls.handshake.extensions.padding': VariableColumn
  'dtls.handshake.extensions.compressions_length': Uint8Array
  'dtls.handshake.extensions.compressions': Uint16Array
  'dtls.handshake.extensions.record_size_limit': Uint16Array
  'dtls.handshake.extensions.session_ticket': VariableColumn
  'dtls.handshake.extensions.identities_length': Uint16Array
  'dtls.handshake.extensions.identities': never
  'dtls.handshake.extensions.identities.length': Uint16Array
  'dtls.handshake.extensions.identities.identity': VariableColumn
  'dtls.handshake.extensions.identities.obfuscated_ticket_age': Uint32Array
  'dtls.handshake.extensions.binders_length': Uint16Array
  'dtls.handshake.extensions.binders': VariableColumn
  'dtls.handshake.extensions.selected_identity': Uint16Array
  'dtls.handshake.extensions.max_early_data_size': Uint32Array
  'dtls.handshake.extensions.supported_versions_length': Uint8Array
  'dtls.handshake.extensions.supported_versions': Uint16Array
  'dtls.handshake.extensions.supported_version_names': VariableColumn
  'dtls.handshake.extensions.cookie_length': Uint16Array
  'dtls.handshake.extensions.cookie': VariableColumn
  'dtls.handshake.extensions.psk_modes_length': Uint8Array
  'dtls.handshake.extensions.psk_modes': Uint8Array
  'dtls.handshake.extensions.authorities_length': Uint16Array
  'dtls.handshake.extensions.authority_lengths': Uint16Array
  'dtls.handshake.extensions.authorities': VariableColumn
  'dtls.handshake.extensions.key_shares_length': Uint16Array
  'dtls.handshake.extensions.key_shares': never
  'dtls.handshake.extensions.key_shares.group': Uint16Array
  'dtls.handshake.extensions.key_shares.group_name': VariableColumn
  'dtls.handshake.extensions.key_shares.length': Uint16Array
  'dtls.handshake.extensions.key_shares.key': VariableColumn
  'dtls.handshake.extensions.selected_group': Uint16Array
  'dtls.handshake.extensions.connection_id_length': Uint8Array
  'dtls.handshake.extensions.connection_id': VariableColumn
  'dtls.handshake.extensions.npn_lengths': Uint8Array
  'dtls.handshake.extensions.npn': VariableColumn
  'dtls.handshake.extensions.alps_length': Uint16Array
  'dtls.handshake.extensions.alps_lengths': Uint8Array
  'dtls.handshake.extensions.alps': VariableColumn
  'dtls.handshake.extensions.renegotiation_length': Uint8Array
  'dtls.handshake.extensions.renegotiation': VariableColumn
  'dtls.handshake.extensions.esni_cipher_suite': Uint16Array
  'dtls.handshake.extensions.esni_digest_length': Uint16Array
  'dtls.handshake.extensions.esni_digest': VariableColumn
  'dtls.handshake.extensions.esni_length': Uint16Array
  'dtls.handshake.extensions.esni': VariableColumn
  'dtls.handshake.extensions.quic': never
  'dtls.handshake.extensions.quic.type': BigUint64Array
  'dtls.handshake.extensions.quic.length': BigUint64Array
  'dtls.handshake.extensions.quic.value': VariableColumn
  'dtls.handshake.extensions.quic.max_idle_timeout': BigUint64Array
  'dtls.handshake.extensions.quic.max_udp_payload_size': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_data': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_stream_data_bidi_local': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_stream_data_bidi_remote': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_stream_data_uni': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_streams_bidi': BigUint64Array
  'dtls.handshake.extensions.quic.initial_max_streams_uni': BigUint64Array
  'dtls.handshake.extensions.quic.ack_delay_exponent': BigUint64Array
  'dtls.handshake.extensions.quic.max_ack_delay': BigUint64Array
  'dtls.handshake.extensions.quic.active_connection_id_limit': BigUint64Array
  'dtls.handshake.extensions.quic.max_datagram_frame_size': BigUint64Array
  'dtls.handshake.extensions.quic.initial_source_connection_id': VariableColumn
  'dtls.handshake.extensions.data': VariableColumn
  'dtls.message': Uint16Array
  'dtls.message_name': VariableColumn
  'dtls.hello_version': Uint16Array
  'dtls.hello_version_name': VariableColumn
  'dtls.handshake': never
  'dtls.handshake.type': Uint8Array
  'dtls.handshake.type_name': VariableColumn
  'dtls.handshake.length': Uint32Array
  'dtls.handshake.version': Uint16Array
  'dtls.handshake.random': VariableColumn
  'dtls.handshake.session_id_length': Uint8Array
  'dtls.handshake.session_id': VariableColumn
  'dtls.handshake.cipher_suites_length': Uint16Array
  'dtls.handshake.cipher_suites': Uint16Array
  'dtls.handshake.cipher_suite_names': VariableColumn
  'dtls.handshake.cipher_suite': Uint16Array
  'dtls.handshake.cipher_suite_name': VariableColumn
  'dtls.handshake.compression_methods_length': Uint8Array
  'dtls.handshake.compression_methods': Uint8Array
  'dtls.handshake.compression_method': Uint8Array
  'dtls.handshake.data': VariableColumn
  'dtls.handshake.extensions_length': Uint16Array
  'dtls.handshake.ja3_text': VariableColumn
  'dtls.handshake.ja3': VariableColumn
  'dtls.handshake.ja3s_text': VariableColumn
  'dtls.handshake.ja3s': VariableColumn
  'dtls.handshake.ja4': VariableColumn
  'dtls.handshake.random_bytes': VariableColumn
  'dtls.alert.level': Uint8Array
  'dtls.alert.level_name': VariableColumn
  'dtls.alert.description': Uint8Array
  'dtls.alert.description_name': VariableColumn
  'dtls.heartbeat.type': Uint8Array
  'dtls.heartbeat.payload_length': Uint16Array
  'dtls.heartbeat.payload': VariableColumn
  'dtls.heartbeat.padding': VariableColumn
  'dtls.encrypted': VariableColumn
  'dtls.handshake.ticket_lifetime': Uint32Array
  'dtls.handshake.ticket_length': Uint16Array
  'dtls.handshake.ticket': VariableColumn
  'dtls.handshake.certificates_length': Uint32Array
  'dtls.handshake.certificate_lengths': Uint32Array
  'dtls.handshake.certificates': VariableColumn
  'dtls.handshake.x509': never
  'dtls.handshake.status_type': Uint8Array
  'dtls.handshake.ocsp_response_length': Uint32Array
  'dtls.handshake.ocsp_response': VariableColumn
  'dtls.handshake.curve_type': Uint8Array
  'dtls.handshake.named_curve': Uint16Array
  'dtls.handshake.server_point_length': Uint8Array
  'dtls.handshake.server_point': VariableColumn
  'dtls.handshake.p_length': Uint16Array
  'dtls.handshake.p': VariableColumn
  'dtls.handshake.g_length': Uint16Array
  'dtls.handshake.g': VariableColumn
  'dtls.handshake.ys_length': Uint16Array
  'dtls.handshake.ys': VariableColumn
  'dtls.handshake.signature_algorithm': Uint16Array
  'dtls.handshake.signature_hash': Uint8Array
  'dtls.handshake.signature_key': Uint8Array
  'dtls.handshake.signature_length': Uint16Array
  'dtls.handshake.signature': VariableColumn
  'dtls.handshake.client_point_length': Uint8Array
  'dtls.handshake.client_point': VariableColumn
  'dtls.handshake.exchange_keys': VariableColumn
  'dtls.handshake.certificate_types_count': Uint8Array
  'dtls.handshake.certificate_types': Uint8Array
  'dtls.handshake.signature_algorithms_length': Uint16Array
  'dtls.handshake.signature_algorithms': Uint16Array
  'dtls.handshake.signature_hashes': Uint8Array
  'dtls.handshake.signature_keys': Uint8Array
  'dtls.handshake.authorities_length': Uint16Array
  'dtls.handshake.authority_lengths': Uint16Array
  'dtls.handshake.authorities': VariableColumn
  'dtls.handshake.verify_signature_length': Uint16Array
  'dtls.handshake.verify_signature': VariableColumn
  'dtls.handshake.message_seq': Uint16Array
  'dtls.handshake.fragment_offset': Uint32Array
  'dtls.handshake.fragment_length': Uint32Array
  'dtls.handshake.fragment': VariableColumn
  'dtls.handshake.cookie_length': Uint8Array
  'dtls.handshake.cookie': VariableColumn
  'dtls.handshake.extensions.srtp_profiles_length': Uint16Array
  'dtls.handshake.extensions.srtp_profiles': Uint16Array
  'dtls.handshake.extensions.srtp_profile_names': VariableColumn
  'dtls.handshake.extensions.srtp_mki_length': Uint8Array
  'dtls.handshake.extensions.srtp_mki': VariableColumn
  'dtls.payload_offset': Uint32Array
  'dtls.payload_length': Uint32Array
  'dtls.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DtlsWiresharkColumns {
  'dtls.record.content_type': Uint8Array
  'dtls.record.version': Uint16Array
  'dtls.record.epoch': Uint16Array
  'dtls.record.sequence_number': BigUint64Array
  'dtls.record.length': Uint16Array
  'dtls.app_data': VariableColumn
  'dtls.handshake.extension.type': Uint16Array
  'dtls.handshake.extension.len': Uint16Array
  'dtls.handshake.extensions_server_name_list_len': Uint16Array
  'dtls.handshake.extensions_server_name_type': Uint8Array
  'dtls.handshake.extensions_server_name_len': Uint16Array
  'dtls.handshake.extensions_server_name': VariableColumn
  'dtls.handshake.max_fragment_length': Uint8Array
  'dtls.handshake.extensions_status_request_list_len': Uint16Array
  'dtls.handshake.extensions_status_request_type': Uint8Array
  'dtls.handshake.extensions_status_request_len': Uint16Array
  'dtls.handshake.extensions_status_request_responder_ids_len': Uint16Array
  'dtls.handshake.extensions_status_request_exts_len': Uint16Array
  'dtls.handshake.extensions_supported_groups_length': Uint16Array
  'dtls.handshake.extensions_supported_group': Uint16Array
  'dtls.handshake.extensions_ec_point_formats_length': Uint8Array
  'dtls.handshake.extensions_ec_point_format': Uint8Array
  'dtls.handshake.extensions_srp_len': Uint8Array
  'dtls.handshake.extensions_srp_username': VariableColumn
  'dtls.handshake.sig_hash_alg_len': Uint16Array
  'dtls.handshake.sig_hash_alg': Uint16Array
  'dtls.handshake.sig_hash_hash': Uint8Array
  'dtls.handshake.sig_hash_sig': Uint8Array
  'dtls.handshake.extension.heartbeat.mode': Uint8Array
  'dtls.handshake.extensions_alpn_len': Uint16Array
  'dtls.handshake.extensions_alpn_str_len': Uint8Array
  'dtls.handshake.extensions_alpn_str': VariableColumn
  'dtls.sct.scts_length': Uint16Array
  'dtls.sct.sct_length': Uint16Array
  'dtls.sct.sct_version': Uint8Array
  'dtls.sct.sct_logid': VariableColumn
  'dtls.sct.sct_extensions_length': Uint16Array
  'dtls.sct.sct_signature_length': Uint16Array
  'dtls.sct.sct_signature': VariableColumn
  'dtls.handshake.cert_type.types_len': Uint8Array
  'dtls.handshake.cert_type.type': Uint8Array
  'dtls.handshake.extensions_padding_data': VariableColumn
  'dtls.compress_certificate.algorithms_length': Uint8Array
  'dtls.compress_certificate.algorithm': Uint16Array
  'dtls.record_size_limit': Uint16Array
  'dtls.handshake.extension.data': VariableColumn
  'dtls.handshake.extensions.psk.identities.length': Uint16Array
  'dtls.handshake.extensions.psk.identity.identity_length': Uint16Array
  'dtls.handshake.extensions.psk.identity.identity': VariableColumn
  'dtls.handshake.extensions.psk.identity.obfuscated_ticket_age': Uint32Array
  'dtls.handshake.extensions.psk.binders_len': Uint16Array
  'dtls.handshake.extensions.psk.identity.selected': Uint16Array
  'dtls.handshake.extensions.supported_versions_len': Uint8Array
  'dtls.handshake.extensions.supported_version': Uint16Array
  'dtls.handshake.extensions.cookie_len': Uint16Array
  'dtls.extension.psk_ke_modes_length': Uint8Array
  'dtls.extension.psk_ke_mode': Uint8Array
  'dtls.handshake.dnames_len': Uint16Array
  'dtls.handshake.dname_len': Uint16Array
  'dtls.handshake.extensions_key_share_client_length': Uint16Array
  'dtls.handshake.extensions_key_share_group': Uint16Array
  'dtls.handshake.extensions_key_share_key_exchange_length': Uint16Array
  'dtls.handshake.extensions_key_share_key_exchange': VariableColumn
  'dtls.connection_id_length': Uint8Array
  'dtls.connection_id': VariableColumn
  'dtls.handshake.extensions_npn_str_len': Uint8Array
  'dtls.handshake.extensions_npn': VariableColumn
  'dtls.handshake.extensions_alps_len': Uint16Array
  'dtls.handshake.extensions_alps_alpn_str_len': Uint8Array
  'dtls.handshake.extensions_alps_alpn_str': VariableColumn
  'dtls.handshake.extensions_reneg_info_len': Uint8Array
  'dtls.handshake.extensions_reneg_info': VariableColumn
  'dtls.esni.suite': Uint16Array
  'dtls.esni.record_digest_length': Uint16Array
  'dtls.esni.record_digest': VariableColumn
  'dtls.esni.encrypted_sni_length': Uint16Array
  'dtls.esni.encrypted_sni': VariableColumn
  'dtls.quic.parameter.type': BigUint64Array
  'dtls.quic.parameter.length': BigUint64Array
  'dtls.quic.parameter.value': VariableColumn
  'dtls.quic.parameter.max_idle_timeout': BigUint64Array
  'dtls.quic.parameter.max_udp_payload_size': BigUint64Array
  'dtls.quic.parameter.initial_max_data': BigUint64Array
  'dtls.quic.parameter.initial_max_stream_data_bidi_local': BigUint64Array
  'dtls.quic.parameter.initial_max_stream_data_bidi_remote': BigUint64Array
  'dtls.quic.parameter.initial_max_stream_data_uni': BigUint64Array
  'dtls.quic.parameter.initial_max_streams_bidi': BigUint64Array
  'dtls.quic.parameter.initial_max_streams_uni': BigUint64Array
  'dtls.quic.parameter.ack_delay_exponent': BigUint64Array
  'dtls.quic.parameter.max_ack_delay': BigUint64Array
  'dtls.quic.parameter.active_connection_id_limit': BigUint64Array
  'dtls.quic.parameter.max_datagram_frame_size': BigUint64Array
  'dtls.quic.parameter.initial_source_connection_id': VariableColumn
  'dtls.handshake.ciphersuite': Uint16Array
  'dtls.handshake.comp_methods_length': Uint8Array
  'dtls.handshake.comp_method': Uint8Array
  'dtls.handshake.ja3_full': VariableColumn
  'dtls.handshake.ja3s_full': VariableColumn
  'dtls.alert_message.level': Uint8Array
  'dtls.alert_message.desc': Uint8Array
  'dtls.heartbeat_message.type': Uint8Array
  'dtls.heartbeat_message.payload_length': Uint16Array
  'dtls.heartbeat_message.payload': VariableColumn
  'dtls.heartbeat_message.padding': VariableColumn
  'dtls.handshake.session_ticket_lifetime_hint': Uint32Array
  'dtls.handshake.session_ticket_length': Uint16Array
  'dtls.handshake.session_ticket': VariableColumn
  'dtls.handshake.certificate_length': Uint32Array
  'dtls.handshake.certificate': VariableColumn
  'dtls.handshake.ocsp_response_len': Uint32Array
  'dtls.handshake.server_curve_type': Uint8Array
  'dtls.handshake.server_named_curve': Uint16Array
  'dtls.handshake.server_point_len': Uint8Array
  'dtls.handshake.p_len': Uint16Array
  'dtls.handshake.g_len': Uint16Array
  'dtls.handshake.ys_len': Uint16Array
  'dtls.handshake.sig_len': Uint16Array
  'dtls.handshake.sig': VariableColumn
  'dtls.handshake.client_point_len': Uint8Array
  'dtls.handshake.cert_types_count': Uint8Array
  'dtls.handshake.cert_type': Uint8Array
  'dtls.handshake.client_cert_vrfy.sig_len': Uint16Array
  'dtls.handshake.client_cert_vrfy.sig': VariableColumn
  'dtls.use_srtp.protection_profiles_length': Uint16Array
  'dtls.use_srtp.protection_profile': Uint16Array
  'dtls.use_srtp.mki_length': Uint8Array
  'dtls.use_srtp.mki': VariableColumn
}

/** Names of its fields: ours. */
export type DtlsFieldName = keyof DtlsColumns

/** Names of its fields: Wireshark's. */
export type DtlsWiresharkName = keyof DtlsWiresharkColumns
