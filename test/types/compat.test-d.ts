// compat.test-d.ts - node_pcap's API; CommonJS.

import pcap = require('pcap')
import decoders = require('pcap/decode')
import { TCPSession } from 'pcap/tcp_tracker'
import DNSCache = require('pcap/dns_cache')
import { int8_to_hex } from 'pcap/util'
import { Cap, decoders as capDecoders } from 'pcap/cap'
import { EventEmitter } from 'node:events'
import { expectType } from './expect'

const session = new pcap.PcapSession(false, 'trace.pcap', 'tcp', 0, null, 'out.pcap')
expectType<pcap.Session>()(session)
expectType<string | undefined>()(session.device_name)

const tracker = new pcap.TCPTracker({ half_open: 10 })
tracker.on('session', (each: TCPSession) => {
  each.on('data send', (of, data) => expectType<Buffer>()(data))
  each.on('reset', (of, direction) => expectType<'send' | 'recv'>()(direction))
  expectType<number>()(each.session_stats().connect_duration)
})

session.on('packet', (raw) => {
  const packet = pcap.decode.packet(raw)
  expectType<number>()(packet.pcap_header.tv_sec)
  pcap.decode(raw, new EventEmitter(), { decodeLower: false })
  pcap.decode({ buf: raw.buf, header: raw.header, link_type: raw.link_type })
  decoders.decode(raw)
  tracker.track_packet(packet)
})

expectType<pcap.Packet>()(pcap.decode(Buffer.alloc(60), 1))
expectType<string>()(new DNSCache().ptr('192.0.2.1'))
expectType<string>()(new pcap.DNSCache().ptr('192.0.2.1'))
expectType<string[]>()(int8_to_hex)
expectType<string>()(pcap.lib_version)

const cap = new Cap()
expectType<string>()(cap.open(Cap.findDevice('192.0.2.1') ?? 'lo', 'tcp', 1e6, Buffer.alloc(65535)))
cap.on('packet', (nbytes, truncated) => {
  expectType<number>()(nbytes)
  expectType<boolean>()(truncated)
})
expectType<number>()(capDecoders.IPV4(Buffer.alloc(60), capDecoders.Ethernet(Buffer.alloc(60)).offset).info.protocol)
expectType<string | undefined>()(Cap.deviceList()[0]!.addresses[0]!.netmask)
