'use strict'
// pair.js - a veth pair: the near end here, the far end in a network namespace of its own. Nothing but the sender talks on it.

const { execFileSync } = require('node:child_process')

const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })

class Pair {
  constructor() {
    // Interface names have at most 15 characters.
    this.namespace = `np-bench-${process.pid}`
    this.near = `npbn${process.pid}`
    this.far = `npbf${process.pid}`
    process.once('exit', () => this.remove())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
    run('ip', 'netns', 'add', this.namespace)
    run('ip', 'link', 'add', this.near, 'type', 'veth', 'peer', 'name', this.far, 'netns', this.namespace)
    run('ip', 'link', 'set', this.near, 'addrgenmode', 'none', 'up')
    run(...this.inside('ip', 'link', 'set', this.far, 'addrgenmode', 'none', 'up'))
  }

  /** A command as it runs in the namespace. */
  inside(...command) {
    return ['ip', 'netns', 'exec', this.namespace, ...command]
  }

  remove() {
    for (const command of [['link', 'del', this.near], ['netns', 'del', this.namespace]]) {
      try {
        run('ip', ...command)
      } catch {
        // Not made, or gone with the other.
      }
    }
  }
}

module.exports = { Pair }
