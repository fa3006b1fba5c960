#!/usr/bin/env node
'use strict'
// nodepcap.js - the command: finds the subcommand and runs it.

const { UsageError, parse } = require('./arguments')
const { commandHelp, generalHelp } = require('./help')
const { hint } = require('../lib/errors')
const { report } = require('./report')
const stdout = require('./stdout')

const OK = 0

const commands = ['devices', 'capture', 'read', 'info', 'convert', 'merge', 'split', 'edit', 'display', 'fields', 'doctor'].map((name) => require(`./commands/${name}`))

function find(name) {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const names = [...commands.map((candidate) => candidate.name), '--help', '--version']
  throw new UsageError(`there is no command '${name}'${hint(name, names, (match) => match)}; see nodepcap --help`)
}

async function main([name, ...args]) {
  if (name === undefined) throw new UsageError(`no command given: take ${commands.map((command) => command.name).join(', ')}; see nodepcap --help`)
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
