// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Broadcom tag, LINKTYPE_DSA_TAG_BRCM: read from the packet when asked; a field that was not captured is undefined. */
export interface BrcmTag {
  /** Destination hardware address, where it stands in front of the tag. */
  readonly dhost?: string
  /** Source hardware address. */
  readonly shost?: string
  /** Where the frame goes. */
  readonly opcode?: number
  /** From the processor: class of the frame. */
  readonly traffic_class?: number
  /** From the processor: 1 takes a VLAN tag off, 2 puts one in. */
  readonly tag_enforcement?: number
  /** From the processor: its time is wanted. */
  readonly timestamp?: 0 | 1
  /** From the processor: ports it goes out by, a bit each. */
  readonly ports?: number
  /** To the processor: classification of the frame. */
  readonly classification?: number
  /** To the processor: why, as one number. */
  readonly reason?: {
    /** An exception, or flooded. */
    readonly exception?: 0 | 1
    /** A protocol that is snooped. */
    readonly snooped?: 0 | 1
    /** A protocol that ends here. */
    readonly terminated?: 0 | 1
    /** Switched to it. */
    readonly switched?: 0 | 1
    /** Its sender's address was new. */
    readonly learned?: 0 | 1
    /** A copy for a mirror. */
    readonly mirrored?: 0 | 1
  }
  /** To the processor: class of the frame. */
  readonly egress_class?: number
  /** To the processor: port it came in by. */
  readonly port?: number
  /** EtherType of the payload, where it stands behind the tag. */
  readonly ethertype?: number
  /** The layer's fields as a plain object. */
  toJSON(): BrcmTagTree
}

/** Broadcom tag in a full tree; the layer inside it, if any, is a key more. */
export interface BrcmTagTree extends InnerTrees, Pick<BrcmTag, 'dhost' | 'shost' | 'opcode' | 'traffic_class' | 'tag_enforcement' | 'timestamp' | 'ports' | 'classification' | 'egress_class' | 'port' | 'ethertype'> {
  readonly reason?: {
    /** An exception, or flooded. */
    readonly exception?: 0 | 1
    /** A protocol that is snooped. */
    readonly snooped?: 0 | 1
    /** A protocol that ends here. */
    readonly terminated?: 0 | 1
    /** Switched to it. */
    readonly switched?: 0 | 1
    /** Its sender's address was new. */
    readonly learned?: 0 | 1
    /** A copy for a mirror. */
    readonly mirrored?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface BrcmTagColumns {
  'brcm_tag.dhost': Uint8Array
  'brcm_tag.shost': Uint8Array
  'brcm_tag.opcode': Uint8Array
  'brcm_tag.traffic_class': Uint8Array
  'brcm_tag.tag_enforcement': Uint8Array
  'brcm_tag.timestamp': Uint8Array
  'brcm_tag.ports': Uint16Array
  'brcm_tag.classification': Uint8Array
  'brcm_tag.reason': Uint8Array
  'brcm_tag.reason.exception': Uint8Array
  'brcm_tag.reason.snooped': Uint8Array
  'brcm_tag.reason.terminated': Uint8Array
  'brcm_tag.reason.switched': Uint8Array
  'brcm_tag.reason.learned': Uint8Array
  'brcm_tag.reason.mirrored': Uint8Array
  'brcm_tag.egress_class': Uint8Array
  'brcm_tag.port': Uint8Array
  'brcm_tag.ethertype': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BrcmTagWiresharkColumns {}

/** Names of its fields: ours. */
export type BrcmTagFieldName = keyof BrcmTagColumns

/** Names of its fields: Wireshark's. */
export type BrcmTagWiresharkName = keyof BrcmTagWiresharkColumns
