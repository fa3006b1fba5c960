// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Radiotap, radiotap.org: read from the packet when asked; a field that was not captured is undefined. */
export interface Radiotap {
  /** 0. */
  readonly version?: number
  /** 0. */
  readonly pad?: number
  /** Length of the header, in bytes. */
  readonly length?: number
  /** Which fields follow: a bit each; further words follow while the highest bit is set. */
  readonly present?: number[]
  readonly present_bits?: {
    /** The time is there. */
    readonly tsft?: 0 | 1[]
    /** The flags are there. */
    readonly flags?: 0 | 1[]
    /** The rate is there. */
    readonly rate?: 0 | 1[]
    /** The channel is there. */
    readonly channel?: 0 | 1[]
    /** The hop set and pattern are there. */
    readonly fhss?: 0 | 1[]
    /** The signal in dBm is there. */
    readonly dbm_antsignal?: 0 | 1[]
    /** The noise in dBm is there. */
    readonly dbm_antnoise?: 0 | 1[]
    /** The quality of the lock is there. */
    readonly lock_quality?: 0 | 1[]
    /** The attenuation is there. */
    readonly tx_attenuation?: 0 | 1[]
    /** The attenuation in dB is there. */
    readonly db_tx_attenuation?: 0 | 1[]
    /** The power of the sender is there. */
    readonly dbm_tx_power?: 0 | 1[]
    /** The antenna is there. */
    readonly antenna?: 0 | 1[]
    /** The signal in dB is there. */
    readonly db_antsignal?: 0 | 1[]
    /** The noise in dB is there. */
    readonly db_antnoise?: 0 | 1[]
    /** The receiver's flags are there. */
    readonly rx_flags?: 0 | 1[]
    /** The sender's flags are there. */
    readonly tx_flags?: 0 | 1[]
    /** The count of RTS retries is there. */
    readonly rts_retries?: 0 | 1[]
    /** The count of data retries is there. */
    readonly data_retries?: 0 | 1[]
    /** The extended channel is there. */
    readonly xchannel?: 0 | 1[]
    /** The HT rate is there. */
    readonly mcs?: 0 | 1[]
    /** The state of the A-MPDU is there. */
    readonly ampdu?: 0 | 1[]
    /** The VHT rate is there. */
    readonly vht?: 0 | 1[]
    /** The timestamp is there. */
    readonly timestamp?: 0 | 1[]
    /** The HE rate is there. */
    readonly he?: 0 | 1[]
    /** The HE multi-user fields are there. */
    readonly he_mu?: 0 | 1[]
    /** The HE fields of another user are there. */
    readonly he_mu_other_user?: 0 | 1[]
    /** The kind of a frame without data is there. */
    readonly zero_length_psdu?: 0 | 1[]
    /** The L-SIG fields are there. */
    readonly l_sig?: 0 | 1[]
    /** Fields with a type and a length follow. */
    readonly tlv?: 0 | 1[]
    /** The next word is of radiotap's own fields again. */
    readonly radiotap_namespace?: 0 | 1[]
    /** The next word is of a vendor's fields. */
    readonly vendor_namespace?: 0 | 1[]
    /** Another word follows. */
    readonly ext?: 0 | 1[]
  }
  /** When the first bit of the frame came in, in microseconds of the receiver's clock. */
  readonly tsft?: bigint
  /** How the frame was sent and received, as one number. */
  readonly flags?: {
    /** Sent or received in the contention-free period. */
    readonly cfp?: 0 | 1
    /** With a short preamble. */
    readonly short_preamble?: 0 | 1
    /** Encrypted with WEP. */
    readonly wep?: 0 | 1
    /** Fragmented. */
    readonly fragmented?: 0 | 1
    /** A frame check sequence ends the frame. */
    readonly fcs?: 0 | 1
    /** The header is filled up to words of 32 bits. */
    readonly data_pad?: 0 | 1
    /** The frame check sequence was wrong. */
    readonly bad_fcs?: 0 | 1
    /** With a short guard interval. */
    readonly short_gi?: 0 | 1
  }
  /** Rate, in units of 500 kb/s. */
  readonly rate?: number
  readonly channel?: {
    /** Frequency, in MHz. */
    readonly freq?: number
    /** The channel's flags as one number. */
    readonly flags?: {
      /** In the spectrum at 700 MHz. */
      readonly mhz_700?: 0 | 1
      /** In the spectrum at 800 MHz. */
      readonly mhz_800?: 0 | 1
      /** In the spectrum at 900 MHz. */
      readonly mhz_900?: 0 | 1
      /** 0. */
      readonly reserved?: number
      /** Turbo channel. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** Orthogonal frequency-division multiplexing. */
      readonly ofdm?: 0 | 1
      /** In the spectrum at 2 GHz. */
      readonly ghz_2?: 0 | 1
      /** In the spectrum at 5 GHz. */
      readonly ghz_5?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as the frame needs. */
      readonly dynamic?: 0 | 1
      /** Gaussian frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** GSM, at 900 MHz. */
      readonly gsm?: 0 | 1
      /** Static turbo channel. */
      readonly static_turbo?: 0 | 1
      /** 10 MHz wide. */
      readonly half?: 0 | 1
      /** 5 MHz wide. */
      readonly quarter?: 0 | 1
    }
  }
  readonly fhss?: {
    /** Hop set of frequency hopping. */
    readonly hop_set?: number
    /** Hop pattern. */
    readonly pattern?: number
  }
  /** Signal at the antenna, in dBm. */
  readonly dbm_antsignal?: number[]
  /** Noise at the antenna, in dBm. */
  readonly dbm_antnoise?: number[]
  /** Quality of the Barker code lock, without a unit. */
  readonly lock_quality?: number
  /** Attenuation of the sender from its highest power, without a unit. */
  readonly tx_attenuation?: number
  /** The same, in dB. */
  readonly db_tx_attenuation?: number
  /** Power of the sender, in dBm. */
  readonly dbm_tx_power?: number
  /** Which antenna; the first is 0. */
  readonly antenna?: number[]
  /** Signal at the antenna, in dB above a mark of the card's own. */
  readonly db_antsignal?: number[]
  /** Noise at the antenna, likewise. */
  readonly db_antnoise?: number[]
  /** The receiver's flags as one number. */
  readonly rx_flags?: {
    /** 0. */
    readonly reserved?: number
    /** The check of the PLCP header failed. */
    readonly bad_plcp?: 0 | 1
    /** 0. */
    readonly others?: number
  }
  /** The sender's flags as one number. */
  readonly tx_flags?: {
    /** It failed after too many retries. */
    readonly fail?: 0 | 1
    /** It was protected by a CTS to the sender itself. */
    readonly cts?: 0 | 1
    /** It was protected by RTS and CTS. */
    readonly rts?: 0 | 1
    /** No acknowledgment was to be expected. */
    readonly no_ack?: 0 | 1
    /** The sequence number was to stay. */
    readonly no_seqno?: 0 | 1
    /** It was not to be put into another order. */
    readonly order?: 0 | 1
    /** 0. */
    readonly others?: number
  }
  /** How often RTS was sent again. */
  readonly rts_retries?: number
  /** How often the data was sent again. */
  readonly data_retries?: number
  readonly xchannel?: {
    /** The extended channel's flags as one number. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** Turbo channel. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** Orthogonal frequency-division multiplexing. */
      readonly ofdm?: 0 | 1
      /** In the spectrum at 2 GHz. */
      readonly ghz_2?: 0 | 1
      /** In the spectrum at 5 GHz. */
      readonly ghz_5?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as the frame needs. */
      readonly dynamic?: 0 | 1
      /** Gaussian frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** GSM, at 900 MHz. */
      readonly gsm?: 0 | 1
      /** Static turbo channel. */
      readonly static_turbo?: 0 | 1
      /** 10 MHz wide. */
      readonly half?: 0 | 1
      /** 5 MHz wide. */
      readonly quarter?: 0 | 1
      /** HT, 20 MHz wide. */
      readonly ht20?: 0 | 1
      /** HT, 40 MHz wide, with the extension above. */
      readonly ht40u?: 0 | 1
      /** HT, 40 MHz wide, with the extension below. */
      readonly ht40d?: 0 | 1
      /** 0. */
      readonly others?: number
    }
    /** Frequency, in MHz. */
    readonly freq?: number
    /** Number of the channel. */
    readonly channel?: number
    /** Highest power that is allowed, in units of 0.5 dBm. */
    readonly max_power?: number
  }
  readonly mcs?: {
    /** What is known of the HT rate, as one number. */
    readonly known?: {
      /** The bandwidth is known. */
      readonly bandwidth?: 0 | 1
      /** The index is known. */
      readonly index?: 0 | 1
      /** The guard interval is known. */
      readonly guard_interval?: 0 | 1
      /** The format is known. */
      readonly format?: 0 | 1
      /** The error correction is known. */
      readonly fec?: 0 | 1
      /** The STBC streams are known. */
      readonly stbc?: 0 | 1
      /** The extension streams are known. */
      readonly ness?: 0 | 1
      /** Higher bit of the number of extension streams. */
      readonly ness_bit1?: 0 | 1
    }
    /** The HT rate's flags as one number. */
    readonly flags?: {
      /** 0: 20 MHz; 1: 40 MHz; 2: lower 20 MHz; 3: upper 20 MHz. */
      readonly bandwidth?: number
      /** With a short guard interval. */
      readonly short_gi?: number
      /** In the greenfield format, not the mixed one. */
      readonly greenfield?: number
      /** LDPC, not BCC. */
      readonly ldpc?: number
      /** Number of STBC streams. */
      readonly stbc?: number
      /** Lower bit of the number of extension streams. */
      readonly ness_bit0?: number
    }
    /** Index of the modulation and coding scheme. */
    readonly index?: number
  }
  readonly ampdu?: {
    /** Number that the subframes of an A-MPDU share. */
    readonly reference?: number
    /** The A-MPDU's flags as one number. */
    readonly flags?: {
      /** Subframes of length 0 are reported. */
      readonly report_zero_length?: 0 | 1
      /** This one has length 0. */
      readonly is_zero_length?: 0 | 1
      /** The last subframe is known. */
      readonly last_known?: 0 | 1
      /** This is the last subframe. */
      readonly last?: 0 | 1
      /** The check of its delimiter failed. */
      readonly delimiter_crc_error?: 0 | 1
      /** The check value of its delimiter is known. */
      readonly delimiter_crc_known?: 0 | 1
      /** The end-of-frame bit. */
      readonly eof?: 0 | 1
      /** That bit is known. */
      readonly eof_known?: 0 | 1
      /** 0. */
      readonly others?: number
    }
    /** Check value of the delimiter. */
    readonly delimiter_crc?: number
    /** 0. */
    readonly reserved?: number
  }
  readonly vht?: {
    /** What is known of the VHT rate, as one number. */
    readonly known?: {
      /** STBC is known. */
      readonly stbc?: 0 | 1
      /** The power save bit is known. */
      readonly txop_ps?: 0 | 1
      /** The guard interval is known. */
      readonly guard_interval?: 0 | 1
      /** The disambiguation of the guard interval is known. */
      readonly sgi_disambiguation?: 0 | 1
      /** The extra LDPC symbol is known. */
      readonly ldpc_extra?: 0 | 1
      /** Beamforming is known. */
      readonly beamformed?: 0 | 1
      /** The bandwidth is known. */
      readonly bandwidth?: 0 | 1
      /** The group is known. */
      readonly group_id?: 0 | 1
      /** The partial AID is known. */
      readonly partial_aid?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** The VHT rate's flags as one number. */
    readonly flags?: {
      /** With STBC. */
      readonly stbc?: 0 | 1
      /** Stations may not doze while the sender has the medium. */
      readonly txop_ps?: 0 | 1
      /** With a short guard interval. */
      readonly short_gi?: number
      /** The number of symbols of the short guard interval is 9 modulo 10. */
      readonly sgi_disambiguation?: 0 | 1
      /** With an extra LDPC symbol. */
      readonly ldpc_extra?: 0 | 1
      /** Beamformed. */
      readonly beamformed?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Bandwidth: 0 is 20, 1 is 40, 4 is 80, 11 is 160 MHz; others are parts of these. */
    readonly bandwidth?: number
    /** Up to four users. */
    readonly users?: Array<{
      /** Index of the modulation and coding scheme. */
      readonly mcs?: number
      /** Number of spatial streams; 0: no such user. */
      readonly nss?: number
    }>
    /** A bit per user: LDPC, not BCC. */
    readonly coding?: number
    /** Group of the receiver. */
    readonly group_id?: number
    /** Partial AID of the receiver. */
    readonly partial_aid?: number
  }
  readonly timestamp?: {
    /** When the frame was captured, in units of its own. */
    readonly time?: bigint
    /** Accuracy, in the same units. */
    readonly accuracy?: number
    /** Unit and position as one number. */
    readonly unit_position?: number
    /** 0: milliseconds; 1: microseconds; 2: nanoseconds. */
    readonly unit?: number
    /** Of which part of the frame it is the time. */
    readonly sampling_position?: number
    /** The timestamp's flags as one number. */
    readonly flags?: {
      /** The clock has 32 bits. */
      readonly is_32_bit?: 0 | 1
      /** The accuracy is known. */
      readonly accuracy?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
  }
  readonly he?: {
    /** First word of the HE rate. */
    readonly data_1?: {
      /** 0: SU; 1: extended range SU; 2: MU; 3: trigger based. */
      readonly ppdu_format?: number
      /** The BSS color is known. */
      readonly bss_color_known?: 0 | 1
      /** The beam change is known. */
      readonly beam_change_known?: 0 | 1
      /** The direction is known. */
      readonly ul_dl_known?: 0 | 1
      /** The modulation is known. */
      readonly data_mcs_known?: 0 | 1
      /** Dual carrier modulation is known. */
      readonly data_dcm_known?: 0 | 1
      /** The coding is known. */
      readonly coding_known?: 0 | 1
      /** The extra LDPC symbol is known. */
      readonly ldpc_extra_symbol_known?: 0 | 1
      /** STBC is known. */
      readonly stbc_known?: 0 | 1
      /** The first spatial reuse is known. */
      readonly spatial_reuse_1_known?: 0 | 1
      /** The second one is known. */
      readonly spatial_reuse_2_known?: 0 | 1
      /** The third one is known. */
      readonly spatial_reuse_3_known?: 0 | 1
      /** The fourth one is known. */
      readonly spatial_reuse_4_known?: 0 | 1
      /** The bandwidth or resource unit is known. */
      readonly bandwidth_known?: 0 | 1
      /** The Doppler bit is known. */
      readonly doppler_known?: 0 | 1
    }
    /** Second word of the HE rate. */
    readonly data_2?: {
      /** Which 80 MHz it is is known. */
      readonly primary_80_known?: 0 | 1
      /** The guard interval is known. */
      readonly gi_known?: 0 | 1
      /** The number of LTF symbols is known. */
      readonly ltf_symbols_known?: 0 | 1
      /** The pre-FEC padding is known. */
      readonly pre_fec_padding_known?: 0 | 1
      /** Beamforming is known. */
      readonly txbf_known?: 0 | 1
      /** The PE disambiguity is known. */
      readonly pe_disambiguity_known?: 0 | 1
      /** The TXOP is known. */
      readonly txop_known?: 0 | 1
      /** The period of midambles is known. */
      readonly midamble_known?: 0 | 1
      /** Offset of the resource unit. */
      readonly ru_allocation_offset?: number
      /** That offset is known. */
      readonly ru_allocation_offset_known?: 0 | 1
      /** In the secondary 80 MHz, not the primary. */
      readonly secondary_80?: 0 | 1
    }
    /** Third word of the HE rate. */
    readonly data_3?: {
      /** BSS color. */
      readonly bss_color?: number
      /** The beam changes. */
      readonly beam_change?: number
      /** Uplink, not downlink. */
      readonly uplink?: number
      /** Index of the modulation and coding scheme. */
      readonly data_mcs?: number
      /** With dual carrier modulation. */
      readonly data_dcm?: number
      /** LDPC, not BCC. */
      readonly coding?: number
      /** With an extra LDPC symbol. */
      readonly ldpc_extra_symbol?: number
      /** With STBC. */
      readonly stbc?: number
    }
    /** Fourth word of the HE rate, whose meaning the format tells. */
    readonly data_4?: number
    /** Fifth word of the HE rate. */
    readonly data_5?: {
      /** Bandwidth or resource unit: 0 is 20 MHz, 1 is 40, 2 is 80, 3 is 160 MHz. */
      readonly bandwidth?: number
      /** Guard interval: 0 is 0.8, 1 is 1.6, 2 is 3.2 microseconds. */
      readonly gi?: number
      /** Size of LTF symbols: 1, 2 and 3 are 1, 2 and 4 times the size. */
      readonly ltf_symbol_size?: number
      /** Number of LTF symbols, coded. */
      readonly ltf_symbols?: number
      /** 0. */
      readonly reserved?: number
      /** Pre-FEC padding factor. */
      readonly pre_fec_padding?: number
      /** Beamformed. */
      readonly txbf?: number
      /** PE disambiguity. */
      readonly pe_disambiguity?: number
    }
    /** Sixth word of the HE rate. */
    readonly data_6?: {
      /** Number of space-time streams; 0 where unknown. */
      readonly nsts?: number
      /** The Doppler bit. */
      readonly doppler?: number
      /** 0. */
      readonly reserved?: number
      /** TXOP, coded. */
      readonly txop?: number
      /** 0: a midamble every 10 symbols; 1: every 20. */
      readonly midamble_periodicity?: number
    }
  }
  readonly he_mu?: {
    /** First word of the HE multi-user fields. */
    readonly flags_1?: number
    /** Second word. */
    readonly flags_2?: number
    /** Resource units of the first channel, a byte each. */
    readonly channel_1_rus?: Buffer
    /** Resource units of the second channel, a byte each. */
    readonly channel_2_rus?: Buffer
  }
  readonly he_mu_other_user?: {
    /** First word of another user's HE fields. */
    readonly user_1?: number
    /** Second word. */
    readonly user_2?: number
    /** The user's position. */
    readonly position?: number
    /** What is known of the user. */
    readonly known?: number
  }
  /** Why there is no data: 0 is sounding, 1 not captured, 255 the vendor's own reason. */
  readonly zero_length_psdu?: number
  readonly l_sig?: {
    /** What is known of L-SIG, as one number. */
    readonly data_1?: number
    /** The rate is known. */
    readonly rate_known?: 0 | 1
    /** The length is known. */
    readonly length_known?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Rate and length as one number. */
    readonly data_2?: number
    /** Rate, as coded in L-SIG. */
    readonly rate?: number
    /** Length, in bytes. */
    readonly length?: number
  }
  /** Vendor whose fields follow. */
  readonly vendor_oui?: number[]
  /** Which of the vendor's sets of fields. */
  readonly vendor_subnamespace?: number[]
  /** Length of the vendor's fields, in bytes. */
  readonly vendor_length?: number[]
  /** The vendor's fields. */
  readonly vendor_data?: Buffer[]
  /** Fields with a type and a length. */
  readonly tlvs?: Array<{
    /** Number of the field. */
    readonly type?: number
    /** Length of its value, in bytes. */
    readonly length?: number
    /** Its value. */
    readonly data?: Buffer
  }>
  /** Fields whose length is not known, and what follows them. */
  readonly unknown?: Buffer
  /** Frame check sequence behind the frame, where the flags say that there is one. */
  readonly fcs?: number
  /** Whether it fits. */
  readonly fcs_status?: ChecksumStatus
  /** The layer's fields as a plain object. */
  toJSON(): RadiotapTree
}

/** Radiotap in a full tree; the layer inside it, if any, is a key more. */
export interface RadiotapTree extends InnerTrees, Pick<Radiotap, 'present' | 'tsft' | 'rate' | 'fhss' | 'dbm_antsignal' | 'dbm_antnoise' | 'lock_quality' | 'tx_attenuation' | 'db_tx_attenuation' | 'dbm_tx_power' | 'antenna' | 'db_antsignal' | 'db_antnoise' | 'rts_retries' | 'data_retries' | 'he_mu' | 'he_mu_other_user' | 'zero_length_psdu' | 'vendor_oui' | 'vendor_subnamespace' | 'vendor_length' | 'vendor_data' | 'tlvs' | 'unknown'>, Required<Pick<Radiotap, 'version' | 'length'>> {
  readonly flags?: {
    /** Sent or received in the contention-free period. */
    readonly cfp?: 0 | 1
    /** With a short preamble. */
    readonly short_preamble?: 0 | 1
    /** Encrypted with WEP. */
    readonly wep?: 0 | 1
    /** Fragmented. */
    readonly fragmented?: 0 | 1
    /** A frame check sequence ends the frame. */
    readonly fcs?: 0 | 1
    /** The header is filled up to words of 32 bits. */
    readonly data_pad?: 0 | 1
    /** The frame check sequence was wrong. */
    readonly bad_fcs?: 0 | 1
    /** With a short guard interval. */
    readonly short_gi?: 0 | 1
  }
  readonly channel?: {
    /** Frequency, in MHz. */
    readonly freq?: number
    readonly flags?: {
      /** In the spectrum at 700 MHz. */
      readonly mhz_700?: 0 | 1
      /** In the spectrum at 800 MHz. */
      readonly mhz_800?: 0 | 1
      /** In the spectrum at 900 MHz. */
      readonly mhz_900?: 0 | 1
      /** Turbo channel. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** Orthogonal frequency-division multiplexing. */
      readonly ofdm?: 0 | 1
      /** In the spectrum at 2 GHz. */
      readonly ghz_2?: 0 | 1
      /** In the spectrum at 5 GHz. */
      readonly ghz_5?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as the frame needs. */
      readonly dynamic?: 0 | 1
      /** Gaussian frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** GSM, at 900 MHz. */
      readonly gsm?: 0 | 1
      /** Static turbo channel. */
      readonly static_turbo?: 0 | 1
      /** 10 MHz wide. */
      readonly half?: 0 | 1
      /** 5 MHz wide. */
      readonly quarter?: 0 | 1
    }
  }
  readonly rx_flags?: {
    /** The check of the PLCP header failed. */
    readonly bad_plcp?: 0 | 1
  }
  readonly tx_flags?: {
    /** It failed after too many retries. */
    readonly fail?: 0 | 1
    /** It was protected by a CTS to the sender itself. */
    readonly cts?: 0 | 1
    /** It was protected by RTS and CTS. */
    readonly rts?: 0 | 1
    /** No acknowledgment was to be expected. */
    readonly no_ack?: 0 | 1
    /** The sequence number was to stay. */
    readonly no_seqno?: 0 | 1
    /** It was not to be put into another order. */
    readonly order?: 0 | 1
  }
  readonly xchannel?: {
    readonly flags?: {
      /** Turbo channel. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** Orthogonal frequency-division multiplexing. */
      readonly ofdm?: 0 | 1
      /** In the spectrum at 2 GHz. */
      readonly ghz_2?: 0 | 1
      /** In the spectrum at 5 GHz. */
      readonly ghz_5?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as the frame needs. */
      readonly dynamic?: 0 | 1
      /** Gaussian frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** GSM, at 900 MHz. */
      readonly gsm?: 0 | 1
      /** Static turbo channel. */
      readonly static_turbo?: 0 | 1
      /** 10 MHz wide. */
      readonly half?: 0 | 1
      /** 5 MHz wide. */
      readonly quarter?: 0 | 1
      /** HT, 20 MHz wide. */
      readonly ht20?: 0 | 1
      /** HT, 40 MHz wide, with the extension above. */
      readonly ht40u?: 0 | 1
      /** HT, 40 MHz wide, with the extension below. */
      readonly ht40d?: 0 | 1
    }
    /** Frequency, in MHz. */
    readonly freq?: number
    /** Number of the channel. */
    readonly channel?: number
    /** Highest power that is allowed, in units of 0.5 dBm. */
    readonly max_power?: number
  }
  readonly mcs?: {
    readonly known?: {
      /** The bandwidth is known. */
      readonly bandwidth?: 0 | 1
      /** The index is known. */
      readonly index?: 0 | 1
      /** The guard interval is known. */
      readonly guard_interval?: 0 | 1
      /** The format is known. */
      readonly format?: 0 | 1
      /** The error correction is known. */
      readonly fec?: 0 | 1
      /** The STBC streams are known. */
      readonly stbc?: 0 | 1
      /** The extension streams are known. */
      readonly ness?: 0 | 1
      /** Higher bit of the number of extension streams. */
      readonly ness_bit1?: 0 | 1
    }
    readonly flags?: {
      /** 0: 20 MHz; 1: 40 MHz; 2: lower 20 MHz; 3: upper 20 MHz. */
      readonly bandwidth?: number
      /** With a short guard interval. */
      readonly short_gi?: number
      /** In the greenfield format, not the mixed one. */
      readonly greenfield?: number
      /** LDPC, not BCC. */
      readonly ldpc?: number
      /** Number of STBC streams. */
      readonly stbc?: number
      /** Lower bit of the number of extension streams. */
      readonly ness_bit0?: number
    }
    /** Index of the modulation and coding scheme. */
    readonly index?: number
  }
  readonly ampdu?: {
    /** Number that the subframes of an A-MPDU share. */
    readonly reference?: number
    readonly flags?: {
      /** Subframes of length 0 are reported. */
      readonly report_zero_length?: 0 | 1
      /** This one has length 0. */
      readonly is_zero_length?: 0 | 1
      /** The last subframe is known. */
      readonly last_known?: 0 | 1
      /** This is the last subframe. */
      readonly last?: 0 | 1
      /** The check of its delimiter failed. */
      readonly delimiter_crc_error?: 0 | 1
      /** The check value of its delimiter is known. */
      readonly delimiter_crc_known?: 0 | 1
      /** The end-of-frame bit. */
      readonly eof?: 0 | 1
      /** That bit is known. */
      readonly eof_known?: 0 | 1
    }
    /** Check value of the delimiter. */
    readonly delimiter_crc?: number
  }
  readonly vht?: {
    readonly known?: {
      /** STBC is known. */
      readonly stbc?: 0 | 1
      /** The power save bit is known. */
      readonly txop_ps?: 0 | 1
      /** The guard interval is known. */
      readonly guard_interval?: 0 | 1
      /** The disambiguation of the guard interval is known. */
      readonly sgi_disambiguation?: 0 | 1
      /** The extra LDPC symbol is known. */
      readonly ldpc_extra?: 0 | 1
      /** Beamforming is known. */
      readonly beamformed?: 0 | 1
      /** The bandwidth is known. */
      readonly bandwidth?: 0 | 1
      /** The group is known. */
      readonly group_id?: 0 | 1
      /** The partial AID is known. */
      readonly partial_aid?: 0 | 1
    }
    readonly flags?: {
      /** With STBC. */
      readonly stbc?: 0 | 1
      /** Stations may not doze while the sender has the medium. */
      readonly txop_ps?: 0 | 1
      /** With a short guard interval. */
      readonly short_gi?: number
      /** The number of symbols of the short guard interval is 9 modulo 10. */
      readonly sgi_disambiguation?: 0 | 1
      /** With an extra LDPC symbol. */
      readonly ldpc_extra?: 0 | 1
      /** Beamformed. */
      readonly beamformed?: 0 | 1
    }
    /** Bandwidth: 0 is 20, 1 is 40, 4 is 80, 11 is 160 MHz; others are parts of these. */
    readonly bandwidth?: number
    /** Up to four users. */
    readonly users?: Array<{
      /** Index of the modulation and coding scheme. */
      readonly mcs?: number
      /** Number of spatial streams; 0: no such user. */
      readonly nss?: number
    }>
    /** A bit per user: LDPC, not BCC. */
    readonly coding?: number
    /** Group of the receiver. */
    readonly group_id?: number
    /** Partial AID of the receiver. */
    readonly partial_aid?: number
  }
  readonly timestamp?: {
    /** When the frame was captured, in units of its own. */
    readonly time?: bigint
    /** Accuracy, in the same units. */
    readonly accuracy?: number
    /** 0: milliseconds; 1: microseconds; 2: nanoseconds. */
    readonly unit?: number
    /** Of which part of the frame it is the time. */
    readonly sampling_position?: number
    readonly flags?: {
      /** The clock has 32 bits. */
      readonly is_32_bit?: 0 | 1
      /** The accuracy is known. */
      readonly accuracy?: 0 | 1
    }
  }
  readonly he?: {
    readonly data_1?: {
      /** 0: SU; 1: extended range SU; 2: MU; 3: trigger based. */
      readonly ppdu_format?: number
      /** The BSS color is known. */
      readonly bss_color_known?: 0 | 1
      /** The beam change is known. */
      readonly beam_change_known?: 0 | 1
      /** The direction is known. */
      readonly ul_dl_known?: 0 | 1
      /** The modulation is known. */
      readonly data_mcs_known?: 0 | 1
      /** Dual carrier modulation is known. */
      readonly data_dcm_known?: 0 | 1
      /** The coding is known. */
      readonly coding_known?: 0 | 1
      /** The extra LDPC symbol is known. */
      readonly ldpc_extra_symbol_known?: 0 | 1
      /** STBC is known. */
      readonly stbc_known?: 0 | 1
      /** The first spatial reuse is known. */
      readonly spatial_reuse_1_known?: 0 | 1
      /** The second one is known. */
      readonly spatial_reuse_2_known?: 0 | 1
      /** The third one is known. */
      readonly spatial_reuse_3_known?: 0 | 1
      /** The fourth one is known. */
      readonly spatial_reuse_4_known?: 0 | 1
      /** The bandwidth or resource unit is known. */
      readonly bandwidth_known?: 0 | 1
      /** The Doppler bit is known. */
      readonly doppler_known?: 0 | 1
    }
    readonly data_2?: {
      /** Which 80 MHz it is is known. */
      readonly primary_80_known?: 0 | 1
      /** The guard interval is known. */
      readonly gi_known?: 0 | 1
      /** The number of LTF symbols is known. */
      readonly ltf_symbols_known?: 0 | 1
      /** The pre-FEC padding is known. */
      readonly pre_fec_padding_known?: 0 | 1
      /** Beamforming is known. */
      readonly txbf_known?: 0 | 1
      /** The PE disambiguity is known. */
      readonly pe_disambiguity_known?: 0 | 1
      /** The TXOP is known. */
      readonly txop_known?: 0 | 1
      /** The period of midambles is known. */
      readonly midamble_known?: 0 | 1
      /** Offset of the resource unit. */
      readonly ru_allocation_offset?: number
      /** That offset is known. */
      readonly ru_allocation_offset_known?: 0 | 1
      /** In the secondary 80 MHz, not the primary. */
      readonly secondary_80?: 0 | 1
    }
    readonly data_3?: {
      /** BSS color. */
      readonly bss_color?: number
      /** The beam changes. */
      readonly beam_change?: number
      /** Uplink, not downlink. */
      readonly uplink?: number
      /** Index of the modulation and coding scheme. */
      readonly data_mcs?: number
      /** With dual carrier modulation. */
      readonly data_dcm?: number
      /** LDPC, not BCC. */
      readonly coding?: number
      /** With an extra LDPC symbol. */
      readonly ldpc_extra_symbol?: number
      /** With STBC. */
      readonly stbc?: number
    }
    /** Fourth word of the HE rate, whose meaning the format tells. */
    readonly data_4?: number
    readonly data_5?: {
      /** Bandwidth or resource unit: 0 is 20 MHz, 1 is 40, 2 is 80, 3 is 160 MHz. */
      readonly bandwidth?: number
      /** Guard interval: 0 is 0.8, 1 is 1.6, 2 is 3.2 microseconds. */
      readonly gi?: number
      /** Size of LTF symbols: 1, 2 and 3 are 1, 2 and 4 times the size. */
      readonly ltf_symbol_size?: number
      /** Number of LTF symbols, coded. */
      readonly ltf_symbols?: number
      /** Pre-FEC padding factor. */
      readonly pre_fec_padding?: number
      /** Beamformed. */
      readonly txbf?: number
      /** PE disambiguity. */
      readonly pe_disambiguity?: number
    }
    readonly data_6?: {
      /** Number of space-time streams; 0 where unknown. */
      readonly nsts?: number
      /** The Doppler bit. */
      readonly doppler?: number
      /** TXOP, coded. */
      readonly txop?: number
      /** 0: a midamble every 10 symbols; 1: every 20. */
      readonly midamble_periodicity?: number
    }
  }
  readonly l_sig?: {
    /** The rate is known. */
    readonly rate_known?: 0 | 1
    /** The length is known. */
    readonly length_known?: 0 | 1
    /** Rate, as coded in L-SIG. */
    readonly rate?: number
    /** Length, in bytes. */
    readonly length?: number
  }
}

/** The type of each field's column, by our names. */
export interface RadiotapColumns {
  'radiotap.version': Uint8Array
  'radiotap.pad': Uint8Array
  'radiotap.length': Uint16Array
  'radiotap.present': Uint32Array
  'radiotap.present_bits.tsft': Uint8Array
  'radiotap.present_bits.flags': Uint8Array
  'radiotap.present_bits.rate': Uint8Array
  'radiotap.present_bits.channel': Uint8Array
  'radiotap.present_bits.fhss': Uint8Array
  'radiotap.present_bits.dbm_antsignal': Uint8Array
  'radiotap.present_bits.dbm_antnoise': Uint8Array
  'radiotap.present_bits.lock_quality': Uint8Array
  'radiotap.present_bits.tx_attenuation': Uint8Array
  'radiotap.present_bits.db_tx_attenuation': Uint8Array
  'radiotap.present_bits.dbm_tx_power': Uint8Array
  'radiotap.present_bits.antenna': Uint8Array
  'radiotap.present_bits.db_antsignal': Uint8Array
  'radiotap.present_bits.db_antnoise': Uint8Array
  'radiotap.present_bits.rx_flags': Uint8Array
  'radiotap.present_bits.tx_flags': Uint8Array
  'radiotap.present_bits.rts_retries': Uint8Array
  'radiotap.present_bits.data_retries': Uint8Array
  'radiotap.present_bits.xchannel': Uint8Array
  'radiotap.present_bits.mcs': Uint8Array
  'radiotap.present_bits.ampdu': Uint8Array
  'radiotap.present_bits.vht': Uint8Array
  'radiotap.present_bits.timestamp': Uint8Array
  'radiotap.present_bits.he': Uint8Array
  'radiotap.present_bits.he_mu': Uint8Array
  'radiotap.present_bits.he_mu_other_user': Uint8Array
  'radiotap.present_bits.zero_length_psdu': Uint8Array
  'radiotap.present_bits.l_sig': Uint8Array
  'radiotap.present_bits.tlv': Uint8Array
  'radiotap.present_bits.radiotap_namespace': Uint8Array
  'radiotap.present_bits.vendor_namespace': Uint8Array
  'radiotap.present_bits.ext': Uint8Array
  'radiotap.tsft': BigUint64Array
  'radiotap.flags': Uint8Array
  'radiotap.flags.cfp': Uint8Array
  'radiotap.flags.short_preamble': Uint8Array
  'radiotap.flags.wep': Uint8Array
  'radiotap.flags.fragmented': Uint8Array
  'radiotap.flags.fcs': Uint8Array
  'radiotap.flags.data_pad': Uint8Array
  'radiotap.flags.bad_fcs': Uint8Array
  'radiotap.flags.short_gi': Uint8Array
  'radiotap.rate': Uint8Array
  'radiotap.channel.freq': Uint16Array
  'radiotap.channel.flags': Uint16Array
  'radiotap.channel.flags.mhz_700': Uint8Array
  'radiotap.channel.flags.mhz_800': Uint8Array
  'radiotap.channel.flags.mhz_900': Uint8Array
  'radiotap.channel.flags.reserved': Uint8Array
  'radiotap.channel.flags.turbo': Uint8Array
  'radiotap.channel.flags.cck': Uint8Array
  'radiotap.channel.flags.ofdm': Uint8Array
  'radiotap.channel.flags.ghz_2': Uint8Array
  'radiotap.channel.flags.ghz_5': Uint8Array
  'radiotap.channel.flags.passive': Uint8Array
  'radiotap.channel.flags.dynamic': Uint8Array
  'radiotap.channel.flags.gfsk': Uint8Array
  'radiotap.channel.flags.gsm': Uint8Array
  'radiotap.channel.flags.static_turbo': Uint8Array
  'radiotap.channel.flags.half': Uint8Array
  'radiotap.channel.flags.quarter': Uint8Array
  'radiotap.fhss.hop_set': Uint8Array
  'radiotap.fhss.pattern': Uint8Array
  'radiotap.dbm_antsignal': Int32Array
  'radiotap.dbm_antnoise': Int32Array
  'radiotap.lock_quality': Uint16Array
  'radiotap.tx_attenuation': Uint16Array
  'radiotap.db_tx_attenuation': Uint16Array
  'radiotap.dbm_tx_power': Int32Array
  'radiotap.antenna': Uint8Array
  'radiotap.db_antsignal': Uint8Array
  'radiotap.db_antnoise': Uint8Array
  'radiotap.rx_flags': Uint16Array
  'radiotap.rx_flags.reserved': Uint8Array
  'radiotap.rx_flags.bad_plcp': Uint8Array
  'radiotap.rx_flags.others': Uint16Array
  'radiotap.tx_flags': Uint16Array
  'radiotap.tx_flags.fail': Uint8Array
  'radiotap.tx_flags.cts': Uint8Array
  'radiotap.tx_flags.rts': Uint8Array
  'radiotap.tx_flags.no_ack': Uint8Array
  'radiotap.tx_flags.no_seqno': Uint8Array
  'radiotap.tx_flags.order': Uint8Array
  'radiotap.tx_flags.others': Uint16Array
  'radiotap.rts_retries': Uint8Array
  'radiotap.data_retries': Uint8Array
  'radiotap.xchannel.flags': Uint32Array
  'radiotap.xchannel.flags.reserved': Uint8Array
  'radiotap.xchannel.flags.turbo': Uint8Array
  'radiotap.xchannel.flags.cck': Uint8Array
  'radiotap.xchannel.flags.ofdm': Uint8Array
  'radiotap.xchannel.flags.ghz_2': Uint8Array
  'radiotap.xchannel.flags.ghz_5': Uint8Array
  'radiotap.xchannel.flags.passive': Uint8Array
  'radiotap.xchannel.flags.dynamic': Uint8Array
  'radiotap.xchannel.flags.gfsk': Uint8Array
  'radiotap.xchannel.flags.gsm': Uint8Array
  'radiotap.xchannel.flags.static_turbo': Uint8Array
  'radiotap.xchannel.flags.half': Uint8Array
  'radiotap.xchannel.flags.quarter': Uint8Array
  'radiotap.xchannel.flags.ht20': Uint8Array
  'radiotap.xchannel.flags.ht40u': Uint8Array
  'radiotap.xchannel.flags.ht40d': Uint8Array
  'radiotap.xchannel.flags.others': Uint16Array
  'radiotap.xchannel.freq': Uint16Array
  'radiotap.xchannel.channel': Uint8Array
  'radiotap.xchannel.max_power': Uint8Array
  'radiotap.mcs.known': Uint8Array
  'radiotap.mcs.known.bandwidth': Uint8Array
  'radiotap.mcs.known.index': Uint8Array
  'radiotap.mcs.known.guard_interval': Uint8Array
  'radiotap.mcs.known.format': Uint8Array
  'radiotap.mcs.known.fec': Uint8Array
  'radiotap.mcs.known.stbc': Uint8Array
  'radiotap.mcs.known.ness': Uint8Array
  'radiotap.mcs.known.ness_bit1': Uint8Array
  'radiotap.mcs.flags': Uint8Array
  'radiotap.mcs.flags.bandwidth': Uint8Array
  'radiotap.mcs.flags.short_gi': Uint8Array
  'radiotap.mcs.flags.greenfield': Uint8Array
  'radiotap.mcs.flags.ldpc': Uint8Array
  'radiotap.mcs.flags.stbc': Uint8Array
  'radiotap.mcs.flags.ness_bit0': Uint8Array
  'radiotap.mcs.index': Uint8Array
  'radiotap.ampdu.reference': Uint32Array
  'radiotap.ampdu.flags': Uint16Array
  'radiotap.ampdu.flags.report_zero_length': Uint8Array
  'radiotap.ampdu.flags.is_zero_length': Uint8Array
  'radiotap.ampdu.flags.last_known': Uint8Array
  'radiotap.ampdu.flags.last': Uint8Array
  'radiotap.ampdu.flags.delimiter_crc_error': Uint8Array
  'radiotap.ampdu.flags.delimiter_crc_known': Uint8Array
  'radiotap.ampdu.flags.eof': Uint8Array
  'radiotap.ampdu.flags.eof_known': Uint8Array
  'radiotap.ampdu.flags.others': Uint8Array
  'radiotap.ampdu.delimiter_crc': Uint8Array
  'radiotap.ampdu.reserved': Uint8Array
  'radiotap.vht.known': Uint16Array
  'radiotap.vht.known.stbc': Uint8Array
  'radiotap.vht.known.txop_ps': Uint8Array
  'radiotap.vht.known.guard_interval': Uint8Array
  'radiotap.vht.known.sgi_disambiguation': Uint8Array
  'radiotap.vht.known.ldpc_extra': Uint8Array
  'radiotap.vht.known.beamformed': Uint8Array
  'radiotap.vht.known.bandwidth': Uint8Array
  'radiotap.vht.known.group_id': Uint8Array
  'radiotap.vht.known.partial_aid': Uint8Array
  'radiotap.vht.known.reserved': Uint8Array
  'radiotap.vht.flags': Uint8Array
  'radiotap.vht.flags.stbc': Uint8Array
  'radiotap.vht.flags.txop_ps': Uint8Array
  'radiotap.vht.flags.short_gi': Uint8Array
  'radiotap.vht.flags.sgi_disambiguation': Uint8Array
  'radiotap.vht.flags.ldpc_extra': Uint8Array
  'radiotap.vht.flags.beamformed': Uint8Array
  'radiotap.vht.flags.reserved': Uint8Array
  'radiotap.vht.bandwidth': Uint8Array
  'radiotap.vht.users': never
  'radiotap.vht.users.mcs': Uint8Array
  'radiotap.vht.users.nss': Uint8Array
  'radiotap.vht.coding': Uint8Array
  'radiotap.vht.group_id': Uint8Array
  'radiotap.vht.partial_aid': Uint16Array
  'radiotap.timestamp.time': BigUint64Array
  'radiotap.timestamp.accuracy': Uint16Array
  'radiotap.timestamp.unit_position': Uint8Array
  'radiotap.timestamp.unit': Uint8Array
  'radiotap.timestamp.sampling_position': Uint8Array
  'radiotap.timestamp.flags': Uint8Array
  'radiotap.timestamp.flags.is_32_bit': Uint8Array
  'radiotap.timestamp.flags.accuracy': Uint8Array
  'radiotap.timestamp.flags.reserved': Uint8Array
  'radiotap.he.data_1': Uint16Array
  'radiotap.he.data_1.ppdu_format': Uint8Array
  'radiotap.he.data_1.bss_color_known': Uint8Array
  'radiotap.he.data_1.beam_change_known': Uint8Array
  'radiotap.he.data_1.ul_dl_known': Uint8Array
  'radiotap.he.data_1.data_mcs_known': Uint8Array
  'radiotap.he.data_1.data_dcm_known': Uint8Array
  'radiotap.he.data_1.coding_known': Uint8Array
  'radiotap.he.data_1.ldpc_extra_symbol_known': Uint8Array
  'radiotap.he.data_1.stbc_known': Uint8Array
  'radiotap.he.data_1.spatial_reuse_1_known': Uint8Array
  'radiotap.he.data_1.spatial_reuse_2_known': Uint8Array
  'radiotap.he.data_1.spatial_reuse_3_known': Uint8Array
  'radiotap.he.data_1.spatial_reuse_4_known': Uint8Array
  'radiotap.he.data_1.bandwidth_known': Uint8Array
  'radiotap.he.data_1.doppler_known': Uint8Array
  'radiotap.he.data_2': Uint16Array
  'radiotap.he.data_2.primary_80_known': Uint8Array
  'radiotap.he.data_2.gi_known': Uint8Array
  'radiotap.he.data_2.ltf_symbols_known': Uint8Array
  'radiotap.he.data_2.pre_fec_padding_known': Uint8Array
  'radiotap.he.data_2.txbf_known': Uint8Array
  'radiotap.he.data_2.pe_disambiguity_known': Uint8Array
  'radiotap.he.data_2.txop_known': Uint8Array
  'radiotap.he.data_2.midamble_known': Uint8Array
  'radiotap.he.data_2.ru_allocation_offset': Uint8Array
  'radiotap.he.data_2.ru_allocation_offset_known': Uint8Array
  'radiotap.he.data_2.secondary_80': Uint8Array
  'radiotap.he.data_3': Uint16Array
  'radiotap.he.data_3.bss_color': Uint8Array
  'radiotap.he.data_3.beam_change': Uint8Array
  'radiotap.he.data_3.uplink': Uint8Array
  'radiotap.he.data_3.data_mcs': Uint8Array
  'radiotap.he.data_3.data_dcm': Uint8Array
  'radiotap.he.data_3.coding': Uint8Array
  'radiotap.he.data_3.ldpc_extra_symbol': Uint8Array
  'radiotap.he.data_3.stbc': Uint8Array
  'radiotap.he.data_4': Uint16Array
  'radiotap.he.data_5': Uint16Array
  'radiotap.he.data_5.bandwidth': Uint8Array
  'radiotap.he.data_5.gi': Uint8Array
  'radiotap.he.data_5.ltf_symbol_size': Uint8Array
  'radiotap.he.data_5.ltf_symbols': Uint8Array
  'radiotap.he.data_5.reserved': Uint8Array
  'radiotap.he.data_5.pre_fec_padding': Uint8Array
  'radiotap.he.data_5.txbf': Uint8Array
  'radiotap.he.data_5.pe_disambiguity': Uint8Array
  'radiotap.he.data_6': Uint16Array
  'radiotap.he.data_6.nsts': Uint8Array
  'radiotap.he.data_6.doppler': Uint8Array
  'radiotap.he.data_6.reserved': Uint8Array
  'radiotap.he.data_6.txop': Uint8Array
  'radiotap.he.data_6.midamble_periodicity': Uint8Array
  'radiotap.he_mu.flags_1': Uint16Array
  'radiotap.he_mu.flags_2': Uint16Array
  'radiotap.he_mu.channel_1_rus': VariableColumn
  'radiotap.he_mu.channel_2_rus': VariableColumn
  'radiotap.he_mu_other_user.user_1': Uint16Array
  'radiotap.he_mu_other_user.user_2': Uint16Array
  'radiotap.he_mu_other_user.position': Uint8Array
  'radiotap.he_mu_other_user.known': Uint8Array
  'radiotap.zero_length_psdu': Uint8Array
  'radiotap.l_sig.data_1': Uint16Array
  'radiotap.l_sig.rate_known': Uint8Array
  'radiotap.l_sig.length_known': Uint8Array
  'radiotap.l_sig.reserved': Uint16Array
  'radiotap.l_sig.data_2': Uint16Array
  'radiotap.l_sig.rate': Uint8Array
  'radiotap.l_sig.length': Uint16Array
  'radiotap.vendor_oui': Uint32Array
  'radiotap.vendor_subnamespace': Uint8Array
  'radiotap.vendor_length': Uint16Array
  'radiotap.vendor_data': VariableColumn
  'radiotap.tlvs': never
  'radiotap.tlvs.type': Uint16Array
  'radiotap.tlvs.length': Uint16Array
  'radiotap.tlvs.data': VariableColumn
  'radiotap.unknown': VariableColumn
  'radiotap.fcs': Uint32Array
  'radiotap.fcs_status': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RadiotapWiresharkColumns {
  'radiotap.present.word': Uint32Array
  'radiotap.present.tsft': Uint8Array
  'radiotap.present.flags': Uint8Array
  'radiotap.present.rate': Uint8Array
  'radiotap.present.channel': Uint8Array
  'radiotap.present.fhss': Uint8Array
  'radiotap.present.dbm_antsignal': Uint8Array
  'radiotap.present.dbm_antnoise': Uint8Array
  'radiotap.present.lock_quality': Uint8Array
  'radiotap.present.tx_attenuation': Uint8Array
  'radiotap.present.db_tx_attenuation': Uint8Array
  'radiotap.present.dbm_tx_power': Uint8Array
  'radiotap.present.antenna': Uint8Array
  'radiotap.present.db_antsignal': Uint8Array
  'radiotap.present.db_antnoise': Uint8Array
  'radiotap.present.rxflags': Uint8Array
  'radiotap.present.txflags': Uint8Array
  'radiotap.present.data_retries': Uint8Array
  'radiotap.present.xchannel': Uint8Array
  'radiotap.present.mcs': Uint8Array
  'radiotap.present.ampdu': Uint8Array
  'radiotap.present.vht': Uint8Array
  'radiotap.present.timestamp': Uint8Array
  'radiotap.present.he': Uint8Array
  'radiotap.present.he_mu': Uint8Array
  'radiotap.present.0_length.psdu': Uint8Array
  'radiotap.present.l_sig': Uint8Array
  'radiotap.present.tlv': Uint8Array
  'radiotap.present.rtap_ns': Uint8Array
  'radiotap.present.vendor_ns': Uint8Array
  'radiotap.present.ext': Uint8Array
  'radiotap.mactime': BigUint64Array
  'radiotap.flags.preamble': Uint8Array
  'radiotap.flags.frag': Uint8Array
  'radiotap.flags.datapad': Uint8Array
  'radiotap.flags.badfcs': Uint8Array
  'radiotap.flags.shortgi': Uint8Array
  'radiotap.channel.flags.700mhz': Uint8Array
  'radiotap.channel.flags.800mhz': Uint8Array
  'radiotap.channel.flags.900mhz': Uint8Array
  'radiotap.channel.flags.2ghz': Uint8Array
  'radiotap.channel.flags.5ghz': Uint8Array
  'radiotap.channel.flags.sturbo': Uint8Array
  'radiotap.fhss.hopset': Uint8Array
  'radiotap.quality': Uint16Array
  'radiotap.txattenuation': Uint16Array
  'radiotap.db_txattenuation': Uint16Array
  'radiotap.txpower': Int32Array
  'radiotap.rxflags': Uint16Array
  'radiotap.rxflags.badplcp': Uint8Array
  'radiotap.txflags': Uint16Array
  'radiotap.rxflags.fail': Uint8Array
  'radiotap.rxflags.cts': Uint8Array
  'radiotap.rxflags.rts': Uint8Array
  'radiotap.rxflags.noack': Uint8Array
  'radiotap.rxflags.noseqno': Uint8Array
  'radiotap.rxflags.order': Uint8Array
  'radiotap.xchannel.flags.2ghz': Uint8Array
  'radiotap.xchannel.flags.5ghz': Uint8Array
  'radiotap.channel.xtype.passive': Uint8Array
  'radiotap.xchannel.flags.sturbo': Uint8Array
  'radiotap.mcs.have_bw': Uint8Array
  'radiotap.mcs.have_index': Uint8Array
  'radiotap.mcs.have_gi': Uint8Array
  'radiotap.mcs.have_format': Uint8Array
  'radiotap.mcs.have_fec': Uint8Array
  'radiotap.mcs.have_stbc': Uint8Array
  'radiotap.mcs.have_ness': Uint8Array
  'radiotap.mcs.bw': Uint8Array
  'radiotap.mcs.gi': Uint8Array
  'radiotap.mcs.format': Uint8Array
  'radiotap.mcs.fec': Uint8Array
  'radiotap.mcs.stbc': Uint8Array
  'radiotap.mcs.ness_bit0': Uint8Array
  'radiotap.ampdu.flags.report_zerolen': Uint8Array
  'radiotap.ampdu.flags.is_zerolen': Uint8Array
  'radiotap.ampdu.flags.lastknown': Uint8Array
  'radiotap.ampdu.flags.delim_crc_error': Uint8Array
  'radiotap.vht.have_stbc': Uint8Array
  'radiotap.vht.have_txop_ps': Uint8Array
  'radiotap.vht.have_gi': Uint8Array
  'radiotap.vht.have_sgi_nsym_da': Uint8Array
  'radiotap.vht.ldpc_extra': Uint8Array
  'radiotap.vht.have_beamformed': Uint8Array
  'radiotap.mcs.have_gid': Uint8Array
  'radiotap.mcs.have_paid': Uint8Array
  'radiotap.vht.stbc': Uint8Array
  'radiotap.vht.txop_ps': Uint8Array
  'radiotap.vht.gi': Uint8Array
  'radiotap.vht.sgi_nsym_da': Uint8Array
  'radiotap.vht.beamformed': Uint8Array
  'radiotap.vht.bw': Uint8Array
  'radiotap.vht.gid': Uint8Array
  'radiotap.vht.paid': Uint16Array
  'radiotap.timestamp.ts': BigUint64Array
  'radiotap.timestamp.samplingpos': Uint8Array
  'radiotap.timestamp.flags.32bit': Uint8Array
  'radiotap.he.data_1.ldpc_extra_symbol_segment_known': Uint8Array
  'radiotap.he.data_1.data_bw_ru_allocation_known': Uint8Array
  'radiotap.he.data_2.pri_sec_80_mhz_known': Uint8Array
  'radiotap.he.data_2.num_ltf_symbols_known': Uint8Array
  'radiotap.he.data_2.pre_fec_padding_factor_known': Uint8Array
  'radiotap.he.data_2.midamble_periodicity_known': Uint8Array
  'radiotap.he.data_2.ru_allocation_offseti_known': Uint8Array
  'radiotap.he.data_2.pri_sec_80_mhz': Uint8Array
  'radiotap.he.data_3.ul_dl': Uint8Array
  'radiotap.he.data_3.ldpc_extra_symbol_segment': Uint8Array
  'radiotap.he.data_5.data_bw_ru_allocation': Uint8Array
  'radiotap.he.num_ltf_symbols': Uint8Array
  'radiotap.he.data_5.reserved_d5_b11': Uint8Array
  'radiotap.he.pre_fec_padding_factor': Uint8Array
  'radiotap.he.txbf': Uint8Array
  'radiotap.he.pe_disambiguity': Uint8Array
  'radiotap.he.data_6.doppler_value': Uint8Array
  'radiotap.he.data_6.reserved_d6_00e0': Uint8Array
  'radiotap.he.data_6.txop_value': Uint8Array
  'radiotap.0_len_psdu.type': Uint8Array
  'radiotap.l_sig.data1': Uint16Array
  'radiotap.l_sig.data2': Uint16Array
  'radiotap.vendor_subns': Uint8Array
  'radiotap.vendor_data_len': Uint16Array
  'wlan.fcs': Uint32Array
}

/** Names of its fields: ours. */
export type RadiotapFieldName = keyof RadiotapColumns

/** Names of its fields: Wireshark's. */
export type RadiotapWiresharkName = keyof RadiotapWiresharkColumns
