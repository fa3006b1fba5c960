'use strict'
// file-output.js - the options by which commands write packets to files, and how `read` and `capture` do it.

const { once } = require('node:events')
const { UsageError, integer, oneOf, positive } = require('./arguments')
const { options: peopleOptions } = require('./people-output')
const privileges = require('./privileges')
const stdout = require('./stdout')

const UNITS = { '': 1, K: 1e3, M: 1e6, G: 1e9, KI: 1024, MI: 1024 ** 2, GI: 1024 ** 3 }
const SIZE = /^(\d+)\s*([KMG]I?)?B?$/i
const PRINTING = ['fields', 'format', 'header', 'separator', 'aggregator', 'quote', 'occurrence', 'safe-csv', 'json', ...Object.keys(peopleOptions)]

function bytesOf(text) {
  const [, digits, unit = ''] = SIZE.exec(text) ?? []
  return digits === undefined ? NaN : Number(digits) * UNITS[unit.toUpperCase()]
}

const size = (text) => (bytesOf(text) >= 1 && bytesOf(text) <= Number.MAX_SAFE_INTEGER ? undefined : 'a size such as 500000, 100KB or 2MiB')
const flush = (text) => (['packet', 'block'].includes(text) || !integer(1, 0x7fffffff)(text) ? undefined : "'packet', 'block' or a number of milliseconds")

/** Of all commands that write files. */
const outputOptions = {
  'file-type': { type: 'string', value: 'TYPE', check: oneOf('pcapng', 'pcap', 'pcap-nano'), doc: 'pcapng, pcap or pcap-nano; default by the name: pcap for .pcap, .cap and .dmp, else pcapng.' },
  compression: { type: 'string', value: 'KIND', check: oneOf('none', 'gzip', 'zstd', 'lz4'), doc: 'none, gzip, zstd or lz4; default by the name: .gz, .zst, .lz4.' },
  ...privileges.writeOptions,
  'write-timeout': { type: 'string', value: 'MS', check: integer(1, 0x7fffffff), doc: 'How long a stop waits for the reader of a pipe to take what is left (default 1000).' }
}

/** Of all commands that write several files of one input. */
const repeatOptions = {
  'repeat-limit': { type: 'string', value: 'SIZE', check: size, doc: 'pcapng: what every file says of interfaces, names and secrets may take SIZE in all of them, and as much more as the packets (default 64MiB); what is left out is counted.' }
}

/** Of all commands that read files. */
const readOptions = {
  'max-unpacked': { type: 'string', value: 'SIZE', check: size, doc: 'Stop with an error where a compressed file unpacks to more: 500MB, 10GiB.' }
}

/** The options of a session that they are. */
const readSettings = (values) => ({ max_unpacked: values['max-unpacked'] && bytesOf(values['max-unpacked']) })

const options = {
  write: { type: 'string', short: 'w', value: 'FILE', doc: 'Write the packets to FILE instead of printing them; - is standard output.' },
  ...outputOptions,
  flush: { type: 'string', value: 'WHEN', check: flush, doc: 'packet: at once; block: when a buffer is full; a number: after so many ms at the latest (default 1000).' },
  'rotate-bytes': { type: 'string', value: 'SIZE', check: size, doc: 'Begin a new file before one gets longer: 500000, 100KB, 2MiB. FILE is a pattern then: %n is the number, %Y%m%d-%H%M%S and the like the time of the first packet.' },
  'rotate-seconds': { type: 'string', value: 'SECONDS', check: positive, doc: 'Begin a new file when one spans so much time, or got no packet for so long.' },
  'rotate-packets': { type: 'string', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'Begin a new file after N packets.' },
  ring: { type: 'string', value: 'N', check: integer(1, 1000000), doc: 'Keep only the last N files.' },
  ...repeatOptions,
  comment: { type: 'string', value: 'TEXT', doc: 'pcapng: a comment of the whole file.' }
}

/** What makes sense with several files only. */
const OF_ROTATIONS = { ring: 'keeps the last files', 'repeat-limit': 'is about all files' }

const number = (text) => (text === undefined ? undefined : Number(text))

/** What outputOptions say, as session.dump() takes it. */
const outputOf = (values) => ({ format: values['file-type'], compression: values.compression, write_timeout: number(values['write-timeout']) })

/** The same of repeatOptions. */
const repeatOf = (values) => ({ repeat_limit: values['repeat-limit'] && bytesOf(values['repeat-limit']) })

/** The options of session.dump(), or undefined where packets are printed. */
function plan(values, command) {
  if (values.write === undefined) {
    const lost = Object.keys(options).find((name) => values[name] !== undefined)
    if (lost) throw new UsageError(`${command}: --${lost} is for writing: add -w FILE`)
    return undefined
  }
  const printing = PRINTING.find((name) => values[name])
  if (printing) throw new UsageError(`${command}: --${printing} is for printing, -w writes a file: leave out one of them`)
  const rotate = {
    bytes: values['rotate-bytes'] && bytesOf(values['rotate-bytes']),
    seconds: number(values['rotate-seconds']),
    packets: number(values['rotate-packets'])
  }
  const rotates = Object.values(rotate).some((limit) => limit !== undefined)
  const alone = rotates ? undefined : Object.keys(OF_ROTATIONS).find((name) => values[name] !== undefined)
  if (alone) throw new UsageError(`${command}: --${alone} ${OF_ROTATIONS[alone]} of a rotation: add --rotate-bytes, --rotate-seconds or --rotate-packets`)
  return {
    ...outputOf(values),
    ...repeatOf(values),
    flush: ['packet', 'block', undefined].includes(values.flush) ? values.flush : Number(values.flush),
    rotate: rotates ? rotate : undefined,
    ring: number(values.ring),
    comment: values.comment,
    max_packets: number(values.count)
  }
}

/** What is opened for writing once rights are gone: a folder that gets more files, a pipe that waits for its reader. */
const writesLater = (file, { rotate, split }) => (file === '-' ? [] : rotate || split ? [privileges.folderOf(file)] : privileges.isPipe(file) ? [file] : [])

/** What of a capture can be read when writing failed. */
function tellWritten(error, dump) {
  const { packets_in_file: count } = dump.stats()
  error.message += `; ${count} packet${count === 1 ? ' is' : 's are'} written`
  return error
}

/** Write until the session ends: { dump, failure, isReaderGone }, once the file is closed. `started` is called with the Dump. */
async function drain(session, path, settings, started = () => {}) {
  let failure
  try {
    const dump = session.dump(path, settings)
    started(dump)
    session.on('error', (error) => { failure = error })
    await once(session, 'end').catch(() => {})
    return { dump, failure, isReaderGone: stdout.isReaderGone(failure, path) }
  } finally {
    session.close()
  }
}

/** The same; resolves with the Dump, or rejects with the failure. */
async function write(session, path, settings, started) {
  const { dump, failure, isReaderGone } = await drain(session, path, settings, started)
  if (failure && !isReaderGone) throw failure.packetsRead === undefined ? tellWritten(failure, dump) : failure
  return dump
}

module.exports = { options, outputOptions, writesLater, outputOf, repeatOptions, repeatOf, readOptions, readSettings, plan, drain, write, size, bytesOf }
