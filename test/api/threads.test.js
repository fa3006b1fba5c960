'use strict'
// threads.test.js - whatever is made of a file on several threads is what one makes, byte for byte.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')
const { root, captureFolder, captures } = require('../captures')
const { temporaryFolder } = require('../helpers')
const { manyBytes } = require('./material')

const THREADS = [1, 2, 4]
const FIELDS = ['number', 'time', 'interface', 'len', 'frame.comment', 'ip.saddr', 'ip6.saddr', 'tcp.dport', 'udp.dport', 'tcp.options.mss']
/** Small blocks, so that threads have some to change places with. */
const BLOCK = 64 << 10

/** A dump, with the packets read beside it or nobody who takes them. */
async function dumpOf(file, threads, folder, options, reads) {
  const out = path.join(folder, `out-${threads}.pcapng`)
  const session = pcap.createOfflineSession(file, { threads, block_size: BLOCK })
  const dump = session.dump(out, { format: 'pcapng', ...options })
  let failure
  if (reads) {
    try { for await (const packet of session) packet.number } catch (error) { failure = error.code }
  } else {
    session.on('error', (error) => { failure = error.code })
    await new Promise((resolve) => session.once('close', resolve))
  }
  await dump.close()
  const bytes = fs.readFileSync(out)
  fs.rmSync(out)
  return { bytes, failure }
}

async function linesOf(file, threads) {
  const session = pcap.createOfflineSession(file, { threads, block_size: BLOCK })
  const parts = []
  let failure
  try { for await (const part of session.lines()) parts.push(part) } catch (error) { failure = error.code }
  return { text: parts.map(String).join(''), failure }
}

async function columnsOf(file, threads) {
  const session = pcap.createOfflineSession(file, { threads, block_size: BLOCK })
  const rows = []
  let failure
  try {
    for await (const batch of session.batches({ fields: FIELDS })) {
      for (let i = 0; i < batch.length; i++) rows.push(FIELDS.map((name) => (batch.has(name, i) ? batch.format(name, i) : '')).join('\t'))
    }
  } catch (error) { failure = error.code }
  return { rows: rows.join('\n'), failure }
}

const OUTPUTS = {
  'a dump alone': (file, threads, folder) => dumpOf(file, threads, folder, {}, false),
  'a dump beside a reader': (file, threads, folder) => dumpOf(file, threads, folder, {}, true),
  'an edited dump': (file, threads, folder) => dumpOf(file, threads, folder, { edit: { duplicates: true, snap_length: 60 } }, false),
  lines: linesOf,
  columns: columnsOf,
  facts: (file, threads) => pcap.info(file, { threads, block_size: BLOCK })
}

/** What the repository has, and some of the public ones, of a few MB at most. */
function inputs(folder) {
  const many = path.join(folder, 'many.pcap')
  fs.writeFileSync(many, manyBytes(20000))
  const small = captures({ tenth: true }).map((name) => path.join(captureFolder, name)).filter((file) => fs.statSync(file).size < 4 << 20)
  return [many, path.join(root, 'examples/http-loopback.pcap'), path.join(root, 'test/hostile/comments.pcapng'), ...small.slice(0, 12)]
}

for (const [name, output] of Object.entries(OUTPUTS)) {
  test(`${name}: the same with 1, 2 and 4 threads`, async (t) => {
    const folder = temporaryFolder(t)
    for (const file of inputs(folder)) {
      const expected = await output(file, 1, folder)
      for (const threads of THREADS.slice(1)) assert.deepStrictEqual(await output(file, threads, folder), expected, `${file}, ${threads} threads`)
    }
  })
}

/** A file of 6,000 packets of 50 flows, which take turns. */
function manyFlows(file) {
  const bytes = fs.readFileSync(path.join(root, 'examples/http-loopback.pcap'))
  const parts = [bytes.subarray(0, 24)]
  for (let i = 0; i < 6000; i++) {
    const packet = Buffer.from(bytes.subarray(24, 24 + 16 + 74))
    packet.writeUInt16BE(1000 + (i * 7) % 50, 16 + 34)
    parts.push(packet)
  }
  fs.writeFileSync(file, Buffer.concat(parts))
}

test('a split: the same files with 1, 2 and 4 threads', async (t) => {
  const folder = temporaryFolder(t)
  const many = path.join(folder, 'many.pcap')
  manyFlows(many)
  const files = async (threads) => {
    const parts = path.join(folder, String(threads))
    fs.mkdirSync(parts)
    const session = pcap.createOfflineSession(many, { threads, block_size: BLOCK })
    const dump = session.dump(path.join(parts, '%f.pcap'), { split: 'flow' })
    await new Promise((resolve) => session.once('close', resolve))
    await dump.close()
    return fs.readdirSync(parts).sort().map((name) => [name, fs.readFileSync(path.join(parts, name)).toString('hex')])
  }
  const expected = await files(1)
  assert.strictEqual(expected.length, 50)
  for (const threads of THREADS.slice(1)) assert.deepStrictEqual(await files(threads), expected)
})
