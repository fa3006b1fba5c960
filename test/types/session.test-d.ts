// session.test-d.ts - sessions, their options and events; CommonJS.

import pcap = require('pcap')
import { Readable } from 'node:stream'
import { expectType } from './expect'

// ---- Opening ----

const session = pcap.createSession('lo', 'tcp port 80')
expectType<pcap.Session>()(session)
expectType<pcap.Session>()(pcap.createSession())
expectType<pcap.Session>()(pcap.createSession('lo', 'tcp', 1000000, true))
// @ts-expect-error it is a number
pcap.createSession('lo', 'tcp', '1000000')
// @ts-expect-error an object has it
pcap.createSession('lo', { filter: 'tcp' }, 1000000)
expectType<pcap.Session>()(pcap.createSession('', {
  filter: 'tcp',
  promiscuous: false,
  snap_length: 96,
  buffer_size: 1 << 20,
  buffer_timeout: -1,
  monitor: false,
  direction: 'in',
  timestamp_source: 'adapter',
  timestamp_precision: 'nano',
  fanout: { group: 7, mode: 'hash' },
  signal: AbortSignal.timeout(1000),
  block_size: 65536,
  block_count: 4
}))
expectType<pcap.Session>()(pcap.createSession('lo', { fanout: { mode: 'lb' } }))
expectType<pcap.Session>()(pcap.createSession(['eth0', 'lo'], { on_down: 'end', cooked: 1 }))
expectType<readonly pcap.DeviceStats[] | undefined>()(session.stats().devices)
session.on('device', ({ device, interface: index, state }) => {
  expectType<string>()(device)
  expectType<number>()(index)
  expectType<'down' | 'up' | 'gone'>()(state)
})
// @ts-expect-error a misspelt word
pcap.createSession('lo', { on_down: 'stop' })
expectType<pcap.Session>()(pcap.createOfflineSession('trace.pcap'))
expectType<pcap.Session>()(pcap.createOfflineSession('-', { filter: 'udp' }))
expectType<number | undefined>()(pcap.createOfflineSession('-', { defragment: { ip_policy: 'linux', limits: { memory: 1 } } }).stats().fragments?.completed)
expectType<pcap.Session>()(pcap.createOfflineSession(Buffer.alloc(24), 'udp'))
expectType<pcap.Session>()(pcap.createOfflineSession(new Uint8Array(24)))
expectType<pcap.Session>()(pcap.createOfflineSession(Readable.from([])))

// @ts-expect-error a misspelt option
pcap.createSession('lo', { promiscous: true })
// @ts-expect-error not one of the directions
pcap.createSession('lo', { direction: 'both' })
// @ts-expect-error the unit is bytes, a number
pcap.createSession('lo', { snap_length: '96' })
// @ts-expect-error not a mode
pcap.createSession('lo', { fanout: { group: 1, mode: 'fair' } })
// @ts-expect-error a live option
pcap.createOfflineSession('trace.pcap', { promiscuous: true })
// @ts-expect-error a number is no source
pcap.createOfflineSession(1)
// @ts-expect-error sessions come from createSession and createOfflineSession
new pcap.Session()

// ---- Events ----

session.on('packet', (packet) => expectType<pcap.Packet>()(packet))
session.addListener('packet', (pcap_header, raw_packet) => {
  expectType<Buffer>()(raw_packet)
  expectType<pcap.Decoded>()(pcap.decode_packet(pcap_header, raw_packet))
})
session.once('end', () => {}).once('complete', () => {})
session.on('drop', (drops) => expectType<number>()(drops.dropped_by_app))
session.on('error', (error) => expectType<pcap.PcapErrorCode>()(error.code))
session.off('close', () => {})
// @ts-expect-error no such event
session.on('packets', () => {})
// @ts-expect-error `end` has no arguments
session.on('end', (packet: pcap.Packet) => packet)

// ---- Methods ----

const stats = session.stats()
expectType<number>()(stats.ps_recv)
expectType<number>()(stats.queued_blocks)
// @ts-expect-error no such counter
stats.ps_lost
expectType<pcap.Session>()(session.pause().resume().ref().unref())
expectType<number>()(session.inject(new Uint8Array(60)))
// @ts-expect-error text is no frame
session.inject('frame')
expectType<void>()(session.close())
expectType<boolean>()(session.closed)
expectType<boolean>()(session.live)
expectType<string | undefined>()(session.link_type)
// @ts-expect-error read only
session.live = true

async function iterate() {
  for await (const packet of session) expectType<pcap.Packet>()(packet)
  for await (const text of session.lines()) expectType<Buffer>()(text)
  session.lines({ format: 'json', limit: 5 })
  session.lines({ format: 'tree', clock: 'date', zone: 'local', color: true, dump: 'hex+text' })
  expectType<number>()(session.lines({ pattern: 'GET' }).packets)
  // @ts-expect-error clocks are for people
  session.lines({ format: 'json', clock: 'date' })
  session.lines({ format: 'csv', fields: ['ip.src', 'tcp.dport'], header: true })
  session.lines({ format: 'csv', fields: ['ip.src#2', 'len(tcp.payload)', 'ip[8:1]', '@ip.src', 'tcp.window + 1', '-ip.ttl'] })
  // @ts-expect-error tsv needs fields
  session.lines({ format: 'tsv' })
  // @ts-expect-error no such format
  session.lines({ format: 'xml' })
  // @ts-expect-error no such field
  session.lines({ format: 'ndjson', fields: ['ip.sadr'] })
  await session[Symbol.asyncDispose]()
}
void iterate

// ---- Writing ----

const dump = session.dump('trace.pcapng', { rotate: { bytes: 1000, seconds: 0.5 }, ring: 3, flush: 'packet', max_packets: 5 })
expectType<number>()(dump.stats().packets_in_file)
expectType<void>()(dump.close())
const writer = pcap.createWriter('trace.pcap', { format: 'pcap-nano', flush: 50 })
writer[Symbol.dispose]()
expectType<pcap.Writer>()(writer.write({ bytes: new Uint8Array(60), timestamp_ns: 1n, comment: 'x' }).flush())
writer.interface({ name: 'eth0' }).secrets('CLIENT_RANDOM', 'tls').name('192.0.2.1', 'host')
// @ts-expect-error no such format
pcap.createWriter('x', { format: 'snoop' })
// @ts-expect-error bytes are missing
writer.write({ tv_sec: 1 })

// ---- Devices ----

const [device] = pcap.devices()
expectType<string | null>()(device!.mac)
expectType<number | null>()(device!.mtu)
expectType<boolean>()(device!.loopback)
const [entry] = pcap.findalldevs()
expectType<'PCAP_IF_LOOPBACK' | undefined>()(entry!.flags)
expectType<string | undefined>()(entry!.addresses[0]?.broadaddr)
expectType<pcap.DeviceEntry[]>()(session.findalldevs())
expectType<string>()(pcap.defaultDevice())
expectType<string>()(pcap.libraryVersion())
expectType<void>()(pcap.checkFilter('tcp', 'LINKTYPE_RAW'))

// ---- Files ----

expectType<pcap.Session>()(pcap.createOfflineSession(['a.pcap', 'b.pcapng'], { append: true }))
const edited = session.dump('x.pcapng', {
  edit: { ranges: [[1, 5]], invert: true, from_ns: 0n, to_ns: 5n, duplicates: { window: 5, age_ns: 1n }, shift_ns: -1n, chop_start: 1, chop_end: 1, snap_length: 96 },
  strip_comments: true
})
expectType<number | undefined>()(edited.stats().duplicates)
session.dump('x.pcapng', { split: 'flow', max_flows: 10, max_open_files: 3 })
// @ts-expect-error times are BigInts
session.dump('x.pcapng', { edit: { shift_ns: 5 } })
// @ts-expect-error not a way to split
session.dump('x.pcapng', { split: 'time' })
pcap.info('x.pcap', { filter: 'tcp', started: ({ closed }) => closed }).then((facts) => {
  expectType<pcap.Facts>()(facts)
  expectType<bigint | undefined>()(facts.first_ns)
  expectType<number>()(facts.interfaces[0].packets)
})

// ---- Display filters ----

const display = pcap.displayFilter('tcp.port == 443', { values: 100 })
expectType<string[]>()(display.fields)
expectType<'fixed' | 'visit'>()(display.cost())
expectType<pcap.Session>()(pcap.createOfflineSession('a.pcap', { display }))
session.lines({ display: 'ip' })
session.batches({ fields: ['number'], display })
session.dump('x.pcapng', { display: 'udp' })
// @ts-expect-error no such limit
pcap.displayFilter('ip', { lenght: 1 })
expectType<string>()(pcap.bpf('tcp').filter)

// ---- Messages ----

async function messages() {
  for await (const { request, response, timings, informational } of session.http({ display, bodies: false, limits: { body: 1 } })) {
    expectType<pcap.HttpMessage | undefined>()(request)
    expectType<Promise<Buffer> | undefined>()(response?.body({ decompress: true, limit: 1 }))
    expectType<number | undefined>()(timings.wait_ms)
    expectType<pcap.HttpMessage[]>()(informational)
  }
  for await (const message of session.messages({ of: ['dns', 'tls', 'redis'] })) {
    expectType<pcap.Message>()(message)
    expectType<'client' | 'server'>()(message.side)
    expectType<number>()(message.first_number)
  }
  // @ts-expect-error it has no messages on streams
  session.messages({ of: ['ip'] })
  // @ts-expect-error whose?
  session.messages()
  for await (const { name, rcode, answer } of session.dns()) {
    expectType<string>()(name)
    expectType<string | undefined>()(rcode)
    expectType<pcap.Packet | undefined>()(answer)
  }
  for await (const { certificates, sni, decrypted, undecrypted } of session.tls({ keylog: ['keys.txt', new Uint8Array(1)] })) {
    expectType<boolean>()(decrypted)
    expectType<'no keys' | 'no OpenSSL' | 'no cipher' | 'no hello' | 'wrong keys' | undefined>()(undecrypted)
    expectType<Buffer[]>()(certificates)
    expectType<string | undefined>()(sni)
  }
  for await (const { text, latency_ms, connection } of session.queries({ keylog: pcap.ownKeys(), timeouts: { keys: 10 } })) {
    const port: number | undefined = connection.socket?.localPort
    void port
    expectType<string>()(text)
    expectType<number | undefined>()(latency_ms)
  }
}
const keylog = pcap.createKeylog()
keylog.add('CLIENT_RANDOM')
expectType<number>()(keylog.stats.secrets)
// @ts-expect-error no key log
session.http({ keylog: 7 })
session.on('http', (exchange) => expectType<pcap.HttpExchange>()(exchange))
session.on('dns', (transaction) => expectType<pcap.DnsTransaction>()(transaction))
session.on('tls', (handshake) => expectType<pcap.TlsHandshake>()(handshake))
session.on('query', (query) => expectType<pcap.Query>()(query))
expectType<number | undefined>()(session.stats().streams?.messages?.cut_bodies)
void messages
