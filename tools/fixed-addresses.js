'use strict'
// fixed-addresses.js - programs with a sanitizer start everywhere.
//
// A sanitizer's shadow memory lies at a fixed place. Linux puts programs and libraries anywhere, and where it spreads them over
// more bits than the sanitizer expects (vm.mmap_rnd_bits = 32), one start in five ends with a crash before `main`.

const { spawnSync } = require('node:child_process')

const works = spawnSync('setarch', ['-R', 'true']).status === 0

/** `[command, args]` that start a command at addresses that are not random, where this machine can do that. */
function fixedAddresses(command, args) {
  return works ? ['setarch', ['-R', command, ...args]] : [command, args]
}

module.exports = { fixedAddresses }
