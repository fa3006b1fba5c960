'use strict'
// sharkd.js - Wireshark's dissector as a server: filters on one file, without a new process for each.

const { spawn } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const readline = require('node:readline')

class Sharkd {
  #child
  #waiting = []
  #id = 0

  /** env: with a WIRESHARK_CONFIG_DIR of its own. */
  constructor(env) {
    this.#child = spawn('sharkd', ['-'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child.on('error', () => this.#fail('sharkd does not start: apt install wireshark-common'))
    this.#child.on('exit', () => this.#fail('sharkd ended'))
    this.#child.stdin.on('error', () => {})
    readline.createInterface({ input: this.#child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) this.#waiting.shift()?.resolve(JSON.parse(line))
    })
  }

  #fail(text) {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(text))
  }

  #call(method, params) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: ++this.#id, method, params })}\n`)
    })
  }

  /** False where it does not know such a file. */
  async load(file) {
    const { error } = await this.#call('load', { file })
    return error === undefined
  }

  /** Numbers of the packets that pass; { error } for a filter that is refused. */
  async frames(filter) {
    const { result } = await this.#call('frames', { filter })
    if (result) return { frames: result.map(({ num }) => num) }
    const { error } = await this.#call('check', { filter })
    return { error: (error?.message ?? 'refused').replace(/^Filter invalid - /, '') }
  }

  close() {
    this.#child.stdin.end()
    this.#child.kill()
  }
}

/** Preferences for all that read this configuration. */
function writePreferences(folder, preferences) {
  fs.writeFileSync(path.join(folder, 'preferences'), preferences.map((one) => `${one.replace(':', ': ')}\n`).join(''))
}

module.exports = { Sharkd, writePreferences }
