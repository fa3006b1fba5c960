'use strict'
// compare.test.js - values that tshark has, and prints in another way, under another name, or twice: with lines as it would write them.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const { Readable } = require('node:stream')
const { captureFile } = require('../golden/seed/packets')
const { PROTOCOL, overIp, udp } = require('../golden/make/layers')
const { temporaryFile } = require('../api/material')
const { compareFile } = require('./compare')
const { Tally } = require('./tally')
const { AGGREGATOR, SEPARATOR } = require('./wireshark')

const golden = path.join(__dirname, '../golden')

/** How many values of a capture's are compared, and how many differ: `packets` has what tshark prints of each, by name; `bytes` what it marks. */
async function sumsOf(capture, types, packets, bytes = {}) {
  const wireshark = {
    fields: new Map(Object.entries(types)),
    run: (file, columns) => ({
      stdout: Readable.from(packets.map((values) => `${columns.map((name) => (values[name] ?? []).join(AGGREGATOR)).join(SEPARATOR)}\n`)),
      kill() {}
    }),
    bytes: async () => new Map(Object.entries(bytes))
  }
  const tally = new Tally(Object.keys(types), [])
  await compareFile(path.resolve(golden, capture), capture, Object.keys(types), wireshark, tally)
  const { compared, differing } = tally.sums()
  return { compared, differing }
}

test('an option of DHCP without a length, of which tshark prints 0, is what its byte says', async () => {
  const types = { 'dhcp.option.type': 'FT_UINT8' }
  const packets = [{ 'dhcp.option.type': ['53', '50', '55', '77', '0'] }]
  const key = '1 dhcp.option.type'
  const marked = ['350101', '32040a000001', '3701', '4d0101']
  const sums = (last) => sumsOf('dhcp/dhcp-rfc3004-1.pcap', types, packets, { [key]: [...marked, ...last] })
  assert.deepStrictEqual(await sums(['ff']), { compared: 1, differing: 0 })
  assert.deepStrictEqual(await sums(['00']), { compared: 1, differing: 1 })
  assert.deepStrictEqual(await sums([]), { compared: 1, differing: 1 })
})

test('types of attributes of STUN that tshark tells in words', async () => {
  const types = { 'stun.att.type': 'FT_UINT16', 'stun.att.type.comprehension': 'FT_UINT16', 'stun.att.type.assignment': 'FT_UINT16' }
  const known = { 'stun.att.type': ['0x0020'], 'stun.att.type.comprehension': ['0x0000'], 'stun.att.type.assignment': ['0x0000'] }
  const note = (type) => ({ '_ws.expert.message': [`Unknown attribute ${type}`, 'Another note'] })
  const sums = (first, second) => sumsOf('stun/wa_video-23.pcap', types, [note(first), { ...known, ...note(second) }])
  assert.deepStrictEqual(await sums('0x4000', '0x4002'), { compared: 6, differing: 0 })
  assert.deepStrictEqual(await sums('0x4000', '0xc002'), { compared: 6, differing: 2 }, 'another type, and another highest bit')
  assert.deepStrictEqual(await sumsOf('stun/wa_video-23.pcap', types, [{}, known]), { compared: 6, differing: 6 }, 'no note')
})

test('a text that tshark prints up to a NUL is the same where its bytes are', async (t) => {
  const data = Buffer.from('DNSC\0\x01\xe9', 'latin1')
  const file = temporaryFile(t, captureFile([{ time: [0, 0], bytes: overIp({ protocol: PROTOCOL.UDP }, udp(17500, 17500, data)) }]))
  const sums = (marked) => sumsOf(file, { 'db-lsp.text': 'FT_STRING' }, [{ 'db-lsp.text': ['DNSC'] }], { '1 db-lsp.text': [marked] })
  assert.deepStrictEqual(await sums(data.toString('hex')), { compared: 1, differing: 0 })
  assert.deepStrictEqual(await sums('444e5343000200'), { compared: 1, differing: 1 })
})
