// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Simple and Protected GSS-API Negotiation, RFC 4178: read from the packet when asked; a field that was not captured is undefined. */
export interface Spnego {
  /** Of a first token: the object identifier of SPNEGO. */
  readonly this_mech?: string
  /** Mechanisms that the initiator can use, the best first. */
  readonly mech_types?: string[]
  /** What the initiator asks of the mechanism: bits. */
  readonly req_flags?: Buffer
  /** Token of the best mechanism. */
  readonly mech_token?: Buffer
  /** What the acceptor calls itself, or a text that says that it does not. */
  readonly hint_name?: string
  /** Never sent. */
  readonly hint_address?: Buffer
  /** How far the negotiation is. */
  readonly neg_state?: number
  /** Name of that. */
  readonly neg_state_name?: string
  /** The mechanism that was chosen. */
  readonly supported_mech?: string
  /** Token of that mechanism. */
  readonly response_token?: Buffer
  /** What proves that the list of mechanisms was not changed. */
  readonly mech_list_mic?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SpnegoTree
}

/** Simple and Protected GSS-API Negotiation in a full tree; the layer inside it, if any, is a key more. */
export interface SpnegoTree extends InnerTrees, Pick<Spnego, 'this_mech' | 'mech_types' | 'req_flags' | 'hint_name' | 'hint_address' | 'neg_state' | 'neg_state_name' | 'supported_mech' | 'mech_list_mic'> {}

/** The type of each field's column, by our names. */
export interface SpnegoColumns {
  'spnego.this_mech': VariableColumn
  'spnego.mech_types': VariableColumn
  'spnego.req_flags': VariableColumn
  'spnego.mech_token': VariableColumn
  'spnego.hint_name': VariableColumn
  'spnego.hint_address': VariableColumn
  'spnego.neg_state': Uint32Array
  'spnego.neg_state_name': VariableColumn
  'spnego.supported_mech': VariableColumn
  'spnego.response_token': VariableColumn
  'spnego.mech_list_mic': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SpnegoWiresharkColumns {
  'spnego.MechType': VariableColumn
  'spnego.reqFlags': VariableColumn
  'spnego.mechToken': VariableColumn
  'spnego.hintName': VariableColumn
  'spnego.hintAddress': VariableColumn
  'spnego.negResult': Uint32Array
  'spnego.supportedMech': VariableColumn
  'spnego.responseToken': VariableColumn
  'spnego.mechListMIC': VariableColumn
}

/** Names of its fields: ours. */
export type SpnegoFieldName = keyof SpnegoColumns

/** Names of its fields: Wireshark's. */
export type SpnegoWiresharkName = keyof SpnegoWiresharkColumns
