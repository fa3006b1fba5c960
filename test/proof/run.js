'use strict'
// run.js - proofs that reading and writing capture files loses nothing. Each prints its figure.
//
//   node test/proof/run.js [--tenth] [--only NAME,NAME] [--seed N]
//
// --tenth: every tenth case. --seed: of what is random; the default is the time. Exit status 1 when a proof failed.

const { parseArgs } = require('node:util')

const PROOFS = ['round-trip', 'cuts', 'lengths', 'kill', 'faults', 'rotation']

function options() {
  const { values } = parseArgs({ options: { tenth: { type: 'boolean', default: false }, only: { type: 'string' }, seed: { type: 'string' } } })
  const only = values.only?.split(',') ?? PROOFS
  const unknown = only.find((name) => !PROOFS.includes(name))
  if (unknown) throw new Error(`there is no proof '${unknown}': ${PROOFS.join(', ')}`)
  return { tenth: values.tenth, only, seed: Number(values.seed ?? Date.now() % 1e9) }
}

/** Returns whether the proof holds. What cannot run here says why, and fails in CI. */
async function prove(name, settings) {
  const begin = Date.now()
  const { title, prove: run } = require(`./${name}`)
  const say = (word, text) => console.log(`${word}  ${name}: ${title}: ${text} (${Math.round((Date.now() - begin) / 1000)} s)`)
  try {
    const { skipped, figures } = await run(settings)
    if (figures) figures.forEach((figure) => say('good', figure))
    if (skipped) say('skip', skipped)
    return !(skipped && process.env.CI)
  } catch (error) {
    say('BAD ', error.constructor.name === 'Refuted' ? error.message : error.stack)
    return false
  }
}

async function main() {
  const { only, ...settings } = options()
  console.log(`proof: seed ${settings.seed}`)
  process.exitCode = 1 // also of a process that has nothing more to wait for in the middle of a proof
  let good = true
  for (const name of only) good = (await prove(name, settings)) && good
  if (good) process.exitCode = 0
}

main().catch((error) => {
  console.error(`proof: ${error.message}`)
  process.exitCode = 2
})
