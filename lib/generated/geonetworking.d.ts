// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** GeoNetworking, ETSI EN 302 636-4-1: read from the packet when asked; a field that was not captured is undefined. */
export interface Geonetworking {
  /** 1; 0 in drafts. */
  readonly version?: number
  /** What follows the basic header. */
  readonly next_header?: number
  /** Name of that. */
  readonly next_header_name?: string
  /** 0. */
  readonly reserved?: number
  readonly lifetime?: {
    /** Lifetime as one number. */
    readonly byte?: number
    /** How often the unit. */
    readonly multiplier?: number
    /** The unit: 0 50 ms, 1 1 s, 2 10 s, 3 100 s. */
    readonly base?: number
  }
  /** How many may still pass it on. */
  readonly remaining_hop_limit?: number
  /** Protocol of the payload. */
  readonly upper?: number
  /** Name of that. */
  readonly upper_name?: string
  /** 0. */
  readonly common_reserved?: number
  /** Kind of packet, and of its area. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  readonly traffic_class?: {
    /** Traffic class as one number. */
    readonly byte?: number
    /** It is kept while nobody is near. */
    readonly store?: 0 | 1
    /** Another channel may be taken. */
    readonly offload?: 0 | 1
    /** The class. */
    readonly id?: number
  }
  /** The sender can move. */
  readonly mobile?: 0 | 1
  /** 0. */
  readonly flags_reserved?: number
  /** Length of what is behind the headers, in bytes. */
  readonly payload_length?: number
  /** How many might pass it on at first. */
  readonly maximum_hop_limit?: number
  /** 0. */
  readonly common_end?: number
  /** Number of the packet. */
  readonly sequence?: number
  /** 0. */
  readonly sequence_end?: number
  readonly source?: {
    /** Sender: kind of station, and an address of 48 bits. */
    readonly address?: Buffer
    /** Sender: when it was there, in ms since 2004 modulo 2^32. */
    readonly timestamp?: number
    /** Sender: latitude, in 0.1 microdegrees. */
    readonly latitude?: number
    /** Sender: longitude, in 0.1 microdegrees. */
    readonly longitude?: number
    /** Sender: it knows where it is. */
    readonly accurate?: 0 | 1
    /** Sender: speed in cm/s, in two's complement. */
    readonly speed?: number
    /** Sender: heading, in 0.1 degrees from north. */
    readonly heading?: number
  }
  readonly destination?: {
    /** Receiver: its address. */
    readonly address?: Buffer
    /** Receiver: when it was there. */
    readonly timestamp?: number
    /** Receiver: latitude, in 0.1 microdegrees. */
    readonly latitude?: number
    /** Receiver: longitude, in 0.1 microdegrees. */
    readonly longitude?: number
  }
  readonly area?: {
    /** Area: latitude of its center, in 0.1 microdegrees. */
    readonly latitude?: number
    /** Area: longitude of its center, in 0.1 microdegrees. */
    readonly longitude?: number
    /** Area: half of its length, or its radius, in meters. */
    readonly distance_a?: number
    /** Area: half of its width, in meters. */
    readonly distance_b?: number
    /** Area: its direction, in degrees from north. */
    readonly angle?: number
    /** 0. */
    readonly reserved?: number
  }
  /** Single hop broadcast: of the media. */
  readonly single_hop_reserved?: number
  readonly request?: {
    /** Location service request: whose place is asked for. */
    readonly address?: Buffer
  }
  /** The layer's fields as a plain object. */
  toJSON(): GeonetworkingTree
}

/** GeoNetworking in a full tree; the layer inside it, if any, is a key more. */
export interface GeonetworkingTree extends InnerTrees, Pick<Geonetworking, 'upper' | 'upper_name' | 'type' | 'type_name' | 'mobile' | 'payload_length' | 'maximum_hop_limit' | 'sequence' | 'source' | 'destination' | 'request'>, Required<Pick<Geonetworking, 'version' | 'next_header' | 'remaining_hop_limit'>> {
  readonly lifetime: {
    /** How often the unit. */
    readonly multiplier: number
    /** The unit: 0 50 ms, 1 1 s, 2 10 s, 3 100 s. */
    readonly base: number
  }
  readonly traffic_class?: {
    /** It is kept while nobody is near. */
    readonly store?: 0 | 1
    /** Another channel may be taken. */
    readonly offload?: 0 | 1
    /** The class. */
    readonly id?: number
  }
  readonly area?: {
    /** Area: latitude of its center, in 0.1 microdegrees. */
    readonly latitude?: number
    /** Area: longitude of its center, in 0.1 microdegrees. */
    readonly longitude?: number
    /** Area: half of its length, or its radius, in meters. */
    readonly distance_a?: number
    /** Area: half of its width, in meters. */
    readonly distance_b?: number
    /** Area: its direction, in degrees from north. */
    readonly angle?: number
  }
}

/** The type of each field's column, by our names. */
export interface GeonetworkingColumns {
  'geonetworking.version': Uint8Array
  'geonetworking.next_header': Uint8Array
  'geonetworking.next_header_name': VariableColumn
  'geonetworking.reserved': Uint8Array
  'geonetworking.lifetime.byte': Uint8Array
  'geonetworking.lifetime.multiplier': Uint8Array
  'geonetworking.lifetime.base': Uint8Array
  'geonetworking.remaining_hop_limit': Uint8Array
  'geonetworking.upper': Uint8Array
  'geonetworking.upper_name': VariableColumn
  'geonetworking.common_reserved': Uint8Array
  'geonetworking.type': Uint8Array
  'geonetworking.type_name': VariableColumn
  'geonetworking.traffic_class.byte': Uint8Array
  'geonetworking.traffic_class.store': Uint8Array
  'geonetworking.traffic_class.offload': Uint8Array
  'geonetworking.traffic_class.id': Uint8Array
  'geonetworking.mobile': Uint8Array
  'geonetworking.flags_reserved': Uint8Array
  'geonetworking.payload_length': Uint16Array
  'geonetworking.maximum_hop_limit': Uint8Array
  'geonetworking.common_end': Uint8Array
  'geonetworking.sequence': Uint16Array
  'geonetworking.sequence_end': Uint16Array
  'geonetworking.source.address': VariableColumn
  'geonetworking.source.timestamp': Uint32Array
  'geonetworking.source.latitude': Int32Array
  'geonetworking.source.longitude': Int32Array
  'geonetworking.source.accurate': Uint8Array
  'geonetworking.source.speed': Uint16Array
  'geonetworking.source.heading': Uint16Array
  'geonetworking.destination.address': VariableColumn
  'geonetworking.destination.timestamp': Uint32Array
  'geonetworking.destination.latitude': Int32Array
  'geonetworking.destination.longitude': Int32Array
  'geonetworking.area.latitude': Int32Array
  'geonetworking.area.longitude': Int32Array
  'geonetworking.area.distance_a': Uint16Array
  'geonetworking.area.distance_b': Uint16Array
  'geonetworking.area.angle': Uint16Array
  'geonetworking.area.reserved': Uint16Array
  'geonetworking.single_hop_reserved': Uint32Array
  'geonetworking.request.address': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface GeonetworkingWiresharkColumns {
  'geonw.bh.version': Uint8Array
  'geonw.bh.nh': Uint8Array
  'geonw.bh.reserved': Uint8Array
  'geonw.bh.lt': Uint8Array
  'geonw.bh.lt.mult': Uint8Array
  'geonw.bh.lt.base': Uint8Array
  'geonw.bh.rhl': Uint8Array
  'geonw.ch.nh': Uint8Array
  'geonw.ch.reserved1': Uint8Array
  'geonw.ch.htype': Uint8Array
  'geonw.ch.tclass': Uint8Array
  'geonw.ch.tc.buffer': Uint8Array
  'geonw.ch.tc.offload': Uint8Array
  'geonw.ch.tc.id': Uint8Array
  'geonw.ch.flags.mob': Uint8Array
  'geonw.ch.flags.reserved': Uint8Array
  'geonw.ch.plength': Uint16Array
  'geonw.ch.mhl': Uint8Array
  'geonw.ch.reserved2': Uint8Array
  'geonw.seq_num': Uint16Array
  'geonw.reserved': Uint16Array
  'geonw.src_pos.addr': VariableColumn
  'geonw.src_pos.tst': Uint32Array
  'geonw.src_pos.lat': Int32Array
  'geonw.src_pos.long': Int32Array
  'geonw.src_pos.pai': Uint8Array
  'geonw.src_pos.hdg': Uint16Array
  'geonw.dst_pos.addr': VariableColumn
  'geonw.dst_pos.tst': Uint32Array
  'geonw.dst_pos.lat': Int32Array
  'geonw.dst_pos.long': Int32Array
  'geonw.gxc.latitude': Int32Array
  'geonw.gxc.longitude': Int32Array
  'geonw.gxc.distanceb': Uint16Array
  'geonw.gxc.angle': Uint16Array
  'geonw.ls_req.addr': VariableColumn
}

/** Names of its fields: ours. */
export type GeonetworkingFieldName = keyof GeonetworkingColumns

/** Names of its fields: Wireshark's. */
export type GeonetworkingWiresharkName = keyof GeonetworkingWiresharkColumns
