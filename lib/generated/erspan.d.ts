// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Encapsulated Remote Switch Port Analyzer, draft-foschiano-erspan-03: read from the packet when asked; a field that was not captured is undefined. */
export interface Erspan {
  /** 1 of type II, 2 of type III. */
  readonly version?: number
  /** VLAN of the frame. */
  readonly vlan_id?: number
  /** Class of service of the frame. */
  readonly cos?: number
  /** Type II: how the frame came in. */
  readonly encapsulation?: number
  /** Type III: was the frame whole. */
  readonly integrity?: number
  /** The frame's end is missing. */
  readonly truncated?: 0 | 1
  /** Session of the analyzer. */
  readonly session_id?: number
  /** 0. */
  readonly reserved?: number
  /** Type II: port and direction, the platform's own. */
  readonly index?: number
  /** Type III: when the frame was seen, in the unit of the granularity. */
  readonly timestamp?: number
  /** Type III: tag of the frame. */
  readonly security_group_tag?: number
  /** The payload is an Ethernet frame. */
  readonly has_ethernet_pdu?: 0 | 1
  /** What the payload is: 0 Ethernet, 2 IP. */
  readonly frame_type?: number
  /** Engine of the session's platform. */
  readonly hardware_id?: number
  /** 0 as the frame came in, 1 as it went out. */
  readonly direction?: number
  /** Unit of the timestamp. */
  readonly granularity?: number
  /** A subheader of the platform follows. */
  readonly has_subheader?: number
  /** What the subheader is. */
  readonly platform_id?: number
  readonly platform1?: {
    /** 0. */
    readonly reserved?: number
    /** Domain of the virtual supervisor module. */
    readonly domain_id?: number
    /** Port or index. */
    readonly port?: number
  }
  readonly platform3?: {
    /** 0. */
    readonly reserved?: number
    /** Port or index. */
    readonly port?: number
    /** The timestamp's upper 32 bits. */
    readonly timestamp?: number
  }
  readonly platform4?: {
    /** 0. */
    readonly reserved?: number
    /** 0. */
    readonly reserved2?: number
    /** 0. */
    readonly reserved3?: number
  }
  readonly platform5?: {
    /** Switch of the port. */
    readonly switch_id?: number
    /** Port or index. */
    readonly port?: number
    /** Seconds of the timestamp. */
    readonly timestamp?: number
  }
  readonly platform7?: {
    /** 0. */
    readonly reserved?: number
    /** Where the frame came from. */
    readonly source_index?: number
    /** The timestamp's upper 32 bits. */
    readonly timestamp?: number
  }
  /** What the subheader of another platform has. */
  readonly platform_info?: bigint
  /** The layer's fields as a plain object. */
  toJSON(): ErspanTree
}

/** Encapsulated Remote Switch Port Analyzer in a full tree; the layer inside it, if any, is a key more. */
export interface ErspanTree extends InnerTrees, Pick<Erspan, 'encapsulation' | 'integrity' | 'index' | 'timestamp' | 'security_group_tag' | 'has_ethernet_pdu' | 'frame_type' | 'hardware_id' | 'direction' | 'granularity' | 'has_subheader' | 'platform_id' | 'platform5' | 'platform_info'>, Required<Pick<Erspan, 'version' | 'vlan_id' | 'cos' | 'truncated' | 'session_id'>> {
  readonly platform1?: {
    /** Domain of the virtual supervisor module. */
    readonly domain_id?: number
    /** Port or index. */
    readonly port?: number
  }
  readonly platform3?: {
    /** Port or index. */
    readonly port?: number
    /** The timestamp's upper 32 bits. */
    readonly timestamp?: number
  }
  readonly platform7?: {
    /** Where the frame came from. */
    readonly source_index?: number
    /** The timestamp's upper 32 bits. */
    readonly timestamp?: number
  }
}

/** The type of each field's column, by our names. */
export interface ErspanColumns {
  'erspan.version': Uint8Array
  'erspan.vlan_id': Uint16Array
  'erspan.cos': Uint8Array
  'erspan.encapsulation': Uint8Array
  'erspan.integrity': Uint8Array
  'erspan.truncated': Uint8Array
  'erspan.session_id': Uint16Array
  'erspan.reserved': Uint16Array
  'erspan.index': Uint32Array
  'erspan.timestamp': Uint32Array
  'erspan.security_group_tag': Uint16Array
  'erspan.has_ethernet_pdu': Uint8Array
  'erspan.frame_type': Uint8Array
  'erspan.hardware_id': Uint8Array
  'erspan.direction': Uint8Array
  'erspan.granularity': Uint8Array
  'erspan.has_subheader': Uint8Array
  'erspan.platform_id': Uint8Array
  'erspan.platform1.reserved': Uint16Array
  'erspan.platform1.domain_id': Uint16Array
  'erspan.platform1.port': Uint32Array
  'erspan.platform3.reserved': Uint16Array
  'erspan.platform3.port': Uint16Array
  'erspan.platform3.timestamp': Uint32Array
  'erspan.platform4.reserved': Uint16Array
  'erspan.platform4.reserved2': Uint16Array
  'erspan.platform4.reserved3': Uint32Array
  'erspan.platform5.switch_id': Uint16Array
  'erspan.platform5.port': Uint16Array
  'erspan.platform5.timestamp': Uint32Array
  'erspan.platform7.reserved': Uint8Array
  'erspan.platform7.source_index': Uint32Array
  'erspan.platform7.timestamp': Uint32Array
  'erspan.platform_info': BigUint64Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ErspanWiresharkColumns {
  'erspan.vlan': Uint16Array
  'erspan.encap': Uint8Array
  'erspan.bso': Uint8Array
  'erspan.spanid': Uint16Array
  'erspan.sgt': Uint16Array
  'erspan.p': Uint8Array
  'erspan.ft': Uint8Array
  'erspan.hw': Uint8Array
  'erspan.gra': Uint8Array
  'erspan.o': Uint8Array
  'erspan.platid': Uint8Array
  'erspan.pid1.rsvd1': Uint16Array
  'erspan.pid1.vsmid': Uint16Array
  'erspan.pid1.port_index': Uint32Array
  'erspan.pid3.rsvd1': Uint16Array
  'erspan.pid3.port_index': Uint16Array
  'erspan.pid3.timestamp': Uint32Array
  'erspan.pid4.rsvd1': Uint16Array
  'erspan.pid4.rsvd2': Uint16Array
  'erspan.pid4.rsvd3': Uint32Array
  'erspan.pid5.switchid': Uint16Array
  'erspan.pid5.port_index': Uint16Array
  'erspan.pid5.timestamp': Uint32Array
  'erspan.pid7.rsvd1': Uint8Array
  'erspan.pid7.source_index': Uint32Array
  'erspan.pid7.timestamp': Uint32Array
  'erspan.pid.rsvd': BigUint64Array
}

/** Names of its fields: ours. */
export type ErspanFieldName = keyof ErspanColumns

/** Names of its fields: Wireshark's. */
export type ErspanWiresharkName = keyof ErspanWiresharkColumns
