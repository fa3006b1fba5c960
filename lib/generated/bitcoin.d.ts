// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Bitcoin Protocol, Bitcoin developer reference: read from the packet when asked; a field that was not captured is undefined. */
export interface Bitcoin {
  /** Which network: f9beb4d9 is the main one. */
  readonly magic?: number
  /** What the message is. */
  readonly command?: string
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Front of its SHA-256, taken twice; until 2012 not in version and verack. */
  readonly checksum?: number
  /** Version of the protocol. */
  readonly version?: number
  /** What the node can do. */
  readonly services?: bigint
  /** Its time. */
  readonly timestamp?: number
  /** Addresses of nodes. */
  readonly addresses?: Array<{
    /** When the node was heard of. */
    readonly timestamp?: number
    /** What it can do. */
    readonly services?: bigint
    /** Its address. */
    readonly address?: string
    /** Its port. */
    readonly port?: number
  }>
  /** A number by which a node knows itself. */
  readonly nonce?: bigint
  /** Name of the program. */
  readonly user_agent?: string
  /** The newest block that the node has. */
  readonly start_height?: number
  /** 1: it wants transactions. */
  readonly relay?: number
  /** How many addresses. */
  readonly address_count?: number
  /** How many objects a node has. */
  readonly inventory_count?: number
  /** What they are: 1 transactions, 2 blocks. */
  readonly inventory_types?: number[]
  /** Their names. */
  readonly inventory?: Buffer[]
  /** How many objects are wanted. */
  readonly getdata_count?: number
  /** What they are. */
  readonly getdata_types?: number[]
  /** Their names. */
  readonly getdata?: Buffer[]
  /** How many objects a node does not have. */
  readonly notfound_count?: number
  /** What they are. */
  readonly notfound_types?: number[]
  /** Their names. */
  readonly notfound?: Buffer[]
  /** Version of who looks for blocks. */
  readonly locator_version?: number
  /** How many blocks it names that it has. */
  readonly blocks_count?: number
  /** These blocks. */
  readonly blocks_start?: Buffer[]
  /** The last one that is wanted, or zeros. */
  readonly blocks_stop?: Buffer
  /** How many blocks it names that it has. */
  readonly headers_count?: number
  /** These blocks. */
  readonly headers_start?: Buffer[]
  /** The last one whose header is wanted, or zeros. */
  readonly headers_stop?: Buffer
  readonly block?: {
    /** Version of a block. */
    readonly version?: number
    /** The one before it. */
    readonly previous?: Buffer
    /** Hash of all its transactions. */
    readonly merkle_root?: Buffer
    /** When it was made. */
    readonly timestamp?: number
    /** How hard it was. */
    readonly bits?: number
    /** The number that was found. */
    readonly nonce?: number
    /** How many transactions it has. */
    readonly transaction_count?: number
  }
  /** Transactions. */
  readonly transactions?: Array<{
    /** Version of a transaction. */
    readonly version?: number
    /** How many outputs it spends. */
    readonly input_count?: number
    /** The transactions whose outputs are spent. */
    readonly inputs?: Buffer[]
    /** Numbers of these outputs. */
    readonly input_indices?: number[]
    /** Lengths of the scripts that allow it, in bytes. */
    readonly signature_lengths?: number[]
    /** These scripts. */
    readonly signatures?: Buffer[]
    /** Versions of the inputs. */
    readonly sequences?: number[]
    /** How many outputs it has. */
    readonly output_count?: number
    /** Their amounts, in satoshis. */
    readonly values?: bigint[]
    /** Lengths of their scripts, in bytes. */
    readonly script_lengths?: number[]
    /** Scripts that say who may spend them. */
    readonly scripts?: Buffer[]
    /** 1: there are witnesses (BIP 144). */
    readonly flag?: number
    /** How many parts the witness of each input has. */
    readonly witness_counts?: number[]
    /** Lengths of these parts, in bytes. */
    readonly witness_lengths?: number[]
    /** These parts. */
    readonly witnesses?: Buffer[]
    /** From when on it is good. */
    readonly lock_time?: number
  }>
  /** What the answer has to repeat. */
  readonly ping?: bigint
  /** The same, repeated. */
  readonly pong?: bigint
  /** What another message says. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BitcoinTree
}

/** Bitcoin Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface BitcoinTree extends InnerTrees, Pick<Bitcoin, 'checksum' | 'version' | 'services' | 'timestamp' | 'addresses' | 'nonce' | 'user_agent' | 'start_height' | 'relay' | 'address_count' | 'inventory_count' | 'inventory_types' | 'inventory' | 'getdata_count' | 'getdata_types' | 'getdata' | 'notfound_count' | 'notfound_types' | 'notfound' | 'locator_version' | 'blocks_count' | 'blocks_start' | 'blocks_stop' | 'headers_count' | 'headers_start' | 'headers_stop' | 'block' | 'ping' | 'pong' | 'data'>, Required<Pick<Bitcoin, 'magic' | 'command' | 'length'>> {
  /** Transactions. */
  readonly transactions?: Array<{
    /** Version of a transaction. */
    readonly version?: number
    /** How many outputs it spends. */
    readonly input_count?: number
    /** The transactions whose outputs are spent. */
    readonly inputs?: Buffer[]
    /** Numbers of these outputs. */
    readonly input_indices?: number[]
    /** These scripts. */
    readonly signatures?: Buffer[]
    /** Versions of the inputs. */
    readonly sequences?: number[]
    /** How many outputs it has. */
    readonly output_count?: number
    /** Their amounts, in satoshis. */
    readonly values?: bigint[]
    /** Scripts that say who may spend them. */
    readonly scripts?: Buffer[]
    /** 1: there are witnesses (BIP 144). */
    readonly flag?: number
    /** How many parts the witness of each input has. */
    readonly witness_counts?: number[]
    /** These parts. */
    readonly witnesses?: Buffer[]
    /** From when on it is good. */
    readonly lock_time?: number
  }>
}

/** The type of each field's column, by our names. */
export interface BitcoinColumns {
  'bitcoin.magic': Uint32Array
  'bitcoin.command': VariableColumn
  'bitcoin.length': Uint32Array
  'bitcoin.checksum': Uint32Array
  'bitcoin.version': Uint32Array
  'bitcoin.services': BigUint64Array
  'bitcoin.timestamp': Float64Array
  'bitcoin.addresses': never
  'bitcoin.addresses.timestamp': Float64Array
  'bitcoin.addresses.services': BigUint64Array
  'bitcoin.addresses.address': Uint8Array
  'bitcoin.addresses.port': Uint16Array
  'bitcoin.nonce': BigUint64Array
  'bitcoin.user_agent': VariableColumn
  'bitcoin.start_height': Uint32Array
  'bitcoin.relay': Uint8Array
  'bitcoin.address_count': Uint32Array
  'bitcoin.inventory_count': Uint32Array
  'bitcoin.inventory_types': Uint32Array
  'bitcoin.inventory': VariableColumn
  'bitcoin.getdata_count': Uint32Array
  'bitcoin.getdata_types': Uint32Array
  'bitcoin.getdata': VariableColumn
  'bitcoin.notfound_count': Uint32Array
  'bitcoin.notfound_types': Uint32Array
  'bitcoin.notfound': VariableColumn
  'bitcoin.locator_version': Uint32Array
  'bitcoin.blocks_count': Uint32Array
  'bitcoin.blocks_start': VariableColumn
  'bitcoin.blocks_stop': VariableColumn
  'bitcoin.headers_count': Uint32Array
  'bitcoin.headers_start': VariableColumn
  'bitcoin.headers_stop': VariableColumn
  'bitcoin.block.version': Uint32Array
  'bitcoin.block.previous': VariableColumn
  'bitcoin.block.merkle_root': VariableColumn
  'bitcoin.block.timestamp': Float64Array
  'bitcoin.block.bits': Uint32Array
  'bitcoin.block.nonce': Uint32Array
  'bitcoin.block.transaction_count': Uint32Array
  'bitcoin.transactions': never
  'bitcoin.transactions.version': Uint32Array
  'bitcoin.transactions.input_count': Uint32Array
  'bitcoin.transactions.inputs': VariableColumn
  'bitcoin.transactions.input_indices': Uint32Array
  'bitcoin.transactions.signature_lengths': Uint32Array
  'bitcoin.transactions.signatures': VariableColumn
  'bitcoin.transactions.sequences': Uint32Array
  'bitcoin.transactions.output_count': Uint32Array
  'bitcoin.transactions.values': BigUint64Array
  'bitcoin.transactions.script_lengths': Uint32Array
  'bitcoin.transactions.scripts': VariableColumn
  'bitcoin.transactions.flag': Uint8Array
  'bitcoin.transactions.witness_counts': Uint32Array
  'bitcoin.transactions.witness_lengths': Uint32Array
  'bitcoin.transactions.witnesses': VariableColumn
  'bitcoin.transactions.lock_time': Uint32Array
  'bitcoin.ping': BigUint64Array
  'bitcoin.pong': BigUint64Array
  'bitcoin.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BitcoinWiresharkColumns {
  'bitcoin.version.version': Uint32Array
  'bitcoin.version.services': BigUint64Array
  'bitcoin.version.timestamp': Float64Array
  'bitcoin.addr.timestamp': Float64Array
  'bitcoin.address.services': BigUint64Array
  'bitcoin.address.address': Uint8Array
  'bitcoin.address.port': Uint16Array
  'bitcoin.version.nonce': BigUint64Array
  'bitcoin.version.start_height': Uint32Array
  'bitcoin.version.relay': Uint8Array
  'bitcoin.addr.count': Uint32Array
  'bitcoin.inv.count': Uint32Array
  'bitcoin.inv.type': Uint32Array
  'bitcoin.inv.hash': VariableColumn
  'bitcoin.getdata.count': Uint32Array
  'bitcoin.getdata.type': Uint32Array
  'bitcoin.getdata.hash': VariableColumn
  'bitcoin.notfound.count': Uint32Array
  'bitcoin.notfound.type': Uint32Array
  'bitcoin.notfound.hash': VariableColumn
  'bitcoin.getblocks.count': Uint32Array
  'bitcoin.getblocks.hash_start': VariableColumn
  'bitcoin.getblocks.hash_stop': VariableColumn
  'bitcoin.getheaders.count': Uint32Array
  'bitcoin.getheaders.hash_start': VariableColumn
  'bitcoin.getheaders.hash_stop': VariableColumn
  'bitcoin.block.prev_block': VariableColumn
  'bitcoin.block.num_transactions': Uint32Array
  'bitcoin.tx.version': Uint32Array
  'bitcoin.tx.input_count': Uint32Array
  'bitcoin.tx.in.prev_output.hash': VariableColumn
  'bitcoin.tx.in.prev_output.index': Uint32Array
  'bitcoin.tx.in.script_length': Uint32Array
  'bitcoin.tx.in.sig_script': VariableColumn
  'bitcoin.tx.in.seq': Uint32Array
  'bitcoin.tx.output_count': Uint32Array
  'bitcoin.tx.out.value': BigUint64Array
  'bitcoin.tx.out.script_length': Uint32Array
  'bitcoin.tx.out.script': VariableColumn
  'bitcoin.tx.lock_time': Uint32Array
  'bitcoin.ping.nonce': BigUint64Array
  'bitcoin.pong.nonce': BigUint64Array
}

/** Names of its fields: ours. */
export type BitcoinFieldName = keyof BitcoinColumns

/** Names of its fields: Wireshark's. */
export type BitcoinWiresharkName = keyof BitcoinWiresharkColumns
