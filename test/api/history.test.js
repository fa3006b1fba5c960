'use strict'
// history.test.js - the page about performance says what the newest recorded run says, and fits a screen.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { read, stale } = require('../../bench/history')
const files = require('../../bench/report')

const page = fs.readFileSync(path.join(__dirname, '../../docs/performance.md'), 'utf8')

test('page and plot are of the data', () => {
  assert.deepStrictEqual(stale(), [])
  assert.ok(page.split('\n').length <= 60)
})

test('a run is recorded as those that are there', () => {
  const run = {
    date: '2026-11-29T00:00:00Z',
    machine: { cpu: 'C', cores: 2, memory_gib: 1, system: 'S' },
    versions: { node_pcap: 'abc', node: '20' },
    inputs: [{ id: 'small', packets: 10, bytes: 1e6 }],
    rounds: 3,
    load: 1,
    memory: [],
    rows: [{ title: 'six columns', input: 'small', ns: 10, targets: [] }]
  }
  const entry = JSON.parse(JSON.stringify(files.recorded(run)))
  const known = read().find(({ kind }) => kind === 'files')
  assert.deepStrictEqual(Object.keys(entry), Object.keys(known))
  assert.deepStrictEqual(entry.rows, [{ title: 'six columns', input: 'small', ns: 10 }])
})
