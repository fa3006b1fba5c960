// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** USB, LINKTYPE_USB_LINUX_MMAPPED: read from the packet when asked; a field that was not captured is undefined. */
export interface Usb {
  /** Number of the transfer, which its completion has too. */
  readonly urb_id?: bigint
  /** What happened. */
  readonly event_type?: number
  /** Its name. */
  readonly event_type_name?: string
  /** Kind of the transfer. */
  readonly transfer_type?: number
  /** Its name. */
  readonly transfer_type_name?: string
  /** Endpoint and direction as one number. */
  readonly endpoint?: {
    /** To the host. */
    readonly in?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Number of the endpoint. */
    readonly number?: number
  }
  /** Address of the device. */
  readonly device?: number
  /** Number of the bus. */
  readonly bus?: number
  /** 0: there is a setup packet. */
  readonly setup_flag?: number
  /** 0: there is data. */
  readonly data_flag?: number
  /** When it happened, in seconds since 1970. */
  readonly seconds?: bigint
  /** And microseconds. */
  readonly microseconds?: number
  /** 0, or a negative number of an error of Linux. */
  readonly status?: number
  /** Length of the transfer, in bytes. */
  readonly urb_length?: number
  /** Length of the data here, in bytes. */
  readonly data_length?: number
  readonly setup?: {
    /** Setup: direction, type and recipient of the request. */
    readonly request_type?: number
    /** Setup: the request. */
    readonly request?: number
    /** Setup: its value. */
    readonly value?: number
    /** Setup: its index. */
    readonly index?: number
    /** Setup: length of the data, in bytes. */
    readonly length?: number
  }
  readonly iso?: {
    /** Isochronous: number of errors. */
    readonly error_count?: number
    /** Isochronous: number of descriptors. */
    readonly descriptor_count?: number
  }
  /** Time between transfers. */
  readonly interval?: number
  /** First frame. */
  readonly start_frame?: number
  /** Flags of the transfer. */
  readonly transfer_flags?: number
  /** Number of isochronous descriptors that follow. */
  readonly iso_descriptors?: number
  /** The layer's fields as a plain object. */
  toJSON(): UsbTree
}

/** USB in a full tree; the layer inside it, if any, is a key more. */
export interface UsbTree extends InnerTrees, Pick<Usb, 'status' | 'urb_length' | 'data_length' | 'setup' | 'iso' | 'interval' | 'start_frame' | 'transfer_flags' | 'iso_descriptors'>, Required<Pick<Usb, 'urb_id' | 'event_type' | 'transfer_type' | 'device' | 'bus' | 'seconds' | 'microseconds'>> {
  readonly endpoint: {
    /** To the host. */
    readonly in: 0 | 1
    /** Number of the endpoint. */
    readonly number: number
  }
}

/** The type of each field's column, by our names. */
export interface UsbColumns {
  'usb.urb_id': BigUint64Array
  'usb.event_type': Uint8Array
  'usb.event_type_name': VariableColumn
  'usb.transfer_type': Uint8Array
  'usb.transfer_type_name': VariableColumn
  'usb.endpoint': Uint8Array
  'usb.endpoint.in': Uint8Array
  'usb.endpoint.reserved': Uint8Array
  'usb.endpoint.number': Uint8Array
  'usb.device': Uint8Array
  'usb.bus': Uint16Array
  'usb.setup_flag': Uint8Array
  'usb.data_flag': Uint8Array
  'usb.seconds': BigUint64Array
  'usb.microseconds': Uint32Array
  'usb.status': Int32Array
  'usb.urb_length': Uint32Array
  'usb.data_length': Uint32Array
  'usb.setup.request_type': Uint8Array
  'usb.setup.request': Uint8Array
  'usb.setup.value': Uint16Array
  'usb.setup.index': Uint16Array
  'usb.setup.length': Uint16Array
  'usb.iso.error_count': Uint32Array
  'usb.iso.descriptor_count': Uint32Array
  'usb.interval': Uint32Array
  'usb.start_frame': Uint32Array
  'usb.transfer_flags': Uint32Array
  'usb.iso_descriptors': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UsbWiresharkColumns {
  'usb.endpoint_address': Uint8Array
  'usb.endpoint_address.direction': Uint8Array
  'usb.endpoint_address.number': Uint8Array
  'usb.device_address': Uint8Array
  'usb.bus_id': Uint16Array
  'usb.urb_ts_sec': BigUint64Array
  'usb.urb_ts_usec': Uint32Array
  'usb.urb_status': Int32Array
  'usb.urb_len': Uint32Array
  'usb.data_len': Uint32Array
  'usb.bmRequestType': Uint8Array
  'usb.setup.bRequest': Uint8Array
  'usb.setup.wLength': Uint16Array
  'usb.iso.numdesc': Uint32Array
  'usb.copy_of_transfer_flags': Uint32Array
}

/** Names of its fields: ours. */
export type UsbFieldName = keyof UsbColumns

/** Names of its fields: Wireshark's. */
export type UsbWiresharkName = keyof UsbWiresharkColumns
