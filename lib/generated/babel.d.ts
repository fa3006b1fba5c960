// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Babel, RFC 8966: read from the packet when asked; a field that was not captured is undefined. */
export interface Babel {
  /** 42. */
  readonly magic?: number
  /** 2. */
  readonly version?: number
  /** Length of the body, in bytes. */
  readonly body_length?: number
  /** What the router says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Number that the acknowledgment has too. */
    readonly nonce?: number
    /** 0x8000: to one router. */
    readonly hello_flags?: number
    /** Number of the hello, or of the route. */
    readonly seqno?: number
    /** Time to the next one, in hundredths of a second. */
    readonly interval?: number
    /** How the address is written. */
    readonly address_encoding?: number
    /** Cost of what is received from the neighbor. */
    readonly rxcost?: number
    /** 0x80: the prefix is the front of those that follow; 0x40: it makes the router's id. */
    readonly flags?: number
    /** How many bits count. */
    readonly prefix_length?: number
    /** Bytes that an earlier prefix has. */
    readonly omitted?: number
    /** Distance; 65535 takes the route back. */
    readonly metric?: number
    /** How far the request may go. */
    readonly hop_count?: number
    /** Router that the routes are of. */
    readonly router_id?: Buffer
    /** Bytes of the prefix or address that are here. */
    readonly prefix?: Buffer
    /** Number of the packet. */
    readonly packet_counter?: number
    /** Since when the packets are counted: another one begins anew. */
    readonly index?: Buffer
    /** Code of the packet. */
    readonly mac?: Buffer
    /** What more is said. */
    readonly sub_tlvs?: Buffer
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): BabelTree
}

/** Babel in a full tree; the layer inside it, if any, is a key more. */
export interface BabelTree extends InnerTrees, Required<Pick<Babel, 'magic' | 'version' | 'body_length'>> {
  /** What the router says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Number that the acknowledgment has too. */
    readonly nonce?: number
    /** 0x8000: to one router. */
    readonly hello_flags?: number
    /** Number of the hello, or of the route. */
    readonly seqno?: number
    /** Time to the next one, in hundredths of a second. */
    readonly interval?: number
    /** How the address is written. */
    readonly address_encoding?: number
    /** Cost of what is received from the neighbor. */
    readonly rxcost?: number
    /** 0x80: the prefix is the front of those that follow; 0x40: it makes the router's id. */
    readonly flags?: number
    /** How many bits count. */
    readonly prefix_length?: number
    /** Bytes that an earlier prefix has. */
    readonly omitted?: number
    /** Distance; 65535 takes the route back. */
    readonly metric?: number
    /** How far the request may go. */
    readonly hop_count?: number
    /** Router that the routes are of. */
    readonly router_id?: Buffer
    /** Bytes of the prefix or address that are here. */
    readonly prefix?: Buffer
    /** Number of the packet. */
    readonly packet_counter?: number
    /** Since when the packets are counted: another one begins anew. */
    readonly index?: Buffer
    /** Code of the packet. */
    readonly mac?: Buffer
    /** What more is said. */
    readonly sub_tlvs?: Buffer
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface BabelColumns {
  'babel.magic': Uint8Array
  'babel.version': Uint8Array
  'babel.body_length': Uint16Array
  'babel.tlvs': never
  'babel.tlvs.type': Uint8Array
  'babel.tlvs.type_name': VariableColumn
  'babel.tlvs.length': Uint8Array
  'babel.tlvs.nonce': Uint16Array
  'babel.tlvs.hello_flags': Uint16Array
  'babel.tlvs.seqno': Uint16Array
  'babel.tlvs.interval': Uint16Array
  'babel.tlvs.address_encoding': Uint8Array
  'babel.tlvs.rxcost': Uint16Array
  'babel.tlvs.flags': Uint8Array
  'babel.tlvs.prefix_length': Uint8Array
  'babel.tlvs.omitted': Uint8Array
  'babel.tlvs.metric': Uint16Array
  'babel.tlvs.hop_count': Uint8Array
  'babel.tlvs.router_id': VariableColumn
  'babel.tlvs.prefix': VariableColumn
  'babel.tlvs.packet_counter': Uint32Array
  'babel.tlvs.index': VariableColumn
  'babel.tlvs.mac': VariableColumn
  'babel.tlvs.sub_tlvs': VariableColumn
  'babel.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BabelWiresharkColumns {
  'babel.bodylen': Uint16Array
  'babel.message.type': Uint8Array
  'babel.message.length': Uint8Array
  'babel.message.nonce': Uint16Array
  'babel.message.seqno': Uint16Array
  'babel.message.interval': Uint16Array
  'babel.message.ae': Uint8Array
  'babel.message.rxcost': Uint16Array
  'babel.message.flags': Uint8Array
  'babel.message.plen': Uint8Array
  'babel.message.omitted': Uint8Array
  'babel.message.metric': Uint16Array
  'babel.message.hopcount': Uint8Array
  'babel.message.routerid': VariableColumn
}

/** Names of its fields: ours. */
export type BabelFieldName = keyof BabelColumns

/** Names of its fields: Wireshark's. */
export type BabelWiresharkName = keyof BabelWiresharkColumns
