'use strict'
// quick-compiler.js - a compiler for builds of which only what they make counts: it optimizes nothing, and takes a third of the time.

const fs = require('node:fs')
const path = require('node:path')

/** Write it into a folder: what CC is to be. The last -O of a command line counts. */
function quickCompiler(folder) {
  const file = path.join(folder, 'quick-cc')
  fs.writeFileSync(file, '#!/bin/sh\nexec cc "$@" -O0\n', { mode: 0o755 })
  return file
}

module.exports = { quickCompiler }
