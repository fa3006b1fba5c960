// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Per-Packet Information, LINKTYPE_PPI: read from the packet when asked; a field that was not captured is undefined. */
export interface Ppi {
  /** 0. */
  readonly version?: number
  /** Flags as one number. */
  readonly flags?: {
    /** 0. */
    readonly reserved?: number
    /** Fields begin at multiples of 4 bytes. */
    readonly aligned?: 0 | 1
  }
  /** Length of the header with its fields, in bytes. */
  readonly length?: number
  /** Link type of the packet. */
  readonly dlt?: number
  /** What is known of the packet. */
  readonly fields?: Array<{
    /** What the field is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the field without its head, in bytes. */
    readonly length?: number
    /** Time of the network; the flags say whether in ms or us. */
    readonly tsft?: bigint
    /** Flags as one number. */
    readonly flags?: {
      /** The packet ends with its check sequence. */
      readonly fcs?: 0 | 1
      /** The time is in ms. */
      readonly tsft_ms?: 0 | 1
      /** The check sequence does not fit. */
      readonly fcs_invalid?: 0 | 1
      /** The radio saw an error. */
      readonly phy_error?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Rate of the packet, in units of 500 kb/s. */
    readonly rate?: number
    /** Frequency of the channel, in MHz. */
    readonly frequency?: number
    /** Kind of the channel, as one number. */
    readonly channel?: {
      /** 0. */
      readonly reserved?: number
      /** Turbo. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** OFDM. */
      readonly ofdm?: 0 | 1
      /** Of the 2 GHz band. */
      readonly band_2ghz?: 0 | 1
      /** Of the 5 GHz band. */
      readonly band_5ghz?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as it comes. */
      readonly dynamic?: 0 | 1
      /** Frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** 0. */
      readonly reserved_2?: number
    }
    /** Hop set of frequency hopping. */
    readonly hop_set?: number
    /** Hop pattern of frequency hopping. */
    readonly hop_pattern?: number
    /** Signal, in dBm. */
    readonly dbm_signal?: number
    /** Noise, in dBm. */
    readonly dbm_noise?: number
    /** 802.11n: flags as one number. */
    readonly mac?: {
      /** Greenfield. */
      readonly greenfield?: 0 | 1
      /** Of 40 MHz, not 20. */
      readonly ht40?: 0 | 1
      /** With a short guard interval. */
      readonly short_gi?: 0 | 1
      /** Received twice. */
      readonly duplicate?: 0 | 1
      /** Part of an A-MPDU. */
      readonly aggregate?: 0 | 1
      /** Not the last part. */
      readonly more_aggregates?: 0 | 1
      /** The delimiter behind it was wrong. */
      readonly delimiter_error?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Number of the A-MPDU. */
    readonly ampdu_id?: number
    /** Number of empty delimiters in front of it. */
    readonly delimiters?: number
    /** 0. */
    readonly reserved?: number
    /** Modulation and coding scheme. */
    readonly mcs?: number
    /** Number of spatial streams. */
    readonly streams?: number
    /** Strength of the signal of all antennas. */
    readonly rssi?: number
    /** The same of antenna 0, control channel; 255 is unknown. */
    readonly control_rssi_0?: number
    /** The same of antenna 1, control channel; 255 is unknown. */
    readonly control_rssi_1?: number
    /** The same of antenna 2, control channel; 255 is unknown. */
    readonly control_rssi_2?: number
    /** The same of antenna 3, control channel; 255 is unknown. */
    readonly control_rssi_3?: number
    /** The same of antenna 0, extension channel; 255 is unknown. */
    readonly extension_rssi_0?: number
    /** The same of antenna 1, extension channel; 255 is unknown. */
    readonly extension_rssi_1?: number
    /** The same of antenna 2, extension channel; 255 is unknown. */
    readonly extension_rssi_2?: number
    /** The same of antenna 3, extension channel; 255 is unknown. */
    readonly extension_rssi_3?: number
    /** Frequency of the extension channel, in MHz. */
    readonly extension_frequency?: number
    /** Kind of the channel, as one number. */
    readonly extension_channel?: {
      /** 0. */
      readonly reserved?: number
      /** Turbo. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** OFDM. */
      readonly ofdm?: 0 | 1
      /** Of the 2 GHz band. */
      readonly band_2ghz?: 0 | 1
      /** Of the 5 GHz band. */
      readonly band_5ghz?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as it comes. */
      readonly dynamic?: 0 | 1
      /** Frequency shift keying. */
      readonly gfsk?: 0 | 1
      /** 0. */
      readonly reserved_2?: number
    }
    /** Signal of antenna 0, in dBm. */
    readonly dbm_signal_0?: number
    /** Noise of antenna 0, in dBm. */
    readonly dbm_noise_0?: number
    /** Signal of antenna 1, in dBm. */
    readonly dbm_signal_1?: number
    /** Noise of antenna 1, in dBm. */
    readonly dbm_noise_1?: number
    /** Signal of antenna 2, in dBm. */
    readonly dbm_signal_2?: number
    /** Noise of antenna 2, in dBm. */
    readonly dbm_noise_2?: number
    /** Signal of antenna 3, in dBm. */
    readonly dbm_signal_3?: number
    /** Noise of antenna 3, in dBm. */
    readonly dbm_noise_3?: number
    /** Error vector magnitude of chain 0. */
    readonly evm_0?: number
    /** Error vector magnitude of chain 1. */
    readonly evm_1?: number
    /** Error vector magnitude of chain 2. */
    readonly evm_2?: number
    /** Error vector magnitude of chain 3. */
    readonly evm_3?: number
    /** Map of the spectrum. */
    readonly spectrum_map?: Buffer
    /** Of the process whose packet it is. */
    readonly process_information?: Buffer
    /** Of the capture. */
    readonly capture_information?: Buffer
    /** Number of the interface, of several. */
    readonly interface_id?: number
    /** 802.3: flags as one number. */
    readonly ethernet?: {
      /** The packet ends with its check sequence. */
      readonly fcs?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** 802.3: errors as one number. */
    readonly errors?: {
      /** The check sequence does not fit. */
      readonly fcs?: 0 | 1
      /** Symbols were in a wrong order. */
      readonly sequence?: 0 | 1
      /** A symbol was wrong. */
      readonly symbol?: 0 | 1
      /** The data was wrong. */
      readonly data?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Value of a field that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): PpiTree
}

/** Per-Packet Information in a full tree; the layer inside it, if any, is a key more. */
export interface PpiTree extends InnerTrees, Required<Pick<Ppi, 'version' | 'length' | 'dlt'>> {
  readonly flags: {
    /** Fields begin at multiples of 4 bytes. */
    readonly aligned: 0 | 1
  }
  /** What is known of the packet. */
  readonly fields?: Array<{
    /** What the field is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Time of the network; the flags say whether in ms or us. */
    readonly tsft?: bigint
    readonly flags?: {
      /** The packet ends with its check sequence. */
      readonly fcs?: 0 | 1
      /** The time is in ms. */
      readonly tsft_ms?: 0 | 1
      /** The check sequence does not fit. */
      readonly fcs_invalid?: 0 | 1
      /** The radio saw an error. */
      readonly phy_error?: 0 | 1
    }
    /** Rate of the packet, in units of 500 kb/s. */
    readonly rate?: number
    /** Frequency of the channel, in MHz. */
    readonly frequency?: number
    readonly channel?: {
      /** Turbo. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** OFDM. */
      readonly ofdm?: 0 | 1
      /** Of the 2 GHz band. */
      readonly band_2ghz?: 0 | 1
      /** Of the 5 GHz band. */
      readonly band_5ghz?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as it comes. */
      readonly dynamic?: 0 | 1
      /** Frequency shift keying. */
      readonly gfsk?: 0 | 1
    }
    /** Hop set of frequency hopping. */
    readonly hop_set?: number
    /** Hop pattern of frequency hopping. */
    readonly hop_pattern?: number
    /** Signal, in dBm. */
    readonly dbm_signal?: number
    /** Noise, in dBm. */
    readonly dbm_noise?: number
    readonly mac?: {
      /** Greenfield. */
      readonly greenfield?: 0 | 1
      /** Of 40 MHz, not 20. */
      readonly ht40?: 0 | 1
      /** With a short guard interval. */
      readonly short_gi?: 0 | 1
      /** Received twice. */
      readonly duplicate?: 0 | 1
      /** Part of an A-MPDU. */
      readonly aggregate?: 0 | 1
      /** Not the last part. */
      readonly more_aggregates?: 0 | 1
      /** The delimiter behind it was wrong. */
      readonly delimiter_error?: 0 | 1
    }
    /** Number of the A-MPDU. */
    readonly ampdu_id?: number
    /** Number of empty delimiters in front of it. */
    readonly delimiters?: number
    /** Modulation and coding scheme. */
    readonly mcs?: number
    /** Number of spatial streams. */
    readonly streams?: number
    /** Strength of the signal of all antennas. */
    readonly rssi?: number
    /** The same of antenna 0, control channel; 255 is unknown. */
    readonly control_rssi_0?: number
    /** The same of antenna 1, control channel; 255 is unknown. */
    readonly control_rssi_1?: number
    /** The same of antenna 2, control channel; 255 is unknown. */
    readonly control_rssi_2?: number
    /** The same of antenna 3, control channel; 255 is unknown. */
    readonly control_rssi_3?: number
    /** The same of antenna 0, extension channel; 255 is unknown. */
    readonly extension_rssi_0?: number
    /** The same of antenna 1, extension channel; 255 is unknown. */
    readonly extension_rssi_1?: number
    /** The same of antenna 2, extension channel; 255 is unknown. */
    readonly extension_rssi_2?: number
    /** The same of antenna 3, extension channel; 255 is unknown. */
    readonly extension_rssi_3?: number
    /** Frequency of the extension channel, in MHz. */
    readonly extension_frequency?: number
    readonly extension_channel?: {
      /** Turbo. */
      readonly turbo?: 0 | 1
      /** Complementary code keying. */
      readonly cck?: 0 | 1
      /** OFDM. */
      readonly ofdm?: 0 | 1
      /** Of the 2 GHz band. */
      readonly band_2ghz?: 0 | 1
      /** Of the 5 GHz band. */
      readonly band_5ghz?: 0 | 1
      /** Only passive scans are allowed. */
      readonly passive?: 0 | 1
      /** CCK or OFDM, as it comes. */
      readonly dynamic?: 0 | 1
      /** Frequency shift keying. */
      readonly gfsk?: 0 | 1
    }
    /** Signal of antenna 0, in dBm. */
    readonly dbm_signal_0?: number
    /** Noise of antenna 0, in dBm. */
    readonly dbm_noise_0?: number
    /** Signal of antenna 1, in dBm. */
    readonly dbm_signal_1?: number
    /** Noise of antenna 1, in dBm. */
    readonly dbm_noise_1?: number
    /** Signal of antenna 2, in dBm. */
    readonly dbm_signal_2?: number
    /** Noise of antenna 2, in dBm. */
    readonly dbm_noise_2?: number
    /** Signal of antenna 3, in dBm. */
    readonly dbm_signal_3?: number
    /** Noise of antenna 3, in dBm. */
    readonly dbm_noise_3?: number
    /** Error vector magnitude of chain 0. */
    readonly evm_0?: number
    /** Error vector magnitude of chain 1. */
    readonly evm_1?: number
    /** Error vector magnitude of chain 2. */
    readonly evm_2?: number
    /** Error vector magnitude of chain 3. */
    readonly evm_3?: number
    /** Map of the spectrum. */
    readonly spectrum_map?: Buffer
    /** Of the process whose packet it is. */
    readonly process_information?: Buffer
    /** Of the capture. */
    readonly capture_information?: Buffer
    /** Number of the interface, of several. */
    readonly interface_id?: number
    readonly ethernet?: {
      /** The packet ends with its check sequence. */
      readonly fcs?: 0 | 1
    }
    readonly errors?: {
      /** The check sequence does not fit. */
      readonly fcs?: 0 | 1
      /** Symbols were in a wrong order. */
      readonly sequence?: 0 | 1
      /** A symbol was wrong. */
      readonly symbol?: 0 | 1
      /** The data was wrong. */
      readonly data?: 0 | 1
    }
    /** Value of a field that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface PpiColumns {
  'ppi.version': Uint8Array
  'ppi.flags': Uint8Array
  'ppi.flags.reserved': Uint8Array
  'ppi.flags.aligned': Uint8Array
  'ppi.length': Uint16Array
  'ppi.dlt': Uint32Array
  'ppi.fields': never
  'ppi.fields.type': Uint16Array
  'ppi.fields.type_name': VariableColumn
  'ppi.fields.length': Uint16Array
  'ppi.fields.tsft': BigUint64Array
  'ppi.fields.flags': Uint16Array
  'ppi.fields.flags.fcs': Uint8Array
  'ppi.fields.flags.tsft_ms': Uint8Array
  'ppi.fields.flags.fcs_invalid': Uint8Array
  'ppi.fields.flags.phy_error': Uint8Array
  'ppi.fields.flags.reserved': Uint16Array
  'ppi.fields.rate': Uint16Array
  'ppi.fields.frequency': Uint16Array
  'ppi.fields.channel': Uint16Array
  'ppi.fields.channel.reserved': Uint8Array
  'ppi.fields.channel.turbo': Uint8Array
  'ppi.fields.channel.cck': Uint8Array
  'ppi.fields.channel.ofdm': Uint8Array
  'ppi.fields.channel.band_2ghz': Uint8Array
  'ppi.fields.channel.band_5ghz': Uint8Array
  'ppi.fields.channel.passive': Uint8Array
  'ppi.fields.channel.dynamic': Uint8Array
  'ppi.fields.channel.gfsk': Uint8Array
  'ppi.fields.channel.reserved_2': Uint8Array
  'ppi.fields.hop_set': Uint8Array
  'ppi.fields.hop_pattern': Uint8Array
  'ppi.fields.dbm_signal': Int32Array
  'ppi.fields.dbm_noise': Int32Array
  'ppi.fields.mac': Uint32Array
  'ppi.fields.mac.greenfield': Uint8Array
  'ppi.fields.mac.ht40': Uint8Array
  'ppi.fields.mac.short_gi': Uint8Array
  'ppi.fields.mac.duplicate': Uint8Array
  'ppi.fields.mac.aggregate': Uint8Array
  'ppi.fields.mac.more_aggregates': Uint8Array
  'ppi.fields.mac.delimiter_error': Uint8Array
  'ppi.fields.mac.reserved': Uint32Array
  'ppi.fields.ampdu_id': Uint32Array
  'ppi.fields.delimiters': Uint8Array
  'ppi.fields.reserved': Uint32Array
  'ppi.fields.mcs': Uint8Array
  'ppi.fields.streams': Uint8Array
  'ppi.fields.rssi': Uint8Array
  'ppi.fields.control_rssi_0': Uint8Array
  'ppi.fields.control_rssi_1': Uint8Array
  'ppi.fields.control_rssi_2': Uint8Array
  'ppi.fields.control_rssi_3': Uint8Array
  'ppi.fields.extension_rssi_0': Uint8Array
  'ppi.fields.extension_rssi_1': Uint8Array
  'ppi.fields.extension_rssi_2': Uint8Array
  'ppi.fields.extension_rssi_3': Uint8Array
  'ppi.fields.extension_frequency': Uint16Array
  'ppi.fields.extension_channel': Uint16Array
  'ppi.fields.extension_channel.reserved': Uint8Array
  'ppi.fields.extension_channel.turbo': Uint8Array
  'ppi.fields.extension_channel.cck': Uint8Array
  'ppi.fields.extension_channel.ofdm': Uint8Array
  'ppi.fields.extension_channel.band_2ghz': Uint8Array
  'ppi.fields.extension_channel.band_5ghz': Uint8Array
  'ppi.fields.extension_channel.passive': Uint8Array
  'ppi.fields.extension_channel.dynamic': Uint8Array
  'ppi.fields.extension_channel.gfsk': Uint8Array
  'ppi.fields.extension_channel.reserved_2': Uint8Array
  'ppi.fields.dbm_signal_0': Int32Array
  'ppi.fields.dbm_noise_0': Int32Array
  'ppi.fields.dbm_signal_1': Int32Array
  'ppi.fields.dbm_noise_1': Int32Array
  'ppi.fields.dbm_signal_2': Int32Array
  'ppi.fields.dbm_noise_2': Int32Array
  'ppi.fields.dbm_signal_3': Int32Array
  'ppi.fields.dbm_noise_3': Int32Array
  'ppi.fields.evm_0': Uint32Array
  'ppi.fields.evm_1': Uint32Array
  'ppi.fields.evm_2': Uint32Array
  'ppi.fields.evm_3': Uint32Array
  'ppi.fields.spectrum_map': VariableColumn
  'ppi.fields.process_information': VariableColumn
  'ppi.fields.capture_information': VariableColumn
  'ppi.fields.interface_id': Uint32Array
  'ppi.fields.ethernet': Uint32Array
  'ppi.fields.ethernet.fcs': Uint8Array
  'ppi.fields.ethernet.reserved': Uint32Array
  'ppi.fields.errors': Uint32Array
  'ppi.fields.errors.fcs': Uint8Array
  'ppi.fields.errors.sequence': Uint8Array
  'ppi.fields.errors.symbol': Uint8Array
  'ppi.fields.errors.data': Uint8Array
  'ppi.fields.errors.reserved': Uint32Array
  'ppi.fields.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PpiWiresharkColumns {
  'ppi.flags.alignment': Uint8Array
  'ppi.field_type': Uint16Array
  'ppi.field_len': Uint16Array
  'ppi.80211-common.tsft': BigUint64Array
  'ppi.80211-common.flags': Uint16Array
  'ppi.80211-common.flags.fcs': Uint8Array
  'ppi.80211-common.flags.tsft': Uint8Array
  'ppi.80211-common.flags.fcs-invalid': Uint8Array
  'ppi.80211-common.flags.phy-err': Uint8Array
  'ppi.80211-common.chan.freq': Uint16Array
  'ppi.80211-common.chan.flags': Uint16Array
  'ppi.80211-common.chan.flags.turbo': Uint8Array
  'ppi.80211-common.chan.flags.cck': Uint8Array
  'ppi.80211-common.chan.flags.ofdm': Uint8Array
  'ppi.80211-common.chan.flags.2ghz': Uint8Array
  'ppi.80211-common.chan.flags.5ghz': Uint8Array
  'ppi.80211-common.chan.flags.passive': Uint8Array
  'ppi.80211-common.chan.flags.dynamic': Uint8Array
  'ppi.80211-common.chan.flags.gfsk': Uint8Array
  'ppi.80211-common.fhss.hopset': Uint8Array
  'ppi.80211-common.fhss.pattern': Uint8Array
  'ppi.80211-common.dbm.antsignal': Int32Array
  'ppi.80211-common.dbm.antnoise': Int32Array
  'ppi.80211n-mac.flags': Uint32Array
  'ppi.80211n-mac.flags.greenfield': Uint8Array
  'ppi.80211n-mac.flags.ht20_40': Uint8Array
  'ppi.80211n-mac.flags.rx.short_guard_interval': Uint8Array
  'ppi.80211n-mac.flags.rx.duplicate': Uint8Array
  'ppi.80211n-mac.flags.agg': Uint8Array
  'ppi.80211n-mac.flags.more_agg': Uint8Array
  'ppi.80211n-mac.flags.delim_crc_error_after': Uint8Array
  'ppi.80211n-mac.ampdu_id': Uint32Array
  'ppi.80211n-mac.num_delimiters': Uint8Array
  'ppi.80211n-mac.reserved': Uint32Array
  'ppi.80211n-mac-phy.mcs': Uint8Array
  'ppi.80211n-mac-phy.num_streams': Uint8Array
  'ppi.80211n-mac-phy.rssi.combined': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant0ctl': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant1ctl': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant2ctl': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant3ctl': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant0ext': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant1ext': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant2ext': Uint8Array
  'ppi.80211n-mac-phy.rssi.ant3ext': Uint8Array
  'ppi.80211-mac-phy.ext-chan.freq': Uint16Array
  'ppi.80211-mac-phy.ext-chan.flags': Uint16Array
  'ppi.80211-mac-phy.ext-chan.flags.turbo': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.cck': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.ofdm': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.2ghz': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.5ghz': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.passive': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.dynamic': Uint8Array
  'ppi.80211-mac-phy.ext-chan.flags.gfsk': Uint8Array
  'ppi.80211n-mac-phy.dbmant0.signal': Int32Array
  'ppi.80211n-mac-phy.dbmant0.noise': Int32Array
  'ppi.80211n-mac-phy.dbmant1.signal': Int32Array
  'ppi.80211n-mac-phy.dbmant1.noise': Int32Array
  'ppi.80211n-mac-phy.dbmant2.signal': Int32Array
  'ppi.80211n-mac-phy.dbmant2.noise': Int32Array
  'ppi.80211n-mac-phy.dbmant3.signal': Int32Array
  'ppi.80211n-mac-phy.dbmant3.noise': Int32Array
  'ppi.80211n-mac-phy.evm0': Uint32Array
  'ppi.80211n-mac-phy.evm1': Uint32Array
  'ppi.80211n-mac-phy.evm2': Uint32Array
  'ppi.80211n-mac-phy.evm3': Uint32Array
  'ppi.aggregation_extension.interface_id': Uint32Array
  'ppi.8023_extension.flags': Uint32Array
  'ppi.8023_extension.flags.fcs_present': Uint8Array
  'ppi.8023_extension.errors': Uint32Array
  'ppi.8023_extension.errors.fcs': Uint8Array
  'ppi.8023_extension.errors.sequence': Uint8Array
  'ppi.8023_extension.errors.symbol': Uint8Array
  'ppi.8023_extension.errors.data': Uint8Array
}

/** Names of its fields: ours. */
export type PpiFieldName = keyof PpiColumns

/** Names of its fields: Wireshark's. */
export type PpiWiresharkName = keyof PpiWiresharkColumns
