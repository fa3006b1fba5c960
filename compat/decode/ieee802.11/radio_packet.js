'use strict'
// radio_packet.js - radiotap, and the 802.11 frame behind it.

const { behind, extrasAt, fieldsAt, headerBytes, nameAt } = require('../../layers')
const { Decoder, describe } = require('../decoder')
const RadioFrame = require('./radio_frame')

/** node_pcap's names of our fields; an object is a group of them. */
const FIELDS = {
  tsft: 'tsft',
  flags: 'flags',
  rate: 'rate',
  channel: { frequency: 'channel.freq', flags: 'channel.flags' },
  fhss: { 'hop set': 'fhss.hop_set', 'hop pattern': 'fhss.pattern' },
  antenna_signal: 'dbm_antsignal',
  antenna_noise: 'dbm_antnoise',
  lock_quality: 'lock_quality',
  tx_attenuation: 'tx_attenuation',
  db_tx_attenuation: 'db_tx_attenuation',
  dbm_tx_power: 'dbm_tx_power',
  antenna: 'antenna',
  db_antenna_signal: 'db_antsignal',
  db_antenna_noise: 'db_antnoise',
  rx_flags: 'rx_flags',
  tx_flags: 'tx_flags',
  rts_retries: 'rts_retries',
  data_retries: 'data_retries',
  xchannel: { flags: 'xchannel.flags', frequency: 'xchannel.freq', channel: 'xchannel.channel', max_power: 'xchannel.max_power' },
  mcs: { known: 'mcs.known', flags: 'mcs.flags', mcs: 'mcs.index' },
  a_mpdu_status: { 'reference number': 'ampdu.reference', flags: 'ampdu.flags', 'delimiter CRC value': 'ampdu.delimiter_crc', reserved: 'ampdu.reserved' },
  vht: { known: 'vht.known', flags: 'vht.flags', bandwidth: 'vht.bandwidth', coding: 'vht.coding', group_id: 'vht.group_id', partial_aid: 'vht.partial_aid' },
  timestamp: { timestamp: 'timestamp.time', accuracy: 'timestamp.accuracy', 'unit/position': 'timestamp.unit_position', flags: 'timestamp.flags' },
  he: { data1: 'he.data_1', data2: 'he.data_2', data3: 'he.data_3', data4: 'he.data_4', data5: 'he.data_5', data6: 'he.data_6' },
  he_mu: { flags1: 'he_mu.flags_1', flags2: 'he_mu.flags_2', RU_channel1: 'he_mu.channel_1_rus', RU_channel2: 'he_mu.channel_2_rus' },
  he_mu_other_user: { per_user_1: 'he_mu_other_user.user_1', per_user_2: 'he_mu_other_user.user_2', per_user_position: 'he_mu_other_user.position', per_user_known: 'he_mu_other_user.known' },
  '0_length_psdu': 'zero_length_psdu',
  l_sig: { data1: 'l_sig.data_1', data2: 'l_sig.data_2' }
}

const EXTENDED = 0x80000000

function fieldsOf(packet) {
  const first = (name) => packet.all(`radiotap.${name}`)[0]
  const fields = {}
  for (const [name, ours] of Object.entries(FIELDS)) {
    const value = typeof ours === 'string' ? first(ours) : groupOf(ours, first)
    if (value !== undefined) fields[name] = value
  }
  return fields
}

function groupOf(names, first) {
  const entries = Object.entries(names).map(([name, ours]) => [name, first(ours)])
  return entries.some(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined
}

/** A number of all words, a BigInt if there are several; the bits that say so are not set. */
function presentOf(words = []) {
  if (words.length < 2) return words[0] === undefined ? undefined : (words[0] & ~EXTENDED) >>> 0
  return words.reduce((all, word, i) => all | (BigInt((word & ~EXTENDED) >>> 0) << BigInt(32 * i)), 0n)
}

class RadioPacket extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.headerRevision = undefined
    this.headerPad = undefined
    this.headerLength = undefined
    this.presentFields = undefined
    this.fields = undefined
    this._decoderCache = {}
  }

  _fill(packet, word, options) {
    const { version, length } = fieldsAt(packet, word)
    this.headerRevision = version
    this.headerPad = packet.get('radiotap.pad')
    this.headerLength = length
    this.presentFields = presentOf(extrasAt(packet, word).present)
    this.fields = fieldsOf(packet)
    const next = behind(packet, word)
    if (options?.decodeLower === false) this.ieee802_11Frame = packet.bytes.subarray(headerBytes(packet, word))
    else if (nameAt(packet, next) === 'wlan') this.ieee802_11Frame = new RadioFrame(this.emitter).fill(packet, next)
  }
}
describe(RadioPacket, 'radio-packet', true, 'radiotap')

module.exports = RadioPacket
