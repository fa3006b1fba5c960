'use strict'
/**
 * check-circles.js - do files of the C core or of the addon know each other in a circle? Two files are tied where one uses a
 * symbol that the other defines (nm over the objects of the last build). Prints each circle and what ties it; exit status 1 then.
 *
 *   node tools/check-circles.js
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const objects = ['np.dir/src', 'pcap_addon.dir/addon'].map((place) => path.join(root, 'build/CMakeFiles', place))

function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(full) : [full]
  })
}

/** The source of an object, as people know it. */
const sourceOf = (object) => object.slice(object.indexOf('.dir/') + 5, -'.o'.length)

/** [type, symbol] of all external symbols of an object. */
function symbolsOf(object) {
  const { status, stdout, error } = spawnSync('nm', ['--extern-only', '--format=posix', object], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`nm does not read ${object}: ${error ?? ''}`)
  return stdout.split('\n').filter(Boolean).map((line) => line.split(' ').slice(0, 2).reverse())
}

/** File → (file that it uses → the symbols). */
function graphOf(files) {
  const symbols = new Map(files.map((file) => [sourceOf(file), symbolsOf(file)]))
  const home = new Map()
  for (const [file, list] of symbols) for (const [type, symbol] of list) if (type !== 'U') home.set(symbol, file)
  const graph = new Map()
  for (const [file, list] of symbols) {
    const uses = new Map()
    for (const [type, symbol] of list) {
      const from = type === 'U' ? home.get(symbol) : undefined
      if (from !== undefined && from !== file) uses.set(from, [...(uses.get(from) ?? []), symbol])
    }
    graph.set(file, uses)
  }
  return graph
}

/** Sets of files of which each reaches each (Tarjan), those of one file left out. */
function circlesOf(graph) {
  const state = new Map()
  const stack = []
  const circles = []
  const visit = (file) => {
    const own = { index: state.size, low: state.size, open: true }
    state.set(file, own)
    stack.push(file)
    for (const next of graph.get(file).keys()) {
      const other = state.get(next) ?? visit(next)
      if (other.open) own.low = Math.min(own.low, other.low)
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(file))
      for (const member of circle) state.get(member).open = false
      if (circle.length > 1) circles.push(circle.sort())
    }
    return own
  }
  for (const file of graph.keys()) if (!state.has(file)) visit(file)
  return circles
}

const present = objects.filter((folder) => fs.existsSync(folder))
if (present.length === 0) {
  console.error('no objects: build first (node tools/build.js)')
  process.exit(1)
}
const stale = (file) => !fs.existsSync(path.join(root, file.includes('np.dir') ? 'src' : 'addon', path.relative(objects[file.includes('np.dir') ? 0 : 1], file).slice(0, -2)))
const graph = graphOf(present.flatMap(filesIn).filter((file) => file.endsWith('.o') && !stale(file)))
const circles = circlesOf(graph)
for (const circle of circles) {
  console.error(`circle of ${circle.length}: ${circle.join(', ')}`)
  for (const file of circle) {
    for (const [from, symbols] of graph.get(file)) if (circle.includes(from)) console.error(`  ${file} uses ${symbols.join(', ')} of ${from}`)
  }
}
console.log(`circles between ${graph.size} files: ${circles.length === 0 ? 'none' : circles.length}`)
process.exitCode = circles.length ? 1 : 0
