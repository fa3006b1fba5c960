'use strict'
// radio_beacon_frame.js - what a beacon says, as its elements.

const { extrasAt } = require('../../layers')
const { alone } = require('../../alone')
const { tagsOf } = require('./radio_management_frame_tag')

class RadioBeaconFrame {
  constructor() {
    this.tags = []
  }

  fill(packet, word, tags) {
    this.tags = tagsOf(packet, word, tags)
    return this
  }

  decode(raw_packet, offset) {
    const { packet, word } = alone('beacon', raw_packet, offset)
    return this.fill(packet, word, extrasAt(packet, word).tags)
  }
}

module.exports = RadioBeaconFrame
