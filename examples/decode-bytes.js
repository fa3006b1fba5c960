// decode-bytes.js - decode bytes that come from elsewhere, and see what is wrong with them: node examples/decode-bytes.js

const pcap = require('pcap')

// IPv4 and UDP that claim four bytes of payload, of which two are there.
const bytes = Buffer.from('4500002000010000401100007f0000017f00000130390035000c00006869', 'hex')
const packet = pcap.decode(bytes, 'LINKTYPE_RAW')

console.log(packet.layers)
console.log(packet.ip?.saddr, packet.udp?.dport, packet.payload.toString())
console.log(packet.notes)
