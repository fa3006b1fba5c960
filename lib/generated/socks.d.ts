// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** SOCKS, RFC 1928: read from the packet when asked; a field that was not captured is undefined. */
export interface Socks {
  /** 4 or 5; 0 in a reply of version 4, 1 in an authentication. */
  readonly version?: number
  /** Number of methods. */
  readonly method_count?: number
  /** Ways of authentication that the client knows. */
  readonly methods?: number[]
  /** The one that the server takes. */
  readonly method?: number
  /** Version of the authentication by a password: 1. */
  readonly auth_version?: number
  /** Length of the user's name, in bytes. */
  readonly user_length?: number
  /** Name of the user. */
  readonly user?: string
  /** Length of the password, in bytes. */
  readonly password_length?: number
  /** The password. */
  readonly password?: string
  /** 0: the server believes it. */
  readonly auth_status?: number
  /** What the client wants. */
  readonly command?: number
  /** What became of it. */
  readonly result?: number
  /** 0. */
  readonly reserved?: number
  /** 1: IPv4, 3: a name, 4: IPv6. */
  readonly address_type?: number
  /** Address to connect to; in a reply the proxy's own. */
  readonly address?: string
  /** The same, of IPv6. */
  readonly ip6_address?: string
  /** Length of the name, in bytes. */
  readonly name_length?: number
  /** Name to connect to. */
  readonly name?: string
  /** Its port. */
  readonly port?: number
  /** Version 4: port to connect to. */
  readonly remote_port?: number
  /** Version 4: address to connect to; 0.0.0.x: by the name. */
  readonly remote_address?: string
  /** Version 4: name of the user. */
  readonly user_id?: string
  /** Version 4A: name to connect to. */
  readonly version4_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): SocksTree
}

/** SOCKS in a full tree; the layer inside it, if any, is a key more. */
export interface SocksTree extends InnerTrees, Pick<Socks, 'version' | 'methods' | 'method' | 'auth_version' | 'user' | 'password' | 'auth_status' | 'command' | 'result' | 'address_type' | 'address' | 'ip6_address' | 'name' | 'port' | 'remote_port' | 'remote_address' | 'user_id' | 'version4_name'> {}

/** The type of each field's column, by our names. */
export interface SocksColumns {
  'socks.version': Uint8Array
  'socks.method_count': Uint8Array
  'socks.methods': Uint8Array
  'socks.method': Uint8Array
  'socks.auth_version': Uint8Array
  'socks.user_length': Uint8Array
  'socks.user': VariableColumn
  'socks.password_length': Uint8Array
  'socks.password': VariableColumn
  'socks.auth_status': Uint8Array
  'socks.command': Uint8Array
  'socks.result': Uint8Array
  'socks.reserved': Uint8Array
  'socks.address_type': Uint8Array
  'socks.address': Uint32Array
  'socks.ip6_address': Uint8Array
  'socks.name_length': Uint8Array
  'socks.name': VariableColumn
  'socks.port': Uint16Array
  'socks.remote_port': Uint16Array
  'socks.remote_address': Uint32Array
  'socks.user_id': VariableColumn
  'socks.version4_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SocksWiresharkColumns {
  'socks.auth_method_count': Uint8Array
  'socks.auth_method': Uint8Array
  'socks.auth_accepted_method': Uint8Array
  'socks.subnegotiation_version': Uint8Array
  'socks.username': VariableColumn
  'socks.results': Uint8Array
  'socks.dst': Uint32Array
  'socks.dstV6': Uint8Array
  'socks.remote_name': VariableColumn
  'socks.dstport': Uint16Array
  'socks.v4a_dns_name': VariableColumn
}

/** Names of its fields: ours. */
export type SocksFieldName = keyof SocksColumns

/** Names of its fields: Wireshark's. */
export type SocksWiresharkName = keyof SocksWiresharkColumns
