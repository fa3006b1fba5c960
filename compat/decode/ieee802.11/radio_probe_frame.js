'use strict'
// radio_probe_frame.js - what a probe request says, as its elements.

const { extrasAt } = require('../../layers')
const { alone } = require('../../alone')
const { tagsOf } = require('./radio_management_frame_tag')

class RadioProbeFrame {
  constructor() {
    this.tags = undefined
  }

  fill(packet, word, tags) {
    this.tags = tagsOf(packet, word, tags)
    return this
  }

  decode(raw_packet, offset) {
    const { packet, word } = alone('probe', raw_packet, offset)
    return this.fill(packet, word, extrasAt(packet, word).tags)
  }
}

module.exports = RadioProbeFrame
