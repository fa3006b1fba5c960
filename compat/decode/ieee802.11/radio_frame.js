'use strict'
// radio_frame.js - an 802.11 frame. The three addresses have the names that they have in beacons of node_pcap.

const { behind, extrasAt, fieldsAt, nameAt } = require('../../layers')
const { Decoder, describe } = require('../decoder')
const EthernetAddr = require('../ethernet_addr')
const LogicalLinkControl = require('../llc_packet')
const RadioBeaconFrame = require('./radio_beacon_frame')
const RadioProbeFrame = require('./radio_probe_frame')

const MANAGEMENT = 0
const PROBE_REQUEST = 4
const BEACON = 8

class RadioFrameFlags {
  constructor(emitter) {
    this.emitter = emitter
    this.raw = undefined
    this.moreFragments = undefined
    this.isRetry = undefined
    this.moreData = undefined
    this.encrypted = undefined
    this.ordered = undefined
  }

  static of(raw, { more_fragments, retry, more_data, protected: encrypted, order } = {}) {
    const flags = new RadioFrameFlags()
    flags.raw = raw
    flags.moreFragments = more_fragments === 1
    flags.isRetry = retry === 1
    flags.moreData = more_data === 1
    flags.encrypted = encrypted === 1
    flags.ordered = order === 1
    return flags
  }
}

class RadioFrame extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.frameControl = undefined
    this.version = undefined
    this.type = undefined
    this.subType = undefined
    this.flags = undefined
    this.duration = undefined
    this.bssid = undefined
    this.shost = undefined
    this.dhost = undefined
    this.fragSeq = undefined
    this.beacon = undefined
    this.llc = undefined
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    const raw = packet.get('wlan.flag_byte')
    this.version = fields.version
    this.type = fields.type
    this.subType = fields.subtype
    this.frameControl = fields.version | (fields.type << 2) | (fields.subtype << 4) | (raw << 8)
    this.flags = RadioFrameFlags.of(raw, fields.flags)
    this.duration = fields.duration
    this.#addresses(packet)
    this.fragSeq = packet.get('wlan.sequence_control')
    if (this.type === MANAGEMENT) this.#management(packet, word)
    const next = behind(packet, word)
    if (nameAt(packet, next) === 'llc') this.llc = new LogicalLinkControl(this.emitter).fill(packet, next)
  }

  #addresses(packet) {
    const place = { bssid: 'receiver', shost: 'transmitter', dhost: 'address_3' }
    for (const [name, ours] of Object.entries(place)) {
      const value = packet.get(`wlan.${ours}`)
      if (value !== undefined) this[name] = EthernetAddr.of(value)
    }
  }

  #management(packet, word) {
    const { tags } = extrasAt(packet, word)
    if (this.subType === PROBE_REQUEST) this.probe = new RadioProbeFrame().fill(packet, word, tags)
    else if (this.subType === BEACON) this.beacon = new RadioBeaconFrame().fill(packet, word, tags)
  }
}
describe(RadioFrame, 'radio-frame', true, 'wlan')

module.exports = RadioFrame
