'use strict'
// iteration.js - one of the iterations over what streams tell.

const { Queue } = require('../session/queue')
const { uncloneable } = require('../show')
const { Connection } = require('./connection')

const UNCLONEABLE = uncloneable('an iteration belongs to its session', 'what it gives')

/** `for await (const flow of session.flows())`, and its like. */
class Iteration {
  unread = 0 // bytes of bodies that wait in it
  #hub
  #steps = new Queue()
  #queue = []
  #at = 0 // of the queue's first
  #error
  #last // the connection that was given last
  #over = false

  constructor(hub) {
    this.uncloneable = UNCLONEABLE
    this.#hub = hub
  }

  /** What waits is given without a step, which would cost more than all else: but for connections, whose users have a turn. */
  next() {
    if (this.#at < this.#queue.length && this.#steps.idle && this.#last === undefined && !(this.#queue[this.#at] instanceof Connection)) return Promise.resolve({ value: this.#shift(), done: false })
    return this.#steps.add(this.#step)
  }

  #step = async () => {
    this.#last?._handedOver()
    this.#last = undefined
    if (this.#at === this.#queue.length && !this.#over) await this.#hub.wait(() => this.#at < this.#queue.length || this.#over)
    if (this.#at < this.#queue.length) {
      const value = this.#shift()
      if (value instanceof Connection) this.#last = value
      this.#hub.handOver(this.#last)
      return { value, done: false }
    }
    const error = this.#error
    this.#error = undefined
    if (error) throw error
    return { value: undefined, done: true }
  }

  #shift() {
    const value = this.#queue[this.#at]
    this.#queue[this.#at++] = undefined
    if (this.#at === this.#queue.length) {
      this.#queue = []
      this.#at = 0
    }
    this.#wait(-1, -sizeOf(value))
    return value
  }

  async return(value) {
    this.#over = true
    this.#wait(this.#at - this.#queue.length, -this.unread)
    this.#queue = []
    this.#at = 0
    this.#hub.remove(this)
    return { value, done: true }
  }

  [Symbol.asyncIterator]() {
    return this
  }

  _add(value) {
    this.#queue.push(value)
    this.#wait(1, sizeOf(value))
  }

  _finish(error) {
    this.#over = true
    this.#error = error
  }

  /** So many values more wait, with so many bytes; or less. */
  #wait(queued, unread) {
    this.unread += unread
    this.#hub.keep(this, unread, queued)
  }

  /** Nobody has read it in time: bodies that wait are dropped. */
  _giveUp() {
    for (let i = this.#at; i < this.#queue.length; i++) this.#queue[i]._dropBodies?.()
    this.#wait(0, -this.unread)
  }
}

/** The bytes of bodies that a value has. */
const sizeOf = (value) => value._size ?? 0

module.exports = { Iteration }
