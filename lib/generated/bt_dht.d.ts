// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** BitTorrent DHT Protocol, BEP 5: read from the packet when asked; a field that was not captured is undefined. */
export interface BtDht {
  /** q: a query, r: a response, e: an error. */
  readonly type?: string
  /** What is asked: ping, find_node, get_peers, announce_peer. */
  readonly query?: string
  /** The same in a query and its response. */
  readonly transaction?: Buffer
  /** The program and its version. */
  readonly client?: Buffer
  /** Who sends it. */
  readonly id?: Buffer
  /** Node that is looked for. */
  readonly target?: Buffer
  /** Torrent whose peers are looked for. */
  readonly info_hash?: Buffer
  /** What has to be repeated to be a peer. */
  readonly token?: Buffer
  /** Port of the new peer. */
  readonly port?: number
  /** Nodes that are near. */
  readonly nodes?: Array<{
    /** Name of a node. */
    readonly id?: Buffer
    /** Its address. */
    readonly address?: string
    /** Its address. */
    readonly address_ipv6?: string
    /** Its port. */
    readonly port?: number
  }>
  /** Peers of the torrent. */
  readonly peers?: Array<{
    /** Address of a peer. */
    readonly address?: string
    /** Address of a peer. */
    readonly address_ipv6?: string
    /** Its port. */
    readonly port?: number
  }>
  /** Number of an error. */
  readonly error_code?: number
  /** What is wrong. */
  readonly error?: string
  /** Address and port of who has asked. */
  readonly seen_from?: Buffer
  /** What follows that is none of it. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BtDhtTree
}

/** BitTorrent DHT Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface BtDhtTree extends InnerTrees, Pick<BtDht, 'type' | 'query' | 'transaction' | 'client' | 'id' | 'target' | 'info_hash' | 'token' | 'port' | 'nodes' | 'peers' | 'error_code' | 'error' | 'seen_from' | 'other'> {}

/** The type of each field's column, by our names. */
export interface BtDhtColumns {
  'bt_dht.type': VariableColumn
  'bt_dht.query': VariableColumn
  'bt_dht.transaction': VariableColumn
  'bt_dht.client': VariableColumn
  'bt_dht.id': VariableColumn
  'bt_dht.target': VariableColumn
  'bt_dht.info_hash': VariableColumn
  'bt_dht.token': VariableColumn
  'bt_dht.port': Uint32Array
  'bt_dht.nodes': never
  'bt_dht.nodes.id': VariableColumn
  'bt_dht.nodes.address': Uint32Array
  'bt_dht.nodes.address_ipv6': Uint8Array
  'bt_dht.nodes.port': Uint16Array
  'bt_dht.peers': never
  'bt_dht.peers.address': Uint32Array
  'bt_dht.peers.address_ipv6': Uint8Array
  'bt_dht.peers.port': Uint16Array
  'bt_dht.error_code': Uint32Array
  'bt_dht.error': VariableColumn
  'bt_dht.seen_from': VariableColumn
  'bt_dht.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BtDhtWiresharkColumns {}

/** Names of its fields: ours. */
export type BtDhtFieldName = keyof BtDhtColumns

/** Names of its fields: Wireshark's. */
export type BtDhtWiresharkName = keyof BtDhtWiresharkColumns
