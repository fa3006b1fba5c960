// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Locator/ID Separation Protocol, RFC 9301: read from the packet when asked; a field that was not captured is undefined. */
export interface Lisp {
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  readonly request?: {
    /** Map-Request: the site itself shall answer. */
    readonly authoritative?: 0 | 1
    /** Map-Request: a record of its sender is in it. */
    readonly map_data?: 0 | 1
    /** Map-Request: whether a locator can be reached. */
    readonly probe?: 0 | 1
    /** Map-Request: the other side shall ask. */
    readonly solicit?: 0 | 1
    /** Map-Request: of a proxy. */
    readonly proxy?: 0 | 1
    /** Map-Request: the other side wanted it. */
    readonly solicited?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Map-Request: how many locators its sender has, less one. */
    readonly locator_count?: number
  }
  readonly reply?: {
    /** Map-Reply: to a probe. */
    readonly probe?: 0 | 1
    /** Map-Reply: nonces are echoed. */
    readonly echo?: 0 | 1
    /** Map-Reply: it is signed. */
    readonly security?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  readonly register?: {
    /** Map-Register: the server shall answer for the site. */
    readonly proxy?: 0 | 1
    /** Map-Register: its sender can sign. */
    readonly security?: 0 | 1
    /** Map-Register: there is a name of the router. */
    readonly has_xtr_id?: 0 | 1
    /** Map-Register: for a router behind others. */
    readonly rtr?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Map-Register: an answer is wanted. */
    readonly want_notify?: 0 | 1
  }
  readonly notify?: {
    /** Map-Notify: there is a name of the router. */
    readonly has_xtr_id?: 0 | 1
    /** Map-Notify: for a router behind others. */
    readonly rtr?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** How many records follow. */
  readonly record_count?: number
  /** The same in a request and its reply. */
  readonly nonce?: bigint
  /** How it is signed. */
  readonly key_id?: number
  /** Length of the signature, in bytes. */
  readonly auth_length?: number
  /** The signature. */
  readonly auth?: Buffer
  /** Map-Request: family of the address for which is asked. */
  readonly source_afi?: number
  /** Map-Request: the address. */
  readonly source?: string
  /** Map-Request: the address. */
  readonly source_ipv6?: string
  /** Map-Request: families of locators of its sender. */
  readonly itr_afi?: number[]
  /** Map-Request: these locators. */
  readonly itr_locators?: string[]
  /** Map-Request: these locators. */
  readonly itr_locators_ipv6?: string[]
  /** Map-Request: prefixes that are asked for. */
  readonly eid_prefixes?: Array<{
    /** 0. */
    readonly reserved?: number
    /** Length of a prefix, in bits. */
    readonly prefix_length?: number
    /** Its family. */
    readonly afi?: number
    /** The prefix. */
    readonly prefix?: string
    /** The prefix. */
    readonly prefix_ipv6?: string
  }>
  /** Where prefixes are. */
  readonly mappings?: Array<{
    /** How long it is good, in minutes. */
    readonly ttl?: number
    /** How many locators it has. */
    readonly locator_count?: number
    /** Length of the prefix, in bits. */
    readonly prefix_length?: number
    /** What to do where it has no locator. */
    readonly action?: number
    /** Name of that. */
    readonly action_name?: string
    /** The site itself says so. */
    readonly authoritative?: 0 | 1
    /** 0. */
    readonly reserved1?: number
    /** 0. */
    readonly reserved2?: number
    /** Version of the mapping. */
    readonly version?: number
    /** Family of the prefix. */
    readonly afi?: number
    /** The prefix. */
    readonly prefix?: string
    /** The prefix. */
    readonly prefix_ipv6?: string
    /** Head of an address in LISP's format. */
    readonly lcaf_header?: Buffer
    /** 0. */
    readonly lcaf_reserved1?: number
    /** Its flags. */
    readonly lcaf_flags?: number
    /** What the address has; 2: an instance. */
    readonly lcaf_type?: number
    /** 0, or bits of the instance's mask. */
    readonly lcaf_reserved2?: number
    /** Length of what follows, in bytes. */
    readonly lcaf_length?: number
    /** Instance that the address is of. */
    readonly instance?: number
    /** Family of the address. */
    readonly instance_afi?: number
    /** The address. */
    readonly instance_address?: string
    /** The address. */
    readonly instance_address_ipv6?: string
    /** An address in LISP's format of another type. */
    readonly lcaf_data?: Buffer
  }>
  /** Locators of a mapping. */
  readonly locators?: Array<{
    /** The lower, the better; 255: not used. */
    readonly priority?: number
    /** Its share among those of the priority. */
    readonly weight?: number
    /** The same for multicast. */
    readonly multicast_priority?: number
    /** The same for multicast. */
    readonly multicast_weight?: number
    /** Its flags as one number. */
    readonly flags?: number
    /** 0. */
    readonly reserved?: number
    /** It is the sender's. */
    readonly local?: 0 | 1
    /** It was probed. */
    readonly probed?: 0 | 1
    /** It can be reached. */
    readonly reachable?: 0 | 1
    /** Its family. */
    readonly afi?: number
    /** Its address. */
    readonly address?: string
    /** Its address. */
    readonly address_ipv6?: string
  }>
  /** Name of the router. */
  readonly xtr_id?: Buffer
  /** Name of its site. */
  readonly site_id?: Buffer
  /** What follows that has no row, such as an address of another family. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): LispTree
}

/** Locator/ID Separation Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LispTree extends InnerTrees, Pick<Lisp, 'record_count' | 'nonce' | 'key_id' | 'auth' | 'source' | 'source_ipv6' | 'itr_locators' | 'itr_locators_ipv6' | 'xtr_id' | 'site_id' | 'other'>, Required<Pick<Lisp, 'type'>> {
  readonly request?: {
    /** Map-Request: the site itself shall answer. */
    readonly authoritative?: 0 | 1
    /** Map-Request: a record of its sender is in it. */
    readonly map_data?: 0 | 1
    /** Map-Request: whether a locator can be reached. */
    readonly probe?: 0 | 1
    /** Map-Request: the other side shall ask. */
    readonly solicit?: 0 | 1
    /** Map-Request: of a proxy. */
    readonly proxy?: 0 | 1
    /** Map-Request: the other side wanted it. */
    readonly solicited?: 0 | 1
  }
  readonly reply?: {
    /** Map-Reply: to a probe. */
    readonly probe?: 0 | 1
    /** Map-Reply: nonces are echoed. */
    readonly echo?: 0 | 1
    /** Map-Reply: it is signed. */
    readonly security?: 0 | 1
  }
  readonly register?: {
    /** Map-Register: the server shall answer for the site. */
    readonly proxy?: 0 | 1
    /** Map-Register: its sender can sign. */
    readonly security?: 0 | 1
    /** Map-Register: there is a name of the router. */
    readonly has_xtr_id?: 0 | 1
    /** Map-Register: for a router behind others. */
    readonly rtr?: 0 | 1
    /** Map-Register: an answer is wanted. */
    readonly want_notify?: 0 | 1
  }
  readonly notify?: {
    /** Map-Notify: there is a name of the router. */
    readonly has_xtr_id?: 0 | 1
    /** Map-Notify: for a router behind others. */
    readonly rtr?: 0 | 1
  }
  /** Map-Request: prefixes that are asked for. */
  readonly eid_prefixes?: Array<{
    /** Length of a prefix, in bits. */
    readonly prefix_length?: number
    /** The prefix. */
    readonly prefix?: string
    /** The prefix. */
    readonly prefix_ipv6?: string
  }>
  /** Where prefixes are. */
  readonly mappings?: Array<{
    /** How long it is good, in minutes. */
    readonly ttl?: number
    /** Length of the prefix, in bits. */
    readonly prefix_length?: number
    /** What to do where it has no locator. */
    readonly action?: number
    /** Name of that. */
    readonly action_name?: string
    /** The site itself says so. */
    readonly authoritative?: 0 | 1
    /** Version of the mapping. */
    readonly version?: number
    /** The prefix. */
    readonly prefix?: string
    /** The prefix. */
    readonly prefix_ipv6?: string
    /** What the address has; 2: an instance. */
    readonly lcaf_type?: number
    /** Instance that the address is of. */
    readonly instance?: number
    /** The address. */
    readonly instance_address?: string
    /** The address. */
    readonly instance_address_ipv6?: string
    /** An address in LISP's format of another type. */
    readonly lcaf_data?: Buffer
  }>
  /** Locators of a mapping. */
  readonly locators?: Array<{
    /** The lower, the better; 255: not used. */
    readonly priority?: number
    /** Its share among those of the priority. */
    readonly weight?: number
    /** It is the sender's. */
    readonly local?: 0 | 1
    /** It was probed. */
    readonly probed?: 0 | 1
    /** It can be reached. */
    readonly reachable?: 0 | 1
    /** Its address. */
    readonly address?: string
    /** Its address. */
    readonly address_ipv6?: string
  }>
}

/** The type of each field's column, by our names. */
export interface LispColumns {
  'lisp.type': Uint8Array
  'lisp.type_name': VariableColumn
  'lisp.request.authoritative': Uint8Array
  'lisp.request.map_data': Uint8Array
  'lisp.request.probe': Uint8Array
  'lisp.request.solicit': Uint8Array
  'lisp.request.proxy': Uint8Array
  'lisp.request.solicited': Uint8Array
  'lisp.request.reserved': Uint16Array
  'lisp.request.locator_count': Uint8Array
  'lisp.reply.probe': Uint8Array
  'lisp.reply.echo': Uint8Array
  'lisp.reply.security': Uint8Array
  'lisp.reply.reserved': Uint32Array
  'lisp.register.proxy': Uint8Array
  'lisp.register.security': Uint8Array
  'lisp.register.has_xtr_id': Uint8Array
  'lisp.register.rtr': Uint8Array
  'lisp.register.reserved': Uint16Array
  'lisp.register.want_notify': Uint8Array
  'lisp.notify.has_xtr_id': Uint8Array
  'lisp.notify.rtr': Uint8Array
  'lisp.notify.reserved': Uint32Array
  'lisp.record_count': Uint8Array
  'lisp.nonce': BigUint64Array
  'lisp.key_id': Uint16Array
  'lisp.auth_length': Uint16Array
  'lisp.auth': VariableColumn
  'lisp.source_afi': Uint16Array
  'lisp.source': Uint32Array
  'lisp.source_ipv6': Uint8Array
  'lisp.itr_afi': Uint16Array
  'lisp.itr_locators': Uint32Array
  'lisp.itr_locators_ipv6': Uint8Array
  'lisp.eid_prefixes': never
  'lisp.eid_prefixes.reserved': Uint8Array
  'lisp.eid_prefixes.prefix_length': Uint8Array
  'lisp.eid_prefixes.afi': Uint16Array
  'lisp.eid_prefixes.prefix': Uint32Array
  'lisp.eid_prefixes.prefix_ipv6': Uint8Array
  'lisp.mappings': never
  'lisp.mappings.ttl': Uint32Array
  'lisp.mappings.locator_count': Uint8Array
  'lisp.mappings.prefix_length': Uint8Array
  'lisp.mappings.action': Uint8Array
  'lisp.mappings.action_name': VariableColumn
  'lisp.mappings.authoritative': Uint8Array
  'lisp.mappings.reserved1': Uint16Array
  'lisp.mappings.reserved2': Uint8Array
  'lisp.mappings.version': Uint16Array
  'lisp.mappings.afi': Uint16Array
  'lisp.mappings.prefix': Uint32Array
  'lisp.mappings.prefix_ipv6': Uint8Array
  'lisp.mappings.lcaf_header': VariableColumn
  'lisp.mappings.lcaf_reserved1': Uint8Array
  'lisp.mappings.lcaf_flags': Uint8Array
  'lisp.mappings.lcaf_type': Uint8Array
  'lisp.mappings.lcaf_reserved2': Uint8Array
  'lisp.mappings.lcaf_length': Uint16Array
  'lisp.mappings.instance': Uint32Array
  'lisp.mappings.instance_afi': Uint16Array
  'lisp.mappings.instance_address': Uint32Array
  'lisp.mappings.instance_address_ipv6': Uint8Array
  'lisp.mappings.lcaf_data': VariableColumn
  'lisp.locators': never
  'lisp.locators.priority': Uint8Array
  'lisp.locators.weight': Uint8Array
  'lisp.locators.multicast_priority': Uint8Array
  'lisp.locators.multicast_weight': Uint8Array
  'lisp.locators.flags': Uint16Array
  'lisp.locators.reserved': Uint16Array
  'lisp.locators.local': Uint8Array
  'lisp.locators.probed': Uint8Array
  'lisp.locators.reachable': Uint8Array
  'lisp.locators.afi': Uint16Array
  'lisp.locators.address': Uint32Array
  'lisp.locators.address_ipv6': Uint8Array
  'lisp.xtr_id': VariableColumn
  'lisp.site_id': VariableColumn
  'lisp.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LispWiresharkColumns {
  'lisp.mreq.flags.auth': Uint8Array
  'lisp.mreq.flags.mrp': Uint8Array
  'lisp.mreq.flags.probe': Uint8Array
  'lisp.mreq.flags.smr': Uint8Array
  'lisp.mreq.flags.pitr': Uint8Array
  'lisp.mreq.flags.smri': Uint8Array
  'lisp.mreq.res': Uint16Array
  'lisp.irc': Uint8Array
  'lisp.mrep.flags.probe': Uint8Array
  'lisp.mrep.flags.enlr': Uint8Array
  'lisp.mrep.flags.sec': Uint8Array
  'lisp.mrep.res': Uint32Array
  'lisp.mreg.flags.pmr': Uint8Array
  'lisp.mreg.flags.sec': Uint8Array
  'lisp.mreg.flags.xtrid': Uint8Array
  'lisp.mreg.flags.rtr': Uint8Array
  'lisp.mreg.res': Uint16Array
  'lisp.mreg.flags.wmn': Uint8Array
  'lisp.mnot.flags.xtrid': Uint8Array
  'lisp.mnot.flags.rtr': Uint8Array
  'lisp.mnot.res': Uint32Array
  'lisp.records': Uint8Array
  'lisp.keyid': Uint16Array
  'lisp.authlen': Uint16Array
  'lisp.mreq.srceid.afi': Uint16Array
  'lisp.mreq.srceid.ipv4': Uint32Array
  'lisp.mreq.srceid_ipv6': Uint8Array
  'lisp.mreq.itr_rloc.afi': Uint16Array
  'lisp.mreq.itr_rloc_ipv4': Uint32Array
  'lisp.mreq.itr_rloc_ipv6': Uint8Array
  'lisp.mreq.record.res': Uint8Array
  'lisp.mreq.record.prefix.length': Uint8Array
  'lisp.mreq.record.prefix.afi': Uint16Array
  'lisp.mreq.record.prefix.ipv4': Uint32Array
  'lisp.mreq.record.prefix.ipv6': Uint8Array
  'lisp.mapping.ttl': Uint32Array
  'lisp.mapping.loccnt': Uint8Array
  'lisp.mapping.eid.masklen': Uint8Array
  'lisp.mapping.act': Uint8Array
  'lisp.mapping.auth': Uint8Array
  'lisp.mapping.res1': Uint16Array
  'lisp.mapping.res2': Uint8Array
  'lisp.mapping.ver': Uint16Array
  'lisp.mapping.eid.afi': Uint16Array
  'lisp.mapping.eid.ipv4': Uint32Array
  'lisp.mapping.eid.ipv6': Uint8Array
  'lisp.lcaf.header': VariableColumn
  'lisp.lcaf.res1': Uint8Array
  'lisp.lcaf.flags': Uint8Array
  'lisp.lcaf.type': Uint8Array
  'lisp.lcaf.res2': Uint8Array
  'lisp.lcaf.length': Uint16Array
  'lisp.lcaf.iid': Uint32Array
  'lisp.lcaf.iid.afi': Uint16Array
  'lisp.lcaf.iid.ipv4': Uint32Array
  'lisp.lcaf.iid.ipv6': Uint8Array
  'lisp.loc.priority': Uint8Array
  'lisp.loc.weight': Uint8Array
  'lisp.loc.multicast_priority': Uint8Array
  'lisp.loc.multicast_weight': Uint8Array
  'lisp.loc.flags': Uint16Array
  'lisp.loc.flags.res': Uint16Array
  'lisp.loc.flags.local': Uint8Array
  'lisp.loc.flags.probe': Uint8Array
  'lisp.loc.flags.reach': Uint8Array
  'lisp.loc.afi': Uint16Array
  'lisp.loc.locator': Uint32Array
  'lisp.xtrid': VariableColumn
  'lisp.siteid': VariableColumn
}

/** Names of its fields: ours. */
export type LispFieldName = keyof LispColumns

/** Names of its fields: Wireshark's. */
export type LispWiresharkName = keyof LispWiresharkColumns
