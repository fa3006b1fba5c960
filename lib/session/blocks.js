'use strict'
// blocks.js - taking a session's blocks, a turn of the event loop at a time.

const { performance } = require('node:perf_hooks')
const { END } = require('./source')

const BUDGET_MS = 5

/** The share of a turn of the event loop: promises alone would starve timers and input. */
class Turn {
  #end = 0

  get over() {
    return performance.now() > this.#end
  }

  begin() {
    this.#end = performance.now() + BUDGET_MS
  }

  async next() {
    await new Promise((resolve) => setImmediate(resolve))
    this.begin()
  }
}

/** Take what there is; what the file says before it is told first, also before an error. */
async function takeAndTell(session, turn) {
  try {
    return session._take()
  } finally {
    while (!session._tell()) await turn.next()
  }
}

/** Take the next block, waiting for it, which begins a turn; returns its number of packets, 0 at the end. */
async function nextBlock(session, turn) {
  for (;;) {
    if (session.closed) return 0
    const count = await takeAndTell(session, turn)
    if (count > 0) return count
    if (count === END) return 0
    await session._nextBell()
    turn.begin()
  }
}

module.exports = { Turn, nextBlock }
