'use strict'
// metadata.test.js - a device is the interface of its session, and of the file that is written of it.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { temporaryFolder } = require('../helpers')
const { reasonToSkip } = require('./network')

const options = { skip: reasonToSkip(), timeout: 60000 }
const NOTHING = 'ether proto 0x88b6' // nobody sends that

test('a live session has one interface, and its dump describes it', options, async (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'live.pcapng')
  const session = pcap.createSession('lo', { filter: NOTHING, snap_length: 96 })
  t.after(() => session.close())
  const expected = ['lo', 'LINKTYPE_ETHERNET', 96, NOTHING]
  const of = ({ name, link_type, snap_length, filter }) => [name, link_type, snap_length, filter]
  assert.deepStrictEqual(session.interfaces.map(of), [expected])
  assert.deepStrictEqual([session.sections, session.names, session.secrets, session.blocks], [[], [], [], []])
  session.dump(file)
  session.stop()
  await new Promise((resolve, reject) => session.on('close', resolve).on('error', reject).on('end', () => {}))
  assert.deepStrictEqual(session.interfaces.map(of), [expected])
  const read = pcap.createOfflineSession(file)
  await new Promise((resolve, reject) => read.on('end', resolve).on('error', reject))
  assert.deepStrictEqual(read.interfaces.map(of), [expected])
  assert.strictEqual(read.interfaces[0].statistics.received, 0)
})
