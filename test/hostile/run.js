'use strict'
// run.js - every packet of every capture cut and mutated, in a build with sanitizers.
//
//   node test/hostile/run.js [--tenth] [--full] [--mutations N] [--seed N] [--file TEXT]

const { spawn } = require('node:child_process')
const path = require('node:path')
const { parseArgs } = require('node:util')
const { fixedAddresses } = require('../../tools/fixed-addresses')
const { captureFolder, captures } = require('../captures')
const { build, compile } = require('./build')

const PARALLEL = 2
const FILES_AT_ONCE = 16
const LIMIT_MS = 1800000 // of one process
const LIMIT_FULL_MS = 6 * 3600000

/** Run the program on some files; resolves to what it printed and how it ended. */
function decode(files, { full, mutations, seed }) {
  const args = [...(full ? ['--full'] : []), '--mutations', mutations, '--seed', seed]
  const child = spawn(...fixedAddresses(path.join(build, 'np_hostile'), [...args, ...files]), { timeout: full ? LIMIT_FULL_MS : LIMIT_MS, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('close', (status, signal) => resolve({ output, status, signal })))
}

async function main() {
  const { values } = parseArgs({ options: { tenth: { type: 'boolean', default: false }, full: { type: 'boolean', default: false }, seed: { type: 'string', default: '0' }, mutations: { type: 'string', default: '32' }, file: { type: 'string', default: '' } } })
  compile('np_hostile')
  const names = captures(values)
  if (names.length === 0) console.log(`hostile: no captures at ${captureFolder} (set NODE_PCAP_CAPTURES); only nested packets`)
  const groups = [[]]
  for (const name of names) {
    if (groups.at(-1).length === FILES_AT_ONCE) groups.push([])
    groups.at(-1).push(path.join(captureFolder, name))
  }
  const sums = [0, 0, 0]
  let findings = 0
  const worker = async () => {
    for (let files = groups.shift(); files; files = groups.shift()) {
      const { output, status, signal } = await decode(files, values)
      const found = /^(\d+) files, (\d+) packets, (\d+) variants$/m.exec(output)
      if (status === 0 && found) {
        sums.forEach((_, i) => (sums[i] += Number(found[i + 1])))
        continue
      }
      findings++
      console.log(`hostile: ${signal ? `ended by ${signal}` : `status ${status}`} in one of:\n  ${files.join('\n  ')}\n${output.slice(0, 8000)}`)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  console.log(`${sums[0]} files, ${sums[1]} packets, ${sums[2]} variants: ${findings} findings`)
  process.exitCode = findings ? 1 : 0
}

main()
