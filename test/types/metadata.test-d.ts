// metadata.test-d.ts - what files say beside packets.

import pcap = require('pcap')
import { expectType } from './expect'

const session = pcap.createOfflineSession('trace.pcapng', { follow: true, recover: true, metadata_limit: 1 << 20 })

// ---- Lists ----

expectType<pcap.Section[]>()(session.sections)
expectType<'little' | 'big'>()(session.sections[0].byte_order)
expectType<pcap.Interface[]>()(session.interfaces)
expectType<bigint>()(session.interfaces[0].timestamp_resolution)
expectType<number | undefined>()(session.interfaces[0].fcs_length)
expectType<pcap.InterfaceStatistics | undefined>()(session.interfaces[0].statistics)
expectType<bigint | undefined>()(session.interfaces[0].statistics?.start_time_ns)
expectType<string[]>()(session.names[0].server.addresses)
expectType<Buffer>()(session.secrets[0].data)
expectType<pcap.OtherBlock[]>()(session.blocks)
expectType<number>()(session.stats().damaged)
expectType<number>()(session.stats().metadata_left_out)
// @ts-expect-error the lists are the session's
session.sections = []
// @ts-expect-error an option of files
pcap.createSession('lo', { recover: true })
// @ts-expect-error a number of bytes
pcap.createOfflineSession('trace.pcapng', { metadata_limit: '1MB' })

// ---- Events ----

session.on('damage', (damage) => {
  expectType<pcap.Damage>()(damage)
  expectType<number>()(damage.offset)
})
session.on('block', (kind, block) => {
  if (kind === 'interface') expectType<string | undefined>()(block.name)
  if (kind === 'names') expectType<pcap.ResolvedName[]>()(block)
  if (kind === 'journal') expectType<string | undefined>()(block.text)
  // @ts-expect-error no such kind
  if (kind === 'packet') return
})

// ---- Packets ----

session.on('packet', (packet) => {
  expectType<string[]>()(packet.comments)
  expectType<pcap.PacketOptions | undefined>()(packet.options)
  expectType<'unknown' | 'inbound' | 'outbound' | undefined>()(packet.options?.flags?.direction)
  expectType<bigint | undefined>()(packet.options?.packet_id)
  expectType<pcap.RawOption[] | undefined>()(packet.options?.all)
  expectType<number | undefined>()(packet.get('frame.interface_id'))
})
