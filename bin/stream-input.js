'use strict'
// stream-input.js - where commands about streams take packets from, and how they follow them.

const { UsageError, filter, filterOf, oneOf } = require('./arguments')
const decodeOptions = require('./decode-options')
const { options: displayOptions, displayOf } = require('./display-option')
const { readOptions, readSettings } = require('./file-output')
const { watchSignals } = require('./file-run')
const { isFile } = require('./paths')
const { warn } = require('./report')

const options = {
  filter,
  ...displayOptions,
  ...decodeOptions.options,
  ...readOptions,
  'tcp-policy': { type: 'string', value: 'HOST', check: oneOf('first', 'last', 'bsd', 'linux', 'old-linux', 'solaris', 'windows'), doc: 'Which of two versions of the same bytes counts, as hosts decide it: first (the default), last, bsd, linux, old-linux, solaris, windows.' },
  'ignore-vlan': { type: 'boolean', doc: 'The same addresses and ports in different VLANs and tunnels are one stream, as for Wireshark.' }
}

/**
 * { session, live, display }: of a command's first argument and filter; a signal stops it. hides: the display filter hides
 * packets; else it is for the caller, and streams are put together from all of them.
 */
function open(values, [source, ...words], command, { hides = true } = {}) {
  const pcap = require('..')
  if (source === undefined) throw new UsageError(`${command}: a file or a device is needed: nodepcap ${command} FILE|DEVICE`)
  const display = displayOf(values)
  const settings = { filter: filterOf(values, words, command), display: hides ? display : undefined, ...decodeOptions.settings(values, command) }
  const live = !isFile(source)
  const session = live ? pcap.createSession(source, settings) : pcap.createOfflineSession(source, { ...settings, ...readSettings(values) })
  if (!live) warn(session)
  watchSignals(() => session.stop())
  return { session, live, display }
}

/** Options of session.flows() and its like. */
const settingsOf = (values) => ({ tcp_policy: values['tcp-policy'], ...(values['ignore-vlan'] ? { key: [] } : {}) })

module.exports = { options, open, settingsOf }
