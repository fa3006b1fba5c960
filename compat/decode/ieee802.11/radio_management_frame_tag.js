'use strict'
// radio_management_frame_tag.js - an element of a management frame.

const TYPES = { 0: 'ssid', 1: 'rates', 3: 'channel', 5: 'TIM', 42: 'ERP', 48: 'RSN', 50: 'extended_rates', 221: 'vendor_specific' }
const SSID = 0
const CHANNEL = 3

class RadioMangementFrameTag {
  constructor() {
    this.type = undefined
    this.typeId = undefined
    this.length = undefined
    this.value = undefined
  }

  /** An element of our table, and its bytes. */
  fill({ number, length, current_channel }, value) {
    this.type = TYPES[number] ?? 'unknown'
    this.typeId = number
    this.length = length
    this.value = value
    if (number === SSID) this.ssid = value.toString('utf8')
    if (number === CHANNEL) this.channel = current_channel
    return this
  }
}

/** The elements of the management frame at `word`, of which `tags` are what our table has; the last one ends where the frame does. */
function tagsOf(packet, word, tags = []) {
  const all = packet._layerCount() > 0 ? packet.bytes.subarray(packet._block.words[word + 1], packet._block.words[word + 1] + packet._capturedOf(word)) : Buffer.alloc(0)
  const size = tags.reduce((sum, { length = 0 }) => sum + 2 + length, 0)
  let at = Math.max(0, packet._block.ints[word + 2] - size)
  return tags.map((tag) => {
    const value = all.subarray(at + 2, at + 2 + tag.length)
    at += 2 + tag.length
    return new RadioMangementFrameTag().fill(tag, value)
  })
}

module.exports = RadioMangementFrameTag
Object.defineProperty(RadioMangementFrameTag, 'tagsOf', { value: tagsOf })
