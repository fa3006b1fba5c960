'use strict'
// reserved.test.js - a protocol's getter hides no member of a packet or of a tree: their names are refused to tables.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')
const { protocols } = require('../../lib/packet/protocols')

const source = fs.readFileSync(path.join(__dirname, '../../src/table/check.c'), 'utf8')
const [, list] = /reserved_protocols\[\] = \{([^}]*)\}/.exec(source)
const reserved = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name)

/** Only these can be names of protocols at all. */
const isSnakeCase = (name) => /^[a-z][a-z0-9_]*$/.test(name)

const own = (object) => Object.getOwnPropertyNames(object).filter((name) => isSnakeCase(name) && !protocols.some((protocol) => protocol.name === name))

test('the members of packets and trees are reserved', () => {
  const bytes = Buffer.alloc(60)
  const packet = pcap.decode(bytes)
  const tree = packet.decode()
  const members = [packet, pcap.Packet.prototype, tree, Object.getPrototypeOf(tree), Object.prototype].flatMap(own)
  assert.ok(members.includes('time') && members.includes('payload') && members.includes('constructor'))
  assert.deepStrictEqual(members.filter((name) => !reserved.includes(name)), [])
  assert.deepStrictEqual(protocols.filter(({ name }) => reserved.includes(name)), [])
})

test('what a member begins with, no row has', () => {
  const names = pcap.fields.flatMap(({ name }) => name.split('.').slice(1))
  assert.deepStrictEqual(names.filter((name) => !isSnakeCase(name) || name === 'constructor'), [])
})
