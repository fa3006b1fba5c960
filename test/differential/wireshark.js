'use strict'
// wireshark.js - tshark as an oracle: its field types, its configuration, a run over one file.

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const pcap = require('../../lib')

// Two of the bytes that tshark never prints as they are: it escapes them in texts, and no others.
const SEPARATOR = '\f' // between fields
const AGGREGATOR = '\v' // between the values of one

const MARKED = /<field name="([^"]*)"[^>]*? show="([^"]*)"(?: value="([0-9a-f]*)")?/g // a field in PDML, and its bytes

// What tshark adds from other packets, or prints in other words, is off: a packet stands for itself.
const PREFERENCES = [
  'ip.defragment:FALSE',
  'ipv6.defragment:FALSE',
  'tcp.desegment_tcp_streams:FALSE',
  'tcp.no_subdissector_on_error:FALSE',
  'tcp.analyze_sequence_numbers:FALSE',
  'tcp.relative_sequence_numbers:FALSE',
  'tcp.track_bytes_in_flight:FALSE',
  'tcp.calculate_timestamps:FALSE',
  'mptcp.analyze_mptcp:FALSE',
  'mptcp.relative_sequence_numbers:FALSE',
  'mptcp.analyze_mappings:FALSE',
  'sctp.relative_tsns:FALSE',
  'sdp.establish_conversation:FALSE',
  'pgm.check_checksum:FALSE', // else it shows a checksum that fits under no name
  'eth.fcs:Never' // where the file does not say that there is one
]

// Where what is on a port is none of its protocol, ours asks who claims it; tshark, too, finds TLS on the port of HTTP with this.
const PAYLOAD_FIRST = 'tcp.try_heuristic_first:TRUE'

// What a number for private use stands for: 149 is PKTAP, as Darwin writes it.
const USER_LINKS = 'uat:user_dlts:"User 2 (DLT=149)","pktap","0","","0",""'

// Payloads that tshark guesses on ports of others, and ours does not: to ask of all of them would cost each packet (decision 16).
const GUESSES = ['stun_tcp', 'sip_udp', 'sip_tcp', 'rtp_udp', 'rtcp_udp']

// Ports that our table gives TLS, of which tshark has some.
const TLS_PORTS = fs.readFileSync(path.join(__dirname, '../../src/protocols/app/tls_ports.def'), 'utf8').match(/(?<=^XX\()\d+/gm)

// IANA's ports that it leaves to session descriptions; Babel's of RFC 6126; HTTP/2 where it is behind neither HTTP nor TLS, which ours finds by its frames;
// that of SOME/IP, which neither is to read: of what is to nobody's port there tshark guesses that it is DNS.
const OTHER_PORTS = ['udp.port==30490,data', 'tcp.port==6633,openflow', 'udp.port==5004,rtp', 'udp.port==5005,rtcp', 'udp.port==6697,babel', 'tcp.port==29518,http2', 'tcp.port==27017,mongo']

// Parts of our protocols that Wireshark keeps as protocols under names of their own; wlan_radio stands between radiotap and 802.11,
// pcap_pktdata between a header that tells the link type and the packet, bluetooth in front of HCI,
// gss-api around SPNEGO, user_dlt what has a number for private use.
const PARTS = ['pn_dcp', 'iec60870_asdu', 'cip', 'bacapp', 'cldap', 'openflow_v1', 'mptcp', 'ieee8021ad', 'wlan_radio', 'pwethheuristic', 'pwethnocw', 'pcap_pktdata', 'bluetooth', 'gss-api', 'user_dlt']

function lines(args, env) {
  const { status, stdout, error } = spawnSync('tshark', args, { encoding: 'utf8', maxBuffer: 1 << 28, env })
  if (error || status !== 0) throw new Error(`tshark ${args.join(' ')} failed: install tshark (apt install tshark)`)
  return stdout.split('\n').filter(Boolean)
}

/** Names of the protocols that take part: those of our tables, and those that hold fields named in them. */
function isOurs(name, protocols, fields) {
  return PARTS.includes(name) || protocols.has(name) || fields.some((field) => field.startsWith(`${name}.`)) || [...protocols].some((ours) => name.startsWith(`${ours}.`))
}

class Wireshark {
  /** With `payloadFirst` tshark looks at a payload of TCP before it goes by the port. */
  constructor({ allProtocols, payloadFirst = false }) {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-differential-'))
    this.preferences = payloadFirst ? [...PREFERENCES, PAYLOAD_FIRST] : PREFERENCES
    this.env = { ...process.env, WIRESHARK_CONFIG_DIR: this.folder, TZ: 'UTC' }
    delete this.env.LD_PRELOAD // what is loaded into this process is not for tshark
    this.version = lines(['--version'], this.env)[0]
    this.fields = this.#readFields()
    if (!allProtocols) this.#disableOthers()
  }

  /** name → { type, hex } of every field. */
  #readFields() {
    const fields = new Map()
    for (const line of lines(['-G', 'fields'], this.env)) {
      const [kind, , name, type] = line.split('\t')
      if (kind === 'F' && !fields.has(name)) fields.set(name, type)
    }
    return fields
  }

  /** A protocol that we do not have ends the packet for us, so it has to end it for tshark too. */
  #disableOthers() {
    const protocols = new Set(pcap.protocols.map((protocol) => protocol.wireshark).filter(Boolean))
    const fields = pcap.fields.map((field) => field.wireshark).filter(Boolean)
    const others = lines(['-G', 'protocols'], this.env)
      .map((line) => line.split('\t')[2])
      .filter((name) => !isOurs(name, protocols, fields))
    fs.writeFileSync(path.join(this.folder, 'disabled_protos'), others.map((name) => `${name}\n`).join(''))
  }

  /** Start tshark on a file; its output has a line per packet. With `guesses` it takes payloads as it does for its users. */
  run(file, fields, { guesses = false } = {}) {
    const columns = fields.flatMap((field) => ['-e', field])
    return this.#start(file, ['-T', 'fields', '-E', `separator=${SEPARATOR}`, '-E', `aggregator=${AGGREGATOR}`, '-E', 'occurrence=a', ...columns], guesses)
  }

  /** The bytes of fields in packets, in hexadecimal, as tshark marks them in the packet: `number name` → a list. */
  async bytes(file, packets, fields) {
    const found = new Map()
    const chunks = []
    for await (const chunk of this.#start(file, ['-T', 'pdml', '-Y', `frame.number in {${[...packets].join(',')}}`], false).stdout) chunks.push(chunk)
    let packet
    for (const [, name, show, value] of Buffer.concat(chunks).toString().matchAll(MARKED)) {
      if (name === 'frame.number') packet = show
      if (!value || !fields.has(name)) continue
      const key = `${packet} ${name}`
      found.set(key, [...(found.get(key) ?? []), value])
    }
    return found
  }

  #start(file, output, guesses) {
    const ports = [...TLS_PORTS.map((port) => `tcp.port==${port},tls`), ...OTHER_PORTS].flatMap((port) => ['-d', port])
    const ours = [...GUESSES.flatMap((name) => ['--disable-heuristic', name]), ...ports]
    const args = ['-n', ...(guesses ? [] : ours), '-r', file, ...output]
    for (const preference of [...this.preferences, USER_LINKS]) args.push('-o', preference)
    return spawn('tshark', args, { env: this.env, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  close() {
    fs.rmSync(this.folder, { recursive: true, force: true })
  }
}

module.exports = { PARTS, PREFERENCES, Wireshark, SEPARATOR, AGGREGATOR }
