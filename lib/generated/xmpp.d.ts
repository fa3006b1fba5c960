// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Extensible Messaging and Presence Protocol, RFC 6120: read from the packet when asked; a field that was not captured is undefined. */
export interface Xmpp {
  /** Elements of the stream that begin in the packet. */
  readonly elements?: Array<{
    /** Its name: of stanzas iq, message or presence. */
    readonly name?: string
    /** Whom it is for. */
    readonly to?: string
    /** Who sent it. */
    readonly from?: string
    /** The same in a request and its result. */
    readonly id?: string
    /** What kind of it: get, set, result, error, chat. */
    readonly type?: string
    /** Its namespace. */
    readonly xmlns?: string
    /** How the client authenticates. */
    readonly mechanism?: string
    /** Of the stream: version of the protocol. */
    readonly version?: string
  }>
  /** All of it, as far as the packet has it. */
  readonly text?: string
  /** The layer's fields as a plain object. */
  toJSON(): XmppTree
}

/** Extensible Messaging and Presence Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface XmppTree extends InnerTrees, Pick<Xmpp, 'elements' | 'text'> {}

/** The type of each field's column, by our names. */
export interface XmppColumns {
  'xmpp.elements': never
  'xmpp.elements.name': VariableColumn
  'xmpp.elements.to': VariableColumn
  'xmpp.elements.from': VariableColumn
  'xmpp.elements.id': VariableColumn
  'xmpp.elements.type': VariableColumn
  'xmpp.elements.xmlns': VariableColumn
  'xmpp.elements.mechanism': VariableColumn
  'xmpp.elements.version': VariableColumn
  'xmpp.text': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface XmppWiresharkColumns {}

/** Names of its fields: ours. */
export type XmppFieldName = keyof XmppColumns

/** Names of its fields: Wireshark's. */
export type XmppWiresharkName = keyof XmppWiresharkColumns
