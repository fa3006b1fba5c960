#!/usr/bin/env node
'use strict'
// nodepcap.js - the command: finds the subcommand and runs it.

const { UsageError, parse } = require('./arguments')
const { commands } = require('./commands')
const { commandHelp, generalHelp } = require('./help')
const { hint } = require('../lib/errors')
const { report } = require('./report')
const stdout = require('./stdout')

const OK = 0

function find(name) {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const names = [...commands.map((candidate) => candidate.name), '--help', '--version']
  throw new UsageError(`there is no command '${name}'${hint(name, names, (match) => match)}; see nodepcap --help`)
}

const printVersion = () => stdout.write(`nodepcap ${require('../package.json').version}\n`)

/** A line without a command, as tcpdump and tshark take it. */
async function runBare(words) {
  const { name, values, positionals } = require('./bare').understand(words)
  if (name === 'help') return stdout.write(generalHelp(commands))
  if (name === 'version') return printVersion()
  if (name === 'read') return find(name).runFiles(values, positionals) // -r says that they are files
  return find(name).run(values, positionals, commands)
}

async function main([name, ...args]) {
  if (name === undefined && process.stdout.isTTY) {
    await stdout.write(generalHelp(commands))
    return OK
  }
  if (name === undefined) throw new UsageError(`no command given: take ${commands.map((command) => command.name).join(', ')}; see nodepcap --help`)
  if (name === '--help' || name === '-h' || name === 'help') {
    await stdout.write(args[0] ? commandHelp(find(args[0])) : generalHelp(commands))
    return OK
  }
  if (name === '--version') {
    await printVersion()
    return OK
  }
  if (require('./bare').isBare(name) && !commands.some((command) => command.name === name)) return (await runBare([name, ...args])) ?? OK
  const command = find(name)
  const { values, positionals } = parse(args, command.options, name)
  if (values.help) {
    await stdout.write(commandHelp(command))
    return OK
  }
  if (values.protocol) require('./decode-options').addProtocols(values.protocol, name)
  return command.run(values, positionals, commands)
}

stdout.watch((error) => {
  report(error)
  process.exit()
})
main(process.argv.slice(2)).then((status) => { process.exitCode = status ?? OK }, report)
