'use strict'
// captures.js - the public captures that some tests run over; they are not part of this repository.

const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const captureFolder = process.env.NODE_PCAP_CAPTURES || path.join(root, '..', 'shared', 'captures')

function filesIn(folder) {
  return fs.readdirSync(path.join(captureFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(name) : [name]
  })
}

/** Names of the captures, sorted; with `tenth` every tenth of them, always the same; with `file` those that contain it. */
function captures({ tenth = false, file = '' } = {}) {
  if (!fs.existsSync(captureFolder)) return []
  return filesIn('')
    .filter((name) => /\.(pcap|pcapng|cap)$/.test(name) && name.includes(file))
    .sort()
    .filter((_, i) => !tenth || i % 10 === 0)
}

/** The path of a small input that once went wrong; undefined where those are not. */
function caseFile(name) {
  const file = path.join(process.env.NODE_PCAP_CASES || path.join(root, '..', 'shared', 'cases'), name)
  return fs.existsSync(file) ? file : undefined
}

module.exports = { root, captureFolder, captures, caseFile }
