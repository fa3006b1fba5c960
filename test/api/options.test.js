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
  refused(() => session.lines({ format: 'yaml' }), /format/)
  assert.throws(() => session.batches({ fields: ['ip.sadr'] }), { code: 'ERR_PCAP_NO_FIELD', message: /ip\.saddr/ })
  session.close()
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
