'use strict'
// marks.js - what a TCP session keeps of its packets: when each was seen and acknowledged, by number. node_pcap has objects of them,
// which are made when they are asked.

const { inspect } = require('node:util')

const MOST_MARKS = 16384 // of a session, then the older half is forgotten

const INSIDE = Symbol('inside')

/** Times by number. Numbers grow as a rule: they are looked for only where they do not. */
class Times {
  #numbers = []
  #times = []
  #places // by number, once one did not grow

  #find(number) {
    const last = this.#numbers.length - 1
    if (last < 0) return -1
    if (this.#places !== undefined) return this.#places.get(number) ?? -1
    const newest = this.#numbers[last]
    return number === newest ? last : number > newest ? -1 : this.#search(number, last)
  }

  #search(number, last) {
    let low = 0
    let high = last
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#numbers[middle] < number) low = middle + 1
      else high = middle
    }
    return this.#numbers[low] === number ? low : -1
  }

  has(number) {
    return this.#find(number) >= 0
  }

  get(number) {
    return this.#times[this.#find(number)]
  }

  set(number, time) {
    const place = this.#find(number)
    if (place >= 0) {
      this.#times[place] = time
      return
    }
    const count = this.#numbers.length
    if (this.#places === undefined && count > 0 && number < this.#numbers[count - 1]) this.#places = new Map(this.#numbers.map((each, i) => [each, i]))
    this.#places?.set(number, count)
    this.#numbers.push(number)
    this.#times.push(time)
  }

  * [Symbol.iterator]() {
    for (const [i, number] of this.#numbers.entries()) yield [number, this.#times[i]]
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

/** Two directions, and who sent first. */
class Inside {
  constructor() {
    this.marks = 0 // since they were cut last
    this.source = 0
    this.sport = 0
    this.sides = undefined // of a SYN that nobody answered there are none
  }

  get send() {
    return (this.sides ??= { send: new Side(), recv: new Side() }).send
  }

  get recv() {
    return (this.sides ??= { send: new Side(), recv: new Side() }).recv
  }

  from({ source, sport }) {
    this.source = source
    this.sport = sport
  }

  isFrom({ source, sport }) {
    return source === this.source && sport === this.sport
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

module.exports = { INSIDE, Inside, addMarks }
