'use strict'
// http.js - nodepcap http: requests with what answers them.

const fs = require('node:fs')
const { UsageError, help, integer, json } = require('../arguments')
const { endText, latency, clock, line, contentOf, warnOfLosses, warnOfKeys } = require('../message-text')
const { isFile } = require('../paths')
const { openFile } = require('../privileges')
const { Program } = require('../program')
const streamInput = require('../stream-input')
const stdout = require('../stdout')
const { version } = require('../../package.json')

const options = {
  ...streamInput.messageOptions,
  display: { ...streamInput.options.display, doc: 'Only exchanges of which a message passes this display filter: http.response.code >= 500.' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'End after N exchanges.' },
  headers: { type: 'boolean', doc: 'Headers of both messages too.' },
  bodies: { type: 'boolean', doc: 'Bodies too, uncompressed: of text as it is, else their length; in JSON base64.' },
  'max-body': { type: 'string', value: 'BYTES', check: integer(1, 0x7fffffff), doc: 'Bytes of a body that are kept (default 1048576).' },
  har: { type: 'string', value: 'FILE', doc: 'Write an HTTP archive (HAR 1.2) to FILE instead; - is standard output.' },
  run: { type: 'string', value: 'COMMAND', doc: 'Start COMMAND in a shell, with a key log for its TLS (SSLKEYLOGFILE; --tls-keylog of Node), and show what DEVICE sees until it ends. It runs as who called sudo; its standard output is standard error, and its exit status is that of nodepcap.' },
  credentials: { type: 'boolean', doc: 'In the archive leave credentials and cookies as they are.' },
  json,
  help
}

/** A body as far as it is kept, uncompressed if that is possible. */
async function bodyOf(message) {
  try {
    return await message.body({ decompress: true })
  } catch {
    return message.body()
  }
}

async function messageObject(message, values) {
  if (!message) return undefined
  const { headers, body_cut = false, ...told } = message.toJSON()
  const body = values.bodies && told.body_size > 0 ? { body: contentOf(await bodyOf(message)), body_cut } : {}
  return { ...told, ...(values.headers ? { headers } : {}), ...body }
}

async function objectOf(exchange, values) {
  const [request, response] = [await messageObject(exchange.request, values), await messageObject(exchange.response, values)]
  return { ...exchange.toJSON(), request, response, informational: undefined }
}

const summary = ({ request, response, client, server, timings }) =>
  line(
    clock(request?.start_ns ?? response?.start_ns), endText(client), endText(server),
    request ? `${request.method} ${request.url}` : '(request not seen)',
    response ? response.status : 'no response', `${response?.body_size ?? 0} B`, latency(timings.wait_ms)
  )

async function more(message, mark, values) {
  if (!message) return ''
  const headers = values.headers ? message.raw_headers.map(([name, value]) => `${mark} ${line(`${name}: ${value}`)}`).join('') : ''
  if (!values.bodies || message.body_size === 0) return headers
  const { text } = contentOf(await bodyOf(message))
  const shown = text === undefined ? `(${message.body_size} bytes)` : text.replace(/\r\n/g, '\n').replace(/[^\n\t\x20-\x7e\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u2070-\uffff]/g, '.')
  return `${headers}${shown}${shown.endsWith('\n') ? '' : '\n'}`
}

/** The line of an exchange, and what stands below it: a promise where somebody asked for that. */
function textOf(exchange, values) {
  const { request, response } = exchange
  const first = summary(exchange)
  if (!values.headers && !values.bodies) return first
  return Promise.all([more(request, '>', values), more(response, '<', values)]).then(([asked, answered]) => first + asked + answered)
}

/** An archive, an entry after the other. */
async function writeArchive(exchanges, out, values) {
  const write = (text) => (out === undefined ? stdout.write(text) : fs.writeSync(out, text))
  try {
    await write(`{"log":{"version":"1.2","creator":{"name":"nodepcap","version":${stdout.jsonText(version)}},"entries":[\n`)
    let before = ''
    for await (const exchange of exchanges) {
      await write(`${before}${stdout.jsonText(exchange.toHAR({ credentials: values.credentials }))}`)
      before = ',\n'
    }
    await write('\n]}}\n')
  } finally {
    if (out !== undefined) fs.closeSync(out)
  }
}

async function print(exchanges, values) {
  for await (const exchange of exchanges) {
    const text = values.json ? stdout.objectLine(await objectOf(exchange, values)) : textOf(exchange, values)
    const slow = stdout.add(typeof text === 'string' ? text : await text)
    if (slow) await slow
  }
  await stdout.flush()
}

/** The first ones: all of them, as they are, where nobody says how many. */
const first = (exchanges, count) => (count === undefined ? exchanges : some(exchanges, Number(count)))

async function* some(exchanges, count) {
  let left = count
  for await (const exchange of exchanges) {
    yield exchange
    if (--left === 0) return
  }
}

function check(values, [source]) {
  if (values.har !== undefined && (values.json || values.headers || values.bodies)) throw new UsageError('http: an archive has headers and bodies, and is JSON: leave out --json, --headers and --bodies, or --har')
  if (values.run !== undefined && source !== undefined && isFile(source)) throw new UsageError(`http: --run is about a device: ${source} is a file`)
  if (values.run !== undefined && values.keylog !== undefined) throw new UsageError('http: --run has a key log of its own: leave out --keylog')
  if (values.credentials && values.har === undefined) throw new UsageError('http: --credentials is about an archive: add --har FILE')
}

async function run(values, positionals) {
  check(values, positionals)
  let archive
  let status
  const program = values.run === undefined ? undefined : new Program(values.run)
  const opened = (files, reader) => {
    if (values.har !== undefined && values.har !== '-') archive = openFile(values.har, files)
    program?.start((ended) => {
      status = ended
      reader.stop()
    })
  }
  const { session, display } = streamInput.open(values, positionals, 'http', { hides: false, opened })
  try {
    const bodies = Boolean(values.bodies || values.har !== undefined)
    const limits = values['max-body'] === undefined ? {} : { limits: { body: Number(values['max-body']) } }
    const exchanges = first(session.http({ ...streamInput.settingsOf({ ...values, keylog: values.keylog ?? program?.keylog }), ...limits, bodies, display }), values.count)
    await (values.har === undefined ? print(exchanges, values) : writeArchive(exchanges, archive, values))
    warnOfLosses(session)
    warnOfKeys(session, values)
  } finally {
    session.close()
  }
  return status
}

module.exports = {
  name: 'http',
  summary: 'Print requests of HTTP with their status, size and latency.',
  usage: 'http FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each exchange of HTTP/1 and HTTP/2, in TLS too with --keylog: time in UTC, client, server, what is asked, status, size of the body that came, and how long the answer took. Messages are put together from all packets of a connection. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: [
    'nodepcap http trace.pcap',
    'nodepcap http trace.pcap -Y \'http.response.code >= 500\' --headers',
    'nodepcap http trace.pcap --har trace.har',
    'nodepcap http trace.pcap --keylog keys.txt',
    'nodepcap http eth0 tcp port 8080 --json',
    'nodepcap http eth0 --run \'npm test\''
  ],
  run
}
