'use strict'
// options.test.js - wrong options and arguments: a TypeError with the name and the nearest right one.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
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
