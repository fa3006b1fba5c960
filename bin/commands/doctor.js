'use strict'
// doctor.js - nodepcap doctor: is everything there that a capture needs, and what to do if not.

const dgram = require('node:dgram')
const fs = require('node:fs')
const { UsageError, help, json } = require('../arguments')
const { writeObjects, write } = require('../stdout')

const OLDEST_NODE = 18
const CAPTURE_MS = 3000
const ASK_MS = 50

const good = (check, detail) => ({ check, ok: true, detail, fix: null })
const missing = (check, detail, fix) => ({ check, ok: false, detail, fix })

/** What a failed call says: the problem, and what to do about it as far as the message knows. */
function failed(check, error, fix) {
  const text = error.message.replace(/\s+/g, ' ')
  return missing(check, text, fix ?? null)
}

function grantLine() {
  const node = fs.realpathSync(process.execPath)
  return process.platform === 'linux' ? `sudo setcap cap_net_raw,cap_net_admin=eip '${node}'; or run with sudo` : 'sudo chmod o+r /dev/bpf*; or run with sudo'
}

const installLine = () => (process.platform === 'linux' ? 'apt install libpcap0.8' : 'install libpcap')

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return good('node', process.version)
  return missing('node', `${process.version} is too old`, `install Node ${OLDEST_NODE} or newer`)
}

function checkAddon() {
  try {
    const pcap = require('../..')
    return good('addon', `${pcap.protocols.length} protocols, ${pcap.fields.length} fields`)
  } catch (error) {
    return failed('addon', error, process.env.NODE_PCAP_ADDON ? 'unset NODE_PCAP_ADDON, or name the right file' : 'npm rebuild pcap')
  }
}

function checkLibpcap(pcap) {
  try {
    return good('libpcap', pcap.libraryVersion())
  } catch (error) {
    return failed('libpcap', error, installLine())
  }
}

function checkDevices(devices) {
  if (devices.length > 0) return good('devices', devices.map(({ name }) => name).join(', '))
  return missing('devices', 'libpcap sees no device', grantLine())
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
    if (error.code === 'ERR_PCAP_PERMISSION') return [missing('rights', 'this process may not capture', grantLine())]
    return [failed('capture', error)]
  } finally {
    session?.close()
    socket.close()
  }
}

async function checkAll() {
  const checks = [checkNode(), checkAddon()]
  if (!checks[1].ok) return checks
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

const lineOf = ({ check, ok, detail, fix }) => `${ok ? 'ok     ' : 'missing'}  ${check.padEnd(8)}  ${detail}${fix ? `: ${fix}` : ''}\n`

async function run(values, positionals) {
  if (positionals.length > 0) throw new UsageError(`doctor: '${positionals[0]}' is too much: the command takes only options`)
  const checks = await checkAll()
  if (values.json) await writeObjects(checks)
  else await write(checks.map(lineOf).join(''))
  return checks.every((check) => check.ok) ? 0 : 1
}

module.exports = {
  name: 'doctor',
  summary: 'Check what a capture needs, and say what is missing.',
  usage: 'doctor [--json]',
  about: 'Checks the version of Node, the addon, libpcap, the devices, the rights to capture, and captures a packet of its own on the loopback interface. A line per check says ok, or what to do. Exit status 1 when something is missing.',
  options: { json, help },
  run
}
