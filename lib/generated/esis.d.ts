// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ES-IS, ISO 9542: read from the packet when asked; a field that was not captured is undefined. */
export interface Esis {
  /** 130. */
  readonly nlpid?: number
  /** Length of the header, in bytes. */
  readonly length_indicator?: number
  /** 1. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** 0. */
  readonly type_reserved?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** How long it is good, in seconds. */
  readonly holding_time?: number
  /** Fletcher checksum; 0 where there is none. */
  readonly checksum?: number
  /** Number of the sender's addresses. */
  readonly source_count?: number
  /** Length of each address, in bytes. */
  readonly address_lengths?: number[]
  /** Addresses of the sender. */
  readonly sources?: Buffer[]
  /** Name of the router. */
  readonly network_entity?: Buffer
  /** Redirect: where packets go. */
  readonly destination?: Buffer
  /** Redirect: hardware address to send them to. */
  readonly better_subnetwork_address?: Buffer
  /** Options. */
  readonly options?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EsisTree
}

/** ES-IS in a full tree; the layer inside it, if any, is a key more. */
export interface EsisTree extends InnerTrees, Pick<Esis, 'source_count' | 'sources' | 'network_entity' | 'destination' | 'better_subnetwork_address' | 'options'>, Required<Pick<Esis, 'nlpid' | 'length_indicator' | 'version' | 'type' | 'holding_time' | 'checksum'>> {}

/** The type of each field's column, by our names. */
export interface EsisColumns {
  'esis.nlpid': Uint8Array
  'esis.length_indicator': Uint8Array
  'esis.version': Uint8Array
  'esis.reserved': Uint8Array
  'esis.type_reserved': Uint8Array
  'esis.type': Uint8Array
  'esis.type_name': VariableColumn
  'esis.holding_time': Uint16Array
  'esis.checksum': Uint16Array
  'esis.source_count': Uint8Array
  'esis.address_lengths': Uint8Array
  'esis.sources': VariableColumn
  'esis.network_entity': VariableColumn
  'esis.destination': VariableColumn
  'esis.better_subnetwork_address': VariableColumn
  'esis.options': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EsisWiresharkColumns {
  'esis.nlpi': Uint8Array
  'esis.length': Uint8Array
  'esis.ver': Uint8Array
  'esis.res': Uint8Array
  'esis.htime': Uint16Array
  'esis.chksum': Uint16Array
  'esis.number_of_source_addresses': Uint8Array
}

/** Names of its fields: ours. */
export type EsisFieldName = keyof EsisColumns

/** Names of its fields: Wireshark's. */
export type EsisWiresharkName = keyof EsisWiresharkColumns
