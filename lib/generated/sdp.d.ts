// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Session Description Protocol, RFC 8866: read from the packet when asked; a field that was not captured is undefined. */
export interface Sdp {
  /** Version of the protocol, 0. */
  readonly version?: string
  /** Who made the session, as a whole. */
  readonly origin_line?: string
  readonly origin?: {
    /** The user's name; - where there is none. */
    readonly username?: string
    /** Name of the session, a number. */
    readonly session_id?: string
    /** Version of the description. */
    readonly version?: string
    /** IN: the Internet. */
    readonly network_type?: string
    /** IP4 or IP6. */
    readonly address_type?: string
    /** Host on which the session was made. */
    readonly address?: string
  }
  /** Name of the session for people. */
  readonly session_name?: string
  /** What the session is about. */
  readonly information?: string
  /** Where more is told of the session. */
  readonly uri?: string
  /** Address of who is responsible. */
  readonly emails?: string[]
  /** Phone number of who is responsible. */
  readonly phones?: string[]
  /** Where media are sent to, as a whole. */
  readonly connection_line?: string
  readonly connection?: {
    /** IN: the Internet. */
    readonly network_type?: string
    /** IP4 or IP6. */
    readonly address_type?: string
    /** Address that media are sent to. */
    readonly address?: string
    /** Time to live of a multicast. */
    readonly ttl?: string
    /** Number of addresses of a multicast. */
    readonly count?: string
  }
  /** Bandwidth of the session, as a whole. */
  readonly bandwidth_lines?: string[]
  readonly bandwidth?: {
    /** What the number means, such as AS. */
    readonly type?: string
    /** Bandwidth, in kilobits a second as a rule. */
    readonly value?: string
  }
  /** When the session is, as a whole. */
  readonly time_lines?: string[]
  readonly time?: {
    /** When the session begins, in seconds since 1900; 0: at once. */
    readonly start?: string
    /** When it ends; 0: never. */
    readonly stop?: string
  }
  /** When the session is repeated, as a whole. */
  readonly repeat_lines?: string[]
  readonly repeat?: {
    /** Time from one to the next, in seconds or with a unit. */
    readonly interval?: string
    /** How long each is. */
    readonly duration?: string
    /** When each begins, from the session's start. */
    readonly offsets?: string[]
  }
  /** When clocks are changed, and by how much. */
  readonly time_zones?: string
  /** Key of the media, as a whole. */
  readonly key_line?: string
  readonly key?: {
    /** How the key is told. */
    readonly method?: string
    /** The key, or where it is. */
    readonly data?: string
  }
  /** Attributes of the session. */
  readonly attributes?: string[]
  /** Names of those that have a value. */
  readonly attribute_names?: string[]
  /** Their values. */
  readonly attribute_values?: string[]
  /** A line of no known letter. */
  readonly other?: string[]
  /** Media of the session. */
  readonly media_descriptions?: Array<{
    /** The medium's line as a whole. */
    readonly line?: string
    /** Kind of medium, such as audio. */
    readonly type?: string
    /** Port that it is sent to. */
    readonly port?: number
    /** Number of ports. */
    readonly port_count?: string
    /** Transport, such as RTP/AVP. */
    readonly protocol?: string
    /** Formats; in RTP numbers of payload types. */
    readonly formats?: string[]
    /** What the medium is about. */
    readonly title?: string
    /** Where it is sent to, as a whole. */
    readonly connection_line?: string
    readonly connection?: {
      /** IN: the Internet. */
      readonly network_type?: string
      /** IP4 or IP6. */
      readonly address_type?: string
      /** Address that it is sent to. */
      readonly address?: string
      /** Time to live of a multicast. */
      readonly ttl?: string
      /** Number of addresses of a multicast. */
      readonly count?: string
    }
    /** Its bandwidth, as a whole. */
    readonly bandwidth_line?: string
    readonly bandwidth?: {
      /** What the number means, such as AS. */
      readonly type?: string
      /** Bandwidth, in kilobits a second as a rule. */
      readonly value?: string
    }
    /** Its key, as a whole. */
    readonly key_line?: string
    readonly key?: {
      /** How the key is told. */
      readonly method?: string
      /** The key, or where it is. */
      readonly data?: string
    }
    /** Attributes of the medium. */
    readonly attributes?: string[]
    /** Names of those that have a value. */
    readonly attribute_names?: string[]
    /** Their values. */
    readonly attribute_values?: string[]
    /** Names of payload types that rtpmap tells. */
    readonly encodings?: string[]
    /** Their clock rates, in Hz. */
    readonly clock_rates?: string[]
  }>
  /** The layer's fields as a plain object. */
  toJSON(): SdpTree
}

/** Session Description Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SdpTree extends InnerTrees, Pick<Sdp, 'version' | 'origin' | 'session_name' | 'information' | 'uri' | 'emails' | 'phones' | 'connection' | 'bandwidth' | 'time' | 'repeat' | 'time_zones' | 'key' | 'attributes' | 'other'> {
  /** Media of the session. */
  readonly media_descriptions?: Array<{
    /** Kind of medium, such as audio. */
    readonly type?: string
    /** Port that it is sent to. */
    readonly port?: number
    /** Number of ports. */
    readonly port_count?: string
    /** Transport, such as RTP/AVP. */
    readonly protocol?: string
    /** Formats; in RTP numbers of payload types. */
    readonly formats?: string[]
    /** What the medium is about. */
    readonly title?: string
    readonly connection?: {
      /** IN: the Internet. */
      readonly network_type?: string
      /** IP4 or IP6. */
      readonly address_type?: string
      /** Address that it is sent to. */
      readonly address?: string
      /** Time to live of a multicast. */
      readonly ttl?: string
      /** Number of addresses of a multicast. */
      readonly count?: string
    }
    readonly bandwidth?: {
      /** What the number means, such as AS. */
      readonly type?: string
      /** Bandwidth, in kilobits a second as a rule. */
      readonly value?: string
    }
    readonly key?: {
      /** How the key is told. */
      readonly method?: string
      /** The key, or where it is. */
      readonly data?: string
    }
    /** Attributes of the medium. */
    readonly attributes?: string[]
    /** Names of payload types that rtpmap tells. */
    readonly encodings?: string[]
    /** Their clock rates, in Hz. */
    readonly clock_rates?: string[]
  }>
}

/** The type of each field's column, by our names. */
export interface SdpColumns {
  'sdp.version': VariableColumn
  'sdp.origin_line': VariableColumn
  'sdp.origin.username': VariableColumn
  'sdp.origin.session_id': VariableColumn
  'sdp.origin.version': VariableColumn
  'sdp.origin.network_type': VariableColumn
  'sdp.origin.address_type': VariableColumn
  'sdp.origin.address': VariableColumn
  'sdp.session_name': VariableColumn
  'sdp.information': VariableColumn
  'sdp.uri': VariableColumn
  'sdp.emails': VariableColumn
  'sdp.phones': VariableColumn
  'sdp.connection_line': VariableColumn
  'sdp.connection.network_type': VariableColumn
  'sdp.connection.address_type': VariableColumn
  'sdp.connection.address': VariableColumn
  'sdp.connection.ttl': VariableColumn
  'sdp.connection.count': VariableColumn
  'sdp.bandwidth_lines': VariableColumn
  'sdp.bandwidth.type': VariableColumn
  'sdp.bandwidth.value': VariableColumn
  'sdp.time_lines': VariableColumn
  'sdp.time.start': VariableColumn
  'sdp.time.stop': VariableColumn
  'sdp.repeat_lines': VariableColumn
  'sdp.repeat.interval': VariableColumn
  'sdp.repeat.duration': VariableColumn
  'sdp.repeat.offsets': VariableColumn
  'sdp.time_zones': VariableColumn
  'sdp.key_line': VariableColumn
  'sdp.key.method': VariableColumn
  'sdp.key.data': VariableColumn
  'sdp.attributes': VariableColumn
  'sdp.attribute_names': VariableColumn
  'sdp.attribute_values': VariableColumn
  'sdp.other': VariableColumn
  'sdp.media_descriptions': never
  'sdp.media_descriptions.line': VariableColumn
  'sdp.media_descriptions.type': VariableColumn
  'sdp.media_descriptions.port': Uint16Array
  'sdp.media_descriptions.port_count': VariableColumn
  'sdp.media_descriptions.protocol': VariableColumn
  'sdp.media_descriptions.formats': VariableColumn
  'sdp.media_descriptions.title': VariableColumn
  'sdp.media_descriptions.connection_line': VariableColumn
  'sdp.media_descriptions.connection.network_type': VariableColumn
  'sdp.media_descriptions.connection.address_type': VariableColumn
  'sdp.media_descriptions.connection.address': VariableColumn
  'sdp.media_descriptions.connection.ttl': VariableColumn
  'sdp.media_descriptions.connection.count': VariableColumn
  'sdp.media_descriptions.bandwidth_line': VariableColumn
  'sdp.media_descriptions.bandwidth.type': VariableColumn
  'sdp.media_descriptions.bandwidth.value': VariableColumn
  'sdp.media_descriptions.key_line': VariableColumn
  'sdp.media_descriptions.key.method': VariableColumn
  'sdp.media_descriptions.key.data': VariableColumn
  'sdp.media_descriptions.attributes': VariableColumn
  'sdp.media_descriptions.attribute_names': VariableColumn
  'sdp.media_descriptions.attribute_values': VariableColumn
  'sdp.media_descriptions.encodings': VariableColumn
  'sdp.media_descriptions.clock_rates': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SdpWiresharkColumns {
  'sdp.owner': VariableColumn
  'sdp.owner.username': VariableColumn
  'sdp.owner.sessionid': VariableColumn
  'sdp.owner.version': VariableColumn
  'sdp.owner.network_type': VariableColumn
  'sdp.owner.address_type': VariableColumn
  'sdp.owner.address': VariableColumn
  'sdp.session_info': VariableColumn
  'sdp.email': VariableColumn
  'sdp.phone': VariableColumn
  'sdp.connection_info': VariableColumn
  'sdp.connection_info.network_type': VariableColumn
  'sdp.connection_info.address_type': VariableColumn
  'sdp.connection_info.address': VariableColumn
  'sdp.connection_info.ttl': VariableColumn
  'sdp.connection_info.num_addr': VariableColumn
  'sdp.bandwidth': VariableColumn
  'sdp.bandwidth.modifier': VariableColumn
  'sdp.time': VariableColumn
  'sdp.repeat_time': VariableColumn
  'sdp.repeat_time.interval': VariableColumn
  'sdp.repeat_time.duration': VariableColumn
  'sdp.repeat_time.offset': VariableColumn
  'sdp.timezone': VariableColumn
  'sdp.encryption_key': VariableColumn
  'sdp.encryption_key.type': VariableColumn
  'sdp.encryption_key.data': VariableColumn
  'sdp.session_attr': VariableColumn
  'sdp.session_attr.field': VariableColumn
  'sdp.session_attr.value': VariableColumn
  'sdp.media': VariableColumn
  'sdp.media.media': VariableColumn
  'sdp.media.port': Uint16Array
  'sdp.media.portcount': VariableColumn
  'sdp.media.proto': VariableColumn
  'sdp.media_title': VariableColumn
  'sdp.media_attr': VariableColumn
  'sdp.media_attribute.field': VariableColumn
  'sdp.media_attribute.value': VariableColumn
  'sdp.mime.type': VariableColumn
  'sdp.sample_rate': VariableColumn
}

/** Names of its fields: ours. */
export type SdpFieldName = keyof SdpColumns

/** Names of its fields: Wireshark's. */
export type SdpWiresharkName = keyof SdpWiresharkColumns
