'use strict'
// util.js - node_pcap's tables of how octets are written.

const octets = Array.from({ length: 256 }, (_, octet) => octet)

exports.int8_to_dec = octets.map(String)
exports.int8_to_hex = octets.map((octet) => octet.toString(16).padStart(2, '0'))
exports.int8_to_hex_nopad = octets.map((octet) => octet.toString(16))
