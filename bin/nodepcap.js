#!/usr/bin/env node
'use strict'
// nodepcap.js - the command: finds the subcommand, and turns a failure into one line and an exit status.

const { UsageError, parse } = require('./arguments')
const { commandHelp, generalHelp } = require('./help')
const { nearest } = require('../lib/errors')
const stdout = require('./stdout')

const OK = 0
const FAILED = 1
const USAGE = 2

/** Errors of the library that come from the command line, not from the input or the run. */
const USAGE_CODES = ['ERR_PCAP_FILTER', 'ERR_PCAP_NO_FIELD', 'ERR_PCAP_INVALID', 'ERR_INVALID_ARG_TYPE']

/** What to do, where a message of the library leaves that open. */
const ADVICE = {
  ERR_PCAP_FILTER: 'see man pcap-filter for the language',
  ERR_PCAP_NO_FIELD: 'see nodepcap fields',
  ERR_PCAP_NO_DEVICE: 'see nodepcap devices',
  ERR_PCAP_CUT: 'copy the file again, or work with those',
  ERR_PCAP_DAMAGED: 'copy the file again, or work with those',
  ERR_PCAP_INTERFACE_DOWN: 'bring it up: ip link set DEVICE up',
  ERR_PCAP_INTERFACE_GONE: 'see nodepcap devices'
}

const commands = ['devices', 'capture', 'read', 'fields', 'doctor'].map((name) => require(`./commands/${name}`))

/** One line without control characters, whatever the message holds. */
const oneLine = (text) => text.replace(/\s+/g, ' ').replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?').trim()

/** What the system says of a path. */
const PATH_ERRORS = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']

function adviceFor({ code, errno }) {
  if (code === 'ERR_PCAP_IO' && PATH_ERRORS.includes(errno)) return '; check the path and its permissions'
  return ADVICE[code] ? `; ${ADVICE[code]}` : ''
}

function report(error) {
  const isUsage = error instanceof UsageError || USAGE_CODES.includes(error.code)
  const advice = adviceFor(error)
  process.stderr.write(`nodepcap: ${oneLine(error.message || String(error))}${advice}\n`)
  process.exitCode = isUsage ? USAGE : FAILED
}

function find(name) {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const match = nearest(name, [...commands.map((candidate) => candidate.name), '--help', '--version'])
  throw new UsageError(`there is no command '${name}'; did you mean ${match}? See nodepcap --help`)
}

async function main([name, ...args]) {
  if (name === undefined) throw new UsageError('no command given: take devices, capture, read, fields or doctor; see nodepcap --help')
  if (name === '--help' || name === '-h' || name === 'help') {
    await stdout.write(args[0] ? commandHelp(find(args[0])) : generalHelp(commands))
    return OK
  }
  if (name === '--version') {
    await stdout.write(`nodepcap ${require('../package.json').version}\n`)
    return OK
  }
  const command = find(name)
  const { values, positionals } = parse(args, command.options, name)
  if (values.help) {
    await stdout.write(commandHelp(command))
    return OK
  }
  return command.run(values, positionals)
}

stdout.watch((error) => {
  report(error)
  process.exit()
})
main(process.argv.slice(2)).then((status) => { process.exitCode = status ?? OK }, report)
