'use strict'
// lost.js - what a capture says that the output has no place for.

const MICROSECONDS = 1000000n
const NO_TIME = 'packet without a time: 0 stands there'

const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`
const sum = (list, count) => list.reduce((total, one) => total + count(one), 0)

const commentsOf = (things) => sum(things, ({ comments }) => comments?.length ?? 0)

/** A dump has one section, the first one that was read: what another one says is on its first interface. */
function lostToPcapng({ sections, interfaces, blocks }, dump, strip_comments) {
  const described = new Set(interfaces.map(({ section }) => section))
  const bare = sections.slice(1).filter(({ index }) => !described.has(index))
  return [
    [strip_comments ? 0 : commentsOf(bare), 'comment of sections without interfaces'],
    [dump.stats().times_made_up, NO_TIME],
    [blocks.filter(({ name }) => name === 'unknown').length, 'block of an unknown type'],
    [dump.stats().repeats_left_out, 'block not repeated in each file (--repeat-limit)']
  ]
}

function lostToPcap({ sections, interfaces, names, secrets, blocks }, dump, strip_comments) {
  const comments = strip_comments ? 0 : commentsOf([...sections, ...interfaces])
  const described = interfaces.filter(({ name, description, filter }) => name ?? description ?? filter).length
  const inNanoseconds = dump.format === 'pcap' && interfaces.some(({ timestamp_resolution }) => timestamp_resolution > MICROSECONDS)
  return [
    [comments, 'comment'],
    [dump.stats().times_made_up, NO_TIME],
    [dump.stats().options_left_out, 'packet with comments or other options'],
    [described, 'description of an interface'],
    [interfaces.length > 1 ? interfaces.length : 0, 'interface kept apart'],
    [names.length, 'name'],
    [secrets.length, 'block of secrets'],
    [blocks.length, 'block of another kind'],
    [inNanoseconds ? 3 : 0, 'digit of times in nanoseconds, which pcap-nano has']
  ]
}

/** What a dump cannot hold of a session that was read to its end; an empty list for nothing. */
function lostTo(session, dump, { strip_comments = false } = {}) {
  const things = dump.format === 'pcapng' ? lostToPcapng(session, dump, strip_comments) : lostToPcap(session, dump, strip_comments)
  things.push([session.stats().metadata_left_out, 'block beyond the memory for blocks'])
  return things.filter(([count]) => count > 0).map(([count, what]) => plurals(count, what))
}

/** The first word takes the plural. */
function plurals(count, what) {
  const [first, ...rest] = what.split(' ')
  return [plural(count, first), ...rest].join(' ')
}

function lostText(out, format, lost) {
  if (format === 'pcapng') return `${out}: left out: ${lost.join(', ')}\n`
  return `${out}: left out, as ${format} has no place for it: ${lost.join(', ')}; write pcapng to keep it\n`
}

module.exports = { lostTo, lostText, plural }
