// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** OPC Unified Architecture, OPC 10000-6: read from the packet when asked; a field that was not captured is undefined. */
export interface Opcua {
  /** Kind of message: HEL, ACK, ERR, RHE, OPN, MSG or CLO. */
  readonly message_type?: string
  /** F: the last chunk of the message; C: others follow; A: it is given up. */
  readonly chunk?: string
  /** Length of the chunk with this header, in bytes. */
  readonly size?: number
  /** HEL and ACK: version of the protocol. */
  readonly version?: number
  /** HEL and ACK: largest chunk that the sender takes, in bytes. */
  readonly receive_buffer_size?: number
  /** HEL and ACK: largest chunk that it sends, in bytes. */
  readonly send_buffer_size?: number
  /** HEL and ACK: largest message, in bytes; 0 for no limit. */
  readonly max_message_size?: number
  /** HEL and ACK: most chunks of a message; 0 for no limit. */
  readonly max_chunk_count?: number
  /** HEL and RHE: what the client wants to speak to. */
  readonly endpoint_url?: string
  /** RHE: the server. */
  readonly server_uri?: string
  /** ERR: status code. */
  readonly error?: number
  /** ERR: what is wrong. */
  readonly reason?: string
  /** OPN, MSG and CLO: the channel. */
  readonly secure_channel_id?: number
  /** OPN: how it is secured. */
  readonly security_policy_uri?: string
  /** OPN: the sender's certificate. */
  readonly sender_certificate?: Buffer
  /** OPN: SHA-1 of the receiver's certificate. */
  readonly receiver_thumbprint?: Buffer
  /** MSG and CLO: the channel's keys. */
  readonly token_id?: number
  /** Number of the chunk. */
  readonly sequence_number?: number
  /** The same in a request and its response. */
  readonly request_id?: number
  readonly service?: {
    /** How the service's id is written. */
    readonly encoding?: number
    /** Namespace of the id. */
    readonly namespace?: number
    /** Which service, and whether it is asked for or answered. */
    readonly id?: number
    /** Name of the service. */
    readonly name?: string
  }
  /** What the service is told, or tells. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): OpcuaTree
}

/** OPC Unified Architecture in a full tree; the layer inside it, if any, is a key more. */
export interface OpcuaTree extends InnerTrees, Pick<Opcua, 'version' | 'receive_buffer_size' | 'send_buffer_size' | 'max_message_size' | 'max_chunk_count' | 'endpoint_url' | 'server_uri' | 'error' | 'reason' | 'secure_channel_id' | 'security_policy_uri' | 'sender_certificate' | 'receiver_thumbprint' | 'token_id' | 'sequence_number' | 'request_id' | 'body'>, Required<Pick<Opcua, 'message_type' | 'chunk' | 'size'>> {
  readonly service?: {
    /** Which service, and whether it is asked for or answered. */
    readonly id?: number
    /** Name of the service. */
    readonly name?: string
  }
}

/** The type of each field's column, by our names. */
export interface OpcuaColumns {
  'opcua.message_type': VariableColumn
  'opcua.chunk': VariableColumn
  'opcua.size': Uint32Array
  'opcua.version': Uint32Array
  'opcua.receive_buffer_size': Uint32Array
  'opcua.send_buffer_size': Uint32Array
  'opcua.max_message_size': Uint32Array
  'opcua.max_chunk_count': Uint32Array
  'opcua.endpoint_url': VariableColumn
  'opcua.server_uri': VariableColumn
  'opcua.error': Uint32Array
  'opcua.reason': VariableColumn
  'opcua.secure_channel_id': Uint32Array
  'opcua.security_policy_uri': VariableColumn
  'opcua.sender_certificate': VariableColumn
  'opcua.receiver_thumbprint': VariableColumn
  'opcua.token_id': Uint32Array
  'opcua.sequence_number': Uint32Array
  'opcua.request_id': Uint32Array
  'opcua.service.encoding': Uint8Array
  'opcua.service.namespace': Uint8Array
  'opcua.service.id': Uint16Array
  'opcua.service.name': VariableColumn
  'opcua.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface OpcuaWiresharkColumns {
  'opcua.transport.type': VariableColumn
  'opcua.transport.chunk': VariableColumn
  'opcua.transport.size': Uint32Array
  'opcua.transport.ver': Uint32Array
  'opcua.transport.rbs': Uint32Array
  'opcua.transport.sbs': Uint32Array
  'opcua.transport.mms': Uint32Array
  'opcua.transport.mcc': Uint32Array
  'opcua.transport.endpoint': VariableColumn
  'opcua.transport.suri': VariableColumn
  'opcua.transport.error': Uint32Array
  'opcua.transport.reason': VariableColumn
  'opcua.transport.scid': Uint32Array
  'opcua.security.spu': VariableColumn
  'opcua.security.scert': VariableColumn
  'opcua.security.rcthumb': VariableColumn
  'opcua.security.tokenid': Uint32Array
  'opcua.security.seq': Uint32Array
  'opcua.security.rqid': Uint32Array
  'opcua.servicenodeid.encodingmask': Uint8Array
  'opcua.servicenodeid.nsid': Uint8Array
  'opcua.servicenodeid.numeric': Uint16Array
}

/** Names of its fields: ours. */
export type OpcuaFieldName = keyof OpcuaColumns

/** Names of its fields: Wireshark's. */
export type OpcuaWiresharkName = keyof OpcuaWiresharkColumns
