'use strict'
// tally.js - how many values of each field are equal, and examples of those that are not.

const EXAMPLES = 200 // kept per field

/** Are the values of the one side the first of the other's? */
const begins = (long, short) => short === '' || long.startsWith(`${short},`)

/** Are the values of the one side, in their order, among the other's? */
function isAmong(all, some) {
  const left = some === '' ? [] : some.split(',')
  for (const value of all.split(',')) if (left[0] === value) left.shift()
  return left.length === 0
}

/** A pattern of the whole text. */
const whole = (pattern) => new RegExp(`^(?:${pattern})$`)

/** Is one of the texts what the pattern says? */
const some = (pattern, texts) => pattern === undefined || texts.some((text) => whole(pattern).test(text))

/** Is it the same once what the patterns of a side match is left out? */
const without = (text, pattern) => (pattern === undefined ? text : text.replace(new RegExp(pattern, 'g'), '').replace(/^,/, ''))
const isSameBut = ({ ours, theirs }, a, b) => without(a, ours) === without(b, theirs)

const same = (wanted, value) => wanted === undefined || [wanted].flat().includes(value)

/**
 * Does an entry of known.json explain a difference? All that it names must hold: `field`, `ours`, `theirs` (patterns of
 * the whole), `file` (a pattern), `packet` (or a list of them), `broken` (a pattern of a protocol that tshark gave up in the packet), `unreassembled` (of one
 * that it gave up because the rest is elsewhere), `partial` (a record ends in another segment), `sealed` (a packet of QUIC has a part
 * whose keys or form another packet tells), `unseen` (tshark sees a packet of QUIC where ours does not), `repeated` (tshark has the
 * data of it in another packet), `cut` (a message's rest did not come), `certificate` (tshark read one),
 * `encrypted` (tshark holds a handshake message for that), `more` (who has further values), `among` (who has others between them
 * too), `but` (the same but for what these patterns match). With `apart` it is counted neither as equal nor as different: what
 * decides is in another packet or segment, which one of the two does not look at, or it is of a protocol that is not here and that
 * tshark cannot leave alone.
 */
function explains(entry, field, place, ours, theirs) {
  return (
    some(entry.field, [field]) && some(entry.ours, [ours]) && some(entry.theirs, [theirs]) &&
    (entry.file === undefined || new RegExp(entry.file).test(place.file)) && same(entry.packet, place.packet) &&
    some(entry.broken, place.broken ?? []) && some(entry.unreassembled, place.unreassembled ?? []) &&
    same(entry.sealed, place.sealed) && same(entry.unseen, place.unseen) && same(entry.repeated, place.repeated) && same(entry.cut, place.cut) &&
    (entry.but === undefined || isSameBut(entry.but, ours, theirs)) &&
    same(entry.partial, place.partial) && same(entry.encrypted, place.encrypted) && same(entry.certificate, place.certificate) &&
    (entry.more !== 'ours' || begins(ours, theirs)) && (entry.more !== 'tshark' || begins(theirs, ours)) &&
    (entry.among !== 'ours' || isAmong(ours, theirs)) && (entry.among !== 'tshark' || isAmong(theirs, ours))
  )
}

class Tally {
  constructor(fields, known) {
    this.files = 0
    this.packets = 0
    this.fieldCount = fields.length
    this.known = known
    this.used = new Set() // entries of known
    this.fields = new Map()
  }

  /** Entries of known.json that explain nothing: they can go. */
  unused() {
    return this.known.filter((one) => !this.used.has(one))
  }

  add(field, place, ours, theirs) {
    let entry = this.fields.get(field)
    if (!entry) this.fields.set(field, (entry = { compared: 0, differing: 0, unexplained: 0, apart: 0, examples: [], reasons: new Map() }))
    entry.compared++
    if (ours === theirs) return
    const reason = this.known.find((one) => explains(one, field, place, ours, theirs))
    if (reason) this.used.add(reason)
    if (reason) entry.reasons.set(reason, (entry.reasons.get(reason) ?? 0) + 1)
    if (reason?.apart) {
      entry.compared--
      entry.apart++
      return
    }
    entry.differing++
    if (reason) return
    entry.unexplained++
    if (entry.examples.length < EXAMPLES) entry.examples.push({ file: place.file, packet: place.packet, ours, theirs })
  }

  sums() {
    const sums = { compared: 0, differing: 0, unexplained: 0, apart: 0 }
    for (const entry of this.fields.values()) for (const key of Object.keys(sums)) sums[key] += entry[key]
    return sums
  }

  /** For people: the fields with unexplained differences, the worst first. */
  *lines(show) {
    const worst = [...this.fields].filter(([, entry]) => entry.unexplained > 0).sort((a, b) => b[1].unexplained - a[1].unexplained)
    for (const [field, { compared, differing, unexplained, examples }] of worst) {
      yield `${field}: ${compared} compared, ${differing} differ, ${unexplained} not explained`
      for (const { file, packet, ours, theirs } of examples.slice(0, show)) {
        yield `  ${file} packet ${packet}: ours ${JSON.stringify(ours.slice(0, 200))}, tshark ${JSON.stringify(theirs.slice(0, 200))}`
      }
    }
  }

  toJSON() {
    return { files: this.files, packets: this.packets, fields: Object.fromEntries(this.fields) }
  }
}

module.exports = { Tally }
