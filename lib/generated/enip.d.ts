// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** EtherNet/IP, The CIP Networks Library, volume 2: read from the packet when asked; a field that was not captured is undefined. */
export interface Enip {
  /** What is asked for, or answered. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** Length of what follows the header, in bytes. */
  readonly length?: number
  /** The session. */
  readonly session?: number
  /** 0: success. */
  readonly status?: number
  /** The same in a request and its response. */
  readonly context?: Buffer
  /** 0. */
  readonly options?: number
  /** Register Session: version of the protocol. */
  readonly version?: number
  /** Register Session: 0. */
  readonly flags?: number
  /** Send RR Data: 0, CIP. */
  readonly interface?: number
  /** Send Unit Data: 0, CIP. */
  readonly unit_interface?: number
  /** How long to wait, in seconds. */
  readonly timeout?: number
  /** How many items there are. */
  readonly item_count?: number
  /** Items. */
  readonly items?: Array<{
    /** What the item is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Its length, in bytes. */
    readonly length?: number
    /** Which connection. */
    readonly connection?: number
    /** Service and identity: version of the protocol. */
    readonly version?: number
    /** Service: 0x20 takes TCP, 0x100 UDP. */
    readonly capabilities?: number
    /** Service: its name. */
    readonly service_name?: string
    /** Identity: 2. */
    readonly family?: number
    /** Identity: port of the device. */
    readonly port?: number
    /** Identity: address of the device. */
    readonly address?: string
    /** Identity: 0. */
    readonly zero?: Buffer
    /** Identity: who makes the device. */
    readonly vendor?: number
    /** Identity: what it is. */
    readonly device_type?: number
    /** Identity: which product. */
    readonly product_code?: number
    /** Identity: revision, the major one first. */
    readonly revision?: number
    /** Identity: status. */
    readonly device_status?: number
    /** Identity: serial number. */
    readonly serial_number?: number
    /** Length of the name, in bytes. */
    readonly name_length?: number
    /** Identity: name of the product. */
    readonly product_name?: string
    /** Identity: state of the device. */
    readonly state?: number
    /** Connected Data: number of the message. */
    readonly sequence?: number
    /** What has no rows. */
    readonly data?: Buffer
  }>
  /** Messages of CIP; those of a Multiple Service Packet follow it. */
  readonly messages?: Array<{
    /** It is a response. */
    readonly response?: 0 | 1
    /** What is asked for, or answered. */
    readonly service?: number
    /** Name of the service. */
    readonly service_name?: string
    /** Length of the path, in words. */
    readonly path_size?: number
    /** Request: which object is asked, in segments. */
    readonly path?: Buffer
    /** Response: what has come of it; 0 is success. */
    readonly status?: number
    /** How many words of status follow. */
    readonly additional_size?: number
    /** Response: more of its status. */
    readonly additional_status?: number[]
    /** Parameters of the service. */
    readonly data?: Buffer
  }>
  /** Data of other commands. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EnipTree
}

/** EtherNet/IP in a full tree; the layer inside it, if any, is a key more. */
export interface EnipTree extends InnerTrees, Pick<Enip, 'version' | 'timeout' | 'item_count' | 'data'>, Required<Pick<Enip, 'command' | 'length' | 'session' | 'status' | 'context'>> {
  /** Items. */
  readonly items?: Array<{
    /** What the item is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Which connection. */
    readonly connection?: number
    /** Service and identity: version of the protocol. */
    readonly version?: number
    /** Service: 0x20 takes TCP, 0x100 UDP. */
    readonly capabilities?: number
    /** Service: its name. */
    readonly service_name?: string
    /** Identity: port of the device. */
    readonly port?: number
    /** Identity: address of the device. */
    readonly address?: string
    /** Identity: who makes the device. */
    readonly vendor?: number
    /** Identity: what it is. */
    readonly device_type?: number
    /** Identity: which product. */
    readonly product_code?: number
    /** Identity: revision, the major one first. */
    readonly revision?: number
    /** Identity: status. */
    readonly device_status?: number
    /** Identity: serial number. */
    readonly serial_number?: number
    /** Identity: name of the product. */
    readonly product_name?: string
    /** Identity: state of the device. */
    readonly state?: number
    /** Connected Data: number of the message. */
    readonly sequence?: number
    /** What has no rows. */
    readonly data?: Buffer
  }>
  /** Messages of CIP; those of a Multiple Service Packet follow it. */
  readonly messages?: Array<{
    /** It is a response. */
    readonly response?: 0 | 1
    /** What is asked for, or answered. */
    readonly service?: number
    /** Name of the service. */
    readonly service_name?: string
    /** Request: which object is asked, in segments. */
    readonly path?: Buffer
    /** Response: what has come of it; 0 is success. */
    readonly status?: number
    /** Response: more of its status. */
    readonly additional_status?: number[]
    /** Parameters of the service. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface EnipColumns {
  'enip.command': Uint16Array
  'enip.command_name': VariableColumn
  'enip.length': Uint16Array
  'enip.session': Uint32Array
  'enip.status': Uint32Array
  'enip.context': VariableColumn
  'enip.options': Uint32Array
  'enip.version': Uint16Array
  'enip.flags': Uint16Array
  'enip.interface': Uint32Array
  'enip.unit_interface': Uint32Array
  'enip.timeout': Uint16Array
  'enip.item_count': Uint16Array
  'enip.items': never
  'enip.items.type': Uint16Array
  'enip.items.type_name': VariableColumn
  'enip.items.length': Uint16Array
  'enip.items.connection': Uint32Array
  'enip.items.version': Uint16Array
  'enip.items.capabilities': Uint16Array
  'enip.items.service_name': VariableColumn
  'enip.items.family': Uint16Array
  'enip.items.port': Uint16Array
  'enip.items.address': Uint32Array
  'enip.items.zero': VariableColumn
  'enip.items.vendor': Uint16Array
  'enip.items.device_type': Uint16Array
  'enip.items.product_code': Uint16Array
  'enip.items.revision': Uint16Array
  'enip.items.device_status': Uint16Array
  'enip.items.serial_number': Uint32Array
  'enip.items.name_length': Uint8Array
  'enip.items.product_name': VariableColumn
  'enip.items.state': Uint8Array
  'enip.items.sequence': Uint16Array
  'enip.items.data': VariableColumn
  'enip.messages': never
  'enip.messages.response': Uint8Array
  'enip.messages.service': Uint8Array
  'enip.messages.service_name': VariableColumn
  'enip.messages.path_size': Uint8Array
  'enip.messages.path': VariableColumn
  'enip.messages.status': Uint8Array
  'enip.messages.additional_size': Uint8Array
  'enip.messages.additional_status': Uint16Array
  'enip.messages.data': VariableColumn
  'enip.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EnipWiresharkColumns {
  'enip.rs.version': Uint16Array
  'enip.rs.flags': Uint16Array
  'enip.srrd.iface': Uint32Array
  'enip.sud.iface': Uint32Array
  'enip.cpf.itemcount': Uint16Array
  'enip.cpf.typeid': Uint16Array
  'enip.cpf.length': Uint16Array
  'enip.cpf.cai.connid': Uint32Array
  'enip.encapver': Uint16Array
  'enip.lsr.capaflags': Uint16Array
  'enip.lsr.servicename': VariableColumn
  'enip.sinfamily': Uint16Array
  'enip.sinport': Uint16Array
  'enip.sinaddr': Uint32Array
  'enip.sinzero': VariableColumn
  'enip.lir.vendor': Uint16Array
  'enip.lir.devtype': Uint16Array
  'enip.lir.prodcode': Uint16Array
  'enip.lir.status': Uint16Array
  'enip.lir.serial': Uint32Array
  'enip.lir.namelen': Uint8Array
  'enip.lir.name': VariableColumn
  'enip.lir.state': Uint8Array
  'cip.seq': Uint16Array
  'cip.rr': Uint8Array
  'cip.sc': Uint8Array
  'cip.genstat': Uint8Array
  'cip.addstat_size': Uint8Array
}

/** Names of its fields: ours. */
export type EnipFieldName = keyof EnipColumns

/** Names of its fields: Wireshark's. */
export type EnipWiresharkName = keyof EnipWiresharkColumns
