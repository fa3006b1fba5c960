'use strict'
// part.js - what all messages of exchanges tell of themselves.

class Part {
  #part

  constructor(part, what) {
    this.uncloneable = what
    this.#part = part
  }

  /** What the addon tells of a message: for its own class only. */
  static of(message) {
    return message.#part
  }

  /** Its head as a packet; undefined where memory did not suffice for it. */
  get packet() {
    return this.#part.packet
  }

  /** Bytes that are missing: 16 runs at most. */
  get gaps() {
    return this.#part.gaps
  }

  /** Numbers of its first and last packet. */
  get packets() {
    return this.#part.packets
  }

  get start_ns() {
    return this.#part.start_ns
  }

  get end_ns() {
    return this.#part.end_ns
  }

  /** All of it came. */
  get complete() {
    return this.#part.complete
  }
}

module.exports = { Part }
