'use strict'
// frame.js - what a capture says of its packets: only pcapng has comments.

const { bytesIn } = require('../../api/pcapng-bytes')
const { LINKTYPE, PROTOCOL, overIp, datagram } = require('./layers')

const COMMENT = 1 // draft-ietf-opsawg-pcapng section 3.5: opt_comment
const SNAP_LENGTH = 262144

/** Packets with two comments, with one, and with none. */
function commented() {
  const { section, interface: device, enhanced } = bytesIn('big')
  const packet = overIp({ protocol: PROTOCOL.UDP }, datagram())
  const microseconds = 1600000000000000n
  return Buffer.concat([
    section(),
    device(LINKTYPE.ETHERNET, SNAP_LENGTH),
    enhanced(0, microseconds, packet, [COMMENT, 'first'], [COMMENT, 'second']),
    enhanced(0, microseconds + 1n, packet, [COMMENT, 'grüß']),
    enhanced(0, microseconds + 2n, packet)
  ])
}

module.exports = { commented }
