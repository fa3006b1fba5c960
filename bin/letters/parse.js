'use strict'
// parse.js - a bare line, without a command: whose letters they are, and what they say.

const { UsageError, longOption } = require('../arguments')
const tcpdump = require('./tcpdump')
const tshark = require('./tshark')

const TOOLS = { tcpdump, tshark }

/** Letters of both of which nobody knows which one is meant while no other letter tells. */
const UNCLEAR = {
  d: 'tcpdump prints the compiled filter by it: run tcpdump -d FILTER; tshark decodes as another protocol: write --decode-as TABLE==KEY,PROTOCOL, or -d with -Y, -T or -V',
  f: 'tcpdump prints foreign addresses as numbers by it: leave it out; tshark captures by a filter: write the filter behind the options, or -f with -Y, -T or -V',
  e: 'tcpdump prints what is around the addresses by it: write --link; tshark prints a field: write -T fields -e FIELD, or --fields FIELD'
}
const FIELD = /^[a-z]\w*(\.\w+)+(#-?\d+)?$/i
const RING = /^(duration|filesize|packets|files):/ // behind -b, which takes nothing for tcpdump

/** What getopt makes of words: calls `seen` with each letter, its value, the word it is in and the word behind that. */
function walk(args, entryOf, { long, word, seen }) {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (arg === '--') {
      args.slice(i + 1).forEach((rest) => word(rest))
      return
    }
    if (arg.startsWith('--')) {
      i += long(arg, args[i + 1])
      continue
    }
    if (!arg.startsWith('-') || arg === '-') {
      word(arg)
      continue
    }
    for (let at = 1; at < arg.length; at++) {
      const letter = arg[at]
      const entry = entryOf(letter)
      if (!entry?.value && !entry?.optional) {
        seen(letter, undefined, args[i + 1])
        continue
      }
      const rest = arg.slice(at + 1)
      const takes = rest === '' && (entry.value !== undefined || (i + 1 < args.length && !args[i + 1].startsWith('-')))
      seen(letter, takes ? args[++i] : rest || undefined)
      break
    }
  }
}

const has = (table, letter) => Object.hasOwn(table, letter)

/** How often each letter stands on the line, by tcpdump's grammar and what only tshark has. */
function countLetters(args, options) {
  const counts = new Map()
  let fieldBehindE
  let ringBehindB = false
  walk(args, (letter) => (has(tcpdump, letter) ? tcpdump[letter] : tshark[letter]), {
    long: (arg, next) => longOption(arg, next, options).words,
    word: () => {},
    seen: (letter, _, next) => {
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
      if (letter === 'e' && FIELD.test(next ?? '')) fieldBehindE = next
      if (letter === 'b' && RING.test(next ?? '')) ringBehindB = true
    }
  })
  return { counts, fieldBehindE, ringBehindB }
}

const spelling = (letter, count) => `-${letter.repeat(count)}`

/** The letters that only one of the tools has, or that only it may repeat so often. */
function onlyOf(counts, own, other) {
  const knows = (table, letter, count) => has(table, letter) && count <= (table[letter].repeats ?? 1)
  return [...counts].filter(([letter, count]) => has(own, letter) && (!has(other, letter) || (own[letter].repeats >= count && !knows(other, letter, count))))
}

function mixed(ofTcpdump, ofTshark) {
  const [[a, times]] = ofTcpdump
  const [[b]] = ofTshark
  const inTshark = tcpdump[a].other ?? 'no letter'
  const inTcpdump = tshark[b].other ?? 'no letter'
  return new UsageError(`${spelling(a, times)} is tcpdump's (tshark: ${inTshark}), -${b} is tshark's (tcpdump: ${inTcpdump}): write the line as one of them`)
}

/** 'tcpdump' or 'tshark'; throws where the line is of both, or might be of either. */
function decide(args, options) {
  const { counts, fieldBehindE, ringBehindB } = countLetters(args, options)
  const ofTcpdump = onlyOf(counts, tcpdump, tshark)
  const ofTshark = [...onlyOf(counts, tshark, tcpdump), ...(ringBehindB ? [['b']] : [])]
  if (ofTcpdump.length > 0 && ofTshark.length > 0) throw mixed(ofTcpdump, ofTshark)
  if (ofTshark.length > 0) return 'tshark'
  if (ofTcpdump.length > 0 && fieldBehindE === undefined) return 'tcpdump'
  const unclear = fieldBehindE === undefined ? Object.keys(UNCLEAR).find((letter) => letter !== 'e' && counts.has(letter)) : 'e'
  if (unclear) throw new UsageError(`-${unclear} means two things: ${UNCLEAR[unclear]}`)
  return 'tcpdump'
}

const said = (tool, letter, { doc }) => `-${letter} of ${tool} (${doc.replace(/\.$/, '')})`

/** What is not here; and what the other tool means, which nothing on the line rules out while tcpdump is only supposed. */
function notHere(tool, letter, entry) {
  const other = tool === 'tcpdump' && tshark[letter] !== entry ? tshark[letter] : undefined
  const theirs = other && `; ${said('tshark', letter, other)} ${other.instead ? `is not here either: ${other.instead}` : 'is understood with -T, -Y or -V on the line'}`
  return new UsageError(`${said(tool, letter, entry)} is not here: ${entry.instead}${theirs ?? ''}`)
}

function check(tool, letter, entry, value, times) {
  if (!entry) throw new UsageError(`there is no letter -${letter} of ${tool}; see nodepcap --help`)
  if (entry.instead) throw notHere(tool, letter, entry)
  if (entry.value && value === undefined) throw new UsageError(`-${letter} needs a value: -${letter} ${entry.value}`)
  if (times > entry.repeats) throw new UsageError(`${spelling(letter, times)} is too much: at most ${spelling(letter, entry.repeats)}`)
}

/** { tool, values, words, files … } of a bare line. options: those that may stand on it in full. */
function parseBare(args, options) {
  const tool = decide(args, options)
  const table = TOOLS[tool]
  const line = { tool, values: {}, words: [], files: [] }
  const times = new Map()
  const given = []
  walk(args, (letter) => (has(table, letter) ? table[letter] : undefined), {
    long: (arg, next) => {
      const { name, value, words } = longOption(arg, next, options)
      if (options[name].multiple) (line.values[name] ??= []).push(value)
      else line.values[name] = value
      return words
    },
    word: (text) => line.words.push(text),
    seen: (letter, value) => {
      times.set(letter, (times.get(letter) ?? 0) + 1)
      given.push([letter, value])
    }
  })
  for (const [letter, value] of given) {
    const entry = has(table, letter) ? table[letter] : undefined
    check(tool, letter, entry, value, times.get(letter))
    entry.set(line, value, times.get(letter))
  }
  return line
}

module.exports = { TOOLS, UNCLEAR, parseBare }
