'use strict'
// generate.test.js - the generated getters and tree of a protocol that has rows only under conditions, and the types of lists whose
// rows are alike.

const test = require('node:test')
const assert = require('node:assert')
const { moduleSource } = require('../../tools/generate-layers')
const { columnsOf, protocolTypes } = require('../../tools/generate-types')
const { partsOf } = require('../../tools/parts')
const { prepare } = require('../../tools/types')

const NUMBERS = ['uint', 'hex']
const row = (name, bit, width, type, more) => ({ name, bit, width, type, javascript: NUMBERS.includes(type) ? 'number' : type, flags: 0, names: null, ...more })
const sourceOf = (name, fields) => moduleSource(prepare([{ name, title: 'Sample', spec: 'none', fields }])[0])

// A request has hops and a label; a response, whose first bit is set, an error and an address.
const fields = [
  row('is_response', 0, 1, 'flag'),
  row('opcode', 1, 7, 'uint'),
  row('hops', 8, 8, 'uint', { when: { row: 0, from: 0, to: 0 } }),
  row('error', 8, 8, 'uint', { when: { row: 0, from: 1, to: 1 } }),
  row('error_name', -2, 0, 'name', { of: 3, names: { 3: 'no such name' } }),
  row('label', 16, 32, 'hex', { when: { row: 1, from: 0, to: 1 } }),
  row('peer', 16, 32, 'ipv4', { when: { row: 1, from: 2, to: 127 } }),
  row('flags.urgent', 48, 1, 'flag', { when: { row: 0, from: 0, to: 0 } }),
  row('flags.final', 49, 1, 'flag'),
  row('type', -1, 4, 'uint'),
  row('type_name', -1, 0, 'name', { of: 0, names: { 1: 'address' } })
]

/** What a generated module requires, as far as one without a packet needs it. */
const parts = {
  Layer: class {
    constructor(packet) { this._packet = packet; this._at = 0 }
    _visited(at) { return 'visited ' + at }
  },
  cutClass: (Whole, ends) => ends,
  nameTable: ({ names }) => names,
  ipv4: (view, at) => [0, 1, 2, 3].map((i) => view.getUint8(at + i)).join('.'),
  visitedNode: () => 'visited'
}

const generated = {}
new Function('require', 'module', sourceOf('sample', fields))(() => parts, generated)
const { tree, packet } = generated.exports
const sampleOf = (bytes) => Object.create(packet, { _find: { value: () => 1 }, _block: { value: { view: new DataView(bytes.buffer) } } }).sample
const request = Uint8Array.of(0x00, 7, 0xde, 0xad, 0xbe, 0xef, 0xc0)
const response = Uint8Array.of(0x82, 3, 10, 0, 0, 1, 0xc0)

test('a getter gives undefined where its row is not there', () => {
  const keys = ['hops', 'error', 'error_name', 'label', 'peer', 'flags', 'type_name']
  const valuesOf = (bytes) => keys.map((key) => sampleOf(bytes)[key])
  assert.deepStrictEqual(valuesOf(request), [7, undefined, undefined, 0xdeadbeef, undefined, { urgent: 1, final: 1 }, 'visited 10'])
  assert.deepStrictEqual(valuesOf(response), [undefined, 3, 'no such name', undefined, '10.0.0.1', { final: 1 }, 'visited 10'])
})

test('a tree of the usual form is read at fixed places, another one is visited', () => {
  const treeOf = (bytes) => tree({ _record: 0, _block: { ints: new Int32Array(16), view: new DataView(bytes.buffer), bytes } }, 0)
  assert.deepStrictEqual(treeOf(request), { is_response: 0, opcode: 0, hops: 7, label: 0xdeadbeef, flags: { urgent: 1, final: 1 } })
  assert.strictEqual(treeOf(response), 'visited')
})

test('a cut header has a row only with the one that tells whether it is there', () => {
  const behind = [row('late', 0, 8, 'uint', { when: { row: 1, from: 1, to: 1 } }), row('asked', 24, 8, 'uint')]
  assert.match(sourceOf('other', behind), /\{ late: 4, asked: 4 \}/)
})

// ---- Lists ----

const inList = (list, count, changed = {}) => [
  row(list, -1, 0, 'record', { flags: 1, column: 'nothing', doc: 'A list.' }),
  ...Array.from({ length: count }, (_, i) => row(`${list}.n${i}`, -1, 8, 'uint', { column: 'numbers', doc: 'A number.', ...changed[i] }))
]

/** The TypeScript of each protocol, { name: rows }. */
function typesOf(tables) {
  const protocols = prepare(Object.entries(tables).map(([name, rows]) => ({ name, title: 'Sample', spec: 'none', fields: rows })))
  const columns = columnsOf(protocols)
  const shared = partsOf(protocols, columns)
  return protocols.map((protocol) => protocolTypes(protocol, columns, shared))
}

test('rows that two lists have are an interface, which a list with more of them extends', () => {
  const [one, two] = typesOf({ one: [...inList('first', 12), ...inList('second', 12)], two: inList('third', 13) })
  assert.match(one, /readonly first\?: OneFirstEntry\[\]\n/)
  assert.match(one, /readonly second\?: OneFirstEntryTree\[\]\n/)
  assert.match(one, /interface OneColumns extends\n {2}Under<'one.first', OneFirstEntryColumns>,\n {2}Under<'one.second', OneFirstEntryColumns> \{/)
  assert.strictEqual(one.match(/readonly n11\?: number/g).length, 1) // of the layer, of which the tree takes it
  assert.match(one, /interface OneFirstEntryTree extends .*Pick<OneFirstEntry, .*'n11'/)
  assert.match(two, /^import \{ OneFirstEntry, OneFirstEntryTree, OneFirstEntryColumns \} from '.\/one'/)
  assert.match(two, /interface TwoThirdEntry extends OneFirstEntry \{\n {2}\/\*\* A number. \*\/\n {2}readonly n12\?: number\n\}/)
})

test('rows that differ in anything stay where they are, as do a few', () => {
  const changes = [{ doc: 'Another.' }, { width: 16 }, { wireshark: 'sample.n' }, { flags: 1 }, { column: 'variable' }]
  for (const change of changes) assert.doesNotMatch(typesOf({ one: [...inList('first', 12), ...inList('second', 12, { 3: change })] })[0], /Entry/)
  assert.doesNotMatch(typesOf({ one: [...inList('first', 9), ...inList('second', 9)] })[0], /Entry/)
})
