// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Kerberos, RFC 4120: read from the packet when asked; a field that was not captured is undefined. */
export interface Kerberos {
  /** Over TCP: 0. */
  readonly record_reserved?: 0 | 1
  /** Over TCP: length of the message, in bytes. */
  readonly record_length?: number
  /** 5. */
  readonly pvno?: number
  /** What the message is. */
  readonly msg_type?: number
  /** Its name. */
  readonly msg_type_name?: string
  /** What comes before authentication. */
  readonly padata?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its value. */
    readonly value?: Buffer
    /** Encryptions that the server has keys for, or the one of the value. */
    readonly etypes?: number[]
    /** Version of the key. */
    readonly kvno?: number
    /** A time or a request, encrypted. */
    readonly cipher?: Buffer
    /** Salt of the password. */
    readonly salt?: Buffer[]
    /** Salt of the password. */
    readonly salts?: string[]
    /** How the key is made of the password. */
    readonly s2kparams?: Buffer[]
    /** A PAC is wanted. */
    readonly include_pac?: 0 | 1
    /** FAST: kind of the checksum. */
    readonly checksum_type?: number
    /** FAST: checksum of the request. */
    readonly checksum?: Buffer
    /** Windows' status. */
    readonly nt_status?: number
    /** 0. */
    readonly status_reserved?: number
    /** 1: the status is an extended error. */
    readonly status_flags?: number
    /** Encryptions and features as one number. */
    readonly supported?: number
    /** The server knows it. */
    readonly des_cbc_crc?: 0 | 1
    /** The server knows it. */
    readonly des_cbc_md5?: 0 | 1
    /** The server knows it. */
    readonly rc4_hmac?: 0 | 1
    /** The server knows it. */
    readonly aes128?: 0 | 1
    /** The server knows it. */
    readonly aes256?: 0 | 1
    /** Of other encryptions. */
    readonly supported_reserved?: number
    /** FAST can be used. */
    readonly fast?: 0 | 1
    /** Devices can have a part in a user's identity. */
    readonly compound_identity?: 0 | 1
    /** Claims can be asked for. */
    readonly claims?: 0 | 1
    /** Groups of the resource are not compressed. */
    readonly resource_sid_compression_disabled?: 0 | 1
    /** 0. */
    readonly supported_rest?: number
  }>
  readonly ap_req?: {
    /** 5. */
    readonly pvno?: number
    /** 14. */
    readonly msg_type?: number
    /** Options as they are sent. */
    readonly options?: Buffer
    /** 0. */
    readonly reserved?: 0 | 1
    /** The ticket is encrypted in the session's key. */
    readonly use_session_key?: 0 | 1
    /** The server must prove itself too. */
    readonly mutual_required?: 0 | 1
    /** Encryption of the authenticator. */
    readonly authenticator_etype?: number
    /** Version of its key. */
    readonly authenticator_kvno?: number
    /** The authenticator, encrypted. */
    readonly authenticator?: Buffer
  }
  readonly ticket?: {
    /** 5. */
    readonly vno?: number[]
    /** Realm of the server that the ticket is for. */
    readonly realm?: string[]
    /** Kind of the server's name. */
    readonly server_type?: number[]
    /** Parts of the server's name. */
    readonly server?: string[]
    /** Encryption of the ticket. */
    readonly etype?: number[]
    /** Version of the server's key. */
    readonly kvno?: number[]
    /** The ticket, encrypted. */
    readonly cipher?: Buffer[]
  }
  /** Options of the request as they are sent. */
  readonly options?: Buffer
  readonly option?: {
    /** 0. */
    readonly reserved?: 0 | 1
    /** A ticket that can be forwarded. */
    readonly forwardable?: 0 | 1
    /** A ticket for another address. */
    readonly forwarded?: 0 | 1
    /** A ticket that a proxy can be made of. */
    readonly proxiable?: 0 | 1
    /** A ticket of a proxy. */
    readonly proxy?: 0 | 1
    /** A ticket that later ones can be made of. */
    readonly allow_postdate?: 0 | 1
    /** A ticket for later. */
    readonly postdated?: 0 | 1
    /** 0. */
    readonly unused_7?: 0 | 1
    /** A ticket that can be renewed. */
    readonly renewable?: 0 | 1
    /** 0. */
    readonly unused_9?: 0 | 1
    /** 0. */
    readonly unused_10?: 0 | 1
    /** Authentication by hardware. */
    readonly opt_hardware_auth?: 0 | 1
    /** 0. */
    readonly unused_12?: 0 | 1
    /** 0. */
    readonly unused_13?: 0 | 1
    /** Delegation that is constrained. */
    readonly constrained_delegation?: 0 | 1
    /** The server may change names. */
    readonly canonicalize?: 0 | 1
    /** A ticket without a name. */
    readonly request_anonymous?: 0 | 1
    /** 0. */
    readonly unused_17?: 0 | 1
    /** 0. */
    readonly unused_18?: 0 | 1
    /** 0. */
    readonly unused_19?: 0 | 1
    /** 0. */
    readonly unused_20?: 0 | 1
    /** 0. */
    readonly unused_21?: 0 | 1
    /** 0. */
    readonly unused_22?: 0 | 1
    /** 0. */
    readonly unused_23?: 0 | 1
    /** 0. */
    readonly unused_24?: 0 | 1
    /** 0. */
    readonly unused_25?: 0 | 1
    /** Realms on the way are not looked at. */
    readonly disable_transited_check?: 0 | 1
    /** A renewable ticket will do. */
    readonly renewable_ok?: 0 | 1
    /** The ticket is encrypted in a session's key. */
    readonly enc_tkt_in_skey?: 0 | 1
    /** 0. */
    readonly unused_29?: 0 | 1
    /** The ticket is to be renewed. */
    readonly renew?: 0 | 1
    /** The ticket is to be made valid. */
    readonly validate?: 0 | 1
  }
  readonly error?: {
    /** The client's time. */
    readonly client_time?: number
    /** Its microseconds. */
    readonly client_usec?: number
    /** The server's time. */
    readonly server_time?: number
    /** Its microseconds. */
    readonly server_usec?: number
    /** What went wrong. */
    readonly code?: number
    /** Name of it. */
    readonly name?: string
    /** What went wrong, in words. */
    readonly text?: string
    /** More of it. */
    readonly data?: Buffer
  }
  /** Realm of the client. */
  readonly client_realm?: string
  /** Kind of the client's name. */
  readonly client_type?: number
  /** Parts of the client's name. */
  readonly client?: string[]
  /** Realm of the server. */
  readonly server_realm?: string
  /** Kind of the server's name. */
  readonly server_type?: number
  /** Parts of the server's name. */
  readonly server?: string[]
  /** When the ticket is to begin. */
  readonly from?: number
  /** When it is to end. */
  readonly till?: number
  /** Until when it is to be renewed. */
  readonly rtime?: number
  /** Random number, which the answer repeats. */
  readonly nonce?: number
  /** Encryptions that the client knows, the preferred one first. */
  readonly etypes?: number[]
  /** Kinds of the client's addresses. */
  readonly address_types?: number[]
  /** IPv4 addresses of the client. */
  readonly addresses?: string[]
  /** Addresses of other kinds. */
  readonly other_addresses?: Buffer[]
  readonly enc_part?: {
    /** Encryption of the rest. */
    readonly etype?: number
    /** Version of its key. */
    readonly kvno?: number
    /** The rest, encrypted. */
    readonly cipher?: Buffer
  }
  /** The layer's fields as a plain object. */
  toJSON(): KerberosTree
}

/** Kerberos in a full tree; the layer inside it, if any, is a key more. */
export interface KerberosTree extends InnerTrees, Pick<Kerberos, 'pvno' | 'msg_type' | 'msg_type_name' | 'ticket' | 'error' | 'client_realm' | 'client_type' | 'client' | 'server_realm' | 'server_type' | 'server' | 'from' | 'till' | 'rtime' | 'nonce' | 'etypes' | 'address_types' | 'addresses' | 'other_addresses' | 'enc_part'> {
  /** What comes before authentication. */
  readonly padata?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its value. */
    readonly value?: Buffer
    /** Encryptions that the server has keys for, or the one of the value. */
    readonly etypes?: number[]
    /** Version of the key. */
    readonly kvno?: number
    /** A time or a request, encrypted. */
    readonly cipher?: Buffer
    /** Salt of the password. */
    readonly salt?: Buffer[]
    /** Salt of the password. */
    readonly salts?: string[]
    /** How the key is made of the password. */
    readonly s2kparams?: Buffer[]
    /** A PAC is wanted. */
    readonly include_pac?: 0 | 1
    /** FAST: kind of the checksum. */
    readonly checksum_type?: number
    /** FAST: checksum of the request. */
    readonly checksum?: Buffer
    /** Windows' status. */
    readonly nt_status?: number
    /** 1: the status is an extended error. */
    readonly status_flags?: number
    /** The server knows it. */
    readonly des_cbc_crc?: 0 | 1
    /** The server knows it. */
    readonly des_cbc_md5?: 0 | 1
    /** The server knows it. */
    readonly rc4_hmac?: 0 | 1
    /** The server knows it. */
    readonly aes128?: 0 | 1
    /** The server knows it. */
    readonly aes256?: 0 | 1
    /** FAST can be used. */
    readonly fast?: 0 | 1
    /** Devices can have a part in a user's identity. */
    readonly compound_identity?: 0 | 1
    /** Claims can be asked for. */
    readonly claims?: 0 | 1
    /** Groups of the resource are not compressed. */
    readonly resource_sid_compression_disabled?: 0 | 1
  }>
  readonly ap_req?: {
    /** 5. */
    readonly pvno?: number
    /** 14. */
    readonly msg_type?: number
    /** The ticket is encrypted in the session's key. */
    readonly use_session_key?: 0 | 1
    /** The server must prove itself too. */
    readonly mutual_required?: 0 | 1
    /** Encryption of the authenticator. */
    readonly authenticator_etype?: number
    /** Version of its key. */
    readonly authenticator_kvno?: number
    /** The authenticator, encrypted. */
    readonly authenticator?: Buffer
  }
  readonly option?: {
    /** A ticket that can be forwarded. */
    readonly forwardable?: 0 | 1
    /** A ticket for another address. */
    readonly forwarded?: 0 | 1
    /** A ticket that a proxy can be made of. */
    readonly proxiable?: 0 | 1
    /** A ticket of a proxy. */
    readonly proxy?: 0 | 1
    /** A ticket that later ones can be made of. */
    readonly allow_postdate?: 0 | 1
    /** A ticket for later. */
    readonly postdated?: 0 | 1
    /** A ticket that can be renewed. */
    readonly renewable?: 0 | 1
    /** Delegation that is constrained. */
    readonly constrained_delegation?: 0 | 1
    /** The server may change names. */
    readonly canonicalize?: 0 | 1
    /** A ticket without a name. */
    readonly request_anonymous?: 0 | 1
    /** Realms on the way are not looked at. */
    readonly disable_transited_check?: 0 | 1
    /** A renewable ticket will do. */
    readonly renewable_ok?: 0 | 1
    /** The ticket is encrypted in a session's key. */
    readonly enc_tkt_in_skey?: 0 | 1
    /** The ticket is to be renewed. */
    readonly renew?: 0 | 1
    /** The ticket is to be made valid. */
    readonly validate?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface KerberosColumns {
  'kerberos.record_reserved': Uint8Array
  'kerberos.record_length': Uint32Array
  'kerberos.pvno': Uint32Array
  'kerberos.msg_type': Uint32Array
  'kerberos.msg_type_name': VariableColumn
  'kerberos.padata': never
  'kerberos.padata.type': Int32Array
  'kerberos.padata.value': VariableColumn
  'kerberos.padata.etypes': Int32Array
  'kerberos.padata.kvno': Uint32Array
  'kerberos.padata.cipher': VariableColumn
  'kerberos.padata.salt': VariableColumn
  'kerberos.padata.salts': VariableColumn
  'kerberos.padata.s2kparams': VariableColumn
  'kerberos.padata.include_pac': Uint8Array
  'kerberos.padata.checksum_type': Int32Array
  'kerberos.padata.checksum': VariableColumn
  'kerberos.padata.nt_status': Uint32Array
  'kerberos.padata.status_reserved': Uint32Array
  'kerberos.padata.status_flags': Uint32Array
  'kerberos.padata.supported': Uint32Array
  'kerberos.padata.des_cbc_crc': Uint8Array
  'kerberos.padata.des_cbc_md5': Uint8Array
  'kerberos.padata.rc4_hmac': Uint8Array
  'kerberos.padata.aes128': Uint8Array
  'kerberos.padata.aes256': Uint8Array
  'kerberos.padata.supported_reserved': Uint16Array
  'kerberos.padata.fast': Uint8Array
  'kerberos.padata.compound_identity': Uint8Array
  'kerberos.padata.claims': Uint8Array
  'kerberos.padata.resource_sid_compression_disabled': Uint8Array
  'kerberos.padata.supported_rest': Uint16Array
  'kerberos.ap_req.pvno': Uint32Array
  'kerberos.ap_req.msg_type': Uint32Array
  'kerberos.ap_req.options': VariableColumn
  'kerberos.ap_req.reserved': Uint8Array
  'kerberos.ap_req.use_session_key': Uint8Array
  'kerberos.ap_req.mutual_required': Uint8Array
  'kerberos.ap_req.authenticator_etype': Int32Array
  'kerberos.ap_req.authenticator_kvno': Uint32Array
  'kerberos.ap_req.authenticator': VariableColumn
  'kerberos.ticket.vno': Uint32Array
  'kerberos.ticket.realm': VariableColumn
  'kerberos.ticket.server_type': Int32Array
  'kerberos.ticket.server': VariableColumn
  'kerberos.ticket.etype': Int32Array
  'kerberos.ticket.kvno': Uint32Array
  'kerberos.ticket.cipher': VariableColumn
  'kerberos.options': VariableColumn
  'kerberos.option.reserved': Uint8Array
  'kerberos.option.forwardable': Uint8Array
  'kerberos.option.forwarded': Uint8Array
  'kerberos.option.proxiable': Uint8Array
  'kerberos.option.proxy': Uint8Array
  'kerberos.option.allow_postdate': Uint8Array
  'kerberos.option.postdated': Uint8Array
  'kerberos.option.unused_7': Uint8Array
  'kerberos.option.renewable': Uint8Array
  'kerberos.option.unused_9': Uint8Array
  'kerberos.option.unused_10': Uint8Array
  'kerberos.option.opt_hardware_auth': Uint8Array
  'kerberos.option.unused_12': Uint8Array
  'kerberos.option.unused_13': Uint8Array
  'kerberos.option.constrained_delegation': Uint8Array
  'kerberos.option.canonicalize': Uint8Array
  'kerberos.option.request_anonymous': Uint8Array
  'kerberos.option.unused_17': Uint8Array
  'kerberos.option.unused_18': Uint8Array
  'kerberos.option.unused_19': Uint8Array
  'kerberos.option.unused_20': Uint8Array
  'kerberos.option.unused_21': Uint8Array
  'kerberos.option.unused_22': Uint8Array
  'kerberos.option.unused_23': Uint8Array
  'kerberos.option.unused_24': Uint8Array
  'kerberos.option.unused_25': Uint8Array
  'kerberos.option.disable_transited_check': Uint8Array
  'kerberos.option.renewable_ok': Uint8Array
  'kerberos.option.enc_tkt_in_skey': Uint8Array
  'kerberos.option.unused_29': Uint8Array
  'kerberos.option.renew': Uint8Array
  'kerberos.option.validate': Uint8Array
  'kerberos.error.client_time': Float64Array
  'kerberos.error.client_usec': Uint32Array
  'kerberos.error.server_time': Float64Array
  'kerberos.error.server_usec': Uint32Array
  'kerberos.error.code': Int32Array
  'kerberos.error.name': VariableColumn
  'kerberos.client_realm': VariableColumn
  'kerberos.client_type': Int32Array
  'kerberos.client': VariableColumn
  'kerberos.server_realm': VariableColumn
  'kerberos.server_type': Int32Array
  'kerberos.server': VariableColumn
  'kerberos.from': Float64Array
  'kerberos.till': Float64Array
  'kerberos.rtime': Float64Array
  'kerberos.nonce': Uint32Array
  'kerberos.etypes': Int32Array
  'kerberos.address_types': Int32Array
  'kerberos.addresses': Uint32Array
  'kerberos.other_addresses': VariableColumn
  'kerberos.enc_part.etype': Int32Array
  'kerberos.enc_part.kvno': Uint32Array
  'kerberos.enc_part.cipher': VariableColumn
  'kerberos.error.text': VariableColumn
  'kerberos.error.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface KerberosWiresharkColumns {
  'kerberos.rm.reserved': Uint8Array
  'kerberos.rm.length': Uint32Array
  'kerberos.padata_type': Int32Array
  'kerberos.padata_value': VariableColumn
  'kerberos.etype': Int32Array
  'kerberos.kvno': Uint32Array
  'kerberos.cipher': VariableColumn
  'kerberos.info_salt': VariableColumn
  'kerberos.info2_salt': VariableColumn
  'kerberos.s2kparams': VariableColumn
  'kerberos.include_pac': Uint8Array
  'kerberos.cksumtype': Int32Array
  'kerberos.checksum': VariableColumn
  'kerberos.smb.nt_status': Uint32Array
  'kerberos.ext_error.reserved': Uint32Array
  'kerberos.ext_error.flags': Uint32Array
  'kerberos.supported_entypes': Uint32Array
  'kerberos.supported_entypes.des-cbc-crc': Uint8Array
  'kerberos.supported_entypes.des-cbc-md5': Uint8Array
  'kerberos.supported_entypes.rc4-hmac': Uint8Array
  'kerberos.supported_entypes.aes128-cts-hmac-sha1-96': Uint8Array
  'kerberos.supported_entypes.aes256-cts-hmac-sha1-96': Uint8Array
  'kerberos.supported_entypes.fast-supported': Uint8Array
  'kerberos.supported_entypes.compound-identity-supported': Uint8Array
  'kerberos.supported_entypes.claims-supported': Uint8Array
  'kerberos.supported_entypes.resource-sid-compression-disabled': Uint8Array
  'kerberos.ap_options': VariableColumn
  'kerberos.APOptions.reserved': Uint8Array
  'kerberos.APOptions.use.session.key': Uint8Array
  'kerberos.APOptions.mutual.required': Uint8Array
  'kerberos.tkt_vno': Uint32Array
  'kerberos.realm': VariableColumn
  'kerberos.name_type': Int32Array
  'kerberos.SNameString': VariableColumn
  'kerberos.kdc_options': VariableColumn
  'kerberos.KDCOptions.reserved': Uint8Array
  'kerberos.KDCOptions.forwardable': Uint8Array
  'kerberos.KDCOptions.forwarded': Uint8Array
  'kerberos.KDCOptions.proxiable': Uint8Array
  'kerberos.KDCOptions.proxy': Uint8Array
  'kerberos.KDCOptions.allow.postdate': Uint8Array
  'kerberos.KDCOptions.postdated': Uint8Array
  'kerberos.KDCOptions.unused7': Uint8Array
  'kerberos.KDCOptions.renewable': Uint8Array
  'kerberos.KDCOptions.unused9': Uint8Array
  'kerberos.KDCOptions.unused10': Uint8Array
  'kerberos.KDCOptions.opt.hardware.auth': Uint8Array
  'kerberos.KDCOptions.unused12': Uint8Array
  'kerberos.KDCOptions.unused13': Uint8Array
  'kerberos.KDCOptions.constrained.delegation': Uint8Array
  'kerberos.KDCOptions.canonicalize': Uint8Array
  'kerberos.KDCOptions.request.anonymous': Uint8Array
  'kerberos.KDCOptions.unused17': Uint8Array
  'kerberos.KDCOptions.unused18': Uint8Array
  'kerberos.KDCOptions.unused19': Uint8Array
  'kerberos.KDCOptions.unused20': Uint8Array
  'kerberos.KDCOptions.unused21': Uint8Array
  'kerberos.KDCOptions.unused22': Uint8Array
  'kerberos.KDCOptions.unused23': Uint8Array
  'kerberos.KDCOptions.unused24': Uint8Array
  'kerberos.KDCOptions.unused25': Uint8Array
  'kerberos.KDCOptions.disable.transited.check': Uint8Array
  'kerberos.KDCOptions.renewable.ok': Uint8Array
  'kerberos.KDCOptions.enc.tkt.in.skey': Uint8Array
  'kerberos.KDCOptions.unused29': Uint8Array
  'kerberos.KDCOptions.renew': Uint8Array
  'kerberos.KDCOptions.validate': Uint8Array
  'kerberos.ctime': Float64Array
  'kerberos.cusec': Uint32Array
  'kerberos.stime': Float64Array
  'kerberos.susec': Uint32Array
  'kerberos.error_code': Int32Array
  'kerberos.crealm': VariableColumn
  'kerberos.CNameString': VariableColumn
  'kerberos.ENCTYPE': Int32Array
  'kerberos.addr_type': Int32Array
  'kerberos.addr_ip': Uint32Array
  'kerberos.e_text': VariableColumn
  'kerberos.e_data': VariableColumn
}

/** Names of its fields: ours. */
export type KerberosFieldName = keyof KerberosColumns

/** Names of its fields: Wireshark's. */
export type KerberosWiresharkName = keyof KerberosWiresharkColumns
