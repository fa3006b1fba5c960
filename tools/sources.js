'use strict'
// sources.js - what the addon is built from, as one archive of a package: as files of their own they would be most of what an
// installation writes.

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const SOURCES = ['CMakeLists.txt', 'addon', 'cmake', 'include', 'src']
const KEPT = 'include' // documents lead to the headers
const archive = path.join('prebuilds', 'sources.tar.xz')

/** Put the sources of an unpacked package into its archive. Throws when tar cannot. */
function archiveSources(folder) {
  fs.mkdirSync(path.join(folder, path.dirname(archive)), { recursive: true })
  execFileSync('tar', ['--owner=0', '--group=0', '--numeric-owner', '--sort=name', '--mtime=@0', '-cJf', archive, ...SOURCES], { cwd: folder })
  for (const name of SOURCES) if (name !== KEPT) fs.rmSync(path.join(folder, name), { recursive: true })
}

module.exports = { archiveSources }
