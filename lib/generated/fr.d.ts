// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Frame relay, RFC 2427: read from the packet when asked; a field that was not captured is undefined. */
export interface Fr {
  /** First byte of the address. */
  readonly first_octet?: number
  /** Upper bits of the DLCI. */
  readonly upper_dlci?: number
  /** Of who uses the network. */
  readonly command_response?: 0 | 1
  /** 0: the address goes on. */
  readonly extended?: 0 | 1
  /** Second byte of the address. */
  readonly second_octet?: number
  /** Four more bits of the DLCI. */
  readonly second_dlci?: number
  /** There was congestion on the way. */
  readonly fecn?: 0 | 1
  /** There is congestion on the way back. */
  readonly becn?: 0 | 1
  /** May be dropped first. */
  readonly discard_eligible?: 0 | 1
  /** 1: the address ends. */
  readonly second_extended?: 0 | 1
  /** Third byte of an address of four. */
  readonly third_octet?: number
  /** Seven more bits of the DLCI. */
  readonly third_dlci?: number
  /** 0: the address goes on. */
  readonly third_extended?: 0 | 1
  /** The last six bits of a longer DLCI. */
  readonly lower_dlci?: number
  /** What these bits are where they are of control: the network's own. */
  readonly dl_core_control?: number
  /** 1: these bits are of control, and none of the DLCI. */
  readonly dlci_or_control?: 0 | 1
  /** 1: the address ends. */
  readonly final_extended?: 0 | 1
  /** Number of the virtual circuit. */
  readonly dlci?: number
  /** 3: unnumbered information, RFC 2427; of frames with numbers the first of two bytes. */
  readonly control?: number
  /** The second byte of these: what was received, and the poll bit. */
  readonly control_second?: number
  /** Protocol of the payload, RFC 2427; a 0 in front is padding. */
  readonly nlpid?: number[]
  /** Whose protocol id follows. */
  readonly oui?: number
  /** Protocol of the payload, of the OUI's. */
  readonly protocol_id?: number
  /** The same, of OUI 0: an EtherType. */
  readonly snap_ethertype?: number
  /** Protocol of the payload, in Cisco's way: an EtherType as a rule. */
  readonly ethertype?: number
  /** The layer's fields as a plain object. */
  toJSON(): FrTree
}

/** Frame relay in a full tree; the layer inside it, if any, is a key more. */
export interface FrTree extends InnerTrees, Pick<Fr, 'dl_core_control' | 'dlci_or_control' | 'dlci' | 'control' | 'nlpid' | 'oui' | 'protocol_id' | 'snap_ethertype' | 'ethertype'>, Required<Pick<Fr, 'command_response' | 'fecn' | 'becn' | 'discard_eligible'>> {}

/** The type of each field's column, by our names. */
export interface FrColumns {
  'fr.first_octet': Uint8Array
  'fr.upper_dlci': Uint8Array
  'fr.command_response': Uint8Array
  'fr.extended': Uint8Array
  'fr.second_octet': Uint8Array
  'fr.second_dlci': Uint8Array
  'fr.fecn': Uint8Array
  'fr.becn': Uint8Array
  'fr.discard_eligible': Uint8Array
  'fr.second_extended': Uint8Array
  'fr.third_octet': Uint8Array
  'fr.third_dlci': Uint8Array
  'fr.third_extended': Uint8Array
  'fr.lower_dlci': Uint8Array
  'fr.dl_core_control': Uint8Array
  'fr.dlci_or_control': Uint8Array
  'fr.final_extended': Uint8Array
  'fr.dlci': Uint32Array
  'fr.control': Uint8Array
  'fr.control_second': Uint8Array
  'fr.nlpid': Uint8Array
  'fr.oui': Uint32Array
  'fr.protocol_id': Uint16Array
  'fr.snap_ethertype': Uint16Array
  'fr.ethertype': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FrWiresharkColumns {
  'fr.first_addr_octet': Uint8Array
  'fr.cr': Uint8Array
  'fr.ea': Uint8Array
  'fr.second_addr_octet': Uint8Array
  'fr.de': Uint8Array
  'fr.third_addr_octet': Uint8Array
  'fr.dlcore_control': Uint8Array
  'fr.dc': Uint8Array
  'fr.snap.oui': Uint32Array
  'fr.snap.pid': Uint16Array
  'fr.snaptype': Uint16Array
  'fr.chdlctype': Uint16Array
}

/** Names of its fields: ours. */
export type FrFieldName = keyof FrColumns

/** Names of its fields: Wireshark's. */
export type FrWiresharkName = keyof FrWiresharkColumns
