// live-loop.js - packets of the next seconds in a loop: sudo node examples/live-loop.js [device] [milliseconds]

const pcap = require('pcap')

const [device = 'lo', milliseconds = '2000'] = process.argv.slice(2)

async function main() {
  const session = pcap.createSession(device, { signal: AbortSignal.timeout(Number(milliseconds)), buffer_timeout: 0 })
  for await (const packet of session) {
    console.log(packet.time?.toISOString(), packet.layers.join(' > '), packet.len)
  }
  console.log(session.stats())
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
