'use strict'
// capture.js - nodepcap capture: live packets.

const { UsageError, help, integer, oneOf, seconds } = require('../arguments')
const { beginsFilter, filter, filterOf } = require('../filter-option')
const decodeOptions = require('../decode-options')
const { options: displayOptions, displayOf } = require('../display-option')
const output = require('../packet-output')
const fileOutput = require('../file-output')
const privileges = require('../privileges')
const { after } = require('../times')

const STATS_MS = 1000
const FLUSH_MS = 100 // how long a stalled reader of our output may hold up the end
const MAX_32 = 0x7fffffff
const MOST_SECONDS = 1e9 // of a capture

const options = {
  interface: { type: 'string', short: 'i', multiple: true, value: 'DEVICE', doc: 'The device; then all arguments are the filter. Repeatable: several devices are one capture, in the order of time.' },
  filter,
  ...displayOptions,
  ...decodeOptions.packetOptions,
  ...output.options,
  ...fileOutput.options,
  duration: { type: 'string', value: 'SECONDS', check: seconds(MOST_SECONDS), doc: 'Stop after this time.' },
  'snap-length': { type: 'string', value: 'BYTES', check: integer(1, 262144), doc: 'Bytes kept of each packet; default 262144.' },
  'no-promiscuous': { type: 'boolean', doc: 'Only what the device would take anyway.' },
  'buffer-size': { type: 'string', value: 'BYTES', check: integer(1, MAX_32), doc: 'The kernel\'s buffer; default libpcap\'s.' },
  'buffer-timeout': { type: 'string', value: 'MS', check: integer(-MAX_32, MAX_32), doc: 'How long the kernel may collect packets; default 10, 0 or less: not at all.' },
  monitor: { type: 'boolean', doc: 'Wi-Fi monitor mode.' },
  direction: { type: 'string', value: 'DIRECTION', check: oneOf('in', 'out', 'inout'), doc: 'in, out or inout (the default).' },
  'timestamp-source': { type: 'string', value: 'NAME', doc: 'libpcap\'s name of a clock, such as adapter.' },
  'timestamp-precision': { type: 'string', value: 'PRECISION', check: oneOf('micro', 'nano'), doc: 'micro (the default) or nano.' },
  cooked: { type: 'string', value: 'VERSION', check: oneOf('1', '2'), doc: 'Version of the cooked headers that packets of any have: 2 (the default), which tells the interface of each, or 1.' },
  'on-down': { type: 'string', value: 'WHAT', check: oneOf('wait', 'end'), doc: 'When no device is up any more: wait (the default) or end.' },
  ...privileges.options,
  stats: { type: 'boolean', doc: 'Print the counters on standard error every second.' },
  help
}

const number = (text) => (text === undefined ? undefined : Number(text))

function sessionOptions(values, expression) {
  return {
    ...expression,
    display: displayOf(values),
    ...decodeOptions.settings(values, 'capture'),
    promiscuous: !values['no-promiscuous'],
    snap_length: number(values['snap-length']),
    buffer_size: number(values['buffer-size']),
    buffer_timeout: number(values['buffer-timeout']),
    monitor: values.monitor,
    direction: values.direction,
    timestamp_source: values['timestamp-source'],
    timestamp_precision: values['timestamp-precision'],
    cooked: number(values.cooked),
    on_down: values['on-down'],
    lazy: true
  }
}

const packets = (count) => `${count} packet${count === 1 ? '' : 's'}`

function counts(session, printed) {
  const stats = session.stats()
  return [
    `${packets(printed)} captured`,
    `${packets(stats.received)} received`,
    `${packets(stats.dropped_by_kernel)} dropped by kernel`,
    `${packets(stats.dropped_by_interface)} dropped by interface`,
    `${packets(stats.dropped_by_app)} dropped by app`
  ]
}

const DEVICE_TEXTS = { down: 'is down', up: 'is up again', gone: 'is gone; the other devices go on' }

/** Say what happens to devices. */
function tellDevices(session, waits) {
  session.on('device', ({ device, state }) => {
    const waiting = state === 'down' && waits ? '; waiting until it is up again' : ''
    process.stderr.write(`${device} ${DEVICE_TEXTS[state]}${waiting}\n`)
  })
}

/** Stop on a signal and print what was captured; a second one, or a reader that does not read, ends the process. */
function stopOnSignals(session, finish) {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit()
    stopping = true
    session.stop()
    setTimeout(() => {
      finish()
      process.exit()
    }, FLUSH_MS).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** Print until the session ends, and the counts at the end, once. listening: says that it begins. */
async function printAll(session, lines, values, rights, listening) {
  let printed = 0
  let finished = false
  const finish = () => {
    if (!finished) process.stderr.write(`${counts(session, printed).join('\n')}\n`)
    finished = true
  }
  stopOnSignals(session, finish)
  rights.contain()
  listening()
  if (values.duration) after(Number(values.duration), () => session.stop())
  if (values.stats) setInterval(() => process.stderr.write(`${counts(session, printed).join(', ')}\n`), STATS_MS).unref()
  try {
    await output.print(lines, (count) => { printed = count })
  } finally {
    session.close()
    finish()
  }
}

/** Write until the session ends, and the counts at the end. listening: says that it begins. */
async function writeAll(session, values, settings, rights, listening) {
  let dump
  let signals = 0
  const written = () => dump?.stats().packets_in_file ?? 0
  const stop = () => (++signals > 1 ? process.exit() : session.stop())
  process.on('SIGINT', stop).on('SIGTERM', stop)
  if (values.duration) after(Number(values.duration), () => session.stop())
  if (values.stats) setInterval(() => process.stderr.write(`${counts(session, written()).join(', ')}\n`), STATS_MS).unref()
  try {
    await fileOutput.write(session, values.write, { ...settings, ...rights.files }, (started) => {
      dump = started
      rights.contain()
      listening()
    })
  } finally {
    if (dump) process.stderr.write(`${counts(session, written()).join('\n')}\n`)
  }
}

const linkTypes = (session) => [...new Set(session.interfaces.map(({ link_type }) => link_type))].join(' and ')

/** A session and its lines; none stays open when the fields are wrong. */
function open(pcap, device, settings, plan) {
  const session = pcap.createSession(device, settings)
  try {
    return { session, lines: session.lines(plan.lines) }
  } catch (error) {
    session.close()
    throw error
  }
}

/** A filter where the device belongs: say so. */
function checkDevice(pcap, words) {
  if (words.length === 0 || !beginsFilter(words[0])) return
  if (pcap.devices().some(({ name }) => name === words[0])) return
  throw new UsageError(`capture: there is no device '${words[0]}'; did you mean capture -i DEVICE ${words.join(' ')}?`)
}

async function run(values, positionals) {
  if (values.interface?.includes('')) throw new UsageError('capture: -i has an empty name: give a device, or leave -i out for the default one')
  const pcap = require('../..')
  const words = [...positionals]
  if (values.interface === undefined) checkDevice(pcap, words)
  const [device, ...more] = values.interface ?? [words.shift() ?? '']
  const writing = fileOutput.plan(values, 'capture')
  const plan = output.plan(values)
  const rights = privileges.plan('capture', values, { writes: writing ? fileOutput.writesLater(values.write, writing) : [] })
  const name = [device || pcap.defaultDevice(), ...more].join(', ')
  const { session, lines } = open(pcap, more.length > 0 ? [device, ...more] : device, sessionOptions(values, filterOf(values, words, 'capture')), plan)
  tellDevices(session, values['on-down'] !== 'end')
  const zone = writing ? '' : output.zoneText(plan)
  const listening = () => process.stderr.write(`listening on ${name}, link-type ${linkTypes(session)}, snapshot length ${values['snap-length'] ?? 262144} bytes${zone && `, ${zone}`}\n`)
  return writing ? writeAll(session, values, writing, rights, listening) : printAll(session, lines, values, rights, listening)
}

module.exports = {
  name: 'capture',
  summary: 'Print the packets of a network interface, or write them to a file.',
  usage: 'capture [DEVICE] [FILTER...] [OPTIONS]',
  about: 'Captures from DEVICE, by default the first one that libpcap would take, until SIGINT, SIGTERM or a limit. A device that goes down is waited for. FILTER is a BPF expression, as tcpdump takes it. The counts at the end go to standard error.',
  options,
  examples: [
    'nodepcap capture lo',
    'nodepcap capture eth0 tcp port 443 -c 100',
    'nodepcap capture -i eth0 -i lo -w both.pcapng',
    'nodepcap capture -i any udp --fields frame.time_epoch,ip.saddr,udp.dport',
    'nodepcap capture eth0 -w trace.pcapng --rotate-bytes 100MB --ring 10',
    'nodepcap capture eth0 --json --duration 60 > minute.ndjson'
  ],
  run
}
