'use strict'
// program.js - a program that is watched: started as who called the command, with a key log for its connections of TLS.

const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const KEYS_EVERY_MS = 20
const LAST_PACKETS_MS = 500 // what it said last may not be read yet when it ends
const OWN_ONLY = 0o600
const SIGNALLED = 128

/** Waits for the program whatever signals come, which are the program's, and takes the keys away, which others may not. */
const KEEPER = 'trap : INT TERM HUP; sh -c "$1"; status=$?; rm -rf "$2"; exit $status'

/** Who called sudo; undefined for who one is. */
function caller() {
  const { isRoot, userOf } = require('../lib/contain')
  return isRoot() && Number(process.env.SUDO_UID) > 0 ? userOf() : undefined
}

/** For OpenSSL's programs, browsers and curl, and for Node, whose options may be there already. */
function environment(file) {
  const { NODE_OPTIONS = '', ...others } = process.env
  return { ...others, SSLKEYLOGFILE: file, NODE_OPTIONS: `${NODE_OPTIONS} --tls-keylog="${file.replace(/["\\]/g, '\\$&')}"`.trim() }
}

const keylogs = () => require('../lib/streams/keylog') // which needs the addon

class Program {
  keylog = new (keylogs().Keylog)()
  #command

  /** command: for a shell. */
  constructor(command) {
    this.#command = command
  }

  /** Begin, while rights are there. ended(status): called once it has ended, and what it said last can be there. */
  start(ended) {
    const user = caller()
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nodepcap-'))
    const file = path.join(folder, 'keys.txt')
    const fd = fs.openSync(file, 'wx+', OWN_ONLY) // it can be read once rights are gone, and the file too
    if (user) {
      fs.fchownSync(fd, user.user, user.group) // first: who has the folder can put another file in its place
      fs.lchownSync(folder, user.user, user.group)
    }
    const child = spawn('/bin/sh', ['-c', KEEPER, 'nodepcap', this.#command, folder], {
      stdio: ['inherit', 2, 2], // standard output is ours
      env: environment(file),
      ...(user ? { uid: user.user, gid: user.group } : {})
    })
    const log = new (keylogs().LogFile)()
    const timer = setInterval(() => log.readFrom(fd, this.keylog), KEYS_EVERY_MS).unref()
    const over = (status) => setTimeout(() => {
      log.readFrom(fd, this.keylog)
      clearInterval(timer)
      fs.closeSync(fd)
      ended(status)
    }, LAST_PACKETS_MS)
    child.on('error', (error) => { // there is no shell, and nobody else who takes the keys away
      child.removeAllListeners('exit')
      fs.rm(folder, { recursive: true }, () => {}) // as far as rights are left
      process.stderr.write(`nodepcap: cannot start the program: ${error.message}\n`)
      over(1)
    })
    child.unref() // who ends the watch by a signal, or has seen enough, does not wait for it
    child.on('exit', (code, signal) => over(code ?? SIGNALLED + os.constants.signals[signal]))
  }
}

module.exports = { Program }
