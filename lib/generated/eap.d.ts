// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Extensible Authentication Protocol, RFC 3748: read from the packet when asked; a field that was not captured is undefined. */
export interface Eap {
  /** What the packet is. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The request's, which its response repeats. */
  readonly identifier?: number
  /** Length of the packet, header included, in bytes. */
  readonly length?: number
  /** How who it is, is proved; or what is said before. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Who it is; in a request a text for people. */
  readonly identity?: string
  /** 3GPP: the digit that it begins with, as a character: what it is good for. */
  readonly identity_prefix?: number
  /** 3GPP: what is behind that. */
  readonly identity_rest?: string
  /** 3GPP: the subscriber. */
  readonly imsi?: string
  /** Country of the subscriber's network. */
  readonly mcc?: number
  /** The network, where the realm tells how many digits it has. */
  readonly mnc?: number
  /** 3GPP: country of the realm. */
  readonly realm_mcc?: number
  /** Network of the realm, in three digits. */
  readonly realm_mnc?: number
  /** Text for people. */
  readonly notification?: string
  /** Nak: types that the peer can do. */
  readonly desired_types?: number[]
  readonly md5?: {
    /** Length of the value, in bytes. */
    readonly value_size?: number
    /** Challenge or response. */
    readonly value?: Buffer
    /** Name of the sender. */
    readonly name?: Buffer
  }
  /** Flags of the types over TLS. */
  readonly tls_flags?: {
    /** There is a length. */
    readonly length_included?: 0 | 1
    /** More of the message follows. */
    readonly more_fragments?: 0 | 1
    /** The first packet, without a message. */
    readonly start?: 0 | 1
    /** Version of TTLS, PEAP or FAST. */
    readonly version?: number
  }
  /** Length of the whole message, in bytes. */
  readonly tls_length?: number
  /** Expanded: whose type it is; 0 for the IETF's. */
  readonly vendor_id?: number
  /** Expanded: the type. */
  readonly vendor_type?: number
  readonly sim?: {
    /** What the message is. */
    readonly subtype?: number
    /** 0. */
    readonly reserved?: number
    /** Attributes. */
    readonly attributes?: Array<{
      /** What it is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** Length of the attribute, in words of four bytes. */
      readonly length?: number
      /** AT_NOTIFICATION: what is told; 32768 success, 16384 a general failure. */
      readonly notification?: number
      /** AT_CLIENT_ERROR_CODE: what is wrong. */
      readonly error_code?: number
      /** AT_IDENTITY: length of the identity, in bytes. */
      readonly actual_length?: number
      /** Who it is; in a request a text for people. */
      readonly identity?: string
      /** 3GPP: the digit that it begins with, as a character: what it is good for. */
      readonly identity_prefix?: number
      /** 3GPP: what is behind that. */
      readonly identity_rest?: string
      /** 3GPP: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the realm tells how many digits it has. */
      readonly mnc?: number
      /** 3GPP: country of the realm. */
      readonly realm_mcc?: number
      /** Network of the realm, in three digits. */
      readonly realm_mnc?: number
      /** AT_IDENTITY: what fills it. */
      readonly padding?: Buffer
      /** Value of another one. */
      readonly value?: Buffer
    }>
  }
  readonly aka?: {
    /** What the message is. */
    readonly subtype?: number
    /** 0. */
    readonly reserved?: number
    /** Attributes. */
    readonly attributes?: Array<{
      /** What it is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** Length of the attribute, in words of four bytes. */
      readonly length?: number
      /** AT_NOTIFICATION: what is told; 32768 success, 16384 a general failure. */
      readonly notification?: number
      /** AT_CLIENT_ERROR_CODE: what is wrong. */
      readonly error_code?: number
      /** AT_IDENTITY: length of the identity, in bytes. */
      readonly actual_length?: number
      /** Who it is; in a request a text for people. */
      readonly identity?: string
      /** 3GPP: the digit that it begins with, as a character: what it is good for. */
      readonly identity_prefix?: number
      /** 3GPP: what is behind that. */
      readonly identity_rest?: string
      /** 3GPP: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the realm tells how many digits it has. */
      readonly mnc?: number
      /** 3GPP: country of the realm. */
      readonly realm_mcc?: number
      /** Network of the realm, in three digits. */
      readonly realm_mnc?: number
      /** AT_IDENTITY: what fills it. */
      readonly padding?: Buffer
      /** Value of another one. */
      readonly value?: Buffer
    }>
  }
  /** What the type has behind the rows above. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EapTree
}

/** Extensible Authentication Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface EapTree extends InnerTrees, Pick<Eap, 'type' | 'identity' | 'identity_prefix' | 'imsi' | 'mcc' | 'mnc' | 'realm_mcc' | 'realm_mnc' | 'notification' | 'desired_types' | 'md5' | 'tls_length' | 'vendor_id' | 'vendor_type' | 'data'>, Required<Pick<Eap, 'code' | 'identifier' | 'length'>> {
  readonly tls_flags?: {
    /** There is a length. */
    readonly length_included?: 0 | 1
    /** More of the message follows. */
    readonly more_fragments?: 0 | 1
    /** The first packet, without a message. */
    readonly start?: 0 | 1
    /** Version of TTLS, PEAP or FAST. */
    readonly version?: number
  }
  readonly sim?: {
    /** What the message is. */
    readonly subtype?: number
    /** Attributes. */
    readonly attributes?: Array<{
      /** What it is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** AT_NOTIFICATION: what is told; 32768 success, 16384 a general failure. */
      readonly notification?: number
      /** AT_CLIENT_ERROR_CODE: what is wrong. */
      readonly error_code?: number
      /** Who it is; in a request a text for people. */
      readonly identity?: string
      /** 3GPP: the digit that it begins with, as a character: what it is good for. */
      readonly identity_prefix?: number
      /** 3GPP: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the realm tells how many digits it has. */
      readonly mnc?: number
      /** 3GPP: country of the realm. */
      readonly realm_mcc?: number
      /** Network of the realm, in three digits. */
      readonly realm_mnc?: number
      /** Value of another one. */
      readonly value?: Buffer
    }>
  }
  readonly aka?: {
    /** What the message is. */
    readonly subtype?: number
    /** Attributes. */
    readonly attributes?: Array<{
      /** What it is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** AT_NOTIFICATION: what is told; 32768 success, 16384 a general failure. */
      readonly notification?: number
      /** AT_CLIENT_ERROR_CODE: what is wrong. */
      readonly error_code?: number
      /** Who it is; in a request a text for people. */
      readonly identity?: string
      /** 3GPP: the digit that it begins with, as a character: what it is good for. */
      readonly identity_prefix?: number
      /** 3GPP: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the realm tells how many digits it has. */
      readonly mnc?: number
      /** 3GPP: country of the realm. */
      readonly realm_mcc?: number
      /** Network of the realm, in three digits. */
      readonly realm_mnc?: number
      /** Value of another one. */
      readonly value?: Buffer
    }>
  }
}

/** The type of each field's column, by our names. */
export interface EapColumns {
  'eap.code': Uint8Array
  'eap.code_name': VariableColumn
  'eap.identifier': Uint8Array
  'eap.length': Uint16Array
  'eap.type': Uint8Array
  'eap.type_name': VariableColumn
  'eap.identity': VariableColumn
  'eap.identity_prefix': Uint8Array
  'eap.identity_rest': VariableColumn
  'eap.imsi': VariableColumn
  'eap.mcc': Uint16Array
  'eap.mnc': Uint16Array
  'eap.realm_mcc': Uint16Array
  'eap.realm_mnc': Uint16Array
  'eap.notification': VariableColumn
  'eap.desired_types': Uint8Array
  'eap.md5.value_size': Uint8Array
  'eap.md5.value': VariableColumn
  'eap.md5.name': VariableColumn
  'eap.tls_flags': Uint8Array
  'eap.tls_flags.length_included': Uint8Array
  'eap.tls_flags.more_fragments': Uint8Array
  'eap.tls_flags.start': Uint8Array
  'eap.tls_flags.version': Uint8Array
  'eap.tls_length': Uint32Array
  'eap.vendor_id': Uint32Array
  'eap.vendor_type': Uint32Array
  'eap.sim.subtype': Uint8Array
  'eap.sim.reserved': Uint16Array
  'eap.sim.attributes': never
  'eap.sim.attributes.type': Uint8Array
  'eap.sim.attributes.type_name': VariableColumn
  'eap.sim.attributes.length': Uint8Array
  'eap.sim.attributes.notification': Uint16Array
  'eap.sim.attributes.error_code': Uint16Array
  'eap.sim.attributes.actual_length': Uint16Array
  'eap.sim.attributes.identity': VariableColumn
  'eap.sim.attributes.identity_prefix': Uint8Array
  'eap.sim.attributes.identity_rest': VariableColumn
  'eap.sim.attributes.imsi': VariableColumn
  'eap.sim.attributes.mcc': Uint16Array
  'eap.sim.attributes.mnc': Uint16Array
  'eap.sim.attributes.realm_mcc': Uint16Array
  'eap.sim.attributes.realm_mnc': Uint16Array
  'eap.sim.attributes.padding': VariableColumn
  'eap.sim.attributes.value': VariableColumn
  'eap.aka.subtype': Uint8Array
  'eap.aka.reserved': Uint16Array
  'eap.aka.attributes': never
  'eap.aka.attributes.type': Uint8Array
  'eap.aka.attributes.type_name': VariableColumn
  'eap.aka.attributes.length': Uint8Array
  'eap.aka.attributes.notification': Uint16Array
  'eap.aka.attributes.error_code': Uint16Array
  'eap.aka.attributes.actual_length': Uint16Array
  'eap.aka.attributes.identity': VariableColumn
  'eap.aka.attributes.identity_prefix': Uint8Array
  'eap.aka.attributes.identity_rest': VariableColumn
  'eap.aka.attributes.imsi': VariableColumn
  'eap.aka.attributes.mcc': Uint16Array
  'eap.aka.attributes.mnc': Uint16Array
  'eap.aka.attributes.realm_mcc': Uint16Array
  'eap.aka.attributes.realm_mnc': Uint16Array
  'eap.aka.attributes.padding': VariableColumn
  'eap.aka.attributes.value': VariableColumn
  'eap.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EapWiresharkColumns {
  'eap.id': Uint8Array
  'eap.len': Uint16Array
  'eap.identity.prefix': Uint8Array
  'eap.identity.full': VariableColumn
  'e212.imsi': VariableColumn
  'e212.mcc': Uint16Array
  'e212.mnc': Uint16Array
  'eap.identity.mcc': Uint16Array
  'eap.desired_type': Uint8Array
  'eap.md5.extra_data': VariableColumn
  'eap.tls.flags': Uint8Array
  'eap.tls.flags.len_included': Uint8Array
  'eap.tls.flags.more_fragments': Uint8Array
  'eap.tls.flags.start': Uint8Array
  'eap.tls.flags.version': Uint8Array
  'eap.tls.len': Uint32Array
  'eap.ext.vendor_id': Uint32Array
  'eap.ext.vendor_type': Uint32Array
  'eap.sim.subtype.type': Uint8Array
  'eap.sim.subtype.len': Uint8Array
  'eap.sim.notification_type': Uint16Array
  'eap.sim.error_code': Uint16Array
  'eap.identity.actual_len': Uint16Array
  'eap.identity.padding': VariableColumn
  'eap.sim.subtype.value': VariableColumn
  'eap.aka.subtype.type': Uint8Array
  'eap.aka.subtype.len': Uint8Array
  'eap.aka.notification_type': Uint16Array
  'eap.aka.error_code': Uint16Array
  'eap.aka.subtype.value': VariableColumn
}

/** Names of its fields: ours. */
export type EapFieldName = keyof EapColumns

/** Names of its fields: Wireshark's. */
export type EapWiresharkName = keyof EapWiresharkColumns
