'use strict'
// doctor.js - nodepcap doctor: is everything there that a capture needs, and what to do if not.

const dgram = require('node:dgram')
const fs = require('node:fs')
const build = require('../../tools/build')
const { UsageError, help, json } = require('../arguments')
const { writeObjects, write } = require('../stdout')

const OLDEST_NODE = 18
const CAPTURE_MS = 3000
const ASK_MS = 50
const INDENT = ' '.repeat(9)

const good = (check, detail) => ({ check, ok: true, detail, fix: null })
const missing = (check, detail, fix) => ({ check, ok: false, detail, fix })

/** What a failed call says. The remedy that its message ends with is said once, as that. */
function failed(check, error, fix = 'see the message') {
  const text = error.message.replace(/\s+/g, ' ')
  const [, remedy] = REMEDY.exec(text) ?? []
  return missing(check, text.replace(REMEDY, ''), remedy ?? fix)
}

/** The last part of a message of ours: what to do. */
const REMEDY = /[:;] ((?:run|apt|install|name|bring) .*)$/

/** Ways to the right to capture, the safest one first. */
function grantLines() {
  if (process.platform !== 'linux') return 'sudo chmod o+r /dev/bpf*, which lets every user of this machine capture; or run with sudo'
  const node = fs.realpathSync(process.execPath)
  return [
    'dumpcap captures, this process only reads: dumpcap -i DEVICE -w - | nodepcap read -',
    'once, as root: sudo nodepcap capture DEVICE',
    `for members of a group: sudo groupadd -f pcap; sudo usermod -aG pcap "$USER"; sudo install -g pcap -m 750 '${node}' /usr/local/bin/node-pcap; sudo setcap cap_net_raw,cap_net_admin=eip /usr/local/bin/node-pcap; then log in again and run programs with node-pcap`,
    `for all programs that run on this node: sudo setcap cap_net_raw,cap_net_admin=eip '${node}'; every script of every user may then capture and change the network's settings`
  ].join('\n')
}

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return good('node', process.version)
  return missing('node', `${process.version} is too old`, `install Node ${OLDEST_NODE} or newer`)
}

function checkAddon() {
  try {
    const pcap = require('../..')
    return good('addon', `${pcap.protocols.length} protocols, ${pcap.fields.length} fields`)
  } catch (error) {
    return failed('addon', error)
  }
}

/** What a build takes, for where there is no addon. */
function checkTools() {
  return build.tools().map(({ name, found, remedy }) => (found ? good(name, found) : missing(name, 'not found', remedy)))
}

function checkLibpcap(pcap) {
  try {
    return good('libpcap', pcap.libraryVersion())
  } catch (error) {
    return missing('libpcap', error.message.replace(REMEDY, ''), build.installLine('libpcap'))
  }
}

function checkDevices(devices) {
  if (devices.length > 0) return good('devices', devices.map(({ name }) => name).join(', '))
  return missing('devices', 'libpcap sees no device', grantLines())
}

/** Open a session on the loopback interface. */
function openLoopback(pcap, device, port) {
  return pcap.createSession(device, { filter: `udp port ${port}`, promiscuous: false, buffer_timeout: 0 })
}

/** Wait for our own datagrams to come by. */
function seesTraffic(session, socket, port) {
  return new Promise((resolve, reject) => {
    const ask = () => socket.send('node_pcap', port, '127.0.0.1')
    const asking = setInterval(ask, ASK_MS)
    const timer = setTimeout(() => end(false), CAPTURE_MS)
    const end = (seen) => {
      clearInterval(asking)
      clearTimeout(timer)
      resolve(seen)
    }
    session.once('packet', () => end(true))
    session.once('error', (error) => {
      end(false)
      reject(error)
    })
    ask()
  })
}

async function checkCapture(pcap, device) {
  const socket = dgram.createSocket('udp4')
  let session
  try {
    await new Promise((resolve, reject) => socket.once('error', reject).bind(0, '127.0.0.1', resolve))
    const { port } = socket.address()
    session = openLoopback(pcap, device, port)
    const rights = good('rights', 'this process may capture')
    const seen = await seesTraffic(session, socket, port)
    if (seen) return [rights, good('capture', `a packet on ${device} arrived`)]
    return [rights, missing('capture', `no packet on ${device} within ${CAPTURE_MS / 1000} s`, `check that ${device} is up: ip link set ${device} up`)]
  } catch (error) {
    if (error.code === 'ERR_PCAP_PERMISSION') return [missing('rights', 'this process may not capture', grantLines())]
    return [failed('capture', error)]
  } finally {
    session?.close()
    socket.close()
  }
}

async function checkAll() {
  const checks = [checkNode(), checkAddon()]
  if (!checks[1].ok) return [...checks, ...checkTools()]
  const pcap = require('../..')
  checks.push(checkLibpcap(pcap))
  if (!checks[2].ok) return checks
  const devices = pcap.devices()
  checks.push(checkDevices(devices))
  const loopback = devices.find((device) => device.loopback)
  if (loopback) checks.push(...await checkCapture(pcap, loopback.name))
  else checks.push(missing('capture', 'there is no loopback device to try on', 'ip link set lo up'))
  return checks
}

/** A line; where there are several remedies, one more for each. */
function textOf({ check, ok, detail, fix }) {
  const line = `${ok ? 'ok     ' : 'missing'}  ${check.padEnd(8)}  ${detail}`
  const remedies = fix?.split('\n') ?? []
  return remedies.length > 1 ? `${line}; one of:\n${remedies.map((remedy) => `${INDENT}- ${remedy}\n`).join('')}` : `${line}${fix ? `: ${fix}` : ''}\n`
}

async function run(values, positionals) {
  if (positionals.length > 0) throw new UsageError(`doctor: '${positionals[0]}' is too much: the command takes only options`)
  const checks = await checkAll()
  if (values.json) await writeObjects(checks)
  else await write(checks.map(textOf).join(''))
  return checks.every((check) => check.ok) ? 0 : 1
}

module.exports = {
  name: 'doctor',
  summary: 'Check what a capture needs, and say what is missing.',
  usage: 'doctor [--json]',
  about: 'Checks the version of Node, the addon, libpcap, the devices, the rights to capture, and captures a packet of its own on the loopback interface. A line per check says ok, or what to do; without the addon it looks for what a build takes. Exit status 1 when something is missing.',
  options: { json, help },
  run
}
