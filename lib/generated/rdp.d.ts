// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Remote Desktop Protocol, [MS-RDPBCGR]: read from the packet when asked; a field that was not captured is undefined. */
export interface Rdp {
  /** Which server of several is wanted, or for whom. */
  readonly cookie?: string
  /** What the negotiation says. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** The request's flags as one number. */
  readonly request_flags?: {
    /** No credentials shall go to the server. */
    readonly restricted_admin?: 0 | 1
  }
  /** The response's flags as one number. */
  readonly response_flags?: {
    /** It knows extended client data blocks. */
    readonly extended_data?: 0 | 1
    /** It knows the graphics pipeline extension. */
    readonly graphics?: 0 | 1
  }
  /** Length of the negotiation, in bytes: 8. */
  readonly length?: number
  /** The security that the client knows as one number. */
  readonly requested?: {
    /** TLS. */
    readonly tls?: 0 | 1
    /** CredSSP. */
    readonly credssp?: 0 | 1
    /** RDSTLS. */
    readonly rdstls?: 0 | 1
    /** CredSSP that tells at once whether the user may. */
    readonly credssp_ex?: 0 | 1
  }
  /** The security that the server takes. */
  readonly selected?: number
  /** Its name. */
  readonly selected_name?: string
  /** Why there is none. */
  readonly failure?: number
  /** Name of that. */
  readonly failure_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): RdpTree
}

/** Remote Desktop Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RdpTree extends InnerTrees, Pick<Rdp, 'cookie' | 'type' | 'length' | 'selected' | 'selected_name' | 'failure' | 'failure_name'> {
  readonly request_flags?: {
    /** No credentials shall go to the server. */
    readonly restricted_admin?: 0 | 1
  }
  readonly response_flags?: {
    /** It knows extended client data blocks. */
    readonly extended_data?: 0 | 1
    /** It knows the graphics pipeline extension. */
    readonly graphics?: 0 | 1
  }
  readonly requested?: {
    /** TLS. */
    readonly tls?: 0 | 1
    /** CredSSP. */
    readonly credssp?: 0 | 1
    /** RDSTLS. */
    readonly rdstls?: 0 | 1
    /** CredSSP that tells at once whether the user may. */
    readonly credssp_ex?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface RdpColumns {
  'rdp.cookie': VariableColumn
  'rdp.type': Uint8Array
  'rdp.type_name': VariableColumn
  'rdp.request_flags': Uint8Array
  'rdp.request_flags.restricted_admin': Uint8Array
  'rdp.response_flags': Uint8Array
  'rdp.response_flags.extended_data': Uint8Array
  'rdp.response_flags.graphics': Uint8Array
  'rdp.length': Uint16Array
  'rdp.requested': Uint32Array
  'rdp.requested.tls': Uint8Array
  'rdp.requested.credssp': Uint8Array
  'rdp.requested.rdstls': Uint8Array
  'rdp.requested.credssp_ex': Uint8Array
  'rdp.selected': Uint32Array
  'rdp.selected_name': VariableColumn
  'rdp.failure': Uint32Array
  'rdp.failure_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RdpWiresharkColumns {
  'rdp.rt_cookie': VariableColumn
  'rdp.neg_type': Uint8Array
  'rdp.negReq.flags': Uint8Array
  'rdp.negReq.flags.restricted_admin_mode_req': Uint8Array
  'rdp.negRsp.flags': Uint8Array
  'rdp.negRsp.flags.extended_client_data_supported': Uint8Array
  'rdp.negRsp.flags.dynvc_gfx_protocol_supported': Uint8Array
  'rdp.neg_length': Uint16Array
  'rdp.negReq.requestedProtocols': Uint32Array
  'rdp.negReq.requestedProtocols.ssl': Uint8Array
  'rdp.negReq.requestedProtocols.hybrid': Uint8Array
  'rdp.negReq.requestedProtocols.rdstls': Uint8Array
  'rdp.negReq.requestedProtocols.hybrid_ex': Uint8Array
  'rdp.negReq.selectedProtocol': Uint32Array
  'rdp.negFailure.failureCode': Uint32Array
}

/** Names of its fields: ours. */
export type RdpFieldName = keyof RdpColumns

/** Names of its fields: Wireshark's. */
export type RdpWiresharkName = keyof RdpWiresharkColumns
