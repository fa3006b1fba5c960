'use strict'
// stream-input.js - where commands about streams take packets from, and how they follow them.

const fs = require('node:fs')
const path = require('node:path')
const { UsageError, oneOf } = require('./arguments')
const { filter, filterOf } = require('./filter-option')
const decodeOptions = require('./decode-options')
const { options: displayOptions, displayOf } = require('./display-option')
const { readOptions, readSettings } = require('./file-output')
const { watchSignals } = require('./file-run')
const { isFile } = require('./paths')
const privileges = require('./privileges')
const { warn } = require('./report')

const options = {
  filter,
  ...displayOptions,
  ...decodeOptions.options,
  ...readOptions,
  ...privileges.options,
  'tcp-policy': { type: 'string', value: 'HOST', check: oneOf('first', 'last', 'bsd', 'linux', 'old-linux', 'solaris', 'windows'), doc: 'Which of two versions of the same bytes counts, as hosts decide it: first (the default), last, bsd, linux, old-linux, solaris, windows.' },
  'ignore-vlan': { type: 'boolean', doc: 'The same addresses and ports in different VLANs and tunnels are one stream, as for Wireshark.' }
}

/** Of commands about messages. */
const messageOptions = {
  ...options,
  keylog: { type: 'string', value: 'FILE', doc: 'Decrypt TLS with the secrets in FILE, as programs write them with SSLKEYLOGFILE (RFC 9850). Those that a pcapng file has are used without it.' }
}

/** A key log that programs still write to, or make: where it is read once rights are gone. */
function growing({ keylog: file, 'no-sandbox': keeps }, command) {
  if (file === undefined) return []
  if (fs.existsSync(file)) return [file]
  if (process.geteuid?.() === 0 && !keeps) throw new UsageError(`${command}: the key log ${file} is not there yet, and who reads it later is not root: make it first (touch ${file}), or add --no-sandbox`)
  return [path.dirname(path.resolve(file))]
}

function keysIn(file) {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    throw new Error(`cannot read the key log ${file}: ${error.message}`)
  }
}

/**
 * { session, live, display }: of a command's first argument and filter; a signal stops it. hides: the display filter hides
 * packets; else it is for the caller, and streams are put together from all of them. folder: files are made in it.
 * opened({ mode, owner }, session): called before rights are gone.
 */
function open(values, [source, ...words], command, { hides = true, folder, opened = () => {} } = {}) {
  const pcap = require('..')
  if (source === undefined) throw new UsageError(`${command}: a file or a device is needed: nodepcap ${command} FILE|DEVICE`)
  const display = displayOf(values)
  const settings = { ...filterOf(values, words, command), display: hides ? display : undefined, ...decodeOptions.settings(values, command) }
  const live = !isFile(source)
  const reads = live ? growing(values, command) : []
  if (!live && values.keylog !== undefined) values.keylog = keysIn(values.keylog) // while it may be read
  const session = live ? pcap.createSession(source, { ...settings, lazy: true }) : pcap.createOfflineSession(source, { ...settings, ...readSettings(values), lazy: true })
  if (!live) warn(session)
  watchSignals(() => session.stop())
  try {
    const rights = privileges.plan(command, values, { makes: folder === undefined ? [] : [folder], reads })
    opened(rights.files, session)
    rights.contain()
  } catch (error) {
    session.close()
    throw error
  }
  return { session, live, display }
}

/** Options of session.flows() and its like. */
const settingsOf = (values) => ({ tcp_policy: values['tcp-policy'], keylog: values.keylog, ...(values['ignore-vlan'] ? { key: [] } : {}) })

module.exports = { options, messageOptions, open, settingsOf }
