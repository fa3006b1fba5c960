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
      readonly capabilities?: {
        /** Preauthentication is supported. */
        readonly preauthentication?: 0 | 1
        /** A default key can not be used beside a pairwise one. */
        readonly no_pairwise?: 0 | 1
        /** Replay counters of a pairwise key: 1, 2, 4 or 16. */
        readonly ptksa_replay_counters?: number
        /** Replay counters of a group key, likewise. */
        readonly gtksa_replay_counters?: number
        /** Management frames must be protected. */
        readonly mfp_required?: 0 | 1
        /** Management frames can be protected. */
        readonly mfp_capable?: 0 | 1
        /** Joint multi-band RSNA is supported. */
        readonly joint_multi_band?: 0 | 1
        /** PeerKey handshakes are supported. */
        readonly peerkey?: 0 | 1
        /** Signaled and protected A-MSDUs: lower bit capable, higher bit required. */
        readonly spp_amsdu?: number
        /** Protected block acknowledgments are supported. */
        readonly pbac?: number
        /** Key ids 0 and 1 can be used for pairwise keys. */
        readonly extended_key_id?: 0 | 1
        /** 0, or operating channel validation. */
        readonly reserved?: number
      }
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
      /** Microsoft's number of the element: 1 WPA, 2 WMM, 4 WPS. */
      readonly microsoft_type?: number
      /** Version of WPA. */
      readonly wpa_version?: number
      /** Who defines the group cipher suite. */
      readonly wpa_multicast_oui?: number
      /** Group cipher suite. */
      readonly wpa_multicast_type?: number
      /** Number of pairwise cipher suites. */
      readonly wpa_unicast_count?: number
      /** Who defines each of them. */
      readonly wpa_unicast_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly wpa_unicast_types?: number[]
      /** Number of authentication and key management suites. */
      readonly wpa_akm_count?: number
      /** Who defines each of them. */
      readonly wpa_akm_ouis?: number[]
      /** Authentication and key management suites. */
      readonly wpa_akm_types?: number[]
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
      readonly capabilities?: {
        /** Preauthentication is supported. */
        readonly preauthentication?: 0 | 1
        /** A default key can not be used beside a pairwise one. */
        readonly no_pairwise?: 0 | 1
        /** Replay counters of a pairwise key: 1, 2, 4 or 16. */
        readonly ptksa_replay_counters?: number
        /** Replay counters of a group key, likewise. */
        readonly gtksa_replay_counters?: number
        /** Management frames must be protected. */
        readonly mfp_required?: 0 | 1
        /** Management frames can be protected. */
        readonly mfp_capable?: 0 | 1
        /** Joint multi-band RSNA is supported. */
        readonly joint_multi_band?: 0 | 1
        /** PeerKey handshakes are supported. */
        readonly peerkey?: 0 | 1
        /** Signaled and protected A-MSDUs: lower bit capable, higher bit required. */
        readonly spp_amsdu?: number
        /** Protected block acknowledgments are supported. */
        readonly pbac?: number
        /** Key ids 0 and 1 can be used for pairwise keys. */
        readonly extended_key_id?: 0 | 1
      }
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
      /** Microsoft's number of the element: 1 WPA, 2 WMM, 4 WPS. */
      readonly microsoft_type?: number
      /** Version of WPA. */
      readonly wpa_version?: number
      /** Who defines the group cipher suite. */
      readonly wpa_multicast_oui?: number
      /** Group cipher suite. */
      readonly wpa_multicast_type?: number
      /** Number of pairwise cipher suites. */
      readonly wpa_unicast_count?: number
      /** Who defines each of them. */
      readonly wpa_unicast_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly wpa_unicast_types?: number[]
      /** Number of authentication and key management suites. */
      readonly wpa_akm_count?: number
      /** Who defines each of them. */
      readonly wpa_akm_ouis?: number[]
      /** Authentication and key management suites. */
      readonly wpa_akm_types?: number[]
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
  'eapol.key.elements.capabilities.preauthentication': Uint8Array
  'eapol.key.elements.capabilities.no_pairwise': Uint8Array
  'eapol.key.elements.capabilities.ptksa_replay_counters': Uint8Array
  'eapol.key.elements.capabilities.gtksa_replay_counters': Uint8Array
  'eapol.key.elements.capabilities.mfp_required': Uint8Array
  'eapol.key.elements.capabilities.mfp_capable': Uint8Array
  'eapol.key.elements.capabilities.joint_multi_band': Uint8Array
  'eapol.key.elements.capabilities.peerkey': Uint8Array
  'eapol.key.elements.capabilities.spp_amsdu': Uint8Array
  'eapol.key.elements.capabilities.pbac': Uint8Array
  'eapol.key.elements.capabilities.extended_key_id': Uint8Array
  'eapol.key.elements.capabilities.reserved': Uint8Array
  'eapol.key.elements.pmkid_count': Uint16Array
  'eapol.key.elements.pmkids': VariableColumn
  'eapol.key.elements.group_management_oui': Uint32Array
  'eapol.key.elements.group_management_type': Uint8Array
  'eapol.key.elements.oui': Uint32Array
  'eapol.key.elements.vendor_type': Uint8Array
  'eapol.key.elements.pmkid': VariableColumn
  'eapol.key.elements.microsoft_type': Uint8Array
  'eapol.key.elements.wpa_version': Uint16Array
  'eapol.key.elements.wpa_multicast_oui': Uint32Array
  'eapol.key.elements.wpa_multicast_type': Uint8Array
  'eapol.key.elements.wpa_unicast_count': Uint16Array
  'eapol.key.elements.wpa_unicast_ouis': Uint32Array
  'eapol.key.elements.wpa_unicast_types': Uint8Array
  'eapol.key.elements.wpa_akm_count': Uint16Array
  'eapol.key.elements.wpa_akm_ouis': Uint32Array
  'eapol.key.elements.wpa_akm_types': Uint8Array
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
  'wlan.rsn.capabilities.preauth': Uint8Array
  'wlan.rsn.capabilities.no_pairwise': Uint8Array
  'wlan.rsn.capabilities.ptksa_replay_counter': Uint8Array
  'wlan.rsn.capabilities.gtksa_replay_counter': Uint8Array
  'wlan.rsn.capabilities.mfpr': Uint8Array
  'wlan.rsn.capabilities.mfpc': Uint8Array
  'wlan.rsn.capabilities.jmr': Uint8Array
  'wlan.rsn.capabilities.peerkey': Uint8Array
  'wlan.rsn.capabilities.extended_key_id_iaf': Uint8Array
  'wlan.rsn.pmkid.count': Uint16Array
  'wlan.rsn.gmcs.oui': Uint32Array
  'wlan.rsn.gmcs.type': Uint8Array
  'wlan.tag.oui': Uint32Array
  'wlan.tag.vendor.oui.type': Uint8Array
  'wlan.rsn.ie.pmkid': VariableColumn
  'wlan.wfa.ie.type': Uint8Array
  'wlan.wfa.ie.wpa.version': Uint16Array
  'wlan.wfa.ie.wpa.mcs.oui': Uint32Array
  'wlan.wfa.ie.wpa.mcs.type': Uint8Array
  'wlan.wfa.ie.wpa.ucs.count': Uint16Array
  'wlan.wfa.ie.wpa.ucs.oui': Uint32Array
  'wlan.wfa.ie.wpa.ucs.type': Uint8Array
  'wlan.wfa.ie.wpa.akms.count': Uint16Array
  'wlan.wfa.ie.wpa.akms.oui': Uint32Array
  'wlan.wfa.ie.wpa.type': Uint8Array
}

/** Names of its fields: ours. */
export type EapolFieldName = keyof EapolColumns

/** Names of its fields: Wireshark's. */
export type EapolWiresharkName = keyof EapolWiresharkColumns
