// esm.test-d.mts - the entry for ES modules.

import pcap, { Batch, Packet, PcapError, Session, createSession, decode, fields } from 'pcap'
import type { Decoded, FieldName, Tcp } from 'pcap'
import { expectType } from './expect.js'

expectType<Session>()(createSession('lo'))
expectType<Session>()(pcap.createSession('lo'))
expectType<Packet>()(decode(Buffer.alloc(60)))
expectType<Decoded>()(decode(Buffer.alloc(60)).decode())
expectType<number | undefined>()((undefined as unknown as Tcp).dport)
expectType<boolean>()(new PcapError('ERR_PCAP_IO', 'text') instanceof pcap.PcapError)
expectType<Batch | undefined>()(undefined as Batch | undefined)
expectType<string>()(fields[0]!.name)
expectType<FieldName>()('ip.src' as FieldName)
// @ts-expect-error no such member
pcap.createLiveSession
// node_pcap's members are those of the default export.
new pcap.TCPTracker()
expectType<string>()(pcap.lib_version)
import { TCPTracker, type DNSCache } from 'pcap'
expectType<DNSCache>()(pcap.dns_cache)
// @ts-expect-error it is a type here
new TCPTracker()
