// capture.js - a line per TCP packet, live: sudo node examples/capture.js [device] [filter]

const pcap = require('pcap')

const [device = 'lo', filter = 'tcp'] = process.argv.slice(2)
const session = pcap.createSession(device, filter)

session.on('packet', (packet) => {
  console.log(`${packet.len} ${packet.get('ip.saddr') ?? packet.get('ip6.saddr')}:${packet.tcp?.sport} -> ${packet.get('ip.daddr') ?? packet.get('ip6.daddr')}:${packet.tcp?.dport}`)
})
session.on('drop', (drops) => console.error('packets were lost:', drops))
session.on('error', (error) => console.error(error.message))
session.on('close', () => console.log(session.stats()))
process.once('SIGINT', () => session.close())
