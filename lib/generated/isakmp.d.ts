// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Internet Security Association and Key Management Protocol, RFC 7296: read from the packet when asked; a field that was not captured is undefined. */
export interface Isakmp {
  /** The initiator's SPI; its cookie in version 1. */
  readonly initiator_spi?: Buffer
  /** The responder's SPI, or cookie; 0 in the first message. */
  readonly responder_spi?: Buffer
  /** Type of the first payload. */
  readonly next_payload?: number
  /** Version as one number. */
  readonly version?: {
    /** 1 or 2. */
    readonly major?: number
    /** 0. */
    readonly minor?: number
  }
  /** What the message is part of. */
  readonly exchange_type?: number
  /** Name of the exchange type. */
  readonly exchange_type_name?: string
  /** Flags as one number. */
  readonly flags?: {
    /** Version 2: answers the message with the same id. */
    readonly response?: 0 | 1
    /** Version 2: the sender can speak a higher version. */
    readonly version?: 0 | 1
    /** Version 2: of the initiator. */
    readonly initiator?: 0 | 1
    /** Version 1: authenticated, not encrypted. */
    readonly authentication?: 0 | 1
    /** Version 1: nothing may be encrypted before the exchange is over. */
    readonly commit?: 0 | 1
    /** Version 1: the payloads are encrypted. */
    readonly encryption?: 0 | 1
  }
  /** Number of the message; 0 in phase 1 of version 1. */
  readonly message_id?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** The payloads, in packet order. */
  readonly payloads?: Array<{
    /** What the payload is; the one before it tells. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Type of the payload that follows; 0 of the last one. */
    readonly next_payload?: number
    /** Version 2: who does not know the payload must refuse the message. */
    readonly critical?: 0 | 1
    /** 0. */
    readonly reserved7?: number
    /** 0. */
    readonly reserved?: Buffer
    /** Length of the payload, header included, in bytes. */
    readonly length?: number
    /** Domain of interpretation: 1 of IPsec. */
    readonly doi?: number
    /** What the negotiation is in; 1 of IPsec: identity only. */
    readonly situation?: Buffer
    /** Version 2: group of the key exchange. */
    readonly dh_group?: number
    /** Public value of the sender. */
    readonly key_exchange?: Buffer
    /** What the identification is. */
    readonly id_type?: number
    /** Name of the type. */
    readonly id_type_name?: string
    /** Version 1: IP protocol, 0 of any. */
    readonly id_protocol?: number
    /** Version 1: port, 0 of any. */
    readonly id_port?: number
    /** Address that identifies the sender. */
    readonly id_ipv4?: string
    /** Address that identifies the sender. */
    readonly id_ipv6?: string
    /** Name that identifies the sender. */
    readonly id_fqdn?: string
    /** Mail address that identifies the sender. */
    readonly id_user_fqdn?: string
    /** Bytes that identify the sender. */
    readonly id_key?: Buffer
    /** Another identification. */
    readonly id_data?: Buffer
    /** How the certificate is encoded: 4 X.509. */
    readonly certificate_encoding?: number
    /** The certificate. */
    readonly certificate?: Buffer
    /** What certificates the sender takes: 4 X.509. */
    readonly requested_certificate_type?: number
    /** Whose certificates the sender takes. */
    readonly authorities?: Buffer
    /** Hash of the message. */
    readonly hash?: Buffer
    /** Signature of the message. */
    readonly signature?: Buffer
    /** Random number of the sender. */
    readonly nonce?: Buffer
    /** How the sender proves who it is: 1 RSA, 2 shared key, 9 to 11 ECDSA, 14 signature. */
    readonly auth_method?: number
    /** What proves it. */
    readonly auth_data?: Buffer
    /** Version 1: domain of interpretation of the notification. */
    readonly notify_doi?: number
    /** Protocol of the association that it is about. */
    readonly notify_protocol?: number
    /** Length of an SPI, in bytes. */
    readonly spi_size?: number
    /** Version 1: what is told. */
    readonly notify_type_v1?: number
    /** Name of the type. */
    readonly notify_type_v1_name?: string
    /** Version 2: what is told. */
    readonly notify_type?: number
    /** Name of the type. */
    readonly notify_type_name?: string
    /** SPI of the association that it is about. */
    readonly spi?: Buffer
    /** More of it. */
    readonly notify_data?: Buffer
    /** Version 1: domain of interpretation of the deletion. */
    readonly delete_doi?: number
    /** Protocol of the associations that are deleted. */
    readonly delete_protocol?: number
    /** Number of associations that are deleted. */
    readonly spi_count?: number
    /** SPIs of the associations that are deleted. */
    readonly deleted_spis?: Buffer[]
    /** What tells an implementation, or an extension. */
    readonly vendor_id?: Buffer
    /** Number of traffic selectors. */
    readonly selector_count?: number
    /** 0. */
    readonly selectors_reserved?: Buffer
    /** Traffic selectors: what may go through. */
    readonly selectors?: Array<{
      /** 7 IPv4, 8 IPv6 addresses. */
      readonly type?: number
      /** IP protocol, 0 of any. */
      readonly protocol?: number
      /** Length of the selector, in bytes. */
      readonly length?: number
      /** First port. */
      readonly start_port?: number
      /** Last port. */
      readonly end_port?: number
      /** First address. */
      readonly start_ipv4?: string
      /** Last address. */
      readonly end_ipv4?: string
      /** First address. */
      readonly start_ipv6?: string
      /** Last address. */
      readonly end_ipv6?: string
    }>
    /** Number of the fragment, RFC 7383. */
    readonly fragment_number?: number
    /** Number of fragments. */
    readonly fragment_total?: number
    /** Encrypted payloads. */
    readonly encrypted?: Buffer
    /** A message of EAP. */
    readonly eap?: Buffer
    /** 1 request, 2 reply, 3 set, 4 acknowledgment; attributes follow. */
    readonly configuration_type?: number
    /** What has no row of its own. */
    readonly data?: Buffer
    /** What is proposed, or chosen. */
    readonly proposals?: Array<{
      /** 2. */
      readonly type?: number
      /** 2 where another proposal follows. */
      readonly next_payload?: number
      /** 0. */
      readonly reserved?: Buffer
      /** Length of the proposal, in bytes. */
      readonly length?: number
      /** Number of the proposal. */
      readonly number?: number
      /** What it is for: 1 IKE, 2 AH, 3 ESP, 4 IPComp. */
      readonly protocol?: number
      /** Length of the SPI, in bytes. */
      readonly spi_size?: number
      /** Number of transforms. */
      readonly transform_count?: number
      /** SPI of the sender. */
      readonly spi?: Buffer
      /** How to protect: algorithms. */
      readonly transforms?: Array<{
        /** 3. */
        readonly payload_type?: number
        /** 3 where another transform follows. */
        readonly next_payload?: number
        /** 0. */
        readonly reserved?: Buffer[]
        /** Length of the transform, in bytes. */
        readonly length?: number
        /** Version 1: number of the transform. */
        readonly number?: number
        /** Version 1: which transform. */
        readonly id_v1?: number
        /** Version 2: what it is for. */
        readonly type?: number
        /** Name of the type. */
        readonly type_name?: string
        /** Version 2: encryption algorithm. */
        readonly encryption?: number
        /** Name of the algorithm. */
        readonly encryption_name?: string
        /** Version 2: pseudorandom function. */
        readonly prf?: number
        /** Version 2: integrity algorithm. */
        readonly integrity?: number
        /** Version 2: group of the key exchange. */
        readonly dh_group?: number
        /** Version 2: 1 with extended sequence numbers. */
        readonly esn?: number
        /** Version 2: of another type. */
        readonly id?: number
        /** Version 1: attributes of IKE. */
        readonly ike_attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Encryption algorithm: 5 3DES, 7 AES. */
          readonly encryption?: number
          /** Hash algorithm: 1 MD5, 2 SHA-1, 4 SHA-256. */
          readonly hash?: number
          /** How the sender proves who it is: 1 shared key. */
          readonly authentication_method?: number
          /** Group of the key exchange. */
          readonly group?: number
          /** Unit of the duration: 1 seconds, 2 kilobytes. */
          readonly life_type?: number
          /** How long the association may be used. */
          readonly life_duration?: number
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
        /** Version 1: attributes of IPsec. */
        readonly ipsec_attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Unit of the duration: 1 seconds, 2 kilobytes. */
          readonly life_type?: number
          /** How long the association may be used. */
          readonly life_duration?: number
          /** Group of the key exchange. */
          readonly group?: number
          /** 1 tunnel, 2 transport, 3 tunnel in UDP, 4 transport in UDP. */
          readonly encapsulation_mode?: number
          /** Integrity algorithm: 1 MD5, 2 SHA-1. */
          readonly authentication?: number
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
        /** Version 2: attributes. */
        readonly attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
      }>
    }>
  }>
  /** The layer's fields as a plain object. */
  toJSON(): IsakmpTree
}

/** Internet Security Association and Key Management Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IsakmpTree extends InnerTrees, Required<Pick<Isakmp, 'initiator_spi' | 'responder_spi' | 'next_payload' | 'exchange_type' | 'message_id' | 'length'>> {
  readonly version: {
    /** 1 or 2. */
    readonly major: number
    /** 0. */
    readonly minor: number
  }
  readonly flags?: {
    /** Version 2: answers the message with the same id. */
    readonly response?: 0 | 1
    /** Version 2: the sender can speak a higher version. */
    readonly version?: 0 | 1
    /** Version 2: of the initiator. */
    readonly initiator?: 0 | 1
    /** Version 1: authenticated, not encrypted. */
    readonly authentication?: 0 | 1
    /** Version 1: nothing may be encrypted before the exchange is over. */
    readonly commit?: 0 | 1
    /** Version 1: the payloads are encrypted. */
    readonly encryption?: 0 | 1
  }
  /** The payloads, in packet order. */
  readonly payloads?: Array<{
    /** What the payload is; the one before it tells. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Type of the payload that follows; 0 of the last one. */
    readonly next_payload?: number
    /** Version 2: who does not know the payload must refuse the message. */
    readonly critical?: 0 | 1
    /** Length of the payload, header included, in bytes. */
    readonly length?: number
    /** Domain of interpretation: 1 of IPsec. */
    readonly doi?: number
    /** What the negotiation is in; 1 of IPsec: identity only. */
    readonly situation?: Buffer
    /** Version 2: group of the key exchange. */
    readonly dh_group?: number
    /** Public value of the sender. */
    readonly key_exchange?: Buffer
    /** What the identification is. */
    readonly id_type?: number
    /** Name of the type. */
    readonly id_type_name?: string
    /** Version 1: IP protocol, 0 of any. */
    readonly id_protocol?: number
    /** Version 1: port, 0 of any. */
    readonly id_port?: number
    /** Address that identifies the sender. */
    readonly id_ipv4?: string
    /** Address that identifies the sender. */
    readonly id_ipv6?: string
    /** Name that identifies the sender. */
    readonly id_fqdn?: string
    /** Mail address that identifies the sender. */
    readonly id_user_fqdn?: string
    /** Bytes that identify the sender. */
    readonly id_key?: Buffer
    /** Another identification. */
    readonly id_data?: Buffer
    /** How the certificate is encoded: 4 X.509. */
    readonly certificate_encoding?: number
    /** The certificate. */
    readonly certificate?: Buffer
    /** What certificates the sender takes: 4 X.509. */
    readonly requested_certificate_type?: number
    /** Whose certificates the sender takes. */
    readonly authorities?: Buffer
    /** Hash of the message. */
    readonly hash?: Buffer
    /** Signature of the message. */
    readonly signature?: Buffer
    /** Random number of the sender. */
    readonly nonce?: Buffer
    /** How the sender proves who it is: 1 RSA, 2 shared key, 9 to 11 ECDSA, 14 signature. */
    readonly auth_method?: number
    /** What proves it. */
    readonly auth_data?: Buffer
    /** Version 1: domain of interpretation of the notification. */
    readonly notify_doi?: number
    /** Protocol of the association that it is about. */
    readonly notify_protocol?: number
    /** Length of an SPI, in bytes. */
    readonly spi_size?: number
    /** Version 1: what is told. */
    readonly notify_type_v1?: number
    /** Name of the type. */
    readonly notify_type_v1_name?: string
    /** Version 2: what is told. */
    readonly notify_type?: number
    /** Name of the type. */
    readonly notify_type_name?: string
    /** SPI of the association that it is about. */
    readonly spi?: Buffer
    /** More of it. */
    readonly notify_data?: Buffer
    /** Version 1: domain of interpretation of the deletion. */
    readonly delete_doi?: number
    /** Protocol of the associations that are deleted. */
    readonly delete_protocol?: number
    /** Number of associations that are deleted. */
    readonly spi_count?: number
    /** SPIs of the associations that are deleted. */
    readonly deleted_spis?: Buffer[]
    /** What tells an implementation, or an extension. */
    readonly vendor_id?: Buffer
    /** Number of traffic selectors. */
    readonly selector_count?: number
    /** Traffic selectors: what may go through. */
    readonly selectors?: Array<{
      /** 7 IPv4, 8 IPv6 addresses. */
      readonly type?: number
      /** IP protocol, 0 of any. */
      readonly protocol?: number
      /** Length of the selector, in bytes. */
      readonly length?: number
      /** First port. */
      readonly start_port?: number
      /** Last port. */
      readonly end_port?: number
      /** First address. */
      readonly start_ipv4?: string
      /** Last address. */
      readonly end_ipv4?: string
      /** First address. */
      readonly start_ipv6?: string
      /** Last address. */
      readonly end_ipv6?: string
    }>
    /** Number of the fragment, RFC 7383. */
    readonly fragment_number?: number
    /** Number of fragments. */
    readonly fragment_total?: number
    /** Encrypted payloads. */
    readonly encrypted?: Buffer
    /** A message of EAP. */
    readonly eap?: Buffer
    /** 1 request, 2 reply, 3 set, 4 acknowledgment; attributes follow. */
    readonly configuration_type?: number
    /** What has no row of its own. */
    readonly data?: Buffer
    /** What is proposed, or chosen. */
    readonly proposals?: Array<{
      /** 2 where another proposal follows. */
      readonly next_payload?: number
      /** Length of the proposal, in bytes. */
      readonly length?: number
      /** Number of the proposal. */
      readonly number?: number
      /** What it is for: 1 IKE, 2 AH, 3 ESP, 4 IPComp. */
      readonly protocol?: number
      /** Length of the SPI, in bytes. */
      readonly spi_size?: number
      /** Number of transforms. */
      readonly transform_count?: number
      /** SPI of the sender. */
      readonly spi?: Buffer
      /** How to protect: algorithms. */
      readonly transforms?: Array<{
        /** 3 where another transform follows. */
        readonly next_payload?: number
        /** Length of the transform, in bytes. */
        readonly length?: number
        /** Version 1: number of the transform. */
        readonly number?: number
        /** Version 1: which transform. */
        readonly id_v1?: number
        /** Version 2: what it is for. */
        readonly type?: number
        /** Name of the type. */
        readonly type_name?: string
        /** Version 2: encryption algorithm. */
        readonly encryption?: number
        /** Name of the algorithm. */
        readonly encryption_name?: string
        /** Version 2: pseudorandom function. */
        readonly prf?: number
        /** Version 2: integrity algorithm. */
        readonly integrity?: number
        /** Version 2: group of the key exchange. */
        readonly dh_group?: number
        /** Version 2: 1 with extended sequence numbers. */
        readonly esn?: number
        /** Version 2: of another type. */
        readonly id?: number
        /** Version 1: attributes of IKE. */
        readonly ike_attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Encryption algorithm: 5 3DES, 7 AES. */
          readonly encryption?: number
          /** Hash algorithm: 1 MD5, 2 SHA-1, 4 SHA-256. */
          readonly hash?: number
          /** How the sender proves who it is: 1 shared key. */
          readonly authentication_method?: number
          /** Group of the key exchange. */
          readonly group?: number
          /** Unit of the duration: 1 seconds, 2 kilobytes. */
          readonly life_type?: number
          /** How long the association may be used. */
          readonly life_duration?: number
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
        /** Version 1: attributes of IPsec. */
        readonly ipsec_attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Unit of the duration: 1 seconds, 2 kilobytes. */
          readonly life_type?: number
          /** How long the association may be used. */
          readonly life_duration?: number
          /** Group of the key exchange. */
          readonly group?: number
          /** 1 tunnel, 2 transport, 3 tunnel in UDP, 4 transport in UDP. */
          readonly encapsulation_mode?: number
          /** Integrity algorithm: 1 MD5, 2 SHA-1. */
          readonly authentication?: number
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
        /** Version 2: attributes. */
        readonly attributes?: Array<{
          /** The value takes the place of a length. */
          readonly short?: 0 | 1
          /** Type of the attribute. */
          readonly type?: number
          /** Length of the value, in bytes. */
          readonly length?: number
          /** Value of the attribute. */
          readonly value?: Buffer
          /** Length of the key, in bits. */
          readonly key_length?: number
        }>
      }>
    }>
  }>
}

/** The type of each field's column, by our names. */
export interface IsakmpColumns {
  'isakmp.initiator_spi': VariableColumn
  'isakmp.responder_spi': VariableColumn
  'isakmp.next_payload': Uint8Array
  'isakmp.version': Uint8Array
  'isakmp.version.major': Uint8Array
  'isakmp.version.minor': Uint8Array
  'isakmp.exchange_type': Uint8Array
  'isakmp.exchange_type_name': VariableColumn
  'isakmp.flags': Uint8Array
  'isakmp.flags.response': Uint8Array
  'isakmp.flags.version': Uint8Array
  'isakmp.flags.initiator': Uint8Array
  'isakmp.flags.authentication': Uint8Array
  'isakmp.flags.commit': Uint8Array
  'isakmp.flags.encryption': Uint8Array
  'isakmp.message_id': Uint32Array
  'isakmp.length': Uint32Array
  'isakmp.payloads': never
  'isakmp.payloads.type': Uint8Array
  'isakmp.payloads.type_name': VariableColumn
  'isakmp.payloads.next_payload': Uint8Array
  'isakmp.payloads.critical': Uint8Array
  'isakmp.payloads.reserved7': Uint8Array
  'isakmp.payloads.reserved': VariableColumn
  'isakmp.payloads.length': Uint16Array
  'isakmp.payloads.doi': Uint32Array
  'isakmp.payloads.situation': VariableColumn
  'isakmp.payloads.dh_group': Uint16Array
  'isakmp.payloads.key_exchange': VariableColumn
  'isakmp.payloads.id_type': Uint8Array
  'isakmp.payloads.id_type_name': VariableColumn
  'isakmp.payloads.id_protocol': Uint8Array
  'isakmp.payloads.id_port': Uint16Array
  'isakmp.payloads.id_ipv4': Uint32Array
  'isakmp.payloads.id_ipv6': Uint8Array
  'isakmp.payloads.id_fqdn': VariableColumn
  'isakmp.payloads.id_user_fqdn': VariableColumn
  'isakmp.payloads.id_key': VariableColumn
  'isakmp.payloads.id_data': VariableColumn
  'isakmp.payloads.certificate_encoding': Uint8Array
  'isakmp.payloads.certificate': VariableColumn
  'isakmp.payloads.requested_certificate_type': Uint8Array
  'isakmp.payloads.authorities': VariableColumn
  'isakmp.payloads.hash': VariableColumn
  'isakmp.payloads.signature': VariableColumn
  'isakmp.payloads.nonce': VariableColumn
  'isakmp.payloads.auth_method': Uint8Array
  'isakmp.payloads.auth_data': VariableColumn
  'isakmp.payloads.notify_doi': Uint32Array
  'isakmp.payloads.notify_protocol': Uint8Array
  'isakmp.payloads.spi_size': Uint8Array
  'isakmp.payloads.notify_type_v1': Uint16Array
  'isakmp.payloads.notify_type_v1_name': VariableColumn
  'isakmp.payloads.notify_type': Uint16Array
  'isakmp.payloads.notify_type_name': VariableColumn
  'isakmp.payloads.spi': VariableColumn
  'isakmp.payloads.notify_data': VariableColumn
  'isakmp.payloads.delete_doi': Uint32Array
  'isakmp.payloads.delete_protocol': Uint8Array
  'isakmp.payloads.spi_count': Uint16Array
  'isakmp.payloads.deleted_spis': VariableColumn
  'isakmp.payloads.vendor_id': VariableColumn
  'isakmp.payloads.selector_count': Uint8Array
  'isakmp.payloads.selectors_reserved': VariableColumn
  'isakmp.payloads.selectors': never
  'isakmp.payloads.selectors.type': Uint8Array
  'isakmp.payloads.selectors.protocol': Uint8Array
  'isakmp.payloads.selectors.length': Uint16Array
  'isakmp.payloads.selectors.start_port': Uint16Array
  'isakmp.payloads.selectors.end_port': Uint16Array
  'isakmp.payloads.selectors.start_ipv4': Uint32Array
  'isakmp.payloads.selectors.end_ipv4': Uint32Array
  'isakmp.payloads.selectors.start_ipv6': Uint8Array
  'isakmp.payloads.selectors.end_ipv6': Uint8Array
  'isakmp.payloads.fragment_number': Uint16Array
  'isakmp.payloads.fragment_total': Uint16Array
  'isakmp.payloads.encrypted': VariableColumn
  'isakmp.payloads.eap': VariableColumn
  'isakmp.payloads.configuration_type': Uint8Array
  'isakmp.payloads.data': VariableColumn
  'isakmp.payloads.proposals': never
  'isakmp.payloads.proposals.type': Uint8Array
  'isakmp.payloads.proposals.next_payload': Uint8Array
  'isakmp.payloads.proposals.reserved': VariableColumn
  'isakmp.payloads.proposals.length': Uint16Array
  'isakmp.payloads.proposals.number': Uint8Array
  'isakmp.payloads.proposals.protocol': Uint8Array
  'isakmp.payloads.proposals.spi_size': Uint8Array
  'isakmp.payloads.proposals.transform_count': Uint8Array
  'isakmp.payloads.proposals.spi': VariableColumn
  'isakmp.payloads.proposals.transforms': never
  'isakmp.payloads.proposals.transforms.payload_type': Uint8Array
  'isakmp.payloads.proposals.transforms.next_payload': Uint8Array
  'isakmp.payloads.proposals.transforms.reserved': VariableColumn
  'isakmp.payloads.proposals.transforms.length': Uint16Array
  'isakmp.payloads.proposals.transforms.number': Uint8Array
  'isakmp.payloads.proposals.transforms.id_v1': Uint8Array
  'isakmp.payloads.proposals.transforms.type': Uint8Array
  'isakmp.payloads.proposals.transforms.type_name': VariableColumn
  'isakmp.payloads.proposals.transforms.encryption': Uint16Array
  'isakmp.payloads.proposals.transforms.encryption_name': VariableColumn
  'isakmp.payloads.proposals.transforms.prf': Uint16Array
  'isakmp.payloads.proposals.transforms.integrity': Uint16Array
  'isakmp.payloads.proposals.transforms.dh_group': Uint16Array
  'isakmp.payloads.proposals.transforms.esn': Uint16Array
  'isakmp.payloads.proposals.transforms.id': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes': never
  'isakmp.payloads.proposals.transforms.ike_attributes.short': Uint8Array
  'isakmp.payloads.proposals.transforms.ike_attributes.type': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.length': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.value': VariableColumn
  'isakmp.payloads.proposals.transforms.ipsec_attributes': never
  'isakmp.payloads.proposals.transforms.ipsec_attributes.short': Uint8Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.type': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.length': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.value': VariableColumn
  'isakmp.payloads.proposals.transforms.attributes': never
  'isakmp.payloads.proposals.transforms.attributes.short': Uint8Array
  'isakmp.payloads.proposals.transforms.attributes.type': Uint16Array
  'isakmp.payloads.proposals.transforms.attributes.length': Uint16Array
  'isakmp.payloads.proposals.transforms.attributes.value': VariableColumn
  'isakmp.payloads.proposals.transforms.ike_attributes.encryption': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.hash': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.authentication_method': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.group': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.life_type': Uint16Array
  'isakmp.payloads.proposals.transforms.ike_attributes.life_duration': BigUint64Array
  'isakmp.payloads.proposals.transforms.ike_attributes.key_length': Uint32Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.life_type': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.life_duration': BigUint64Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.group': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.encapsulation_mode': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.authentication': Uint16Array
  'isakmp.payloads.proposals.transforms.ipsec_attributes.key_length': Uint32Array
  'isakmp.payloads.proposals.transforms.attributes.key_length': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IsakmpWiresharkColumns {
  'isakmp.ispi': VariableColumn
  'isakmp.rspi': VariableColumn
  'isakmp.nextpayload': Uint8Array
  'isakmp.mjver': Uint8Array
  'isakmp.mnver': Uint8Array
  'isakmp.exchangetype': Uint8Array
  'isakmp.flag_r': Uint8Array
  'isakmp.flag_v': Uint8Array
  'isakmp.flag_i': Uint8Array
  'isakmp.flag_a': Uint8Array
  'isakmp.flag_c': Uint8Array
  'isakmp.flag_e': Uint8Array
  'isakmp.messageid': Uint32Array
  'isakmp.typepayload': Uint8Array
  'isakmp.criticalpayload': Uint8Array
  'isakmp.reserved7': Uint8Array
  'isakmp.reserved': VariableColumn
  'isakmp.payloadlength': Uint16Array
  'isakmp.sa.doi': Uint32Array
  'isakmp.sa.situation': VariableColumn
  'isakmp.key_exchange.dh_group': Uint16Array
  'isakmp.key_exchange.data': VariableColumn
  'isakmp.id.type': Uint8Array
  'isakmp.id.protoid': Uint8Array
  'isakmp.id.port': Uint16Array
  'isakmp.id.data.ipv4_addr': Uint32Array
  'isakmp.id.data.ipv6_addr': Uint8Array
  'isakmp.id.data.fqdn': VariableColumn
  'isakmp.id.data.user_fqdn': VariableColumn
  'isakmp.id.data.key_id': VariableColumn
  'isakmp.cert.encoding': Uint8Array
  'isakmp.certreq.type': Uint8Array
  'isakmp.hash': VariableColumn
  'isakmp.sig': VariableColumn
  'isakmp.nonce': VariableColumn
  'isakmp.auth.method': Uint8Array
  'isakmp.auth.data': VariableColumn
  'isakmp.notify.doi': Uint32Array
  'isakmp.notify.protoid': Uint8Array
  'isakmp.spisize': Uint8Array
  'isakmp.notify.msgtype': Uint16Array
  'isakmp.spi': VariableColumn
  'isakmp.notify.data': VariableColumn
  'isakmp.delete.doi': Uint32Array
  'isakmp.delete.protoid': Uint8Array
  'isakmp.spinum': Uint16Array
  'isakmp.delete.spi': VariableColumn
  'isakmp.vid_bytes': VariableColumn
  'isakmp.ts.number': Uint8Array
  'isakmp.ts.type': Uint8Array
  'isakmp.ts.protoid': Uint8Array
  'isakmp.ts.selector_length': Uint16Array
  'isakmp.ts.start_port': Uint16Array
  'isakmp.ts.end_port': Uint16Array
  'isakmp.ts.start_ipv4': Uint32Array
  'isakmp.ts.end_ipv4': Uint32Array
  'isakmp.ts.start_ipv6': Uint8Array
  'isakmp.ts.end_ipv6': Uint8Array
  'isakmp.frag.number': Uint16Array
  'isakmp.frag.total': Uint16Array
  'isakmp.cfg.type': Uint8Array
  'isakmp.prop.number': Uint8Array
  'isakmp.prop.protoid': Uint8Array
  'isakmp.prop.transforms': Uint8Array
  'isakmp.trans.number': Uint8Array
  'isakmp.trans.id': Uint8Array
  'isakmp.tf.type': Uint8Array
  'isakmp.tf.id.encr': Uint16Array
  'isakmp.tf.id.prf': Uint16Array
  'isakmp.tf.id.integ': Uint16Array
  'isakmp.tf.id.dh': Uint16Array
  'isakmp.tf.id.esn': Uint16Array
  'isakmp.tf.id': Uint16Array
  'isakmp.ike.attr.format': Uint8Array
  'isakmp.ike.attr.type': Uint16Array
  'isakmp.ike.attr.length': Uint16Array
  'isakmp.ike.attr.value': VariableColumn
  'isakmp.ipsec.attr.format': Uint8Array
  'isakmp.ipsec.attr.type': Uint16Array
  'isakmp.ipsec.attr.length': Uint16Array
  'isakmp.ipsec.attr.value': VariableColumn
  'isakmp.ike2.attr.format': Uint8Array
  'isakmp.ike2.attr.type': Uint16Array
  'isakmp.ike2.attr.length': Uint16Array
  'isakmp.ike2.attr.value': VariableColumn
  'isakmp.ike.attr.encryption_algorithm': Uint16Array
  'isakmp.ike.attr.hash_algorithm': Uint16Array
  'isakmp.ike.attr.authentication_method': Uint16Array
  'isakmp.ike.attr.group_description': Uint16Array
  'isakmp.ike.attr.life_type': Uint16Array
  'isakmp.ike.attr.life_duration': BigUint64Array
  'isakmp.ike.attr.key_length': Uint32Array
  'isakmp.ipsec.attr.life_type': Uint16Array
  'isakmp.ipsec.attr.life_duration': BigUint64Array
  'isakmp.ipsec.attr.group_description': Uint16Array
  'isakmp.ipsec.attr.encap_mode': Uint16Array
  'isakmp.ipsec.attr.auth_algorithm': Uint16Array
  'isakmp.ipsec.attr.key_length': Uint32Array
  'isakmp.ike2.attr.key_length': Uint32Array
}

/** Names of its fields: ours. */
export type IsakmpFieldName = keyof IsakmpColumns

/** Names of its fields: Wireshark's. */
export type IsakmpWiresharkName = keyof IsakmpWiresharkColumns
