// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP Link Control Protocol, RFC 1661: read from the packet when asked; a field that was not captured is undefined. */
export interface Lcp {
  /** What the packet is for. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a request and its reply. */
  readonly identifier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Options that are asked for, acknowledged or refused. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the option, type and length included, in bytes. */
    readonly length?: number
    /** What of the option has no row of its own. */
    readonly data?: Buffer
    /** Vendor of the option, RFC 2153. */
    readonly oui?: number
    /** The vendor's kind of option. */
    readonly kind?: number
    /** Longest packet that the sender can receive, in bytes. */
    readonly mru?: number
    /** Control characters that must be escaped, a bit each. */
    readonly asyncmap?: {
      /** US is escaped. */
      readonly us?: 0 | 1
      /** RS is escaped. */
      readonly rs?: 0 | 1
      /** GS is escaped. */
      readonly gs?: 0 | 1
      /** FS is escaped. */
      readonly fs?: 0 | 1
      /** ESC is escaped. */
      readonly esc?: 0 | 1
      /** SUB is escaped. */
      readonly sub?: 0 | 1
      /** EM is escaped. */
      readonly em?: 0 | 1
      /** CAN is escaped. */
      readonly can?: 0 | 1
      /** ETB is escaped. */
      readonly etb?: 0 | 1
      /** SYN is escaped. */
      readonly syn?: 0 | 1
      /** NAK is escaped. */
      readonly nak?: 0 | 1
      /** DC4 is escaped. */
      readonly dc4?: 0 | 1
      /** DC3 is escaped. */
      readonly dc3?: 0 | 1
      /** DC2 is escaped. */
      readonly dc2?: 0 | 1
      /** DC1 is escaped. */
      readonly dc1?: 0 | 1
      /** DLE is escaped. */
      readonly dle?: 0 | 1
      /** SI is escaped. */
      readonly si?: 0 | 1
      /** SO is escaped. */
      readonly so?: 0 | 1
      /** CR is escaped. */
      readonly cr?: 0 | 1
      /** FF is escaped. */
      readonly ff?: 0 | 1
      /** VT is escaped. */
      readonly vt?: 0 | 1
      /** LF is escaped. */
      readonly lf?: 0 | 1
      /** HT is escaped. */
      readonly ht?: 0 | 1
      /** BS is escaped. */
      readonly bs?: 0 | 1
      /** BEL is escaped. */
      readonly bel?: 0 | 1
      /** ACK is escaped. */
      readonly ack?: 0 | 1
      /** ENQ is escaped. */
      readonly enq?: 0 | 1
      /** EOT is escaped. */
      readonly eot?: 0 | 1
      /** ETX is escaped. */
      readonly etx?: 0 | 1
      /** STX is escaped. */
      readonly stx?: 0 | 1
      /** SOH is escaped. */
      readonly soh?: 0 | 1
      /** NUL is escaped. */
      readonly nul?: 0 | 1
    }
    /** How the peer must say who it is. */
    readonly auth_protocol?: number
    /** Name of the protocol. */
    readonly auth_protocol_name?: string
    /** CHAP: how the response is made. */
    readonly algorithm?: number
    /** Name of the algorithm. */
    readonly algorithm_name?: string
    /** How the link is watched. */
    readonly quality_protocol?: number
    /** Longest time between link quality reports, in hundredths of a second. */
    readonly reporting_period?: number
    /** Random number that tells the sender from its peer: a link that loops back shows the same. */
    readonly magic_number?: number
    /** Frame check sequences that the sender can receive. */
    readonly fcs_alternatives?: {
      /** 32 bits. */
      readonly ccitt32?: 0 | 1
      /** 16 bits. */
      readonly ccitt16?: 0 | 1
      /** None. */
      readonly null?: 0 | 1
    }
    /** Largest number of padding bytes. */
    readonly maximum?: number
    /** Frames that may be under way. */
    readonly window?: number
    /** HDLC address of the numbered frames. */
    readonly hdlc_address?: Buffer
    /** What the message of a callback is. */
    readonly operation?: number
    /** Where or whom to call back. */
    readonly message?: Buffer
    /** Longest packet that the sender can put together of fragments, in bytes. */
    readonly mrru?: number
    /** What the endpoint's address is. */
    readonly class?: number
    /** Name of the class. */
    readonly class_name?: string
    /** The endpoint's IP address. */
    readonly ip_address?: string
    /** The endpoint's hardware address. */
    readonly mac_address?: string
    /** The endpoint's magic numbers. */
    readonly endpoint_magic_numbers?: number[]
    /** The endpoint's number in the public switched network. */
    readonly directory_number?: Buffer
    /** 1 where the sender has no additional control negotiation, RFC 1976. */
    readonly mode?: number
    /** Names the link in its bundle, RFC 2125. */
    readonly link_discriminator?: number
    /** Flags of COBS. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** Frames may begin with a delimiter. */
      readonly pre?: 0 | 1
      /** Pairs of zeros, or runs, are eliminated. */
      readonly zxe?: 0 | 1
    }
    /** Format of the multilink header, RFC 2686: 2 long, 6 short sequence numbers. */
    readonly code?: number
    /** Largest number of suspendable classes. */
    readonly max_suspendable_classes?: number
    /** Character set of messages, RFC 2484. */
    readonly mib_enum?: number
    /** Language of messages. */
    readonly language_tag?: string
  }>
  /** Code-Reject: the packet with the unknown code. */
  readonly rejected_packet?: Buffer
  /** What a packet carries that has no row of its own. */
  readonly body?: Buffer
  /** The sender's magic number; 0 where none was agreed on. */
  readonly magic_number?: number
  /** Time-Remaining: how long the session may last, in seconds. */
  readonly seconds_remaining?: number
  /** Identification and Time-Remaining: for people. */
  readonly message?: string
  /** Echo and discard: what the sender likes. */
  readonly data?: Buffer
  /** Protocol-Reject: the protocol that is not supported; its packet follows. */
  readonly rejected_protocol?: number
  /** Vendor Specific: the vendor, RFC 2153. */
  readonly oui?: number
  /** Vendor Specific: the vendor's kind of packet. */
  readonly kind?: number
  /** Vendor Specific: what the vendor says. */
  readonly value?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): LcpTree
}

/** PPP Link Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LcpTree extends InnerTrees, Pick<Lcp, 'rejected_packet' | 'body' | 'magic_number' | 'seconds_remaining' | 'message' | 'data' | 'rejected_protocol' | 'oui' | 'kind' | 'value'>, Required<Pick<Lcp, 'code' | 'identifier' | 'length'>> {
  /** Options that are asked for, acknowledged or refused. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the option, type and length included, in bytes. */
    readonly length?: number
    /** What of the option has no row of its own. */
    readonly data?: Buffer
    /** Vendor of the option, RFC 2153. */
    readonly oui?: number
    /** The vendor's kind of option. */
    readonly kind?: number
    /** Longest packet that the sender can receive, in bytes. */
    readonly mru?: number
    /** How the peer must say who it is. */
    readonly auth_protocol?: number
    /** Name of the protocol. */
    readonly auth_protocol_name?: string
    /** CHAP: how the response is made. */
    readonly algorithm?: number
    /** Name of the algorithm. */
    readonly algorithm_name?: string
    /** How the link is watched. */
    readonly quality_protocol?: number
    /** Longest time between link quality reports, in hundredths of a second. */
    readonly reporting_period?: number
    /** Random number that tells the sender from its peer: a link that loops back shows the same. */
    readonly magic_number?: number
    readonly fcs_alternatives?: {
      /** 32 bits. */
      readonly ccitt32?: 0 | 1
      /** 16 bits. */
      readonly ccitt16?: 0 | 1
      /** None. */
      readonly null?: 0 | 1
    }
    /** Largest number of padding bytes. */
    readonly maximum?: number
    /** Frames that may be under way. */
    readonly window?: number
    /** HDLC address of the numbered frames. */
    readonly hdlc_address?: Buffer
    /** What the message of a callback is. */
    readonly operation?: number
    /** Where or whom to call back. */
    readonly message?: Buffer
    /** Longest packet that the sender can put together of fragments, in bytes. */
    readonly mrru?: number
    /** What the endpoint's address is. */
    readonly class?: number
    /** Name of the class. */
    readonly class_name?: string
    /** The endpoint's IP address. */
    readonly ip_address?: string
    /** The endpoint's hardware address. */
    readonly mac_address?: string
    /** The endpoint's magic numbers. */
    readonly endpoint_magic_numbers?: number[]
    /** The endpoint's number in the public switched network. */
    readonly directory_number?: Buffer
    /** 1 where the sender has no additional control negotiation, RFC 1976. */
    readonly mode?: number
    /** Names the link in its bundle, RFC 2125. */
    readonly link_discriminator?: number
    readonly flags?: {
      /** Frames may begin with a delimiter. */
      readonly pre?: 0 | 1
      /** Pairs of zeros, or runs, are eliminated. */
      readonly zxe?: 0 | 1
    }
    /** Format of the multilink header, RFC 2686: 2 long, 6 short sequence numbers. */
    readonly code?: number
    /** Largest number of suspendable classes. */
    readonly max_suspendable_classes?: number
    /** Character set of messages, RFC 2484. */
    readonly mib_enum?: number
    /** Language of messages. */
    readonly language_tag?: string
  }>
}

/** The type of each field's column, by our names. */
export interface LcpColumns {
  'lcp.code': Uint8Array
  'lcp.code_name': VariableColumn
  'lcp.identifier': Uint8Array
  'lcp.length': Uint16Array
  'lcp.options': never
  'lcp.options.type': Uint8Array
  'lcp.options.type_name': VariableColumn
  'lcp.options.length': Uint8Array
  'lcp.options.data': VariableColumn
  'lcp.rejected_packet': VariableColumn
  'lcp.body': VariableColumn
  'lcp.magic_number': Uint32Array
  'lcp.seconds_remaining': Uint32Array
  'lcp.message': VariableColumn
  'lcp.data': VariableColumn
  'lcp.rejected_protocol': Uint16Array
  'lcp.oui': Uint32Array
  'lcp.kind': Uint8Array
  'lcp.value': VariableColumn
  'lcp.options.oui': Uint32Array
  'lcp.options.kind': Uint8Array
  'lcp.options.mru': Uint16Array
  'lcp.options.asyncmap': Uint32Array
  'lcp.options.asyncmap.us': Uint8Array
  'lcp.options.asyncmap.rs': Uint8Array
  'lcp.options.asyncmap.gs': Uint8Array
  'lcp.options.asyncmap.fs': Uint8Array
  'lcp.options.asyncmap.esc': Uint8Array
  'lcp.options.asyncmap.sub': Uint8Array
  'lcp.options.asyncmap.em': Uint8Array
  'lcp.options.asyncmap.can': Uint8Array
  'lcp.options.asyncmap.etb': Uint8Array
  'lcp.options.asyncmap.syn': Uint8Array
  'lcp.options.asyncmap.nak': Uint8Array
  'lcp.options.asyncmap.dc4': Uint8Array
  'lcp.options.asyncmap.dc3': Uint8Array
  'lcp.options.asyncmap.dc2': Uint8Array
  'lcp.options.asyncmap.dc1': Uint8Array
  'lcp.options.asyncmap.dle': Uint8Array
  'lcp.options.asyncmap.si': Uint8Array
  'lcp.options.asyncmap.so': Uint8Array
  'lcp.options.asyncmap.cr': Uint8Array
  'lcp.options.asyncmap.ff': Uint8Array
  'lcp.options.asyncmap.vt': Uint8Array
  'lcp.options.asyncmap.lf': Uint8Array
  'lcp.options.asyncmap.ht': Uint8Array
  'lcp.options.asyncmap.bs': Uint8Array
  'lcp.options.asyncmap.bel': Uint8Array
  'lcp.options.asyncmap.ack': Uint8Array
  'lcp.options.asyncmap.enq': Uint8Array
  'lcp.options.asyncmap.eot': Uint8Array
  'lcp.options.asyncmap.etx': Uint8Array
  'lcp.options.asyncmap.stx': Uint8Array
  'lcp.options.asyncmap.soh': Uint8Array
  'lcp.options.asyncmap.nul': Uint8Array
  'lcp.options.auth_protocol': Uint16Array
  'lcp.options.auth_protocol_name': VariableColumn
  'lcp.options.algorithm': Uint8Array
  'lcp.options.algorithm_name': VariableColumn
  'lcp.options.quality_protocol': Uint16Array
  'lcp.options.reporting_period': Uint32Array
  'lcp.options.magic_number': Uint32Array
  'lcp.options.fcs_alternatives': Uint8Array
  'lcp.options.fcs_alternatives.ccitt32': Uint8Array
  'lcp.options.fcs_alternatives.ccitt16': Uint8Array
  'lcp.options.fcs_alternatives.null': Uint8Array
  'lcp.options.maximum': Uint8Array
  'lcp.options.window': Uint8Array
  'lcp.options.hdlc_address': VariableColumn
  'lcp.options.operation': Uint8Array
  'lcp.options.message': VariableColumn
  'lcp.options.mrru': Uint16Array
  'lcp.options.class': Uint8Array
  'lcp.options.class_name': VariableColumn
  'lcp.options.ip_address': Uint32Array
  'lcp.options.mac_address': Uint8Array
  'lcp.options.endpoint_magic_numbers': Uint32Array
  'lcp.options.directory_number': VariableColumn
  'lcp.options.mode': Uint8Array
  'lcp.options.link_discriminator': Uint16Array
  'lcp.options.flags': Uint8Array
  'lcp.options.flags.reserved': Uint8Array
  'lcp.options.flags.pre': Uint8Array
  'lcp.options.flags.zxe': Uint8Array
  'lcp.options.code': Uint8Array
  'lcp.options.max_suspendable_classes': Uint8Array
  'lcp.options.mib_enum': Uint32Array
  'lcp.options.language_tag': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LcpWiresharkColumns {
  'ppp.code': Uint8Array
  'ppp.identifier': Uint8Array
  'ppp.length': Uint16Array
  'lcp.opt.type': Uint8Array
  'lcp.opt.length': Uint8Array
  'lcp.opt.data': VariableColumn
  'ppp.data': VariableColumn
  'lcp.secs_remaining': Uint32Array
  'lcp.rej_proto': Uint16Array
  'ppp.oui': Uint32Array
  'ppp.kind': Uint8Array
  'lcp.opt.oui': Uint32Array
  'lcp.opt.kind': Uint8Array
  'lcp.opt.mru': Uint16Array
  'lcp.opt.asyncmap': Uint32Array
  'lcp.opt.asyncmap.us': Uint8Array
  'lcp.opt.asyncmap.rs': Uint8Array
  'lcp.opt.asyncmap.gs': Uint8Array
  'lcp.opt.asyncmap.fs': Uint8Array
  'lcp.opt.asyncmap.esc': Uint8Array
  'lcp.opt.asyncmap.sub': Uint8Array
  'lcp.opt.asyncmap.em': Uint8Array
  'lcp.opt.asyncmap.can': Uint8Array
  'lcp.opt.asyncmap.etb': Uint8Array
  'lcp.opt.asyncmap.syn': Uint8Array
  'lcp.opt.asyncmap.nak': Uint8Array
  'lcp.opt.asyncmap.dc4': Uint8Array
  'lcp.opt.asyncmap.dc3': Uint8Array
  'lcp.opt.asyncmap.dc2': Uint8Array
  'lcp.opt.asyncmap.dc1': Uint8Array
  'lcp.opt.asyncmap.dle': Uint8Array
  'lcp.opt.asyncmap.si': Uint8Array
  'lcp.opt.asyncmap.so': Uint8Array
  'lcp.opt.asyncmap.cr': Uint8Array
  'lcp.opt.asyncmap.ff': Uint8Array
  'lcp.opt.asyncmap.vt': Uint8Array
  'lcp.opt.asyncmap.lf': Uint8Array
  'lcp.opt.asyncmap.ht': Uint8Array
  'lcp.opt.asyncmap.bs': Uint8Array
  'lcp.opt.asyncmap.bel': Uint8Array
  'lcp.opt.asyncmap.ack': Uint8Array
  'lcp.opt.asyncmap.enq': Uint8Array
  'lcp.opt.asyncmap.eot': Uint8Array
  'lcp.opt.asyncmap.etx': Uint8Array
  'lcp.opt.asyncmap.stx': Uint8Array
  'lcp.opt.asyncmap.soh': Uint8Array
  'lcp.opt.asyncmap.nul': Uint8Array
  'lcp.opt.auth_protocol': Uint16Array
  'lcp.opt.algorithm': Uint8Array
  'lcp.opt.quality_protocol': Uint16Array
  'lcp.opt.magic_number': Uint32Array
  'lcp.opt.fcs_alternatives': Uint8Array
  'lcp.opt.fcs_alternatives.ccitt32': Uint8Array
  'lcp.opt.fcs_alternatives.ccitt16': Uint8Array
  'lcp.opt.fcs_alternatives.null': Uint8Array
  'lcp.opt.maximum': Uint8Array
  'lcp.opt.window': Uint8Array
  'lcp.opt.hdlc_address': VariableColumn
  'lcp.opt.operation': Uint8Array
  'lcp.opt.message': VariableColumn
  'lcp.opt.mrru': Uint16Array
  'lcp.opt.ep_disc_class': Uint8Array
  'lcp.opt.ip_address': Uint32Array
  'lcp.opt.802_1_address': Uint8Array
  'lcp.opt.psndn': VariableColumn
  'lcp.opt.mode': Uint8Array
  'lcp.opt.link_discrim': Uint16Array
  'lcp.opt.flags': Uint8Array
  'lcp.opt.flags.reserved': Uint8Array
  'lcp.opt.flags.pre': Uint8Array
  'lcp.opt.flags.zxe': Uint8Array
  'lcp.opt.code': Uint8Array
  'lcp.opt.max_susp_classes': Uint8Array
  'lcp.opt.MIBenum': Uint32Array
  'lcp.opt.language_tag': VariableColumn
}

/** Names of its fields: ours. */
export type LcpFieldName = keyof LcpColumns

/** Names of its fields: Wireshark's. */
export type LcpWiresharkName = keyof LcpWiresharkColumns
