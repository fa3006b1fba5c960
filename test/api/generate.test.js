'use strict'
// generate.test.js - the generated getters and tree of a protocol that has rows only under conditions.

const test = require('node:test')
const assert = require('node:assert')
const { classSource, treeSource } = require('../../tools/generate-layers')

const row = (name, bit, width, type, more) => ({ name, bit, width, type, flags: 0, names: null, path: name.split('.'), visible: true, id: 0, protocol: 'sample', ...more })

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

const source = `
class Layer {
  constructor(bytes) { this._packet = { _block: { view: new DataView(bytes.buffer) } }; this._at = 0 }
  _visited(row) { return 'visited ' + row }
}
const cutClass = (Whole, ends) => ends
const sampleNames4 = { 3: 'no such name' }
const ipv4 = (view, at) => [0, 1, 2, 3].map((i) => view.getUint8(at + i)).join('.')
const visitedNode = () => 'visited'
${classSource({ name: 'sample', title: 'Sample', spec: 'none', fields })}
${treeSource({ name: 'sample', fields })}
return { Sample, treeSample }`

const { Sample, treeSample } = new Function(source)()
const request = Uint8Array.of(0x00, 7, 0xde, 0xad, 0xbe, 0xef, 0xc0)
const response = Uint8Array.of(0x82, 3, 10, 0, 0, 1, 0xc0)

test('a getter gives undefined where its row is not there', () => {
  const keys = ['hops', 'error', 'error_name', 'label', 'peer', 'flags', 'type_name']
  const valuesOf = (bytes) => keys.map((key) => new Sample(bytes)[key])
  assert.deepStrictEqual(valuesOf(request), [7, undefined, undefined, 0xdeadbeef, undefined, { urgent: 1, final: 1 }, 'visited 10'])
  assert.deepStrictEqual(valuesOf(response), [undefined, 3, 'no such name', undefined, '10.0.0.1', { final: 1 }, 'visited 10'])
})

test('a tree of the usual form is read at fixed places, another one is visited', () => {
  const treeOf = (bytes) => treeSample({ _record: 0, _block: { ints: new Int32Array(16), view: new DataView(bytes.buffer), bytes } }, 0)
  assert.deepStrictEqual(treeOf(request), { is_response: 0, opcode: 0, hops: 7, label: 0xdeadbeef, flags: { urgent: 1, final: 1 } })
  assert.strictEqual(treeOf(response), 'visited')
})

test('a cut header has a row only with the one that tells whether it is there', () => {
  const behind = [row('late', 0, 8, 'uint', { when: { row: 1, from: 1, to: 1 } }), row('asked', 24, 8, 'uint')]
  assert.match(classSource({ name: 'other', title: 'Other', spec: 'none', fields: behind }), /\{ late: 4, asked: 4 \}/)
})
