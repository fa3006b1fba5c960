'use strict'
// paths.js - what the commands must know of paths.

const fs = require('node:fs')

const CAPTURE_NAME = /\.(p?cap(ng)?|dmp|snoop)(\.(gz|zst|lz4))?$/

const stat = (path) => fs.statSync(path, { throwIfNoEntry: false })

/** Is a word the name of a file, there or not? What is none is a device, or begins a filter. */
const isFile = (word) => word === '-' || word.includes('/') || CAPTURE_NAME.test(word) || stat(word)?.isDirectory() === false

/** Is a path to be written one that is read, under this name or another? */
function isSameFile(from, to) {
  const [a, b] = [from, to].map(stat)
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino
}

module.exports = { isFile, isSameFile }
