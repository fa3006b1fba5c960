'use strict'
// lost.js - what a capture says that the format of the output has no place for.

const MICROSECONDS = 1000000n

const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`
const sum = (list, count) => list.reduce((total, one) => total + count(one), 0)

/** What pcap cannot hold of a session that was read to its end; an empty list for nothing. */
function lostTo(session, dump, { strip_comments = false } = {}) {
  if (dump.format === 'pcapng') return []
  const { sections, interfaces, names, secrets, blocks } = session
  const comments = strip_comments ? 0 : sum([...sections, ...interfaces], (one) => one.comments?.length ?? 0)
  const described = interfaces.filter(({ name, description, filter }) => name ?? description ?? filter).length
  const inNanoseconds = dump.format === 'pcap' && interfaces.some(({ timestamp_resolution }) => timestamp_resolution > MICROSECONDS)
  const things = [
    [comments, 'comment'],
    [dump.stats().options_left_out, 'packet with comments or other options'],
    [described, 'description of an interface'],
    [interfaces.length > 1 ? interfaces.length : 0, 'interface kept apart'],
    [names.length, 'name'],
    [secrets.length, 'block of secrets'],
    [blocks.length, 'block of another kind']
  ]
  const lost = things.filter(([count]) => count > 0).map(([count, what]) => plurals(count, what))
  return inNanoseconds ? [...lost, 'times below a microsecond (pcap-nano has them)'] : lost
}

/** The first word takes the plural. */
function plurals(count, what) {
  const [first, ...rest] = what.split(' ')
  return [plural(count, first), ...rest].join(' ')
}

const lostText = (out, format, lost) => `${out}: left out, as ${format} has no place for it: ${lost.join(', ')}; write pcapng to keep it\n`

module.exports = { lostTo, lostText, plural }
