// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** URL-encoded form, WHATWG URL Standard: read from the packet when asked; a field that was not captured is undefined. */
export interface Form {
  /** Fields of the form. */
  readonly pairs?: Array<{
    /** Name of the field, without escapes. */
    readonly key?: string
    /** Its value, without escapes. */
    readonly value?: string
  }>
  /** The layer's fields as a plain object. */
  toJSON(): FormTree
}

/** URL-encoded form in a full tree; the layer inside it, if any, is a key more. */
export interface FormTree extends InnerTrees, Pick<Form, 'pairs'> {}

/** The type of each field's column, by our names. */
export interface FormColumns {
  'form.pairs': never
  'form.pairs.key': VariableColumn
  'form.pairs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FormWiresharkColumns {
  'urlencoded-form.key': VariableColumn
  'urlencoded-form.value': VariableColumn
}

/** Names of its fields: ours. */
export type FormFieldName = keyof FormColumns

/** Names of its fields: Wireshark's. */
export type FormWiresharkName = keyof FormWiresharkColumns
