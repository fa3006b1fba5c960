'use strict'
// candidates.js - what may stand next on a command line, from the tables by which it is parsed.

const SHELLS = ['bash', 'zsh', 'fish']

/** What a word in capitals of a usage, or of an option's value, stands for: a function of the library to its candidates. */
const KINDS = {
  DEVICE: (pcap) => pcap.devices().map(({ name, description }) => [name, description ?? '']),
  PROTOCOL: protocols,
  NAMES: protocols,
  EXPR: displayNames,
  'A,B,C': (pcap) => pcap.fields.map(({ name, doc }) => [name, doc]),
  SHELL: () => SHELLS.map((name) => [name, ''])
}
const LISTS = ['A,B,C', 'NAMES'] // joined by commas

function protocols(pcap) {
  return pcap.protocols.map(({ name, title }) => [name, title])
}

/** All names that a display filter takes: ours, Wireshark's, and those that several fields share. */
function displayNames(pcap) {
  const named = pcap.fields.flatMap(({ name, wireshark, union, doc }) => [name, wireshark, union].filter(Boolean).map((each) => [each, doc]))
  const theirs = pcap.protocols.filter(({ wireshark }) => wireshark).map(({ wireshark, title }) => [wireshark, title])
  return [...new Map([...protocols(pcap), ...theirs, ...named])]
}

/** The first part of what a table says, which has room beside a candidate. */
const short = (doc) => doc.split(/[.;:](?: |$)/)[0]

/** Candidates of a kind; none where the library does not load, or knows no such kind: then it may be a file. */
function ofKind(kind) {
  if (!KINDS[kind]) return []
  try {
    return KINDS[kind](require('..'))
  } catch {
    return []
  }
}

const beginning = (partial, words) => words.filter(([word]) => word.startsWith(partial))

/** The last word of an expression, which a quote may begin, can become a name. */
function ofExpression(partial) {
  const [name] = /[\w.-]*$/.exec(partial)
  const begun = partial.slice(0, partial.length - name.length).replace(/^['"]/, '')
  return name ? beginning(name, ofKind('EXPR')).map(([word, doc]) => [begun + word, doc]) : []
}

function values({ value, check }, partial) {
  if (check?.choices) return beginning(partial, check.choices.map((choice) => [choice, '']))
  if (value === 'EXPR') return ofExpression(partial)
  if (!LISTS.includes(value)) return beginning(partial, ofKind(value))
  const begun = partial.slice(0, partial.lastIndexOf(',') + 1)
  return beginning(partial, ofKind(value).map(([word, doc]) => [begun + word, doc]))
}

/** [name, option] of a word such as -w or --write, or undefined. */
function optionOf(options, word) {
  return Object.entries(options).find(([name, { short: letter }]) => word === `--${name}` || (letter && word === `-${letter}`))
}

/** Which options a command line has, and how many other arguments. */
function scan(options, words) {
  const given = []
  let others = 0
  for (let i = 0; i < words.length; i++) {
    const option = optionOf(options, words[i])
    if (!option) {
      if (!words[i].startsWith('-')) others++
      continue
    }
    given.push(option[0])
    if (option[1].type === 'string') i++
  }
  return { given, others }
}

function afterCommand({ options, usage }, words, partial) {
  const [, asking] = optionOf(options, words.at(-1) ?? '') ?? []
  if (asking?.type === 'string') return values(asking, partial)
  const { given, others } = scan(options, words)
  if (partial.startsWith('-')) {
    const free = Object.entries(options).filter(([name, { multiple }]) => multiple || !given.includes(name))
    return beginning(partial, free.map(([name, { doc }]) => [`--${name}`, short(doc)]))
  }
  const [, kind] = /^\w+ \[?([A-Z]+)/.exec(usage) ?? []
  if (kind === 'EXPR') return ofExpression(partial)
  return others === 0 ? beginning(partial, ofKind(kind)) : []
}

/** What may stand on a line without a command: the letters of both tools, and what stands in full. */
function onBareLine(words, partial) {
  const { options } = require('./bare')
  const { TOOLS } = require('./letters/parse')
  const before = words.at(-1) ?? ''
  const known = Object.values(TOOLS).map((table) => (/^-.$/.test(before) ? table[before[1]] : undefined)).filter(Boolean)
  const [, asking] = optionOf(options, before.startsWith('--') ? before : '') ?? []
  if (asking?.type === 'string') return values(asking, partial)
  if (known.some(({ value }) => value)) return beginning(partial, known.flatMap(({ value }) => ofKind(value)))
  if (!partial.startsWith('-')) return []
  const letters = Object.values(TOOLS).flatMap((table) => Object.entries(table).filter(([, { instead }]) => !instead))
  const all = [...letters.map(([letter, { doc }]) => [`-${letter}`, short(doc)]), ...Object.entries(options).map(([name, { doc }]) => [`--${name}`, short(doc)])]
  return beginning(partial, all.filter(([word], i) => all.findIndex(([other]) => other === word) === i))
}

/** [word, what it means] of all that the last of these words, behind the program's name, may become. */
function candidates(commands, words) {
  const partial = words.at(-1) ?? ''
  if (words.length > 1) {
    const command = commands.find(({ name }) => name === words[0])
    if (!command && words[0].startsWith('-')) return onBareLine(words.slice(0, -1), partial)
    return command ? afterCommand(command, words.slice(1, -1), partial) : []
  }
  if (/^-[^-]?$/.test(partial) && partial !== '-') return onBareLine([], partial)
  const names = commands.map(({ name, summary }) => [name, short(summary)])
  return beginning(partial, [...names, ['--help', 'Print the help'], ['--version', 'Print the version']])
}

module.exports = { SHELLS, candidates }
