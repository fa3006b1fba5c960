'use strict'
// round-trip.js - captures rewritten in every format, read back by us, by Wireshark's library, tshark and tcpdump.
//
// Every file that we write is read by editcap, which has the reader of tshark and starts in a few milliseconds. tshark
// itself reads the pcapng files of many captures one after the other: sections may follow each other in a stream.

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../..')
const { captureFolder, captures } = require('../captures')
const { checkPcapng } = require('./conformance')
const { strange } = require('./made')
const { parse } = require('./reference')
const { hold, run, output, withFolder, readByUs, unpack, same, each, plural } = require('./tools')

const PARALLEL = 2
const GROUP = 40 // captures that one tshark reads
const THREADS = 2 // that read and write the packed files
const LONGEST = 262144 // bytes of a packet that Wireshark and libpcap take
const TSHARK_LONGEST = 2147483647 // the largest frame.len that it prints
const ETHERNET = 1
const UNKNOWN = /unknown or unsupported|doesn't support|can't be written/
const MICROSECOND = 1000n
const END_OF_PCAP = 1000000000n << 32n
const PACKED = ['gz', 'zst', 'lz4']
const FIELDS = ['frame.time_epoch', 'frame.len', 'frame.cap_len'].flatMap((name) => ['-e', name])

/** Write all packets of a file by a session; damage at the file's end was seen before. */
async function dump(source, target, threads = 1) {
  const session = pcap.createOfflineSession(source, { threads })
  const written = session.dump(target)
  await new Promise((resolve) => session.on('end', resolve).on('error', resolve))
  return written.stats()
}

/** Write all packets of a file from JavaScript, one by one. */
async function write(source, target, options) {
  const writer = pcap.createWriter(target, options)
  try {
    for await (const packet of pcap.createOfflineSession(source)) writer.write(packet)
  } catch (error) {
    if (!error.packetsRead) throw error
  }
  writer.close()
  return writer.stats()
}

async function readBack(file, wanted, settings, threads = 1) {
  const { packets, error } = await readByUs(file, { threads })
  if (error) throw error
  same(packets, wanted, `${file} read by us`, settings)
}

const editcap = (file) => ['editcap', ['-F', 'pcapng', file, '-']]
const tcpdump = (file) => ['tcpdump', ['--nano', '-r', file, '-w', '-']]

/**
 * What a program makes of the capture that we rewrite; undefined when it cannot read it: not all know every link type, or
 * packets of megabytes. Of ATM Wireshark changes the header, of PPP the link type, which is taken over here; tcpdump cuts packets that are longer
 * than their file's snapshot length, which rewriting raises.
 */
async function seenBy([program, args], packets) {
  if (packets.some(({ caplen }) => caplen > LONGEST)) return undefined
  const { stdout, stderr } = await run(program, args)
  if (UNKNOWN.test(stderr)) return undefined
  const seen = parse(stdout)?.packets
  const isWhole = seen?.length === packets.length && seen.every(({ caplen }, i) => caplen === packets[i].caplen)
  return isWhole ? packets.map((packet, i) => ({ ...packet, bytes: seen[i].bytes, linkType: seen[i].linkType })) : packets
}

/** What another program makes of a file that we wrote, without a word of warning. */
async function readBy([program, args], file, wanted, settings) {
  const { status, stdout, stderr } = await run(program, args)
  const words = stderr.split('\n').filter((line) => line && !line.startsWith('reading from file'))
  hold(status === 0 && words.length === 0, () => `${program} on ${file}: status ${status}: ${words.join('; ')}`)
  same(parse(stdout).packets, wanted, `${file} read by ${program}`, settings)
}

/** pcapng, and the same packed: unpacked by others it has the same bytes. */
async function provePcapng(source, wanted, folder, figures, seen) {
  const file = path.join(folder, 'plain.pcapng')
  const stats = await dump(source, file)
  const bytes = fs.readFileSync(file)
  hold(stats.packets_in_file === wanted.length && stats.bytes_in_file === bytes.length, () => `${source}: ${JSON.stringify(stats)}, ${bytes.length} bytes`)
  figures.blocks += checkPcapng(bytes, file)
  same(parse(bytes).packets, wanted, `${file} by the draft`)
  await readBack(file, wanted)
  if (seen) await readBy(editcap(file), file, seen.editcap)
  for (const kind of PACKED) {
    const packed = `${file}.${kind}`
    await dump(source, packed, THREADS)
    hold((await unpack(fs.readFileSync(packed), kind)).equals(bytes), () => `${packed}: unpacked it is not ${file}`)
    await readBack(packed, wanted, {}, THREADS)
    if (seen && kind === 'gz') await readBy(editcap(packed), packed, seen.editcap) // Wireshark 4.0 reads no LZ4, and of Zstandard no second frame
  }
  return bytes
}

/** pcap with nanoseconds and with microseconds, where one link type is all there is, and no time that it cannot hold. */
async function provePcap(source, wanted, folder, figures, seen) {
  if (new Set(wanted.map(({ linkType }) => linkType)).size > 1) return
  if (wanted.some(({ ns }) => ns >= END_OF_PCAP)) return
  for (const [format, unitNs] of [['pcap-nano', 1n], ['pcap', MICROSECOND]]) {
    const file = path.join(folder, `${format}.pcap`)
    const stats = await write(source, file, { format })
    const bytes = fs.readFileSync(file)
    hold(stats.packets_in_file === wanted.length && stats.bytes_in_file === bytes.length, () => `${source}: ${JSON.stringify(stats)}, ${bytes.length} bytes`)
    const settings = { unitNs, ports: false }
    same(parse(bytes).packets, wanted, `${file} by the draft`, settings)
    await readBack(file, wanted, settings)
    if (seen) await readBy(editcap(file), file, seen.editcap, settings)
    if (seen) await readBy(tcpdump(file), file, seen.tcpdump, settings)
  }
  figures.pcap++
}

/** One capture; returns what we made of it as pcapng, and its packets. */
async function proveCapture(source, figures) {
  const { packets, error } = await readByUs(source)
  hold(!error || error.packetsRead === packets.length, () => `${source}: ${error}`)
  if (/\.gz$/.test(source)) same(packets, parse(await unpack(fs.readFileSync(source), 'gz')).packets, source)
  else same(packets, parse(fs.readFileSync(source)).packets, source)
  figures.captures++
  figures.packets += packets.length
  if (error) figures.damaged++
  const both = { editcap: await seenBy(editcap(source), packets), tcpdump: await seenBy(tcpdump(source), packets) }
  const seen = both.editcap && both.tcpdump && both
  if (!seen) figures.unknown++
  else if (seen.editcap.some(({ bytes }, i) => !bytes.equals(packets[i].bytes))) figures.turned++
  return withFolder(async (folder) => {
    await provePcap(source, packets, folder, figures, seen)
    return { bytes: await provePcapng(source, packets, folder, figures, seen), packets, isKnown: Boolean(seen) }
  })
}

const seconds = (ns) => `${ns / 1000000000n}.${String(ns % 1000000000n).padStart(9, '0')}`

/** Hold a line of tshark against a packet; of some link types it does not count a header of its own making (`heads`). */
function checkLine(line, { ns, len, caplen, linkType }, heads, where) {
  const [time, seenLen, seenCaplen] = line.split('\t')
  const head = caplen - Number(seenCaplen)
  if (!heads.has(linkType)) heads.set(linkType, head)
  const isRight = time === seconds(ns) && Number(seenLen) === Math.min(len - head, TSHARK_LONGEST)
  hold(isRight && heads.get(linkType) === head && (head === 0 || linkType !== ETHERNET), () => `${where}: ${line}, not ${seconds(ns)}\t${len}\t${caplen}`)
}

/** tshark and capinfos on the sections of a group. */
async function readByTshark(parts, name, figures) {
  const wanted = parts.flatMap(({ packets }) => packets)
  const heads = new Map()
  await withFolder(async (folder) => {
    const file = path.join(folder, 'sections.pcapng')
    fs.writeFileSync(file, Buffer.concat(parts.map(({ bytes }) => bytes)))
    const lines = (await output('tshark', ['-n', '-r', file, '-T', 'fields', ...FIELDS])).toString().split('\n').slice(0, -1)
    hold(lines.length === wanted.length, () => `tshark on ${name}: ${lines.length} packets, not ${wanted.length}`)
    lines.forEach((line, i) => checkLine(line, wanted[i], heads, `tshark on ${name}, packet ${i + 1}`))
    const infos = await run('capinfos', ['-c', '-M', file])
    hold(infos.status === 0 && infos.stderr === '' && new RegExp(`:\\s*${lines.length}$`, 'm').test(infos.stdout), () => `capinfos on ${name}: ${infos.stderr}${infos.stdout}`)
    figures.tshark += lines.length
  })
}

/** Captures that nobody else has, in files. */
function writeStrange(folder) {
  return Object.entries(strange()).map(([name, bytes]) => {
    const file = path.join(folder, name)
    fs.writeFileSync(file, bytes)
    return file
  })
}

async function prove({ tenth }) {
  const figures = { captures: 0, damaged: 0, unknown: 0, turned: 0, packets: 0, pcap: 0, blocks: 0, tshark: 0 }
  const names = captures({ tenth })
  await withFolder(async (folder) => {
    const sources = [...writeStrange(folder), ...names.map((name) => path.join(captureFolder, name))]
    const groups = []
    for (let i = 0; i < sources.length; i += GROUP) groups.push(sources.slice(i, i + GROUP))
    await each(groups, PARALLEL, async (group) => {
      const parts = []
      for (const source of group) parts.push(await proveCapture(source, figures))
      await readByTshark(parts.filter(({ isKnown }) => isKnown), `the captures from ${group[0]}`, figures)
    })
  })
  const text = `${plural(figures.captures, 'capture')} (${figures.damaged} damaged, ${figures.unknown} that other programs do not know, ${figures.turned} whose bytes Wireshark changes), ${plural(figures.packets, 'packet')}: pcapng plain, gzip, zstd, lz4, and ${figures.pcap} times pcap in two precisions, equal by us, editcap, tcpdump; ${plural(figures.tshark, 'packet')} by tshark; ${plural(figures.blocks, 'block')} as the draft has them`
  return { figures: [text], skipped: names.length === 0 ? `no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)` : undefined }
}

module.exports = { title: 'what is rewritten is read back', prove }
