'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["pad"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["present"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["present_bits","tsft"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","flags"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","rate"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","channel"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","fhss"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","dbm_antsignal"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","dbm_antnoise"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","lock_quality"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","tx_attenuation"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","db_tx_attenuation"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","dbm_tx_power"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","antenna"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","db_antsignal"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","db_antnoise"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","rx_flags"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","tx_flags"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","rts_retries"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","data_retries"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","xchannel"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","mcs"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","ampdu"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","vht"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","timestamp"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","he"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","he_mu"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","he_mu_other_user"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","zero_length_psdu"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","l_sig"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","tlv"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","radiotap_namespace"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","vendor_namespace"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["present_bits","ext"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["tsft"],"reader":"big","visible":true,"variable":true},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","cfp"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","short_preamble"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","wep"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","fragmented"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","fcs"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","data_pad"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","bad_fcs"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","short_gi"],"reader":"flag","visible":true,"variable":true},
  {"path":["rate"],"reader":"number","visible":true,"variable":true},
  {"path":["channel","freq"],"reader":"number","visible":true,"variable":true},
  {"path":["channel","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["channel","flags","mhz_700"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","mhz_800"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","mhz_900"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["channel","flags","turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","cck"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","ofdm"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","ghz_2"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","ghz_5"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","passive"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","dynamic"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","gfsk"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","gsm"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","static_turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","half"],"reader":"flag","visible":true,"variable":true},
  {"path":["channel","flags","quarter"],"reader":"flag","visible":true,"variable":true},
  {"path":["fhss","hop_set"],"reader":"number","visible":true,"variable":true},
  {"path":["fhss","pattern"],"reader":"number","visible":true,"variable":true},
  {"path":["dbm_antsignal"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["dbm_antnoise"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["lock_quality"],"reader":"number","visible":true,"variable":true},
  {"path":["tx_attenuation"],"reader":"number","visible":true,"variable":true},
  {"path":["db_tx_attenuation"],"reader":"number","visible":true,"variable":true},
  {"path":["dbm_tx_power"],"reader":"int","visible":true,"variable":true},
  {"path":["antenna"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["db_antsignal"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["db_antnoise"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["rx_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["rx_flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["rx_flags","bad_plcp"],"reader":"flag","visible":true,"variable":true},
  {"path":["rx_flags","others"],"reader":"number","visible":false,"variable":true},
  {"path":["tx_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tx_flags","fail"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","cts"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","rts"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","no_ack"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","no_seqno"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","order"],"reader":"flag","visible":true,"variable":true},
  {"path":["tx_flags","others"],"reader":"number","visible":false,"variable":true},
  {"path":["rts_retries"],"reader":"number","visible":true,"variable":true},
  {"path":["data_retries"],"reader":"number","visible":true,"variable":true},
  {"path":["xchannel","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["xchannel","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["xchannel","flags","turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","cck"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ofdm"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ghz_2"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ghz_5"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","passive"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","dynamic"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","gfsk"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","gsm"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","static_turbo"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","half"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","quarter"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ht20"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ht40u"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","ht40d"],"reader":"flag","visible":true,"variable":true},
  {"path":["xchannel","flags","others"],"reader":"number","visible":false,"variable":true},
  {"path":["xchannel","freq"],"reader":"number","visible":true,"variable":true},
  {"path":["xchannel","channel"],"reader":"number","visible":true,"variable":true},
  {"path":["xchannel","max_power"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","known"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["mcs","known","bandwidth"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","index"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","guard_interval"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","format"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","fec"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","stbc"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","ness"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","known","ness_bit1"],"reader":"flag","visible":true,"variable":true},
  {"path":["mcs","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["mcs","flags","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","flags","short_gi"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","flags","greenfield"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","flags","ldpc"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","flags","stbc"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","flags","ness_bit0"],"reader":"number","visible":true,"variable":true},
  {"path":["mcs","index"],"reader":"number","visible":true,"variable":true},
  {"path":["ampdu","reference"],"reader":"number","visible":true,"variable":true},
  {"path":["ampdu","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["ampdu","flags","report_zero_length"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","is_zero_length"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","last_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","last"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","delimiter_crc_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","delimiter_crc_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","eof"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","eof_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["ampdu","flags","others"],"reader":"number","visible":false,"variable":true},
  {"path":["ampdu","delimiter_crc"],"reader":"number","visible":true,"variable":true},
  {"path":["ampdu","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["vht","known"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["vht","known","stbc"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","txop_ps"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","guard_interval"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","sgi_disambiguation"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","ldpc_extra"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","beamformed"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","bandwidth"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","group_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","partial_aid"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","known","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["vht","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["vht","flags","stbc"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","flags","txop_ps"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","flags","short_gi"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","flags","sgi_disambiguation"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","flags","ldpc_extra"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","flags","beamformed"],"reader":"flag","visible":true,"variable":true},
  {"path":["vht","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["vht","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","users"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["vht","users","mcs"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","users","nss"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","coding"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","group_id"],"reader":"number","visible":true,"variable":true},
  {"path":["vht","partial_aid"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp","time"],"reader":"big","visible":true,"variable":true},
  {"path":["timestamp","accuracy"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp","unit_position"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["timestamp","unit"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp","sampling_position"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["timestamp","flags","is_32_bit"],"reader":"flag","visible":true,"variable":true},
  {"path":["timestamp","flags","accuracy"],"reader":"flag","visible":true,"variable":true},
  {"path":["timestamp","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["he","data_1"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["he","data_1","ppdu_format"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_1","bss_color_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","beam_change_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","ul_dl_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","data_mcs_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","data_dcm_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","coding_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","ldpc_extra_symbol_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","stbc_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","spatial_reuse_1_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","spatial_reuse_2_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","spatial_reuse_3_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","spatial_reuse_4_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","bandwidth_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_1","doppler_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["he","data_2","primary_80_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","gi_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","ltf_symbols_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","pre_fec_padding_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","txbf_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","pe_disambiguity_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","txop_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","midamble_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","ru_allocation_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_2","ru_allocation_offset_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_2","secondary_80"],"reader":"flag","visible":true,"variable":true},
  {"path":["he","data_3"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["he","data_3","bss_color"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","beam_change"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","uplink"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","data_mcs"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","data_dcm"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","coding"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","ldpc_extra_symbol"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_3","stbc"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_4"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["he","data_5","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","gi"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","ltf_symbol_size"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","ltf_symbols"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["he","data_5","pre_fec_padding"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","txbf"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_5","pe_disambiguity"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_6"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["he","data_6","nsts"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_6","doppler"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_6","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["he","data_6","txop"],"reader":"number","visible":true,"variable":true},
  {"path":["he","data_6","midamble_periodicity"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu","flags_1"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu","flags_2"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu","channel_1_rus"],"reader":"bytes","visible":true,"variable":true},
  {"path":["he_mu","channel_2_rus"],"reader":"bytes","visible":true,"variable":true},
  {"path":["he_mu_other_user","user_1"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu_other_user","user_2"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu_other_user","position"],"reader":"number","visible":true,"variable":true},
  {"path":["he_mu_other_user","known"],"reader":"number","visible":true,"variable":true},
  {"path":["zero_length_psdu"],"reader":"number","visible":true,"variable":true},
  {"path":["l_sig","data_1"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["l_sig","rate_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["l_sig","length_known"],"reader":"flag","visible":true,"variable":true},
  {"path":["l_sig","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["l_sig","data_2"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["l_sig","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["l_sig","length"],"reader":"number","visible":true,"variable":true},
  {"path":["vendor_oui"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["vendor_subnamespace"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["vendor_length"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["vendor_data"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["unknown"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fcs"],"reader":"number","visible":false,"variable":true},
  {"path":["fcs_status"],"reader":"checksum_status","visible":false,"variable":false}
]

/** Radiotap, radiotap.org. */
class Radiotap extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get pad() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2, true)
  }

  get present() {
    return this._details('present')
  }

  get present_bits() {
    return this._key('present_bits')
  }

  get tsft() {
    return this._visited(36)
  }

  get flags() {
    return this._details('flags')
  }

  get rate() {
    return this._visited(46)
  }

  get channel() {
    return this._details('channel')
  }

  get fhss() {
    return this._details('fhss')
  }

  get dbm_antsignal() {
    return this._details('dbm_antsignal')
  }

  get dbm_antnoise() {
    return this._details('dbm_antnoise')
  }

  get lock_quality() {
    return this._visited(69)
  }

  get tx_attenuation() {
    return this._visited(70)
  }

  get db_tx_attenuation() {
    return this._visited(71)
  }

  get dbm_tx_power() {
    return this._visited(72)
  }

  get antenna() {
    return this._details('antenna')
  }

  get db_antsignal() {
    return this._details('db_antsignal')
  }

  get db_antnoise() {
    return this._details('db_antnoise')
  }

  get rx_flags() {
    return this._details('rx_flags')
  }

  get tx_flags() {
    return this._details('tx_flags')
  }

  get rts_retries() {
    return this._visited(88)
  }

  get data_retries() {
    return this._visited(89)
  }

  get xchannel() {
    return this._details('xchannel')
  }

  get mcs() {
    return this._details('mcs')
  }

  get ampdu() {
    return this._details('ampdu')
  }

  get vht() {
    return this._details('vht')
  }

  get timestamp() {
    return this._details('timestamp')
  }

  get he() {
    return this._details('he')
  }

  get he_mu() {
    return this._details('he_mu')
  }

  get he_mu_other_user() {
    return this._details('he_mu_other_user')
  }

  get zero_length_psdu() {
    return this._visited(237)
  }

  get l_sig() {
    return this._details('l_sig')
  }

  get vendor_oui() {
    return this._details('vendor_oui')
  }

  get vendor_subnamespace() {
    return this._details('vendor_subnamespace')
  }

  get vendor_length() {
    return this._details('vendor_length')
  }

  get vendor_data() {
    return this._details('vendor_data')
  }

  get tlvs() {
    return this._details('tlvs')
  }

  get unknown() {
    return this._visited(253)
  }

  get fcs() {
    return this._visited(254)
  }

  get fcs_status() {
    return this._checksumStatus(255)
  }
}
Radiotap.Cut = cutClass(Radiotap, { version: 1, pad: 2, length: 4 })

Radiotap.prototype._id = 92

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    length: view.getUint16(at + 2, true)
  }
  if (parent !== undefined) parent.radiotap = node
  return node
}

const packet = {
  get radiotap() {
    const word = this._find(92)
    return word > 0 ? new Radiotap(this, word) : this._cut(word, Radiotap)
  }
}

module.exports = { rows, tree, packet }
