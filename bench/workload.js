'use strict'
// workload.js - one row in JavaScript, in a process of its own: node workload.js ROW [OPTIONS] FILE prints a line of JSON.
// --runs N makes that a list of so many runs, after --warm-ups N; --library is the folder of another node_pcap.

const { parseArgs } = require('node:util')

const COLUMNS = ['time', 'ip.saddr', 'ip.daddr', 'tcp.sport', 'tcp.dport', 'len']
const LINE_FIELDS = ['frame.time_epoch', 'ip.saddr', 'ip.daddr', 'tcp.sport', 'tcp.dport', 'frame.len']

/** Resolve when the session has delivered its last packet. */
const ended = (session) => new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))

const rows = {
  /** Only the event: what every program pays. */
  async event(session, sums) {
    session.on('packet', () => {
      sums.packets++
    })
    await ended(session)
  },

  /** The event with the bytes as a Buffer, as a listener of two arguments gets it. */
  async raw(session, sums) {
    session.on('packet', (header, raw) => {
      sums.packets++
      sums.bytes += raw.length
    })
    await ended(session)
  },

  /** What a small tool does: five fields of each packet. */
  async fields(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      sums.bytes += packet.len
      const { ip, tcp } = packet
      // The fields of a header that was cut are undefined.
      if (ip) sums.text += (ip.saddr ?? '').length + (ip.daddr ?? '').length
      if (!tcp) return
      sums.sources += tcp.sport ?? 0
      sums.ports += tcp.dport ?? 0
    })
    await ended(session)
  },

  /** A handler that takes two microseconds: the reader is far ahead, and must wait. */
  async slow(session, sums) {
    session.on('packet', () => {
      sums.packets++
      const until = process.hrtime.bigint() + 2000n
      while (process.hrtime.bigint() < until);
    })
    await ended(session)
  },

  async iterate(session, sums) {
    for await (const packet of session) {
      sums.packets++
      sums.last = packet
    }
    sums.last = undefined
  },

  /** The seed's program: decode_packet on the listener's two arguments. */
  async tree(session, sums, { decode_packet }) {
    session.on('packet', (pcap_header, raw_packet) => {
      sums.packets++
      sums.last = decode_packet(pcap_header, raw_packet)
    })
    await ended(session)
    sums.last = undefined
  },

  /** The same tree with the options of TCP. */
  async decode(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      sums.last = packet.decode()
    })
    await ended(session)
    sums.last = undefined
  },

  /** What programs do with a tree: ask it for a layer by its name. */
  async named(session, sums, { decode_packet }) {
    session.on('packet', (pcap_header, raw_packet) => {
      sums.packets++
      const { tcp } = decode_packet(pcap_header, raw_packet)
      if (tcp) sums.ports += tcp.dport ?? 0
    })
    await ended(session)
  },

  /** Variable rows by the layer. */
  async options(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      const { tcp } = packet
      if (tcp?.options) sums.options += tcp.options.length
    })
    await ended(session)
  },

  /** A question and its first answer. */
  async dns(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      const { queries, answers } = packet.dns
      sums.text += queries[0].name.length + answers[0].a.length
    })
    await ended(session)
  },

  /** A variable row by its name. */
  async get(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      sums.options += packet.get('tcp.options.tsval') ?? 0
    })
    await ended(session)
  },

  /** One that most packets do not have. */
  async 'get-mss'(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      sums.options += packet.get('tcp.options.mss') ?? 0
    })
    await ended(session)
  },

  /** Six columns, and bytes counted by port: what an analysis does. */
  async batches(session, sums) {
    const byPort = new Float64Array(65536)
    for await (const batch of session.batches({ fields: COLUMNS })) {
      const ports = batch.column('tcp.dport')
      const lengths = batch.column('len')
      const count = batch.length
      let all = 0
      for (let i = 0; i < count; i++) {
        byPort[ports[i]] += lengths[i]
        all += ports[i]
      }
      sums.ports += all
      sums.packets += count
    }
    sums.bytes = byPort.reduce((sum, bytes) => sum + bytes, 0)
  },

  /** The same six columns as text. */
  async lines(session, sums) {
    for await (const text of session.lines({ format: 'tsv', fields: LINE_FIELDS })) sums.text += text.length
  }
}

/** Run a row once over a file. */
async function measure(library, row, options, file) {
  const sums = { packets: 0, bytes: 0, ports: 0, sources: 0, options: 0, text: 0 }
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  await rows[row](library.createOfflineSession(file, options), sums, library)
  const ns = Number(process.hrtime.bigint() - start)
  const cpu = process.cpuUsage(before)
  return { ...sums, ns, cpu_ns: (cpu.user + cpu.system) * 1000, max_rss_kb: process.resourceUsage().maxRSS }
}

async function main() {
  const text = { type: 'string' }
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { library: text, runs: text, 'warm-ups': text } })
  const [row, ...rest] = positionals
  const file = rest.pop()
  const options = rest.length > 0 ? JSON.parse(rest[0]) : {}
  if (!Object.hasOwn(rows, row)) throw new Error(`no such row: ${row}`)
  const library = require(values.library ?? '..')
  for (let i = Number(values['warm-ups'] ?? 0); i > 0; i--) await measure(library, row, options, file)
  const runs = []
  for (let i = Number(values.runs ?? 1); i > 0; i--) runs.push(await measure(library, row, options, file))
  console.log(JSON.stringify(values.runs ? runs : runs[0]))
}

main()
