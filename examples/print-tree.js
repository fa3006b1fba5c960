// print-tree.js - the full decode of the first packet of a file: node examples/print-tree.js [file]

const path = require('node:path')
const { inspect } = require('node:util')
const pcap = require('pcap')

const [file = path.join(__dirname, 'http-loopback.pcap')] = process.argv.slice(2)

async function main() {
  for await (const packet of pcap.createOfflineSession(file)) {
    console.log(inspect(packet.decode(), { depth: null }))
    console.log(JSON.stringify(packet))
    return
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
