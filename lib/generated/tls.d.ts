// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, Under, VariableColumn } from './protocols'

/** Transport Layer Security, RFC 8446: read from the packet when asked; a field that was not captured is undefined. */
export interface Tls {
  /** 1: a client hello of SSL 2, with a header of two bytes. */
  readonly is_ssl2?: 0 | 1
  /** What the record has, or claims to have. */
  readonly content_type?: number
  /** Version; 0x0303 in TLS 1.3 too. */
  readonly version?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** SSL 2: length of what follows, in bytes. */
  readonly ssl2_length?: number
  /** 1: the record ends in another segment. */
  readonly partial?: 0 | 1
  /** Encrypted data of an application, where the segment has all of it. */
  readonly application_data?: Buffer
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
    /** SSL 2: length of the cipher specs, in bytes. */
    readonly cipher_spec_length?: number
    /** SSL 2: length of the session id, in bytes. */
    readonly old_session_id_length?: number
    /** SSL 2: length of the challenge, in bytes. */
    readonly challenge_length?: number
    /** SSL 2: cipher specs; those below 0x10000 are cipher suites of TLS. */
    readonly cipher_specs?: number[]
    /** SSL 2: random bytes. */
    readonly challenge?: Buffer
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
  /** Length of the content in this segment, in bytes, captured or not. */
  readonly payload_length?: number
  /** Application data in this segment, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): TlsTree
}

/** Transport Layer Security in a full tree; the layer inside it, if any, is a key more. */
export interface TlsTree extends InnerTrees, Pick<Tls, 'content_type' | 'version' | 'length' | 'ssl2_length' | 'heartbeat'>, Required<Pick<Tls, 'payload'>> {
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
    /** SSL 2: cipher specs; those below 0x10000 are cipher suites of TLS. */
    readonly cipher_specs?: number[]
    /** SSL 2: random bytes. */
    readonly challenge?: Buffer
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

/** One of `tls.handshake.extensions`. */
export interface TlsHandshakeExtensionsEntry {
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
  readonly scts?: TlsHandshakeExtensionsSctsEntry[]
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
}

/** One of them in a full tree. */
export interface TlsHandshakeExtensionsEntryTree extends Pick<TlsHandshakeExtensionsEntry, 'type' | 'type_name' | 'length' | 'server_name' | 'max_fragment_length' | 'status_type' | 'supported_groups' | 'point_formats' | 'srp_username' | 'signature_algorithms' | 'heartbeat_mode' | 'alpn' | 'certificate_types' | 'compressions' | 'record_size_limit' | 'session_ticket' | 'binders' | 'selected_identity' | 'max_early_data_size' | 'supported_versions' | 'cookie' | 'psk_modes' | 'authorities' | 'selected_group' | 'connection_id' | 'npn' | 'alps' | 'renegotiation' | 'esni_cipher_suite' | 'esni_digest' | 'esni' | 'data'> {
  /** Certificate timestamps, RFC 6962. */
  readonly scts?: TlsHandshakeExtensionsSctsEntryTree[]
  /** Identities of keys that both sides may have. */
  readonly identities?: Array<{
    /** The identity, such as a ticket. */
    readonly identity?: Buffer
    /** Age of the ticket in milliseconds, masked. */
    readonly obfuscated_ticket_age?: number
  }>
  /** Keys for some of the groups. */
  readonly key_shares?: Array<{
    /** Group of the key. */
    readonly group?: number
    /** Name of the group. */
    readonly group_name?: string
    /** The key. */
    readonly key?: Buffer
  }>
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
}

/** The type of each of its fields' columns. */
export interface TlsHandshakeExtensionsEntryColumns {
  'type': Uint16Array
  'type_name': VariableColumn
  'length': Uint16Array
  'server_names_length': Uint16Array
  'server_name_type': Uint8Array
  'server_name_length': Uint16Array
  'server_name': VariableColumn
  'max_fragment_length': Uint8Array
  'status_requests_length': Uint16Array
  'status_type': Uint8Array
  'status_request_length': Uint16Array
  'responder_ids_length': Uint16Array
  'request_extensions_length': Uint16Array
  'supported_groups_length': Uint16Array
  'supported_groups': Uint16Array
  'supported_group_names': VariableColumn
  'point_formats_length': Uint8Array
  'point_formats': Uint8Array
  'srp_length': Uint8Array
  'srp_username': VariableColumn
  'signature_algorithms_length': Uint16Array
  'signature_algorithms': Uint16Array
  'signature_algorithm_names': VariableColumn
  'signature_hashes': Uint8Array
  'signature_keys': Uint8Array
  'heartbeat_mode': Uint8Array
  'alpn_length': Uint16Array
  'alpn_name_lengths': Uint8Array
  'alpn': VariableColumn
  'scts_length': Uint16Array
  'scts': never
  'scts.length': Uint16Array
  'scts.version': Uint8Array
  'scts.log_id': VariableColumn
  'scts.timestamp': Float64Array
  'scts.extensions_length': Uint16Array
  'scts.signature_algorithm': Uint16Array
  'scts.signature_hash': Uint8Array
  'scts.signature_key': Uint8Array
  'scts.signature_length': Uint16Array
  'scts.signature': VariableColumn
  'certificate_types_length': Uint8Array
  'certificate_types': Uint8Array
  'padding': VariableColumn
  'compressions_length': Uint8Array
  'compressions': Uint16Array
  'record_size_limit': Uint16Array
  'session_ticket': VariableColumn
  'identities_length': Uint16Array
  'identities': never
  'identities.length': Uint16Array
  'identities.identity': VariableColumn
  'identities.obfuscated_ticket_age': Uint32Array
  'binders_length': Uint16Array
  'binders': VariableColumn
  'selected_identity': Uint16Array
  'max_early_data_size': Uint32Array
  'supported_versions_length': Uint8Array
  'supported_versions': Uint16Array
  'supported_version_names': VariableColumn
  'cookie_length': Uint16Array
  'cookie': VariableColumn
  'psk_modes_length': Uint8Array
  'psk_modes': Uint8Array
  'authorities_length': Uint16Array
  'authority_lengths': Uint16Array
  'authorities': VariableColumn
  'key_shares_length': Uint16Array
  'key_shares': never
  'key_shares.group': Uint16Array
  'key_shares.group_name': VariableColumn
  'key_shares.length': Uint16Array
  'key_shares.key': VariableColumn
  'selected_group': Uint16Array
  'connection_id_length': Uint8Array
  'connection_id': VariableColumn
  'npn_lengths': Uint8Array
  'npn': VariableColumn
  'alps_length': Uint16Array
  'alps_lengths': Uint8Array
  'alps': VariableColumn
  'renegotiation_length': Uint8Array
  'renegotiation': VariableColumn
  'esni_cipher_suite': Uint16Array
  'esni_digest_length': Uint16Array
  'esni_digest': VariableColumn
  'esni_length': Uint16Array
  'esni': VariableColumn
  'quic': never
  'quic.type': BigUint64Array
  'quic.length': BigUint64Array
  'quic.value': VariableColumn
  'quic.max_idle_timeout': BigUint64Array
  'quic.max_udp_payload_size': BigUint64Array
  'quic.initial_max_data': BigUint64Array
  'quic.initial_max_stream_data_bidi_local': BigUint64Array
  'quic.initial_max_stream_data_bidi_remote': BigUint64Array
  'quic.initial_max_stream_data_uni': BigUint64Array
  'quic.initial_max_streams_bidi': BigUint64Array
  'quic.initial_max_streams_uni': BigUint64Array
  'quic.ack_delay_exponent': BigUint64Array
  'quic.max_ack_delay': BigUint64Array
  'quic.active_connection_id_limit': BigUint64Array
  'quic.max_datagram_frame_size': BigUint64Array
  'quic.initial_source_connection_id': VariableColumn
  'data': VariableColumn
}

/** One of `tls.handshake.extensions.scts`. */
export interface TlsHandshakeExtensionsSctsEntry {
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
}

/** One of them in a full tree. */
export interface TlsHandshakeExtensionsSctsEntryTree extends Pick<TlsHandshakeExtensionsSctsEntry, 'length' | 'version' | 'log_id' | 'timestamp' | 'signature_algorithm' | 'signature'> {}

/** The type of each of its fields' columns. */
export interface TlsHandshakeExtensionsSctsEntryColumns {
  'length': Uint16Array
  'version': Uint8Array
  'log_id': VariableColumn
  'timestamp': Float64Array
  'extensions_length': Uint16Array
  'signature_algorithm': Uint16Array
  'signature_hash': Uint8Array
  'signature_key': Uint8Array
  'signature_length': Uint16Array
  'signature': VariableColumn
}

/** One of `tls.handshake.x509`. */
export interface TlsHandshakeX509Entry {
  /** 2 is version 3; version 1 is not said. */
  readonly version?: number
  /** Number of the certificate, unique to who issued it. */
  readonly serial_number?: Buffer
  /** Object identifier of how it is signed. */
  readonly signature_algorithm?: string
  /** Name of who issued it, as RFC 4514 writes names. */
  readonly issuer?: string
  /** When it begins to be valid. */
  readonly not_before?: number
  /** When it ends. */
  readonly not_after?: number
  /** Name of whose it is, as RFC 4514 writes names. */
  readonly subject?: string
  /** Object identifier of the key's kind. */
  readonly key_algorithm?: string
  /** The key, as its kind encodes it. */
  readonly public_key?: Buffer
  /** Object identifiers of the extensions. */
  readonly extensions?: string[]
  /** Subject alternative names: of hosts. */
  readonly dns_names?: string[]
  /** The same: IPv4 addresses. */
  readonly ip_addresses?: string[]
  /** The same: IPv6 addresses. */
  readonly ip6_addresses?: string[]
  /** The same: mailboxes. */
  readonly email_addresses?: string[]
  /** The same: URIs. */
  readonly uris?: string[]
  /** Its key can issue certificates. */
  readonly is_ca?: 0 | 1
  /** How many of those that can may follow. */
  readonly path_length?: number
  /** What the key is for, as bits. */
  readonly key_usage_bits?: Buffer
  readonly key_usage?: {
    /** What the key is for: signatures of data, as in a handshake. */
    readonly digital_signature?: 0 | 1
    /** Signatures that cannot be denied. */
    readonly content_commitment?: 0 | 1
    /** Encryption of other keys. */
    readonly key_encipherment?: 0 | 1
    /** Encryption of data. */
    readonly data_encipherment?: 0 | 1
    /** Agreement on keys. */
    readonly key_agreement?: 0 | 1
    /** Signatures of certificates. */
    readonly key_cert_sign?: 0 | 1
    /** Signatures of lists of those that are revoked. */
    readonly crl_sign?: 0 | 1
    /** Agreement: for encryption only. */
    readonly encipher_only?: 0 | 1
    /** Agreement: for decryption only. */
    readonly decipher_only?: 0 | 1
  }
  /** Object identifiers of what it is for, such as 1.3.6.1.5.5.7.3.1: servers of TLS. */
  readonly extended_key_usage?: string[]
  /** Which key it has. */
  readonly subject_key_id?: Buffer
  /** Which key has signed it. */
  readonly authority_key_id?: Buffer
  /** Object identifiers of policies under which it was issued. */
  readonly policies?: string[]
  /** Where lists are of those that are revoked. */
  readonly crl_uris?: string[]
  /** Where its issuer tells of itself: by OCSP, its certificate. */
  readonly access_uris?: string[]
  /** Length of the list, in bytes. */
  readonly scts_length?: number
  /** Certificate timestamps, RFC 6962. */
  readonly scts?: TlsHandshakeExtensionsSctsEntry[]
  /** The signature's algorithm once more. */
  readonly certificate_algorithm?: string
  /** The signature. */
  readonly signature?: Buffer
}

/** One of them in a full tree. */
export interface TlsHandshakeX509EntryTree extends Pick<TlsHandshakeX509Entry, 'version' | 'serial_number' | 'signature_algorithm' | 'issuer' | 'not_before' | 'not_after' | 'subject' | 'key_algorithm' | 'extensions' | 'dns_names' | 'ip_addresses' | 'ip6_addresses' | 'email_addresses' | 'uris' | 'is_ca' | 'path_length' | 'key_usage' | 'extended_key_usage' | 'subject_key_id' | 'authority_key_id' | 'policies' | 'crl_uris' | 'access_uris'> {
  /** Certificate timestamps, RFC 6962. */
  readonly scts?: TlsHandshakeExtensionsSctsEntryTree[]
}

/** The type of each of its fields' columns. */
export interface TlsHandshakeX509EntryColumns {
  'version': Uint8Array
  'serial_number': VariableColumn
  'signature_algorithm': VariableColumn
  'issuer': VariableColumn
  'not_before': Float64Array
  'not_after': Float64Array
  'subject': VariableColumn
  'key_algorithm': VariableColumn
  'public_key': VariableColumn
  'extensions': VariableColumn
  'dns_names': VariableColumn
  'ip_addresses': Uint32Array
  'ip6_addresses': Uint8Array
  'email_addresses': VariableColumn
  'uris': VariableColumn
  'is_ca': Uint8Array
  'path_length': Uint32Array
  'key_usage_bits': VariableColumn
  'key_usage.digital_signature': Uint8Array
  'key_usage.content_commitment': Uint8Array
  'key_usage.key_encipherment': Uint8Array
  'key_usage.data_encipherment': Uint8Array
  'key_usage.key_agreement': Uint8Array
  'key_usage.key_cert_sign': Uint8Array
  'key_usage.crl_sign': Uint8Array
  'key_usage.encipher_only': Uint8Array
  'key_usage.decipher_only': Uint8Array
  'extended_key_usage': VariableColumn
  'subject_key_id': VariableColumn
  'authority_key_id': VariableColumn
  'policies': VariableColumn
  'crl_uris': VariableColumn
  'access_uris': VariableColumn
  'scts_length': Uint16Array
  'scts': never
  'scts.length': Uint16Array
  'scts.version': Uint8Array
  'scts.log_id': VariableColumn
  'scts.timestamp': Float64Array
  'scts.extensions_length': Uint16Array
  'scts.signature_algorithm': Uint16Array
  'scts.signature_hash': Uint8Array
  'scts.signature_key': Uint8Array
  'scts.signature_length': Uint16Array
  'scts.signature': VariableColumn
  'certificate_algorithm': VariableColumn
  'signature': VariableColumn
}

/** The type of each field's column, by our names. */
export interface TlsColumns extends
  Under<'tls.handshake.extensions', TlsHandshakeExtensionsEntryColumns>,
  Under<'tls.handshake.extensions.scts', TlsHandshakeExtensionsSctsEntryColumns>,
  Under<'tls.handshake.x509', TlsHandshakeX509EntryColumns>,
  Under<'tls.handshake.x509.scts', TlsHandshakeExtensionsSctsEntryColumns> {
  'tls.is_ssl2': Uint8Array
  'tls.content_type': Uint8Array
  'tls.version': Uint16Array
  'tls.length': Uint16Array
  'tls.ssl2_length': Uint16Array
  'tls.partial': Uint8Array
  'tls.application_data': VariableColumn
  'tls.handshake.extensions': never
  'tls.message': Uint16Array
  'tls.message_name': VariableColumn
  'tls.hello_version': Uint16Array
  'tls.hello_version_name': VariableColumn
  'tls.handshake': never
  'tls.handshake.type': Uint8Array
  'tls.handshake.type_name': VariableColumn
  'tls.handshake.length': Uint32Array
  'tls.handshake.version': Uint16Array
  'tls.handshake.random': VariableColumn
  'tls.handshake.session_id_length': Uint8Array
  'tls.handshake.session_id': VariableColumn
  'tls.handshake.cipher_suites_length': Uint16Array
  'tls.handshake.cipher_suites': Uint16Array
  'tls.handshake.cipher_suite_names': VariableColumn
  'tls.handshake.cipher_suite': Uint16Array
  'tls.handshake.cipher_suite_name': VariableColumn
  'tls.handshake.compression_methods_length': Uint8Array
  'tls.handshake.compression_methods': Uint8Array
  'tls.handshake.compression_method': Uint8Array
  'tls.handshake.data': VariableColumn
  'tls.handshake.extensions_length': Uint16Array
  'tls.handshake.ja3_text': VariableColumn
  'tls.handshake.ja3': VariableColumn
  'tls.handshake.ja3s_text': VariableColumn
  'tls.handshake.ja3s': VariableColumn
  'tls.handshake.ja4': VariableColumn
  'tls.handshake.random_bytes': VariableColumn
  'tls.alert.level': Uint8Array
  'tls.alert.level_name': VariableColumn
  'tls.alert.description': Uint8Array
  'tls.alert.description_name': VariableColumn
  'tls.heartbeat.type': Uint8Array
  'tls.heartbeat.payload_length': Uint16Array
  'tls.heartbeat.payload': VariableColumn
  'tls.heartbeat.padding': VariableColumn
  'tls.encrypted': VariableColumn
  'tls.handshake.ticket_lifetime': Uint32Array
  'tls.handshake.ticket_length': Uint16Array
  'tls.handshake.ticket': VariableColumn
  'tls.handshake.certificates_length': Uint32Array
  'tls.handshake.certificate_lengths': Uint32Array
  'tls.handshake.certificates': VariableColumn
  'tls.handshake.x509': never
  'tls.handshake.status_type': Uint8Array
  'tls.handshake.ocsp_response_length': Uint32Array
  'tls.handshake.ocsp_response': VariableColumn
  'tls.handshake.curve_type': Uint8Array
  'tls.handshake.named_curve': Uint16Array
  'tls.handshake.server_point_length': Uint8Array
  'tls.handshake.server_point': VariableColumn
  'tls.handshake.p_length': Uint16Array
  'tls.handshake.p': VariableColumn
  'tls.handshake.g_length': Uint16Array
  'tls.handshake.g': VariableColumn
  'tls.handshake.ys_length': Uint16Array
  'tls.handshake.ys': VariableColumn
  'tls.handshake.signature_algorithm': Uint16Array
  'tls.handshake.signature_hash': Uint8Array
  'tls.handshake.signature_key': Uint8Array
  'tls.handshake.signature_length': Uint16Array
  'tls.handshake.signature': VariableColumn
  'tls.handshake.client_point_length': Uint8Array
  'tls.handshake.client_point': VariableColumn
  'tls.handshake.exchange_keys': VariableColumn
  'tls.handshake.certificate_types_count': Uint8Array
  'tls.handshake.certificate_types': Uint8Array
  'tls.handshake.signature_algorithms_length': Uint16Array
  'tls.handshake.signature_algorithms': Uint16Array
  'tls.handshake.signature_hashes': Uint8Array
  'tls.handshake.signature_keys': Uint8Array
  'tls.handshake.authorities_length': Uint16Array
  'tls.handshake.authority_lengths': Uint16Array
  'tls.handshake.authorities': VariableColumn
  'tls.handshake.verify_signature_length': Uint16Array
  'tls.handshake.verify_signature': VariableColumn
  'tls.handshake.cipher_spec_length': Uint16Array
  'tls.handshake.old_session_id_length': Uint16Array
  'tls.handshake.challenge_length': Uint16Array
  'tls.handshake.cipher_specs': Uint32Array
  'tls.handshake.challenge': VariableColumn
  'tls.payload_offset': Uint32Array
  'tls.payload_length': Uint32Array
  'tls.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TlsWiresharkColumns {
  'tls.record.content_type': Uint8Array
  'tls.record.version': Uint16Array
  'tls.record.length': Uint16Array
  'tls.app_data': VariableColumn
  'tls.handshake.extension.type': Uint16Array
  'tls.handshake.extension.len': Uint16Array
  'tls.handshake.extensions_server_name_list_len': Uint16Array
  'tls.handshake.extensions_server_name_type': Uint8Array
  'tls.handshake.extensions_server_name_len': Uint16Array
  'tls.handshake.extensions_server_name': VariableColumn
  'tls.handshake.max_fragment_length': Uint8Array
  'tls.handshake.extensions_status_request_list_len': Uint16Array
  'tls.handshake.extensions_status_request_type': Uint8Array
  'tls.handshake.extensions_status_request_len': Uint16Array
  'tls.handshake.extensions_status_request_responder_ids_len': Uint16Array
  'tls.handshake.extensions_status_request_exts_len': Uint16Array
  'tls.handshake.extensions_supported_groups_length': Uint16Array
  'tls.handshake.extensions_supported_group': Uint16Array
  'tls.handshake.extensions_ec_point_formats_length': Uint8Array
  'tls.handshake.extensions_ec_point_format': Uint8Array
  'tls.handshake.extensions_srp_len': Uint8Array
  'tls.handshake.extensions_srp_username': VariableColumn
  'tls.handshake.sig_hash_alg_len': Uint16Array
  'tls.handshake.sig_hash_alg': Uint16Array
  'tls.handshake.sig_hash_hash': Uint8Array
  'tls.handshake.sig_hash_sig': Uint8Array
  'tls.handshake.extension.heartbeat.mode': Uint8Array
  'tls.handshake.extensions_alpn_len': Uint16Array
  'tls.handshake.extensions_alpn_str_len': Uint8Array
  'tls.handshake.extensions_alpn_str': VariableColumn
  'tls.sct.scts_length': Uint16Array
  'tls.sct.sct_length': Uint16Array
  'tls.sct.sct_version': Uint8Array
  'tls.sct.sct_logid': VariableColumn
  'tls.sct.sct_extensions_length': Uint16Array
  'tls.sct.sct_signature_length': Uint16Array
  'tls.sct.sct_signature': VariableColumn
  'tls.handshake.cert_type.types_len': Uint8Array
  'tls.handshake.cert_type.type': Uint8Array
  'tls.handshake.extensions_padding_data': VariableColumn
  'tls.compress_certificate.algorithms_length': Uint8Array
  'tls.compress_certificate.algorithm': Uint16Array
  'tls.record_size_limit': Uint16Array
  'tls.handshake.extension.data': VariableColumn
  'tls.handshake.extensions.psk.identities.length': Uint16Array
  'tls.handshake.extensions.psk.identity.identity_length': Uint16Array
  'tls.handshake.extensions.psk.identity.identity': VariableColumn
  'tls.handshake.extensions.psk.identity.obfuscated_ticket_age': Uint32Array
  'tls.handshake.extensions.psk.binders_len': Uint16Array
  'tls.handshake.extensions.psk.identity.selected': Uint16Array
  'tls.handshake.extensions.supported_versions_len': Uint8Array
  'tls.handshake.extensions.supported_version': Uint16Array
  'tls.handshake.extensions.cookie_len': Uint16Array
  'tls.extension.psk_ke_modes_length': Uint8Array
  'tls.extension.psk_ke_mode': Uint8Array
  'tls.handshake.dnames_len': Uint16Array
  'tls.handshake.dname_len': Uint16Array
  'tls.handshake.extensions_key_share_client_length': Uint16Array
  'tls.handshake.extensions_key_share_group': Uint16Array
  'tls.handshake.extensions_key_share_key_exchange_length': Uint16Array
  'tls.handshake.extensions_key_share_key_exchange': VariableColumn
  'tls.handshake.extensions_key_share_selected_group': Uint16Array
  'tls.connection_id_length': Uint8Array
  'tls.connection_id': VariableColumn
  'tls.handshake.extensions_npn_str_len': Uint8Array
  'tls.handshake.extensions_npn': VariableColumn
  'tls.handshake.extensions_alps_len': Uint16Array
  'tls.handshake.extensions_alps_alpn_str_len': Uint8Array
  'tls.handshake.extensions_alps_alpn_str': VariableColumn
  'tls.handshake.extensions_reneg_info_len': Uint8Array
  'tls.handshake.extensions_reneg_info': VariableColumn
  'tls.esni.suite': Uint16Array
  'tls.esni.record_digest_length': Uint16Array
  'tls.esni.record_digest': VariableColumn
  'tls.esni.encrypted_sni_length': Uint16Array
  'tls.esni.encrypted_sni': VariableColumn
  'tls.quic.parameter.type': BigUint64Array
  'tls.quic.parameter.length': BigUint64Array
  'tls.quic.parameter.value': VariableColumn
  'tls.quic.parameter.max_idle_timeout': BigUint64Array
  'tls.quic.parameter.max_udp_payload_size': BigUint64Array
  'tls.quic.parameter.initial_max_data': BigUint64Array
  'tls.quic.parameter.initial_max_stream_data_bidi_local': BigUint64Array
  'tls.quic.parameter.initial_max_stream_data_bidi_remote': BigUint64Array
  'tls.quic.parameter.initial_max_stream_data_uni': BigUint64Array
  'tls.quic.parameter.initial_max_streams_bidi': BigUint64Array
  'tls.quic.parameter.initial_max_streams_uni': BigUint64Array
  'tls.quic.parameter.ack_delay_exponent': BigUint64Array
  'tls.quic.parameter.max_ack_delay': BigUint64Array
  'tls.quic.parameter.active_connection_id_limit': BigUint64Array
  'tls.quic.parameter.max_datagram_frame_size': BigUint64Array
  'tls.quic.parameter.initial_source_connection_id': VariableColumn
  'tls.handshake.ciphersuite': Uint16Array
  'tls.handshake.comp_methods_length': Uint8Array
  'tls.handshake.comp_method': Uint8Array
  'tls.handshake.ja3_full': VariableColumn
  'tls.handshake.ja3s_full': VariableColumn
  'tls.alert_message.level': Uint8Array
  'tls.alert_message.desc': Uint8Array
  'tls.heartbeat_message.type': Uint8Array
  'tls.heartbeat_message.payload_length': Uint16Array
  'tls.heartbeat_message.payload': VariableColumn
  'tls.heartbeat_message.padding': VariableColumn
  'tls.handshake.session_ticket_lifetime_hint': Uint32Array
  'tls.handshake.session_ticket_length': Uint16Array
  'tls.handshake.session_ticket': VariableColumn
  'tls.handshake.certificate_length': Uint32Array
  'tls.handshake.certificate': VariableColumn
  'x509af.version': Uint8Array
  'x509af.serialNumber': VariableColumn
  'x509af.algorithm.id': VariableColumn
  'x509af.extension.id': VariableColumn
  'x509ce.dNSName': VariableColumn
  'x509ce.IPAddress.ipv4': Uint32Array
  'x509ce.IPAddress.ipv6': Uint8Array
  'x509ce.rfc822Name': VariableColumn
  'x509ce.uniformResourceIdentifier': VariableColumn
  'x509ce.cA': Uint8Array
  'x509ce.pathLenConstraint': Uint32Array
  'x509ce.KeyUsage': VariableColumn
  'x509ce.KeyUsage.digitalSignature': Uint8Array
  'x509ce.KeyUsage.contentCommitment': Uint8Array
  'x509ce.KeyUsage.keyEncipherment': Uint8Array
  'x509ce.KeyUsage.dataEncipherment': Uint8Array
  'x509ce.KeyUsage.keyAgreement': Uint8Array
  'x509ce.KeyUsage.keyCertSign': Uint8Array
  'x509ce.KeyUsage.cRLSign': Uint8Array
  'x509ce.KeyUsage.encipherOnly': Uint8Array
  'x509ce.KeyUsage.decipherOnly': Uint8Array
  'x509ce.KeyPurposeId': VariableColumn
  'x509ce.SubjectKeyIdentifier': VariableColumn
  'x509ce.keyIdentifier': VariableColumn
  'x509ce.policyIdentifier': VariableColumn
  'x509af.encrypted': VariableColumn
  'tls.handshake.ocsp_response_len': Uint32Array
  'tls.handshake.server_curve_type': Uint8Array
  'tls.handshake.server_named_curve': Uint16Array
  'tls.handshake.server_point_len': Uint8Array
  'tls.handshake.p_len': Uint16Array
  'tls.handshake.g_len': Uint16Array
  'tls.handshake.ys_len': Uint16Array
  'tls.handshake.sig_len': Uint16Array
  'tls.handshake.sig': VariableColumn
  'tls.handshake.client_point_len': Uint8Array
  'tls.handshake.cert_types_count': Uint8Array
  'tls.handshake.cert_type': Uint8Array
  'tls.handshake.client_cert_vrfy.sig_len': Uint16Array
  'tls.handshake.client_cert_vrfy.sig': VariableColumn
  'tls.handshake.cipher_spec_len': Uint16Array
  'tls.handshake.cipherspec': Uint32Array
}

/** Names of its fields: ours. */
export type TlsFieldName = keyof TlsColumns

/** Names of its fields: Wireshark's. */
export type TlsWiresharkName = keyof TlsWiresharkColumns
