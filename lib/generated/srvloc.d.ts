// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Service Location Protocol, RFC 2608: read from the packet when asked; a field that was not captured is undefined. */
export interface Srvloc {
  /** 1 or 2. */
  readonly version?: number
  /** What the message is. */
  readonly function?: number
  /** Name of that. */
  readonly function_name?: string
  /** Version 1: length of the message, in bytes. */
  readonly v1_length?: number
  /** Version 1: the flags as one number. */
  readonly v1_flags?: {
    /** Not all fits in a datagram. */
    readonly overflow?: 0 | 1
    /** Answers in this language only. */
    readonly monolingual?: 0 | 1
    /** URLs are signed. */
    readonly url_auth?: 0 | 1
    /** Attributes are signed. */
    readonly attribute_auth?: 0 | 1
    /** The registration is a new one. */
    readonly fresh?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** Version 1: 0. */
  readonly dialect?: number
  /** Version 1: language of texts. */
  readonly language?: string
  /** Version 1: their character set. */
  readonly encoding?: number
  /** Version 1: the same in a request and its replies. */
  readonly v1_xid?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** The flags as one number. */
  readonly flags?: {
    /** Not all fits in a datagram. */
    readonly overflow?: 0 | 1
    /** The registration is a new one. */
    readonly fresh?: 0 | 1
    /** The request is for many. */
    readonly request_multicast?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** Where an extension begins, or 0. */
  readonly extension_offset?: number
  /** The same in a request and its replies. */
  readonly xid?: number
  /** Length of the text, in bytes. */
  readonly language_tag_length?: number
  /** Language of texts. */
  readonly language_tag?: string
  /** Length of the text, in bytes. */
  readonly previous_length?: number
  /** Who has answered before. */
  readonly previous?: string
  /** Length of the text, in bytes. */
  readonly service_type_length?: number
  /** Type of the service that is looked for. */
  readonly service_type?: string
  /** Length of the text, in bytes. */
  readonly scopes_length?: number
  /** Scopes. */
  readonly scopes?: string
  /** Length of the text, in bytes. */
  readonly predicate_length?: number
  /** What its attributes have to be. */
  readonly predicate?: string
  /** Length of the text, in bytes. */
  readonly spi_length?: number
  /** Security parameters of the answer. */
  readonly spi?: string
  /** Length of the text, in bytes. */
  readonly registered_type_length?: number
  /** Type of the service that is registered. */
  readonly registered_type?: string
  /** Length of the text, in bytes. */
  readonly registered_attributes_length?: number
  /** Its attributes. */
  readonly registered_attributes?: string
  /** Length of the text, in bytes. */
  readonly dropped_scopes_length?: number
  /** Scopes that a service leaves. */
  readonly dropped_scopes?: string
  /** Length of the text, in bytes. */
  readonly dropped_tags_length?: number
  /** Attributes that it loses, or none: all of it goes. */
  readonly dropped_tags?: string
  /** Length of the text, in bytes. */
  readonly attribute_previous_length?: number
  /** Who has answered before. */
  readonly attribute_previous?: string
  /** Length of the text, in bytes. */
  readonly attribute_url_length?: number
  /** Service, or type of service, whose attributes are asked for. */
  readonly attribute_url?: string
  /** Length of the text, in bytes. */
  readonly attribute_scopes_length?: number
  /** Scopes. */
  readonly attribute_scopes?: string
  /** Length of the text, in bytes. */
  readonly attribute_tags_length?: number
  /** Which attributes. */
  readonly attribute_tags?: string
  /** Length of the text, in bytes. */
  readonly attribute_spi_length?: number
  /** Security parameters of the answer. */
  readonly attribute_spi?: string
  /** Length of the text, in bytes. */
  readonly attribute_select_length?: number
  /** Version 1: which attributes. */
  readonly attribute_select?: string
  /** Length of the text, in bytes. */
  readonly attributes_length?: number
  /** Attributes of a service. */
  readonly attributes?: string
  /** Length of the text, in bytes. */
  readonly agent_url_length?: number
  /** Where a directory agent is. */
  readonly agent_url?: string
  /** Length of the text, in bytes. */
  readonly agent_scopes_length?: number
  /** Its scopes. */
  readonly agent_scopes?: string
  /** Length of the text, in bytes. */
  readonly agent_attributes_length?: number
  /** Its attributes. */
  readonly agent_attributes?: string
  /** Length of the text, in bytes. */
  readonly agent_spi_length?: number
  /** Its security parameters. */
  readonly agent_spi?: string
  /** Length of the text, in bytes. */
  readonly types_previous_length?: number
  /** Who has answered before. */
  readonly types_previous?: string
  /** Length of the text, in bytes. */
  readonly naming_authorities_length?: number
  /** Who has named the types that are asked for; a length of 65535 means all. */
  readonly naming_authorities?: string
  /** Length of the text, in bytes. */
  readonly types_scopes_length?: number
  /** Scopes. */
  readonly types_scopes?: string
  /** Length of the text, in bytes. */
  readonly types_length?: number
  /** Types of services that there are. */
  readonly types?: string
  /** Length of the text, in bytes. */
  readonly service_agent_url_length?: number
  /** Where a service agent is. */
  readonly service_agent_url?: string
  /** Length of the text, in bytes. */
  readonly service_agent_scopes_length?: number
  /** Its scopes. */
  readonly service_agent_scopes?: string
  /** Length of the text, in bytes. */
  readonly service_agent_attributes_length?: number
  /** Its attributes. */
  readonly service_agent_attributes?: string
  /** 0, or what is wrong. */
  readonly error?: number
  /** How many services were found. */
  readonly url_count?: number
  /** Services. */
  readonly urls?: Array<{
    /** 0. */
    readonly reserved?: number
    /** How long it is known, in seconds. */
    readonly lifetime?: number
    /** Length of its URL, in bytes. */
    readonly length?: number
    /** Its URL. */
    readonly url?: string
  }>
  /** How many signatures a URL has. */
  readonly url_auth_count?: number[]
  /** Signatures. */
  readonly auths?: Array<{
    /** How it is signed. */
    readonly kind?: number
    /** Length of the signature, its head included, in bytes. */
    readonly length?: number
    /** Until when it is good. */
    readonly timestamp?: number
    /** Length of the text, in bytes. */
    readonly spi_length?: number
    /** Its security parameters. */
    readonly spi?: string
    /** The signature. */
    readonly data?: Buffer
  }>
  /** How many signatures the attributes have. */
  readonly attribute_auth_count?: number
  /** When the directory agent has started. */
  readonly agent_timestamp?: number
  /** How many signatures it has. */
  readonly agent_auth_count?: number
  /** How many signatures it has. */
  readonly service_agent_auth_count?: number
  /** What follows that has no row. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SrvlocTree
}

/** Service Location Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SrvlocTree extends InnerTrees, Pick<Srvloc, 'v1_length' | 'dialect' | 'language' | 'encoding' | 'v1_xid' | 'length' | 'extension_offset' | 'xid' | 'language_tag' | 'previous' | 'service_type' | 'scopes' | 'predicate' | 'spi' | 'registered_type' | 'registered_attributes' | 'dropped_scopes' | 'dropped_tags' | 'attribute_previous' | 'attribute_url' | 'attribute_scopes' | 'attribute_tags' | 'attribute_spi' | 'attribute_select' | 'attributes' | 'agent_url' | 'agent_scopes' | 'agent_attributes' | 'agent_spi' | 'types_previous' | 'naming_authorities' | 'types_scopes' | 'types' | 'service_agent_url' | 'service_agent_scopes' | 'service_agent_attributes' | 'error' | 'url_count' | 'agent_timestamp' | 'other'>, Required<Pick<Srvloc, 'version' | 'function'>> {
  readonly v1_flags?: {
    /** Not all fits in a datagram. */
    readonly overflow?: 0 | 1
    /** Answers in this language only. */
    readonly monolingual?: 0 | 1
    /** URLs are signed. */
    readonly url_auth?: 0 | 1
    /** Attributes are signed. */
    readonly attribute_auth?: 0 | 1
    /** The registration is a new one. */
    readonly fresh?: 0 | 1
  }
  readonly flags?: {
    /** Not all fits in a datagram. */
    readonly overflow?: 0 | 1
    /** The registration is a new one. */
    readonly fresh?: 0 | 1
    /** The request is for many. */
    readonly request_multicast?: 0 | 1
  }
  /** Services. */
  readonly urls?: Array<{
    /** How long it is known, in seconds. */
    readonly lifetime?: number
    /** Its URL. */
    readonly url?: string
  }>
  /** Signatures. */
  readonly auths?: Array<{
    /** How it is signed. */
    readonly kind?: number
    /** Until when it is good. */
    readonly timestamp?: number
    /** Its security parameters. */
    readonly spi?: string
    /** The signature. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface SrvlocColumns {
  'srvloc.version': Uint8Array
  'srvloc.function': Uint8Array
  'srvloc.function_name': VariableColumn
  'srvloc.v1_length': Uint16Array
  'srvloc.v1_flags': Uint8Array
  'srvloc.v1_flags.overflow': Uint8Array
  'srvloc.v1_flags.monolingual': Uint8Array
  'srvloc.v1_flags.url_auth': Uint8Array
  'srvloc.v1_flags.attribute_auth': Uint8Array
  'srvloc.v1_flags.fresh': Uint8Array
  'srvloc.v1_flags.reserved': Uint8Array
  'srvloc.dialect': Uint8Array
  'srvloc.language': VariableColumn
  'srvloc.encoding': Uint16Array
  'srvloc.v1_xid': Uint16Array
  'srvloc.length': Uint32Array
  'srvloc.flags': Uint16Array
  'srvloc.flags.overflow': Uint8Array
  'srvloc.flags.fresh': Uint8Array
  'srvloc.flags.request_multicast': Uint8Array
  'srvloc.flags.reserved': Uint16Array
  'srvloc.extension_offset': Uint32Array
  'srvloc.xid': Uint16Array
  'srvloc.language_tag_length': Uint16Array
  'srvloc.language_tag': VariableColumn
  'srvloc.previous_length': Uint16Array
  'srvloc.previous': VariableColumn
  'srvloc.service_type_length': Uint16Array
  'srvloc.service_type': VariableColumn
  'srvloc.scopes_length': Uint16Array
  'srvloc.scopes': VariableColumn
  'srvloc.predicate_length': Uint16Array
  'srvloc.predicate': VariableColumn
  'srvloc.spi_length': Uint16Array
  'srvloc.spi': VariableColumn
  'srvloc.registered_type_length': Uint16Array
  'srvloc.registered_type': VariableColumn
  'srvloc.registered_attributes_length': Uint16Array
  'srvloc.registered_attributes': VariableColumn
  'srvloc.dropped_scopes_length': Uint16Array
  'srvloc.dropped_scopes': VariableColumn
  'srvloc.dropped_tags_length': Uint16Array
  'srvloc.dropped_tags': VariableColumn
  'srvloc.attribute_previous_length': Uint16Array
  'srvloc.attribute_previous': VariableColumn
  'srvloc.attribute_url_length': Uint16Array
  'srvloc.attribute_url': VariableColumn
  'srvloc.attribute_scopes_length': Uint16Array
  'srvloc.attribute_scopes': VariableColumn
  'srvloc.attribute_tags_length': Uint16Array
  'srvloc.attribute_tags': VariableColumn
  'srvloc.attribute_spi_length': Uint16Array
  'srvloc.attribute_spi': VariableColumn
  'srvloc.attribute_select_length': Uint16Array
  'srvloc.attribute_select': VariableColumn
  'srvloc.attributes_length': Uint16Array
  'srvloc.attributes': VariableColumn
  'srvloc.agent_url_length': Uint16Array
  'srvloc.agent_url': VariableColumn
  'srvloc.agent_scopes_length': Uint16Array
  'srvloc.agent_scopes': VariableColumn
  'srvloc.agent_attributes_length': Uint16Array
  'srvloc.agent_attributes': VariableColumn
  'srvloc.agent_spi_length': Uint16Array
  'srvloc.agent_spi': VariableColumn
  'srvloc.types_previous_length': Uint16Array
  'srvloc.types_previous': VariableColumn
  'srvloc.naming_authorities_length': Uint16Array
  'srvloc.naming_authorities': VariableColumn
  'srvloc.types_scopes_length': Uint16Array
  'srvloc.types_scopes': VariableColumn
  'srvloc.types_length': Uint16Array
  'srvloc.types': VariableColumn
  'srvloc.service_agent_url_length': Uint16Array
  'srvloc.service_agent_url': VariableColumn
  'srvloc.service_agent_scopes_length': Uint16Array
  'srvloc.service_agent_scopes': VariableColumn
  'srvloc.service_agent_attributes_length': Uint16Array
  'srvloc.service_agent_attributes': VariableColumn
  'srvloc.error': Uint16Array
  'srvloc.url_count': Uint16Array
  'srvloc.urls': never
  'srvloc.urls.reserved': Uint8Array
  'srvloc.urls.lifetime': Uint16Array
  'srvloc.urls.length': Uint16Array
  'srvloc.urls.url': VariableColumn
  'srvloc.url_auth_count': Uint8Array
  'srvloc.auths': never
  'srvloc.auths.kind': Uint16Array
  'srvloc.auths.length': Uint16Array
  'srvloc.auths.timestamp': Float64Array
  'srvloc.auths.spi_length': Uint16Array
  'srvloc.auths.spi': VariableColumn
  'srvloc.auths.data': VariableColumn
  'srvloc.attribute_auth_count': Uint8Array
  'srvloc.agent_timestamp': Float64Array
  'srvloc.agent_auth_count': Uint8Array
  'srvloc.service_agent_auth_count': Uint8Array
  'srvloc.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SrvlocWiresharkColumns {
  'srvloc.pktlen': Uint32Array
  'srvloc.flags_v1': Uint8Array
  'srvloc.flags_v1.overflow': Uint8Array
  'srvloc.flags_v1.monolingual': Uint8Array
  'srvloc.flags_v1.url_auth': Uint8Array
  'srvloc.flags_v1.attribute_auth': Uint8Array
  'srvloc.flags_v1.fresh': Uint8Array
  'srvloc.transaction_id': Uint16Array
  'srvloc.flags_v2': Uint16Array
  'srvloc.flags_v2.overflow': Uint8Array
  'srvloc.flags_v2.fresh': Uint8Array
  'srvloc.flags_v2.reqmulti': Uint8Array
  'srvloc.nextextoff': Uint32Array
  'srvloc.langtaglen': Uint16Array
  'srvloc.langtag': VariableColumn
  'srvloc.srvreq.prlistlen': Uint16Array
  'srvloc.srvreq.prlist': VariableColumn
  'srvloc.srvreq.srvtypelen': Uint16Array
  'srvloc.srvreq.srvtypelist': VariableColumn
  'srvloc.srvreq.scopelistlen': Uint16Array
  'srvloc.srvreq.scopelist': VariableColumn
  'srvloc.srvreq.predicatelen': Uint16Array
  'srvloc.srvreq.predicate': VariableColumn
  'srvloc.srvreq.slpspilen': Uint16Array
  'srvloc.srvreq.slpspi': VariableColumn
  'srvloc.srvreq.srvtype': VariableColumn
  'srvloc.srvreq.attrlistlen': Uint16Array
  'srvloc.srvreq.attrlist': VariableColumn
  'srvloc.srvdereq.scopelistlen': Uint16Array
  'srvloc.srvdereq.scopelist': VariableColumn
  'srvloc.srvdereq.taglistlen': Uint16Array
  'srvloc.srvdereq.taglist': VariableColumn
  'srvloc.attrreq.prlistlen': Uint16Array
  'srvloc.attrreq.prlist': VariableColumn
  'srvloc.attrreq.urllen': Uint16Array
  'srvloc.attrreq.url': VariableColumn
  'srvloc.attrreq.scopelistlen': Uint16Array
  'srvloc.attrreq.scopelist': VariableColumn
  'srvloc.attrreq.taglistlen': Uint16Array
  'srvloc.attrreq.taglist': VariableColumn
  'srvloc.attrreq.slpspilen': Uint16Array
  'srvloc.attrreq.slpspi': VariableColumn
  'srvloc.attrreq.attrlistlen': Uint16Array
  'srvloc.attrreq.attrlist': VariableColumn
  'srvloc.attrrply.attrlistlen': Uint16Array
  'srvloc.attrrply.attrlist': VariableColumn
  'srvloc.daadvert.urllen': Uint16Array
  'srvloc.daadvert.url': VariableColumn
  'srvloc.daadvert.scopelistlen': Uint16Array
  'srvloc.daadvert.scopelist': VariableColumn
  'srvloc.daadvert.attrlistlen': Uint16Array
  'srvloc.daadvert.attrlist': VariableColumn
  'srvloc.daadvert.slpspilen': Uint16Array
  'srvloc.daadvert.slpspi': VariableColumn
  'srvloc.srvtypereq.prlistlen': Uint16Array
  'srvloc.srvtypereq.prlist': VariableColumn
  'srvloc.srvtypereq.nameauthlistlen': Uint16Array
  'srvloc.srvtypereq.nameauthlist': VariableColumn
  'srvloc.srvtypereq.scopelistlen': Uint16Array
  'srvloc.srvtypereq.scopelist': VariableColumn
  'srvloc.srvtypereq.srvtypelistlen': Uint16Array
  'srvloc.srvtyperply.srvtypelist': VariableColumn
  'srvloc.saadvert.urllen': Uint16Array
  'srvloc.saadvert.url': VariableColumn
  'srvloc.saadvert.scopelistlen': Uint16Array
  'srvloc.saadvert.scopelist': VariableColumn
  'srvloc.saadvert.attrlistlen': Uint16Array
  'srvloc.saadvert.attrlist': VariableColumn
  'srvloc.errv2': Uint16Array
  'srvloc.srvreq.urlcount': Uint16Array
  'srvloc.url.reserved': Uint8Array
  'srvloc.url.lifetime': Uint16Array
  'srvloc.url.urllen': Uint16Array
  'srvloc.url.url': VariableColumn
  'srvloc.url.numauths': Uint8Array
  'srvloc.authblkv2_bsd': Uint16Array
  'srvloc.authblkv2_len': Uint16Array
  'srvloc.authblkv2.timestamp': Float64Array
  'srvloc.authblkv2.slpspilen': Uint16Array
  'srvloc.authblkv2.slpspi': VariableColumn
  'srvloc.srvreq.attrauthcount': Uint8Array
  'srvloc.daadvert.timestamp': Float64Array
  'srvloc.daadvert.authcount': Uint8Array
}

/** Names of its fields: ours. */
export type SrvlocFieldName = keyof SrvlocColumns

/** Names of its fields: Wireshark's. */
export type SrvlocWiresharkName = keyof SrvlocWiresharkColumns
