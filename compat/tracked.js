'use strict'
// tracked.js - what a tracker keeps, which has limits.

const number32 = ([a, b, c, d]) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0

/** Take the oldest entries of a Map or Set away until it is small enough. */
function shrink(collection, most) {
  for (const key of collection.keys()) {
    if (collection.size <= most) return
    collection.delete(key)
  }
}

/** Sessions by their keys: those of which only a SYN was seen apart, since a flood of them is to push no other out. */
class Places {
  #limits
  #half_open = new Map()
  #live = new Map()
  #ended = new Set() // keys, whose late packets begin no session

  constructor(limits) {
    this.#limits = limits
  }

  /** The session of a key; undefined for a new one, null for one that is over, unless a SYN begins the next. */
  find(key, isSyn) {
    const session = this.#live.get(key) ?? this.#half_open.get(key)
    if (session !== undefined || !this.#ended.has(key)) return session
    if (!isSyn) return null
    this.#ended.delete(key)
    return undefined
  }

  /** A packet was put to a session's account. */
  moved(key, session) {
    const { state } = session
    if (state === 'CLOSED') {
      this.#live.delete(key)
      this.#half_open.delete(key)
      this.#keep(this.#ended.add(key), this.#limits.ended)
    } else if (state === 'SYN_SENT') {
      if (!this.#half_open.has(key)) this.#keep(this.#half_open.set(key, session), this.#limits.half_open)
    } else if (!this.#live.has(key)) {
      this.#half_open.delete(key)
      this.#keep(this.#live.set(key, session), this.#limits.sessions)
    }
  }

  #keep(collection, most) {
    if (collection.size > most) shrink(collection, most)
  }

  /** All of them, by their ends. */
  get sessions() {
    const all = [...this.#live.values(), ...this.#half_open.values()]
    return Object.fromEntries(all.map((session) => [[session.src, session.dst].sort().join('-'), session]))
  }
}

const MOST_MARKS = 16384 // times of packets and acknowledgements of a session, then the older half is forgotten

/** How many marks sessions got since they were cut last. */
const marks = new WeakMap()

function marked(session) {
  const count = (marks.get(session) ?? 0) + 1
  marks.set(session, count)
  if (count > MOST_MARKS) {
    for (const name of ['send_packets', 'send_acks', 'recv_packets', 'recv_acks']) session[name] = newerHalf(session[name])
    for (const way of ['send', 'recv']) session[`${way}_retrans`] = stillKnown(session[`${way}_retrans`], session[`${way}_packets`])
    marks.set(session, MOST_MARKS / 2)
  }
}

function newerHalf(times) {
  const entries = Object.entries(times).sort(([, a], [, b]) => a - b)
  return Object.fromEntries(entries.slice(entries.length >> 1))
}

const stillKnown = (counts, times) => Object.fromEntries(Object.entries(counts).filter(([number]) => number in times))

module.exports = { number32, Places, marked }
