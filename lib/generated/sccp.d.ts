// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Signalling Connection Control Part, ITU-T Q.713: read from the packet when asked; a field that was not captured is undefined. */
export interface Sccp {
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** The connection, as the receiver knows it. */
  readonly destination_reference?: number
  /** The connection, as the sender knows it. */
  readonly source_reference?: number
  /** Protocol class: 0 and 1 have no connections. */
  readonly class?: number
  /** 8: what cannot be delivered comes back. */
  readonly handling?: number
  /** Why a message comes back. */
  readonly return_cause?: number
  /** Where the called address is, or data of a connection, in bytes from here. */
  readonly called_pointer?: number
  /** Where the calling address is, in bytes from here. */
  readonly calling_pointer?: number
  /** Where the data are, in bytes from here. */
  readonly data_pointer?: number
  readonly called?: {
    /** 0: the global title is to be translated; 1: the subsystem's number tells. */
    readonly ri?: number
    /** Form of the global title; 0: none. */
    readonly gti?: number
    /** It has a subsystem's number. */
    readonly has_ssn?: number
    /** It has a point code. */
    readonly has_pc?: number
    /** Point code. */
    readonly pc?: number
    /** Number of the subsystem: 6 HLR, 7 VLR, 8 MSC, 254 BSSAP. */
    readonly ssn?: number
    /** Global title. */
    readonly global_title?: Buffer
  }
  readonly calling?: {
    /** 0: the global title is to be translated; 1: the subsystem's number tells. */
    readonly ri?: number
    /** Form of the global title; 0: none. */
    readonly gti?: number
    /** It has a subsystem's number. */
    readonly has_ssn?: number
    /** It has a point code. */
    readonly has_pc?: number
    /** Point code. */
    readonly pc?: number
    /** Number of the subsystem: 6 HLR, 7 VLR, 8 MSC, 254 BSSAP. */
    readonly ssn?: number
    /** Global title. */
    readonly global_title?: Buffer
  }
  /** Data of the user, or what has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SccpTree
}

/** Signalling Connection Control Part in a full tree; the layer inside it, if any, is a key more. */
export interface SccpTree extends InnerTrees, Pick<Sccp, 'destination_reference' | 'source_reference' | 'class' | 'handling' | 'return_cause' | 'data'>, Required<Pick<Sccp, 'type'>> {
  readonly called?: {
    /** 0: the global title is to be translated; 1: the subsystem's number tells. */
    readonly ri?: number
    /** Form of the global title; 0: none. */
    readonly gti?: number
    /** Point code. */
    readonly pc?: number
    /** Number of the subsystem: 6 HLR, 7 VLR, 8 MSC, 254 BSSAP. */
    readonly ssn?: number
    /** Global title. */
    readonly global_title?: Buffer
  }
  readonly calling?: {
    /** 0: the global title is to be translated; 1: the subsystem's number tells. */
    readonly ri?: number
    /** Form of the global title; 0: none. */
    readonly gti?: number
    /** Point code. */
    readonly pc?: number
    /** Number of the subsystem: 6 HLR, 7 VLR, 8 MSC, 254 BSSAP. */
    readonly ssn?: number
    /** Global title. */
    readonly global_title?: Buffer
  }
}

/** The type of each field's column, by our names. */
export interface SccpColumns {
  'sccp.type': Uint8Array
  'sccp.type_name': VariableColumn
  'sccp.destination_reference': Uint32Array
  'sccp.source_reference': Uint32Array
  'sccp.class': Uint8Array
  'sccp.handling': Uint8Array
  'sccp.return_cause': Uint8Array
  'sccp.called_pointer': Uint8Array
  'sccp.calling_pointer': Uint8Array
  'sccp.data_pointer': Uint8Array
  'sccp.called.ri': Uint8Array
  'sccp.called.gti': Uint8Array
  'sccp.called.has_ssn': Uint8Array
  'sccp.called.has_pc': Uint8Array
  'sccp.called.pc': Uint16Array
  'sccp.called.ssn': Uint8Array
  'sccp.called.global_title': VariableColumn
  'sccp.calling.ri': Uint8Array
  'sccp.calling.gti': Uint8Array
  'sccp.calling.has_ssn': Uint8Array
  'sccp.calling.has_pc': Uint8Array
  'sccp.calling.pc': Uint16Array
  'sccp.calling.ssn': Uint8Array
  'sccp.calling.global_title': VariableColumn
  'sccp.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SccpWiresharkColumns {
  'sccp.message_type': Uint8Array
  'sccp.dlr': Uint32Array
  'sccp.slr': Uint32Array
  'sccp.variable_pointer1': Uint8Array
  'sccp.variable_pointer2': Uint8Array
  'sccp.variable_pointer3': Uint8Array
  'sccp.called.ssni': Uint8Array
  'sccp.called.pci': Uint8Array
  'sccp.calling.ssni': Uint8Array
  'sccp.calling.pci': Uint8Array
}

/** Names of its fields: ours. */
export type SccpFieldName = keyof SccpColumns

/** Names of its fields: Wireshark's. */
export type SccpWiresharkName = keyof SccpWiresharkColumns
