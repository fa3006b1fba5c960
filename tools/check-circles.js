'use strict'
/**
 * check-circles.js - do rooms of the C core or of the addon know each other in a circle? A room is a source with the headers of its
 * name: X.c and X.h beside it, and include/np/X.h with the source that includes it. A room is tied to another where one of its files
 * includes one of the other's, or uses a symbol that the other defines (nm over the objects of the last build; a header's inline
 * functions by name). Prints each circle and what ties it; exit status 1 then.
 *
 *   node tools/check-circles.js
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const PUBLIC = 'include/np'
const OBJECTS = { src: ['np_decoder', 'np'].map((name) => `build/CMakeFiles/${name}.dir/src`), addon: ['build/CMakeFiles/pcap_addon.dir/addon'] }

function filesIn(folder) {
  const full = path.join(root, folder)
  if (!fs.existsSync(full)) return []
  return fs.readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(name) : [name]
  })
}

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8')
const files = [PUBLIC, 'src', 'addon'].flatMap(filesIn).filter((file) => /\.(c|h|def)$/.test(file))

/** Where an include leads, from the root of the repository; undefined when it is no file of ours. */
function includedFile(file, included) {
  const places = [path.posix.join(path.posix.dirname(file), included), `src/${included}`, `include/${included}`]
  return places.find((place) => files.includes(place))
}

const includes = new Map(
  files.map((file) => [file, [...read(file).matchAll(/^#include "([^"]+)"/gm)].map(([, included]) => includedFile(file, included)).filter(Boolean)])
)

/** The room of a file: its path without the ending; a public header's is that of the one source of its name that includes it. */
function roomOf(file) {
  const room = file.replace(/\.[ch]$/, '')
  if (path.posix.dirname(file) !== PUBLIC) return room
  const isSource = (other) => path.posix.basename(other) === `${path.posix.basename(room)}.c` && other.startsWith('src/')
  const sources = files.filter((other) => isSource(other) && includes.get(other).includes(file))
  return sources.length === 1 ? sources[0].slice(0, -2) : room
}

const rooms = new Map(files.map((file) => [file, roomOf(file)]))

/** [type, symbol] of all external symbols of a source's object. */
function symbolsOf(file) {
  const [top] = file.split('/')
  const object = OBJECTS[top].map((folder) => path.join(root, `${folder}${file.slice(top.length)}.o`)).find((name) => fs.existsSync(name))
  if (!object) return [] // of another platform
  const { status, stdout, error } = spawnSync('nm', ['--extern-only', '--format=posix', object], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`nm does not read ${object}: ${error ?? ''}`)
  return stdout.split('\n').filter(Boolean).map((line) => line.split(' ').slice(0, 2).reverse())
}

/** What the inline functions of a header call: declarations begin a line, calls do not. */
const callsIn = (header) => [...read(header).replace(/\/\*[^]*?\*\//g, '').matchAll(/^[ \t].*/gm)].flatMap(([line]) => line.match(/\bnp_\w+(?=\()/g) ?? [])

/** Room → (room that it uses → what of it). */
function graphOf() {
  const graph = new Map([...rooms.values()].map((room) => [room, new Map()]))
  const tie = (file, other, what) => {
    const [from, to] = [rooms.get(file), rooms.get(other)]
    if (from !== to) graph.get(from).set(to, [...new Set([...(graph.get(from).get(to) ?? []), what])])
  }
  const sources = files.filter((file) => file.endsWith('.c'))
  const symbols = new Map(sources.map((file) => [file, symbolsOf(file)]))
  const home = new Map()
  for (const [file, list] of symbols) for (const [type, symbol] of list) if (type !== 'U') home.set(symbol, file)
  for (const [file, list] of includes) for (const included of list) tie(file, included, path.posix.basename(included))
  for (const [file, list] of symbols) for (const [type, symbol] of list) if (type === 'U' && home.has(symbol)) tie(file, home.get(symbol), symbol)
  for (const header of files.filter((file) => file.endsWith('.h')))
    for (const symbol of callsIn(header)) if (home.has(symbol)) tie(header, home.get(symbol), symbol)
  return graph
}

/** Sets of rooms of which each reaches each (Tarjan), those of one room left out. */
function circlesOf(graph) {
  const state = new Map()
  const stack = []
  const circles = []
  const visit = (room) => {
    const own = { index: state.size, low: state.size, open: true }
    state.set(room, own)
    stack.push(room)
    for (const next of graph.get(room).keys()) {
      const other = state.get(next) ?? visit(next)
      if (other.open) own.low = Math.min(own.low, other.low)
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(room))
      for (const member of circle) state.get(member).open = false
      if (circle.length > 1) circles.push(circle.sort())
    }
    return own
  }
  for (const room of graph.keys()) if (!state.has(room)) visit(room)
  return circles
}

if (!Object.values(OBJECTS).flat().some((folder) => fs.existsSync(path.join(root, folder)))) {
  console.error('no objects: build first (node tools/build.js)')
  process.exit(1)
}
const graph = graphOf()
const circles = circlesOf(graph)
for (const circle of circles) {
  console.error(`circle of ${circle.length}: ${circle.join(', ')}`)
  for (const room of circle) {
    for (const [other, what] of graph.get(room)) if (circle.includes(other)) console.error(`  ${room} uses ${what.join(', ')} of ${other}`)
  }
}
console.log(`circles between ${graph.size} rooms: ${circles.length === 0 ? 'none' : circles.length}`)
process.exitCode = circles.length ? 1 : 0
