// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Network Time Protocol, RFC 5905: read from the packet when asked; a field that was not captured is undefined. */
export interface Ntp {
  /** The first byte as one number. */
  readonly flags?: {
    /** Leap second to come. */
    readonly leap?: number
    /** Version. */
    readonly version?: number
    /** Who is speaking, or another kind of message. */
    readonly mode?: number
  }
  readonly private?: {
    /** 0 a request, 1 an answer. */
    readonly response?: 0 | 1
    /** More packets follow. */
    readonly more?: 0 | 1
    /** The second byte as one number. */
    readonly auth_sequence?: number
    /** A code follows the data. */
    readonly authenticated?: 0 | 1
    /** Number of the packet in an answer. */
    readonly sequence?: number
    /** Which implementation; 3: XNTPD. */
    readonly implementation?: number
    /** What is asked for. */
    readonly request_code?: number
    /** Name of it. */
    readonly request_name?: string
    /** What was wrong with the request. */
    readonly error?: number
    /** Number of items. */
    readonly item_count?: number
    /** 0. */
    readonly reserved?: number
    /** Length of an item, in bytes. */
    readonly item_size?: number
    /** Data of the request or the answer. */
    readonly items?: Array<{
      /** Address of the peer. */
      readonly address?: string
      /** Port of it. */
      readonly port?: number
      /** Our mode. */
      readonly hmode?: number
      /** 1: the IPv6 addresses count. */
      readonly ipv6_flag?: number
      /** Unused. */
      readonly unused?: Buffer
      /** IPv6 address of the peer. */
      readonly address6?: string
      /** Our address. */
      readonly destination?: string
      /** Address of the peer. */
      readonly source?: string
      /** Port of the peer. */
      readonly source_port?: number
      /** Stratum of the peer. */
      readonly stratum?: number
      /** Our poll interval, as a power of two in seconds. */
      readonly hpoll?: number
      /** Poll interval of the peer. */
      readonly ppoll?: number
      /** Which of the last eight polls were answered. */
      readonly reach?: number
      /** Delay, in seconds, fixed point of 16 bits, in two's complement. */
      readonly delay?: number
      /** Offset, as seconds and fractions. */
      readonly offset?: bigint
      /** Dispersion, in seconds, fixed point of 16 bits. */
      readonly dispersion?: number
      /** Our IPv6 address. */
      readonly destination6?: string
      /** IPv6 address of the peer. */
      readonly source6?: string
      /** Since when these are counted, in seconds. */
      readonly time_reset?: number
      /** Receive buffers. */
      readonly receive_buffers?: number
      /** Free ones. */
      readonly free_buffers?: number
      /** Full ones. */
      readonly full_buffers?: number
      /** How often buffers were added. */
      readonly low_water?: number
      /** Packets that were dropped. */
      readonly dropped?: number
      /** Packets that were ignored. */
      readonly ignored?: number
      /** Packets that were received. */
      readonly received?: number
      /** Packets that were sent. */
      readonly sent?: number
      /** Packets that could not be sent. */
      readonly not_sent?: number
      /** Interrupts. */
      readonly interrupts?: number
      /** Packets that they brought. */
      readonly interrupts_received?: number
      /** Peer structures. */
      readonly total_memory?: number
      /** Free ones. */
      readonly free_memory?: number
      /** Searches for a peer. */
      readonly findpeer_calls?: number
      /** Peers that were made. */
      readonly allocations?: number
      /** Peers that were given up. */
      readonly demobilizations?: number
      /** Peers by hash. */
      readonly hash_counts?: Buffer
      /** Last offset, as seconds and fractions. */
      readonly last_offset?: bigint
      /** Correction of the frequency, as seconds and fractions. */
      readonly drift_compensation?: bigint
      /** How well the clock fits. */
      readonly compliance?: number
      /** Since the last update, in seconds. */
      readonly watchdog_timer?: number
      /** Alarms. */
      readonly alarms?: number
      /** Alarms that came too late. */
      readonly overflows?: number
      /** Calls of transmit. */
      readonly transmit_calls?: number
      /** Average interval of packets, in seconds. */
      readonly average_interval?: number
      /** Since the last packet, in seconds. */
      readonly last_interval?: number
      /** Flags of restrictions. */
      readonly restrictions?: number
      /** Packets of this client. */
      readonly packets?: number
      /** Its address. */
      readonly remote?: string
      /** Port of the client. */
      readonly mon_port?: number
      /** Mode of its last packet. */
      readonly mon_mode?: number
      /** Version of its last packet. */
      readonly mon_version?: number
      /** 1: the IPv6 addresses count. */
      readonly mon_ipv6?: number
      /** Unused. */
      readonly mon_unused?: number
      /** Its IPv6 address. */
      readonly remote6?: string
      /** Keys. */
      readonly keys?: number
      /** Room for more of them. */
      readonly free_keys?: number
      /** Searches for a key. */
      readonly key_lookups?: number
      /** Searches for keys that are not there. */
      readonly keys_not_found?: number
      /** Codes made. */
      readonly encryptions?: number
      /** Codes looked at. */
      readonly decryptions?: number
      /** Keys that expired. */
      readonly keys_expired?: number
      /** Keys that were not in the cache. */
      readonly keys_uncached?: number
      /** Offset of the kernel's clock, in two's complement. */
      readonly kernel_offset?: number
      /** Its frequency's correction, in two's complement. */
      readonly frequency?: number
      /** Highest error, in microseconds. */
      readonly max_error?: number
      /** Likely error, in microseconds. */
      readonly estimated_error?: number
      /** Status of the clock. */
      readonly kernel_status?: number
      /** Interval of calibration, as a power of two in seconds. */
      readonly shift?: number
      /** Time constant of the loop. */
      readonly time_constant?: number
      /** Precision, in microseconds. */
      readonly precision?: number
      /** Tolerance of the frequency. */
      readonly tolerance?: number
      /** Frequency of the pulse, in two's complement. */
      readonly pps_frequency?: number
      /** Jitter of the pulse. */
      readonly jitter?: number
      /** Stability of the pulse. */
      readonly stability?: number
      /** Pulses with too much jitter. */
      readonly jitter_count?: number
      /** Calibrations. */
      readonly calibration_count?: number
      /** Calibrations that failed. */
      readonly error_count?: number
      /** Times without stability. */
      readonly stability_count?: number
      /** Address that it sent to. */
      readonly local?: string
      /** Flags of the entry. */
      readonly mon_flags?: number
      /** IPv6 address that it sent to. */
      readonly local6?: string
      /** Flags of the peer as one number. */
      readonly peer_flags?: {
        /** It was on the short list. */
        readonly shortlist?: 0 | 1
        /** It is a candidate. */
        readonly sel_candidate?: 0 | 1
        /** Authentication is on. */
        readonly authenable?: 0 | 1
        /** It is preferred. */
        readonly prefer?: 0 | 1
        /** It is a reference clock. */
        readonly refclock?: 0 | 1
        /** Packets go in bursts. */
        readonly burst?: 0 | 1
        /** It is the one that counts. */
        readonly syspeer?: 0 | 1
        /** It is configured. */
        readonly config?: 0 | 1
      }
      /** An item of another request, or what an item has more. */
      readonly value?: Buffer
    }>
  }
  /** Name of the mode. */
  readonly mode_name?: string
  /** How far the source is; 0: a message of the server in reference_id; 1: a clock of its own. */
  readonly stratum?: number
  /** Interval of requests, as a power of two in seconds. */
  readonly poll?: number
  /** Precision of the clock, as a power of two in seconds, in two's complement. */
  readonly precision?: number
  /** Round trip to the source, in units of 2^-16 seconds. */
  readonly root_delay?: number
  readonly control?: {
    /** Flags and operation as one number. */
    readonly flags?: {
      /** 0 a request, 1 an answer. */
      readonly response?: 0 | 1
      /** The request was wrong. */
      readonly error?: 0 | 1
      /** More packets follow. */
      readonly more?: 0 | 1
    }
    /** What is to be done. */
    readonly opcode?: number
    /** Name of it. */
    readonly opcode_name?: string
    /** The same in a request and its answers. */
    readonly sequence?: number
    /** State of the system, a peer or a clock. */
    readonly status?: number
    /** Which association it is; 0: the system. */
    readonly association_id?: number
    readonly system?: {
      /** Leap second to come. */
      readonly leap?: number
      /** Source of the time. */
      readonly clock_source?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }
    readonly peer?: {
      /** The association is configured. */
      readonly configured?: 0 | 1
      /** Authentication is on. */
      readonly authentication?: 0 | 1
      /** The peer is authentic. */
      readonly authentic?: 0 | 1
      /** The peer answers. */
      readonly reachable?: 0 | 1
      /** It is a broadcast association. */
      readonly broadcast?: 0 | 1
      /** What became of it in the selection. */
      readonly selection?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }
    readonly clock?: {
      /** State of a reference clock. */
      readonly status?: number
      /** The last event. */
      readonly event?: number
    }
    /** What was wrong with the request. */
    readonly error_status?: number
    /** Where the data stands in the whole answer, in bytes. */
    readonly offset?: number
    /** Length of the data, in bytes. */
    readonly count?: number
    /** Associations and their states. */
    readonly associations?: Array<{
      /** Which association it is. */
      readonly id?: number
      /** Its state. */
      readonly status?: number
      /** The association is configured. */
      readonly configured?: 0 | 1
      /** Authentication is on. */
      readonly authentication?: 0 | 1
      /** The peer is authentic. */
      readonly authentic?: 0 | 1
      /** The peer answers. */
      readonly reachable?: 0 | 1
      /** It is a broadcast association. */
      readonly broadcast?: 0 | 1
      /** What became of it in the selection. */
      readonly selection?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }>
    /** Variables and their values, as a text. */
    readonly data?: string
  }
  /** Error of the source, in units of 2^-16 seconds. */
  readonly root_dispersion?: number
  /** Source of the time: an address, or four letters of a clock. */
  readonly reference_id?: Buffer
  /** When the clock was last set. */
  readonly reference_timestamp?: number
  /** When the client sent its request. */
  readonly origin_timestamp?: number
  /** When the server got it. */
  readonly receive_timestamp?: number
  /** When this packet was sent. */
  readonly transmit_timestamp?: number
  /** Extension fields, RFC 7822. */
  readonly extensions?: Array<{
    /** Type of the field. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the field, with type and length, in bytes. */
    readonly length?: number
    /** Value of the field. */
    readonly value?: Buffer
  }>
  /** Which key made the code. */
  readonly key_id?: Buffer
  /** Message authentication code. */
  readonly mac?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NtpTree
}

/** Network Time Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface NtpTree extends InnerTrees, Pick<Ntp, 'stratum' | 'poll' | 'precision' | 'root_delay' | 'root_dispersion' | 'reference_id' | 'reference_timestamp' | 'origin_timestamp' | 'receive_timestamp' | 'transmit_timestamp' | 'extensions' | 'key_id' | 'mac'>, Required<Pick<Ntp, 'mode_name'>> {
  readonly flags?: {
    /** Leap second to come. */
    readonly leap?: number
    /** Version. */
    readonly version: number
    /** Who is speaking, or another kind of message. */
    readonly mode: number
  }
  readonly private?: {
    /** 0 a request, 1 an answer. */
    readonly response?: 0 | 1
    /** More packets follow. */
    readonly more?: 0 | 1
    /** A code follows the data. */
    readonly authenticated?: 0 | 1
    /** Number of the packet in an answer. */
    readonly sequence?: number
    /** Which implementation; 3: XNTPD. */
    readonly implementation?: number
    /** What is asked for. */
    readonly request_code?: number
    /** Name of it. */
    readonly request_name?: string
    /** What was wrong with the request. */
    readonly error?: number
    /** Number of items. */
    readonly item_count?: number
    /** Length of an item, in bytes. */
    readonly item_size?: number
    /** Data of the request or the answer. */
    readonly items?: Array<{
      /** Address of the peer. */
      readonly address?: string
      /** Port of it. */
      readonly port?: number
      /** Our mode. */
      readonly hmode?: number
      /** 1: the IPv6 addresses count. */
      readonly ipv6_flag?: number
      /** Unused. */
      readonly unused?: Buffer
      /** IPv6 address of the peer. */
      readonly address6?: string
      /** Our address. */
      readonly destination?: string
      /** Address of the peer. */
      readonly source?: string
      /** Port of the peer. */
      readonly source_port?: number
      /** Stratum of the peer. */
      readonly stratum?: number
      /** Our poll interval, as a power of two in seconds. */
      readonly hpoll?: number
      /** Poll interval of the peer. */
      readonly ppoll?: number
      /** Which of the last eight polls were answered. */
      readonly reach?: number
      /** Delay, in seconds, fixed point of 16 bits, in two's complement. */
      readonly delay?: number
      /** Offset, as seconds and fractions. */
      readonly offset?: bigint
      /** Dispersion, in seconds, fixed point of 16 bits. */
      readonly dispersion?: number
      /** Our IPv6 address. */
      readonly destination6?: string
      /** IPv6 address of the peer. */
      readonly source6?: string
      /** Since when these are counted, in seconds. */
      readonly time_reset?: number
      /** Receive buffers. */
      readonly receive_buffers?: number
      /** Free ones. */
      readonly free_buffers?: number
      /** Full ones. */
      readonly full_buffers?: number
      /** How often buffers were added. */
      readonly low_water?: number
      /** Packets that were dropped. */
      readonly dropped?: number
      /** Packets that were ignored. */
      readonly ignored?: number
      /** Packets that were received. */
      readonly received?: number
      /** Packets that were sent. */
      readonly sent?: number
      /** Packets that could not be sent. */
      readonly not_sent?: number
      /** Interrupts. */
      readonly interrupts?: number
      /** Packets that they brought. */
      readonly interrupts_received?: number
      /** Peer structures. */
      readonly total_memory?: number
      /** Free ones. */
      readonly free_memory?: number
      /** Searches for a peer. */
      readonly findpeer_calls?: number
      /** Peers that were made. */
      readonly allocations?: number
      /** Peers that were given up. */
      readonly demobilizations?: number
      /** Peers by hash. */
      readonly hash_counts?: Buffer
      /** Last offset, as seconds and fractions. */
      readonly last_offset?: bigint
      /** Correction of the frequency, as seconds and fractions. */
      readonly drift_compensation?: bigint
      /** How well the clock fits. */
      readonly compliance?: number
      /** Since the last update, in seconds. */
      readonly watchdog_timer?: number
      /** Alarms. */
      readonly alarms?: number
      /** Alarms that came too late. */
      readonly overflows?: number
      /** Calls of transmit. */
      readonly transmit_calls?: number
      /** Average interval of packets, in seconds. */
      readonly average_interval?: number
      /** Since the last packet, in seconds. */
      readonly last_interval?: number
      /** Flags of restrictions. */
      readonly restrictions?: number
      /** Packets of this client. */
      readonly packets?: number
      /** Its address. */
      readonly remote?: string
      /** Port of the client. */
      readonly mon_port?: number
      /** Mode of its last packet. */
      readonly mon_mode?: number
      /** Version of its last packet. */
      readonly mon_version?: number
      /** 1: the IPv6 addresses count. */
      readonly mon_ipv6?: number
      /** Unused. */
      readonly mon_unused?: number
      /** Its IPv6 address. */
      readonly remote6?: string
      /** Keys. */
      readonly keys?: number
      /** Room for more of them. */
      readonly free_keys?: number
      /** Searches for a key. */
      readonly key_lookups?: number
      /** Searches for keys that are not there. */
      readonly keys_not_found?: number
      /** Codes made. */
      readonly encryptions?: number
      /** Codes looked at. */
      readonly decryptions?: number
      /** Keys that expired. */
      readonly keys_expired?: number
      /** Keys that were not in the cache. */
      readonly keys_uncached?: number
      /** Offset of the kernel's clock, in two's complement. */
      readonly kernel_offset?: number
      /** Its frequency's correction, in two's complement. */
      readonly frequency?: number
      /** Highest error, in microseconds. */
      readonly max_error?: number
      /** Likely error, in microseconds. */
      readonly estimated_error?: number
      /** Status of the clock. */
      readonly kernel_status?: number
      /** Interval of calibration, as a power of two in seconds. */
      readonly shift?: number
      /** Time constant of the loop. */
      readonly time_constant?: number
      /** Precision, in microseconds. */
      readonly precision?: number
      /** Tolerance of the frequency. */
      readonly tolerance?: number
      /** Frequency of the pulse, in two's complement. */
      readonly pps_frequency?: number
      /** Jitter of the pulse. */
      readonly jitter?: number
      /** Stability of the pulse. */
      readonly stability?: number
      /** Pulses with too much jitter. */
      readonly jitter_count?: number
      /** Calibrations. */
      readonly calibration_count?: number
      /** Calibrations that failed. */
      readonly error_count?: number
      /** Times without stability. */
      readonly stability_count?: number
      /** Address that it sent to. */
      readonly local?: string
      /** Flags of the entry. */
      readonly mon_flags?: number
      /** IPv6 address that it sent to. */
      readonly local6?: string
      readonly peer_flags?: {
        /** It was on the short list. */
        readonly shortlist?: 0 | 1
        /** It is a candidate. */
        readonly sel_candidate?: 0 | 1
        /** Authentication is on. */
        readonly authenable?: 0 | 1
        /** It is preferred. */
        readonly prefer?: 0 | 1
        /** It is a reference clock. */
        readonly refclock?: 0 | 1
        /** Packets go in bursts. */
        readonly burst?: 0 | 1
        /** It is the one that counts. */
        readonly syspeer?: 0 | 1
        /** It is configured. */
        readonly config?: 0 | 1
      }
      /** An item of another request, or what an item has more. */
      readonly value?: Buffer
    }>
  }
  readonly control?: {
    readonly flags?: {
      /** 0 a request, 1 an answer. */
      readonly response?: 0 | 1
      /** The request was wrong. */
      readonly error?: 0 | 1
      /** More packets follow. */
      readonly more?: 0 | 1
    }
    /** What is to be done. */
    readonly opcode?: number
    /** Name of it. */
    readonly opcode_name?: string
    /** The same in a request and its answers. */
    readonly sequence?: number
    /** State of the system, a peer or a clock. */
    readonly status?: number
    /** Which association it is; 0: the system. */
    readonly association_id?: number
    readonly system?: {
      /** Leap second to come. */
      readonly leap?: number
      /** Source of the time. */
      readonly clock_source?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }
    readonly peer?: {
      /** The association is configured. */
      readonly configured?: 0 | 1
      /** Authentication is on. */
      readonly authentication?: 0 | 1
      /** The peer is authentic. */
      readonly authentic?: 0 | 1
      /** The peer answers. */
      readonly reachable?: 0 | 1
      /** It is a broadcast association. */
      readonly broadcast?: 0 | 1
      /** What became of it in the selection. */
      readonly selection?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }
    readonly clock?: {
      /** State of a reference clock. */
      readonly status?: number
      /** The last event. */
      readonly event?: number
    }
    /** What was wrong with the request. */
    readonly error_status?: number
    /** Where the data stands in the whole answer, in bytes. */
    readonly offset?: number
    /** Length of the data, in bytes. */
    readonly count?: number
    /** Associations and their states. */
    readonly associations?: Array<{
      /** Which association it is. */
      readonly id?: number
      /** Its state. */
      readonly status?: number
      /** The association is configured. */
      readonly configured?: 0 | 1
      /** Authentication is on. */
      readonly authentication?: 0 | 1
      /** The peer is authentic. */
      readonly authentic?: 0 | 1
      /** The peer answers. */
      readonly reachable?: 0 | 1
      /** It is a broadcast association. */
      readonly broadcast?: 0 | 1
      /** What became of it in the selection. */
      readonly selection?: number
      /** Events since the last answer. */
      readonly event_count?: number
      /** The last event. */
      readonly event?: number
    }>
    /** Variables and their values, as a text. */
    readonly data?: string
  }
}

/** The type of each field's column, by our names. */
export interface NtpColumns {
  'ntp.flags': Uint8Array
  'ntp.flags.leap': Uint8Array
  'ntp.private.response': Uint8Array
  'ntp.private.more': Uint8Array
  'ntp.flags.version': Uint8Array
  'ntp.flags.mode': Uint8Array
  'ntp.mode_name': VariableColumn
  'ntp.stratum': Uint8Array
  'ntp.poll': Uint8Array
  'ntp.precision': Uint8Array
  'ntp.root_delay': Uint32Array
  'ntp.control.flags': Uint8Array
  'ntp.control.flags.response': Uint8Array
  'ntp.control.flags.error': Uint8Array
  'ntp.control.flags.more': Uint8Array
  'ntp.control.opcode': Uint8Array
  'ntp.control.opcode_name': VariableColumn
  'ntp.control.sequence': Uint16Array
  'ntp.control.status': Uint16Array
  'ntp.control.association_id': Uint16Array
  'ntp.private.auth_sequence': Uint8Array
  'ntp.private.authenticated': Uint8Array
  'ntp.private.sequence': Uint8Array
  'ntp.private.implementation': Uint8Array
  'ntp.private.request_code': Uint8Array
  'ntp.private.request_name': VariableColumn
  'ntp.private.error': Uint8Array
  'ntp.private.item_count': Uint16Array
  'ntp.private.reserved': Uint8Array
  'ntp.private.item_size': Uint16Array
  'ntp.root_dispersion': Uint32Array
  'ntp.reference_id': VariableColumn
  'ntp.reference_timestamp': Float64Array
  'ntp.origin_timestamp': Float64Array
  'ntp.receive_timestamp': Float64Array
  'ntp.transmit_timestamp': Float64Array
  'ntp.extensions': never
  'ntp.extensions.type': Uint16Array
  'ntp.extensions.type_name': VariableColumn
  'ntp.extensions.length': Uint16Array
  'ntp.extensions.value': VariableColumn
  'ntp.key_id': VariableColumn
  'ntp.mac': VariableColumn
  'ntp.control.system.leap': Uint8Array
  'ntp.control.system.clock_source': Uint8Array
  'ntp.control.system.event_count': Uint8Array
  'ntp.control.system.event': Uint8Array
  'ntp.control.peer.configured': Uint8Array
  'ntp.control.peer.authentication': Uint8Array
  'ntp.control.peer.authentic': Uint8Array
  'ntp.control.peer.reachable': Uint8Array
  'ntp.control.peer.broadcast': Uint8Array
  'ntp.control.peer.selection': Uint8Array
  'ntp.control.peer.event_count': Uint8Array
  'ntp.control.peer.event': Uint8Array
  'ntp.control.clock.status': Uint8Array
  'ntp.control.clock.event': Uint8Array
  'ntp.control.error_status': Uint8Array
  'ntp.control.offset': Uint16Array
  'ntp.control.count': Uint16Array
  'ntp.control.associations': never
  'ntp.control.associations.id': Uint16Array
  'ntp.control.associations.status': Uint16Array
  'ntp.control.associations.configured': Uint8Array
  'ntp.control.associations.authentication': Uint8Array
  'ntp.control.associations.authentic': Uint8Array
  'ntp.control.associations.reachable': Uint8Array
  'ntp.control.associations.broadcast': Uint8Array
  'ntp.control.associations.selection': Uint8Array
  'ntp.control.associations.event_count': Uint8Array
  'ntp.control.associations.event': Uint8Array
  'ntp.control.data': VariableColumn
  'ntp.private.items': never
  'ntp.private.items.address': Uint32Array
  'ntp.private.items.port': Uint16Array
  'ntp.private.items.hmode': Uint8Array
  'ntp.private.items.ipv6_flag': Uint32Array
  'ntp.private.items.unused': VariableColumn
  'ntp.private.items.address6': Uint8Array
  'ntp.private.items.destination': Uint32Array
  'ntp.private.items.source': Uint32Array
  'ntp.private.items.source_port': Uint16Array
  'ntp.private.items.stratum': Uint8Array
  'ntp.private.items.hpoll': Uint8Array
  'ntp.private.items.ppoll': Uint8Array
  'ntp.private.items.reach': Uint8Array
  'ntp.private.items.delay': Uint32Array
  'ntp.private.items.offset': BigUint64Array
  'ntp.private.items.dispersion': Uint32Array
  'ntp.private.items.destination6': Uint8Array
  'ntp.private.items.source6': Uint8Array
  'ntp.private.items.time_reset': Uint32Array
  'ntp.private.items.receive_buffers': Uint16Array
  'ntp.private.items.free_buffers': Uint16Array
  'ntp.private.items.full_buffers': Uint16Array
  'ntp.private.items.low_water': Uint16Array
  'ntp.private.items.dropped': Uint32Array
  'ntp.private.items.ignored': Uint32Array
  'ntp.private.items.received': Uint32Array
  'ntp.private.items.sent': Uint32Array
  'ntp.private.items.not_sent': Uint32Array
  'ntp.private.items.interrupts': Uint32Array
  'ntp.private.items.interrupts_received': Uint32Array
  'ntp.private.items.total_memory': Uint16Array
  'ntp.private.items.free_memory': Uint16Array
  'ntp.private.items.findpeer_calls': Uint32Array
  'ntp.private.items.allocations': Uint32Array
  'ntp.private.items.demobilizations': Uint32Array
  'ntp.private.items.hash_counts': VariableColumn
  'ntp.private.items.last_offset': BigUint64Array
  'ntp.private.items.drift_compensation': BigUint64Array
  'ntp.private.items.compliance': Uint32Array
  'ntp.private.items.watchdog_timer': Uint32Array
  'ntp.private.items.alarms': Uint32Array
  'ntp.private.items.overflows': Uint32Array
  'ntp.private.items.transmit_calls': Uint32Array
  'ntp.private.items.average_interval': Uint32Array
  'ntp.private.items.last_interval': Uint32Array
  'ntp.private.items.restrictions': Uint32Array
  'ntp.private.items.packets': Uint32Array
  'ntp.private.items.remote': Uint32Array
  'ntp.private.items.mon_port': Uint16Array
  'ntp.private.items.mon_mode': Uint8Array
  'ntp.private.items.mon_version': Uint8Array
  'ntp.private.items.mon_ipv6': Uint32Array
  'ntp.private.items.mon_unused': Uint32Array
  'ntp.private.items.remote6': Uint8Array
  'ntp.private.items.keys': Uint32Array
  'ntp.private.items.free_keys': Uint32Array
  'ntp.private.items.key_lookups': Uint32Array
  'ntp.private.items.keys_not_found': Uint32Array
  'ntp.private.items.encryptions': Uint32Array
  'ntp.private.items.decryptions': Uint32Array
  'ntp.private.items.keys_expired': Uint32Array
  'ntp.private.items.keys_uncached': Uint32Array
  'ntp.private.items.kernel_offset': Uint32Array
  'ntp.private.items.frequency': Uint32Array
  'ntp.private.items.max_error': Uint32Array
  'ntp.private.items.estimated_error': Uint32Array
  'ntp.private.items.kernel_status': Uint16Array
  'ntp.private.items.shift': Uint16Array
  'ntp.private.items.time_constant': Uint32Array
  'ntp.private.items.precision': Uint32Array
  'ntp.private.items.tolerance': Uint32Array
  'ntp.private.items.pps_frequency': Uint32Array
  'ntp.private.items.jitter': Uint32Array
  'ntp.private.items.stability': Uint32Array
  'ntp.private.items.jitter_count': Uint32Array
  'ntp.private.items.calibration_count': Uint32Array
  'ntp.private.items.error_count': Uint32Array
  'ntp.private.items.stability_count': Uint32Array
  'ntp.private.items.local': Uint32Array
  'ntp.private.items.mon_flags': Uint32Array
  'ntp.private.items.local6': Uint8Array
  'ntp.private.items.peer_flags': Uint8Array
  'ntp.private.items.peer_flags.shortlist': Uint8Array
  'ntp.private.items.peer_flags.sel_candidate': Uint8Array
  'ntp.private.items.peer_flags.authenable': Uint8Array
  'ntp.private.items.peer_flags.prefer': Uint8Array
  'ntp.private.items.peer_flags.refclock': Uint8Array
  'ntp.private.items.peer_flags.burst': Uint8Array
  'ntp.private.items.peer_flags.syspeer': Uint8Array
  'ntp.private.items.peer_flags.config': Uint8Array
  'ntp.private.items.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NtpWiresharkColumns {
  'ntp.flags.li': Uint8Array
  'ntp.priv.flags.r': Uint8Array
  'ntp.priv.flags.more': Uint8Array
  'ntp.flags.vn': Uint8Array
  'ntp.ppoll': Uint8Array
  'ntp.rootdelay': Uint32Array
  'ntp.ctrl.flags2': Uint8Array
  'ntp.ctrl.flags2.r': Uint8Array
  'ntp.ctrl.flags2.error': Uint8Array
  'ntp.ctrl.flags2.more': Uint8Array
  'ntp.ctrl.flags2.opcode': Uint8Array
  'ntp.ctrl.sequence': Uint16Array
  'ntp.ctrl.status': Uint16Array
  'ntp.ctrl.associd': Uint16Array
  'ntp.priv.auth_seq': Uint8Array
  'ntp.priv.auth': Uint8Array
  'ntp.priv.seq': Uint8Array
  'ntp.priv.impl': Uint8Array
  'ntp.priv.reqcode': Uint8Array
  'ntp.priv.err': Uint8Array
  'ntp.priv.numitems': Uint16Array
  'ntp.priv.reserved': Uint8Array
  'ntp.priv.itemsize': Uint16Array
  'ntp.rootdispersion': Uint32Array
  'ntp.refid': VariableColumn
  'ntp.reftime': Float64Array
  'ntp.org': Float64Array
  'ntp.rec': Float64Array
  'ntp.xmt': Float64Array
  'ntp.ext.type': Uint16Array
  'ntp.ext.length': Uint16Array
  'ntp.ext.value': VariableColumn
  'ntp.keyid': VariableColumn
  'ntp.ctrl.sys_status.li': Uint8Array
  'ntp.ctrl.sys_status.clksrc': Uint8Array
  'ntp.ctrl.sys_status.count': Uint8Array
  'ntp.ctrl.sys_status.code': Uint8Array
  'ntp.ctrl.peer_status.config': Uint8Array
  'ntp.ctrl.peer_status.authenable': Uint8Array
  'ntp.ctrl.peer_status.authentic': Uint8Array
  'ntp.ctrl.peer_status.reach': Uint8Array
  'ntp.ctrl.peer_status.bcast': Uint8Array
  'ntp.ctrl.peer_status.selection': Uint8Array
  'ntp.ctrl.peer_status.count': Uint8Array
  'ntp.ctrl.peer_status.code': Uint8Array
  'ntp.ctrl.clock_status.status': Uint8Array
  'ntp.ctrl.clock_status.code': Uint8Array
  'ntp.ctrl.err_status': Uint8Array
  'ntp.ctrl.offset': Uint16Array
  'ntp.ctrl.count': Uint16Array
  'ntp.priv.mode7.address': Uint32Array
  'ntp.priv.mode7.port': Uint16Array
  'ntp.priv.mode7.hmode': Uint8Array
  'ntp.priv.mode7.ipv6_flag': Uint32Array
  'ntp.priv.mode7.unused': VariableColumn
  'ntp.priv.mode7.address6': Uint8Array
  'ntp.priv.mode7.dstaddress': Uint32Array
  'ntp.priv.mode7.srcaddress': Uint32Array
  'ntp.priv.mode7.srcport': Uint16Array
  'ntp.priv.mode7.reach': Uint8Array
  'ntp.priv.mode7.offset': BigUint64Array
  'ntp.priv.mode7.dispersion': Uint32Array
  'ntp.priv.mode7.dstaddress6': Uint8Array
  'ntp.priv.mode7.srcaddress6': Uint8Array
  'ntp.priv.mode7.timereset': Uint32Array
  'ntp.priv.mode7.totalrecvbufs': Uint16Array
  'ntp.priv.mode7.freerecvbufs': Uint16Array
  'ntp.priv.mode7.fullrecvbufs': Uint16Array
  'ntp.priv.mode7.lowwater': Uint16Array
  'ntp.priv.mode7.dropped': Uint32Array
  'ntp.priv.mode7.ignored': Uint32Array
  'ntp.priv.mode7.received': Uint32Array
  'ntp.priv.mode7.sent': Uint32Array
  'ntp.priv.mode7.notsent': Uint32Array
  'ntp.priv.mode7.interrupts': Uint32Array
  'ntp.priv.mode7.int_received': Uint32Array
  'ntp.priv.mode7.totalmem': Uint16Array
  'ntp.priv.mode7.freemem': Uint16Array
  'ntp.priv.mode7.findpeer_calls': Uint32Array
  'ntp.priv.mode7.allocations': Uint32Array
  'ntp.priv.mode7.demobilizations': Uint32Array
  'ntp.priv.mode7.hashcount': VariableColumn
  'ntp.priv.mode7.compliance': Uint32Array
  'ntp.priv.mode7.watchdog_timer': Uint32Array
  'ntp.priv.mode7.alarms': Uint32Array
  'ntp.priv.mode7.overflows': Uint32Array
  'ntp.priv.mode7.xmtcalls': Uint32Array
  'ntp.priv.monlist.avgint': Uint32Array
  'ntp.priv.monlist.lsint': Uint32Array
  'ntp.priv.monlist.restr': Uint32Array
  'ntp.priv.monlist.count': Uint32Array
  'ntp.priv.monlist.remote_address': Uint32Array
  'ntp.priv.monlist.port': Uint16Array
  'ntp.priv.monlist.mode': Uint8Array
  'ntp.priv.monlist.version': Uint8Array
  'ntp.priv.monlist.ipv6': Uint32Array
  'ntp.priv.monlist.unused': Uint32Array
  'ntp.priv.monlist.addr6': Uint8Array
  'ntp.priv.mode7.numkeys': Uint32Array
  'ntp.priv.mode7.numfreekeys': Uint32Array
  'ntp.priv.mode7.keylookups': Uint32Array
  'ntp.priv.mode7.keynotfound': Uint32Array
  'ntp.priv.mode7.encryptions': Uint32Array
  'ntp.priv.mode7.decryptions': Uint32Array
  'ntp.priv.mode7.expired': Uint32Array
  'ntp.priv.mode7.keyuncached': Uint32Array
  'ntp.priv.mode7.status': Uint16Array
  'ntp.priv.mode7.shift': Uint16Array
  'ntp.priv.monlist.local_address': Uint32Array
  'ntp.priv.monlist.flags': Uint32Array
  'ntp.priv.monlist.daddr6': Uint8Array
  'ntp.priv.mode7.peer.flags': Uint8Array
  'ntp.priv.mode7.peer.flags.shortlist': Uint8Array
  'ntp.priv.mode7.peer.flags.sel_candidate': Uint8Array
  'ntp.priv.mode7.peer.flags.authenable': Uint8Array
  'ntp.priv.mode7.peer.flags.prefer': Uint8Array
  'ntp.priv.mode7.peer.flags.refclock': Uint8Array
  'ntp.priv.mode7.peer.flags.burst': Uint8Array
  'ntp.priv.mode7.peer.flags.syspeer': Uint8Array
  'ntp.priv.mode7.peer.flags.config': Uint8Array
}

/** Names of its fields: ours. */
export type NtpFieldName = keyof NtpColumns

/** Names of its fields: Wireshark's. */
export type NtpWiresharkName = keyof NtpWiresharkColumns
