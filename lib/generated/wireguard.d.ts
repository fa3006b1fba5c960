// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** WireGuard, Donenfeld, NDSS 2017: read from the packet when asked; a field that was not captured is undefined. */
export interface Wireguard {
  /** Type of the message. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** 0. */
  readonly reserved?: Buffer
  /** The sender's index of the session. */
  readonly sender?: number
  /** The receiver's index of the session. */
  readonly receiver?: number
  /** The sender's public key for this handshake. */
  readonly ephemeral?: Buffer
  /** The sender's own public key, encrypted. */
  readonly encrypted_static?: Buffer
  /** When it was sent, encrypted. */
  readonly encrypted_timestamp?: Buffer
  /** Proof that the sender has the keys. */
  readonly encrypted_nothing?: Buffer
  /** Proof that the sender knows who the receiver is. */
  readonly mac1?: Buffer
  /** Proof that the sender has the receiver's cookie; else 0. */
  readonly mac2?: Buffer
  /** Random number that the cookie is encrypted with. */
  readonly nonce?: Buffer
  /** The cookie, encrypted. */
  readonly encrypted_cookie?: Buffer
  /** Number of the packet in its session. */
  readonly counter?: bigint
  /** IP packet, encrypted, and its tag; of an empty one the tag alone. */
  readonly encrypted_packet?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): WireguardTree
}

/** WireGuard in a full tree; the layer inside it, if any, is a key more. */
export interface WireguardTree extends InnerTrees, Pick<Wireguard, 'sender' | 'receiver' | 'ephemeral' | 'encrypted_static' | 'encrypted_timestamp' | 'encrypted_nothing' | 'mac1' | 'mac2' | 'nonce' | 'encrypted_cookie' | 'counter' | 'encrypted_packet'>, Required<Pick<Wireguard, 'type'>> {}

/** The type of each field's column, by our names. */
export interface WireguardColumns {
  'wireguard.type': Uint8Array
  'wireguard.type_name': VariableColumn
  'wireguard.reserved': VariableColumn
  'wireguard.sender': Uint32Array
  'wireguard.receiver': Uint32Array
  'wireguard.ephemeral': VariableColumn
  'wireguard.encrypted_static': VariableColumn
  'wireguard.encrypted_timestamp': VariableColumn
  'wireguard.encrypted_nothing': VariableColumn
  'wireguard.mac1': VariableColumn
  'wireguard.mac2': VariableColumn
  'wireguard.nonce': VariableColumn
  'wireguard.encrypted_cookie': VariableColumn
  'wireguard.counter': BigUint64Array
  'wireguard.encrypted_packet': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface WireguardWiresharkColumns {
  'wg.type': Uint8Array
  'wg.reserved': VariableColumn
  'wg.sender': Uint32Array
  'wg.receiver': Uint32Array
  'wg.mac1': VariableColumn
  'wg.mac2': VariableColumn
  'wg.nonce': VariableColumn
  'wg.encrypted_cookie': VariableColumn
  'wg.counter': BigUint64Array
}

/** Names of its fields: ours. */
export type WireguardFieldName = keyof WireguardColumns

/** Names of its fields: Wireshark's. */
export type WireguardWiresharkName = keyof WireguardWiresharkColumns
