// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Diameter Protocol, RFC 6733: read from the packet when asked; a field that was not captured is undefined. */
export interface Diameter {
  /** 1. */
  readonly version?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** The flags as one number. */
  readonly flags?: {
    /** It is a request. */
    readonly request?: 0 | 1
    /** Others may pass it on or answer it. */
    readonly proxiable?: 0 | 1
    /** It is wrong on the level of the protocol. */
    readonly error?: 0 | 1
    /** It may have been sent before. */
    readonly retransmitted?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** What it is for. */
  readonly command?: number
  /** Name of that. */
  readonly command_name?: string
  /** Application that the command is of. */
  readonly application?: number
  /** The same in a request and its answer, on each hop. */
  readonly hop_by_hop?: number
  /** The same from end to end, to find duplicates. */
  readonly end_to_end?: number
  /** What it says; those within a group follow it. */
  readonly avps?: Array<{
    /** What the AVP is. */
    readonly code?: number
    /** Its flags as one number. */
    readonly flags?: number
    /** It is of a vendor. */
    readonly vendor_specific?: 0 | 1
    /** Who does not know it must refuse the message. */
    readonly mandatory?: 0 | 1
    /** It is encrypted from end to end. */
    readonly protected?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Its length, header included, in bytes. */
    readonly length?: number
    /** The vendor. */
    readonly vendor?: number
    /** Its value, where it has no row of its own. */
    readonly data?: Buffer
    /** Name of the user. */
    readonly user_name?: string
    /** What accounting has to repeat. */
    readonly class?: Buffer
    /** How long the session may last, in seconds. */
    readonly session_timeout?: number
    /** What the answer has to repeat. */
    readonly proxy_state?: Buffer
    /** When it happened, in seconds since 1900. */
    readonly event_timestamp?: number
    /** Application of authentication. */
    readonly auth_application?: number
    /** Application of accounting. */
    readonly acct_application?: number
    /** Name of the session. */
    readonly session_id?: string
    /** Who sends it. */
    readonly origin_host?: string
    /** Vendor whose AVPs are known. */
    readonly supported_vendor?: number
    /** Vendor of the application, or of the device. */
    readonly vendor_id?: number
    /** Revision of the device's firmware. */
    readonly firmware_revision?: number
    /** What became of the request: 2001 is success. */
    readonly result_code?: number
    /** Name of the product. */
    readonly product_name?: string
    /** Why the connection ends. */
    readonly disconnect_cause?: number
    /** Grows when the sender loses its state. */
    readonly origin_state?: number
    /** What is wrong. */
    readonly error_message?: string
    /** Who it came from. */
    readonly route_record?: string
    /** Realm that it is for. */
    readonly destination_realm?: string
    /** How long the user is let in, in seconds. */
    readonly authorization_lifetime?: number
    /** Who it is for. */
    readonly destination_host?: string
    /** Who found what is wrong. */
    readonly error_reporting_host?: string
    /** Why the session ends. */
    readonly termination_cause?: number
    /** Realm of the sender. */
    readonly origin_realm?: string
    /** Number of a request of credit control. */
    readonly cc_request_number?: number
    /** 1 initial, 2 update, 3 termination, 4 event. */
    readonly cc_request_type?: number
    /** Currency, ISO 4217. */
    readonly currency_code?: number
    /** What a parameter of the service is. */
    readonly service_parameter_type?: number
    /** Its value. */
    readonly service_parameter_value?: Buffer
    /** Who the subscriber is. */
    readonly subscription_data?: string
    /** Digits of an amount. */
    readonly value_digits?: bigint
    /** How long what was granted is good, in seconds. */
    readonly validity_time?: number
    /** What says who the subscriber is. */
    readonly subscription_type?: number
    /** What the service is. */
    readonly service_context?: string
  }>
  /** The layer's fields as a plain object. */
  toJSON(): DiameterTree
}

/** Diameter Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface DiameterTree extends InnerTrees, Required<Pick<Diameter, 'version' | 'length' | 'command' | 'application' | 'hop_by_hop' | 'end_to_end'>> {
  readonly flags: {
    /** It is a request. */
    readonly request: 0 | 1
    /** Others may pass it on or answer it. */
    readonly proxiable: 0 | 1
    /** It is wrong on the level of the protocol. */
    readonly error: 0 | 1
    /** It may have been sent before. */
    readonly retransmitted: 0 | 1
  }
  /** What it says; those within a group follow it. */
  readonly avps?: Array<{
    /** What the AVP is. */
    readonly code?: number
    /** It is of a vendor. */
    readonly vendor_specific?: 0 | 1
    /** Who does not know it must refuse the message. */
    readonly mandatory?: 0 | 1
    /** The vendor. */
    readonly vendor?: number
    /** Its value, where it has no row of its own. */
    readonly data?: Buffer
    /** Name of the user. */
    readonly user_name?: string
    /** What accounting has to repeat. */
    readonly class?: Buffer
    /** How long the session may last, in seconds. */
    readonly session_timeout?: number
    /** What the answer has to repeat. */
    readonly proxy_state?: Buffer
    /** When it happened, in seconds since 1900. */
    readonly event_timestamp?: number
    /** Application of authentication. */
    readonly auth_application?: number
    /** Application of accounting. */
    readonly acct_application?: number
    /** Name of the session. */
    readonly session_id?: string
    /** Who sends it. */
    readonly origin_host?: string
    /** Vendor whose AVPs are known. */
    readonly supported_vendor?: number
    /** Vendor of the application, or of the device. */
    readonly vendor_id?: number
    /** Revision of the device's firmware. */
    readonly firmware_revision?: number
    /** What became of the request: 2001 is success. */
    readonly result_code?: number
    /** Name of the product. */
    readonly product_name?: string
    /** Why the connection ends. */
    readonly disconnect_cause?: number
    /** Grows when the sender loses its state. */
    readonly origin_state?: number
    /** What is wrong. */
    readonly error_message?: string
    /** Who it came from. */
    readonly route_record?: string
    /** Realm that it is for. */
    readonly destination_realm?: string
    /** How long the user is let in, in seconds. */
    readonly authorization_lifetime?: number
    /** Who it is for. */
    readonly destination_host?: string
    /** Who found what is wrong. */
    readonly error_reporting_host?: string
    /** Why the session ends. */
    readonly termination_cause?: number
    /** Realm of the sender. */
    readonly origin_realm?: string
    /** Number of a request of credit control. */
    readonly cc_request_number?: number
    /** 1 initial, 2 update, 3 termination, 4 event. */
    readonly cc_request_type?: number
    /** Currency, ISO 4217. */
    readonly currency_code?: number
    /** What a parameter of the service is. */
    readonly service_parameter_type?: number
    /** Its value. */
    readonly service_parameter_value?: Buffer
    /** Who the subscriber is. */
    readonly subscription_data?: string
    /** Digits of an amount. */
    readonly value_digits?: bigint
    /** How long what was granted is good, in seconds. */
    readonly validity_time?: number
    /** What says who the subscriber is. */
    readonly subscription_type?: number
    /** What the service is. */
    readonly service_context?: string
  }>
}

/** The type of each field's column, by our names. */
export interface DiameterColumns {
  'diameter.version': Uint8Array
  'diameter.length': Uint32Array
  'diameter.flags': Uint8Array
  'diameter.flags.request': Uint8Array
  'diameter.flags.proxiable': Uint8Array
  'diameter.flags.error': Uint8Array
  'diameter.flags.retransmitted': Uint8Array
  'diameter.flags.reserved': Uint8Array
  'diameter.command': Uint32Array
  'diameter.command_name': VariableColumn
  'diameter.application': Uint32Array
  'diameter.hop_by_hop': Uint32Array
  'diameter.end_to_end': Uint32Array
  'diameter.avps': never
  'diameter.avps.code': Uint32Array
  'diameter.avps.flags': Uint8Array
  'diameter.avps.vendor_specific': Uint8Array
  'diameter.avps.mandatory': Uint8Array
  'diameter.avps.protected': Uint8Array
  'diameter.avps.reserved': Uint8Array
  'diameter.avps.length': Uint32Array
  'diameter.avps.vendor': Uint32Array
  'diameter.avps.data': VariableColumn
  'diameter.avps.user_name': VariableColumn
  'diameter.avps.class': VariableColumn
  'diameter.avps.session_timeout': Uint32Array
  'diameter.avps.proxy_state': VariableColumn
  'diameter.avps.event_timestamp': Uint32Array
  'diameter.avps.auth_application': Uint32Array
  'diameter.avps.acct_application': Uint32Array
  'diameter.avps.session_id': VariableColumn
  'diameter.avps.origin_host': VariableColumn
  'diameter.avps.supported_vendor': Uint32Array
  'diameter.avps.vendor_id': Uint32Array
  'diameter.avps.firmware_revision': Uint32Array
  'diameter.avps.result_code': Uint32Array
  'diameter.avps.product_name': VariableColumn
  'diameter.avps.disconnect_cause': Uint32Array
  'diameter.avps.origin_state': Uint32Array
  'diameter.avps.error_message': VariableColumn
  'diameter.avps.route_record': VariableColumn
  'diameter.avps.destination_realm': VariableColumn
  'diameter.avps.authorization_lifetime': Uint32Array
  'diameter.avps.destination_host': VariableColumn
  'diameter.avps.error_reporting_host': VariableColumn
  'diameter.avps.termination_cause': Uint32Array
  'diameter.avps.origin_realm': VariableColumn
  'diameter.avps.cc_request_number': Uint32Array
  'diameter.avps.cc_request_type': Uint32Array
  'diameter.avps.currency_code': Uint32Array
  'diameter.avps.service_parameter_type': Uint32Array
  'diameter.avps.service_parameter_value': VariableColumn
  'diameter.avps.subscription_data': VariableColumn
  'diameter.avps.value_digits': BigInt64Array
  'diameter.avps.validity_time': Uint32Array
  'diameter.avps.subscription_type': Uint32Array
  'diameter.avps.service_context': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DiameterWiresharkColumns {
  'diameter.flags.proxyable': Uint8Array
  'diameter.flags.T': Uint8Array
  'diameter.cmd.code': Uint32Array
  'diameter.applicationId': Uint32Array
  'diameter.hopbyhopid': Uint32Array
  'diameter.endtoendid': Uint32Array
  'diameter.avp.code': Uint32Array
  'diameter.avp.flags': Uint8Array
  'diameter.flags.vendorspecific': Uint8Array
  'diameter.flags.mandatory': Uint8Array
  'diameter.avp.flags.protected': Uint8Array
  'diameter.avp.len': Uint32Array
  'diameter.avp.vendorId': Uint32Array
  'diameter.User-Name': VariableColumn
  'diameter.Class': VariableColumn
  'diameter.Session-Timeout': Uint32Array
  'diameter.Proxy-State': VariableColumn
  'diameter.Auth-Application-Id': Uint32Array
  'diameter.Acct-Application-Id': Uint32Array
  'diameter.Session-Id': VariableColumn
  'diameter.Origin-Host': VariableColumn
  'diameter.Supported-Vendor-Id': Uint32Array
  'diameter.Vendor-Id': Uint32Array
  'diameter.Firmware-Revision': Uint32Array
  'diameter.Result-Code': Uint32Array
  'diameter.Product-Name': VariableColumn
  'diameter.Disconnect-Cause': Uint32Array
  'diameter.Origin-State-Id': Uint32Array
  'diameter.Error-Message': VariableColumn
  'diameter.Route-Record': VariableColumn
  'diameter.Destination-Realm': VariableColumn
  'diameter.Authorization-Lifetime': Uint32Array
  'diameter.Destination-Host': VariableColumn
  'diameter.Error-Reporting-Host': VariableColumn
  'diameter.Termination-Cause': Uint32Array
  'diameter.Origin-Realm': VariableColumn
  'diameter.CC-Request-Number': Uint32Array
  'diameter.CC-Request-Type': Uint32Array
  'diameter.Currency-Code': Uint32Array
  'diameter.Service-Parameter-Type': Uint32Array
  'diameter.Service-Parameter-Value': VariableColumn
  'diameter.Subscription-Id-Data': VariableColumn
  'diameter.Value-Digits': BigInt64Array
  'diameter.Validity-Time': Uint32Array
  'diameter.Subscription-Id-Type': Uint32Array
  'diameter.Service-Context-Id': VariableColumn
}

/** Names of its fields: ours. */
export type DiameterFieldName = keyof DiameterColumns

/** Names of its fields: Wireshark's. */
export type DiameterWiresharkName = keyof DiameterWiresharkColumns
