'use strict'
// contain.test.js - a capture's rights, while it runs: whose process it is, and what it can.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const test = require('node:test')
const pcap = require('../..')
const { network, reasonToSkip } = require('./network')
const { listen, start, temporaryFolder, until } = require('../helpers')

const options = { skip: reasonToSkip(), timeout: 30000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')
const NOBODY = '65534'

const statusOf = (text) => Object.fromEntries(text.split('\n').map((line) => line.split(/:\s*/)))

/** What /proc says of all threads of a process. */
function threadsOf(pid) {
  return fs.readdirSync(`/proc/${pid}/task`).map((id) => statusOf(fs.readFileSync(`/proc/${pid}/task/${id}/status`, 'utf8')))
}

/** A capture of pings; acts once it listens and has packets. Resolves with { status, stdout, stderr }. */
async function capturing(t, args, env, act) {
  const net = network(t)
  const child = start(t, process.execPath, [command, 'capture', net.near, ...args, '--filter', 'icmp'], { env: { ...process.env, ...env } })
  const said = listen(child)
  await until(() => said.stderr.includes('listening on'), 'a capture that listens')
  const ping = () => net.outside('ping', '-n', '-c', '5', '-i', '0.01', net.farAddress)
  await ping()
  await act(child.pid, ping)
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  return { status, ...said }
}

function assertContained(pid, user) {
  for (const status of threadsOf(pid)) {
    assert.strictEqual(status.Uid, [user, user, user, user].join('\t'))
    assert.strictEqual(status.Gid.split('\t')[1] !== '0', true)
    assert.strictEqual(status.Groups.trim(), '')
    for (const name of ['CapInh', 'CapPrm', 'CapEff', 'CapAmb']) assert.strictEqual(status[name], '0000000000000000', `${name} of ${status.Name}`)
    assert.strictEqual(status.NoNewPrivs, '1')
    assert.strictEqual(status.Seccomp, '2')
  }
}

test('all threads of a capture are nobody\'s, without groups and capabilities, and filtered', options, async (t) => {
  const { status, stdout } = await capturing(t, [], {}, (pid) => assertContained(pid, NOBODY))
  assert.strictEqual(status, 0)
  assert.match(stdout, /icmp Echo/)
})

test('they are those of -Z, or of who called sudo', options, async (t) => {
  await capturing(t, ['-Z', 'daemon'], {}, (pid) => assertContained(pid, '1'))
  await capturing(t, [], { SUDO_UID: '1234', SUDO_GID: '1234', SUDO_USER: 'somebody' }, (pid) => assertContained(pid, '1234'))
})

test('--no-sandbox keeps all', options, async (t) => {
  await capturing(t, ['--no-sandbox'], {}, (pid) => {
    const [status] = threadsOf(pid)
    assert.strictEqual(status.Uid, '0\t0\t0\t0')
    assert.strictEqual(status.Seccomp, '0')
  })
})

test('files of a rotation are made, and old ones removed, once rights are gone', options, async (t) => {
  const folder = temporaryFolder(t)
  fs.chmodSync(folder, 0o777)
  const files = () => fs.readdirSync(folder)
  const { status } = await capturing(t, ['-w', path.join(folder, 'x.pcapng'), '--rotate-packets', '3', '--ring', '2', '--flush', 'packet', '--stats'], {}, async (pid, ping) => {
    assertContained(pid, NOBODY)
    await ping()
    await until(() => files().includes('x_00005.pcapng'), 'a fifth file')
  })
  assert.strictEqual(status, 0)
  assert.strictEqual(files().length, 2)
  for (const name of files()) {
    assert.strictEqual(fs.statSync(path.join(folder, name)).uid, Number(NOBODY))
    assert.strictEqual(fs.statSync(path.join(folder, name)).mode & 0o777, 0o600)
    assert.ok((await pcap.info(path.join(folder, name))).packets > 0)
  }
})

test('a session that is lazy reads nothing before somebody asks, and loses nothing', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'icmp', lazy: true })
  t.after(() => session.close())
  await net.outside('ping', '-n', '-c', '5', '-i', '0.01', net.farAddress)
  assert.strictEqual(session.stats().received, 0)
  let packets = 0
  session.on('packet', () => packets++)
  await until(() => packets === 10, 'ten packets')
})
