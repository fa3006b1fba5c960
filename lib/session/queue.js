'use strict'
// queue.js - what asynchronous iterators do, in order.

/** Steps one after the other, also when they are asked for without waiting for the one before. */
class Queue {
  #last
  #waiting = 0

  get idle() {
    return this.#waiting === 0
  }

  /** `step` returns a promise. */
  add(step) {
    const result = this.#waiting++ === 0 ? step() : this.#last.then(step, step)
    result.then(this.#done, this.#done)
    this.#last = result
    return result
  }

  #done = () => {
    this.#waiting--
  }
}

module.exports = { Queue }
