// read-file.js - who spoke to whom in a file: node examples/read-file.js [file] [filter]

const path = require('node:path')
const pcap = require('pcap')

const [file = path.join(__dirname, 'http-loopback.pcap'), filter = 'tcp'] = process.argv.slice(2)
const session = pcap.createOfflineSession(file, filter)

session.on('packet', (packet) => {
  const { tcp } = packet
  const text = tcp?.payload?.toString('latin1').split('\r\n')[0]
  console.log(packet.number, packet.get('ip.saddr'), tcp?.sport, '->', packet.get('ip.daddr'), tcp?.dport, text)
  for (const note of packet.notes) console.log('  ', note.problem, note.layer, note.field, note.text)
})
session.on('error', (error) => console.error(error.message))
session.on('end', () => console.log('that is all'))
