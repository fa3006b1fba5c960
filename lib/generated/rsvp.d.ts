// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Resource Reservation Protocol, RFC 2205: read from the packet when asked; a field that was not captured is undefined. */
export interface Rsvp {
  /** 1. */
  readonly version?: number
  /** 1: the sender can take bundles and refreshes in short. */
  readonly flags?: number
  /** What the message is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Internet checksum; 0 where there is none. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** TTL that it was sent with. */
  readonly ttl?: number
  /** 0. */
  readonly reserved?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** Objects. */
  readonly objects?: Array<{
    /** Length of the object with its head, in bytes. */
    readonly length?: number
    /** What it is. */
    readonly class?: number
    /** Its name. */
    readonly class_name?: string
    /** Its form. */
    readonly ctype?: number
    /** Session: destination. */
    readonly destination?: string
    /** Session of IP: its protocol. */
    readonly protocol?: number
    /** Session of IP: flags. */
    readonly flags?: number
    /** Session or sender of IP: port. */
    readonly port?: number
    /** Session of a tunnel: its number. */
    readonly tunnel_id?: number
    /** Session of a tunnel: more of its number. */
    readonly extended_tunnel_id?: string
    /** Sender: its address. */
    readonly sender?: string
    /** Sender of a tunnel: number of the path. */
    readonly lsp_id?: number
    /** Router that sent it. */
    readonly hop?: string
    /** Its interface. */
    readonly logical_interface?: number
    /** Time between refreshes, in ms. */
    readonly refresh?: number
    /** Where an error was seen. */
    readonly error_node?: string
    /** Flags of it. */
    readonly error_flags?: number
    /** What it is. */
    readonly error_code?: number
    /** More of it. */
    readonly error_value?: number
    /** The label. */
    readonly label?: number
    /** Hello: the sender's instance. */
    readonly source_instance?: number
    /** Hello: the receiver's. */
    readonly destination_instance?: number
    /** Contents that have no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): RsvpTree
}

/** Resource Reservation Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RsvpTree extends InnerTrees, Required<Pick<Rsvp, 'version' | 'flags' | 'type' | 'checksum' | 'ttl' | 'length'>> {
  /** Objects. */
  readonly objects?: Array<{
    /** What it is. */
    readonly class?: number
    /** Its name. */
    readonly class_name?: string
    /** Its form. */
    readonly ctype?: number
    /** Session: destination. */
    readonly destination?: string
    /** Session of IP: its protocol. */
    readonly protocol?: number
    /** Session or sender of IP: port. */
    readonly port?: number
    /** Session of a tunnel: its number. */
    readonly tunnel_id?: number
    /** Session of a tunnel: more of its number. */
    readonly extended_tunnel_id?: string
    /** Sender: its address. */
    readonly sender?: string
    /** Sender of a tunnel: number of the path. */
    readonly lsp_id?: number
    /** Router that sent it. */
    readonly hop?: string
    /** Its interface. */
    readonly logical_interface?: number
    /** Time between refreshes, in ms. */
    readonly refresh?: number
    /** Where an error was seen. */
    readonly error_node?: string
    /** What it is. */
    readonly error_code?: number
    /** More of it. */
    readonly error_value?: number
    /** The label. */
    readonly label?: number
    /** Hello: the sender's instance. */
    readonly source_instance?: number
    /** Hello: the receiver's. */
    readonly destination_instance?: number
    /** Contents that have no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface RsvpColumns {
  'rsvp.version': Uint8Array
  'rsvp.flags': Uint8Array
  'rsvp.type': Uint8Array
  'rsvp.type_name': VariableColumn
  'rsvp.checksum': Uint16Array
  'rsvp.checksum_status': VariableColumn
  'rsvp.ttl': Uint8Array
  'rsvp.reserved': Uint8Array
  'rsvp.length': Uint16Array
  'rsvp.objects': never
  'rsvp.objects.length': Uint16Array
  'rsvp.objects.class': Uint8Array
  'rsvp.objects.class_name': VariableColumn
  'rsvp.objects.ctype': Uint8Array
  'rsvp.objects.destination': Uint32Array
  'rsvp.objects.protocol': Uint8Array
  'rsvp.objects.flags': Uint8Array
  'rsvp.objects.port': Uint16Array
  'rsvp.objects.tunnel_id': Uint16Array
  'rsvp.objects.extended_tunnel_id': Uint32Array
  'rsvp.objects.sender': Uint32Array
  'rsvp.objects.lsp_id': Uint16Array
  'rsvp.objects.hop': Uint32Array
  'rsvp.objects.logical_interface': Uint32Array
  'rsvp.objects.refresh': Uint32Array
  'rsvp.objects.error_node': Uint32Array
  'rsvp.objects.error_flags': Uint8Array
  'rsvp.objects.error_code': Uint8Array
  'rsvp.objects.error_value': Uint16Array
  'rsvp.objects.label': Uint32Array
  'rsvp.objects.source_instance': Uint32Array
  'rsvp.objects.destination_instance': Uint32Array
  'rsvp.objects.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RsvpWiresharkColumns {
  'rsvp.msg': Uint8Array
  'rsvp.message_checksum': Uint16Array
  'rsvp.sending_ttl': Uint8Array
  'rsvp.message_length': Uint16Array
  'rsvp.object': Uint8Array
  'rsvp.hello.source_instance': Uint32Array
  'rsvp.hello.destination_instance': Uint32Array
}

/** Names of its fields: ours. */
export type RsvpFieldName = keyof RsvpColumns

/** Names of its fields: Wireshark's. */
export type RsvpWiresharkName = keyof RsvpWiresharkColumns
