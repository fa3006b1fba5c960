'use strict'
// extract.js - nodepcap extract: bodies of HTTP as files.

const fs = require('node:fs')
const path = require('node:path')
const { UsageError, help, integer, json } = require('../arguments')
const { warnOfLosses, warnOfKeys } = require('../message-text')
const streamInput = require('../stream-input')
const stdout = require('../stdout')

const MOST_NAME = 100

const options = {
  ...streamInput.messageOptions,
  display: { ...streamInput.options.display, doc: 'Only of exchanges of which a message passes this display filter: http.content_type contains "image".' },
  output: { type: 'string', short: 'o', value: 'DIRECTORY', doc: 'Where the files go; it is made. No file that is there is written over.' },
  raw: { type: 'boolean', doc: 'As they were sent: not uncompressed.' },
  'max-body': { type: 'string', value: 'BYTES', check: integer(1, 0x7fffffff), doc: 'Bytes of a body that are saved (default 67108864); what is longer is cut, and told.' },
  'max-bytes': { type: 'string', value: 'BYTES', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'Stop before all files have more (default 1073741824).' },
  'max-files': { type: 'string', value: 'N', check: integer(1, 10000000), doc: 'Stop after N files (default 10000).' },
  json,
  help
}

/** A name without paths, devices, hidden files, control characters, or what a shell makes something of. */
function safeName(url) {
  const [target] = (url ?? '').split(/[?#]/)
  const last = target.split(/[/\\]/).pop() ?? ''
  return last.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]+/, '').slice(-MOST_NAME) || 'body'
}

/** { bytes, note }: a body, uncompressed if that is possible. */
async function contentOf(message, values) {
  const limit = Number(values['max-body'])
  const cut = message.body_cut ? 'cut' : message.gaps.length > 0 ? 'with bytes missing' : ''
  if (values.raw) return { bytes: await message.body(), note: cut }
  try {
    return { bytes: await message.body({ decompress: true, limit }), note: cut }
  } catch (error) {
    return { bytes: await message.body(), note: `as it was sent: ${error.message}` }
  }
}

const tell = (file, values) =>
  values.json ? stdout.writeObjects([file]) : stdout.write(`${file.name}  ${file.size} B${file.note ? `  (${file.note})` : ''}\n`)

async function save(exchanges, values) {
  let number = 0
  let files = 0
  let bytes = 0
  const most = { files: Number(values['max-files'] ?? 10000), bytes: Number(values['max-bytes'] ?? 2 ** 30) }
  for await (const { request, response, connection } of exchanges) {
    number++
    for (const [kind, message] of [['request', request], ['response', response]]) {
      if (!message || message.body_size === 0) continue
      const content = await contentOf(message, values)
      if (files === most.files || bytes + content.bytes.length > most.bytes) throw new Error(`extract: ${files === most.files ? `more than ${most.files} files: raise --max-files` : `more than ${most.bytes} bytes: raise --max-bytes`}`)
      const name = `${connection.id}_${number}_${kind}_${safeName(request?.url)}`
      fs.writeFileSync(path.join(values.output, name), content.bytes, { flag: 'wx', mode: 0o600 })
      files++
      bytes += content.bytes.length
      await tell({ name, size: content.bytes.length, note: content.note, url: request?.url, type: message.headers.get('content-type') ?? undefined }, values)
    }
  }
}

async function run(values, positionals) {
  if (values.output === undefined) throw new UsageError('extract: a directory is needed: -o DIRECTORY')
  const settings = { 'max-body': '67108864', ...values }
  const { session, display } = streamInput.open(values, positionals, 'extract', { hides: false, folder: values.output })
  try {
    const body = Number(settings['max-body'])
    await save(session.http({ ...streamInput.settingsOf(values), limits: { body, waiting: Math.max(2 * body, 128 << 20) }, display }), settings)
    warnOfLosses(session)
    warnOfKeys(session, values)
  } finally {
    session.close()
  }
}

module.exports = {
  name: 'extract',
  summary: 'Save the bodies of HTTP as files.',
  usage: 'extract FILE|DEVICE [FILTER...] -o DIRECTORY [OPTIONS]',
  about: 'A file for each body of a request or a response, uncompressed, named by its connection, the number of the exchange and the last part of its address, such as 3_17_response_logo.png; of a name only letters, digits, dots, dashes and underscores are left. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap extract trace.pcap -o files/', 'nodepcap extract trace.pcap -o files/ -Y \'http.content_type contains "image"\''],
  run
}
