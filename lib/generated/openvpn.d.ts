// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** OpenVPN, OpenVPN 2.6: read from the packet when asked; a field that was not captured is undefined. */
export interface Openvpn {
  /** Opcode and key id as one number. */
  readonly type?: number
  /** What the packet is. */
  readonly opcode?: number
  /** Name of the opcode. */
  readonly opcode_name?: string
  /** Which of the session's keys. */
  readonly key_id?: number
  /** Over TCP: length of the packet behind it, in bytes. */
  readonly packet_length?: number
  /** P_DATA_V2: which client it is of. */
  readonly peer_id?: number
  /** Random number of the sender's session. */
  readonly session_id?: bigint
  /** tls-auth: what proves the packet, of SHA-1's length. */
  readonly hmac?: Buffer
  /** Number of the protected packet. */
  readonly replay_packet_id?: number
  /** When the sender began to count. */
  readonly net_time?: number
  /** tls-crypt-v2: what proves the packet and is the nonce of what follows. */
  readonly wrapped_hmac?: Buffer
  /** Number of messages that are acknowledged. */
  readonly acknowledgment_count?: number
  /** Ids of messages that are acknowledged. */
  readonly acknowledgments?: number[]
  /** Session of who sent these messages. */
  readonly remote_session_id?: bigint
  /** Number of the message. */
  readonly message_id?: number
  /** P_CONTROL_V1: part of a stream of TLS. */
  readonly fragment?: Buffer
  /** What follows, encrypted as a rule. */
  readonly data?: Buffer
  /** Key of the client, wrapped with the server's, and its length. */
  readonly client_key?: Buffer
  /** Length of the wrapped key, these two bytes included. */
  readonly client_key_length?: number
  /** The layer's fields as a plain object. */
  toJSON(): OpenvpnTree
}

/** OpenVPN in a full tree; the layer inside it, if any, is a key more. */
export interface OpenvpnTree extends InnerTrees, Pick<Openvpn, 'peer_id' | 'session_id' | 'hmac' | 'replay_packet_id' | 'net_time' | 'wrapped_hmac' | 'acknowledgments' | 'remote_session_id' | 'message_id' | 'fragment' | 'data' | 'client_key' | 'client_key_length'>, Required<Pick<Openvpn, 'opcode' | 'opcode_name' | 'key_id'>> {}

/** The type of each field's column, by our names. */
export interface OpenvpnColumns {
  'openvpn.type': Uint8Array
  'openvpn.opcode': Uint8Array
  'openvpn.opcode_name': VariableColumn
  'openvpn.key_id': Uint8Array
  'openvpn.packet_length': Uint16Array
  'openvpn.peer_id': Uint32Array
  'openvpn.session_id': BigUint64Array
  'openvpn.hmac': VariableColumn
  'openvpn.replay_packet_id': Uint32Array
  'openvpn.net_time': Float64Array
  'openvpn.wrapped_hmac': VariableColumn
  'openvpn.acknowledgment_count': Uint8Array
  'openvpn.acknowledgments': Uint32Array
  'openvpn.remote_session_id': BigUint64Array
  'openvpn.message_id': Uint32Array
  'openvpn.fragment': VariableColumn
  'openvpn.data': VariableColumn
  'openvpn.client_key': VariableColumn
  'openvpn.client_key_length': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface OpenvpnWiresharkColumns {
  'openvpn.keyid': Uint8Array
  'openvpn.plen': Uint16Array
  'openvpn.peerid': Uint32Array
  'openvpn.sessionid': BigUint64Array
  'openvpn.pid': Uint32Array
  'openvpn.mpidarraylength': Uint8Array
  'openvpn.mpidarrayelement': Uint32Array
  'openvpn.rsessionid': BigUint64Array
  'openvpn.mpid': Uint32Array
  'openvpn.fragment_bytes': VariableColumn
  'openvpn.wkc': VariableColumn
  'openvpn.wkc_len': Uint16Array
}

/** Names of its fields: ours. */
export type OpenvpnFieldName = keyof OpenvpnColumns

/** Names of its fields: Wireshark's. */
export type OpenvpnWiresharkName = keyof OpenvpnWiresharkColumns
