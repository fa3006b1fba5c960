// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** MongoDB Wire Protocol, MongoDB Wire Protocol: read from the packet when asked; a field that was not captured is undefined. */
export interface Mongo {
  /** Length of the message, this header included, in bytes. */
  readonly message_length?: number
  /** Number of the message. */
  readonly request_id?: number
  /** Number of the message that is answered. */
  readonly response_to?: number
  /** What the message is. */
  readonly opcode?: number
  /** Name of that. */
  readonly opcode_name?: string
  /** Query: how it is answered; others: 0, or flags of their own. */
  readonly query_flags?: number
  /** Database and collection, with a dot between them. */
  readonly full_collection_name?: string
  /** Query: documents that are left out. */
  readonly number_to_skip?: number
  /** Query: documents that are wanted at first. */
  readonly number_to_return?: number
  /** Reply: 1 no such cursor, 2 the query failed, 8 it can wait. */
  readonly response_flags?: number
  /** Where more documents are asked for. */
  readonly cursor_id?: bigint
  /** Reply: place of the first document. */
  readonly starting_from?: number
  /** Reply: how many documents there are. */
  readonly number_returned?: number
  /** Message: 1 a checksum ends it, 2 others follow, 0x10000 several answers are taken. */
  readonly message_flags?: number
  /** Message: 0 a document follows, 1 a list of them; of the first section. */
  readonly section_kind?: number
  /** Message: length of the list, in bytes. */
  readonly section_size?: number
  /** Message: name of the list. */
  readonly section_name?: string
  /** Compressed: what the message is. */
  readonly original_opcode?: number
  /** Compressed: length of what it is without, in bytes. */
  readonly uncompressed_size?: number
  /** Compressed: 0 it is not, 1 Snappy, 2 zlib, 3 Zstandard. */
  readonly compressor_id?: number
  /** Documents of BSON, and what has no rows. */
  readonly documents?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): MongoTree
}

/** MongoDB Wire Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface MongoTree extends InnerTrees, Pick<Mongo, 'query_flags' | 'full_collection_name' | 'number_to_skip' | 'number_to_return' | 'response_flags' | 'cursor_id' | 'starting_from' | 'number_returned' | 'message_flags' | 'section_kind' | 'section_size' | 'section_name' | 'original_opcode' | 'uncompressed_size' | 'compressor_id' | 'documents'>, Required<Pick<Mongo, 'message_length' | 'request_id' | 'response_to' | 'opcode'>> {}

/** The type of each field's column, by our names. */
export interface MongoColumns {
  'mongo.message_length': Uint32Array
  'mongo.request_id': Uint32Array
  'mongo.response_to': Uint32Array
  'mongo.opcode': Uint32Array
  'mongo.opcode_name': VariableColumn
  'mongo.query_flags': Uint32Array
  'mongo.full_collection_name': VariableColumn
  'mongo.number_to_skip': Int32Array
  'mongo.number_to_return': Int32Array
  'mongo.response_flags': Uint32Array
  'mongo.cursor_id': BigUint64Array
  'mongo.starting_from': Int32Array
  'mongo.number_returned': Int32Array
  'mongo.message_flags': Uint32Array
  'mongo.section_kind': Uint8Array
  'mongo.section_size': Uint32Array
  'mongo.section_name': VariableColumn
  'mongo.original_opcode': Uint32Array
  'mongo.uncompressed_size': Uint32Array
  'mongo.compressor_id': Uint8Array
  'mongo.documents': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MongoWiresharkColumns {
  'mongo.msg.flags': Uint32Array
  'mongo.msg.sections.section.kind': Uint8Array
  'mongo.msg.sections.section.size': Uint32Array
  'mongo.msg.sections.section.doc_sequence_id': VariableColumn
  'mongo.compression.original_opcode': Uint32Array
  'mongo.compression.original_size': Uint32Array
  'mongo.compression.compressor': Uint8Array
}

/** Names of its fields: ours. */
export type MongoFieldName = keyof MongoColumns

/** Names of its fields: Wireshark's. */
export type MongoWiresharkName = keyof MongoWiresharkColumns
