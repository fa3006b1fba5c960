'use strict'
// marks.js - what a TCP session keeps of its packets: when each was seen and acknowledged, by number. node_pcap has objects of them,
// which are made when they are asked.

const { inspect } = require('node:util')

const MOST_MARKS = 16384 // of a session, then the older half is forgotten

const INSIDE = Symbol('inside')

/** Times by number. Numbers grow as a rule: they are looked for only where they do not. */
class Times {
  #entries = [] // each number, and behind it its time: of one list the engine makes one of doubles at once
  #places // by number, once one did not grow

  /** Where a number stands; below 0 if it does not. */
  #find(number) {
    const last = this.#entries.length - 2
    if (last < 0) return -1
    if (this.#places !== undefined) return this.#places.get(number) ?? -1
    const newest = this.#entries[last]
    return number === newest ? last : number > newest ? -1 : this.#search(number, last)
  }

  #search(number, last) {
    let low = 0
    let high = last >> 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#entries[2 * middle] < number) low = middle + 1
      else high = middle
    }
    return this.#entries[2 * low] === number ? 2 * low : -1
  }

  has(number) {
    return this.#find(number) >= 0
  }

  get(number) {
    const place = this.#find(number)
    return place < 0 ? undefined : this.#entries[place + 1]
  }

  set(number, time) {
    const place = this.#find(number)
    if (place >= 0) {
      this.#entries[place + 1] = time
      return
    }
    const count = this.#entries.length
    if (this.#places === undefined && count > 0 && number < this.#entries[count - 2]) this.#places = new Map(this.#numbered())
    this.#places?.set(number, count)
    this.#entries.push(number, time)
  }

  * #numbered() {
    for (let i = 0; i < this.#entries.length; i += 2) yield [this.#entries[i], i]
  }

  * [Symbol.iterator]() {
    for (const [number, place] of this.#numbered()) yield [number, this.#entries[place + 1]]
  }

  static of(entries) {
    const times = new Times()
    for (const [number, time] of entries) times.set(number, time)
    return times
  }
}

/** One direction: times of packets, by the number that acknowledges them; of acknowledgements; and how often a packet came again. */
class Side {
  constructor() {
    this.packets = new Times()
    this.acks = new Times()
    this.retrans = undefined
  }

  again(number) {
    this.retrans ??= new Map()
    this.retrans.set(number, (this.retrans.get(number) ?? 0) + 1)
  }
}

// How a tracker keeps a session.
const [NOT, HALF_OPEN, LIVE] = [0, 1, 2]

class Sides {
  send = new Side()
  recv = new Side()
}

/** Two directions, and who sent first. */
class Inside {
  constructor() {
    this.marks = 0 // since they were cut last
    this.saddr = undefined
    this.daddr = undefined
    this.sport = 0
    this.dport = 0
    this.key = undefined // in a tracker, which keeps it so
    this.kept = NOT
    this.sides = undefined // of a SYN that nobody answered there are none
  }

  get send() {
    return (this.sides ??= new Sides()).send
  }

  get recv() {
    return (this.sides ??= new Sides()).recv
  }

  from({ saddr, daddr, sport, dport }) {
    this.saddr = saddr
    this.daddr = daddr
    this.sport = sport
    this.dport = dport
  }

  isFrom({ saddr, sport }) {
    return sport === this.sport && saddr === this.saddr
  }

  /** Is it kept, and for segments between these ends? */
  isOf({ saddr, daddr, sport, dport }) {
    if (this.kept === NOT) return false
    return (sport === this.sport && dport === this.dport && saddr === this.saddr && daddr === this.daddr) ||
      (sport === this.dport && dport === this.sport && saddr === this.daddr && daddr === this.saddr)
  }

  mark(times, number, time) {
    times.set(number, time)
    if (++this.marks > MOST_MARKS) this.#forget()
  }

  #forget() {
    for (const side of [this.send, this.recv]) {
      side.packets = newerHalf(side.packets)
      side.acks = newerHalf(side.acks)
      if (side.retrans) side.retrans = new Map([...side.retrans].filter(([number]) => side.packets.has(number)))
    }
    this.marks = MOST_MARKS / 2
  }
}

function newerHalf(times) {
  const entries = [...times].sort(([, a], [, b]) => a - b)
  return Times.of(entries.slice(entries.length >> 1))
}

const KINDS = ['packets', 'acks', 'retrans']
const BEHIND = { send_packets: 'send_window_scale', recv_packets: 'recv_window_scale' } // where they stand among the others

/** Give a class of sessions `send_packets` and its like, which print where node_pcap has them. */
function addMarks(Class) {
  for (const way of ['send', 'recv']) {
    for (const kind of KINDS) {
      Object.defineProperty(Class.prototype, `${way}_${kind}`, {
        get() {
          return Object.fromEntries(this[INSIDE][way][kind] ?? [])
        },
        set(times) {
          const entries = Object.entries(times).map(([number, time]) => [Number(number), time])
          this[INSIDE][way][kind] = kind === 'retrans' ? new Map(entries) : Times.of(entries)
        },
        enumerable: true,
        configurable: true
      })
    }
  }
  Object.defineProperty(Class.prototype, inspect.custom, { value: shown, writable: true, configurable: true })
}

class TCPSession {}

function shown() {
  const all = new TCPSession()
  for (const key of Reflect.ownKeys(this)) {
    if (key === INSIDE) continue
    all[key] = this[key]
    const way = Object.keys(BEHIND).find((name) => BEHIND[name] === key)?.slice(0, 4)
    if (way) for (const kind of KINDS) all[`${way}_${kind}`] = this[`${way}_${kind}`]
  }
  return all
}

module.exports = { INSIDE, NOT, HALF_OPEN, LIVE, Inside, addMarks }
