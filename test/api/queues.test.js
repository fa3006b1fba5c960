'use strict'
// queues.test.js - messages of queues on streams, which begin with headers of the protocol.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { all } = require('../helpers')
const { connection, capture } = require('./conversation')
const { bytes, hex, text, u8, u16, u32 } = require('../golden/make/bytes')

const PORTS = [40000, 5672]
const TUNE = bytes(u8(1), u16(0), u32(8), hex('000a001f 000000 00'), hex('ce'))
const OPEN = hex('00000010 02 00 0000 005310c003010140')

const messagesOf = async (turns) => {
  const packets = connection(turns, { ports: PORTS, most: 5 })
  return all(pcap.createOfflineSession(capture(packets)).messages({ of: ['amqp'] }))
}

test('streams of AMQP begin with a header of the protocol', async () => {
  const old = await messagesOf([[0, text('AMQP\x00\x00\x09\x01')], [1, TUNE], [0, hex('08 0000 00000000 ce')]])
  assert.deepEqual(old.map(({ amqp }) => amqp.protocol ?? amqp.type), ['AMQP', 1, 8])
  const front = text('AMQP\x00\x01\x00\x00')
  const messages = await messagesOf([[0, front], [1, front], [0, bytes(OPEN, OPEN)]])
  assert.deepEqual(messages.map(({ amqp }) => amqp.version_major ?? amqp.size), [1, 1, 16, 16])
})
