// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Secure Shell, RFC 4253: read from the packet when asked; a field that was not captured is undefined. */
export interface Ssh {
  /** The line with which each side begins. */
  readonly protocol?: string
  /** Version of the protocol in it. */
  readonly version?: string
  /** The software in it. */
  readonly software?: string
  /** What follows the software. */
  readonly comments?: string
  /** Length of the packet behind this number, in bytes. */
  readonly packet_length?: number
  /** Length of the padding, in bytes. */
  readonly padding_length?: number
  /** What the message is. */
  readonly message_code?: number
  /** Name of the message. */
  readonly message_name?: string
  /** Random bytes of the sender. */
  readonly cookie?: Buffer
  /** Length of the next list, in bytes. */
  readonly kex_algorithms_length?: number
  /** Key exchanges, the best first. */
  readonly kex_algorithms?: string
  /** Length of the next list, in bytes. */
  readonly server_host_key_algorithms_length?: number
  /** Kinds of keys of the server. */
  readonly server_host_key_algorithms?: string
  /** Length of the next list, in bytes. */
  readonly encryption_algorithms_client_to_server_length?: number
  /** Ciphers of what the client sends. */
  readonly encryption_algorithms_client_to_server?: string
  /** Length of the next list, in bytes. */
  readonly encryption_algorithms_server_to_client_length?: number
  /** Ciphers of what the server sends. */
  readonly encryption_algorithms_server_to_client?: string
  /** Length of the next list, in bytes. */
  readonly mac_algorithms_client_to_server_length?: number
  /** Codes that authenticate what the client sends. */
  readonly mac_algorithms_client_to_server?: string
  /** Length of the next list, in bytes. */
  readonly mac_algorithms_server_to_client_length?: number
  /** Codes that authenticate what the server sends. */
  readonly mac_algorithms_server_to_client?: string
  /** Length of the next list, in bytes. */
  readonly compression_algorithms_client_to_server_length?: number
  /** Compression of what the client sends. */
  readonly compression_algorithms_client_to_server?: string
  /** Length of the next list, in bytes. */
  readonly compression_algorithms_server_to_client_length?: number
  /** Compression of what the server sends. */
  readonly compression_algorithms_server_to_client?: string
  /** Length of the next list, in bytes. */
  readonly languages_client_to_server_length?: number
  /** Languages of what the client sends. */
  readonly languages_client_to_server?: string
  /** Length of the next list, in bytes. */
  readonly languages_server_to_client_length?: number
  /** Languages of what the server sends. */
  readonly languages_server_to_client?: string
  /** 1: the next packet guesses which key exchange it will be. */
  readonly first_kex_packet_follows?: number
  /** 0. */
  readonly reserved?: Buffer
  /** What HASSH is made of: key exchanges, ciphers, codes, compression. */
  readonly hassh_algorithms?: string
  /** Fingerprint of the client, HASSH. */
  readonly hassh?: string
  /** What HASSHServer is made of. */
  readonly hassh_server_algorithms?: string
  /** Fingerprint of the server, HASSHServer. */
  readonly hassh_server?: string
  /** Length of each large number, in bytes. */
  readonly mpint_lengths?: number[]
  readonly host_key?: {
    /** Length of the server's key, in bytes. */
    readonly length?: number
    /** Length of its kind, in bytes. */
    readonly type_length?: number
    /** What the server's key is. */
    readonly type?: string
    /** A key of another kind. */
    readonly data?: Buffer
    /** RSA: the exponent. */
    readonly rsa_e?: Buffer
    /** RSA: the modulus. */
    readonly rsa_n?: Buffer
    /** DSA: the modulus. */
    readonly dsa_p?: Buffer
    /** DSA: the divisor. */
    readonly dsa_q?: Buffer
    /** DSA: the generator. */
    readonly dsa_g?: Buffer
    /** DSA: the key. */
    readonly dsa_y?: Buffer
    /** ECDSA: length of the curve's name, in bytes. */
    readonly ecdsa_curve_length?: number
    /** ECDSA: name of the curve. */
    readonly ecdsa_curve?: string
    /** ECDSA: length of the key, in bytes. */
    readonly ecdsa_q_length?: number
    /** ECDSA: the key. */
    readonly ecdsa_q?: Buffer
    /** EdDSA: length of the key, in bytes. */
    readonly eddsa_length?: number
    /** EdDSA: the key. */
    readonly eddsa?: Buffer
  }
  /** The client's public number, Diffie-Hellman. */
  readonly dh_e?: Buffer
  /** The server's public number, Diffie-Hellman. */
  readonly dh_f?: Buffer
  /** Length of the client's public key, in bytes. */
  readonly ecdh_q_client_length?: number
  /** The client's public key, elliptic or hybrid. */
  readonly ecdh_q_client?: Buffer
  /** Length of the server's public key, in bytes. */
  readonly ecdh_q_server_length?: number
  /** The server's public key, elliptic or hybrid. */
  readonly ecdh_q_server?: Buffer
  /** Smallest group that the client takes, in bits. */
  readonly dh_group_min?: number
  /** Group that it wishes, in bits. */
  readonly dh_group_bits?: number
  /** Largest group that it takes, in bits. */
  readonly dh_group_max?: number
  /** Modulus of the group. */
  readonly dh_group_p?: Buffer
  /** Generator of the group. */
  readonly dh_group_g?: Buffer
  readonly host_signature?: {
    /** Length of the signature, in bytes. */
    readonly length?: number
    /** Length of its kind, in bytes. */
    readonly type_length?: number
    /** How the server signs. */
    readonly type?: string
    /** A signature of another kind. */
    readonly data?: Buffer
    /** An RSA signature with SHA-1. */
    readonly rsa?: Buffer
    /** A DSA signature. */
    readonly dsa?: Buffer
  }
  /** Why the connection ends. */
  readonly disconnect_reason?: number
  /** Name of the reason. */
  readonly disconnect_reason_name?: string
  /** Length of the next text, in bytes. */
  readonly disconnect_description_length?: number
  /** The same for people. */
  readonly disconnect_description?: string
  /** Length of the language, in bytes. */
  readonly language_length?: number
  /** Language of the text. */
  readonly language?: string
  /** Length of what is to be ignored, in bytes. */
  readonly ignore_length?: number
  /** What is to be ignored. */
  readonly ignore?: Buffer
  /** Number of the packet that was not understood. */
  readonly unimplemented_sequence?: number
  /** 1: people should see the text. */
  readonly debug_always_display?: number
  /** Length of the text, in bytes. */
  readonly debug_length?: number
  /** A text for who looks for faults. */
  readonly debug?: string
  /** What follows in the message. */
  readonly other?: Buffer
  /** The padding. */
  readonly padding?: Buffer
  /** Encrypted packets, or the rest of a packet that began in another segment. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SshTree
}

/** Secure Shell in a full tree; the layer inside it, if any, is a key more. */
export interface SshTree extends InnerTrees, Pick<Ssh, 'protocol' | 'version' | 'software' | 'comments' | 'packet_length' | 'padding_length' | 'message_code' | 'cookie' | 'kex_algorithms' | 'server_host_key_algorithms' | 'encryption_algorithms_client_to_server' | 'encryption_algorithms_server_to_client' | 'mac_algorithms_client_to_server' | 'mac_algorithms_server_to_client' | 'compression_algorithms_client_to_server' | 'compression_algorithms_server_to_client' | 'languages_client_to_server' | 'languages_server_to_client' | 'first_kex_packet_follows' | 'hassh' | 'hassh_server' | 'dh_e' | 'dh_f' | 'ecdh_q_client' | 'ecdh_q_server' | 'dh_group_min' | 'dh_group_bits' | 'dh_group_max' | 'dh_group_p' | 'dh_group_g' | 'disconnect_reason' | 'disconnect_description' | 'language' | 'ignore' | 'unimplemented_sequence' | 'debug_always_display' | 'debug' | 'other' | 'data'> {
  readonly host_key?: {
    /** What the server's key is. */
    readonly type?: string
    /** A key of another kind. */
    readonly data?: Buffer
    /** RSA: the exponent. */
    readonly rsa_e?: Buffer
    /** RSA: the modulus. */
    readonly rsa_n?: Buffer
    /** DSA: the modulus. */
    readonly dsa_p?: Buffer
    /** DSA: the divisor. */
    readonly dsa_q?: Buffer
    /** DSA: the generator. */
    readonly dsa_g?: Buffer
    /** DSA: the key. */
    readonly dsa_y?: Buffer
    /** ECDSA: name of the curve. */
    readonly ecdsa_curve?: string
    /** ECDSA: the key. */
    readonly ecdsa_q?: Buffer
    /** EdDSA: the key. */
    readonly eddsa?: Buffer
  }
  readonly host_signature?: {
    /** How the server signs. */
    readonly type?: string
    /** A signature of another kind. */
    readonly data?: Buffer
    /** An RSA signature with SHA-1. */
    readonly rsa?: Buffer
    /** A DSA signature. */
    readonly dsa?: Buffer
  }
}

/** The type of each field's column, by our names. */
export interface SshColumns {
  'ssh.protocol': VariableColumn
  'ssh.version': VariableColumn
  'ssh.software': VariableColumn
  'ssh.comments': VariableColumn
  'ssh.packet_length': Uint32Array
  'ssh.padding_length': Uint8Array
  'ssh.message_code': Uint8Array
  'ssh.message_name': VariableColumn
  'ssh.cookie': VariableColumn
  'ssh.kex_algorithms_length': Uint32Array
  'ssh.kex_algorithms': VariableColumn
  'ssh.server_host_key_algorithms_length': Uint32Array
  'ssh.server_host_key_algorithms': VariableColumn
  'ssh.encryption_algorithms_client_to_server_length': Uint32Array
  'ssh.encryption_algorithms_client_to_server': VariableColumn
  'ssh.encryption_algorithms_server_to_client_length': Uint32Array
  'ssh.encryption_algorithms_server_to_client': VariableColumn
  'ssh.mac_algorithms_client_to_server_length': Uint32Array
  'ssh.mac_algorithms_client_to_server': VariableColumn
  'ssh.mac_algorithms_server_to_client_length': Uint32Array
  'ssh.mac_algorithms_server_to_client': VariableColumn
  'ssh.compression_algorithms_client_to_server_length': Uint32Array
  'ssh.compression_algorithms_client_to_server': VariableColumn
  'ssh.compression_algorithms_server_to_client_length': Uint32Array
  'ssh.compression_algorithms_server_to_client': VariableColumn
  'ssh.languages_client_to_server_length': Uint32Array
  'ssh.languages_client_to_server': VariableColumn
  'ssh.languages_server_to_client_length': Uint32Array
  'ssh.languages_server_to_client': VariableColumn
  'ssh.first_kex_packet_follows': Uint8Array
  'ssh.reserved': VariableColumn
  'ssh.hassh_algorithms': VariableColumn
  'ssh.hassh': VariableColumn
  'ssh.hassh_server_algorithms': VariableColumn
  'ssh.hassh_server': VariableColumn
  'ssh.mpint_lengths': Uint32Array
  'ssh.host_key.length': Uint32Array
  'ssh.host_key.type_length': Uint32Array
  'ssh.host_key.type': VariableColumn
  'ssh.host_key.data': VariableColumn
  'ssh.host_key.rsa_e': VariableColumn
  'ssh.host_key.rsa_n': VariableColumn
  'ssh.host_key.dsa_p': VariableColumn
  'ssh.host_key.dsa_q': VariableColumn
  'ssh.host_key.dsa_g': VariableColumn
  'ssh.host_key.dsa_y': VariableColumn
  'ssh.host_key.ecdsa_curve_length': Uint32Array
  'ssh.host_key.ecdsa_curve': VariableColumn
  'ssh.host_key.ecdsa_q_length': Uint32Array
  'ssh.host_key.ecdsa_q': VariableColumn
  'ssh.host_key.eddsa_length': Uint32Array
  'ssh.host_key.eddsa': VariableColumn
  'ssh.dh_e': VariableColumn
  'ssh.dh_f': VariableColumn
  'ssh.ecdh_q_client_length': Uint32Array
  'ssh.ecdh_q_client': VariableColumn
  'ssh.ecdh_q_server_length': Uint32Array
  'ssh.ecdh_q_server': VariableColumn
  'ssh.dh_group_min': Uint32Array
  'ssh.dh_group_bits': Uint32Array
  'ssh.dh_group_max': Uint32Array
  'ssh.dh_group_p': VariableColumn
  'ssh.dh_group_g': VariableColumn
  'ssh.host_signature.length': Uint32Array
  'ssh.host_signature.type_length': Uint32Array
  'ssh.host_signature.type': VariableColumn
  'ssh.host_signature.data': VariableColumn
  'ssh.host_signature.rsa': VariableColumn
  'ssh.host_signature.dsa': VariableColumn
  'ssh.disconnect_reason': Uint32Array
  'ssh.disconnect_reason_name': VariableColumn
  'ssh.disconnect_description_length': Uint32Array
  'ssh.disconnect_description': VariableColumn
  'ssh.language_length': Uint32Array
  'ssh.language': VariableColumn
  'ssh.ignore_length': Uint32Array
  'ssh.ignore': VariableColumn
  'ssh.unimplemented_sequence': Uint32Array
  'ssh.debug_always_display': Uint8Array
  'ssh.debug_length': Uint32Array
  'ssh.debug': VariableColumn
  'ssh.other': VariableColumn
  'ssh.padding': VariableColumn
  'ssh.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SshWiresharkColumns {
  'ssh.kex.reserved': VariableColumn
  'ssh.kex.hassh_algorithms': VariableColumn
  'ssh.kex.hassh': VariableColumn
  'ssh.kex.hasshserver_algorithms': VariableColumn
  'ssh.kex.hasshserver': VariableColumn
  'ssh.mpint_length': Uint32Array
  'ssh.host_key.rsa.e': VariableColumn
  'ssh.host_key.rsa.n': VariableColumn
  'ssh.host_key.dsa.p': VariableColumn
  'ssh.host_key.dsa.q': VariableColumn
  'ssh.host_key.dsa.g': VariableColumn
  'ssh.host_key.dsa.y': VariableColumn
  'ssh.host_key.ecdsa.id_length': Uint32Array
  'ssh.host_key.ecdsa.id': VariableColumn
  'ssh.host_key.ecdsa.q_length': Uint32Array
  'ssh.host_key.ecdsa.q': VariableColumn
  'ssh.host_key.eddsa.key_length': Uint32Array
  'ssh.host_key.eddsa.key': VariableColumn
  'ssh.dh.e': VariableColumn
  'ssh.dh.f': VariableColumn
  'ssh.ecdh.q_c_length': Uint32Array
  'ssh.ecdh.q_c': VariableColumn
  'ssh.ecdh.q_s_length': Uint32Array
  'ssh.ecdh.q_s': VariableColumn
  'ssh.dh_gex.min': Uint32Array
  'ssh.dh_gex.nbits': Uint32Array
  'ssh.dh_gex.max': Uint32Array
  'ssh.dh_gex.p': VariableColumn
  'ssh.dh_gex.g': VariableColumn
  'ssh.host_sig.length': Uint32Array
  'ssh.host_sig.type_length': Uint32Array
  'ssh.host_sig.type': VariableColumn
  'ssh.host_sig.data': VariableColumn
  'ssh.host_sig.rsa': VariableColumn
  'ssh.host_sig.dsa': VariableColumn
  'ssh.padding_string': VariableColumn
}

/** Names of its fields: ours. */
export type SshFieldName = keyof SshColumns

/** Names of its fields: Wireshark's. */
export type SshWiresharkName = keyof SshWiresharkColumns
