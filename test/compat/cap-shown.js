'use strict'
// cap-shown.js - what the decoders of cap say of Ethernet packets, header by header. Given an installed cap, it is a program, since
// cap loops for ever over some packets:
//
//   node test/compat/cap-shown.js FOLDER CAPTURE

const fs = require('node:fs')
const path = require('node:path')
const { inspect } = require('node:util')
const pcap = require('../../lib')

const PEER = path.join(__dirname, '../../bench/peers/node_modules/cap')

const text = (value) => inspect(value, { depth: 9, breakLength: Infinity, compact: true })

/** By the names of protocols that follow Ethernet and IP. */
const NEXT = {
  IPV4: ({ IPV4 }, b, at) => IPV4(b, at),
  IPV6: ({ IPV6 }, b, at) => IPV6(b, at),
  ARP: ({ ARP }, b, at) => ARP(b, at),
  ICMP: ({ ICMPV4 }, b, at) => ICMPV4(b, b.length, at),
  TCP: ({ TCP }, b, at) => TCP(b, at),
  UDP: ({ UDP }, b, at) => UDP(b, at),
  SCTP: ({ SCTP }, b, at) => SCTP(b, b.length, at)
}

/** Its headers, a line each; one that throws says so. */
function shown(decoders, bytes) {
  const { ETHERNET, IP } = decoders.PROTOCOL
  const lines = []
  const add = (name, decode) => {
    try {
      const { info, ...more } = decode()
      lines.push(`${name} ${text(info)} ${text(more)}`)
      return { ...info, ...more }
    } catch {
      lines.push(`${name} throws`)
      return {}
    }
  }
  const { type, offset } = add('Ethernet', () => decoders.Ethernet(bytes))
  const network = ETHERNET[type]
  if (NEXT[network] === undefined) return lines
  const packet = add(network, () => NEXT[network](decoders, bytes, offset))
  const transport = IP[packet.protocol]
  if (network === 'ARP' || !packet.offset || packet.fragoffset > 0 || !['ICMP', 'TCP', 'UDP', 'SCTP'].includes(transport)) return lines
  add(transport, () => NEXT[transport](decoders, bytes, packet.offset))
  return lines
}

/** Of all packets of a capture: a line of JSON each. */
async function all(decoders, file, tell) {
  const session = pcap.createOfflineSession(file)
  if (session.link_type !== 'LINKTYPE_ETHERNET') return session.close()
  for await (const { bytes } of session) tell(shown(decoders, Buffer.from(bytes)))
}

if (require.main === module) {
  const [folder, file] = process.argv.slice(2)
  all(require(path.resolve(folder)).decoders, file, (lines) => fs.writeSync(1, `${JSON.stringify(lines)}\n`)).then(() => fs.writeSync(1, 'end\n'), () => {})
}

module.exports = { PEER, all, shown }
