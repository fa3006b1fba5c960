// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Dropbox LAN sync Discovery Protocol, as clients of Dropbox send it: read from the packet when asked; a field that was not captured is undefined. */
export interface Dropbox {
  /** What is said, where it is no JSON. */
  readonly text?: string
  /** What a client says of itself: JSON. */
  readonly announcement?: string
  /** The layer's fields as a plain object. */
  toJSON(): DropboxTree
}

/** Dropbox LAN sync Discovery Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface DropboxTree extends InnerTrees, Pick<Dropbox, 'text' | 'announcement'> {}

/** The type of each field's column, by our names. */
export interface DropboxColumns {
  'dropbox.text': VariableColumn
  'dropbox.announcement': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DropboxWiresharkColumns {
  'db-lsp.text': VariableColumn
}

/** Names of its fields: ours. */
export type DropboxFieldName = keyof DropboxColumns

/** Names of its fields: Wireshark's. */
export type DropboxWiresharkName = keyof DropboxWiresharkColumns
