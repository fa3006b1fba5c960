// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Simple Network Management Protocol, RFC 3416: read from the packet when asked; a field that was not captured is undefined. */
export interface Snmp {
  /** 0: version 1; 1: version 2c. */
  readonly version?: number
  /** Name of the version. */
  readonly version_name?: string
  /** Name of the community: a password in the clear. */
  readonly community?: string
  /** 3: version 3. */
  readonly msg_version?: number
  /** The same in a request and its response, version 3. */
  readonly msg_id?: number
  /** Longest message that the sender takes, in bytes. */
  readonly msg_max_size?: number
  /** The flags as they are. */
  readonly msg_flags?: Buffer
  readonly flags?: {
    /** A report is wanted where something fails. */
    readonly reportable?: 0 | 1
    /** The PDU is encrypted. */
    readonly encrypted?: 0 | 1
    /** The message is authenticated. */
    readonly authenticated?: 0 | 1
  }
  /** Security model; 3 is USM, RFC 3414. */
  readonly security_model?: number
  /** Name of the model. */
  readonly security_model_name?: string
  /** Parameters of a security model that is not USM. */
  readonly security_parameters?: Buffer
  /** Engine whose clock counts. */
  readonly engine_id?: Buffer
  /** How often that engine has started. */
  readonly engine_boots?: number
  /** Since when it runs, in seconds. */
  readonly engine_time?: number
  /** Name of the user. */
  readonly user_name?: string
  /** Code of the message. */
  readonly authentication_parameters?: Buffer
  /** Salt of the encryption. */
  readonly privacy_parameters?: Buffer
  /** Engine that the PDU is about. */
  readonly context_engine_id?: Buffer
  /** Context that the PDU is about. */
  readonly context_name?: string
  /** The PDU, encrypted. */
  readonly encrypted_pdu?: Buffer
  /** What the engines' ids say, RFC 3411, in packet order. */
  readonly engines?: Array<{
    /** The id is one of RFC 3411. */
    readonly conforms?: 0 | 1
    /** Maker of the engine, by IANA's enterprise number. */
    readonly enterprise?: number
    /** What the rest of the id is. */
    readonly format?: number
    /** Name of the format. */
    readonly format_name?: string
    /** Address of the engine. */
    readonly ipv4?: string
    /** Address of the engine. */
    readonly ipv6?: string
    /** Hardware address of the engine. */
    readonly mac?: string
    /** Text that somebody gave the engine. */
    readonly text?: string
    /** Bytes of another kind. */
    readonly data?: Buffer
  }>
  /** What the PDU is. */
  readonly pdu?: number
  /** Its name. */
  readonly pdu_name?: string
  /** The same in a request and its response. */
  readonly request_id?: number
  /** What went wrong; 0: nothing. */
  readonly error_status?: number
  /** Its name. */
  readonly error_status_name?: string
  /** Variable that went wrong, from 1 on. */
  readonly error_index?: number
  /** Variables that are wanted once. */
  readonly non_repeaters?: number
  /** How often the others are wanted at most. */
  readonly max_repetitions?: number
  /** Kind of object that a trap of version 1 is from. */
  readonly enterprise?: string
  /** Address of that object. */
  readonly agent_addr?: string
  /** Kind of the trap. */
  readonly generic_trap?: number
  /** Its name. */
  readonly generic_trap_name?: string
  /** Kind of the trap, of an enterprise. */
  readonly specific_trap?: number
  /** Since when the object runs, in hundredths of a second. */
  readonly time_stamp?: number
  /** How many variables there are. */
  readonly variables_count?: number
  /** The variables, in packet order. */
  readonly variables?: Array<{
    /** Object identifier of the variable. */
    readonly name?: string
    /** Type of the value, as BER has it. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Number with a sign. */
    readonly integer?: number
    /** Bytes, or a text. */
    readonly octets?: Buffer
    /** Object identifier. */
    readonly oid?: string
    /** Address. */
    readonly ip_address?: string
    /** Number that counts up, and begins again at 0. */
    readonly counter32?: number
    /** Number that goes up and down. */
    readonly gauge32?: number
    /** Time, in hundredths of a second. */
    readonly timeticks?: number
    /** Any value, wrapped. */
    readonly opaque?: Buffer
    /** Number that counts up. */
    readonly counter64?: bigint
    /** Number without a sign. */
    readonly unsigned32?: number
    /** Value of another type. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): SnmpTree
}

/** Simple Network Management Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SnmpTree extends InnerTrees, Pick<Snmp, 'version' | 'community' | 'msg_version' | 'msg_id' | 'msg_max_size' | 'flags' | 'security_model' | 'security_model_name' | 'security_parameters' | 'engine_id' | 'engine_boots' | 'engine_time' | 'user_name' | 'authentication_parameters' | 'privacy_parameters' | 'context_engine_id' | 'context_name' | 'encrypted_pdu' | 'pdu' | 'pdu_name' | 'request_id' | 'error_status' | 'error_index' | 'non_repeaters' | 'max_repetitions' | 'enterprise' | 'agent_addr' | 'generic_trap' | 'generic_trap_name' | 'specific_trap' | 'time_stamp' | 'variables_count' | 'variables'> {
  /** What the engines' ids say, RFC 3411, in packet order. */
  readonly engines?: Array<{
    /** Maker of the engine, by IANA's enterprise number. */
    readonly enterprise?: number
    /** What the rest of the id is. */
    readonly format?: number
    /** Name of the format. */
    readonly format_name?: string
    /** Address of the engine. */
    readonly ipv4?: string
    /** Address of the engine. */
    readonly ipv6?: string
    /** Hardware address of the engine. */
    readonly mac?: string
    /** Text that somebody gave the engine. */
    readonly text?: string
    /** Bytes of another kind. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface SnmpColumns {
  'snmp.version': Int32Array
  'snmp.version_name': VariableColumn
  'snmp.community': VariableColumn
  'snmp.msg_version': Int32Array
  'snmp.msg_id': Int32Array
  'snmp.msg_max_size': Uint32Array
  'snmp.msg_flags': VariableColumn
  'snmp.flags.reportable': Uint8Array
  'snmp.flags.encrypted': Uint8Array
  'snmp.flags.authenticated': Uint8Array
  'snmp.security_model': Uint32Array
  'snmp.security_model_name': VariableColumn
  'snmp.security_parameters': VariableColumn
  'snmp.engine_id': VariableColumn
  'snmp.engine_boots': Uint32Array
  'snmp.engine_time': Uint32Array
  'snmp.user_name': VariableColumn
  'snmp.authentication_parameters': VariableColumn
  'snmp.privacy_parameters': VariableColumn
  'snmp.context_engine_id': VariableColumn
  'snmp.context_name': VariableColumn
  'snmp.encrypted_pdu': VariableColumn
  'snmp.engines': never
  'snmp.engines.conforms': Uint8Array
  'snmp.engines.enterprise': Uint32Array
  'snmp.engines.format': Uint8Array
  'snmp.engines.format_name': VariableColumn
  'snmp.engines.ipv4': Uint32Array
  'snmp.engines.ipv6': Uint8Array
  'snmp.engines.mac': Uint8Array
  'snmp.engines.text': VariableColumn
  'snmp.engines.data': VariableColumn
  'snmp.pdu': Uint8Array
  'snmp.pdu_name': VariableColumn
  'snmp.request_id': Int32Array
  'snmp.error_status': Int32Array
  'snmp.error_status_name': VariableColumn
  'snmp.error_index': Int32Array
  'snmp.non_repeaters': Uint32Array
  'snmp.max_repetitions': Uint32Array
  'snmp.enterprise': VariableColumn
  'snmp.agent_addr': Uint32Array
  'snmp.generic_trap': Int32Array
  'snmp.generic_trap_name': VariableColumn
  'snmp.specific_trap': Int32Array
  'snmp.time_stamp': Uint32Array
  'snmp.variables_count': Uint32Array
  'snmp.variables': never
  'snmp.variables.name': VariableColumn
  'snmp.variables.type': Uint8Array
  'snmp.variables.type_name': VariableColumn
  'snmp.variables.integer': Int32Array
  'snmp.variables.octets': VariableColumn
  'snmp.variables.oid': VariableColumn
  'snmp.variables.ip_address': Uint32Array
  'snmp.variables.counter32': Uint32Array
  'snmp.variables.gauge32': Uint32Array
  'snmp.variables.timeticks': Uint32Array
  'snmp.variables.opaque': VariableColumn
  'snmp.variables.counter64': BigUint64Array
  'snmp.variables.unsigned32': Uint32Array
  'snmp.variables.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SnmpWiresharkColumns {
  'snmp.msgVersion': Int32Array
  'snmp.msgID': Int32Array
  'snmp.msgMaxSize': Uint32Array
  'snmp.msgFlags': VariableColumn
  'snmp.v3.flags.report': Uint8Array
  'snmp.v3.flags.crypt': Uint8Array
  'snmp.v3.flags.auth': Uint8Array
  'snmp.msgSecurityModel': Uint32Array
  'snmp.msgAuthoritativeEngineID': VariableColumn
  'snmp.msgAuthoritativeEngineBoots': Uint32Array
  'snmp.msgAuthoritativeEngineTime': Uint32Array
  'snmp.msgUserName': VariableColumn
  'snmp.msgAuthenticationParameters': VariableColumn
  'snmp.msgPrivacyParameters': VariableColumn
  'snmp.contextEngineID': VariableColumn
  'snmp.contextName': VariableColumn
  'snmp.encryptedPDU': VariableColumn
  'snmp.engineid.conform': Uint8Array
  'snmp.engineid.enterprise': Uint32Array
  'snmp.engineid.format': Uint8Array
  'snmp.engineid.ipv4': Uint32Array
  'snmp.engineid.ipv6': Uint8Array
  'snmp.engineid.mac': Uint8Array
  'snmp.engineid.text': VariableColumn
  'snmp.engineid.data': VariableColumn
  'snmp.data': Uint8Array
  'snmp.variable_bindings': Uint32Array
  'snmp.name': VariableColumn
  'snmp.value.int': Int32Array
  'snmp.value.octets': VariableColumn
  'snmp.value.oid': VariableColumn
  'snmp.value.ipv4': Uint32Array
  'snmp.value.counter': BigUint64Array
  'snmp.value.g32': Uint32Array
  'snmp.value.timeticks': Uint32Array
  'snmp.value.opaque': VariableColumn
  'snmp.value.u32': Uint32Array
}

/** Names of its fields: ours. */
export type SnmpFieldName = keyof SnmpColumns

/** Names of its fields: Wireshark's. */
export type SnmpWiresharkName = keyof SnmpWiresharkColumns
