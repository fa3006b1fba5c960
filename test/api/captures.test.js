'use strict'
// captures.test.js - every public capture against what capinfos and tshark read in it.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { captureFolder, captures } = require('../captures')
const { wireshark } = require('./wireshark')

const options = { timeout: 600000, skip: captures().length === 0 ? 'the public captures are not here' : false }
const BATCH = 200 // files of one run of capinfos

// Captures that capinfos refuses and that are read here, all for one reason: Wireshark does not know their link type (Broadcom's
// and Marvell's switch tags, MFR, Juniper's monitor), or takes the upper half of its field for a part of it (the two of
// Juniper's ES). Their packets are records like all others.
const REFUSED = [
  'brcm-tag-prepend', 'brcm-tag', 'dsa-high-vid', 'dsa', 'edsa-high-vid', 'edsa',
  'frf16_magic_ie-oobr', 'hoobr_juniper3', 'juniper_es_oobr',
  'juniper_monitor_invalid_cookie_length', 'kday6', 'vtp_asan-2', 'vtp_asan-3', 'vtp_asan'
].map((name) => `tcpdump/${name}.pcap`)

// Wireshark's names of the commonest link types; 'multiple' where a file has several.
const ENCAPSULATIONS = { ether: 'LINKTYPE_ETHERNET', rawip: 'LINKTYPE_RAW', 'linux-sll': 'LINKTYPE_LINUX_SLL', null: 'LINKTYPE_NULL', 'ieee-802-11': 'LINKTYPE_IEEE802_11', 'ieee-802-11-radiotap': 'LINKTYPE_IEEE802_11_RADIOTAP', fddi: 'LINKTYPE_FDDI' }

/** Number of packets, sum of their lengths on the wire, first and last time by file, as capinfos tells them. */
function fromCapinfos(names) {
  const told = new Map()
  for (let at = 0; at < names.length; at += BATCH) {
    const { stdout } = wireshark('capinfos', ['-T', '-r', '-m', '-Q', '-M', '-S', '-E', '-c', '-d', '-a', '-e', ...names.slice(at, at + BATCH)], { cwd: captureFolder })
    for (const line of stdout.split('\n').filter(Boolean)) {
      const [name, encapsulation, packets, bytes, first, last] = line.slice(1, -1).split('","')
      told.set(name, { encapsulation, packets: Number(packets), bytes: Number(bytes), first, last })
    }
  }
  return told
}

// Damaged on purpose: fractions of more than a second, which Wireshark cuts and which are added here; packets at 0 and beyond
// 2038, of which capinfos takes the wrong one for the first or the last.
const ODD_TIMES = ['atm-oam-loopback-print-overrun', 'timestamp_invalid_micro', 'bgp_vpn_rt-oobr', 'olsr-oobr-2', 'pim_header_asan-2'].map((name) => `tcpdump/${name}.pcap`)

// Link types whose pseudo header Wireshark takes for itself, with its length: SUNATM, MTP2_WITH_PHDR, LINUX_IRDA … are shorter there.
const PSEUDO_HEADERS = { LINKTYPE_SUNATM: 4, LINKTYPE_MTP2_WITH_PHDR: 4, LINKTYPE_BLUETOOTH_HCI_H4_WITH_PHDR: 4, LINKTYPE_PPP_WITH_DIR: 1 }

/** The same of what is read here. Damage does not end it. */
async function fromHere(name) {
  let packets = 0
  let bytes = 0
  let first
  let last
  const session = pcap.createOfflineSession(path.join(captureFolder, name))
  try {
    for await (const batch of session.batches({ fields: ['time_ns', 'len'] })) {
      const times = batch.column('time_ns')
      for (const len of batch.column('len')) bytes += len - (PSEUDO_HEADERS[session.link_type] ?? 0)
      for (const time of times) {
        if (first === undefined || time < first) first = time
        if (last === undefined || time > last) last = time
      }
      packets += batch.length
    }
  } catch (error) {
    return { packets, bytes, first, last, error, interfaces: session.interfaces }
  }
  return { packets, bytes, first, last, interfaces: session.interfaces }
}

/** A decimal number of seconds in nanoseconds. */
function nanoseconds(text) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text)
  const value = BigInt(whole) * 1000000000n + BigInt(fraction.padEnd(9, '0').slice(0, 9))
  return sign ? -value : value
}

test('numbers, lengths and times are those of capinfos', options, async () => {
  const others = []
  let encapsulations = 0
  const names = captures()
  const told = fromCapinfos(names)
  assert.deepStrictEqual(names.filter((name) => !told.has(name) && !REFUSED.includes(name)), []) // a newer capinfos refuses fewer
  for (const name of names) {
    const here = await fromHere(name)
    const there = told.get(name)
    if (!there) {
      assert.ok(here.packets > 0 && !here.error, `${name}: ${here.error?.message}`)
      continue
    }
    if (here.error) assert.ok(here.packets <= there.packets, `${name}: ${here.error.message}`)
    else assert.deepStrictEqual([here.packets, here.bytes], [there.packets, there.bytes], name)
    const links = new Set(here.interfaces.map(({ link_type }) => link_type))
    const known = ENCAPSULATIONS[there.encapsulation]
    if (known && !here.error) assert.ok(links.has(known), `${name}: ${[...links]}, not ${there.encapsulation}`)
    if (known) encapsulations++
    if (here.error || ODD_TIMES.includes(name)) continue
    for (const end of ['first', 'last']) {
      if (!/^-?\d+\.\d+$/.test(there[end])) continue // no packets, or a time that it cannot print
      const ticks = 10n ** BigInt(9 - there[end].split('.')[1].length) // capinfos prints the digits of the interface's clock
      if (here[end] - (((here[end] % ticks) + ticks) % ticks) !== nanoseconds(there[end])) others.push(`${name}: ${end} ${here[end]} ${there[end]}`)
    }
  }
  assert.deepStrictEqual(others, [])
  assert.ok(encapsulations > names.length / 2, `${encapsulations} of a known encapsulation`)
})

test('interfaces of pcapng files are those of capinfos', options, async () => {
  const names = captures({ file: '.pcapng' })
  for (const name of names) {
    const { stdout } = wireshark('capinfos', ['-M', '-I', '-F', name], { cwd: captureFolder })
    const { interfaces, error } = await fromHere(name)
    const count = /Number of interfaces in file: (\d+)/.exec(stdout)?.[1]
    if (count === undefined || error) continue
    assert.strictEqual(interfaces.length, Number(count), name)
    const told = stdout.split(/Interface #\d+ info:/).slice(1)
    for (const [i, text] of told.entries()) {
      const one = (label) => new RegExp(`^ *${label} = (.*)$`, 'm').exec(text)?.[1]
      const { name: device, description, snap_length, timestamp_resolution, os, filter, speed, hardware } = interfaces[i]
      const has = (value) => (value === undefined ? undefined : String(value))
      assert.deepStrictEqual([has(device), has(description), has(os), has(hardware)], [one('Name'), one('Description'), one('Operating system'), one('Hardware')], `${name}, interface ${i}`)
      assert.strictEqual(has(filter), one('Filter string'), `${name}, interface ${i}`)
      assert.strictEqual(has(speed), has(one('Speed') && Number(one('Speed'))), `${name}, interface ${i}`)
      assert.strictEqual(String(snap_length), one('Capture length'), `${name}, interface ${i}`)
      assert.strictEqual(String(timestamp_resolution), one('Time ticks per second'), `${name}, interface ${i}`)
    }
  }
  assert.ok(names.length > 100)
})

/** Rows of tshark, a packet each: number, time, lengths, interface, comments. */
function fromTshark(name) {
  const fields = ['frame.number', 'frame.time_epoch', 'frame.len', 'frame.cap_len', 'frame.interface_id', 'frame.comment'].flatMap((field) => ['-e', field])
  const { stdout } = wireshark('tshark', ['-n', '-r', name, '-T', 'fields', '-E', 'separator=\x1f', '-E', 'aggregator=\x1e', ...fields], { cwd: captureFolder })
  return stdout.split('\n').filter(Boolean).map((line) => line.split('\x1f'))
}

/** Packets and the error of a session, if it has one. */
async function packetsOf(name) {
  const packets = []
  const session = pcap.createOfflineSession(path.join(captureFolder, name))
  session.on('packet', (packet) => packets.push(packet))
  const error = await new Promise((resolve) => session.on('error', resolve).on('end', resolve))
  return { packets, error, interfaces: session.interfaces }
}

const LONGEST_LENGTH = 0x7fffffff // which Wireshark puts in place of higher ones

/** As tshark tells it: the interface is numbered within its section there. */
const expectation = (packet, time, id, interfaces) => {
  const taken = PSEUDO_HEADERS[packet.link_type] ?? 0
  return [packet.number, time, Math.min(packet.len - taken, LONGEST_LENGTH), packet.caplen - taken, id === '' ? '' : packet.interface - interfaces.findIndex(({ section }) => section === interfaces[packet.interface].section), packet.comments.join('\x1e')].join(' ')
}

test('every packet is that of tshark', { ...options, timeout: 1200000 }, async () => {
  const differences = []
  let compared = 0
  const all = captures({ tenth: !process.env.NODE_PCAP_ALL_CAPTURES })
  const some = process.env.NODE_PCAP_ALL_CAPTURES ? all : all.filter((_, i) => i % 3 === 0)
  for (const name of some) {
    const rows = fromTshark(name)
    const { packets, error, interfaces } = await packetsOf(name)
    if (rows.length === 0) continue // tshark does not read it
    const wrong = rows.find(([number, time, len, caplen, id, comment], i) => {
      const isOdd = !/^-?\d+\.\d{9}$/.test(time) || ODD_TIMES.includes(name) // no time, or a fraction of more than a second
      const told = [Number(number), isOdd ? 'odd' : nanoseconds(time), len, caplen, id, comment].join(' ')
      compared++
      return packets[i] ? expectation(packets[i], isOdd ? 'odd' : packets[i].timestamp_ns, id, interfaces) !== told : !error
    })
    if (wrong) differences.push(`${name}: ${wrong.join(' ')}`)
    else if (!error && packets.length !== rows.length) differences.push(`${name}: ${packets.length} packets, not ${rows.length}`)
  }
  assert.deepStrictEqual(differences, [])
  assert.ok(compared > 1000, `${compared} packets compared`)
})
