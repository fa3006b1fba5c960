'use strict'
// windows.js - compressed messages of WebSocket, RFC 7692: each can repeat what those before it said.

const { DEFAULT_LIMIT, inflateRaw } = require('./coding')

// Section 7: a message is what DEFLATE makes of it, without these bytes, and may repeat what is in the window.
const TAIL = Buffer.from([0, 0, 0xff, 0xff])
const WINDOW = 32768
const NOTHING = Buffer.alloc(0)

const ENTRY = 64 // what a message that waits costs besides
const MOST_CONNECTIONS = 1000 // whose compressed messages can repeat earlier ones
const MOST_WAITING = 64 * 1024 * 1024 // bytes of all compressed messages that nobody has asked for

const inflated = (bytes, before, limit) => inflateRaw(Buffer.concat([bytes, TAIL]), limit, before)

/** What one side says. */
class Window {
  waiting = 0 // bytes of messages that nobody has asked for
  #said = NOTHING // the end of what those before the first that waits said, as far as it is known
  #losses = 0 // how often that was lost
  #first // { bytes, isWhole, next, before, isGone }: those that wait, oldest first
  #last
  #work = Promise.resolve()
  #all // whose budget it is; undefined once it is nobody's

  constructor(all) {
    this.#all = all
  }

  /** The next message. isWhole: it is all there. Returns what uncompresses it, and what drops it. */
  add(bytes, isWhole) {
    const entry = { bytes, isWhole }
    if (this.#last) this.#last.next = entry
    this.#last = entry
    this.#first ??= entry
    this.#wait(bytes.length + ENTRY)
    const uncompress = (limit) => (this.#work = this.#work.catch(() => {}).then(() => this.#uncompress(entry, limit)))
    return { uncompress, drop: () => this.#drop(entry) }
  }

  /** The oldest one waits no more: what others repeat of it, or of those before it, is lost. */
  giveUp() {
    this.#take().isGone = true
    this.#lose()
  }

  /** No others come, and what waits is no longer counted. */
  leave() {
    this.#wait(-this.waiting)
    this.#all = undefined
  }

  #wait(bytes) {
    if (!this.#all) return
    this.waiting += bytes
    this.#all.waiting += bytes
  }

  #drop(entry) {
    if (entry.before === undefined && !entry.isGone) this.#wait(-entry.bytes.length)
    entry.bytes = NOTHING
    entry.isWhole = false
  }

  #take() {
    const entry = this.#first
    this.#first = entry.next
    entry.next = undefined
    if (!this.#first) this.#last = undefined
    this.#wait(-(entry.bytes.length + ENTRY))
    return entry
  }

  #lose() {
    this.#said = NOTHING
    this.#losses++
  }

  async #uncompress(entry, limit) {
    while (entry.before === undefined && !entry.isGone) await this.#pass(this.#take())
    return inflated(entry.bytes, entry.before ?? NOTHING, limit)
  }

  /** A message becomes one that others repeat. Behind one that is not whole only what follows is known. */
  async #pass(entry) {
    entry.before = this.#said
    const losses = this.#losses
    const said = entry.isWhole ? await inflated(entry.bytes, entry.before, DEFAULT_LIMIT).catch(() => undefined) : undefined
    if (said === undefined) this.#lose()
    else if (losses === this.#losses) this.#said = Buffer.from(Buffer.concat([this.#said, said.subarray(-WINDOW)]).subarray(-WINDOW)) // not a part of all that was said
  }
}

/** Those of all connections of a session, with one budget. */
class Windows {
  waiting = 0 // bytes of messages that nobody has asked for
  #connections = new Map() // the windows of both sides by id; whose last message is the newest comes last
  #most

  constructor(most = MOST_WAITING) {
    this.#most = most
  }

  /** A message that a side of a connection says: see Window.add. */
  add(id, side, bytes, isWhole) {
    const sides = this.#connections.get(id) ?? { client: new Window(this), server: new Window(this) }
    this.#connections.delete(id)
    this.#connections.set(id, sides)
    if (this.#connections.size > MOST_CONNECTIONS) this.close(this.#connections.keys().next().value)
    const message = sides[side].add(bytes, isWhole)
    if (this.waiting > this.#most) this.#giveUp()
    return message
  }

  /** A connection is over: who still has its messages can ask for them. */
  close(id) {
    for (const window of this.#of(id)) window.leave()
    this.#connections.delete(id)
  }

  #of(id) {
    return Object.values(this.#connections.get(id) ?? {})
  }

  /** Of connections that were silent for longest the oldest messages wait no more. */
  #giveUp() {
    for (const id of this.#connections.keys()) {
      for (const window of this.#of(id)) while (window.waiting > 0 && this.waiting > this.#most) window.giveUp()
      if (this.waiting <= this.#most) return
    }
  }
}

module.exports = { Windows }
