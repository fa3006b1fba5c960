'use strict'
// file-run.js - what the commands over capture files share: options of the output, the run, the summary.

const { UsageError, help, json } = require('./arguments')
const { options: displayOptions, displayOf } = require('./display-option')
const { drain, readOptions, readSettings, writesLater } = require('./file-output')
const { isSameFile } = require('./paths')
const { lostTo, lostText, plural } = require('./lost')
const privileges = require('./privileges')
const progress = require('./progress')
const stdout = require('./stdout')
const { warn } = require('./report')

const runOptions = {
  ...displayOptions,
  ...readOptions,
  ...privileges.options,
  quiet: { type: 'boolean', short: 'q', doc: 'No progress bar and no summary.' },
  json: { ...json, doc: 'Print the summary as a JSON object on standard output.' },
  help
}

/** Refuse a command line that cannot be meant. */
function checkPaths(command, { inputs, out, settings }, values) {
  const isPattern = settings.rotate !== undefined || settings.split !== undefined // whose files are checked when they are made
  const same = isPattern ? undefined : inputs.find((input) => isSameFile(input, out))
  if (same !== undefined) throw new UsageError(`${command}: ${same} would be overwritten while it is read: write to another file`)
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError(`${command}: standard input can be read once: give - once`)
  if (out === '-' && values.json) throw new UsageError(`${command}: --json prints on standard output, where the packets go: leave it out, or write to a file`)
}

/** What was left out on the way, in words. */
const LEFT_OUT = {
  filtered: 'not in the filter',
  hidden: 'not displayed',
  out_of_range: 'out of range',
  out_of_time: 'out of time',
  duplicates: 'duplicates',
  impossible: 'shifted before 1970 or after 2262'
}

/** What happened, for people and as an object. */
function summarize(out, session, dump, settings) {
  const { input_packets, received, hidden_by_display } = session.stats()
  const written = dump.stats()
  const result = {
    output: out,
    format: dump.format,
    packets_in: input_packets,
    packets_out: written.packets_in_file,
    files: written.files,
    bytes: written.bytes_in_file,
    filtered: input_packets - received,
    hidden: hidden_by_display,
    lost: lostTo(session, dump, settings)
  }
  for (const name of ['out_of_range', 'out_of_time', 'duplicates', 'impossible', 'shortened', 'flows', 'other', 'excess', 'fragments_apart']) {
    if (written[name] !== undefined) result[name] = written[name]
  }
  return result
}

function summaryText(result) {
  const leftOut = Object.entries(LEFT_OUT).filter(([name]) => result[name] > 0).map(([name, words]) => `${result[name]} ${words}`)
  const parts = [
    `${plural(result.packets_in, 'packet')} in`,
    `${result.packets_out} out${leftOut.length > 0 ? ` (left out: ${leftOut.join(', ')})` : ''}`,
    `${plural(result.files, 'file')} of ${progress.sizeText(result.bytes)}`
  ]
  if (result.shortened > 0) parts.push(`${plural(result.shortened, 'packet')} shortened`)
  if (result.flows !== undefined) parts.push(plural(result.flows, 'flow'))
  if (result.other > 0) parts.push(`${plural(result.other, 'packet')} of no flow in 'other'`)
  if (result.excess > 0) parts.push(`${plural(result.excess, 'packet')} of flows above the limit in 'other': raise --max-flows`)
  if (result.fragments_apart > 0) parts.push(`${plural(result.fragments_apart, 'fragment')} apart: the first one was not seen`)
  return `${result.output}: ${parts.join(', ')}\n`
}

async function tell(result, values) {
  if (values.json) await stdout.writeObjects([result])
  else if (!values.quiet) process.stderr.write(summaryText(result) + (result.lost.length > 0 ? lostText(result.output, result.format, result.lost) : ''))
}

/** Stop a session on the first signal, and end at once on the second. Returns whether there was one. */
function watchSignals(stop) {
  let signals = 0
  const onSignal = () => (++signals > 1 ? process.exit(1) : stop())
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return () => signals > 0
}

/** The same of a session that writes to a path: returns what throws where there was a signal. */
function watchWriting(command, session, out) {
  const interrupted = watchSignals(() => session.stop())
  return () => {
    if (interrupted()) throw new Error(`${command} was interrupted: ${out} has the packets up to then`)
  }
}

/**
 * Read inputs and write them. settings: of session.dump(). reading: options of the session.
 * A damaged input gives what is good of it, and then its error.
 */
async function run(command, { inputs, out, settings, reading = {} }, values) {
  checkPaths(command, { inputs, out, settings }, values)
  const rights = privileges.plan(command, values, { writes: writesLater(out, settings), reads: reading.append ? inputs.slice(privileges.AHEAD) : [] })
  const source = inputs.length === 1 && !reading.append ? inputs[0] : inputs
  const session = require('..').createOfflineSession(source, { ...reading, display: displayOf(values), ...readSettings(values), open_ahead: reading.append })
  warn(session)
  const checkInterrupted = watchWriting(command, session, out)
  const endProgress = progress.show(inputs, () => session.stats(), values.quiet)
  const { dump, failure, isReaderGone } = await drain(session, out, { ...settings, ...rights.files }, () => rights.contain()).finally(endProgress)
  if (isReaderGone) return 0
  await tell(summarize(out, session, dump, settings), values)
  if (failure) throw failure
  checkInterrupted()
  return 0
}

module.exports = { runOptions, checkPaths, watchSignals, watchWriting, run }
