'use strict'
// build.js - the programs of these tests, built with sanitizers.

const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { root } = require('../captures')

const build = path.join(root, 'build', 'sanitize')

/** Compile a program, or end with what the compiler says. */
function compile(target) {
  const configure = ['-S', root, '-B', build, '-DNP_ADDON=OFF', '-DNP_SANITIZE=address,undefined', '-DNP_WERROR=OFF']
  for (const args of [configure, ['--build', build, '--target', target, '--parallel', '2']]) {
    const { status, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8' })
    if (status === 0) continue
    process.stderr.write(stdout + stderr)
    process.exit(1)
  }
}

module.exports = { build, compile }
