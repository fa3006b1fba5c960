'use strict'
// index.js - node_pcap's decoders: classes of protocols that are filled from what our tables decoded.

const PcapPacket = require('./pcap_packet')

const decode = (packet, emitter, options) => new PcapPacket(emitter).decode(packet, options)
decode.packet = decode

exports.EthernetPacket = require('./ethernet_packet')
exports.IPv4Packet = require('./ipv4')
exports.IPv6Packet = require('./ipv6')
exports.ArpPacket = require('./arp')
exports.PcapPacket = PcapPacket
exports.decode = decode
