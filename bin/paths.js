'use strict'
// paths.js - what the commands must know of paths.

const fs = require('node:fs')

/** Is a path to be written one that is read, under this name or another? */
function isSameFile(from, to) {
  const [a, b] = [from, to].map((path) => fs.statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino
}

module.exports = { isSameFile }
