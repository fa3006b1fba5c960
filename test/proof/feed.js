'use strict'
// feed.js - what feeder.js writes and kill.js expects.

/** Files and how they are written. */
const FILES = {
  'default.pcap': {},
  'packet.pcap': { flush: 'packet' },
  'default.pcapng': {},
  'packet.pcapng': { flush: 'packet' },
  'default.pcapng.gz': {},
  'default.pcap.zst': {},
  'packet.pcapng.lz4': { flush: 'packet' }
}

const PER_SECOND = 10000
const LENGTH = 60 // bytes of a packet, which begin with its number
const FIRST_NS = 1700000000n * 1000000000n

/** The time of a packet by its number: whole microseconds. */
const timeOf = (number) => FIRST_NS + (BigInt(number) * 1000000000n) / BigInt(PER_SECOND)

module.exports = { FILES, PER_SECOND, LENGTH, timeOf }
