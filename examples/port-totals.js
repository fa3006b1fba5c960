// port-totals.js - bytes per TCP destination port, by columns: node examples/port-totals.js [file]

const path = require('node:path')
const pcap = require('pcap')

const [file = path.join(__dirname, 'http-loopback.pcap')] = process.argv.slice(2)

async function main() {
  const totals = new Map()
  const session = pcap.createOfflineSession(file)
  for await (const batch of session.batches({ fields: ['tcp.dport', 'len'] })) {
    const ports = batch.column('tcp.dport')
    const lengths = batch.column('len')
    for (let i = 0; i < batch.length; i++) {
      if (batch.has('tcp.dport', i)) totals.set(ports[i], (totals.get(ports[i]) ?? 0) + lengths[i])
    }
  }
  for (const [port, bytes] of [...totals].sort((a, b) => b[1] - a[1])) console.log(port, bytes)
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
