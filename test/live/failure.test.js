'use strict'
// failure.test.js - what goes wrong with a live capture: the interface, the rights, the filter, the device.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { execFileSync, spawnSync } = require('node:child_process')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { temporaryFolder, until } = require('../helpers')

const skip = reasonToSkip()
const options = { skip, timeout: 30000 }
const root = path.join(__dirname, '..', '..')

/** Capture five pings, then do something to the interface; resolves to the error and how long it took. */
async function failing(t, act) {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  let delivered = 0
  const events = []
  session.on('packet', () => delivered++)
  const failed = new Promise((resolve) => session.on('error', resolve))
  session.on('close', () => events.push('close'))
  await net.outside('ping', '-n', '-c', '5', '-i', '0.01', net.farAddress)
  const before = Date.now()
  act(net)
  const error = await failed
  const elapsed = Date.now() - before
  await until(() => events.length === 1, 'close')
  return { error, elapsed, delivered, net }
}

test('the interface is deleted: an error within 2 s, after all packets', options, async (t) => {
  const { error, elapsed, delivered, net } = await failing(t, ({ near }) => execFileSync('ip', ['link', 'del', near]))
  assert.ok(error instanceof pcap.PcapError)
  assert.ok(error.message.includes(net.near), error.message)
  assert.strictEqual(error.code, 'ERR_PCAP_INTERFACE_GONE')
  assert.strictEqual(error.errno, 'ENODEV')
  assert.strictEqual(delivered, 10)
  assert.ok(elapsed < 2000, `${elapsed} ms`)
})

test('the interface is deleted while nobody reads: the iterator gives the packets, then throws', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  await net.outside('ping', '-n', '-c', '5', '-i', '0.01', net.farAddress)
  await until(() => session.stats().received === 10, 'ten packets')
  execFileSync('ip', ['link', 'del', net.near])
  let delivered = 0
  await assert.rejects(async () => {
    for await (const packet of session) delivered += packet.icmp ? 1 : 0
  }, { code: 'ERR_PCAP_INTERFACE_GONE' })
  assert.strictEqual(delivered, 10)
})

test('without rights: ERR_PCAP_PERMISSION and the remedy', options, (t) => {
  // A copy that everybody may read.
  const folder = temporaryFolder(t)
  fs.chmodSync(folder, 0o755)
  fs.cpSync(path.join(root, 'lib'), path.join(folder, 'lib'), { recursive: true })
  fs.copyFileSync(process.env.NODE_PCAP_ADDON || path.join(root, 'build', 'pcap.node'), path.join(folder, 'pcap.node'))
  const node = path.join(folder, 'node')
  fs.copyFileSync(process.execPath, node)
  fs.chmodSync(node, 0o755)
  const script = "try { require('./lib').createSession('lo'); console.log('{}') } catch (error) { console.log(JSON.stringify({ code: error.code, message: error.message })) }"
  const { stdout, stderr } = spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', node, '-e', script], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_PCAP_ADDON: path.join(folder, 'pcap.node') }
  })
  assert.strictEqual(stderr, '')
  const error = JSON.parse(stdout)
  assert.strictEqual(error.code, 'ERR_PCAP_PERMISSION')
  assert.match(error.message, /setcap cap_net_raw,cap_net_admin=eip/)
})

const OPENS = 25 // each takes libpcap some tens of ms

test(`${OPENS} opens that fail at each step leave no descriptor and no thread`, { ...options, timeout: 120000 }, () => {
  const count = () => ['fd', 'task'].map((folder) => fs.readdirSync(`/proc/self/${folder}`).length)
  const refused = {
    'no such device': ['nope0', {}, 'ERR_PCAP_NO_DEVICE'],
    'no monitor mode': ['lo', { monitor: true }, 'ERR_PCAP_OPTION'],
    'no such clock': ['lo', { timestamp_source: 'sundial' }, 'ERR_PCAP_OPTION'],
    'a wrong filter': ['lo', { filter: 'tcp prot 80' }, 'ERR_PCAP_FILTER'],
    'a wrong option': ['lo', { buffer_size: 2 ** 31 }, 'ERR_INVALID_ARG_TYPE']
  }
  for (const [what, [device, settings, code]] of Object.entries(refused)) {
    const open = () => assert.throws(() => pcap.createSession(device, { buffer_size: 65536, ...settings }), { code }, what)
    open() // libpcap may keep a descriptor of its own for good
    const before = count()
    for (let i = 0; i < OPENS; i++) open()
    assert.deepStrictEqual(count(), before, what)
  }
})

test('dumps that are refused leave no file open', options, (t) => {
  const count = () => fs.readdirSync('/proc/self/fd').length
  const folder = temporaryFolder(t)
  const session = pcap.createSession('lo', 'ether proto 0x88b6')
  t.after(() => session.close())
  session.stop()
  const before = count()
  for (let i = 0; i < 20; i++) assert.throws(() => session.dump(path.join(folder, `${i}.pcapng`)), { code: 'ERR_PCAP_CLOSED' })
  assert.strictEqual(count(), before)
})

test('a wrong filter: ERR_PCAP_FILTER with the filter quoted and what libpcap says', options, () => {
  assert.throws(() => pcap.createSession('lo', 'tcp prot 80'), (error) => {
    assert.strictEqual(error.code, 'ERR_PCAP_FILTER')
    assert.match(error.message, /tcp prot 80/)
    assert.match(error.message, /syntax error/)
    return true
  })
})

test('no such device: ERR_PCAP_NO_DEVICE with its name and the list', options, () => {
  assert.throws(() => pcap.createSession('nosuch0'), (error) => {
    assert.strictEqual(error.code, 'ERR_PCAP_NO_DEVICE')
    assert.match(error.message, /nosuch0/)
    assert.match(error.message, /\blo\b/)
    return true
  })
})
