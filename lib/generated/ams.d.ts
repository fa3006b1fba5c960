// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Automation Message Specification, TwinCAT ADS: read from the packet when asked; a field that was not captured is undefined. */
export interface Ams {
  /** 0. */
  readonly reserved?: number
  /** Length of what follows, in bytes. */
  readonly tcp_length?: number
  /** Station that receives it. */
  readonly target?: string
  /** Its port. */
  readonly target_port?: number
  /** Station that sends it. */
  readonly sender?: string
  /** Its port. */
  readonly sender_port?: number
  /** What is asked for, or answered. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  readonly state?: {
    /** Flags as one number. */
    readonly flags?: number
    /** It is a response. */
    readonly response?: 0 | 1
    /** No response is wanted. */
    readonly no_return?: 0 | 1
    /** It is a command of ADS. */
    readonly ads_command?: 0 | 1
    /** It is one of the system. */
    readonly system_command?: 0 | 1
    /** It goes first. */
    readonly high_priority?: 0 | 1
    /** A time was added. */
    readonly timestamp?: 0 | 1
    /** It goes over UDP. */
    readonly udp?: 0 | 1
    /** It is an initial command. */
    readonly init?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** It goes to all. */
    readonly broadcast?: 0 | 1
  }
  /** Length of the data, in bytes. */
  readonly length?: number
  /** 0: none. */
  readonly error?: number
  /** The same in a request and its response. */
  readonly invoke_id?: number
  /** Response: what has come of it; 0 is success. */
  readonly result?: number
  /** Request: which group of data. */
  readonly index_group?: number
  /** Request: where in the group. */
  readonly index_offset?: number
  /** How much is read or written, in bytes. */
  readonly data_length?: number
  /** Read Write: how much is read, in bytes. */
  readonly read_length?: number
  /** Read Write: how much is written, in bytes. */
  readonly write_length?: number
  /** State of ADS. */
  readonly ads_state?: number
  /** State of the device. */
  readonly device_state?: number
  /** Version of the device. */
  readonly version_major?: number
  /** Its revision. */
  readonly version_minor?: number
  /** Its build. */
  readonly version_build?: number
  /** Name of the device. */
  readonly device_name?: string
  /** When to be told: 3 in a cycle, 4 on a change. */
  readonly transmission_mode?: number
  /** How late, in 100 ns. */
  readonly max_delay?: number
  /** How often, in 100 ns. */
  readonly cycle_time?: number
  /** Number of the notification. */
  readonly notification_handle?: number
  /** Notification: how many times it has. */
  readonly stamps?: number
  /** What is read or written. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): AmsTree
}

/** Automation Message Specification in a full tree; the layer inside it, if any, is a key more. */
export interface AmsTree extends InnerTrees, Pick<Ams, 'target' | 'target_port' | 'sender' | 'sender_port' | 'command' | 'command_name' | 'length' | 'error' | 'invoke_id' | 'result' | 'index_group' | 'index_offset' | 'data_length' | 'read_length' | 'write_length' | 'ads_state' | 'device_state' | 'version_major' | 'version_minor' | 'version_build' | 'device_name' | 'transmission_mode' | 'max_delay' | 'cycle_time' | 'notification_handle' | 'stamps' | 'data'>, Required<Pick<Ams, 'tcp_length'>> {
  readonly state?: {
    /** It is a response. */
    readonly response?: 0 | 1
    /** No response is wanted. */
    readonly no_return?: 0 | 1
    /** It is a command of ADS. */
    readonly ads_command?: 0 | 1
    /** It is one of the system. */
    readonly system_command?: 0 | 1
    /** It goes first. */
    readonly high_priority?: 0 | 1
    /** A time was added. */
    readonly timestamp?: 0 | 1
    /** It goes over UDP. */
    readonly udp?: 0 | 1
    /** It is an initial command. */
    readonly init?: 0 | 1
    /** It goes to all. */
    readonly broadcast?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface AmsColumns {
  'ams.reserved': Uint16Array
  'ams.tcp_length': Uint32Array
  'ams.target': VariableColumn
  'ams.target_port': Uint16Array
  'ams.sender': VariableColumn
  'ams.sender_port': Uint16Array
  'ams.command': Uint16Array
  'ams.command_name': VariableColumn
  'ams.state.flags': Uint16Array
  'ams.state.response': Uint8Array
  'ams.state.no_return': Uint8Array
  'ams.state.ads_command': Uint8Array
  'ams.state.system_command': Uint8Array
  'ams.state.high_priority': Uint8Array
  'ams.state.timestamp': Uint8Array
  'ams.state.udp': Uint8Array
  'ams.state.init': Uint8Array
  'ams.state.reserved': Uint8Array
  'ams.state.broadcast': Uint8Array
  'ams.length': Uint32Array
  'ams.error': Uint32Array
  'ams.invoke_id': Uint32Array
  'ams.result': Uint32Array
  'ams.index_group': Uint32Array
  'ams.index_offset': Uint32Array
  'ams.data_length': Uint32Array
  'ams.read_length': Uint32Array
  'ams.write_length': Uint32Array
  'ams.ads_state': Uint16Array
  'ams.device_state': Uint16Array
  'ams.version_major': Uint8Array
  'ams.version_minor': Uint8Array
  'ams.version_build': Uint16Array
  'ams.device_name': VariableColumn
  'ams.transmission_mode': Uint32Array
  'ams.max_delay': Uint32Array
  'ams.cycle_time': Uint32Array
  'ams.notification_handle': Uint32Array
  'ams.stamps': Uint32Array
  'ams.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AmsWiresharkColumns {
  'ams.targetnetid': VariableColumn
  'ams.targetport': Uint16Array
  'ams.sendernetid': VariableColumn
  'ams.senderport': Uint16Array
  'ams.cmdid': Uint16Array
  'ams.stateflags': Uint16Array
  'ams.state_response': Uint8Array
  'ams.state_noreturn': Uint8Array
  'ams.state_adscmd': Uint8Array
  'ams.state_syscmd': Uint8Array
  'ams.state_highprio': Uint8Array
  'ams.state_timestampadded': Uint8Array
  'ams.state_udp': Uint8Array
  'ams.state_initcmd': Uint8Array
  'ams.state_broadcast': Uint8Array
  'ams.cbdata': Uint32Array
  'ams.errorcode': Uint32Array
  'ams.invokeid': Uint32Array
  'ams.adsresult': Uint32Array
  'ams.ads_indexgroup': Uint32Array
  'ams.ads_indexoffset': Uint32Array
  'ams.ads_cblength': Uint32Array
  'ams.ads_cbreadlength': Uint32Array
  'ams.ads_cbwritelength': Uint32Array
  'ams.ads_devicestate': Uint16Array
  'ams.ads_versionversion': Uint8Array
  'ams.ads_versionrevision': Uint8Array
  'ams.ads_versionbuild': Uint16Array
  'ams.ads_devicename': VariableColumn
  'ams.ads_transmode': Uint32Array
  'ams.ads_maxdelay': Uint32Array
  'ams.ads_cycletime': Uint32Array
  'ams.ads_notificationhandle': Uint32Array
  'ams.ads_noteblocksstamps': Uint32Array
}

/** Names of its fields: ours. */
export type AmsFieldName = keyof AmsColumns

/** Names of its fields: Wireshark's. */
export type AmsWiresharkName = keyof AmsWiresharkColumns
