'use strict'
// reading-cases.test.js - small files that were once read wrongly, where they lie beside this repository.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { root } = require('../captures')
const { collect } = require('./material')

const folder = process.env.NODE_PCAP_CASES || path.join(root, '..', 'shared', 'cases')

/** name: [options, packets, damages] */
const CASES = {
  'skippable-frame-first.pcap.zst': [{}, 2, 0],
  'zeros-behind.pcap.gz': [{}, 2, 0],
  'packet-before-interface.pcapng': [{ recover: true }, 2, 2],
  'raw-link-type-14.pcap': [{ filter: 'udp' }, 2, 0]
}

for (const [name, [settings, packets, damages]] of Object.entries(CASES)) {
  const file = path.join(folder, name)
  test(name, { skip: !fs.existsSync(file) && `no ${file} (set NODE_PCAP_CASES)` }, async () => {
    const session = pcap.createOfflineSession(file, settings)
    assert.deepStrictEqual([(await collect(session)).length, session.stats().damaged], [packets, damages])
  })
}
