// failed-files.mjs - a reporter of Node's tests: the files in which a test failed, a line each. "killed FILE" of one that a signal
// ended, or that took too long, and of a test whose file nobody knows.

import path from 'node:path'

const FIRST_SIGNAL = 128 // exit statuses from here on tell of one
const LATE = ['testTimeoutFailure', 'cancelledByParent']

const isKilled = ({ signal, exitCode, failureType } = {}) => Boolean(signal) || exitCode >= FIRST_SIGNAL || LATE.includes(failureType)

export default async function* failedFiles(events) {
  const told = new Set()
  for await (const { type, data } of events) {
    if (type !== 'test:fail') continue
    const file = data.file ? path.relative(process.cwd(), data.file) : '?'
    const line = file === '?' || isKilled(data.details?.error) ? `killed ${file}` : file
    if (!told.has(line)) yield `${line}\n`
    told.add(line)
  }
}
