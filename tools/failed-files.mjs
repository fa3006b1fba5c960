// failed-files.mjs - a reporter of Node's tests: the files in which a test failed, a line each, and "killed FILE" for one that a
// signal ended.

import path from 'node:path'

export default async function* failedFiles(events) {
  const told = new Set()
  for await (const { type, data } of events) {
    if (type !== 'test:fail' || !data.file) continue
    const line = `${data.details?.error?.signal ? 'killed ' : ''}${path.relative(process.cwd(), data.file)}`
    if (!told.has(line)) yield `${line}\n`
    told.add(line)
  }
}
