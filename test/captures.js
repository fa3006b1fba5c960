'use strict'
// captures.js - the public captures that some tests run over; they are not part of this repository.

const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const captureFolder = process.env.NODE_PCAP_CAPTURES || path.join(root, '..', 'shared', 'captures')

/** Small captures that readers and writers once got wrong; not part of this repository either. */
const caseFolder = process.env.NODE_PCAP_CASES || path.join(root, '..', 'shared', 'cases')
const caseFile = (name) => path.join(caseFolder, name)

/** Options of a test that needs one of them. */
const needsCase = (name) => ({ skip: fs.existsSync(caseFile(name)) ? false : `needs ${name} of ${caseFolder}` })

function filesIn(folder) {
  return fs.readdirSync(path.join(captureFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(name) : [name]
  })
}

/** Names of the captures, sorted; with `tenth` every tenth of them, or every so many, always the same; with `file` those that contain it. */
function captures({ tenth = false, every = tenth ? 10 : 1, file = '' } = {}) {
  if (!fs.existsSync(captureFolder)) return []
  return filesIn('')
    .filter((name) => /\.(pcap|pcapng|cap)$/.test(name) && name.includes(file))
    .sort()
    .filter((_, i) => i % every === 0)
}

module.exports = { root, captureFolder, captures, caseFile, needsCase }
