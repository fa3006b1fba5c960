// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Precision Time Protocol, IEEE 1588: read from the packet when asked; a field that was not captured is undefined. */
export interface Ptp {
  /** Whose profile it is; 1 is IEEE 802.1AS. */
  readonly major_sdo_id?: number
  /** What the message is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Minor version. */
  readonly minor_version?: number
  /** 2. */
  readonly version?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** Domain of clocks. */
  readonly domain?: number
  /** More of whose profile it is. */
  readonly minor_sdo_id?: number
  /** Flags as one number. */
  readonly flags?: {
    /** It is secured. */
    readonly security?: 0 | 1
    /** Of the profile. */
    readonly profile_specific_2?: 0 | 1
    /** Of the profile. */
    readonly profile_specific_1?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** To one clock. */
    readonly unicast?: 0 | 1
    /** A follow-up has the time. */
    readonly two_step?: 0 | 1
    /** Not from the best clock. */
    readonly alternate_master?: 0 | 1
    /** 0. */
    readonly reserved_2?: number
    /** The clock is not sure of itself. */
    readonly synchronization_uncertain?: 0 | 1
    /** Its frequency goes back to a standard. */
    readonly frequency_traceable?: 0 | 1
    /** Its time goes back to a standard. */
    readonly time_traceable?: 0 | 1
    /** Its epoch is PTP's. */
    readonly ptp_timescale?: 0 | 1
    /** The offset to UTC is valid. */
    readonly utc_valid?: 0 | 1
    /** The day's last minute has 59 seconds. */
    readonly leap59?: 0 | 1
    /** The day's last minute has 61 seconds. */
    readonly leap61?: 0 | 1
  }
  /** What is to be added to times, in ns, rounded down. */
  readonly correction?: number
  /** And parts of 65536 of a ns. */
  readonly correction_fraction?: number
  /** Of the type. */
  readonly type_specific?: number
  /** Clock that sent it. */
  readonly clock_identity?: bigint
  /** Port of the clock. */
  readonly source_port?: number
  /** Number of the message, which its answer has too. */
  readonly sequence?: number
  /** What the message was in version 1. */
  readonly control?: number
  /** Time between such messages: a power of two of seconds. */
  readonly log_message_period?: number
  readonly origin?: {
    /** Sync, Delay_Req: when it was sent, in seconds. */
    readonly seconds?: number
    /** And nanoseconds. */
    readonly nanoseconds?: number
  }
  readonly receive?: {
    /** Delay_Resp: when the request came in, in seconds. */
    readonly seconds?: number
    /** And nanoseconds. */
    readonly nanoseconds?: number
  }
  /** Clock that asked. */
  readonly requesting_clock?: bigint
  /** Port of it. */
  readonly requesting_port?: number
  readonly precise_origin?: {
    /** Follow_Up: when the message before it was sent, in seconds. */
    readonly seconds?: number
    /** And nanoseconds. */
    readonly nanoseconds?: number
  }
  readonly announce?: {
    /** Announce: when it was sent, in seconds. */
    readonly seconds?: number
    /** And nanoseconds. */
    readonly nanoseconds?: number
    /** TAI less UTC, in seconds. */
    readonly utc_offset?: number
    /** First priority of the grandmaster. */
    readonly priority_1?: number
    /** Its class. */
    readonly clock_class?: number
    /** Its accuracy. */
    readonly clock_accuracy?: number
    /** Its variance. */
    readonly clock_variance?: number
    /** Its second priority. */
    readonly priority_2?: number
    /** The grandmaster. */
    readonly grandmaster?: bigint
    /** Clocks between it and the sender. */
    readonly steps_removed?: number
    /** Where its time is from. */
    readonly time_source?: number
  }
  readonly management?: {
    /** Management: clock that is meant. */
    readonly target_clock?: bigint
    /** Port of it. */
    readonly target_port?: number
    /** How far it could go. */
    readonly starting_hops?: number
    /** How far it can still go. */
    readonly hops?: number
    /** 0 get, 1 set, 2 response, 3 command, 4 acknowledgment. */
    readonly action?: number
  }
  /** What more is said. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** The value. */
    readonly value?: Buffer
  }>
  /** Body of a message that has no rows. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): PtpTree
}

/** Precision Time Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface PtpTree extends InnerTrees, Pick<Ptp, 'log_message_period' | 'origin' | 'receive' | 'requesting_clock' | 'requesting_port' | 'precise_origin' | 'announce' | 'management' | 'body'>, Required<Pick<Ptp, 'major_sdo_id' | 'type' | 'minor_version' | 'version' | 'length' | 'domain' | 'minor_sdo_id' | 'correction' | 'clock_identity' | 'source_port' | 'sequence' | 'control'>> {
  readonly flags: {
    /** It is secured. */
    readonly security: 0 | 1
    /** Of the profile. */
    readonly profile_specific_2: 0 | 1
    /** Of the profile. */
    readonly profile_specific_1: 0 | 1
    /** To one clock. */
    readonly unicast: 0 | 1
    /** A follow-up has the time. */
    readonly two_step: 0 | 1
    /** Not from the best clock. */
    readonly alternate_master: 0 | 1
    /** The clock is not sure of itself. */
    readonly synchronization_uncertain: 0 | 1
    /** Its frequency goes back to a standard. */
    readonly frequency_traceable: 0 | 1
    /** Its time goes back to a standard. */
    readonly time_traceable: 0 | 1
    /** Its epoch is PTP's. */
    readonly ptp_timescale: 0 | 1
    /** The offset to UTC is valid. */
    readonly utc_valid: 0 | 1
    /** The day's last minute has 59 seconds. */
    readonly leap59: 0 | 1
    /** The day's last minute has 61 seconds. */
    readonly leap61: 0 | 1
  }
  /** What more is said. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** The value. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface PtpColumns {
  'ptp.major_sdo_id': Uint8Array
  'ptp.type': Uint8Array
  'ptp.type_name': VariableColumn
  'ptp.minor_version': Uint8Array
  'ptp.version': Uint8Array
  'ptp.length': Uint16Array
  'ptp.domain': Uint8Array
  'ptp.minor_sdo_id': Uint8Array
  'ptp.flags': Uint16Array
  'ptp.flags.security': Uint8Array
  'ptp.flags.profile_specific_2': Uint8Array
  'ptp.flags.profile_specific_1': Uint8Array
  'ptp.flags.reserved': Uint8Array
  'ptp.flags.unicast': Uint8Array
  'ptp.flags.two_step': Uint8Array
  'ptp.flags.alternate_master': Uint8Array
  'ptp.flags.reserved_2': Uint8Array
  'ptp.flags.synchronization_uncertain': Uint8Array
  'ptp.flags.frequency_traceable': Uint8Array
  'ptp.flags.time_traceable': Uint8Array
  'ptp.flags.ptp_timescale': Uint8Array
  'ptp.flags.utc_valid': Uint8Array
  'ptp.flags.leap59': Uint8Array
  'ptp.flags.leap61': Uint8Array
  'ptp.correction': BigInt64Array
  'ptp.correction_fraction': Uint16Array
  'ptp.type_specific': Uint32Array
  'ptp.clock_identity': BigUint64Array
  'ptp.source_port': Uint16Array
  'ptp.sequence': Uint16Array
  'ptp.control': Uint8Array
  'ptp.log_message_period': Int32Array
  'ptp.origin.seconds': BigUint64Array
  'ptp.origin.nanoseconds': Uint32Array
  'ptp.receive.seconds': BigUint64Array
  'ptp.receive.nanoseconds': Uint32Array
  'ptp.requesting_clock': BigUint64Array
  'ptp.requesting_port': Uint16Array
  'ptp.precise_origin.seconds': BigUint64Array
  'ptp.precise_origin.nanoseconds': Uint32Array
  'ptp.announce.seconds': BigUint64Array
  'ptp.announce.nanoseconds': Uint32Array
  'ptp.announce.utc_offset': Int32Array
  'ptp.announce.priority_1': Uint8Array
  'ptp.announce.clock_class': Uint8Array
  'ptp.announce.clock_accuracy': Uint8Array
  'ptp.announce.clock_variance': Uint16Array
  'ptp.announce.priority_2': Uint8Array
  'ptp.announce.grandmaster': BigUint64Array
  'ptp.announce.steps_removed': Uint16Array
  'ptp.announce.time_source': Uint8Array
  'ptp.management.target_clock': BigUint64Array
  'ptp.management.target_port': Uint16Array
  'ptp.management.starting_hops': Uint8Array
  'ptp.management.hops': Uint8Array
  'ptp.management.action': Uint8Array
  'ptp.tlvs': never
  'ptp.tlvs.type': Uint16Array
  'ptp.tlvs.length': Uint16Array
  'ptp.tlvs.value': VariableColumn
  'ptp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PtpWiresharkColumns {
  'ptp.v2.majorsdoid': Uint8Array
  'ptp.v2.messagetype': Uint8Array
  'ptp.v2.minorversionptp': Uint8Array
  'ptp.v2.versionptp': Uint8Array
  'ptp.v2.messagelength': Uint16Array
  'ptp.v2.domainnumber': Uint8Array
  'ptp.v2.minorsdoid': Uint8Array
  'ptp.v2.flags': Uint16Array
  'ptp.v2.flags.security': Uint8Array
  'ptp.v2.flags.specific2': Uint8Array
  'ptp.v2.flags.specific1': Uint8Array
  'ptp.v2.flags.unicast': Uint8Array
  'ptp.v2.flags.twostep': Uint8Array
  'ptp.v2.flags.alternatemaster': Uint8Array
  'ptp.v2.flags.synchronizationUncertain': Uint8Array
  'ptp.v2.flags.frequencytraceable': Uint8Array
  'ptp.v2.flags.timetraceable': Uint8Array
  'ptp.v2.flags.timescale': Uint8Array
  'ptp.v2.flags.utcreasonable': Uint8Array
  'ptp.v2.flags.li59': Uint8Array
  'ptp.v2.flags.li61': Uint8Array
  'ptp.v2.correction.ns': BigInt64Array
  'ptp.v2.messagetypespecific': Uint32Array
  'ptp.v2.clockidentity': BigUint64Array
  'ptp.v2.sourceportid': Uint16Array
  'ptp.v2.sequenceid': Uint16Array
  'ptp.v2.controlfield': Uint8Array
  'ptp.v2.logmessageperiod': Int32Array
  'ptp.v2.sdr.origintimestamp.seconds': BigUint64Array
  'ptp.v2.sdr.origintimestamp.nanoseconds': Uint32Array
  'ptp.v2.dr.receivetimestamp.seconds': BigUint64Array
  'ptp.v2.dr.receivetimestamp.nanoseconds': Uint32Array
  'ptp.v2.dr.requestingsourceportidentity': BigUint64Array
  'ptp.v2.dr.requestingsourceportid': Uint16Array
  'ptp.v2.fu.preciseorigintimestamp.seconds': BigUint64Array
  'ptp.v2.fu.preciseorigintimestamp.nanoseconds': Uint32Array
  'ptp.v2.an.origintimestamp.seconds': BigUint64Array
  'ptp.v2.an.origintimestamp.nanoseconds': Uint32Array
  'ptp.v2.an.origincurrentutcoffset': Int32Array
  'ptp.v2.an.priority1': Uint8Array
  'ptp.v2.an.grandmasterclockclass': Uint8Array
  'ptp.v2.an.grandmasterclockaccuracy': Uint8Array
  'ptp.v2.an.grandmasterclockvariance': Uint16Array
  'ptp.v2.an.priority2': Uint8Array
  'ptp.v2.an.grandmasterclockidentity': BigUint64Array
  'ptp.v2.an.localstepsremoved': Uint16Array
  'ptp.v2.timesource': Uint8Array
  'ptp.v2.mm.targetportidentity': BigUint64Array
  'ptp.v2.mm.targetportid': Uint16Array
  'ptp.v2.mm.startingboundaryhops': Uint8Array
  'ptp.v2.mm.boundaryhops': Uint8Array
  'ptp.v2.mm.action': Uint8Array
}

/** Names of its fields: ours. */
export type PtpFieldName = keyof PtpColumns

/** Names of its fields: Wireshark's. */
export type PtpWiresharkName = keyof PtpWiresharkColumns
