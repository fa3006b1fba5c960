// packet.test-d.ts - packets, trees, batches, errors, tables; CommonJS.

import pcap = require('pcap')
import { expectType } from './expect'

declare const packet: pcap.Packet
declare const session: pcap.Session

// ---- Header ----

expectType<Date | undefined>()(packet.time)
expectType<number | undefined>()(packet.tv_usec)
expectType<bigint | undefined>()(packet.timestamp_ns)
expectType<string>()(packet.link_type)
expectType<pcap.LayerName[]>()(packet.layers)
expectType<boolean>()(packet.truncated)
expectType<Buffer>()(packet.bytes)
expectType<Buffer>()(packet.payload)
expectType<pcap.Packet>()(packet.copy())
expectType<{ [layer: string]: pcap.JsonValue }>()(packet.toJSON())
expectType<'truncated' | 'malformed' | 'limit'>()(packet.notes[0]!.problem)
expectType<string | null>()(packet.notes[0]!.field)
// @ts-expect-error read only
packet.len = 1
// @ts-expect-error packets come from sessions and decode
new pcap.Packet()

// ---- Layers ----

expectType<pcap.Ip | undefined>()(packet.ip)
expectType<string | undefined>()(packet.ip?.saddr)
expectType<number | undefined>()(packet.tcp?.dport)
expectType<0 | 1 | undefined>()(packet.tcp?.flags?.syn)
expectType<number | undefined>()(packet.tcp?.options?.[0]?.mss)
expectType<Buffer | undefined>()(packet.udp?.payload)
// @ts-expect-error the layer can be missing
packet.tcp.dport
// @ts-expect-error no such field
packet.tcp?.destport
// @ts-expect-error no such layer
packet.tpc

// ---- By name ----

expectType<string | undefined>()(packet.get('ip.saddr'))
expectType<number | undefined>()(packet.get('tcp.dport'))
expectType<0 | 1 | undefined>()(packet.get('tcp.flags.syn'))
expectType<number | undefined>()(packet.get('tcp.flags'))
expectType<number | undefined>()(packet.get('tcp.options.mss'))
expectType<Buffer | undefined>()(packet.get('tcp.payload'))
expectType<pcap.ChecksumStatus | undefined>()(packet.get('udp.checksum_status'))
expectType<string | undefined>()(packet.get('frame.protocols'))
expectType<string | undefined>()(packet.get('frame.comment'))
expectType<string[]>()(packet.all('frame.comment'))
expectType<pcap.FieldPrimitive | undefined>()(packet.get('ip.src'))
expectType<string[]>()(packet.all('ip.saddr'))
// @ts-expect-error no such field
packet.get('ip.sadr')

// ---- Lists whose rows are those of another, in the same protocol and in others ----

expectType<pcap.DnsAnswersEntry[] | undefined>()(packet.dns?.authorities)
expectType<pcap.DnsAnswersEntry[] | undefined>()(packet.llmnr?.additionals)
expectType<pcap.MdnsAnswersEntry[] | undefined>()(packet.mdns?.authorities)
expectType<0 | 1 | undefined>()(packet.mdns?.answers?.[0]?.cache_flush)
expectType<number | undefined>()(packet.mdns?.answers?.[0]?.soa?.serial)
expectType<number>()(packet.decode().dns!.additionals![0]!.soa!.serial!)
expectType<number | undefined>()(packet.get('dns.authorities.soa.serial'))
expectType<string | undefined>()(packet.get('mdns.additionals.a'))
// @ts-expect-error of multicast DNS only
packet.dns?.answers?.[0]?.cache_flush
// @ts-expect-error of multicast DNS only
packet.get('llmnr.answers.cache_flush')

// ---- Trees ----

const decoded = packet.decode()
expectType<pcap.EthernetTree | undefined>()(decoded.ethernet)
expectType<string | undefined>()(decoded.ethernet?.ip?.saddr)
expectType<number | undefined>()(decoded.ip?.tcp?.sport)
expectType<0 | 1 | undefined>()(decoded.tcp?.flags.ack)
expectType<Buffer>()(decoded.payload)
expectType<string>()(decoded.pcap_header.link_type)
expectType<pcap.Decoded>()(pcap.decode_packet(packet))
expectType<pcap.Decoded>()(pcap.decode_packet({ len: 60, link_type: 'LINKTYPE_RAW' }, Buffer.alloc(60)))
expectType<pcap.Decoded>()(pcap.decode_packet(null, Buffer.alloc(60)))
expectType<pcap.Packet>()(pcap.decode(Buffer.alloc(60), 'RAW'))
// @ts-expect-error a plain header needs the bytes
pcap.decode_packet({ len: 60 })
// @ts-expect-error bytes, not text
pcap.decode('00')

// ---- Batches ----

async function batches() {
  for await (const batch of session.batches({ fields: ['time', 'time_ns', 'len', 'tcp.dport', 'ip.src', 'tcp.flags.syn', 'udp.payload', 'mdns.authorities.cache_flush', 'dns.additionals.soa.serial'], size: 1024 })) {
    expectType<Float64Array>()(batch.column('time'))
    expectType<BigInt64Array>()(batch.column('time_ns'))
    expectType<Uint32Array>()(batch.column('len'))
    expectType<Uint8Array>()(batch.column('tcp.flags.syn'))
    expectType<Uint16Array>()(batch.column('tcp.dport'))
    expectType<Uint32Array>()(batch.column('ip.src'))
    expectType<pcap.VariableColumn>()(batch.column('udp.payload'))
    expectType<Uint8Array>()(batch.column('mdns.authorities.cache_flush'))
    expectType<Uint32Array>()(batch.column('dns.additionals.soa.serial'))
    expectType<Uint8Array | null>()(batch.validity('tcp.dport'))
    expectType<string>()(batch.format('tcp.dport', 0))
    expectType<boolean>()(batch.has('len', 0))
    expectType<pcap.Packet>()(batch.packet(0))
    expectType<number>()(batch.length)
    // @ts-expect-error not a column of this batch
    batch.column('tcp.sport')
  }
  for await (const batch of session.batches({ fields: ['len'], lists: ['ip.addr', 'tcp.options.kind', 'tcp.options.data'] })) {
    expectType<Uint32Array>()(batch.column('len'))
    expectType<pcap.ListColumn<Uint32Array>>()(batch.column('ip.addr'))
    expectType<pcap.ListColumn<Uint8Array>>()(batch.column('tcp.options.kind'))
    expectType<pcap.ListColumn<pcap.VariableColumn>>()(batch.column('tcp.options.data'))
    expectType<string>()(batch.format('ip.addr', 0))
    // @ts-expect-error not a column of this batch
    batch.column('ip.src')
  }
  // @ts-expect-error a list is of fields
  session.batches({ fields: [], lists: ['time'] })
  // @ts-expect-error no such field
  session.batches({ fields: ['tcp.prt'] })
  // @ts-expect-error no fields
  session.batches({})
}
void batches

// ---- Errors and tables ----

try {
  pcap.devices()
} catch (error) {
  if (error instanceof pcap.PcapError) {
    expectType<string | undefined>()(error.errno)
    expectType<number | undefined>()(error.packetsRead)
    switch (error.code) {
      case 'ERR_PCAP_PERMISSION':
        break
      // @ts-expect-error no such code
      case 'ERR_PCAP_LUCK':
        break
    }
  }
}
expectType<string | null>()(pcap.fields[0]!.wireshark)
expectType<pcap.FieldType>()(pcap.fields[0]!.type)
expectType<string>()(pcap.protocols[0]!.spec)

// ---- Protocols of one's own ----

declare module 'pcap' {
  interface OwnFields { 'beacon.kind': number }
  interface Packet { beacon?: { kind: number } }
}
pcap.defineProtocol({ name: 'beacon', fields: [{ name: 'kind', bits: 8, values: { 1: 'hello' } }], binds: { 'udp.port': [7, '9-11'] } })
// @ts-expect-error no fields
pcap.defineProtocol({ name: 'beacon' })
// @ts-expect-error no such type
pcap.defineProtocol({ name: 'beacon', fields: [{ name: 'kind', type: 'integer', bits: 8 }] })
expectType<number | undefined>()(packet.get('beacon.kind'))
expectType<number[]>()(packet.all('beacon.kind'))
expectType<number | undefined>()(packet.beacon?.kind)
expectType<string>()(pcap.loadPlugin('./x.so')[0]!.name)
