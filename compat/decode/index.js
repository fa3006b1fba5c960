'use strict'
// index.js - node_pcap's decoders: classes of protocols that are filled from what our tables decoded.

const PcapPacket = require('./pcap_packet')

const decode = (packet, emitter, options) => new PcapPacket(emitter).decode(packet, options)
decode.packet = decode

module.exports = {
  EthernetPacket: require('./ethernet_packet'),
  IPv4Packet: require('./ipv4'),
  IPv6Packet: require('./ipv6'),
  ArpPacket: require('./arp'),
  PcapPacket,
  decode
}
