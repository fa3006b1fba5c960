// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** EAP over LANs, IEEE 802.1X: read from the packet when asked; a field that was not captured is undefined. */
export interface Eapol {
  /** Version of the protocol. */
  readonly version?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the body, in bytes. */
  readonly length?: number
  readonly key?: {
    /** Kind of key descriptor. */
    readonly descriptor?: number
    /** Name of the kind. */
    readonly descriptor_name?: string
    /** Which message of its handshake it is, as its flags tell. */
    readonly message_number?: number
    /** Key information. */
    readonly information?: {
      /** Of a handshake between stations. */
      readonly smk_message?: 0 | 1
      /** The key data is encrypted. */
      readonly encrypted_key_data?: 0 | 1
      /** The station asks for a handshake. */
      readonly request?: 0 | 1
      /** A code was wrong. */
      readonly error?: 0 | 1
      /** The first exchange is over. */
      readonly secure?: 0 | 1
      /** There is a code. */
      readonly key_mic?: 0 | 1
      /** An answer is wanted. */
      readonly key_ack?: 0 | 1
      /** The key is to be used. */
      readonly install?: 0 | 1
      /** WPA: number of the group's key. */
      readonly key_index?: number
      /** A key for two, not a group's. */
      readonly pairwise?: 0 | 1
      /** How codes are made and data is encrypted; 0 where the station's suite says it. */
      readonly descriptor_version?: number
    }
    /** Length of the key, in bytes. */
    readonly length?: number
    /** Grows with each message. */
    readonly replay_counter?: bigint
    /** Random number of the sender. */
    readonly nonce?: Buffer
    /** Initialization vector. */
    readonly iv?: Buffer
    /** Number of the group's next packet. */
    readonly rsc?: Buffer
    /** Reserved. */
    readonly id?: Buffer
    /** Code of the message. */
    readonly mic?: Buffer
    /** Length of the key data, in bytes. */
    readonly data_length?: number
    /** Elements of IEEE 802.11, or what they were encrypted to. */
    readonly data?: Buffer
    /** RC4: which key it is. */
    readonly index?: {
      /** A key for two, not a group's. */
      readonly unicast?: 0 | 1
      /** Number of the key. */
      readonly number?: number
    }
    /** RC4: code of the packet. */
    readonly signature?: Buffer
    /** RC4: the encrypted key. */
    readonly key?: Buffer
    /** What the key data says, where it is not encrypted. */
    readonly elements?: Array<{
      /** What it is: 48 RSN, 221 a vendor's, such as keys. */
      readonly number?: number
      /** Length of the content, in bytes. */
      readonly length?: number
      /** Version of RSN. */
      readonly rsn_version?: number
      /** Who defines the group cipher suite. */
      readonly group_cipher_oui?: number
      /** Group cipher suite; 2 is TKIP, 4 CCMP. */
      readonly group_cipher_type?: number
      /** Number of pairwise cipher suites. */
      readonly pairwise_count?: number
      /** Who defines each of them. */
      readonly pairwise_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly pairwise_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites; 2 is a shared key. */
      readonly akm_types?: number[]
      /** RSN capabilities as one number. */
      readonly capabilities?: number
      /** Number of keys that both know. */
      readonly pmkid_count?: number
      /** Those keys. */
      readonly pmkids?: Buffer[]
      /** Who defines the group management cipher suite. */
      readonly group_management_oui?: number
      /** Group management cipher suite. */
      readonly group_management_type?: number
      /** Vendor of the element; 0x000fac is IEEE 802.11. */
      readonly oui?: number
      /** What it is of the vendor's; of IEEE 802.11 1 is a group's key, 4 a PMKID. */
      readonly vendor_type?: number
      /** Name of the key that both know. */
      readonly pmkid?: Buffer
      /** Content that has no rows. */
      readonly content?: Buffer
    }>
  }
  /** Body of a packet that has no rows. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EapolTree
}

/** EAP over LANs in a full tree; the layer inside it, if any, is a key more. */
export interface EapolTree extends InnerTrees, Pick<Eapol, 'body'>, Required<Pick<Eapol, 'version' | 'type' | 'length'>> {
  readonly key?: {
    /** Kind of key descriptor. */
    readonly descriptor?: number
    /** Name of the kind. */
    readonly descriptor_name?: string
    /** Which message of its handshake it is, as its flags tell. */
    readonly message_number?: number
    readonly information?: {
      /** Of a handshake between stations. */
      readonly smk_message?: 0 | 1
      /** The key data is encrypted. */
      readonly encrypted_key_data?: 0 | 1
      /** The station asks for a handshake. */
      readonly request?: 0 | 1
      /** A code was wrong. */
      readonly error?: 0 | 1
      /** The first exchange is over. */
      readonly secure?: 0 | 1
      /** There is a code. */
      readonly key_mic?: 0 | 1
      /** An answer is wanted. */
      readonly key_ack?: 0 | 1
      /** The key is to be used. */
      readonly install?: 0 | 1
      /** WPA: number of the group's key. */
      readonly key_index?: number
      /** A key for two, not a group's. */
      readonly pairwise?: 0 | 1
      /** How codes are made and data is encrypted; 0 where the station's suite says it. */
      readonly descriptor_version?: number
    }
    /** Length of the key, in bytes. */
    readonly length?: number
    /** Grows with each message. */
    readonly replay_counter?: bigint
    /** Random number of the sender. */
    readonly nonce?: Buffer
    /** Initialization vector. */
    readonly iv?: Buffer
    /** Number of the group's next packet. */
    readonly rsc?: Buffer
    /** Reserved. */
    readonly id?: Buffer
    /** Code of the message. */
    readonly mic?: Buffer
    /** Length of the key data, in bytes. */
    readonly data_length?: number
    /** Elements of IEEE 802.11, or what they were encrypted to. */
    readonly data?: Buffer
    readonly index?: {
      /** A key for two, not a group's. */
      readonly unicast?: 0 | 1
      /** Number of the key. */
      readonly number?: number
    }
    /** RC4: code of the packet. */
    readonly signature?: Buffer
    /** RC4: the encrypted key. */
    readonly key?: Buffer
    /** What the key data says, where it is not encrypted. */
    readonly elements?: Array<{
      /** What it is: 48 RSN, 221 a vendor's, such as keys. */
      readonly number?: number
      /** Version of RSN. */
      readonly rsn_version?: number
      /** Who defines the group cipher suite. */
      readonly group_cipher_oui?: number
      /** Group cipher suite; 2 is TKIP, 4 CCMP. */
      readonly group_cipher_type?: number
      /** Number of pairwise cipher suites. */
      readonly pairwise_count?: number
      /** Who defines each of them. */
      readonly pairwise_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly pairwise_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites; 2 is a shared key. */
      readonly akm_types?: number[]
      /** RSN capabilities as one number. */
      readonly capabilities?: number
      /** Number of keys that both know. */
      readonly pmkid_count?: number
      /** Those keys. */
      readonly pmkids?: Buffer[]
      /** Who defines the group management cipher suite. */
      readonly group_management_oui?: number
      /** Group management cipher suite. */
      readonly group_management_type?: number
      /** Vendor of the element; 0x000fac is IEEE 802.11. */
      readonly oui?: number
      /** What it is of the vendor's; of IEEE 802.11 1 is a group's key, 4 a PMKID. */
      readonly vendor_type?: number
      /** Name of the key that both know. */
      readonly pmkid?: Buffer
      /** Content that has no rows. */
      readonly content?: Buffer
    }>
  }
}

/** The type of each field's column, by our names. */
export interface EapolColumns {
  'eapol.version': Uint8Array
  'eapol.type': Uint8Array
  'eapol.type_name': VariableColumn
  'eapol.length': Uint16Array
  'eapol.key.descriptor': Uint8Array
  'eapol.key.descriptor_name': VariableColumn
  'eapol.key.message_number': Uint8Array
  'eapol.key.information': Uint16Array
  'eapol.key.information.smk_message': Uint8Array
  'eapol.key.information.encrypted_key_data': Uint8Array
  'eapol.key.information.request': Uint8Array
  'eapol.key.information.error': Uint8Array
  'eapol.key.information.secure': Uint8Array
  'eapol.key.information.key_mic': Uint8Array
  'eapol.key.information.key_ack': Uint8Array
  'eapol.key.information.install': Uint8Array
  'eapol.key.information.key_index': Uint8Array
  'eapol.key.information.pairwise': Uint8Array
  'eapol.key.information.descriptor_version': Uint8Array
  'eapol.key.length': Uint16Array
  'eapol.key.replay_counter': BigUint64Array
  'eapol.key.nonce': VariableColumn
  'eapol.key.iv': VariableColumn
  'eapol.key.rsc': VariableColumn
  'eapol.key.id': VariableColumn
  'eapol.key.mic': VariableColumn
  'eapol.key.data_length': Uint16Array
  'eapol.key.data': VariableColumn
  'eapol.key.index': Uint8Array
  'eapol.key.index.unicast': Uint8Array
  'eapol.key.index.number': Uint8Array
  'eapol.key.signature': VariableColumn
  'eapol.key.key': VariableColumn
  'eapol.body': VariableColumn
  'eapol.key.elements': never
  'eapol.key.elements.number': Uint8Array
  'eapol.key.elements.length': Uint8Array
  'eapol.key.elements.rsn_version': Uint16Array
  'eapol.key.elements.group_cipher_oui': Uint32Array
  'eapol.key.elements.group_cipher_type': Uint8Array
  'eapol.key.elements.pairwise_count': Uint16Array
  'eapol.key.elements.pairwise_ouis': Uint32Array
  'eapol.key.elements.pairwise_types': Uint8Array
  'eapol.key.elements.akm_count': Uint16Array
  'eapol.key.elements.akm_ouis': Uint32Array
  'eapol.key.elements.akm_types': Uint8Array
  'eapol.key.elements.capabilities': Uint16Array
  'eapol.key.elements.pmkid_count': Uint16Array
  'eapol.key.elements.pmkids': VariableColumn
  'eapol.key.elements.group_management_oui': Uint32Array
  'eapol.key.elements.group_management_type': Uint8Array
  'eapol.key.elements.oui': Uint32Array
  'eapol.key.elements.vendor_type': Uint8Array
  'eapol.key.elements.pmkid': VariableColumn
  'eapol.key.elements.content': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EapolWiresharkColumns {
  'eapol.len': Uint16Array
  'eapol.keydes.type': Uint8Array
  'wlan_rsna_eapol.keydes.msgnr': Uint8Array
  'wlan_rsna_eapol.keydes.key_info': Uint16Array
  'wlan_rsna_eapol.keydes.key_info.smk_message': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.encrypted_key_data': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.request': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.error': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.secure': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.key_mic': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.key_ack': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.install': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.key_index': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.key_type': Uint8Array
  'wlan_rsna_eapol.keydes.key_info.keydes_version': Uint8Array
  'eapol.keydes.key_len': Uint16Array
  'eapol.keydes.replay_counter': BigUint64Array
  'wlan_rsna_eapol.keydes.nonce': VariableColumn
  'eapol.keydes.key_iv': VariableColumn
  'wlan_rsna_eapol.keydes.rsc': VariableColumn
  'wlan_rsna_eapol.keydes.id': VariableColumn
  'wlan_rsna_eapol.keydes.mic': VariableColumn
  'wlan_rsna_eapol.keydes.data_len': Uint16Array
  'wlan_rsna_eapol.keydes.data': VariableColumn
  'eapol.keydes.key_index': Uint8Array
  'eapol.keydes.key_index.type': Uint8Array
  'eapol.keydes.key_index.number': Uint8Array
  'eapol.keydes.key_signature': VariableColumn
  'eapol.keydes.key': VariableColumn
  'wlan.tag.number': Uint8Array
  'wlan.tag.length': Uint8Array
  'wlan.rsn.version': Uint16Array
  'wlan.rsn.gcs.oui': Uint32Array
  'wlan.rsn.gcs.type': Uint8Array
  'wlan.rsn.pcs.count': Uint16Array
  'wlan.rsn.pcs.oui': Uint32Array
  'wlan.rsn.pcs.type': Uint8Array
  'wlan.rsn.akms.count': Uint16Array
  'wlan.rsn.akms.oui': Uint32Array
  'wlan.rsn.akms.type': Uint8Array
  'wlan.rsn.capabilities': Uint16Array
  'wlan.rsn.pmkid.count': Uint16Array
  'wlan.rsn.gmcs.oui': Uint32Array
  'wlan.rsn.gmcs.type': Uint8Array
  'wlan.tag.oui': Uint32Array
  'wlan.tag.vendor.oui.type': Uint8Array
  'wlan.rsn.ie.pmkid': VariableColumn
}

/** Names of its fields: ours. */
export type EapolFieldName = keyof EapolColumns

/** Names of its fields: Wireshark's. */
export type EapolWiresharkName = keyof EapolWiresharkColumns
