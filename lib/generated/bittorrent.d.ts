// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** BitTorrent, BEP 3: read from the packet when asked; a field that was not captured is undefined. */
export interface Bittorrent {
  /** Length of the protocol's name, in bytes. */
  readonly protocol_length?: number
  /** Handshake: the protocol's name. */
  readonly protocol?: string
  /** Handshake: extensions that the peer has. */
  readonly reserved?: Buffer
  /** Handshake: the torrent. */
  readonly info_hash?: Buffer
  /** Handshake: the peer; its front tells the program. */
  readonly peer_id?: Buffer
  /** Length of what follows, in bytes; 0 keeps the connection alive. */
  readonly length?: number
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Number of a piece. */
  readonly index?: number
  /** Where in the piece. */
  readonly begin?: number
  /** How much is wanted, in bytes. */
  readonly piece_length?: number
  /** Data of the piece. */
  readonly piece?: Buffer
  /** Pieces that the peer has, a bit each. */
  readonly bitfield?: Buffer
  /** Port of the peer's node of the DHT. */
  readonly dht_port?: number
  /** Number of an extension; 0: a handshake of these. */
  readonly extension?: number
  /** What the extension says. */
  readonly extended?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BittorrentTree
}

/** BitTorrent in a full tree; the layer inside it, if any, is a key more. */
export interface BittorrentTree extends InnerTrees, Pick<Bittorrent, 'protocol' | 'reserved' | 'info_hash' | 'peer_id' | 'length' | 'type' | 'type_name' | 'index' | 'begin' | 'piece_length' | 'piece' | 'bitfield' | 'dht_port' | 'extension' | 'extended'> {}

/** The type of each field's column, by our names. */
export interface BittorrentColumns {
  'bittorrent.protocol_length': Uint8Array
  'bittorrent.protocol': VariableColumn
  'bittorrent.reserved': VariableColumn
  'bittorrent.info_hash': VariableColumn
  'bittorrent.peer_id': VariableColumn
  'bittorrent.length': Uint32Array
  'bittorrent.type': Uint8Array
  'bittorrent.type_name': VariableColumn
  'bittorrent.index': Uint32Array
  'bittorrent.begin': Uint32Array
  'bittorrent.piece_length': Uint32Array
  'bittorrent.piece': VariableColumn
  'bittorrent.bitfield': VariableColumn
  'bittorrent.dht_port': Uint16Array
  'bittorrent.extension': Uint8Array
  'bittorrent.extended': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BittorrentWiresharkColumns {
  'bittorrent.protocol.name.length': Uint8Array
  'bittorrent.protocol.name': VariableColumn
  'bittorrent.msg.length': Uint32Array
  'bittorrent.msg.type': Uint8Array
  'bittorrent.piece.index': Uint32Array
  'bittorrent.piece.begin': Uint32Array
  'bittorrent.piece.length': Uint32Array
  'bittorrent.piece.data': VariableColumn
  'bittorrent.msg.bitfield': VariableColumn
  'bittorrent.port': Uint16Array
  'bittorrent.extended.id': Uint8Array
}

/** Names of its fields: ours. */
export type BittorrentFieldName = keyof BittorrentColumns

/** Names of its fields: Wireshark's. */
export type BittorrentWiresharkName = keyof BittorrentWiresharkColumns
