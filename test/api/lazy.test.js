'use strict'
// lazy.test.js - what a protocol's table says is loaded when a packet of the protocol is first asked.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { test } = require('node:test')

const root = path.join(__dirname, '../..')

/** Which protocols are loaded after a program's lines, in a process of its own. */
function loadedAfter(...lines) {
  const program = `
    const path = require('node:path')
    const pcap = require(${JSON.stringify(root)})
    const ethernet = Buffer.from('000000000000000000000000080045000014000000004011000000000000000000000000', 'hex')
    const packet = pcap.decode(ethernet)
    ${lines.join('\n')}
    const names = Object.keys(require.cache).filter((file) => path.basename(path.dirname(file)) === 'generated').map((file) => path.basename(file, '.js'))
    console.log(JSON.stringify(names.filter((name) => name !== 'protocols').sort()))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  assert.strictEqual(stderr, '')
  return JSON.parse(stdout)
}

test('require loads none, and a packet that is not asked none', () => {
  assert.deepStrictEqual(loadedAfter('packet.layers, packet.bytes, String(packet)'), [])
})

test('a layer that the packet has not loads nothing', () => {
  assert.deepStrictEqual(loadedAfter('if (packet.tcp !== undefined) throw new Error()', "packet.decode().tcp"), ['ethernet', 'ip'])
  assert.deepStrictEqual(loadedAfter('if (packet.tcp !== undefined) throw new Error()'), [])
})

test('a layer, a field, a tree and JSON load what they have', () => {
  assert.deepStrictEqual(loadedAfter('packet.ip.saddr'), ['ip'])
  assert.deepStrictEqual(loadedAfter("packet.get('ethernet.dhost')"), ['ethernet'])
  assert.deepStrictEqual(loadedAfter("packet.all('ip.proto')"), ['ip'])
  assert.deepStrictEqual(loadedAfter('packet.decode()'), ['ethernet', 'ip'])
  assert.deepStrictEqual(loadedAfter('packet.toJSON()'), [])
})

test('the getter that a packet is first asked by gives what the next one gives', () => {
  assert.deepStrictEqual(loadedAfter(
    "const asked = (p) => { const { ip } = p; return [ip.constructor.name, ip.saddr, 'ip' in p, Object.keys(p).includes('ip')] }",
    'const first = JSON.stringify(asked(packet))',
    "if (first !== JSON.stringify(asked(packet)) || first !== '[\"Ip\",\"0.0.0.0\",true,false]') throw new Error(first)"
  ), ['ip'])
})

test('a session without decode_as and disable does not parse the tables; with them it does', () => {
  const program = `
    const native = require(${JSON.stringify(path.join(root, 'lib/native'))})
    const { tables, keyTables } = native
    let parsed = 0
    native.tables = () => { parsed++; return tables() }
    native.keyTables = () => { parsed++; return keyTables() }
    const pcap = require(${JSON.stringify(root)})
    const open = (options) => pcap.createOfflineSession(${JSON.stringify(path.join(root, 'examples/http-loopback.pcap'))}, options).close()
    open({})
    open({ decode_as: {}, disable: [] })
    const before = parsed
    open({ disable: ['tcp'] })
    console.log(before, parsed > 0)`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  assert.deepStrictEqual([stdout, stderr], ['0 true\n', ''])
})
