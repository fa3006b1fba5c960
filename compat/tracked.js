'use strict'
// tracked.js - what a tracker keeps, which has limits.

const { INSIDE, NOT, HALF_OPEN, LIVE } = require('./marks')
const { numberOf } = require('./octets')

const RECENT = 4096 // sessions that are found without a key

/** The same for both directions: addresses and ports, the lower ones first. */
function keyOf({ saddr, daddr, sport, dport }) {
  const source = numberOf(saddr)
  const destination = numberOf(daddr)
  if (source > destination || (source === destination && sport > dport)) return keyFrom(destination, dport, source, sport)
  return keyFrom(source, sport, destination, dport)
}

const keyFrom = (a, p, b, q) => String.fromCharCode(a >>> 16, a & 0xffff, b >>> 16, b & 0xffff, p, q)

/** Where a session stands among the recent ones, whoever sent: clients have neighbouring ports. */
const slotOf = ({ sport, dport }) => (sport + dport) & (RECENT - 1)

/**
 * Sessions by their keys, in the order in which they came. The Map has numbers: a Map that many are put into and taken from leaves
 * tables behind, which lead to the next ones, so that what they have survives small collections of garbage.
 */
class Shelf {
  #places = new Map()
  #sessions = []
  #free = []

  get size() {
    return this.#places.size
  }

  get(key) {
    const place = this.#places.get(key)
    return place === undefined ? undefined : this.#sessions[place]
  }

  add(key, session) {
    const place = this.#free.pop() ?? this.#sessions.length
    this.#sessions[place] = session
    this.#places.set(key, place)
  }

  /** Returns what was there. */
  take(key) {
    const place = this.#places.get(key)
    if (place === undefined) return undefined
    const session = this.#sessions[place]
    this.#sessions[place] = undefined
    this.#free.push(place)
    this.#places.delete(key)
    return session
  }

  takeOldest() {
    return this.take(this.#places.keys().next().value)
  }

  * [Symbol.iterator]() {
    for (const place of this.#places.values()) yield this.#sessions[place]
  }
}

/** Sessions by their keys: those of which only a SYN was seen apart, since a flood of them is to push no other out. */
class Places {
  #limits
  #half_open = new Shelf()
  #live = new Shelf()
  #ended = new Set() // keys, whose late packets begin no session
  #endedBefore = new Set() // half of them: forgetting the oldest one by one would take longer
  #recent = new Array(RECENT).fill(undefined)

  constructor(limits) {
    this.#limits = limits
  }

  /** The session of a segment; undefined for a new one, null for one that is over, unless a SYN begins the next. */
  find(segment) {
    const recent = this.#recent[slotOf(segment)]
    if (recent !== undefined && recent[INSIDE].isOf(segment)) return recent
    return this.#search(segment)
  }

  #search(segment) {
    const key = (segment.key = keyOf(segment))
    const session = this.#live.get(key) ?? this.#half_open.get(key)
    if (session !== undefined) return (this.#recent[slotOf(segment)] = session)
    if (!this.#ended.has(key) && !this.#endedBefore.has(key)) return undefined
    if (!segment.isSyn) return null
    this.#ended.delete(key)
    this.#endedBefore.delete(key)
    return undefined
  }

  /** A packet was put to a session's account. */
  moved(segment, session) {
    const { state, [INSIDE]: inside } = session
    const key = (inside.key ??= segment.key)
    if (state === 'CLOSED') {
      this.#live.take(key)
      this.#half_open.take(key)
      this.#leave(inside)
      this.#end(key)
    } else if (state === 'SYN_SENT') {
      if (inside.kept !== NOT) return
      inside.kept = HALF_OPEN
      this.#keep(this.#half_open, key, session, this.#limits.half_open)
    } else if (inside.kept !== LIVE) {
      inside.kept = LIVE
      this.#half_open.take(key)
      this.#keep(this.#live, key, session, this.#limits.sessions)
    }
  }

  #end(key) {
    if (this.#ended.size >= this.#limits.ended / 2) {
      this.#endedBefore = this.#ended
      this.#ended = new Set()
    }
    this.#ended.add(key)
  }

  /** Take the oldest sessions away until there are few enough. */
  #keep(shelf, key, session, most) {
    shelf.add(key, session)
    while (shelf.size > most) this.#leave(shelf.takeOldest()[INSIDE])
  }

  #leave(inside) {
    inside.kept = NOT
    this.#recent[slotOf(inside)] = undefined
  }

  /** All of them, by their ends. */
  get sessions() {
    const all = [...this.#live, ...this.#half_open]
    return Object.fromEntries(all.map((session) => [[session.src, session.dst].sort().join('-'), session]))
  }
}

module.exports = { Places }
