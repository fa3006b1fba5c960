// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PROXY Protocol, proxy-protocol.txt 2.6: read from the packet when asked; a field that was not captured is undefined. */
export interface Proxy {
  /** Version 1: TCP4, TCP6 or UNKNOWN. */
  readonly v1_protocol?: string
  /** Version 1: what follows UNKNOWN. */
  readonly v1_unknown?: string
  /** Version 2: how it begins. */
  readonly magic?: Buffer
  /** 2. */
  readonly version?: number
  /** Whether the proxy speaks for somebody. */
  readonly command?: number
  /** Name of that. */
  readonly command_name?: string
  /** Family and protocol as one number. */
  readonly family_protocol?: number
  /** What addresses there are. */
  readonly family?: number
  /** Name of the family. */
  readonly family_name?: string
  /** What the client speaks over. */
  readonly protocol?: number
  /** Name of the protocol. */
  readonly protocol_name?: string
  /** Version 2: length of what follows, in bytes. */
  readonly length?: number
  /** The client's address. */
  readonly source?: string
  /** The address that it has connected to. */
  readonly destination?: string
  /** The client's address. */
  readonly source_ipv6?: string
  /** The address that it has connected to. */
  readonly destination_ipv6?: string
  /** The client's port. */
  readonly source_port?: number
  /** The port that it has connected to. */
  readonly destination_port?: number
  /** The client's UNIX address. */
  readonly source_path?: Buffer
  /** The UNIX address that it has connected to. */
  readonly destination_path?: Buffer
  /** Addresses of another family. */
  readonly unknown?: Buffer
  /** What else the proxy knows. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Its length, in bytes. */
    readonly length?: number
    /** Its value. */
    readonly value?: Buffer
    /** 1: over TLS; 2, 4: with a certificate, in this connection or session. */
    readonly ssl_client?: number
    /** 0: the certificate is good. */
    readonly ssl_verify?: number
    /** Version of TLS. */
    readonly ssl_version?: string
    /** Common name of the certificate. */
    readonly ssl_cn?: string
    /** Cipher suite. */
    readonly ssl_cipher?: string
    /** Algorithm of the certificate's signature. */
    readonly ssl_signature?: string
    /** Algorithm of its key. */
    readonly ssl_key?: string
  }>
  /** The layer's fields as a plain object. */
  toJSON(): ProxyTree
}

/** PROXY Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ProxyTree extends InnerTrees, Pick<Proxy, 'v1_protocol' | 'v1_unknown' | 'magic' | 'version' | 'command' | 'command_name' | 'family' | 'family_name' | 'protocol' | 'protocol_name' | 'length' | 'source' | 'destination' | 'source_ipv6' | 'destination_ipv6' | 'source_port' | 'destination_port' | 'source_path' | 'destination_path' | 'unknown'> {
  /** What else the proxy knows. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Its value. */
    readonly value?: Buffer
    /** 1: over TLS; 2, 4: with a certificate, in this connection or session. */
    readonly ssl_client?: number
    /** 0: the certificate is good. */
    readonly ssl_verify?: number
    /** Version of TLS. */
    readonly ssl_version?: string
    /** Common name of the certificate. */
    readonly ssl_cn?: string
    /** Cipher suite. */
    readonly ssl_cipher?: string
    /** Algorithm of the certificate's signature. */
    readonly ssl_signature?: string
    /** Algorithm of its key. */
    readonly ssl_key?: string
  }>
}

/** The type of each field's column, by our names. */
export interface ProxyColumns {
  'proxy.v1_protocol': VariableColumn
  'proxy.v1_unknown': VariableColumn
  'proxy.magic': VariableColumn
  'proxy.version': Uint8Array
  'proxy.command': Uint8Array
  'proxy.command_name': VariableColumn
  'proxy.family_protocol': Uint8Array
  'proxy.family': Uint8Array
  'proxy.family_name': VariableColumn
  'proxy.protocol': Uint8Array
  'proxy.protocol_name': VariableColumn
  'proxy.length': Uint16Array
  'proxy.source': Uint32Array
  'proxy.destination': Uint32Array
  'proxy.source_ipv6': Uint8Array
  'proxy.destination_ipv6': Uint8Array
  'proxy.source_port': Uint16Array
  'proxy.destination_port': Uint16Array
  'proxy.source_path': VariableColumn
  'proxy.destination_path': VariableColumn
  'proxy.unknown': VariableColumn
  'proxy.tlvs': never
  'proxy.tlvs.type': Uint8Array
  'proxy.tlvs.type_name': VariableColumn
  'proxy.tlvs.length': Uint16Array
  'proxy.tlvs.value': VariableColumn
  'proxy.tlvs.ssl_client': Uint8Array
  'proxy.tlvs.ssl_verify': Uint32Array
  'proxy.tlvs.ssl_version': VariableColumn
  'proxy.tlvs.ssl_cn': VariableColumn
  'proxy.tlvs.ssl_cipher': VariableColumn
  'proxy.tlvs.ssl_signature': VariableColumn
  'proxy.tlvs.ssl_key': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ProxyWiresharkColumns {
  'proxy.v1.proto': VariableColumn
  'proxy.v2.magic': VariableColumn
  'proxy.v2.version': Uint8Array
  'proxy.v2.cmd': Uint8Array
  'proxy.v2.addr_family_protocol': Uint8Array
  'proxy.v2.addr_family': Uint8Array
  'proxy.v2.protocol': Uint8Array
  'proxy.v2.length': Uint16Array
  'proxy.src.ipv4': Uint32Array
  'proxy.dst.ipv4': Uint32Array
  'proxy.src.ipv6': Uint8Array
  'proxy.dst.ipv6': Uint8Array
  'proxy.srcport': Uint16Array
  'proxy.dstport': Uint16Array
  'proxy.v2.src.unix': VariableColumn
  'proxy.v2.dst.unix': VariableColumn
  'proxy.v2.unknown': VariableColumn
  'proxy.v2.tlv.type': Uint8Array
  'proxy.v2.tlv.length': Uint16Array
  'proxy.v2.tlv.value': VariableColumn
  'proxy.v2.tlv.ssl.client': Uint8Array
  'proxy.v2.tlv.ssl.verify': Uint32Array
  'proxy.v2.tlv.ssl.version': VariableColumn
  'proxy.v2.tlv.ssl.cn': VariableColumn
  'proxy.v2.tlv.ssl.cipher': VariableColumn
  'proxy.v2.tlv.ssl.sig_alg': VariableColumn
  'proxy.v2.tlv.ssl.keu_alg': VariableColumn
}

/** Names of its fields: ours. */
export type ProxyFieldName = keyof ProxyColumns

/** Names of its fields: Wireshark's. */
export type ProxyWiresharkName = keyof ProxyWiresharkColumns
