'use strict'
// network.js - a network of our own: a veth pair between this namespace and one that the test makes.

const { execFileSync, spawn } = require('node:child_process')

const isRoot = process.getuid?.() === 0

/** Why live tests cannot run here: a text for `skip`; undefined when they can. In CI they must run. */
function reasonToSkip() {
  if (process.env.CI) return undefined
  if (process.platform !== 'linux') return 'live tests need Linux'
  if (!isRoot) return 'live tests need root: sudo make test'
  try {
    execFileSync('ip', ['netns', 'add', `np-probe-${process.pid}`], { stdio: 'ignore' })
    execFileSync('ip', ['netns', 'del', `np-probe-${process.pid}`], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'live tests need the right to make network namespaces'
  }
}

let count = 0

// The programs that talk are none of ours: the sanitizer that is loaded before the addon is not for them.
const settings = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LD_PRELOAD: '' } }

const run = (...command) => execFileSync(command[0], command.slice(1), { ...settings, encoding: 'utf8' })

class Network {
  constructor() {
    // Interface names have at most 15 characters.
    this.id = `${process.pid % 1000000}x${count++}`
    this.namespace = `np-${this.id}`
    this.near = `npn${this.id}` // here
    this.far = `npf${this.id}` // in the namespace
    const subnet = `10.${64 + (process.pid % 128)}.${count % 256}`
    this.nearAddress = `${subnet}.1`
    this.farAddress = `${subnet}.2`
    this.near6 = `fd00:${(process.pid % 65536).toString(16)}:${count}::1`
    this.far6 = this.near6.replace(/1$/, '2')
    this.children = []
    try {
      this.#make()
    } catch (error) {
      this.remove()
      throw error
    }
  }

  #make() {
    run('ip', 'netns', 'add', this.namespace)
    run('ip', 'link', 'add', this.near, 'type', 'veth', 'peer', 'name', this.far, 'netns', this.namespace)
    run('ip', 'address', 'add', `${this.nearAddress}/24`, 'dev', this.near)
    run('ip', '-6', 'address', 'add', `${this.near6}/64`, 'dev', this.near, 'nodad')
    run('ip', 'link', 'set', this.near, 'up')
    this.inside('ip', 'address', 'add', `${this.farAddress}/24`, 'dev', this.far)
    this.inside('ip', '-6', 'address', 'add', `${this.far6}/64`, 'dev', this.far, 'nodad')
    this.inside('ip', 'link', 'set', 'lo', 'up')
    this.inside('ip', 'link', 'set', this.far, 'up')
  }

  /** Run a command in the namespace to its end; returns its output. */
  inside(...command) {
    return run('ip', 'netns', 'exec', this.namespace, ...command)
  }

  /** Run a command here to its end without stopping this process; resolves to its output. */
  outside(...command) {
    return output(spawn(command[0], command.slice(1), settings), command)
  }

  /** Start a command in the namespace; it ends with the network at the latest. */
  start(...command) {
    const child = spawn('ip', ['netns', 'exec', this.namespace, ...command], settings)
    this.children.push(child)
    return child
  }

  remove() {
    for (const child of this.children) child.kill('SIGKILL')
    for (const command of [['link', 'del', this.near], ['netns', 'del', this.namespace]]) {
      try {
        run('ip', ...command)
      } catch {
        // Not made, or taken away by the test.
      }
    }
  }
}

/** What a child prints, once it ended well. */
function output(child, command) {
  let text = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (part) => (text += part))
  child.stderr.setEncoding('utf8').on('data', (part) => (errors += part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(text)
      else reject(new Error(`${command.join(' ')}: status ${status}: ${errors}${text}`))
    })
  })
}

/** Resolves once a child printed a text. */
function printed(child, wanted) {
  let text = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => {
        text += part
        if (text.includes(wanted)) resolve(text)
      })
    }
    child.on('close', (status) => reject(new Error(`ended with ${status} before it printed '${wanted}': ${text}`)))
  })
}

/** A network for one test, removed after it. */
function network(t) {
  const made = new Network()
  t.after(() => made.remove())
  return made
}

module.exports = { network, output, printed, reasonToSkip }
