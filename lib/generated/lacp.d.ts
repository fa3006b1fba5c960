// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Link Aggregation Control Protocol, IEEE 802.1AX: read from the packet when asked; a field that was not captured is undefined. */
export interface Lacp {
  /** 1 or 2. */
  readonly version?: number
  /** Types of the parts. */
  readonly tlv_types?: number[]
  /** Their lengths, in bytes. */
  readonly tlv_lengths?: number[]
  readonly actor?: {
    /** Priority of the system. */
    readonly system_priority?: number
    /** The system. */
    readonly system?: string
    /** Ports of one key can be aggregated. */
    readonly key?: number
    /** Priority of the port. */
    readonly port_priority?: number
    /** Number of the port. */
    readonly port?: number
    /** The flags of the port as one number. */
    readonly state?: number
    /** Nothing came from the partner for too long. */
    readonly expired?: 0 | 1
    /** What it knows of its partner is configured. */
    readonly defaulted?: 0 | 1
    /** Frames are sent. */
    readonly distributing?: 0 | 1
    /** Frames are received. */
    readonly collecting?: 0 | 1
    /** The port is in the right aggregation. */
    readonly synchronization?: 0 | 1
    /** The link can be aggregated. */
    readonly aggregation?: 0 | 1
    /** It waits three seconds for the partner, not ninety. */
    readonly short_timeout?: 0 | 1
    /** It speaks without being asked. */
    readonly active?: 0 | 1
    /** 0. */
    readonly reserved?: Buffer
  }
  readonly partner?: {
    /** Priority of the system. */
    readonly system_priority?: number
    /** The system. */
    readonly system?: string
    /** Ports of one key can be aggregated. */
    readonly key?: number
    /** Priority of the port. */
    readonly port_priority?: number
    /** Number of the port. */
    readonly port?: number
    /** The flags of the port as one number. */
    readonly state?: number
    /** Nothing came from the partner for too long. */
    readonly expired?: 0 | 1
    /** What it knows of its partner is configured. */
    readonly defaulted?: 0 | 1
    /** Frames are sent. */
    readonly distributing?: 0 | 1
    /** Frames are received. */
    readonly collecting?: 0 | 1
    /** The port is in the right aggregation. */
    readonly synchronization?: 0 | 1
    /** The link can be aggregated. */
    readonly aggregation?: 0 | 1
    /** It waits three seconds for the partner, not ninety. */
    readonly short_timeout?: 0 | 1
    /** It speaks without being asked. */
    readonly active?: 0 | 1
    /** 0. */
    readonly reserved?: Buffer
  }
  /** Longest time that the collector holds a frame, in 10 us. */
  readonly collector_max_delay?: number
  /** 0. */
  readonly collector_reserved?: Buffer
  /** Value of a part that has no rows. */
  readonly other?: Buffer[]
  /** What follows the last part. */
  readonly padding?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): LacpTree
}

/** Link Aggregation Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LacpTree extends InnerTrees, Pick<Lacp, 'collector_max_delay' | 'other'>, Required<Pick<Lacp, 'version'>> {
  readonly actor?: {
    /** Priority of the system. */
    readonly system_priority?: number
    /** The system. */
    readonly system?: string
    /** Ports of one key can be aggregated. */
    readonly key?: number
    /** Priority of the port. */
    readonly port_priority?: number
    /** Number of the port. */
    readonly port?: number
    /** Nothing came from the partner for too long. */
    readonly expired?: 0 | 1
    /** What it knows of its partner is configured. */
    readonly defaulted?: 0 | 1
    /** Frames are sent. */
    readonly distributing?: 0 | 1
    /** Frames are received. */
    readonly collecting?: 0 | 1
    /** The port is in the right aggregation. */
    readonly synchronization?: 0 | 1
    /** The link can be aggregated. */
    readonly aggregation?: 0 | 1
    /** It waits three seconds for the partner, not ninety. */
    readonly short_timeout?: 0 | 1
    /** It speaks without being asked. */
    readonly active?: 0 | 1
  }
  readonly partner?: {
    /** Priority of the system. */
    readonly system_priority?: number
    /** The system. */
    readonly system?: string
    /** Ports of one key can be aggregated. */
    readonly key?: number
    /** Priority of the port. */
    readonly port_priority?: number
    /** Number of the port. */
    readonly port?: number
    /** Nothing came from the partner for too long. */
    readonly expired?: 0 | 1
    /** What it knows of its partner is configured. */
    readonly defaulted?: 0 | 1
    /** Frames are sent. */
    readonly distributing?: 0 | 1
    /** Frames are received. */
    readonly collecting?: 0 | 1
    /** The port is in the right aggregation. */
    readonly synchronization?: 0 | 1
    /** The link can be aggregated. */
    readonly aggregation?: 0 | 1
    /** It waits three seconds for the partner, not ninety. */
    readonly short_timeout?: 0 | 1
    /** It speaks without being asked. */
    readonly active?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface LacpColumns {
  'lacp.version': Uint8Array
  'lacp.tlv_types': Uint8Array
  'lacp.tlv_lengths': Uint8Array
  'lacp.actor.system_priority': Uint16Array
  'lacp.actor.system': Uint8Array
  'lacp.actor.key': Uint16Array
  'lacp.actor.port_priority': Uint16Array
  'lacp.actor.port': Uint16Array
  'lacp.actor.state': Uint8Array
  'lacp.actor.expired': Uint8Array
  'lacp.actor.defaulted': Uint8Array
  'lacp.actor.distributing': Uint8Array
  'lacp.actor.collecting': Uint8Array
  'lacp.actor.synchronization': Uint8Array
  'lacp.actor.aggregation': Uint8Array
  'lacp.actor.short_timeout': Uint8Array
  'lacp.actor.active': Uint8Array
  'lacp.actor.reserved': VariableColumn
  'lacp.partner.system_priority': Uint16Array
  'lacp.partner.system': Uint8Array
  'lacp.partner.key': Uint16Array
  'lacp.partner.port_priority': Uint16Array
  'lacp.partner.port': Uint16Array
  'lacp.partner.state': Uint8Array
  'lacp.partner.expired': Uint8Array
  'lacp.partner.defaulted': Uint8Array
  'lacp.partner.distributing': Uint8Array
  'lacp.partner.collecting': Uint8Array
  'lacp.partner.synchronization': Uint8Array
  'lacp.partner.aggregation': Uint8Array
  'lacp.partner.short_timeout': Uint8Array
  'lacp.partner.active': Uint8Array
  'lacp.partner.reserved': VariableColumn
  'lacp.collector_max_delay': Uint16Array
  'lacp.collector_reserved': VariableColumn
  'lacp.other': VariableColumn
  'lacp.padding': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LacpWiresharkColumns {
  'lacp.tlv_type': Uint8Array
  'lacp.tlv_length': Uint8Array
  'lacp.actor.sys_priority': Uint16Array
  'lacp.actor.sysid': Uint8Array
  'lacp.actor.state.expired': Uint8Array
  'lacp.actor.state.defaulted': Uint8Array
  'lacp.actor.state.distributing': Uint8Array
  'lacp.actor.state.collecting': Uint8Array
  'lacp.actor.state.synchronization': Uint8Array
  'lacp.actor.state.aggregation': Uint8Array
  'lacp.actor.state.timeout': Uint8Array
  'lacp.actor.state.activity': Uint8Array
  'lacp.partner.sys_priority': Uint16Array
  'lacp.partner.sysid': Uint8Array
  'lacp.partner.state.expired': Uint8Array
  'lacp.partner.state.defaulted': Uint8Array
  'lacp.partner.state.distributing': Uint8Array
  'lacp.partner.state.collecting': Uint8Array
  'lacp.partner.state.synchronization': Uint8Array
  'lacp.partner.state.aggregation': Uint8Array
  'lacp.partner.state.timeout': Uint8Array
  'lacp.partner.state.activity': Uint8Array
  'lacp.collector.max_delay': Uint16Array
  'lacp.coll_reserved': VariableColumn
  'lacp.pad': VariableColumn
}

/** Names of its fields: ours. */
export type LacpFieldName = keyof LacpColumns

/** Names of its fields: Wireshark's. */
export type LacpWiresharkName = keyof LacpWiresharkColumns
