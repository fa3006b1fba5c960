'use strict'
// arguments.js - options of a command: parsed, checked, and named right when they are wrong.

const { parseArgs } = require('node:util')
const { hint } = require('../lib/errors')

/** A command line that cannot be meant: exit status 2. */
class UsageError extends Error {}

const help = { type: 'boolean', short: 'h', doc: 'Print this help.' }
const json = { type: 'boolean', doc: 'Print one JSON object a line.' }

/** What parseArgs takes of our option tables. */
const plainOptions = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, { type, short, multiple }]) => [name, { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) }]))

function unknownOption({ name, rawName }, options, command) {
  const known = hint(name, Object.keys(options), (match) => `--${match}`) || `; see nodepcap ${command ? `${command} ` : ''}--help`
  return new UsageError(`${command ? `${command}: ` : ''}there is no option ${rawName}${known}`)
}

/** command: undefined for a line without one. */
function checkToken(token, options, command) {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
  const front = command ? `${command}: ` : ''
  if (!option) throw unknownOption(token, options, command)
  if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(`${front}${token.rawName} takes no value: leave out '${token.value}'`)
  if (option.type === 'string' && token.value === undefined) throw new UsageError(`${front}${token.rawName} needs a value: ${token.rawName} ${option.value}`)
  const problem = option.type === 'string' && option.check?.(token.value)
  if (problem) throw new UsageError(`${front}${token.rawName} must be ${problem}, not '${token.value}'`)
}

/** An option in full, such as --color=never: { name, value, words: how many of the words behind it are its value }. */
function longOption(arg, next, options) {
  const [, name, given] = /^--([^=]*)(?:=(.*))?$/s.exec(arg)
  const isString = Object.hasOwn(options, name) && options[name].type === 'string'
  const takesNext = isString && given === undefined && next !== undefined
  const value = takesNext ? next : given
  checkToken({ name, rawName: `--${name}`, value }, options)
  return { name, value: isString ? value : true, words: takesNext ? 1 : 0 }
}

/** { values, positionals } of a command's arguments; throws a UsageError. */
function parse(args, options, command) {
  const { values, positionals, tokens } = parseArgs({ args, options: plainOptions(options), strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) if (token.kind === 'option') checkToken(token, options, command)
  return { values, positionals }
}

/** Checks of option values: each returns what the value should be when it is wrong. */
const integer = (low, high) => (text) => {
  const number = Number(text)
  return /^-?\d+$/.test(text) && number >= low && number <= high ? undefined : `a whole number from ${low} to ${high}`
}
const seconds = (most) => (text) => (/^\d*\.?\d+$/.test(text) && Number(text) > 0 && Number(text) <= most ? undefined : `a number of seconds above 0 and up to ${most}`)
const positive = seconds(2147483)
const oneOf = (...choices) => Object.assign((text) => (choices.includes(text) ? undefined : `one of ${choices.join(', ')}`), { choices })

module.exports = { UsageError, longOption, parse, help, json, integer, seconds, positive, oneOf }
