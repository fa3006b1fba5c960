'use strict'
// options.test.js - wrong options and arguments: a TypeError with the name and the nearest right one.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { liveOptions } = require('../../lib/options')
const { manyBytes, readAll, temporaryFile } = require('./material')

const bytes = manyBytes(3)

const refused = (call, pattern) => assert.throws(call, (error) => {
  assert.ok(error instanceof TypeError, String(error))
  assert.match(error.message, pattern)
  return true
})

test('a misspelt option names the nearest', () => {
  refused(() => pcap.createSession('lo', { promiscous: true }), /promiscous.*promiscuous/)
  refused(() => pcap.createSession('lo', { snaplen: 100 }), /snaplen.*snap_length/)
  refused(() => pcap.createSession('lo', { bufferSize: 100 }), /bufferSize.*buffer_size/)
  refused(() => pcap.createOfflineSession(bytes, { filtre: 'tcp' }), /filtre.*filter/)
  refused(() => pcap.createOfflineSession(bytes, { promiscuous: true }), /promiscuous/)
})

test('an option of the wrong type or out of range says what it must be', () => {
  refused(() => pcap.createSession('lo', { promiscuous: 'yes' }), /promiscuous.*true or false.*'yes'/)
  refused(() => pcap.createSession('lo', { snap_length: 0 }), /snap_length.*whole number from 1/)
  refused(() => pcap.createSession('lo', { buffer_size: 1.5 }), /buffer_size/)
  refused(() => pcap.createSession('lo', { direction: 'sideways' }), /direction.*'inout'/)
  refused(() => pcap.createSession('lo', { timestamp_precision: 'pico' }), /timestamp_precision.*'nano'/)
  refused(() => pcap.createSession('lo', { fanout: { group: -1 } }), /fanout/)
  refused(() => pcap.createSession('lo', { fanout: { grup: 1 } }), /fanout.*group: 0 to 65535/)
  refused(() => pcap.createSession('lo', { signal: {} }), /signal.*AbortSignal/)
  refused(() => pcap.createSession(7), /device/)
  refused(() => pcap.createSession('lo', 7), /filter/)
})

/** Calls with a numeric option, and the lowest and highest value that it takes. */
const NUMBERS = {
  block_size: [4096, 256 * 1024 * 1024, (value) => pcap.createOfflineSession(bytes, { block_size: value })],
  block_count: [2, 65536, (value) => pcap.createOfflineSession(bytes, { block_count: value })],
  threads: [1, 64, (value) => pcap.createOfflineSession(bytes, { threads: value })],
  metadata_limit: [0, Number.MAX_SAFE_INTEGER, (value) => pcap.createOfflineSession(bytes, { metadata_limit: value })],
  snap_length: [1, 262144, (value) => pcap.createSession('no-such-device', { snap_length: value })],
  buffer_size: [1, 0x7fffffff, (value) => pcap.createSession('no-such-device', { buffer_size: value })],
  'positional buffer_size': [1, 0x7fffffff, (value) => pcap.createSession('no-such-device', '', value)],
  buffer_timeout: [-0x80000000, 0x7fffffff, (value) => pcap.createSession('no-such-device', { buffer_timeout: value })],
  'fanout group': [0, 65535, (value) => pcap.createSession('no-such-device', { fanout: { group: value } })],
  'batch size': [1, 0xffffffff, (value) => pcap.createOfflineSession(bytes).batches({ fields: ['len'], size: value })],
  'snap_length of a writer': [1, 0x7fffffff, (value, path) => pcap.createWriter(path, { snap_length: value })],
  flush: [1, 0x7fffffff, (value, path) => pcap.createWriter(path, { flush: value })],
  ring: [1, 1000000, (value, path) => pcap.createWriter(path, { ring: value, rotate: { bytes: 1000 } })],
  'rotate bytes': [1, Number.MAX_SAFE_INTEGER, (value, path) => pcap.createWriter(path, { rotate: { bytes: value } })],
  'rotate packets': [1, Number.MAX_SAFE_INTEGER, (value, path) => pcap.createWriter(path, { rotate: { packets: value } })],
  max_packets: [1, Number.MAX_SAFE_INTEGER, (value, path) => pcap.createOfflineSession(bytes).dump(path, { max_packets: value })],
  max_flows: [1, 0xffffffff, (value, path) => pcap.createOfflineSession(bytes).dump(`${path}-%f`, { split: 'flow', max_flows: value })],
  max_open_files: [1, 1000000, (value, path) => pcap.createOfflineSession(bytes).dump(`${path}-%f`, { split: 'flow', max_open_files: value })],
  'edit snap_length': [1, 0xffffffff, (value, path) => pcap.createOfflineSession(bytes).dump(path, { edit: { snap_length: value } })],
  chop_start: [0, 0xffffffff, (value, path) => pcap.createOfflineSession(bytes).dump(path, { edit: { chop_start: value } })],
  chop_end: [0, 0xffffffff, (value, path) => pcap.createOfflineSession(bytes).dump(path, { edit: { chop_end: value } })],
  window: [1, 1000000, (value, path) => pcap.createOfflineSession(bytes).dump(path, { edit: { duplicates: { window: value } } })],
  'first of ranges': [1, 5, (value, path) => pcap.createOfflineSession(bytes).dump(path, { edit: { ranges: [[value, 5]] } })],
  'len of a header': [0, 0xffffffff, (value) => pcap.decode_packet({ len: value }, Buffer.alloc(60))],
  tv_usec: [0, 999999, (value) => pcap.decode_packet({ tv_usec: value }, Buffer.alloc(60))],
  tv_sec: [-9223372035, 9223372035, (value) => pcap.decode_packet({ tv_sec: value }, Buffer.alloc(60))],
  'len of a record': [0, 0xffffffff, (value, path) => pcap.createWriter(path).write({ bytes: Buffer.alloc(1), len: value })],
  'interface of a record': [0, 65535, (value, path) => pcap.createWriter(path).write({ bytes: Buffer.alloc(1), interface: value })],
  'index of an interface': [0, 65535, (value, path) => pcap.createWriter(`${path}.pcapng`).interface({ index: value })],
  'snap_length of an interface': [0, 0xffffffff, (value, path) => pcap.createWriter(`${path}.pcapng`).interface({ snap_length: value })],
  'type of secrets': [0, 0xffffffff, (value, path) => pcap.createWriter(`${path}.pcapng`).secrets('x', value)]
}

for (const [name, [low, high, call]] of Object.entries(NUMBERS)) {
  test(`${name}: whole numbers from ${low} to ${high}, and nothing else`, (t) => {
    const path = temporaryFile(t, bytes, 'written.pcap')
    const notGiven = name === 'positional buffer_size' ? [] : [NaN] // node_pcap's programs give one that is none
    for (const wrong of [...notGiven, Infinity, -Infinity, low + 0.5, low - 1, high + 1, 5n, '5', '', true, [5], {}, new Number(5), Symbol('s')]) {
      refused(() => call(wrong, path), /must be|expected/)
    }
    for (const right of [low, low + 1]) {
      try {
        call(right, path)?.close?.()
      } catch (error) {
        assert.ok(error instanceof pcap.PcapError, `${error}`) // there is no such device
      }
    }
  })
}

test('rotate seconds: numbers, fractions too', (t) => {
  const path = temporaryFile(t, bytes, 'written.pcap')
  for (const wrong of [NaN, Infinity, 0, -1, 1e10, 5n, '5']) refused(() => pcap.createWriter(path, { rotate: { seconds: wrong } }), /seconds/)
  pcap.createWriter(path, { rotate: { seconds: 0.5 } }).close()
})

test('arguments of node_pcap 2 are taken by type', () => {
  const none = 'no-such-device'
  const opens = (...all) => assert.throws(() => pcap.createSession(none, ...all), { name: 'PcapError' })
  opens('', 1000000)
  opens('tcp', 1000000, true)
  opens(null, null, false)
  opens('tcp', undefined, undefined, undefined)
  refused(() => pcap.createSession(none, 'tcp', true), /option 'buffer_size' must be a whole number from 1 to \d+, not true/)
  refused(() => pcap.createSession(none, 'tcp', '1000000'), /'buffer_size'.*'1000000'/)
  refused(() => pcap.createSession(none, 'tcp', {}), /'buffer_size'/)
  refused(() => pcap.createSession(none, 'tcp', 1000000, 1), /'monitor' must be true or false, not 1/)
  refused(() => pcap.createSession(none, 'tcp', 1000000, 'monitor'), /'monitor'/)
  refused(() => pcap.createSession(none, 'tcp', 1000000, true, 65535), /createSession: takes a device, a filter, a buffer_size and monitor, not 65535/)
  refused(() => pcap.createSession(none, { filter: 'tcp' }, 1000000), /an object of options has all of them: put 'buffer_size' into it/)
  refused(() => pcap.createSession(none, {}, undefined, true), /put 'monitor' into it/)
  refused(() => pcap.createOfflineSession(bytes, 'tcp', 1000000), /createOfflineSession: takes a source and a filter or options, not 1000000/)
  refused(() => pcap.createOfflineSession(bytes, 'tcp', null), /not null/)
  pcap.createOfflineSession(bytes, 'tcp', undefined).close()
})

test('a buffer_size and monitor behind the filter are the options', () => {
  const { filter, buffer_size, monitor } = liveOptions('lo', 'tcp', [2000000, true])
  assert.deepStrictEqual({ filter, buffer_size, monitor }, { filter: 'tcp', buffer_size: 2000000, monitor: true })
})

test('sources, bytes and fields', () => {
  refused(() => pcap.createOfflineSession(7), /source/)
  refused(() => pcap.createOfflineSession({}), /source/)
  refused(() => pcap.decode('text'), /Buffer/)
  refused(() => pcap.decode_packet({}, 'text'), /Buffer/)
  const session = pcap.createOfflineSession(bytes)
  refused(() => session.batches({ fields: 'ip.saddr' }), /fields/)
  refused(() => session.batches({ fields: ['ip.saddr'], sise: 1 }), /sise.*size/)
  refused(() => session.batches({ fields: ['ip.saddr'], size: 0 }), /size/)
  refused(() => session.batches(), /batches: option 'fields' must be a list of field names, not undefined/)
  refused(() => session.inject(new ArrayBuffer(60)), /inject/)
  refused(() => session.inject(Buffer.alloc(0)), /at least one byte/)
  refused(() => session.batches(null), /batches.*options/)
  refused(() => session.lines({ format: 'yaml' }), /format/)
  refused(() => session.lines(null), /lines.*options/)
  refused(() => session.lines('json'), /lines.*options.*'json'/)
  refused(() => session.lines({ format: 'tsv' }), /lines: option 'fields' must be a list of field names, not undefined/)
  refused(() => session.lines({ format: 'csv', fields: [] }), /'fields'/)
  refused(() => session.lines({ format: 'csv', fields: 'ip.saddr' }), /'fields' must be a list of field names, not 'ip.saddr'/)
  refused(() => session.lines({ format: 'csv', fields: ['ip.saddr'], header: 'yes' }), /'header' must be true or false, not 'yes'/)
  refused(() => session.lines({ format: 'json', fields: ['ip.saddr'] }), /'fields' is for tsv, csv, ndjson/)
  assert.throws(() => session.batches({ fields: ['ip.sadr'] }), { code: 'ERR_PCAP_NO_FIELD', message: /ip\.saddr/ })
  session.close()
})

test('a very long name is refused at once', () => {
  const start = performance.now()
  const name = 'x'.repeat(1000000)
  assert.throws(() => pcap.decode(Buffer.alloc(60)).get(name), { code: 'ERR_PCAP_NO_FIELD' })
  refused(() => pcap.createSession('lo', { [name]: 1 }), /there is no option/)
  assert.ok(performance.now() - start < 1000)
})

test('no text is cut at a NUL', (t) => {
  const file = temporaryFile(t, bytes)
  const session = pcap.createOfflineSession(bytes)
  t.after(() => session.close())
  const nul = /without NUL characters/
  refused(() => pcap.createSession('lo\0'), nul)
  refused(() => pcap.createSession('lo', 'tcp\0 port 80'), nul)
  refused(() => pcap.createSession('lo', { timestamp_source: 'host\0' }), nul)
  refused(() => pcap.createOfflineSession(`${file}\0.gz`), nul)
  refused(() => pcap.createOfflineSession([file, `${file}\0`]), nul)
  refused(() => pcap.createOfflineSession(file, { filter: 'tcp\0' }), nul)
  refused(() => pcap.checkFilter('tcp\0'), nul)
  refused(() => session.batches({ fields: ['ip.saddr\0'] }), /field names/)
  refused(() => session.dump(`${file}\0.pcap`), nul)
  refused(() => pcap.createWriter(`${file}\0.pcap`), nul)
  refused(() => pcap.createWriter(`${file}.pcapng`, { comment: 'a\0b' }), nul)
})

test('link types and headers of bytes', () => {
  const frame = Buffer.alloc(60)
  for (const wrong of [null, true, {}, () => {}, 1n]) refused(() => pcap.decode(frame, wrong), /link type must be/)
  for (const wrong of [-1, 1.5, 70000, 'LINKTYPE_NONE']) assert.throws(() => pcap.decode(frame, wrong), { code: 'ERR_PCAP_INVALID' })
  refused(() => pcap.decode_packet('header', frame), /header/)
  refused(() => pcap.decode_packet({ len: -1 }, frame), /'len' must be a whole number from 0/)
  refused(() => pcap.decode_packet({ tv_sec: '5' }, frame), /'tv_sec'.*'5'/)
  refused(() => pcap.decode_packet({ tv_usec: 1000000 }, frame), /'tv_usec'.*999999/)
  refused(() => pcap.decode_packet({ timestamp_ns: 5 }, frame), /'timestamp_ns' must be a BigInt of nanoseconds, not 5/)
  const { pcap_header } = pcap.decode_packet({ timestamp_ns: 1600000000123456789n }, frame)
  assert.deepStrictEqual([pcap_header.tv_sec, pcap_header.tv_usec, pcap_header.timestamp_ns], [1600000000, 123456, 1600000000123456789n])
})

test('a wrong filter quotes it', async (t) => {
  assert.throws(() => pcap.createOfflineSession(temporaryFile(t, bytes), 'tcp prot 80'), { code: 'ERR_PCAP_FILTER', message: /tcp prot 80/ })
  await assert.rejects(readAll(bytes, 'tcp prot 80'), { code: 'ERR_PCAP_FILTER', message: /tcp prot 80/ })
  assert.throws(() => pcap.checkFilter('tcp prot 80'), { code: 'ERR_PCAP_FILTER', message: /tcp prot 80/ })
  assert.strictEqual(pcap.checkFilter('tcp port 80'), undefined)
})

test('errors are PcapError with a stack', () => {
  try {
    pcap.createOfflineSession('/nonexistent')
    assert.fail()
  } catch (error) {
    assert.ok(error instanceof pcap.PcapError && error instanceof Error)
    assert.match(error.stack, /options\.test\.js/)
  }
})
