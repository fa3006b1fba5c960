'use strict'
// filters.js - display filters by chance, many of them damaged, in a build with sanitizers: text, tree, and what passes of
// packets, some damaged too.
//
//   node test/hostile/filters.js [--seconds N] [--seed N]
//
// Another seed each day; the packets are those of some small captures.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const { fixedAddresses } = require('../../tools/fixed-addresses')
const { captureFolder, captures } = require('../captures')
const { build, compile } = require('./build')

const DAY_MS = 86400000
const LARGEST = 20000 // bytes of a capture
const MOST_CAPTURES = 60
const OWN = path.join(__dirname, 'comments.pcapng')

/** Small captures, spread over all. */
function chosen(seed) {
  const small = captures().map((name) => path.join(captureFolder, name)).filter((file) => fs.statSync(file).size <= LARGEST)
  const step = Math.max(1, Math.floor(small.length / MOST_CAPTURES))
  return [OWN, ...small.filter((_, i) => i % step === seed % step)]
}

function main() {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '15' }, seed: { type: 'string', default: String(Math.floor(Date.now() / DAY_MS)) } } })
  compile('np_hostile_filters')
  const files = chosen(Number(values.seed))
  const args = ['--seconds', values.seconds, '--seed', values.seed, ...files]
  const { status, signal, stdout, stderr } = spawnSync(...fixedAddresses(path.join(build, 'np_hostile_filters'), args), { encoding: 'utf8', maxBuffer: 1 << 26, timeout: Number(values.seconds) * 1000 + 60000 })
  const good = status === 0 && /^\d+ filters, \d+ compiled, \d+ packets passed$/m.test(stdout)
  if (!good) console.log(`hostile filters: ${signal ? `ended by ${signal}` : `status ${status}`}, seed ${values.seed}:\n${`${stdout}${stderr}`.slice(0, 8000)}`)
  else console.log(`hostile filters: ${files.length} captures, seed ${values.seed}: ${stdout.trim()}`)
  process.exitCode = good ? 0 : 1
}

main()
