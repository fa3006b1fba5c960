'use strict'
// faults.js - disks that are full, writes that fail, readers that leave: the file is whole records, and we say how many.

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { pcap, somePackets } = require('./made')
const { parse } = require('./reference')
const { hold, run, output, command, withFolder, readByUs, unpack, same, each, plural } = require('./tools')

const PACKETS = 5000 // some 300 KB, more than a pipe or the small disk holds
const DISK = 'size=64k'
const FEW_FILES = 'size=1m,nr_inodes=4' // a disk that has room, but not for a fourth file
const PARALLEL = 2
const { EIO } = os.constants.errno
const victim = path.join(__dirname, 'victim.js')
const TEXTS = { ENOSPC: 'No space left on device', EIO: 'Input/output error', EPIPE: 'Broken pipe' }

/** Options of our functions as those of the command. */
const flagsOf = ({ flush, rotate }) => [...(flush ? ['--flush', flush] : []), ...(rotate ? ['--rotate-packets', String(rotate.packets)] : [])]

/** Ways to write: the command line, and the shell's part around it. */
const WAYS = {
  createWriter: (source, target, options) => ['node', victim, 'create', source, target, JSON.stringify(options)],
  dump: (source, target, options) => ['node', victim, 'dump', source, target, JSON.stringify(options)],
  read: (source, target, options) => ['node', command, 'read', source, '-w', target, ...flagsOf(options)],
  capture: (source, target, options) => ['node', command, 'capture', 'lo', '-w', target, ...flagsOf(options)]
}

/** A network of its own with traffic on its loopback interface, for as long as "$@" runs. */
const ON_LOOPBACK = 'ip link set lo up; ping -q -c 20000 -i 0.001 -s 400 127.0.0.1 >/dev/null & "$@"; status=$?; kill $!; (exit $status)'
const DIRECTLY = '"$@"'

/** Run a writer in a shell; `disk` are the options of a small disk at DISK, which is copied to OUT at the end. */
function runWriter(way, words, { disk, folder, env }) {
  const inner = way === 'capture' ? ON_LOOPBACK : DIRECTLY
  const script = disk ? `mount -t tmpfs -o ${disk} tmpfs "$DISK" && { ${inner}; status=$?; cp -a "$DISK/." "$OUT"; exit $status; }` : `${inner}; exit $?`
  const spaces = [...(disk ? ['-m'] : []), ...(way === 'capture' ? ['-n'] : [])]
  const shell = ['sh', '-c', script, 'sh', ...words.map((word) => (word === 'node' ? process.execPath : word))]
  const all = spaces.length > 0 ? ['unshare', ...spaces, ...shell] : shell
  return run(all[0], all.slice(1), { env: { DISK: path.join(folder, 'disk'), OUT: path.join(folder, 'out'), ...env } })
}

/** What a way to write said: how many packets are there, and which errno. */
function reportOf(way, stderr) {
  if (way === 'createWriter' || way === 'dump') {
    const { errno, message = '', stats } = JSON.parse(stderr.trim().split('\n').at(-1))
    return { packets: stats.packets_in_file, errno, message }
  }
  const [message] = /^nodepcap: .*$/m.exec(stderr) ?? ['']
  const errno = Object.keys(TEXTS).find((name) => message.includes(TEXTS[name]))
  return { packets: Number(/; (\d+) packets? (?:is|are) written/.exec(message)?.[1] ?? 0), errno, message }
}

/** The packets of all files of a folder, each of which must be a whole capture, for us and for Wireshark. */
async function packetsOf(folder, where) {
  const packets = []
  for (const name of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, name)
    const bytes = fs.readFileSync(file)
    const plain = name.endsWith('.gz') ? await unpack(bytes, 'gz') : bytes
    const parsed = parse(plain)
    hold(parsed && parsed.good === plain.length, () => `${where}: ${name} of ${plain.length} bytes does not end on a record`)
    const { packets: ours, error } = await readByUs(file)
    hold(!error, () => `${where}: ${name}: ${error}`)
    same(ours, parsed.packets, `${where}: ${name}`)
    await output('capinfos', ['-Mc', file])
    packets.push(...parsed.packets)
  }
  return packets
}

/** Run one case and hold its files against what was said. */
async function check({ way, name, options = {}, errno, disk, env, all }, input, figures) {
  const where = `${way}, ${name} ${JSON.stringify(options)}, ${disk ?? JSON.stringify(env)}`
  await withFolder(async (folder) => {
    for (const part of ['disk', 'out']) fs.mkdirSync(path.join(folder, part))
    const target = path.join(folder, disk ? 'disk' : 'out', name)
    const { status, signal, stderr } = await runWriter(way, WAYS[way](input.file, target, options), { disk, folder, env: { ...env, NP_FAULT_PATH: path.join(folder, 'out') } })
    const said = reportOf(way, stderr)
    hold(status === (errno ? 1 : 0), () => `${where}: ${signal ?? `status ${status}`}: ${stderr}`)
    hold(said.errno === errno && said.message.includes(TEXTS[errno] ?? ''), () => `${where}: no ${errno}: ${stderr}`)
    const packets = await packetsOf(path.join(folder, 'out'), where)
    hold(!errno || said.packets === packets.length, () => `${where}: ${packets.length} packets are there, said were ${said.packets}`)
    if (way !== 'capture') same(packets, input.packets.slice(0, all ? undefined : packets.length), where, { ports: false, unitNs: /\.pcap$/.test(name) ? 1000n : 1n })
    figures.cases++
    figures.packets += packets.length
  })
}

/** The reader of our standard output leaves after its first bytes. */
async function checkPipe(way, input, figures) {
  const words = way === 'capture' ? WAYS.capture('', '-', { flush: 'packet' }) : WAYS[way](input.file, '-', {})
  const capture = ['unshare', '-n', 'sh', '-c', ON_LOOPBACK + '; exit $?', 'sh']
  const [program, ...args] = [...(way === 'capture' ? capture : []), ...words.map((word) => (word === 'node' ? process.execPath : word))]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  let first
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  child.stdout.once('data', (bytes) => {
    first = bytes
    child.stdout.destroy()
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  const seen = parse(first).packets
  if (way === 'read' || way === 'capture') {
    hold(status === 0 && !/^nodepcap: /m.test(stderr), () => `${way} into a closed pipe, which is nothing wrong: status ${status}: ${stderr}`)
  } else {
    const said = reportOf(way, stderr)
    hold(status === 1 && said.errno === 'EPIPE', () => `${way} into a closed pipe: status ${status}: ${stderr}`)
    hold(said.packets >= seen.length, () => `${way} into a closed pipe: ${seen.length} packets were read, said were ${said.packets}`)
  }
  if (way !== 'capture') same(seen, input.packets.slice(0, seen.length), `${way} into a closed pipe`)
  figures.cases++
}

/** The shim, compiled. */
async function compile(folder) {
  const shim = path.join(folder, 'faulty.so')
  await output('cc', ['-shared', '-fPIC', '-Wall', '-Wextra', '-o', shim, path.join(__dirname, 'faulty.c'), '-ldl'])
  return shim
}

const FLUSHES = [{}, { flush: 'packet' }]
const ROTATING = { rotate: { packets: 300 } }
const NAMES = ['x.pcap', 'x.pcapng', 'x.pcapng.gz']

/** Disks that are full, also in the middle of a rotation. */
function* fullDisks() {
  for (const way of Object.keys(WAYS)) {
    for (const name of NAMES) {
      for (const options of FLUSHES) yield { way, name, options, disk: DISK, errno: 'ENOSPC' }
      for (const disk of [DISK, FEW_FILES]) yield { way, name, options: ROTATING, disk, errno: 'ENOSPC' }
    }
  }
}

/** Writes and closes that fail, and ones that only need another try. */
function* faultyWrites(shim, ways) {
  const env = { LD_PRELOAD: shim, NP_FAULT_ERRNO: String(EIO) }
  for (const way of ways) {
    for (const name of NAMES) {
      for (const options of [...FLUSHES, ROTATING]) {
        for (const at of [1, 2, 3, ...(options.rotate ? [4, 5, 6, 7] : []), ...(options.flush && way === 'createWriter' ? [57, 1000] : [])]) yield { way, name, options, errno: 'EIO', env: { ...env, NP_FAULT_AT: String(at) } }
        if (way === 'capture') continue
        yield { way, name, options, errno: 'EIO', all: !options.rotate, env: { ...env, NP_FAULT_CLOSE: '1' } }
        yield { way, name, options, all: true, env: { ...env, NP_FAULT_NUISANCE: '1' } }
      }
    }
  }
}

/** Why a small disk or a network of its own cannot be made. */
function reasonToSkip() {
  const { status } = spawnSync('unshare', ['-m', '-n', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt && ip link set lo up'])
  return status === 0 ? undefined : 'full disks and captures: they need the rights to mount and to make a network (root)'
}

async function prove({ tenth }) {
  const skipped = reasonToSkip()
  const ways = skipped ? ['createWriter', 'dump', 'read'] : Object.keys(WAYS)
  const figures = { cases: 0, packets: 0 }
  await withFolder(async (folder) => {
    const packets = somePackets(PACKETS)
    const input = { file: path.join(folder, 'input.pcap'), packets }
    input.packets = packets.map((packet) => ({ ...packet, caplen: packet.bytes.length }))
    fs.writeFileSync(input.file, pcap(packets, { nano: true }))
    const shim = await compile(folder)
    const cases = [...(skipped ? [] : fullDisks()), ...faultyWrites(shim, ways)]
    await each(cases.filter((_, i) => !tenth || i % 5 === 0), PARALLEL, (one) => check(one, input, figures))
    for (const way of ways) await checkPipe(way, input, figures)
  })
  return { skipped, figures: [`${plural(figures.cases, 'case')} of full disks (64 KB, 4 inodes), EIO, interrupted writes, closed pipes; ${ways.join(', ')}: whole records, the errno said, ${plural(figures.packets, 'packet')} there as said`] }
}

module.exports = { title: 'what is written when writing fails', prove }
