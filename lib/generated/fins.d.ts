// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Factory Interface Network Service, Omron W227: read from the packet when asked; a field that was not captured is undefined. */
export interface Fins {
  /** TCP: FINS. */
  readonly magic?: number
  /** TCP: length of what follows, in bytes. */
  readonly tcp_length?: number
  /** TCP: 2 carries a frame, 0 and 1 addresses of nodes. */
  readonly tcp_command?: number
  /** TCP: 0, no error. */
  readonly tcp_error?: number
  /** TCP: node of the client; 0 asks for one. */
  readonly client_node?: number
  /** TCP: node of the server. */
  readonly server_node?: number
  readonly control?: {
    /** Control as one number. */
    readonly byte?: number
    /** It may go over a gateway. */
    readonly gateway?: 0 | 1
    /** It is a response. */
    readonly response?: 0 | 1
    /** 0. */
    readonly reserved_0?: 0 | 1
    /** 0. */
    readonly reserved_1?: 0 | 1
    /** 0. */
    readonly reserved_2?: 0 | 1
    /** 0. */
    readonly reserved_3?: 0 | 1
    /** 0. */
    readonly reserved_4?: 0 | 1
    /** No response is wanted. */
    readonly no_response?: 0 | 1
  }
  /** 0. */
  readonly reserved?: number
  /** How many gateways it may pass. */
  readonly gateway_count?: number
  readonly destination?: {
    /** Receiver: network; 0 is the local one. */
    readonly network?: number
    /** Receiver: node; 255 are all. */
    readonly node?: number
    /** Receiver: unit; 0 is the processor. */
    readonly unit?: number
  }
  readonly source?: {
    /** Sender: network. */
    readonly network?: number
    /** Sender: node. */
    readonly node?: number
    /** Sender: unit. */
    readonly unit?: number
  }
  /** The same in a command and its response. */
  readonly service_id?: number
  /** What is asked for, or answered. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** Response: 0 is success. */
  readonly response_code?: number
  /** Parameters of the command, or what is answered. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): FinsTree
}

/** Factory Interface Network Service in a full tree; the layer inside it, if any, is a key more. */
export interface FinsTree extends InnerTrees, Pick<Fins, 'tcp_length' | 'tcp_command' | 'tcp_error' | 'client_node' | 'server_node' | 'gateway_count' | 'destination' | 'source' | 'service_id' | 'command' | 'command_name' | 'response_code' | 'data'> {
  readonly control?: {
    /** It may go over a gateway. */
    readonly gateway?: 0 | 1
    /** It is a response. */
    readonly response?: 0 | 1
    /** No response is wanted. */
    readonly no_response?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface FinsColumns {
  'fins.magic': Uint32Array
  'fins.tcp_length': Uint32Array
  'fins.tcp_command': Uint32Array
  'fins.tcp_error': Uint32Array
  'fins.client_node': Uint32Array
  'fins.server_node': Uint32Array
  'fins.control.byte': Uint8Array
  'fins.control.gateway': Uint8Array
  'fins.control.response': Uint8Array
  'fins.control.reserved_0': Uint8Array
  'fins.control.reserved_1': Uint8Array
  'fins.control.reserved_2': Uint8Array
  'fins.control.reserved_3': Uint8Array
  'fins.control.reserved_4': Uint8Array
  'fins.control.no_response': Uint8Array
  'fins.reserved': Uint8Array
  'fins.gateway_count': Uint8Array
  'fins.destination.network': Uint8Array
  'fins.destination.node': Uint8Array
  'fins.destination.unit': Uint8Array
  'fins.source.network': Uint8Array
  'fins.source.node': Uint8Array
  'fins.source.unit': Uint8Array
  'fins.service_id': Uint8Array
  'fins.command': Uint16Array
  'fins.command_name': VariableColumn
  'fins.response_code': Uint16Array
  'fins.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FinsWiresharkColumns {
  'omron.tcp.magic': Uint32Array
  'omron.tcp.length': Uint32Array
  'omron.tcp.command': Uint32Array
  'omron.tcp.error_code': Uint32Array
  'omron.tcp.client_node_address': Uint32Array
  'omron.tcp.server_node_address': Uint32Array
  'omron.icf': Uint8Array
  'omron.icf.gwb': Uint8Array
  'omron.icf.dtb': Uint8Array
  'omron.icf.rb0': Uint8Array
  'omron.icf.rb1': Uint8Array
  'omron.icf.rb2': Uint8Array
  'omron.icf.rb3': Uint8Array
  'omron.icf.rb4': Uint8Array
  'omron.icf.rsb': Uint8Array
  'omron.rsv': Uint8Array
  'omron.gct': Uint8Array
  'omron.dna': Uint8Array
  'omron.da1': Uint8Array
  'omron.da2': Uint8Array
  'omron.sna': Uint8Array
  'omron.sa1': Uint8Array
  'omron.sa2': Uint8Array
  'omron.sid': Uint8Array
  'omron.command': Uint16Array
}

/** Names of its fields: ours. */
export type FinsFieldName = keyof FinsColumns

/** Names of its fields: Wireshark's. */
export type FinsWiresharkName = keyof FinsWiresharkColumns
