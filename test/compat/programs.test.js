'use strict'
// programs.test.js - programs of npm that were written for node_pcap and cap do their job over this package, on real packets
// in a network of their own. node tools/peers.js installs them.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../../lib')
const { isInstalled } = require('../../tools/peers')
const { network, printed, reasonToSkip } = require('../live/network')
const { sleep, temporaryFolder, until } = require('../helpers')

const root = path.join(__dirname, '../..')
const folder = path.join(__dirname, 'programs')
const modules = path.join(folder, 'node_modules')

const noNetwork = reasonToSkip()
const noPrograms = isInstalled('test/compat/programs') ? undefined : 'needs programs of npm: node tools/peers.js'
const live = { skip: noNetwork ?? false, timeout: 60000 }
const programs = { skip: noPrograms ?? noNetwork ?? false, timeout: 60000 }

const BUTTON = '74:c2:46:0a:0b:0c' // the maker is in findbutton's list
const octets = (address) => address.split(/[.:]/).map((part) => parseInt(part, address.includes(':') ? 16 : 10))
const number16 = (value) => [value >> 8, value & 255]

/** An ARP packet in a frame to all. */
function arp({ mac = BUTTON, sender, target }) {
  return Buffer.from([...new Array(6).fill(255), ...octets(mac), 8, 6, 0, 1, 8, 0, 6, 4, 0, 1, ...octets(mac), ...octets(sender), 0, 0, 0, 0, 0, 0, ...octets(target)])
}

/** A DHCP request, as far as programs look: the option of the message type comes first. */
function dhcp() {
  const message = Buffer.alloc(300)
  Buffer.from([1, 1, 6, 0, 1, 2, 3, 4]).copy(message)
  Buffer.from(octets(BUTTON)).copy(message, 28)
  Buffer.from([0x63, 0x82, 0x53, 0x63, 0x35, 1, 3, 255]).copy(message, 236)
  const udp = Buffer.from([0, 68, 0, 67, ...number16(8 + message.length), 0, 0])
  const ip = Buffer.from([0x45, 0, ...number16(28 + message.length), 0, 1, 0, 0, 64, 17, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255])
  const sum = [...new Array(10).keys()].reduce((all, i) => all + ip.readUInt16BE(2 * i), 0)
  ip.writeUInt16BE(0xffff - ((sum & 0xffff) + (sum >>> 16)), 10)
  return Buffer.concat([Buffer.from([...new Array(6).fill(255), ...octets(BUTTON), 8, 0]), ip, udp, message])
}

/** What a child printed so far. */
function output(child) {
  const all = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (all.text += part))
  return all
}

/** Start a program at the far end, and send frames to it until it printed all of these texts. */
async function hears(t, net, args, frames, texts) {
  const child = net.start(process.execPath, ...args)
  const { text } = await sendUntil(t, net, output(child), frames, texts)
  return text
}

async function sendUntil(t, net, told, frames, texts) {
  const session = pcap.createSession(net.near)
  t.after(() => session.close())
  const end = Date.now() + 40000
  while (!texts.every((text) => told.text.includes(text))) {
    if (Date.now() > end) assert.fail(`waited in vain for ${texts.filter((text) => !told.text.includes(text))} in ${told.text}`)
    for (const frame of frames) session.inject(frame)
    await sleep(100)
  }
  return told
}

/** A program that takes its packages from the folder. */
const inFolder = (text) => ['-e', `globalThis.require = require('node:module').createRequire(${JSON.stringify(path.join(folder, 'program.js'))});${text}`]

describe('node-dash-button', () => {
  test('findbutton names the maker of a device that asks', programs, async (t) => {
    const net = network(t)
    const frames = [arp({ sender: '0.0.0.0', target: net.farAddress }), dhcp()]
    await hears(t, net, [path.join(modules, 'node-dash-button/bin/findbutton'), net.far], frames, ['arp', 'udp'].map((protocol) =>
      `Possible dash hardware address detected: ${BUTTON} Manufacturer: Amazon Technologies Inc. Protocol: ${protocol}`))
  })

  test('tells when a button is pressed, and of no other', programs, async (t) => {
    const net = network(t)
    const program = `require('node-dash-button')(['02:00:00:00:00:99', '${BUTTON}'], '${net.far}', 50, 'all').on('detected', (mac) => console.log('detected ' + mac))`
    const text = await hears(t, net, inFolder(program), [arp({ mac: '02:00:00:00:00:98', sender: net.nearAddress, target: net.farAddress }), arp({ sender: net.nearAddress, target: net.farAddress })], [`detected ${BUTTON}`])
    assert.ok(!text.includes('02:00'), text)
  })
})

describe('dash-button', () => {
  test('scans', programs, async (t) => {
    const net = network(t)
    await hears(t, net, [path.join(modules, 'dash-button/build/cli.js'), 'scan', '-i', net.far], [dhcp()], [`Detected a DHCP request or ARP probe from ${BUTTON}`])
  })

  test('calls its listeners', programs, async (t) => {
    const net = network(t)
    const program = `const DashButton = require('dash-button'); const { remove } = new DashButton('${BUTTON}', { networkInterface: '${net.far}' }).addListener(async (packet) => console.log('pressed ' + packet.payload.payload))`
    await hears(t, net, inFolder(program), [arp({ sender: '0.0.0.0', target: net.farAddress })], [`pressed request sender ${BUTTON} 0.0.0.0 target 00:00:00:00:00:00 ${net.farAddress}`])
  })
})

/** Serve HTTP at the far end, and ask for a page after a program there said that it listens. */
async function talk(net, child, word) {
  const told = output(child)
  await printed(net.start(process.execPath, path.join(root, 'test/live/http-server.js')), 'listening')
  await until(() => told.text.includes(word), () => `${word} in ${told.text}`, 40000)
  await net.outside('curl', '--silent', '--header', 'Cookie: a=b', `http://${net.farAddress}:8080/page`)
  return told
}

test('http_trace traces requests, answers and connections', programs, async (t) => {
  const net = network(t)
  const args = ['-r', path.join(folder, 'http-parser.js'), path.join(modules, 'http_trace/http_trace'), '-i', net.far, '-f', 'tcp port 8080', '--headers', '--tcp-verbose', '--no-color']
  const told = await talk(net, net.start(process.execPath, ...args), `Listening on ${net.far}`)
  await until(() => / TCP end /.test(told.text), () => told.text, 20000)
  for (const text of ['TCP start', '#1 HTTP 1.1 request: GET /page', 'Cookie: a: b', '#1 HTTP 1.1 response: 200 OK', 'response body: 23B', 'response complete 23B']) {
    assert.ok(told.text.includes(text), `${text} in ${told.text}`)
  }
})

test('arpjs sends and poisons', programs, async (t) => {
  const net = network(t)
  const heard = []
  const session = pcap.createSession(net.near, 'arp')
  t.after(() => session.close())
  session.on('packet', (raw) => heard.push(String(pcap.decode.packet(raw).payload.payload)))
  const program = `const arp = require('arpjs'); arp.setInterface('${net.far}');
    const again = () => { arp.send({ op: 'request', src_ip: '10.105.50.100', dst_ip: '10.105.50.1', src_mac: '8e:3f:20:33:54:44', dst_mac: 'ff:ff:ff:ff:ff:11' }); arp.poison('10.0.0.1', '10.0.0.2') }
    again(); setInterval(again, 200)`
  const told = output(net.start(process.execPath, ...inFolder(program)))
  await until(() => heard.includes('request sender 8e:3f:20:33:54:44 10.105.50.100 target ff:ff:ff:ff:ff:11 10.105.50.1') && heard.some((text) => /^reply sender .* 10\.0\.0\.2 target ff:ff:ff:ff:ff:ff 10\.0\.0\.1$/.test(text)), () => `${heard.join('\n')}\n${told.text}`, 40000)
})

describe("node_pcap's own examples", () => {
  /** One of them beside this package, which it takes from the folder above. */
  function example(t, name) {
    const made = temporaryFolder(t)
    fs.mkdirSync(path.join(made, 'examples'))
    fs.copyFileSync(path.join(modules, 'pcap-3/examples', name), path.join(made, 'examples', name))
    fs.writeFileSync(path.join(made, 'pcap.js'), `module.exports = require(${JSON.stringify(root)})`)
    return path.join(made, 'examples', name)
  }

  test('tcp_metrics', programs, async (t) => {
    const net = network(t)
    const program = example(t, 'tcp_metrics')
    const started = net.start(process.execPath, '-r', listens(t), program, net.far, 'tcp port 8080')
    const told = await talk(net, started, 'capturing')
    await until(() => told.text.includes('Set stats for session'), () => told.text, 20000)
    assert.match(told.text, new RegExp(`Start of TCP session between ${net.nearAddress}:\\d+ and ${net.farAddress}:8080`))
    assert.match(told.text, /data send 0 \+ \d+ bytes/)
    assert.match(told.text, /recv_payload: \d\d+/)
  })

  test('network_grep', programs, async (t) => {
    const net = network(t)
    net.inside('ip', 'link', 'set', 'lo', 'down')
    const told = await talk(net, net.start(process.execPath, example(t, 'network_grep.js')), `Listening on ${net.far}`)
    await net.outside('curl', '--silent', '--user-agent', 'Safari', `http://${net.farAddress}:8080/`)
    await until(() => told.text.includes('User-Agent: Safari') && told.text.includes('PcapPacket {'), () => told.text, 20000)
  })

  test('multiple_interfaces', programs, async (t) => {
    const net = network(t)
    await hears(t, net, [example(t, 'multiple_interfaces'), net.far, 'lo'], [arp({ sender: net.nearAddress, target: net.farAddress })], [`${net.far}: PcapPacket {`, 'payload: Arp {'])
  })

  test('that of TCP analysis in its README', programs, async (t) => {
    const net = network(t)
    const blocks = fs.readFileSync(path.join(modules, 'pcap-3/README.md'), 'utf8').split('```javascript\n').slice(1).map((text) => text.split('```')[0])
    const program = blocks.find((text) => text.includes('tcp_tracker')).replace("'en0'", `'${net.far}'`)
    const told = await talk(net, net.start(process.execPath, ...inFolder(`${program}\nconsole.log('capturing')`)), 'capturing')
    await until(() => told.text.includes('End of TCP session between'), () => told.text, 20000)
  })
})

/** Loaded before a program: it says when a session captures. */
function listens(t) {
  const made = temporaryFolder(t)
  const file = path.join(made, 'listens.js')
  fs.writeFileSync(file, `const pcap = require(${JSON.stringify(root)}); const open = pcap.createSession; pcap.createSession = (...args) => { const session = open(...args); console.log('capturing'); return session }`)
  return file
}

describe('cap', () => {
  const { Cap, decoders } = require('pcap/cap')

  test('writes packets into the buffer and tells of them; sends', live, async (t) => {
    const net = network(t)
    const buffer = Buffer.alloc(65535)
    const cap = new Cap()
    t.after(() => cap.close())
    assert.strictEqual(Cap.findDevice(net.nearAddress), net.near)
    assert.strictEqual(cap.open(net.near, 'icmp', 10 * 1024 * 1024, buffer), 'ETHERNET')
    cap.setMinBytes(0)
    const heard = []
    cap.on('packet', (nbytes, truncated) => {
      const { info, offset } = decoders.IPV4(buffer, decoders.Ethernet(buffer).offset)
      heard.push({ nbytes, truncated, from: info.srcaddr, type: decoders.ICMPV4(buffer, nbytes, offset).info.type })
    })
    await net.outside('ping', '-c', '1', '-s', '56', net.farAddress)
    await until(() => heard.length >= 2, () => JSON.stringify(heard))
    assert.deepStrictEqual(heard.slice(0, 2), [
      { nbytes: 98, truncated: false, from: net.nearAddress, type: 8 },
      { nbytes: 98, truncated: false, from: net.farAddress, type: 0 }
    ])

    const small = Buffer.alloc(50)
    cap.open(net.near, 'icmp', 1e6, small) // closes what was open
    const cut = new Promise((resolve) => cap.once('packet', (...args) => resolve(args)))
    await net.outside('ping', '-c', '1', net.farAddress)
    assert.deepStrictEqual([await cut, cap.close(), cap.close()], [[50, true], true, false])

    const answered = new Promise((resolve) => cap.on('packet', (nbytes) => resolve(decoders.ARP(buffer.subarray(0, nbytes), 14).info)))
    cap.open(net.near, `arp and ether dst ${BUTTON}`, 1e6, buffer)
    const request = arp({ sender: net.nearAddress, target: net.farAddress })
    cap.send(Buffer.concat([request, Buffer.from('behind')]), request.length)
    const { opcode, senderip, targetmac, targetip } = await answered
    assert.deepStrictEqual({ opcode, senderip, targetmac, targetip }, { opcode: 2, senderip: net.farAddress, targetmac: BUTTON, targetip: net.nearAddress })
  })
})
