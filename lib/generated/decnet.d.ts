// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** DECnet phase IV routing, DEC AA-X435A-TK: read from the packet when asked; a field that was not captured is undefined. */
export interface Decnet {
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** What aligns the header: its first byte tells how long it is. */
  readonly padding?: Buffer
  readonly flags?: {
    /** Flags as one number. */
    readonly byte?: number
    /** Control: 0. */
    readonly reserved?: number
    /** Control: what the message is. */
    readonly control_type?: number
    /** Name of that. */
    readonly control_type_name?: string
    /** It is a message of routers and their neighbors. */
    readonly control?: 0 | 1
    /** Data: 0, for padding stands in front. */
    readonly padded?: 0 | 1
    /** Data: to be thrown away. */
    readonly discard?: 0 | 1
    /** Long: it has not left its Ethernet. */
    readonly intra_ethernet?: 0 | 1
    /** Data: it is on its way back. */
    readonly return_to_sender?: 0 | 1
    /** Data: it shall come back where it cannot be delivered. */
    readonly return_requested?: 0 | 1
    /** Data: 1 short addresses, 3 long ones. */
    readonly format?: number
    /** Data: 0. */
    readonly data_control?: 0 | 1
  }
  /** Long: 0. */
  readonly destination_area?: number
  /** Long: the receiver's address, which ends in its node, the lower byte first. */
  readonly destination?: string
  /** Long: 0. */
  readonly source_area?: number
  /** Long: the sender's address, likewise. */
  readonly source?: string
  /** Long: 0. */
  readonly next_level2_router?: number
  /** Long: routers on the way. */
  readonly visit_count?: number
  /** Long: 0. */
  readonly service_class?: number
  /** Long: 0. */
  readonly protocol_type?: number
  /** Short: the receiver, the area's number in the upper 6 bits, the node's in the others. */
  readonly destination_node?: number
  /** Short: the sender, the area's number in the upper 6 bits, the node's in the others. */
  readonly source_node?: number
  /** Short: routers on the way. */
  readonly forward?: number
  /** Data: what the end communication layer's message is. */
  readonly nsp_type?: number
  /** Name of that. */
  readonly nsp_type_name?: string
  /** Data: number of the connection at the receiver. */
  readonly destination_link?: number
  /** Data: number of the connection at the sender. */
  readonly source_link?: number
  readonly hello?: {
    /** Hello: version, eco and user eco of the routing layer. */
    readonly version?: Buffer
    /** Hello: address of the sender. */
    readonly id?: string
    /** Hello: what the sender is, as one number. */
    readonly info?: number
    /** Hello: 0. */
    readonly reserved?: 0 | 1
    /** Hello: several messages in one are wanted. */
    readonly blocking?: 0 | 1
    /** Hello: it takes multicasts. */
    readonly multicast?: 0 | 1
    /** Hello: verification failed. */
    readonly verification_failed?: 0 | 1
    /** Hello: the neighbor is rejected. */
    readonly rejected?: 0 | 1
    /** Hello: verification is wanted. */
    readonly verification_required?: 0 | 1
    /** Hello: a router or not. */
    readonly node_type?: number
    /** Name of that. */
    readonly node_type_name?: string
    /** Hello: the longest message that it takes, in bytes. */
    readonly block_size?: number
    /** Router hello: priority of the router. */
    readonly priority?: number
    /** Hello: 0. */
    readonly area?: number
    /** Endnode hello: seed of its verification. */
    readonly seed?: Buffer
    /** Endnode hello: the router that it sends to. */
    readonly neighbor?: string
    /** Hello: time to the next one, in seconds. */
    readonly timer?: number
    /** Hello: 0. */
    readonly mpd?: number
  }
  /** What follows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): DecnetTree
}

/** DECnet phase IV routing in a full tree; the layer inside it, if any, is a key more. */
export interface DecnetTree extends InnerTrees, Pick<Decnet, 'destination' | 'source' | 'visit_count' | 'destination_node' | 'source_node' | 'forward' | 'nsp_type' | 'nsp_type_name' | 'destination_link' | 'source_link' | 'data'>, Required<Pick<Decnet, 'length'>> {
  readonly flags?: {
    /** Control: what the message is. */
    readonly control_type?: number
    /** Name of that. */
    readonly control_type_name?: string
    /** It is a message of routers and their neighbors. */
    readonly control?: 0 | 1
    /** Data: to be thrown away. */
    readonly discard?: 0 | 1
    /** Long: it has not left its Ethernet. */
    readonly intra_ethernet?: 0 | 1
    /** Data: it is on its way back. */
    readonly return_to_sender?: 0 | 1
    /** Data: it shall come back where it cannot be delivered. */
    readonly return_requested?: 0 | 1
    /** Data: 1 short addresses, 3 long ones. */
    readonly format?: number
  }
  readonly hello?: {
    /** Hello: version, eco and user eco of the routing layer. */
    readonly version?: Buffer
    /** Hello: address of the sender. */
    readonly id?: string
    /** Hello: several messages in one are wanted. */
    readonly blocking?: 0 | 1
    /** Hello: it takes multicasts. */
    readonly multicast?: 0 | 1
    /** Hello: verification failed. */
    readonly verification_failed?: 0 | 1
    /** Hello: the neighbor is rejected. */
    readonly rejected?: 0 | 1
    /** Hello: verification is wanted. */
    readonly verification_required?: 0 | 1
    /** Hello: a router or not. */
    readonly node_type?: number
    /** Name of that. */
    readonly node_type_name?: string
    /** Hello: the longest message that it takes, in bytes. */
    readonly block_size?: number
    /** Router hello: priority of the router. */
    readonly priority?: number
    /** Endnode hello: seed of its verification. */
    readonly seed?: Buffer
    /** Endnode hello: the router that it sends to. */
    readonly neighbor?: string
    /** Hello: time to the next one, in seconds. */
    readonly timer?: number
  }
}

/** The type of each field's column, by our names. */
export interface DecnetColumns {
  'decnet.length': Uint16Array
  'decnet.padding': VariableColumn
  'decnet.flags.byte': Uint8Array
  'decnet.flags.reserved': Uint8Array
  'decnet.flags.control_type': Uint8Array
  'decnet.flags.control_type_name': VariableColumn
  'decnet.flags.control': Uint8Array
  'decnet.flags.padded': Uint8Array
  'decnet.flags.discard': Uint8Array
  'decnet.flags.intra_ethernet': Uint8Array
  'decnet.flags.return_to_sender': Uint8Array
  'decnet.flags.return_requested': Uint8Array
  'decnet.flags.format': Uint8Array
  'decnet.flags.data_control': Uint8Array
  'decnet.destination_area': Uint16Array
  'decnet.destination': Uint8Array
  'decnet.source_area': Uint16Array
  'decnet.source': Uint8Array
  'decnet.next_level2_router': Uint8Array
  'decnet.visit_count': Uint8Array
  'decnet.service_class': Uint8Array
  'decnet.protocol_type': Uint8Array
  'decnet.destination_node': Uint16Array
  'decnet.source_node': Uint16Array
  'decnet.forward': Uint8Array
  'decnet.nsp_type': Uint8Array
  'decnet.nsp_type_name': VariableColumn
  'decnet.destination_link': Uint16Array
  'decnet.source_link': Uint16Array
  'decnet.hello.version': VariableColumn
  'decnet.hello.id': Uint8Array
  'decnet.hello.info': Uint8Array
  'decnet.hello.reserved': Uint8Array
  'decnet.hello.blocking': Uint8Array
  'decnet.hello.multicast': Uint8Array
  'decnet.hello.verification_failed': Uint8Array
  'decnet.hello.rejected': Uint8Array
  'decnet.hello.verification_required': Uint8Array
  'decnet.hello.node_type': Uint8Array
  'decnet.hello.node_type_name': VariableColumn
  'decnet.hello.block_size': Uint16Array
  'decnet.hello.priority': Uint8Array
  'decnet.hello.area': Uint8Array
  'decnet.hello.seed': VariableColumn
  'decnet.hello.neighbor': Uint8Array
  'decnet.hello.timer': Uint16Array
  'decnet.hello.mpd': Uint8Array
  'decnet.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DecnetWiresharkColumns {
  'dec_dna.flags': Uint8Array
  'dec_dna.flags.control': Uint8Array
  'dec_dna.flags.discard': Uint8Array
  'dec_dna.flags.intra_eth': Uint8Array
  'dec_dna.flags.RTS': Uint8Array
  'dec_dna.flags.RQR': Uint8Array
  'dec_dna.flags.msglen': Uint8Array
  'dec_dna.dst.address': Uint8Array
  'dec_dna.src.addr': Uint8Array
  'dec_dna.nl2': Uint8Array
  'dec_dna.visit_cnt': Uint8Array
  'dec_dna.svc_cls': Uint8Array
  'dec_dna.proto_type': Uint8Array
  'dec_dna.dst_node': Uint16Array
  'dec_dna.src_node': Uint16Array
  'dec_dna.vst_node': Uint8Array
  'dec_dna.nsp.msg_type': Uint8Array
  'dec_dna.ctl.id': Uint8Array
  'dec_dna.ctl.tiinfo': Uint8Array
  'dec_dna.ctl.iinfo.blkreq': Uint8Array
  'dec_dna.ctl.iinfo.mta': Uint8Array
  'dec_dna.ctl.iinfo.verf': Uint8Array
  'dec_dna.ctl.iinfo.rej': Uint8Array
  'dec_dna.ctl.iinfo.vrf': Uint8Array
  'dec_dna.ctl.iinfo.node_type': Uint8Array
  'dec_dna.ctl.blk_size': Uint16Array
  'dec_dna.ctl.seed': VariableColumn
  'dec_dna.ctl_neighbor': Uint8Array
  'dec_dna.ctl.timer': Uint16Array
}

/** Names of its fields: ours. */
export type DecnetFieldName = keyof DecnetColumns

/** Names of its fields: Wireshark's. */
export type DecnetWiresharkName = keyof DecnetWiresharkColumns
