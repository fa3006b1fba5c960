'use strict'
// decode-options.js - the options of commands that decode: who is bound to what, and who is switched off.

const fs = require('node:fs')
const { UsageError } = require('./arguments')

const options = {
  'decode-as': { type: 'string', short: 'd', multiple: true, value: 'TABLE==KEY,PROTOCOL', doc: 'Decode what has this key as PROTOCOL, or as nobody\'s: -d tcp.port==8080,none. KEY is a number or FROM-TO. Repeatable.' },
  disable: { type: 'string', multiple: true, value: 'NAMES', doc: 'Protocols and groups of them that no packet has, joined by commas; NAME.claims: only its guesses. Repeatable.' },
  protocol: { type: 'string', multiple: true, value: 'FILE', doc: 'A protocol of your own: FILE.json describes it, as defineProtocol takes it; any other FILE is a plug-in, and runs. Repeatable.' }
}

/** Of commands that show packets; streams put fragments together anyway. */
const packetOptions = {
  ...options,
  defragment: { type: 'boolean', doc: 'Put IP fragments together: the packet that completes a datagram is shown with all of it. Files that are written have what was captured.' }
}

/** { 'tcp.port': { 8080: 'http' } } of texts such as tcp.port==8080,http. */
function decodeAs(texts, command) {
  const tables = {}
  for (const text of texts) {
    const [, table, key, protocol] = /^\s*([^=\s]+)\s*==\s*([^,\s]+)\s*,\s*(\S+)\s*$/.exec(text) ?? []
    if (table === undefined) throw new UsageError(`${command}: -d must be as in tcp.port==8080,http, not '${text}'`)
    tables[table] ??= {}
    tables[table][key] = protocol === 'none' ? null : protocol
  }
  return tables
}

/** Add the protocols of files: before anything names one of their fields. */
function addProtocols(files, command) {
  const pcap = require('..')
  for (const file of files) {
    try {
      if (file.endsWith('.json')) pcap.defineProtocol(JSON.parse(fs.readFileSync(file, 'utf8')))
      else pcap.loadPlugin(file)
    } catch (error) {
      throw new UsageError(`${command}: --protocol ${file}: ${error.message}`)
    }
  }
}

/** The session's options that the command line says; a wrong name is one of the command line. */
function settings(values, command) {
  const chosen = {
    decode_as: decodeAs(values['decode-as'] ?? [], command),
    defragment: values.defragment,
    disable: (values.disable ?? []).flatMap((names) => names.split(',')).map((name) => name.trim())
  }
  try {
    require('../lib/engines').engineOf(chosen, command)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(error.message.replace("option 'decode_as'", '-d').replace("option 'disable'", '--disable'))
  }
  return chosen
}

module.exports = { options, packetOptions, addProtocols, settings }
