// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IEEE 802.11 wireless LAN, IEEE 802.11: read from the packet when asked; a field that was not captured is undefined. */
export interface Wlan {
  /** First two bytes as one number. */
  readonly frame_control?: number
  /** What kind of frame of its type. */
  readonly subtype?: number
  /** 0 management, 1 control, 2 data, 3 an extension. */
  readonly type?: number
  /** 0; 1 of short frames of IEEE 802.11ah. */
  readonly version?: number
  /** Type and subtype: 16 times the one, and the other. */
  readonly type_subtype?: number
  /** Name of the frame. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly flags?: {
    /** An HT control field is there, or strict order. */
    readonly order?: 0 | 1
    /** The body is encrypted. */
    readonly protected?: 0 | 1
    /** Further frames are buffered. */
    readonly more_data?: 0 | 1
    /** The station will doze. */
    readonly power_management?: 0 | 1
    /** Sent again. */
    readonly retry?: 0 | 1
    /** Another fragment follows. */
    readonly more_fragments?: 0 | 1
    /** From the distribution system. */
    readonly from_ds?: 0 | 1
    /** To the distribution system. */
    readonly to_ds?: 0 | 1
    /** From and to the distribution system as one number. */
    readonly ds?: number
  }
  /** The flags as one number. */
  readonly flag_byte?: number
  /** How long the medium is reserved behind the frame, in microseconds. */
  readonly duration?: number
  /** Station that is to receive the frame. */
  readonly receiver?: string
  /** Station that sent it. */
  readonly transmitter?: string
  /** Station that it is for. */
  readonly destination?: string
  /** Station that it is from. */
  readonly source?: string
  /** Network. */
  readonly bssid?: string
  /** Station beside the access point. */
  readonly station?: string
  /** Third address. */
  readonly address_3?: string
  /** Fourth address. */
  readonly address_4?: string
  /** Fragment and sequence number as one number. */
  readonly sequence_control?: number
  /** Number of the fragment. */
  readonly fragment?: number
  /** Sequence number. */
  readonly sequence?: number
  /** QoS control as one number. */
  readonly qos?: {
    /** Traffic class, or stream. */
    readonly tid?: number
    /** To the access point: bits 8 to 15 are the queue's size. */
    readonly bit_4?: 0 | 1
    /** 0 normal, 1 none, 2 no explicit one, 3 block. */
    readonly ack_policy?: number
    /** The body is an A-MSDU. */
    readonly amsdu?: 0 | 1
    /** Bits 8 to 15. */
    readonly high?: number
    /** Priority: the lower bits of the traffic class. */
    readonly priority?: number
    /** The service period ends. */
    readonly eosp?: 0 | 1
    /** Data that the station has queued, in units of 256 bytes. */
    readonly queue_size?: number
    /** Time of sending that the station asks for, in units of 32 microseconds. */
    readonly txop_requested?: number
    /** What the access point has buffered. */
    readonly ap_buffer_state?: number
    /** It is told. */
    readonly buffer_state_indicated?: 0 | 1
  }
  /** HT control field. */
  readonly htc?: number
  /** It is of the VHT or HE variant. */
  readonly htc_vht?: 0 | 1
  /** It is of the HE variant. */
  readonly htc_he?: 0 | 1
  /** Number of the first control of the HE variant. */
  readonly htc_control_id?: number
  readonly wep?: {
    /** Initialization vector. */
    readonly iv?: number
    /** Index of the key. */
    readonly key_index?: number
  }
  readonly protection?: {
    /** Packet number of TKIP, CCMP or GCMP, put together. */
    readonly packet_number?: number
  }
  /** What a control frame has behind its addresses. */
  readonly control_data?: Buffer
  /** Time of the sender's clock, in microseconds. */
  readonly timestamp?: bigint
  /** Time from beacon to beacon, in units of 1024 microseconds. */
  readonly beacon_interval?: number
  /** Capabilities as one number. */
  readonly capabilities?: {
    /** From an access point. */
    readonly ess?: 0 | 1
    /** From an ad hoc network. */
    readonly ibss?: 0 | 1
    /** 0, or CF pollable. */
    readonly reserved_2?: number
    /** 0, or CF poll request. */
    readonly reserved_3?: number
    /** Data is encrypted. */
    readonly privacy?: 0 | 1
    /** Short preambles are supported. */
    readonly short_preamble?: 0 | 1
    /** 0, or PBCC. */
    readonly reserved_6?: number
    /** 0, or channel agility. */
    readonly reserved_7?: number
    /** Spectrum management is needed. */
    readonly spectrum_management?: 0 | 1
    /** QoS is supported. */
    readonly qos?: 0 | 1
    /** Short slots are used. */
    readonly short_slot_time?: 0 | 1
    /** Automatic power save delivery. */
    readonly apsd?: 0 | 1
    /** Radio measurement is supported. */
    readonly radio_measurement?: 0 | 1
    /** EtherTypes without LLC are supported. */
    readonly epd?: 0 | 1
    /** 0, or delayed block acknowledgments. */
    readonly reserved_14?: number
    /** 0, or immediate block acknowledgments. */
    readonly reserved_15?: number
  }
  /** How often the station listens, in beacons. */
  readonly listen_interval?: number
  /** Access point that the station comes from. */
  readonly current_ap?: string
  /** How a request ended; 0 is success. */
  readonly status_code?: number
  /** Name of the status. */
  readonly status_name?: string
  /** Association id with its two highest bits. */
  readonly association_word?: number
  /** Association id of the station. */
  readonly assigned_id?: number
  /** 3. */
  readonly assigned_high?: number
  /** Why it ends. */
  readonly reason_code?: number
  /** Name of the reason. */
  readonly reason_name?: string
  /** 0 open, 1 shared key, 2 fast transition, 3 SAE, 4 to 6 FILS. */
  readonly auth_algorithm?: number
  /** Step of the authentication. */
  readonly auth_sequence?: number
  readonly sae?: {
    /** Group of the key exchange. */
    readonly group?: number
    /** Token against floods: asked for, or sent back. */
    readonly token?: Buffer
    /** Scalar of a commit. */
    readonly scalar?: Buffer
    /** Element of a commit. */
    readonly element?: Buffer
    /** How many confirms the sender has sent. */
    readonly send_confirm?: number
    /** What proves that the sender knows the password. */
    readonly confirm?: Buffer
  }
  /** Category of the action. */
  readonly category?: number
  /** The action. */
  readonly action?: number
  /** What the action is about. */
  readonly action_data?: Buffer
  /** Body of an encrypted management frame. */
  readonly encrypted?: Buffer
  /** Elements. */
  readonly tags?: Array<{
    /** Number of the element. */
    readonly number?: number
    /** Name of the element. */
    readonly name?: string
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** Name of the network; none is the wildcard. */
    readonly ssid?: Buffer
    /** Rates, in units of 500 kb/s; the highest bit tells basic ones. */
    readonly supported_rates?: number[]
    /** Further rates, likewise. */
    readonly extended_rates?: number[]
    /** Channel of the network. */
    readonly current_channel?: number
    readonly tim?: {
      /** Beacons until the next one with a DTIM. */
      readonly dtim_count?: number
      /** Beacons from one DTIM to the next. */
      readonly dtim_period?: number
      /** Bitmap control as one number. */
      readonly bitmap_control?: {
        /** Group frames are buffered. */
        readonly multicast?: 0 | 1
        /** Where the bitmap begins, in units of two bytes. */
        readonly offset?: number
      }
      /** A bit per station for which frames are buffered. */
      readonly partial_virtual_bitmap?: Buffer
      /** Stations whose bits are set. */
      readonly association_ids?: number[]
    }
    readonly country?: {
      /** Country, ISO 3166-1. */
      readonly code?: string
      /** Which of the country's rules: 0x20 any, 0x4f outdoor, 0x49 indoor. */
      readonly environment?: number
      /** Ranges of channels. */
      readonly channels?: Array<{
        /** First channel of the range. */
        readonly first?: number
        /** Number of channels. */
        readonly count?: number
        /** Highest power, in dBm. */
        readonly max_power?: number
      }>
    }
    readonly bss_load?: {
      /** Number of stations. */
      readonly stations?: number
      /** How busy the channel is, of 255. */
      readonly channel_utilization?: number
      /** Time that is left for admission, in units of 32 microseconds a second. */
      readonly admission_capacity?: number
    }
    /** How far below the highest power stations stay, in dB. */
    readonly power_constraint?: number
    /** ERP information as one number. */
    readonly erp?: {
      /** Stations without ERP are there. */
      readonly non_erp_present?: 0 | 1
      /** Frames are to be protected. */
      readonly use_protection?: 0 | 1
      /** Long preambles are to be used. */
      readonly barker_preamble?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    readonly rsn?: {
      /** Version of RSN. */
      readonly version?: number
      /** Who defines the group cipher suite. */
      readonly group_cipher_oui?: number
      /** Group cipher suite. */
      readonly group_cipher_type?: number
      /** Number of pairwise cipher suites. */
      readonly pairwise_count?: number
      /** Who defines each pairwise cipher suite. */
      readonly pairwise_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly pairwise_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites. */
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
      /** Number of PMKIDs. */
      readonly pmkid_count?: number
      /** Keys that both know already. */
      readonly pmkids?: Buffer[]
      /** Who defines the group management cipher suite. */
      readonly group_management_cipher_oui?: number
      /** Group management cipher suite. */
      readonly group_management_cipher_type?: number
    }
    readonly ht?: {
      /** HT capabilities as one number. */
      readonly capabilities?: {
        /** LDPC can be received. */
        readonly ldpc?: 0 | 1
        /** 40 MHz are supported. */
        readonly width_40?: 0 | 1
        /** Spatial multiplexing power save: 0 static, 1 dynamic, 3 off. */
        readonly sm_power_save?: number
        /** Greenfield frames can be received. */
        readonly greenfield?: 0 | 1
        /** Short guard interval at 20 MHz. */
        readonly short_gi_20?: 0 | 1
        /** Short guard interval at 40 MHz. */
        readonly short_gi_40?: 0 | 1
        /** STBC can be sent. */
        readonly tx_stbc?: 0 | 1
        /** Spatial streams of STBC that can be received. */
        readonly rx_stbc?: number
        /** Delayed block acknowledgments. */
        readonly delayed_block_ack?: 0 | 1
        /** A-MSDUs of up to 7935 bytes, not 3839. */
        readonly max_amsdu_7935?: 0 | 1
        /** DSSS and CCK at 40 MHz. */
        readonly dsss_cck_40?: 0 | 1
        /** Power save multi-poll. */
        readonly psmp?: 0 | 1
        /** 40 MHz are not tolerated. */
        readonly intolerant_40?: 0 | 1
        /** L-SIG TXOP protection. */
        readonly lsig_txop?: 0 | 1
      }
      /** A-MPDU parameters as one number. */
      readonly ampdu?: {
        /** Longest A-MPDU: 2 to the power of 13 and this, less 1, in bytes. */
        readonly max_length?: number
        /** Least time between MPDUs, coded. */
        readonly density?: number
        /** 0. */
        readonly reserved?: number
      }
      /** Rates that can be received, a bit each: of one spatial stream. */
      readonly rx_mcs_0_7?: number[]
      /** Of two streams. */
      readonly rx_mcs_8_15?: number[]
      /** Of three streams. */
      readonly rx_mcs_16_23?: number[]
      /** Of four streams. */
      readonly rx_mcs_24_31?: number[]
      /** Other rates as one number. */
      readonly mcs_unequal?: bigint
      /** Of both halves of 40 MHz. */
      readonly rx_mcs_32?: number[]
      /** Of two streams with unequal modulation. */
      readonly rx_mcs_33_38?: number[]
      /** Of three such streams. */
      readonly rx_mcs_39_52?: number[]
      /** Of four such streams. */
      readonly rx_mcs_53_76?: number[]
      /** 0. */
      readonly mcs_reserved?: number[]
      /** Highest rate that can be received, in Mb/s. */
      readonly highest_rate?: number[]
      /** 0. */
      readonly rate_reserved?: number[]
      /** What is said of sending as one number. */
      readonly tx?: {
        /** The rates for sending are told. */
        readonly set_defined?: 0 | 1[]
        /** They differ from those for receiving. */
        readonly set_differs?: 0 | 1[]
        /** Most streams for sending, less 1. */
        readonly max_streams?: number[]
        /** Unequal modulation can be sent. */
        readonly unequal_modulation?: 0 | 1[]
        /** 0. */
        readonly reserved?: number[]
      }
      /** Extended HT capabilities as one number. */
      readonly extended?: {
        /** Phased coexistence operation. */
        readonly pco?: 0 | 1
        /** Its transition time, coded. */
        readonly transition_time?: number
        /** 0. */
        readonly reserved_low?: number
        /** 0 none, 2 unsolicited, 3 both. */
        readonly mcs_feedback?: number
        /** The HT control field is understood. */
        readonly htc?: 0 | 1
        /** Answers in the reverse direction. */
        readonly rd_responder?: 0 | 1
        /** 0. */
        readonly reserved_high?: number
      }
      /** Beamforming capabilities as one number. */
      readonly beamforming?: {
        /** Beamformed frames can be received. */
        readonly implicit_receive?: 0 | 1
        /** Staggered sounding can be received. */
        readonly staggered_receive?: 0 | 1
        /** Staggered sounding can be sent. */
        readonly staggered_transmit?: 0 | 1
        /** Sounding frames without data can be received. */
        readonly ndp_receive?: 0 | 1
        /** They can be sent. */
        readonly ndp_transmit?: 0 | 1
        /** Implicit beamforming. */
        readonly implicit?: 0 | 1
        /** Calibration: 0 none, 1 respond, 3 both. */
        readonly calibration?: number
        /** Beamforming by channel state feedback. */
        readonly explicit_csi?: 0 | 1
        /** By uncompressed matrices. */
        readonly explicit_uncompressed?: 0 | 1
        /** By compressed matrices. */
        readonly explicit_compressed?: 0 | 1
        /** Channel state feedback, coded. */
        readonly csi_feedback?: number
        /** Uncompressed feedback, coded. */
        readonly uncompressed_feedback?: number
        /** Compressed feedback, coded. */
        readonly compressed_feedback?: number
        /** Least grouping, coded. */
        readonly minimal_grouping?: number
        /** Antennas for channel state feedback, less 1. */
        readonly csi_antennas?: number
        /** Antennas for uncompressed feedback, less 1. */
        readonly uncompressed_antennas?: number
        /** Antennas for compressed feedback, less 1. */
        readonly compressed_antennas?: number
        /** Rows of channel state feedback, less 1. */
        readonly csi_rows?: number
        /** Space-time streams of channel estimation, less 1. */
        readonly channel_estimation?: number
        /** 0. */
        readonly reserved?: number
      }
      /** Antenna selection as one number. */
      readonly antenna_selection?: {
        /** Antenna selection is supported. */
        readonly capable?: 0 | 1
        /** By channel state feedback, when sending. */
        readonly csi_transmit?: 0 | 1
        /** By antenna indices, when sending. */
        readonly indices_transmit?: 0 | 1
        /** Channel state feedback is given. */
        readonly csi_feedback?: 0 | 1
        /** Antenna indices are given. */
        readonly indices_feedback?: 0 | 1
        /** When receiving. */
        readonly receive?: 0 | 1
        /** Sounding frames are sent. */
        readonly sounding?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
    }
    readonly ht_operation?: {
      /** Primary channel. */
      readonly primary_channel?: number
      /** First byte as one number. */
      readonly one?: number
      /** Secondary channel: 0 none, 1 above, 3 below. */
      readonly secondary_offset?: number
      /** Any width may be used, not only 20 MHz. */
      readonly any_width?: 0 | 1
      /** Reduced spacing of frames is allowed. */
      readonly rifs?: 0 | 1
      /** 0. */
      readonly reserved_4?: number
      /** Next two bytes as one number. */
      readonly two?: number
      /** Protection: 0 none, 1 non-member, 2 20 MHz, 3 mixed. */
      readonly protection?: number
      /** Stations that understand no greenfield frames are there. */
      readonly greenfield_absent?: 0 | 1
      /** 0. */
      readonly reserved_11?: number
      /** Neighbors without HT make protection necessary. */
      readonly obss_non_ht?: 0 | 1
      /** Center of the second segment of VHT. */
      readonly center_segment_2?: number
      /** 0. */
      readonly reserved_21?: number
      /** Last two bytes as one number. */
      readonly three?: number
      /** 0. */
      readonly reserved_24?: number
      /** A second beacon is sent. */
      readonly dual_beacon?: 0 | 1
      /** CTS is sent twice. */
      readonly dual_cts?: 0 | 1
      /** This is the second beacon. */
      readonly secondary_beacon?: 0 | 1
      /** All stations support L-SIG TXOP protection. */
      readonly lsig_protection?: 0 | 1
      /** Phased coexistence is active. */
      readonly pco_active?: 0 | 1
      /** It is in the phase of 40 MHz. */
      readonly pco_phase?: 0 | 1
      /** 0. */
      readonly reserved_36?: number
    }
    readonly mesh?: {
      /** Path selection protocol. */
      readonly path_protocol?: number
      /** Path selection metric. */
      readonly path_metric?: number
      /** Congestion control. */
      readonly congestion_control?: number
      /** Synchronization method. */
      readonly synchronization?: number
      /** Authentication protocol. */
      readonly authentication?: number
      /** Formation info as one number. */
      readonly formation?: {
        /** Connected to a mesh gate. */
        readonly connected_to_gate?: 0 | 1
        /** Number of peerings. */
        readonly peerings?: number
        /** Connected to an authentication server. */
        readonly connected_to_as?: 0 | 1
      }
      /** Mesh capability as one number. */
      readonly capability?: {
        /** Further peerings are accepted. */
        readonly accepts_peerings?: 0 | 1
        /** Coordinated channel access is supported. */
        readonly mcca_supported?: 0 | 1
        /** It is used. */
        readonly mcca_enabled?: 0 | 1
        /** Frames are forwarded. */
        readonly forwarding?: 0 | 1
        /** Collisions of beacons are reported. */
        readonly mbca_enabled?: 0 | 1
        /** The time of beacons is being adjusted. */
        readonly tbtt_adjusting?: 0 | 1
        /** A peering is in deep sleep. */
        readonly power_save?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
      /** Name of the mesh. */
      readonly id?: string
    }
    readonly extended?: {
      /** Byte 0 of the extended capabilities. */
      readonly byte_0?: number
      /** Bit 0 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly coexistence_20_40?: 0 | 1
      /** Bit 1 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_1?: 0 | 1
      /** Bit 2 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly extended_channel_switching?: 0 | 1
      /** Bit 3 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_3?: 0 | 1
      /** Bit 4 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly psmp?: 0 | 1
      /** Bit 5 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_5?: 0 | 1
      /** Bit 6 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly s_psmp?: 0 | 1
      /** Bit 7 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly event?: 0 | 1
      /** Byte 1 of the extended capabilities. */
      readonly byte_1?: number
      /** Bit 8 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly diagnostics?: 0 | 1
      /** Bit 9 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly multicast_diagnostics?: 0 | 1
      /** Bit 10 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly location_tracking?: 0 | 1
      /** Bit 11 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly fms?: 0 | 1
      /** Bit 12 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly proxy_arp?: 0 | 1
      /** Bit 13 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly interference_reporting?: 0 | 1
      /** Bit 14 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly civic_location?: 0 | 1
      /** Bit 15 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly geospatial_location?: 0 | 1
      /** Byte 2 of the extended capabilities. */
      readonly byte_2?: number
      /** Bit 16 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tfs?: 0 | 1
      /** Bit 17 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly wnm_sleep?: 0 | 1
      /** Bit 18 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tim_broadcast?: 0 | 1
      /** Bit 19 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly bss_transition?: 0 | 1
      /** Bit 20 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qos_traffic?: 0 | 1
      /** Bit 21 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ac_station_count?: 0 | 1
      /** Bit 22 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly multiple_bssid?: 0 | 1
      /** Bit 23 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly timing_measurement?: 0 | 1
      /** Byte 3 of the extended capabilities. */
      readonly byte_3?: number
      /** Bit 24 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_usage?: 0 | 1
      /** Bit 25 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ssid_list?: 0 | 1
      /** Bit 26 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly dms?: 0 | 1
      /** Bit 27 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly utc_tsf_offset?: 0 | 1
      /** Bit 28 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tpu_buffer?: 0 | 1
      /** Bit 29 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_peer_psm?: 0 | 1
      /** Bit 30 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_channel_switching?: 0 | 1
      /** Bit 31 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly interworking?: 0 | 1
      /** Byte 4 of the extended capabilities. */
      readonly byte_4?: number
      /** Bit 32 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qos_map?: 0 | 1
      /** Bit 33 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ebr?: 0 | 1
      /** Bit 34 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sspn_interface?: 0 | 1
      /** Bit 35 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_35?: 0 | 1
      /** Bit 36 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly msgcf?: 0 | 1
      /** Bit 37 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls?: 0 | 1
      /** Bit 38 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_prohibited?: 0 | 1
      /** Bit 39 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_switching_prohibited?: 0 | 1
      /** Byte 5 of the extended capabilities. */
      readonly byte_5?: number
      /** Bit 40 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reject_unadmitted?: 0 | 1
      /** Service interval granularity, coded. */
      readonly service_interval?: number
      /** Bit 44 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly identifier_location?: 0 | 1
      /** Bit 45 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly uapsd_coexistence?: 0 | 1
      /** Bit 46 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly wnm_notification?: 0 | 1
      /** Bit 47 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qab?: 0 | 1
      /** Byte 6 of the extended capabilities. */
      readonly byte_6?: number
      /** Bit 48 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly utf8_ssid?: 0 | 1
      /** Bit 49 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qmf_activated?: 0 | 1
      /** Bit 50 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qmf_reconfiguration?: 0 | 1
      /** Bit 51 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly robust_av_streaming?: 0 | 1
      /** Bit 52 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly advanced_gcr?: 0 | 1
      /** Bit 53 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly mesh_gcr?: 0 | 1
      /** Bit 54 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly scs?: 0 | 1
      /** Bit 55 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qload_report?: 0 | 1
      /** Bytes 7 and 8 of the extended capabilities. */
      readonly bytes_7_8?: number
      /** Bit 56 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly alternate_edca?: 0 | 1
      /** Bit 57 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly unprotected_txop?: 0 | 1
      /** Bit 58 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly protected_txop?: 0 | 1
      /** Bit 59 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_59?: 0 | 1
      /** Bit 60 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly protected_qload?: 0 | 1
      /** Bit 61 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_wider_bandwidth?: 0 | 1
      /** Bit 62 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly operating_mode?: 0 | 1
      /** Most MSDUs in an A-MSDU: 0 any, 1 is 32, 2 is 16, 3 is 8. */
      readonly amsdu_msdus?: number
      /** Bit 65 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_schedule?: 0 | 1
      /** Bit 66 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly geodatabase?: 0 | 1
      /** Bit 67 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly network_channel_control?: 0 | 1
      /** Bit 68 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly white_space_map?: 0 | 1
      /** Bit 69 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_availability?: 0 | 1
      /** Bit 70 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ftm_responder?: 0 | 1
      /** Bit 71 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ftm_initiator?: 0 | 1
      /** Byte 9 of the extended capabilities. */
      readonly byte_9?: number
      /** Bit 72 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly fils?: 0 | 1
      /** Bit 73 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly extended_spectrum_management?: 0 | 1
      /** Bit 74 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly future_channel?: 0 | 1
      /** Bit 75 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_75?: 0 | 1
      /** Bit 76 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_76?: 0 | 1
      /** Bit 77 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly twt_requester?: 0 | 1
      /** Bit 78 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly twt_responder?: 0 | 1
      /** Bit 79 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly obss_narrow_ru?: 0 | 1
      /** Byte 10 of the extended capabilities. */
      readonly byte_10?: number
      /** Bit 80 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly nontransmitted_profiles?: 0 | 1
      /** Bit 81 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sae_password_ids?: 0 | 1
      /** Bit 82 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sae_passwords_only?: 0 | 1
      /** Bit 83 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly enhanced_multi_bssid?: 0 | 1
      /** Bit 84 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly beacon_protection?: 0 | 1
      /** Bit 85 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly mirrored_scs?: 0 | 1
      /** Bit 86 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly oct?: 0 | 1
      /** Bit 87 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reserved_87?: 0 | 1
      /** Byte 7, where it is the last one. */
      readonly byte_7?: number
      /** Bytes behind these. */
      readonly others?: number[]
    }
    readonly vht?: {
      /** VHT capabilities as one number. */
      readonly capabilities?: {
        /** Longest MPDU: 0 is 3895, 1 is 7991, 2 is 11454 bytes. */
        readonly max_mpdu?: number
        /** 1: 160 MHz; 2: 80 and 80 MHz too. */
        readonly widths?: number
        /** LDPC can be received. */
        readonly ldpc?: 0 | 1
        /** Short guard interval at 80 MHz. */
        readonly short_gi_80?: 0 | 1
        /** Short guard interval at 160 MHz. */
        readonly short_gi_160?: 0 | 1
        /** STBC can be sent. */
        readonly tx_stbc?: 0 | 1
        /** Spatial streams of STBC that can be received. */
        readonly rx_stbc?: number
        /** Beamforms for one. */
        readonly su_beamformer?: 0 | 1
        /** Can be beamformed to alone. */
        readonly su_beamformee?: 0 | 1
        /** Space-time streams of sounding, less 1. */
        readonly beamformee_sts?: number
        /** Sounding dimensions, less 1. */
        readonly sounding_dimensions?: number
        /** Beamforms for several. */
        readonly mu_beamformer?: 0 | 1
        /** Can be beamformed to with others. */
        readonly mu_beamformee?: 0 | 1
        /** Power save during a TXOP. */
        readonly txop_ps?: 0 | 1
        /** The VHT control field is understood. */
        readonly htc?: 0 | 1
        /** Longest A-MPDU: 2 to the power of 13 and this, less 1, in bytes. */
        readonly max_ampdu?: number
        /** 0 none, 2 unsolicited, 3 both. */
        readonly link_adaptation?: number
        /** The antenna pattern stays when receiving. */
        readonly rx_pattern?: 0 | 1
        /** The antenna pattern stays when sending. */
        readonly tx_pattern?: 0 | 1
        /** Extended number of streams per width. */
        readonly extended_nss?: number
      }
      /** Rates that can be received as one number. */
      readonly rx_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
      /** Highest rate and streams as one number. */
      readonly rx_highest?: {
        /** Highest rate that can be received with a long guard interval, in Mb/s. */
        readonly rate?: number
        /** Most space-time streams. */
        readonly max_nsts?: number
      }
      /** Rates that can be sent as one number. */
      readonly tx_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
      /** Highest rate and flags as one number. */
      readonly tx_highest?: {
        /** Highest rate that can be sent with a long guard interval, in Mb/s. */
        readonly rate?: number
        /** Extended number of streams per width. */
        readonly extended_nss?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
    }
    readonly vht_operation?: {
      /** 0: 20 or 40 MHz; 1: 80, 160 or 80 and 80 MHz. */
      readonly width?: number
      /** Center of the first segment, as a channel. */
      readonly center_0?: number
      /** Center of the second segment. */
      readonly center_1?: number
      /** Rates that all stations support as one number. */
      readonly basic_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
    }
    readonly vendor?: {
      /** Vendor of the element. */
      readonly oui?: number
      /** Number of the element, as the vendor counts. */
      readonly type?: number
    }
    readonly wfa?: {
      /** Microsoft's number of the element: 1 WPA, 2 WMM, 4 WPS. */
      readonly type?: number
    }
    readonly wpa?: {
      /** Version of WPA. */
      readonly version?: number
      /** Who defines the group cipher suite. */
      readonly multicast_oui?: number
      /** Group cipher suite. */
      readonly multicast_type?: number
      /** Number of pairwise cipher suites. */
      readonly unicast_count?: number
      /** Who defines each of them. */
      readonly unicast_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly unicast_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites. */
      readonly akm_types?: number[]
    }
    readonly wmm?: {
      /** 0: information; 1: parameters; 2: a traffic specification. */
      readonly subtype?: number
      /** Version of WMM. */
      readonly version?: number
      /** QoS information as one number. */
      readonly qos_info?: number
      /** Counts changes of the parameters. */
      readonly parameter_set_count?: number
      /** 0. */
      readonly reserved_ap?: number
      /** Unscheduled power save is supported. */
      readonly uapsd?: 0 | 1
      /** QoS information of a station as one number. */
      readonly sta_qos_info?: number
      /** Voice is delivered on triggers. */
      readonly sta_vo?: 0 | 1
      /** Video is. */
      readonly sta_vi?: 0 | 1
      /** Background is. */
      readonly sta_bk?: 0 | 1
      /** Best effort is. */
      readonly sta_be?: 0 | 1
      /** 0. */
      readonly sta_reserved_low?: number
      /** Most frames a service period: 0 all, else twice this. */
      readonly sta_max_sp?: number
      /** 0. */
      readonly sta_reserved?: number
      /** 0. */
      readonly reserved?: Buffer
      /** Parameters of the four access categories. */
      readonly categories?: Array<{
        /** Category and spacing as one number. */
        readonly aci_aifsn?: number
        /** Number of slots of the arbitration spacing. */
        readonly aifsn?: number
        /** Admission is needed. */
        readonly acm?: 0 | 1
        /** 0 best effort, 1 background, 2 video, 3 voice. */
        readonly aci?: number
        /** 0. */
        readonly reserved?: number
        /** Contention windows as one number. */
        readonly ecw?: number
        /** Smallest contention window: 2 to the power of this, less 1. */
        readonly ecw_min?: number
        /** Largest contention window, likewise. */
        readonly ecw_max?: number
        /** Longest time of sending, in units of 32 microseconds; 0: one frame. */
        readonly txop_limit?: number
      }>
    }
    /** An element without rows of its own. */
    readonly data?: Buffer
  }>
  /** Body of a data frame, as far as it was captured; encrypted where the frame is protected. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): WlanTree
}

/** IEEE 802.11 wireless LAN in a full tree; the layer inside it, if any, is a key more. */
export interface WlanTree extends InnerTrees, Pick<Wlan, 'type_name' | 'duration' | 'receiver' | 'transmitter' | 'destination' | 'source' | 'bssid' | 'fragment' | 'sequence' | 'htc' | 'wep' | 'protection' | 'control_data' | 'timestamp' | 'beacon_interval' | 'listen_interval' | 'current_ap' | 'status_code' | 'assigned_id' | 'reason_code' | 'auth_algorithm' | 'auth_sequence' | 'sae' | 'category' | 'action' | 'action_data' | 'encrypted'>, Required<Pick<Wlan, 'subtype' | 'type' | 'version'>> {
  readonly flags: {
    /** An HT control field is there, or strict order. */
    readonly order: 0 | 1
    /** The body is encrypted. */
    readonly protected: 0 | 1
    /** Further frames are buffered. */
    readonly more_data: 0 | 1
    /** The station will doze. */
    readonly power_management: 0 | 1
    /** Sent again. */
    readonly retry: 0 | 1
    /** Another fragment follows. */
    readonly more_fragments: 0 | 1
    /** From the distribution system. */
    readonly from_ds: 0 | 1
    /** To the distribution system. */
    readonly to_ds: 0 | 1
  }
  readonly qos?: {
    /** Traffic class, or stream. */
    readonly tid?: number
    /** To the access point: bits 8 to 15 are the queue's size. */
    readonly bit_4?: 0 | 1
    /** 0 normal, 1 none, 2 no explicit one, 3 block. */
    readonly ack_policy?: number
    /** The body is an A-MSDU. */
    readonly amsdu?: 0 | 1
    /** The service period ends. */
    readonly eosp?: 0 | 1
    /** Data that the station has queued, in units of 256 bytes. */
    readonly queue_size?: number
    /** Time of sending that the station asks for, in units of 32 microseconds. */
    readonly txop_requested?: number
    /** What the access point has buffered. */
    readonly ap_buffer_state?: number
  }
  readonly capabilities?: {
    /** From an access point. */
    readonly ess?: 0 | 1
    /** From an ad hoc network. */
    readonly ibss?: 0 | 1
    /** Data is encrypted. */
    readonly privacy?: 0 | 1
    /** Short preambles are supported. */
    readonly short_preamble?: 0 | 1
    /** Spectrum management is needed. */
    readonly spectrum_management?: 0 | 1
    /** QoS is supported. */
    readonly qos?: 0 | 1
    /** Short slots are used. */
    readonly short_slot_time?: 0 | 1
    /** Automatic power save delivery. */
    readonly apsd?: 0 | 1
    /** Radio measurement is supported. */
    readonly radio_measurement?: 0 | 1
    /** EtherTypes without LLC are supported. */
    readonly epd?: 0 | 1
  }
  /** Elements. */
  readonly tags?: Array<{
    /** Number of the element. */
    readonly number?: number
    /** Name of the element. */
    readonly name?: string
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** Name of the network; none is the wildcard. */
    readonly ssid?: Buffer
    /** Rates, in units of 500 kb/s; the highest bit tells basic ones. */
    readonly supported_rates?: number[]
    /** Further rates, likewise. */
    readonly extended_rates?: number[]
    /** Channel of the network. */
    readonly current_channel?: number
    readonly tim?: {
      /** Beacons until the next one with a DTIM. */
      readonly dtim_count?: number
      /** Beacons from one DTIM to the next. */
      readonly dtim_period?: number
      readonly bitmap_control?: {
        /** Group frames are buffered. */
        readonly multicast?: 0 | 1
        /** Where the bitmap begins, in units of two bytes. */
        readonly offset?: number
      }
      /** A bit per station for which frames are buffered. */
      readonly partial_virtual_bitmap?: Buffer
    }
    readonly country?: {
      /** Country, ISO 3166-1. */
      readonly code?: string
      /** Which of the country's rules: 0x20 any, 0x4f outdoor, 0x49 indoor. */
      readonly environment?: number
      /** Ranges of channels. */
      readonly channels?: Array<{
        /** First channel of the range. */
        readonly first?: number
        /** Number of channels. */
        readonly count?: number
        /** Highest power, in dBm. */
        readonly max_power?: number
      }>
    }
    readonly bss_load?: {
      /** Number of stations. */
      readonly stations?: number
      /** How busy the channel is, of 255. */
      readonly channel_utilization?: number
      /** Time that is left for admission, in units of 32 microseconds a second. */
      readonly admission_capacity?: number
    }
    /** How far below the highest power stations stay, in dB. */
    readonly power_constraint?: number
    readonly erp?: {
      /** Stations without ERP are there. */
      readonly non_erp_present?: 0 | 1
      /** Frames are to be protected. */
      readonly use_protection?: 0 | 1
      /** Long preambles are to be used. */
      readonly barker_preamble?: 0 | 1
    }
    readonly rsn?: {
      /** Version of RSN. */
      readonly version?: number
      /** Who defines the group cipher suite. */
      readonly group_cipher_oui?: number
      /** Group cipher suite. */
      readonly group_cipher_type?: number
      /** Number of pairwise cipher suites. */
      readonly pairwise_count?: number
      /** Who defines each pairwise cipher suite. */
      readonly pairwise_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly pairwise_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites. */
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
      /** Number of PMKIDs. */
      readonly pmkid_count?: number
      /** Keys that both know already. */
      readonly pmkids?: Buffer[]
      /** Who defines the group management cipher suite. */
      readonly group_management_cipher_oui?: number
      /** Group management cipher suite. */
      readonly group_management_cipher_type?: number
    }
    readonly ht?: {
      readonly capabilities?: {
        /** LDPC can be received. */
        readonly ldpc?: 0 | 1
        /** 40 MHz are supported. */
        readonly width_40?: 0 | 1
        /** Spatial multiplexing power save: 0 static, 1 dynamic, 3 off. */
        readonly sm_power_save?: number
        /** Greenfield frames can be received. */
        readonly greenfield?: 0 | 1
        /** Short guard interval at 20 MHz. */
        readonly short_gi_20?: 0 | 1
        /** Short guard interval at 40 MHz. */
        readonly short_gi_40?: 0 | 1
        /** STBC can be sent. */
        readonly tx_stbc?: 0 | 1
        /** Spatial streams of STBC that can be received. */
        readonly rx_stbc?: number
        /** Delayed block acknowledgments. */
        readonly delayed_block_ack?: 0 | 1
        /** A-MSDUs of up to 7935 bytes, not 3839. */
        readonly max_amsdu_7935?: 0 | 1
        /** DSSS and CCK at 40 MHz. */
        readonly dsss_cck_40?: 0 | 1
        /** Power save multi-poll. */
        readonly psmp?: 0 | 1
        /** 40 MHz are not tolerated. */
        readonly intolerant_40?: 0 | 1
        /** L-SIG TXOP protection. */
        readonly lsig_txop?: 0 | 1
      }
      readonly ampdu?: {
        /** Longest A-MPDU: 2 to the power of 13 and this, less 1, in bytes. */
        readonly max_length?: number
        /** Least time between MPDUs, coded. */
        readonly density?: number
      }
      /** Rates that can be received, a bit each: of one spatial stream. */
      readonly rx_mcs_0_7?: number[]
      /** Of two streams. */
      readonly rx_mcs_8_15?: number[]
      /** Of three streams. */
      readonly rx_mcs_16_23?: number[]
      /** Of four streams. */
      readonly rx_mcs_24_31?: number[]
      /** Of both halves of 40 MHz. */
      readonly rx_mcs_32?: number[]
      /** Of two streams with unequal modulation. */
      readonly rx_mcs_33_38?: number[]
      /** Of three such streams. */
      readonly rx_mcs_39_52?: number[]
      /** Of four such streams. */
      readonly rx_mcs_53_76?: number[]
      /** Highest rate that can be received, in Mb/s. */
      readonly highest_rate?: number[]
      readonly tx?: {
        /** The rates for sending are told. */
        readonly set_defined?: 0 | 1[]
        /** They differ from those for receiving. */
        readonly set_differs?: 0 | 1[]
        /** Most streams for sending, less 1. */
        readonly max_streams?: number[]
        /** Unequal modulation can be sent. */
        readonly unequal_modulation?: 0 | 1[]
      }
      readonly extended?: {
        /** Phased coexistence operation. */
        readonly pco?: 0 | 1
        /** Its transition time, coded. */
        readonly transition_time?: number
        /** 0 none, 2 unsolicited, 3 both. */
        readonly mcs_feedback?: number
        /** The HT control field is understood. */
        readonly htc?: 0 | 1
        /** Answers in the reverse direction. */
        readonly rd_responder?: 0 | 1
      }
      readonly beamforming?: {
        /** Beamformed frames can be received. */
        readonly implicit_receive?: 0 | 1
        /** Staggered sounding can be received. */
        readonly staggered_receive?: 0 | 1
        /** Staggered sounding can be sent. */
        readonly staggered_transmit?: 0 | 1
        /** Sounding frames without data can be received. */
        readonly ndp_receive?: 0 | 1
        /** They can be sent. */
        readonly ndp_transmit?: 0 | 1
        /** Implicit beamforming. */
        readonly implicit?: 0 | 1
        /** Calibration: 0 none, 1 respond, 3 both. */
        readonly calibration?: number
        /** Beamforming by channel state feedback. */
        readonly explicit_csi?: 0 | 1
        /** By uncompressed matrices. */
        readonly explicit_uncompressed?: 0 | 1
        /** By compressed matrices. */
        readonly explicit_compressed?: 0 | 1
        /** Channel state feedback, coded. */
        readonly csi_feedback?: number
        /** Uncompressed feedback, coded. */
        readonly uncompressed_feedback?: number
        /** Compressed feedback, coded. */
        readonly compressed_feedback?: number
        /** Least grouping, coded. */
        readonly minimal_grouping?: number
        /** Antennas for channel state feedback, less 1. */
        readonly csi_antennas?: number
        /** Antennas for uncompressed feedback, less 1. */
        readonly uncompressed_antennas?: number
        /** Antennas for compressed feedback, less 1. */
        readonly compressed_antennas?: number
        /** Rows of channel state feedback, less 1. */
        readonly csi_rows?: number
        /** Space-time streams of channel estimation, less 1. */
        readonly channel_estimation?: number
      }
      readonly antenna_selection?: {
        /** Antenna selection is supported. */
        readonly capable?: 0 | 1
        /** By channel state feedback, when sending. */
        readonly csi_transmit?: 0 | 1
        /** By antenna indices, when sending. */
        readonly indices_transmit?: 0 | 1
        /** Channel state feedback is given. */
        readonly csi_feedback?: 0 | 1
        /** Antenna indices are given. */
        readonly indices_feedback?: 0 | 1
        /** When receiving. */
        readonly receive?: 0 | 1
        /** Sounding frames are sent. */
        readonly sounding?: 0 | 1
      }
    }
    readonly ht_operation?: {
      /** Primary channel. */
      readonly primary_channel?: number
      /** Secondary channel: 0 none, 1 above, 3 below. */
      readonly secondary_offset?: number
      /** Any width may be used, not only 20 MHz. */
      readonly any_width?: 0 | 1
      /** Reduced spacing of frames is allowed. */
      readonly rifs?: 0 | 1
      /** Protection: 0 none, 1 non-member, 2 20 MHz, 3 mixed. */
      readonly protection?: number
      /** Stations that understand no greenfield frames are there. */
      readonly greenfield_absent?: 0 | 1
      /** Neighbors without HT make protection necessary. */
      readonly obss_non_ht?: 0 | 1
      /** Center of the second segment of VHT. */
      readonly center_segment_2?: number
      /** A second beacon is sent. */
      readonly dual_beacon?: 0 | 1
      /** CTS is sent twice. */
      readonly dual_cts?: 0 | 1
      /** This is the second beacon. */
      readonly secondary_beacon?: 0 | 1
      /** All stations support L-SIG TXOP protection. */
      readonly lsig_protection?: 0 | 1
      /** Phased coexistence is active. */
      readonly pco_active?: 0 | 1
      /** It is in the phase of 40 MHz. */
      readonly pco_phase?: 0 | 1
    }
    readonly mesh?: {
      /** Path selection protocol. */
      readonly path_protocol?: number
      /** Path selection metric. */
      readonly path_metric?: number
      /** Congestion control. */
      readonly congestion_control?: number
      /** Synchronization method. */
      readonly synchronization?: number
      /** Authentication protocol. */
      readonly authentication?: number
      readonly formation?: {
        /** Connected to a mesh gate. */
        readonly connected_to_gate?: 0 | 1
        /** Number of peerings. */
        readonly peerings?: number
        /** Connected to an authentication server. */
        readonly connected_to_as?: 0 | 1
      }
      readonly capability?: {
        /** Further peerings are accepted. */
        readonly accepts_peerings?: 0 | 1
        /** Coordinated channel access is supported. */
        readonly mcca_supported?: 0 | 1
        /** It is used. */
        readonly mcca_enabled?: 0 | 1
        /** Frames are forwarded. */
        readonly forwarding?: 0 | 1
        /** Collisions of beacons are reported. */
        readonly mbca_enabled?: 0 | 1
        /** The time of beacons is being adjusted. */
        readonly tbtt_adjusting?: 0 | 1
        /** A peering is in deep sleep. */
        readonly power_save?: 0 | 1
      }
      /** Name of the mesh. */
      readonly id?: string
    }
    readonly extended?: {
      /** Bit 0 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly coexistence_20_40?: 0 | 1
      /** Bit 2 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly extended_channel_switching?: 0 | 1
      /** Bit 4 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly psmp?: 0 | 1
      /** Bit 6 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly s_psmp?: 0 | 1
      /** Bit 7 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly event?: 0 | 1
      /** Bit 8 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly diagnostics?: 0 | 1
      /** Bit 9 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly multicast_diagnostics?: 0 | 1
      /** Bit 10 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly location_tracking?: 0 | 1
      /** Bit 11 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly fms?: 0 | 1
      /** Bit 12 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly proxy_arp?: 0 | 1
      /** Bit 13 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly interference_reporting?: 0 | 1
      /** Bit 14 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly civic_location?: 0 | 1
      /** Bit 15 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly geospatial_location?: 0 | 1
      /** Bit 16 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tfs?: 0 | 1
      /** Bit 17 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly wnm_sleep?: 0 | 1
      /** Bit 18 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tim_broadcast?: 0 | 1
      /** Bit 19 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly bss_transition?: 0 | 1
      /** Bit 20 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qos_traffic?: 0 | 1
      /** Bit 21 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ac_station_count?: 0 | 1
      /** Bit 22 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly multiple_bssid?: 0 | 1
      /** Bit 23 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly timing_measurement?: 0 | 1
      /** Bit 24 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_usage?: 0 | 1
      /** Bit 25 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ssid_list?: 0 | 1
      /** Bit 26 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly dms?: 0 | 1
      /** Bit 27 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly utc_tsf_offset?: 0 | 1
      /** Bit 28 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tpu_buffer?: 0 | 1
      /** Bit 29 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_peer_psm?: 0 | 1
      /** Bit 30 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_channel_switching?: 0 | 1
      /** Bit 31 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly interworking?: 0 | 1
      /** Bit 32 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qos_map?: 0 | 1
      /** Bit 33 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ebr?: 0 | 1
      /** Bit 34 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sspn_interface?: 0 | 1
      /** Bit 36 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly msgcf?: 0 | 1
      /** Bit 37 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls?: 0 | 1
      /** Bit 38 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_prohibited?: 0 | 1
      /** Bit 39 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_switching_prohibited?: 0 | 1
      /** Bit 40 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly reject_unadmitted?: 0 | 1
      /** Service interval granularity, coded. */
      readonly service_interval?: number
      /** Bit 44 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly identifier_location?: 0 | 1
      /** Bit 45 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly uapsd_coexistence?: 0 | 1
      /** Bit 46 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly wnm_notification?: 0 | 1
      /** Bit 47 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qab?: 0 | 1
      /** Bit 48 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly utf8_ssid?: 0 | 1
      /** Bit 49 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qmf_activated?: 0 | 1
      /** Bit 50 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qmf_reconfiguration?: 0 | 1
      /** Bit 51 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly robust_av_streaming?: 0 | 1
      /** Bit 52 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly advanced_gcr?: 0 | 1
      /** Bit 53 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly mesh_gcr?: 0 | 1
      /** Bit 54 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly scs?: 0 | 1
      /** Bit 55 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly qload_report?: 0 | 1
      /** Bit 56 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly alternate_edca?: 0 | 1
      /** Bit 57 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly unprotected_txop?: 0 | 1
      /** Bit 58 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly protected_txop?: 0 | 1
      /** Bit 60 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly protected_qload?: 0 | 1
      /** Bit 61 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly tdls_wider_bandwidth?: 0 | 1
      /** Bit 62 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly operating_mode?: 0 | 1
      /** Most MSDUs in an A-MSDU: 0 any, 1 is 32, 2 is 16, 3 is 8. */
      readonly amsdu_msdus?: number
      /** Bit 65 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_schedule?: 0 | 1
      /** Bit 66 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly geodatabase?: 0 | 1
      /** Bit 67 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly network_channel_control?: 0 | 1
      /** Bit 68 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly white_space_map?: 0 | 1
      /** Bit 69 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly channel_availability?: 0 | 1
      /** Bit 70 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ftm_responder?: 0 | 1
      /** Bit 71 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly ftm_initiator?: 0 | 1
      /** Bit 72 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly fils?: 0 | 1
      /** Bit 73 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly extended_spectrum_management?: 0 | 1
      /** Bit 74 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly future_channel?: 0 | 1
      /** Bit 77 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly twt_requester?: 0 | 1
      /** Bit 78 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly twt_responder?: 0 | 1
      /** Bit 79 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly obss_narrow_ru?: 0 | 1
      /** Bit 80 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly nontransmitted_profiles?: 0 | 1
      /** Bit 81 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sae_password_ids?: 0 | 1
      /** Bit 82 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly sae_passwords_only?: 0 | 1
      /** Bit 83 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly enhanced_multi_bssid?: 0 | 1
      /** Bit 84 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly beacon_protection?: 0 | 1
      /** Bit 85 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly mirrored_scs?: 0 | 1
      /** Bit 86 of the extended capabilities, IEEE 802.11 section 9.4.2.26. */
      readonly oct?: 0 | 1
    }
    readonly vht?: {
      readonly capabilities?: {
        /** Longest MPDU: 0 is 3895, 1 is 7991, 2 is 11454 bytes. */
        readonly max_mpdu?: number
        /** 1: 160 MHz; 2: 80 and 80 MHz too. */
        readonly widths?: number
        /** LDPC can be received. */
        readonly ldpc?: 0 | 1
        /** Short guard interval at 80 MHz. */
        readonly short_gi_80?: 0 | 1
        /** Short guard interval at 160 MHz. */
        readonly short_gi_160?: 0 | 1
        /** STBC can be sent. */
        readonly tx_stbc?: 0 | 1
        /** Spatial streams of STBC that can be received. */
        readonly rx_stbc?: number
        /** Beamforms for one. */
        readonly su_beamformer?: 0 | 1
        /** Can be beamformed to alone. */
        readonly su_beamformee?: 0 | 1
        /** Space-time streams of sounding, less 1. */
        readonly beamformee_sts?: number
        /** Sounding dimensions, less 1. */
        readonly sounding_dimensions?: number
        /** Beamforms for several. */
        readonly mu_beamformer?: 0 | 1
        /** Can be beamformed to with others. */
        readonly mu_beamformee?: 0 | 1
        /** Power save during a TXOP. */
        readonly txop_ps?: 0 | 1
        /** The VHT control field is understood. */
        readonly htc?: 0 | 1
        /** Longest A-MPDU: 2 to the power of 13 and this, less 1, in bytes. */
        readonly max_ampdu?: number
        /** 0 none, 2 unsolicited, 3 both. */
        readonly link_adaptation?: number
        /** The antenna pattern stays when receiving. */
        readonly rx_pattern?: 0 | 1
        /** The antenna pattern stays when sending. */
        readonly tx_pattern?: 0 | 1
        /** Extended number of streams per width. */
        readonly extended_nss?: number
      }
      readonly rx_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
      readonly rx_highest?: {
        /** Highest rate that can be received with a long guard interval, in Mb/s. */
        readonly rate?: number
        /** Most space-time streams. */
        readonly max_nsts?: number
      }
      readonly tx_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
      readonly tx_highest?: {
        /** Highest rate that can be sent with a long guard interval, in Mb/s. */
        readonly rate?: number
        /** Extended number of streams per width. */
        readonly extended_nss?: 0 | 1
      }
    }
    readonly vht_operation?: {
      /** 0: 20 or 40 MHz; 1: 80, 160 or 80 and 80 MHz. */
      readonly width?: number
      /** Center of the first segment, as a channel. */
      readonly center_0?: number
      /** Center of the second segment. */
      readonly center_1?: number
      readonly basic_mcs?: {
        /** With 1 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss1?: number
        /** With 2 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss2?: number
        /** With 3 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss3?: number
        /** With 4 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss4?: number
        /** With 5 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss5?: number
        /** With 6 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss6?: number
        /** With 7 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss7?: number
        /** With 8 streams: 0 up to MCS 7, 1 up to 8, 2 up to 9, 3 none. */
        readonly ss8?: number
      }
    }
    readonly vendor?: {
      /** Vendor of the element. */
      readonly oui?: number
      /** Number of the element, as the vendor counts. */
      readonly type?: number
    }
    readonly wfa?: {
      /** Microsoft's number of the element: 1 WPA, 2 WMM, 4 WPS. */
      readonly type?: number
    }
    readonly wpa?: {
      /** Version of WPA. */
      readonly version?: number
      /** Who defines the group cipher suite. */
      readonly multicast_oui?: number
      /** Group cipher suite. */
      readonly multicast_type?: number
      /** Number of pairwise cipher suites. */
      readonly unicast_count?: number
      /** Who defines each of them. */
      readonly unicast_ouis?: number[]
      /** Pairwise cipher suites. */
      readonly unicast_types?: number[]
      /** Number of authentication and key management suites. */
      readonly akm_count?: number
      /** Who defines each of them. */
      readonly akm_ouis?: number[]
      /** Authentication and key management suites. */
      readonly akm_types?: number[]
    }
    readonly wmm?: {
      /** 0: information; 1: parameters; 2: a traffic specification. */
      readonly subtype?: number
      /** Version of WMM. */
      readonly version?: number
      /** Counts changes of the parameters. */
      readonly parameter_set_count?: number
      /** Unscheduled power save is supported. */
      readonly uapsd?: 0 | 1
      /** Voice is delivered on triggers. */
      readonly sta_vo?: 0 | 1
      /** Video is. */
      readonly sta_vi?: 0 | 1
      /** Background is. */
      readonly sta_bk?: 0 | 1
      /** Best effort is. */
      readonly sta_be?: 0 | 1
      /** Most frames a service period: 0 all, else twice this. */
      readonly sta_max_sp?: number
      /** Parameters of the four access categories. */
      readonly categories?: Array<{
        /** Number of slots of the arbitration spacing. */
        readonly aifsn?: number
        /** Admission is needed. */
        readonly acm?: 0 | 1
        /** 0 best effort, 1 background, 2 video, 3 voice. */
        readonly aci?: number
        /** Smallest contention window: 2 to the power of this, less 1. */
        readonly ecw_min?: number
        /** Largest contention window, likewise. */
        readonly ecw_max?: number
        /** Longest time of sending, in units of 32 microseconds; 0: one frame. */
        readonly txop_limit?: number
      }>
    }
    /** An element without rows of its own. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface WlanColumns {
  'wlan.frame_control': Uint16Array
  'wlan.subtype': Uint8Array
  'wlan.type': Uint8Array
  'wlan.version': Uint8Array
  'wlan.type_subtype': Uint16Array
  'wlan.type_name': VariableColumn
  'wlan.flags': Uint8Array
  'wlan.flag_byte': Uint8Array
  'wlan.flags.order': Uint8Array
  'wlan.flags.protected': Uint8Array
  'wlan.flags.more_data': Uint8Array
  'wlan.flags.power_management': Uint8Array
  'wlan.flags.retry': Uint8Array
  'wlan.flags.more_fragments': Uint8Array
  'wlan.flags.from_ds': Uint8Array
  'wlan.flags.to_ds': Uint8Array
  'wlan.flags.ds': Uint8Array
  'wlan.duration': Uint16Array
  'wlan.receiver': Uint8Array
  'wlan.transmitter': Uint8Array
  'wlan.destination': Uint8Array
  'wlan.source': Uint8Array
  'wlan.bssid': Uint8Array
  'wlan.station': Uint8Array
  'wlan.address_3': Uint8Array
  'wlan.address_4': Uint8Array
  'wlan.sequence_control': Uint16Array
  'wlan.fragment': Uint8Array
  'wlan.sequence': Uint16Array
  'wlan.qos': Uint16Array
  'wlan.qos.tid': Uint8Array
  'wlan.qos.bit_4': Uint8Array
  'wlan.qos.ack_policy': Uint8Array
  'wlan.qos.amsdu': Uint8Array
  'wlan.qos.high': Uint8Array
  'wlan.qos.priority': Uint8Array
  'wlan.qos.eosp': Uint8Array
  'wlan.qos.queue_size': Uint8Array
  'wlan.qos.txop_requested': Uint8Array
  'wlan.qos.ap_buffer_state': Uint8Array
  'wlan.qos.buffer_state_indicated': Uint8Array
  'wlan.htc': Uint32Array
  'wlan.htc_vht': Uint8Array
  'wlan.htc_he': Uint8Array
  'wlan.htc_control_id': Uint8Array
  'wlan.wep.iv': Uint32Array
  'wlan.wep.key_index': Uint8Array
  'wlan.protection.packet_number': BigUint64Array
  'wlan.control_data': VariableColumn
  'wlan.timestamp': BigUint64Array
  'wlan.beacon_interval': Uint16Array
  'wlan.capabilities': Uint16Array
  'wlan.capabilities.ess': Uint8Array
  'wlan.capabilities.ibss': Uint8Array
  'wlan.capabilities.reserved_2': Uint8Array
  'wlan.capabilities.reserved_3': Uint8Array
  'wlan.capabilities.privacy': Uint8Array
  'wlan.capabilities.short_preamble': Uint8Array
  'wlan.capabilities.reserved_6': Uint8Array
  'wlan.capabilities.reserved_7': Uint8Array
  'wlan.capabilities.spectrum_management': Uint8Array
  'wlan.capabilities.qos': Uint8Array
  'wlan.capabilities.short_slot_time': Uint8Array
  'wlan.capabilities.apsd': Uint8Array
  'wlan.capabilities.radio_measurement': Uint8Array
  'wlan.capabilities.epd': Uint8Array
  'wlan.capabilities.reserved_14': Uint8Array
  'wlan.capabilities.reserved_15': Uint8Array
  'wlan.listen_interval': Uint16Array
  'wlan.current_ap': Uint8Array
  'wlan.status_code': Uint16Array
  'wlan.status_name': VariableColumn
  'wlan.association_word': Uint16Array
  'wlan.assigned_id': Uint16Array
  'wlan.assigned_high': Uint8Array
  'wlan.reason_code': Uint16Array
  'wlan.reason_name': VariableColumn
  'wlan.auth_algorithm': Uint16Array
  'wlan.auth_sequence': Uint16Array
  'wlan.sae.group': Uint16Array
  'wlan.sae.token': VariableColumn
  'wlan.sae.scalar': VariableColumn
  'wlan.sae.element': VariableColumn
  'wlan.sae.send_confirm': Uint16Array
  'wlan.sae.confirm': VariableColumn
  'wlan.category': Uint8Array
  'wlan.action': Uint8Array
  'wlan.action_data': VariableColumn
  'wlan.encrypted': VariableColumn
  'wlan.tags': never
  'wlan.tags.number': Uint8Array
  'wlan.tags.name': VariableColumn
  'wlan.tags.length': Uint8Array
  'wlan.tags.ssid': VariableColumn
  'wlan.tags.supported_rates': Uint8Array
  'wlan.tags.extended_rates': Uint8Array
  'wlan.tags.current_channel': Uint8Array
  'wlan.tags.tim.dtim_count': Uint8Array
  'wlan.tags.tim.dtim_period': Uint8Array
  'wlan.tags.tim.bitmap_control': Uint8Array
  'wlan.tags.tim.bitmap_control.multicast': Uint8Array
  'wlan.tags.tim.bitmap_control.offset': Uint8Array
  'wlan.tags.tim.partial_virtual_bitmap': VariableColumn
  'wlan.tags.tim.association_ids': Uint16Array
  'wlan.tags.country.code': VariableColumn
  'wlan.tags.country.environment': Uint8Array
  'wlan.tags.country.channels': never
  'wlan.tags.country.channels.first': Uint8Array
  'wlan.tags.country.channels.count': Uint8Array
  'wlan.tags.country.channels.max_power': Int32Array
  'wlan.tags.bss_load.stations': Uint16Array
  'wlan.tags.bss_load.channel_utilization': Uint8Array
  'wlan.tags.bss_load.admission_capacity': Uint16Array
  'wlan.tags.power_constraint': Uint8Array
  'wlan.tags.erp': Uint8Array
  'wlan.tags.erp.non_erp_present': Uint8Array
  'wlan.tags.erp.use_protection': Uint8Array
  'wlan.tags.erp.barker_preamble': Uint8Array
  'wlan.tags.erp.reserved': Uint8Array
  'wlan.tags.rsn.version': Uint16Array
  'wlan.tags.rsn.group_cipher_oui': Uint32Array
  'wlan.tags.rsn.group_cipher_type': Uint8Array
  'wlan.tags.rsn.pairwise_count': Uint16Array
  'wlan.tags.rsn.pairwise_ouis': Uint32Array
  'wlan.tags.rsn.pairwise_types': Uint8Array
  'wlan.tags.rsn.akm_count': Uint16Array
  'wlan.tags.rsn.akm_ouis': Uint32Array
  'wlan.tags.rsn.akm_types': Uint8Array
  'wlan.tags.rsn.capabilities': Uint16Array
  'wlan.tags.rsn.capabilities.preauthentication': Uint8Array
  'wlan.tags.rsn.capabilities.no_pairwise': Uint8Array
  'wlan.tags.rsn.capabilities.ptksa_replay_counters': Uint8Array
  'wlan.tags.rsn.capabilities.gtksa_replay_counters': Uint8Array
  'wlan.tags.rsn.capabilities.mfp_required': Uint8Array
  'wlan.tags.rsn.capabilities.mfp_capable': Uint8Array
  'wlan.tags.rsn.capabilities.joint_multi_band': Uint8Array
  'wlan.tags.rsn.capabilities.peerkey': Uint8Array
  'wlan.tags.rsn.capabilities.spp_amsdu': Uint8Array
  'wlan.tags.rsn.capabilities.pbac': Uint8Array
  'wlan.tags.rsn.capabilities.extended_key_id': Uint8Array
  'wlan.tags.rsn.capabilities.reserved': Uint8Array
  'wlan.tags.rsn.pmkid_count': Uint16Array
  'wlan.tags.rsn.pmkids': VariableColumn
  'wlan.tags.rsn.group_management_cipher_oui': Uint32Array
  'wlan.tags.rsn.group_management_cipher_type': Uint8Array
  'wlan.tags.ht.capabilities': Uint16Array
  'wlan.tags.ht.capabilities.ldpc': Uint8Array
  'wlan.tags.ht.capabilities.width_40': Uint8Array
  'wlan.tags.ht.capabilities.sm_power_save': Uint8Array
  'wlan.tags.ht.capabilities.greenfield': Uint8Array
  'wlan.tags.ht.capabilities.short_gi_20': Uint8Array
  'wlan.tags.ht.capabilities.short_gi_40': Uint8Array
  'wlan.tags.ht.capabilities.tx_stbc': Uint8Array
  'wlan.tags.ht.capabilities.rx_stbc': Uint8Array
  'wlan.tags.ht.capabilities.delayed_block_ack': Uint8Array
  'wlan.tags.ht.capabilities.max_amsdu_7935': Uint8Array
  'wlan.tags.ht.capabilities.dsss_cck_40': Uint8Array
  'wlan.tags.ht.capabilities.psmp': Uint8Array
  'wlan.tags.ht.capabilities.intolerant_40': Uint8Array
  'wlan.tags.ht.capabilities.lsig_txop': Uint8Array
  'wlan.tags.ht.ampdu': Uint8Array
  'wlan.tags.ht.ampdu.max_length': Uint8Array
  'wlan.tags.ht.ampdu.density': Uint8Array
  'wlan.tags.ht.ampdu.reserved': Uint8Array
  'wlan.tags.ht.rx_mcs_0_7': Uint8Array
  'wlan.tags.ht.rx_mcs_8_15': Uint8Array
  'wlan.tags.ht.rx_mcs_16_23': Uint8Array
  'wlan.tags.ht.rx_mcs_24_31': Uint8Array
  'wlan.tags.ht.mcs_unequal': BigUint64Array
  'wlan.tags.ht.rx_mcs_32': Uint8Array
  'wlan.tags.ht.rx_mcs_33_38': Uint8Array
  'wlan.tags.ht.rx_mcs_39_52': Uint16Array
  'wlan.tags.ht.rx_mcs_53_76': Uint32Array
  'wlan.tags.ht.mcs_reserved': Uint8Array
  'wlan.tags.ht.highest_rate': Uint16Array
  'wlan.tags.ht.rate_reserved': Uint8Array
  'wlan.tags.ht.tx': Uint32Array
  'wlan.tags.ht.tx.set_defined': Uint8Array
  'wlan.tags.ht.tx.set_differs': Uint8Array
  'wlan.tags.ht.tx.max_streams': Uint8Array
  'wlan.tags.ht.tx.unequal_modulation': Uint8Array
  'wlan.tags.ht.tx.reserved': Uint32Array
  'wlan.tags.ht.extended': Uint16Array
  'wlan.tags.ht.extended.pco': Uint8Array
  'wlan.tags.ht.extended.transition_time': Uint8Array
  'wlan.tags.ht.extended.reserved_low': Uint8Array
  'wlan.tags.ht.extended.mcs_feedback': Uint8Array
  'wlan.tags.ht.extended.htc': Uint8Array
  'wlan.tags.ht.extended.rd_responder': Uint8Array
  'wlan.tags.ht.extended.reserved_high': Uint8Array
  'wlan.tags.ht.beamforming': Uint32Array
  'wlan.tags.ht.beamforming.implicit_receive': Uint8Array
  'wlan.tags.ht.beamforming.staggered_receive': Uint8Array
  'wlan.tags.ht.beamforming.staggered_transmit': Uint8Array
  'wlan.tags.ht.beamforming.ndp_receive': Uint8Array
  'wlan.tags.ht.beamforming.ndp_transmit': Uint8Array
  'wlan.tags.ht.beamforming.implicit': Uint8Array
  'wlan.tags.ht.beamforming.calibration': Uint8Array
  'wlan.tags.ht.beamforming.explicit_csi': Uint8Array
  'wlan.tags.ht.beamforming.explicit_uncompressed': Uint8Array
  'wlan.tags.ht.beamforming.explicit_compressed': Uint8Array
  'wlan.tags.ht.beamforming.csi_feedback': Uint8Array
  'wlan.tags.ht.beamforming.uncompressed_feedback': Uint8Array
  'wlan.tags.ht.beamforming.compressed_feedback': Uint8Array
  'wlan.tags.ht.beamforming.minimal_grouping': Uint8Array
  'wlan.tags.ht.beamforming.csi_antennas': Uint8Array
  'wlan.tags.ht.beamforming.uncompressed_antennas': Uint8Array
  'wlan.tags.ht.beamforming.compressed_antennas': Uint8Array
  'wlan.tags.ht.beamforming.csi_rows': Uint8Array
  'wlan.tags.ht.beamforming.channel_estimation': Uint8Array
  'wlan.tags.ht.beamforming.reserved': Uint8Array
  'wlan.tags.ht.antenna_selection': Uint8Array
  'wlan.tags.ht.antenna_selection.capable': Uint8Array
  'wlan.tags.ht.antenna_selection.csi_transmit': Uint8Array
  'wlan.tags.ht.antenna_selection.indices_transmit': Uint8Array
  'wlan.tags.ht.antenna_selection.csi_feedback': Uint8Array
  'wlan.tags.ht.antenna_selection.indices_feedback': Uint8Array
  'wlan.tags.ht.antenna_selection.receive': Uint8Array
  'wlan.tags.ht.antenna_selection.sounding': Uint8Array
  'wlan.tags.ht.antenna_selection.reserved': Uint8Array
  'wlan.tags.ht_operation.primary_channel': Uint8Array
  'wlan.tags.ht_operation.one': Uint8Array
  'wlan.tags.ht_operation.secondary_offset': Uint8Array
  'wlan.tags.ht_operation.any_width': Uint8Array
  'wlan.tags.ht_operation.rifs': Uint8Array
  'wlan.tags.ht_operation.reserved_4': Uint8Array
  'wlan.tags.ht_operation.two': Uint16Array
  'wlan.tags.ht_operation.protection': Uint8Array
  'wlan.tags.ht_operation.greenfield_absent': Uint8Array
  'wlan.tags.ht_operation.reserved_11': Uint8Array
  'wlan.tags.ht_operation.obss_non_ht': Uint8Array
  'wlan.tags.ht_operation.center_segment_2': Uint8Array
  'wlan.tags.ht_operation.reserved_21': Uint8Array
  'wlan.tags.ht_operation.three': Uint16Array
  'wlan.tags.ht_operation.reserved_24': Uint8Array
  'wlan.tags.ht_operation.dual_beacon': Uint8Array
  'wlan.tags.ht_operation.dual_cts': Uint8Array
  'wlan.tags.ht_operation.secondary_beacon': Uint8Array
  'wlan.tags.ht_operation.lsig_protection': Uint8Array
  'wlan.tags.ht_operation.pco_active': Uint8Array
  'wlan.tags.ht_operation.pco_phase': Uint8Array
  'wlan.tags.ht_operation.reserved_36': Uint8Array
  'wlan.tags.mesh.path_protocol': Uint8Array
  'wlan.tags.mesh.path_metric': Uint8Array
  'wlan.tags.mesh.congestion_control': Uint8Array
  'wlan.tags.mesh.synchronization': Uint8Array
  'wlan.tags.mesh.authentication': Uint8Array
  'wlan.tags.mesh.formation': Uint8Array
  'wlan.tags.mesh.formation.connected_to_gate': Uint8Array
  'wlan.tags.mesh.formation.peerings': Uint8Array
  'wlan.tags.mesh.formation.connected_to_as': Uint8Array
  'wlan.tags.mesh.capability': Uint8Array
  'wlan.tags.mesh.capability.accepts_peerings': Uint8Array
  'wlan.tags.mesh.capability.mcca_supported': Uint8Array
  'wlan.tags.mesh.capability.mcca_enabled': Uint8Array
  'wlan.tags.mesh.capability.forwarding': Uint8Array
  'wlan.tags.mesh.capability.mbca_enabled': Uint8Array
  'wlan.tags.mesh.capability.tbtt_adjusting': Uint8Array
  'wlan.tags.mesh.capability.power_save': Uint8Array
  'wlan.tags.mesh.capability.reserved': Uint8Array
  'wlan.tags.mesh.id': VariableColumn
  'wlan.tags.extended.byte_0': Uint8Array
  'wlan.tags.extended.coexistence_20_40': Uint8Array
  'wlan.tags.extended.reserved_1': Uint8Array
  'wlan.tags.extended.extended_channel_switching': Uint8Array
  'wlan.tags.extended.reserved_3': Uint8Array
  'wlan.tags.extended.psmp': Uint8Array
  'wlan.tags.extended.reserved_5': Uint8Array
  'wlan.tags.extended.s_psmp': Uint8Array
  'wlan.tags.extended.event': Uint8Array
  'wlan.tags.extended.byte_1': Uint8Array
  'wlan.tags.extended.diagnostics': Uint8Array
  'wlan.tags.extended.multicast_diagnostics': Uint8Array
  'wlan.tags.extended.location_tracking': Uint8Array
  'wlan.tags.extended.fms': Uint8Array
  'wlan.tags.extended.proxy_arp': Uint8Array
  'wlan.tags.extended.interference_reporting': Uint8Array
  'wlan.tags.extended.civic_location': Uint8Array
  'wlan.tags.extended.geospatial_location': Uint8Array
  'wlan.tags.extended.byte_2': Uint8Array
  'wlan.tags.extended.tfs': Uint8Array
  'wlan.tags.extended.wnm_sleep': Uint8Array
  'wlan.tags.extended.tim_broadcast': Uint8Array
  'wlan.tags.extended.bss_transition': Uint8Array
  'wlan.tags.extended.qos_traffic': Uint8Array
  'wlan.tags.extended.ac_station_count': Uint8Array
  'wlan.tags.extended.multiple_bssid': Uint8Array
  'wlan.tags.extended.timing_measurement': Uint8Array
  'wlan.tags.extended.byte_3': Uint8Array
  'wlan.tags.extended.channel_usage': Uint8Array
  'wlan.tags.extended.ssid_list': Uint8Array
  'wlan.tags.extended.dms': Uint8Array
  'wlan.tags.extended.utc_tsf_offset': Uint8Array
  'wlan.tags.extended.tpu_buffer': Uint8Array
  'wlan.tags.extended.tdls_peer_psm': Uint8Array
  'wlan.tags.extended.tdls_channel_switching': Uint8Array
  'wlan.tags.extended.interworking': Uint8Array
  'wlan.tags.extended.byte_4': Uint8Array
  'wlan.tags.extended.qos_map': Uint8Array
  'wlan.tags.extended.ebr': Uint8Array
  'wlan.tags.extended.sspn_interface': Uint8Array
  'wlan.tags.extended.reserved_35': Uint8Array
  'wlan.tags.extended.msgcf': Uint8Array
  'wlan.tags.extended.tdls': Uint8Array
  'wlan.tags.extended.tdls_prohibited': Uint8Array
  'wlan.tags.extended.tdls_switching_prohibited': Uint8Array
  'wlan.tags.extended.byte_5': Uint8Array
  'wlan.tags.extended.reject_unadmitted': Uint8Array
  'wlan.tags.extended.service_interval': Uint8Array
  'wlan.tags.extended.identifier_location': Uint8Array
  'wlan.tags.extended.uapsd_coexistence': Uint8Array
  'wlan.tags.extended.wnm_notification': Uint8Array
  'wlan.tags.extended.qab': Uint8Array
  'wlan.tags.extended.byte_6': Uint8Array
  'wlan.tags.extended.utf8_ssid': Uint8Array
  'wlan.tags.extended.qmf_activated': Uint8Array
  'wlan.tags.extended.qmf_reconfiguration': Uint8Array
  'wlan.tags.extended.robust_av_streaming': Uint8Array
  'wlan.tags.extended.advanced_gcr': Uint8Array
  'wlan.tags.extended.mesh_gcr': Uint8Array
  'wlan.tags.extended.scs': Uint8Array
  'wlan.tags.extended.qload_report': Uint8Array
  'wlan.tags.extended.bytes_7_8': Uint16Array
  'wlan.tags.extended.alternate_edca': Uint8Array
  'wlan.tags.extended.unprotected_txop': Uint8Array
  'wlan.tags.extended.protected_txop': Uint8Array
  'wlan.tags.extended.reserved_59': Uint8Array
  'wlan.tags.extended.protected_qload': Uint8Array
  'wlan.tags.extended.tdls_wider_bandwidth': Uint8Array
  'wlan.tags.extended.operating_mode': Uint8Array
  'wlan.tags.extended.amsdu_msdus': Uint8Array
  'wlan.tags.extended.channel_schedule': Uint8Array
  'wlan.tags.extended.geodatabase': Uint8Array
  'wlan.tags.extended.network_channel_control': Uint8Array
  'wlan.tags.extended.white_space_map': Uint8Array
  'wlan.tags.extended.channel_availability': Uint8Array
  'wlan.tags.extended.ftm_responder': Uint8Array
  'wlan.tags.extended.ftm_initiator': Uint8Array
  'wlan.tags.extended.byte_9': Uint8Array
  'wlan.tags.extended.fils': Uint8Array
  'wlan.tags.extended.extended_spectrum_management': Uint8Array
  'wlan.tags.extended.future_channel': Uint8Array
  'wlan.tags.extended.reserved_75': Uint8Array
  'wlan.tags.extended.reserved_76': Uint8Array
  'wlan.tags.extended.twt_requester': Uint8Array
  'wlan.tags.extended.twt_responder': Uint8Array
  'wlan.tags.extended.obss_narrow_ru': Uint8Array
  'wlan.tags.extended.byte_10': Uint8Array
  'wlan.tags.extended.nontransmitted_profiles': Uint8Array
  'wlan.tags.extended.sae_password_ids': Uint8Array
  'wlan.tags.extended.sae_passwords_only': Uint8Array
  'wlan.tags.extended.enhanced_multi_bssid': Uint8Array
  'wlan.tags.extended.beacon_protection': Uint8Array
  'wlan.tags.extended.mirrored_scs': Uint8Array
  'wlan.tags.extended.oct': Uint8Array
  'wlan.tags.extended.reserved_87': Uint8Array
  'wlan.tags.extended.byte_7': Uint8Array
  'wlan.tags.extended.others': Uint8Array
  'wlan.tags.vht.capabilities': Uint32Array
  'wlan.tags.vht.capabilities.max_mpdu': Uint8Array
  'wlan.tags.vht.capabilities.widths': Uint8Array
  'wlan.tags.vht.capabilities.ldpc': Uint8Array
  'wlan.tags.vht.capabilities.short_gi_80': Uint8Array
  'wlan.tags.vht.capabilities.short_gi_160': Uint8Array
  'wlan.tags.vht.capabilities.tx_stbc': Uint8Array
  'wlan.tags.vht.capabilities.rx_stbc': Uint8Array
  'wlan.tags.vht.capabilities.su_beamformer': Uint8Array
  'wlan.tags.vht.capabilities.su_beamformee': Uint8Array
  'wlan.tags.vht.capabilities.beamformee_sts': Uint8Array
  'wlan.tags.vht.capabilities.sounding_dimensions': Uint8Array
  'wlan.tags.vht.capabilities.mu_beamformer': Uint8Array
  'wlan.tags.vht.capabilities.mu_beamformee': Uint8Array
  'wlan.tags.vht.capabilities.txop_ps': Uint8Array
  'wlan.tags.vht.capabilities.htc': Uint8Array
  'wlan.tags.vht.capabilities.max_ampdu': Uint8Array
  'wlan.tags.vht.capabilities.link_adaptation': Uint8Array
  'wlan.tags.vht.capabilities.rx_pattern': Uint8Array
  'wlan.tags.vht.capabilities.tx_pattern': Uint8Array
  'wlan.tags.vht.capabilities.extended_nss': Uint8Array
  'wlan.tags.vht.rx_mcs': Uint16Array
  'wlan.tags.vht.rx_mcs.ss1': Uint8Array
  'wlan.tags.vht.rx_mcs.ss2': Uint8Array
  'wlan.tags.vht.rx_mcs.ss3': Uint8Array
  'wlan.tags.vht.rx_mcs.ss4': Uint8Array
  'wlan.tags.vht.rx_mcs.ss5': Uint8Array
  'wlan.tags.vht.rx_mcs.ss6': Uint8Array
  'wlan.tags.vht.rx_mcs.ss7': Uint8Array
  'wlan.tags.vht.rx_mcs.ss8': Uint8Array
  'wlan.tags.vht.rx_highest': Uint16Array
  'wlan.tags.vht.rx_highest.rate': Uint16Array
  'wlan.tags.vht.rx_highest.max_nsts': Uint8Array
  'wlan.tags.vht.tx_mcs': Uint16Array
  'wlan.tags.vht.tx_mcs.ss1': Uint8Array
  'wlan.tags.vht.tx_mcs.ss2': Uint8Array
  'wlan.tags.vht.tx_mcs.ss3': Uint8Array
  'wlan.tags.vht.tx_mcs.ss4': Uint8Array
  'wlan.tags.vht.tx_mcs.ss5': Uint8Array
  'wlan.tags.vht.tx_mcs.ss6': Uint8Array
  'wlan.tags.vht.tx_mcs.ss7': Uint8Array
  'wlan.tags.vht.tx_mcs.ss8': Uint8Array
  'wlan.tags.vht.tx_highest': Uint16Array
  'wlan.tags.vht.tx_highest.rate': Uint16Array
  'wlan.tags.vht.tx_highest.extended_nss': Uint8Array
  'wlan.tags.vht.tx_highest.reserved': Uint8Array
  'wlan.tags.vht_operation.width': Uint8Array
  'wlan.tags.vht_operation.center_0': Uint8Array
  'wlan.tags.vht_operation.center_1': Uint8Array
  'wlan.tags.vht_operation.basic_mcs': Uint16Array
  'wlan.tags.vht_operation.basic_mcs.ss1': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss2': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss3': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss4': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss5': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss6': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss7': Uint8Array
  'wlan.tags.vht_operation.basic_mcs.ss8': Uint8Array
  'wlan.tags.vendor.oui': Uint32Array
  'wlan.tags.vendor.type': Uint8Array
  'wlan.tags.wfa.type': Uint8Array
  'wlan.tags.wpa.version': Uint16Array
  'wlan.tags.wpa.multicast_oui': Uint32Array
  'wlan.tags.wpa.multicast_type': Uint8Array
  'wlan.tags.wpa.unicast_count': Uint16Array
  'wlan.tags.wpa.unicast_ouis': Uint32Array
  'wlan.tags.wpa.unicast_types': Uint8Array
  'wlan.tags.wpa.akm_count': Uint16Array
  'wlan.tags.wpa.akm_ouis': Uint32Array
  'wlan.tags.wpa.akm_types': Uint8Array
  'wlan.tags.wmm.subtype': Uint8Array
  'wlan.tags.wmm.version': Uint8Array
  'wlan.tags.wmm.qos_info': Uint8Array
  'wlan.tags.wmm.parameter_set_count': Uint8Array
  'wlan.tags.wmm.reserved_ap': Uint8Array
  'wlan.tags.wmm.uapsd': Uint8Array
  'wlan.tags.wmm.sta_qos_info': Uint8Array
  'wlan.tags.wmm.sta_vo': Uint8Array
  'wlan.tags.wmm.sta_vi': Uint8Array
  'wlan.tags.wmm.sta_bk': Uint8Array
  'wlan.tags.wmm.sta_be': Uint8Array
  'wlan.tags.wmm.sta_reserved_low': Uint8Array
  'wlan.tags.wmm.sta_max_sp': Uint8Array
  'wlan.tags.wmm.sta_reserved': Uint8Array
  'wlan.tags.wmm.reserved': VariableColumn
  'wlan.tags.wmm.categories': never
  'wlan.tags.wmm.categories.aci_aifsn': Uint8Array
  'wlan.tags.wmm.categories.aifsn': Uint8Array
  'wlan.tags.wmm.categories.acm': Uint8Array
  'wlan.tags.wmm.categories.aci': Uint8Array
  'wlan.tags.wmm.categories.reserved': Uint8Array
  'wlan.tags.wmm.categories.ecw': Uint8Array
  'wlan.tags.wmm.categories.ecw_min': Uint8Array
  'wlan.tags.wmm.categories.ecw_max': Uint8Array
  'wlan.tags.wmm.categories.txop_limit': Uint16Array
  'wlan.tags.data': VariableColumn
  'wlan.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface WlanWiresharkColumns {
  'wlan.fc': Uint16Array
  'wlan.fc.subtype': Uint8Array
  'wlan.fc.type': Uint8Array
  'wlan.fc.version': Uint8Array
  'wlan.fc.type_subtype': Uint16Array
  'wlan.fc.order': Uint8Array
  'wlan.fc.protected': Uint8Array
  'wlan.fc.moredata': Uint8Array
  'wlan.fc.pwrmgt': Uint8Array
  'wlan.fc.retry': Uint8Array
  'wlan.fc.frag': Uint8Array
  'wlan.fc.fromds': Uint8Array
  'wlan.fc.tods': Uint8Array
  'wlan.fc.ds': Uint8Array
  'wlan.ra': Uint8Array
  'wlan.addr': Uint8Array
  'wlan.ta': Uint8Array
  'wlan.da': Uint8Array
  'wlan.sa': Uint8Array
  'wlan.staa': Uint8Array
  'wlan.frag': Uint8Array
  'wlan.seq': Uint16Array
  'wlan.qos.bit4': Uint8Array
  'wlan.qos.ack': Uint8Array
  'wlan.qos.amsdupresent': Uint8Array
  'wlan.qos.txop_dur_req': Uint8Array
  'wlan.qos.ps_buf_state': Uint8Array
  'wlan.qos.buf_state_indicated': Uint8Array
  'wlan.htc.vht': Uint8Array
  'wlan.htc.he': Uint8Array
  'wlan.htc.he.a_control.ctrl_id': Uint8Array
  'wlan.wep.key': Uint8Array
  'wlan.fixed.timestamp': BigUint64Array
  'wlan.fixed.beacon': Uint16Array
  'wlan.fixed.capabilities': Uint16Array
  'wlan.fixed.capabilities.ess': Uint8Array
  'wlan.fixed.capabilities.ibss': Uint8Array
  'wlan.fixed.capabilities.reserved1': Uint8Array
  'wlan.fixed.capabilities.reserved2': Uint8Array
  'wlan.fixed.capabilities.privacy': Uint8Array
  'wlan.fixed.capabilities.short_preamble': Uint8Array
  'wlan.fixed.capabilities.reserved3': Uint8Array
  'wlan.fixed.capabilities.reserved4': Uint8Array
  'wlan.fixed.capabilities.spec_man': Uint8Array
  'wlan.fixed.capabilities.qos': Uint8Array
  'wlan.fixed.capabilities.short_slot_time': Uint8Array
  'wlan.fixed.capabilities.apsd': Uint8Array
  'wlan.fixed.capabilities.radio_measurement': Uint8Array
  'wlan.fixed.capabilities.epd': Uint8Array
  'wlan.fixed.capabilities.reserved5': Uint8Array
  'wlan.fixed.capabilities.reserved6': Uint8Array
  'wlan.fixed.listen_ival': Uint16Array
  'wlan.fixed.current_ap': Uint8Array
  'wlan.fixed.status_code': Uint16Array
  'wlan.fixed.aid': Uint16Array
  'wlan.fixed.reason_code': Uint16Array
  'wlan.fixed.auth.alg': Uint16Array
  'wlan.fixed.auth_seq': Uint16Array
  'wlan.fixed.finite_cyclic_group': Uint16Array
  'wlan.fixed.anti_clogging_token': VariableColumn
  'wlan.fixed.scalar': VariableColumn
  'wlan.fixed.finite_field_element': VariableColumn
  'wlan.fixed.send_confirm': Uint16Array
  'wlan.fixed.confirm': VariableColumn
  'wlan.fixed.category_code': Uint8Array
  'wlan.ssid': VariableColumn
  'wlan.supported_rates': Uint8Array
  'wlan.extended_supported_rates': Uint8Array
  'wlan.ds.current_channel': Uint8Array
  'wlan.tim.dtim_count': Uint8Array
  'wlan.tim.dtim_period': Uint8Array
  'wlan.tim.bmapctl': Uint8Array
  'wlan.tim.bmapctl.multicast': Uint8Array
  'wlan.tim.bmapctl.offset': Uint8Array
  'wlan.tim.partial_virtual_bitmap': VariableColumn
  'wlan.tim.aid': Uint16Array
  'wlan.country_info.code': VariableColumn
  'wlan.country_info.environment': Uint8Array
  'wlan.country_info.fnm.fcn': Uint8Array
  'wlan.country_info.fnm.nc': Uint8Array
  'wlan.country_info.fnm.mtpl': Int32Array
  'wlan.qbss.scount': Uint16Array
  'wlan.qbss.cu': Uint8Array
  'wlan.qbss.adc': Uint16Array
  'wlan.powercon.local': Uint8Array
  'wlan.erp_info': Uint8Array
  'wlan.erp_info.erp_present': Uint8Array
  'wlan.erp_info.use_protection': Uint8Array
  'wlan.erp_info.barker_preamble_mode': Uint8Array
  'wlan.erp_info.reserved': Uint8Array
  'wlan.ht.capabilities': Uint16Array
  'wlan.ht.capabilities.ldpccoding': Uint8Array
  'wlan.ht.capabilities.width': Uint8Array
  'wlan.ht.capabilities.sm': Uint8Array
  'wlan.ht.capabilities.green': Uint8Array
  'wlan.ht.capabilities.short20': Uint8Array
  'wlan.ht.capabilities.short40': Uint8Array
  'wlan.ht.capabilities.txstbc': Uint8Array
  'wlan.ht.capabilities.rxstbc': Uint8Array
  'wlan.ht.capabilities.delayedblockack': Uint8Array
  'wlan.ht.capabilities.amsdu': Uint8Array
  'wlan.ht.capabilities.dsscck': Uint8Array
  'wlan.ht.capabilities.psmp': Uint8Array
  'wlan.ht.capabilities.40mhzintolerant': Uint8Array
  'wlan.ht.capabilities.lsig': Uint8Array
  'wlan.ht.ampduparam': Uint8Array
  'wlan.ht.ampduparam.maxlength': Uint8Array
  'wlan.ht.ampduparam.mpdudensity': Uint8Array
  'wlan.ht.ampduparam.reserved': Uint8Array
  'wlan.ht.mcsset.rxbitmask.0to7': Uint8Array
  'wlan.ht.mcsset.rxbitmask.8to15': Uint8Array
  'wlan.ht.mcsset.rxbitmask.16to23': Uint8Array
  'wlan.ht.mcsset.rxbitmask.24to31': Uint8Array
  'wlan.ht.mcsset.rxbitmask.32': Uint8Array
  'wlan.ht.mcsset.rxbitmask.33to38': Uint8Array
  'wlan.ht.mcsset.rxbitmask.39to52': Uint16Array
  'wlan.ht.mcsset.rxbitmask.53to76': Uint32Array
  'wlan.ht.mcsset.highestdatarate': Uint16Array
  'wlan.ht.mcsset.txsetdefined': Uint8Array
  'wlan.ht.mcsset.txrxmcsnotequal': Uint8Array
  'wlan.ht.mcsset.txmaxss': Uint8Array
  'wlan.ht.mcsset.txunequalmod': Uint8Array
  'wlan.htex.capabilities': Uint16Array
  'wlan.htex.capabilities.pco': Uint8Array
  'wlan.htex.capabilities.transtime': Uint8Array
  'wlan.htex.capabilities.mcs': Uint8Array
  'wlan.htex.capabilities.htc': Uint8Array
  'wlan.htex.capabilities.rdresponder': Uint8Array
  'wlan.txbf': Uint32Array
  'wlan.txbf.txbf': Uint8Array
  'wlan.txbf.rxss': Uint8Array
  'wlan.txbf.txss': Uint8Array
  'wlan.txbf.rxndp': Uint8Array
  'wlan.txbf.txndp': Uint8Array
  'wlan.txbf.impltxbf': Uint8Array
  'wlan.txbf.calibration': Uint8Array
  'wlan.txbf.csi': Uint8Array
  'wlan.txbf.fm.uncompressed.tbf': Uint8Array
  'wlan.txbf.fm.compressed.tbf': Uint8Array
  'wlan.txbf.rcsi': Uint8Array
  'wlan.txbf.fm.uncompressed.rbf': Uint8Array
  'wlan.txbf.fm.compressed.bf': Uint8Array
  'wlan.txbf.mingroup': Uint8Array
  'wlan.txbf.csinumant': Uint8Array
  'wlan.txbf.fm.uncompressed.maxant': Uint8Array
  'wlan.txbf.fm.compressed.maxant': Uint8Array
  'wlan.txbf.csi.maxrows': Uint8Array
  'wlan.txbf.channelest': Uint8Array
  'wlan.txbf.reserved': Uint8Array
  'wlan.asel': Uint8Array
  'wlan.asel.capable': Uint8Array
  'wlan.asel.txcsi': Uint8Array
  'wlan.asel.txif': Uint8Array
  'wlan.asel.csi': Uint8Array
  'wlan.asel.if': Uint8Array
  'wlan.asel.rx': Uint8Array
  'wlan.asel.sppdu': Uint8Array
  'wlan.asel.reserved': Uint8Array
  'wlan.ht.info.primarychannel': Uint8Array
  'wlan.ht.info.delim1': Uint8Array
  'wlan.ht.info.secchanoffset': Uint8Array
  'wlan.ht.info.chanwidth': Uint8Array
  'wlan.ht.info.rifs': Uint8Array
  'wlan.ht.info.reserved_b4_b7': Uint8Array
  'wlan.ht.info.delim2': Uint16Array
  'wlan.ht.info.ht_protection': Uint8Array
  'wlan.ht.info.greenfield': Uint8Array
  'wlan.ht.info.reserved_b11': Uint8Array
  'wlan.ht.info.obssnonht': Uint8Array
  'wlan.ht.info.chan_center_freq_seg_2': Uint8Array
  'wlan.ht.info.reserved_b21_b23': Uint8Array
  'wlan.ht.info.delim3': Uint16Array
  'wlan.ht.info.reserved_b24_b29': Uint8Array
  'wlan.ht.info.dualbeacon': Uint8Array
  'wlan.ht.info.dualcts': Uint8Array
  'wlan.ht.info.secondarybeacon': Uint8Array
  'wlan.ht.info.lsigprotsupport': Uint8Array
  'wlan.ht.info.pco.active': Uint8Array
  'wlan.ht.info.pco.phase': Uint8Array
  'wlan.ht.info.reserved_b36_b39': Uint8Array
  'wlan.mesh.config.ps_protocol': Uint8Array
  'wlan.mesh.config.ps_metric': Uint8Array
  'wlan.mesh.config.cong_ctl': Uint8Array
  'wlan.mesh.config.sync_method': Uint8Array
  'wlan.mesh.config.auth_protocol': Uint8Array
  'wlan.mesh.config.formation_info': Uint8Array
  'wlan.mesh.formation_info.connect_to_mesh_gate': Uint8Array
  'wlan.mesh.config.formation_info.num_peers': Uint8Array
  'wlan.mesh.formation_info.connect_to_as': Uint8Array
  'wlan.mesh.config.cap': Uint8Array
  'wlan.mesh.config.cap.accept': Uint8Array
  'wlan.mesh.config.cap.mcca_support': Uint8Array
  'wlan.mesh.config.cap.mcca_enabled': Uint8Array
  'wlan.mesh.config.cap.forwarding': Uint8Array
  'wlan.mesh.config.cap.mbca_enabled': Uint8Array
  'wlan.mesh.config.cap.tbtt_adjusting': Uint8Array
  'wlan.mesh.config.cap.power_save_level': Uint8Array
  'wlan.mesh.config.cap.reserved': Uint8Array
  'wlan.mesh.id': VariableColumn
  'wlan.extcap': Uint16Array
  'wlan.extcap.b0': Uint8Array
  'wlan.extcap.b1': Uint8Array
  'wlan.extcap.b2': Uint8Array
  'wlan.extcap.b3': Uint8Array
  'wlan.extcap.b4': Uint8Array
  'wlan.extcap.b5': Uint8Array
  'wlan.extcap.b6': Uint8Array
  'wlan.extcap.b7': Uint8Array
  'wlan.extcap.b8': Uint8Array
  'wlan.extcap.b9': Uint8Array
  'wlan.extcap.b10': Uint8Array
  'wlan.extcap.b11': Uint8Array
  'wlan.extcap.b12': Uint8Array
  'wlan.extcap.b13': Uint8Array
  'wlan.extcap.b14': Uint8Array
  'wlan.extcap.b15': Uint8Array
  'wlan.extcap.b16': Uint8Array
  'wlan.extcap.b17': Uint8Array
  'wlan.extcap.b18': Uint8Array
  'wlan.extcap.b19': Uint8Array
  'wlan.extcap.b20': Uint8Array
  'wlan.extcap.b21': Uint8Array
  'wlan.extcap.b22': Uint8Array
  'wlan.extcap.b23': Uint8Array
  'wlan.extcap.b24': Uint8Array
  'wlan.extcap.b25': Uint8Array
  'wlan.extcap.b26': Uint8Array
  'wlan.extcap.b27': Uint8Array
  'wlan.extcap.b28': Uint8Array
  'wlan.extcap.b29': Uint8Array
  'wlan.extcap.b30': Uint8Array
  'wlan.extcap.b31': Uint8Array
  'wlan.extcap.b32': Uint8Array
  'wlan.extcap.b33': Uint8Array
  'wlan.extcap.b34': Uint8Array
  'wlan.extcap.b35': Uint8Array
  'wlan.extcap.b36': Uint8Array
  'wlan.extcap.b37': Uint8Array
  'wlan.extcap.b38': Uint8Array
  'wlan.extcap.b39': Uint8Array
  'wlan.extcap.b40': Uint8Array
  'wlan.extcap.serv_int_granularity': Uint8Array
  'wlan.extcap.b44': Uint8Array
  'wlan.extcap.b45': Uint8Array
  'wlan.extcap.b46': Uint8Array
  'wlan.extcap.b47': Uint8Array
  'wlan.extcap.b48': Uint8Array
  'wlan.extcap.b49': Uint8Array
  'wlan.extcap.b50': Uint8Array
  'wlan.extcap.b51': Uint8Array
  'wlan.extcap.b52': Uint8Array
  'wlan.extcap.b53': Uint8Array
  'wlan.extcap.b54': Uint8Array
  'wlan.extcap.b55': Uint8Array
  'wlan.extcap.b56': Uint8Array
  'wlan.extcap.b57': Uint8Array
  'wlan.extcap.b58': Uint8Array
  'wlan.extcap.b59': Uint8Array
  'wlan.extcap.b60': Uint8Array
  'wlan.extcap.b61': Uint8Array
  'wlan.extcap.b62': Uint8Array
  'wlan.extcap.b63': Uint8Array
  'wlan.extcap.b65': Uint8Array
  'wlan.extcap.b66': Uint8Array
  'wlan.extcap.b67': Uint8Array
  'wlan.extcap.b68': Uint8Array
  'wlan.extcap.b69': Uint8Array
  'wlan.extcap.b70': Uint8Array
  'wlan.extcap.b71': Uint8Array
  'wlan.extcap.b72': Uint8Array
  'wlan.extcap.b73': Uint8Array
  'wlan.extcap.b74': Uint8Array
  'wlan.extcap.b75': Uint8Array
  'wlan.extcap.b76': Uint8Array
  'wlan.extcap.b77': Uint8Array
  'wlan.extcap.b78': Uint8Array
  'wlan.extcap.b79': Uint8Array
  'wlan.extcap.b80': Uint8Array
  'wlan.extcap.b81': Uint8Array
  'wlan.extcap.b82': Uint8Array
  'wlan.extcap.b83': Uint8Array
  'wlan.extcap.b84': Uint8Array
  'wlan.extcap.b85': Uint8Array
  'wlan.extcap.b86': Uint8Array
  'wlan.extcap.b87': Uint8Array
  'wlan.vht.capabilities': Uint32Array
  'wlan.vht.capabilities.maxmpdulength': Uint8Array
  'wlan.vht.capabilities.supportedchanwidthset': Uint8Array
  'wlan.vht.capabilities.rxldpc': Uint8Array
  'wlan.vht.capabilities.short80': Uint8Array
  'wlan.vht.capabilities.short160': Uint8Array
  'wlan.vht.capabilities.txstbc': Uint8Array
  'wlan.vht.capabilities.rxstbc': Uint8Array
  'wlan.vht.capabilities.subeamformer': Uint8Array
  'wlan.vht.capabilities.subeamformee': Uint8Array
  'wlan.vht.capabilities.beamformee_sts_cap': Uint8Array
  'wlan.vht.capabilities.soundingdimensions': Uint8Array
  'wlan.vht.capabilities.mubeamformer': Uint8Array
  'wlan.vht.capabilities.mubeamformee': Uint8Array
  'wlan.vht.capabilities.vhttxopps': Uint8Array
  'wlan.vht.capabilities.vhthtc': Uint8Array
  'wlan.vht.capabilities.maxampdu': Uint8Array
  'wlan.vht.capabilities.linkadapt': Uint8Array
  'wlan.vht.capabilities.rxpatconsist': Uint8Array
  'wlan.vht.capabilities.txpatconsist': Uint8Array
  'wlan.vht.capabilities.ext_nss_bw_support': Uint8Array
  'wlan.vht.mcsset.rxmcsmap': Uint16Array
  'wlan.vht.mcsset.rxmcsmap.ss1': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss2': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss3': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss4': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss5': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss6': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss7': Uint8Array
  'wlan.vht.mcsset.rxmcsmap.ss8': Uint8Array
  'wlan.vht.mcsset.rxhighestlonggirate': Uint16Array
  'wlan.vht.mcsset.max_nsts_total': Uint8Array
  'wlan.vht.mcsset.txmcsmap': Uint16Array
  'wlan.vht.mcsset.txmcsmap.ss1': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss2': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss3': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss4': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss5': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss6': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss7': Uint8Array
  'wlan.vht.mcsset.txmcsmap.ss8': Uint8Array
  'wlan.vht.mcsset.txhighestlonggirate': Uint16Array
  'wlan.vht.ncsset.ext_nss_bw_cap': Uint8Array
  'wlan.vht.ncsset.reserved': Uint8Array
  'wlan.vht.op.channelwidth': Uint8Array
  'wlan.vht.op.channelcenter0': Uint8Array
  'wlan.vht.op.channelcenter1': Uint8Array
  'wlan.vht.op.basicmcsmap': Uint16Array
  'wlan.vht.op.basicmcsmap.ss1': Uint8Array
  'wlan.vht.op.basicmcsmap.ss2': Uint8Array
  'wlan.vht.op.basicmcsmap.ss3': Uint8Array
  'wlan.vht.op.basicmcsmap.ss4': Uint8Array
  'wlan.vht.op.basicmcsmap.ss5': Uint8Array
  'wlan.vht.op.basicmcsmap.ss6': Uint8Array
  'wlan.vht.op.basicmcsmap.ss7': Uint8Array
  'wlan.vht.op.basicmcsmap.ss8': Uint8Array
  'wlan.wfa.ie.wme.subtype': Uint8Array
  'wlan.wfa.ie.wme.version': Uint8Array
  'wlan.wfa.ie.wme.qos_info': Uint8Array
  'wlan.wfa.ie.wme.qos_info.ap.parameter_set_count': Uint8Array
  'wlan.wfa.ie.wme.qos_info.ap.reserved': Uint8Array
  'wlan.wfa.ie.wme.qos_info.ap.u_apsd': Uint8Array
  'wlan.wfa.ie.wme.qos_info.sta.ac_vo': Uint8Array
  'wlan.wfa.ie.wme.qos_info.sta.ac_vi': Uint8Array
  'wlan.wfa.ie.wme.qos_info.sta.ac_bk': Uint8Array
  'wlan.wfa.ie.wme.qos_info.sta.ac_be': Uint8Array
  'wlan.wfa.ie.wme.qos_info.sta.max_sp_length': Uint8Array
  'wlan.wfa.ie.wme.reserved': VariableColumn
  'wlan.wfa.ie.wme.acp.aci_aifsn': Uint8Array
  'wlan.wfa.ie.wme.acp.aifsn': Uint8Array
  'wlan.wfa.ie.wme.acp.acm': Uint8Array
  'wlan.wfa.ie.wme.acp.aci': Uint8Array
  'wlan.wfa.ie.wme.acp.reserved': Uint8Array
  'wlan.wfa.ie.wme.acp.ecw': Uint8Array
  'wlan.wfa.ie.wme.acp.ecw.min': Uint8Array
  'wlan.wfa.ie.wme.acp.ecw.max': Uint8Array
  'wlan.wfa.ie.wme.acp.txop_limit': Uint16Array
}

/** Names of its fields: ours. */
export type WlanFieldName = keyof WlanColumns

/** Names of its fields: Wireshark's. */
export type WlanWiresharkName = keyof WlanWiresharkColumns
