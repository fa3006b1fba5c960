'use strict'
// tracked.js - what a tracker keeps, which has limits.

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
  #endedBefore = new Set() // half of them: forgetting the oldest one by one would take longer

  constructor(limits) {
    this.#limits = limits
  }

  /** The session of a key; undefined for a new one, null for one that is over, unless a SYN begins the next. */
  find(key, isSyn) {
    const session = this.#live.get(key) ?? this.#half_open.get(key)
    if (session !== undefined || !(this.#ended.has(key) || this.#endedBefore.has(key))) return session
    if (!isSyn) return null
    this.#ended.delete(key)
    this.#endedBefore.delete(key)
    return undefined
  }

  /** A packet was put to a session's account. */
  moved(key, session) {
    const { state } = session
    if (state === 'CLOSED') {
      this.#live.delete(key)
      this.#half_open.delete(key)
      this.#end(key)
    } else if (state === 'SYN_SENT') {
      if (!this.#half_open.has(key)) this.#keep(this.#half_open.set(key, session), this.#limits.half_open)
    } else if (!this.#live.has(key)) {
      this.#half_open.delete(key)
      this.#keep(this.#live.set(key, session), this.#limits.sessions)
    }
  }

  #end(key) {
    if (this.#ended.size >= this.#limits.ended / 2) {
      this.#endedBefore = this.#ended
      this.#ended = new Set()
    }
    this.#ended.add(key)
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

module.exports = { Places }
