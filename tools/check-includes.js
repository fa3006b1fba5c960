'use strict'
// check-includes.js - who may include whom, and that no files include each other in a circle. Prints each line that goes
// against the direction, and each circle; exit status 1 then.

const fs = require('node:fs')
const path = require('node:path')
const { builtinModules } = require('node:module')

const root = path.join(__dirname, '..')

/** Folder → what its files may include, from the most special folder to the most general. */
const C_RULES = [
  ['include/np', /^np\//],
  ['src/base', /^(base\/|np\/(cursor|status|version)\.h$)/],
  ['src/table', /^(base\/|table\/|np\/(status|protocol|dissect|text)\.h$|protocols\/protocols\.def$)/],
  ['src/block', /^(base\/|table\/|block\/|np\/(status|protocol|dissect|block|packet_options|relation|source|whole)\.h$)/],
  ['src/dissect', /^(base\/|table\/|block\/|dissect\/|np\/(status|protocol|dissect|block|message_says|relation|whole)\.h$)/],
  ['src/own', /^(base\/|table\/|dissect\/(dissector|lines)\.h$|own\/|np\/(status|protocol|author|own)\.h$)/],
  ['src/columns', /^(base\/|table\/|block\/|dissect\/visit\.h$|columns\/|np\/(status|protocol|dissect|block|columns|batch|batch_pool)\.h$)/],
  ['src/filter', /^(base\/|table\/|block\/block_view\.h$|columns\/(gather|pick)\.h$|dissect\/visit\.h$|filter\/|np\/(status|protocol|dissect|block|text|display|display_options)\.h$)/],
  ['src/print', /^(base\/|table\/|block\/option\.h$|columns\/pick\.h$|filter\/(expression|regex)\.h$|print\/|np\/(status|protocol|dissect|text|style)\.h$)/],
  ['src/protocols/link', /^(protocols\/((protocol|layout)\.h|link\/)|dissect\/dissector\.h$)/],
  ['src/protocols/net', /^(protocols\/((protocol|layout)\.h|net\/)|dissect\/dissector\.h$)/],
  ['src/protocols/transport', /^(protocols\/((protocol|layout)\.h|transport\/)|dissect\/dissector\.h$)/],
  ['src/protocols/routing', /^(protocols\/((protocol|layout)\.h|routing\/)|dissect\/dissector\.h$)/],
  ['src/protocols/tunnel', /^(protocols\/((protocol|layout)\.h|tunnel\/)|dissect\/dissector\.h$)/],
  ['src/protocols/wireless', /^(protocols\/((protocol|layout)\.h|wireless\/)|dissect\/dissector\.h$)/],
  ['src/protocols/app', /^(protocols\/((protocol|layout)\.h|app\/)|dissect\/(ber|dissector|parser)\.h$|base\/(ascii|base64|gcm|hkdf|hpack|md5|sha256)\.h$|np\/(message_says|protocol)\.h$)/],
  ['src/protocols', /^(dissect\/(dissector|lines)|protocols\/(protocol|layout))\.h$/],
  ['src/file/codec', /^(base\/|file\/codec\/|np\/(status|unpack)\.h$)/],
  ['src/file/input', /^(base\/|file\/(codec|input)\/|np\/)/],
  ['src/file/say', /^(base\/|block\/option\.h$|file\/say\/|np\/)/],
  ['src/file/read', /^(base\/|block\/block\.h$|file\/(input|say|read)\/|np\/)/],
  ['src/file/write', /^(base\/|block\/block\.h$|file\/(codec|say|write)\/|np\/)/],
  ['src/capture', /^(base\/|block\/(block|option)\.h$|capture\/|np\/)/],
  ['src/contain', /^(base\/|contain\/|np\/(status|contain)\.h$)/],
  ['src/session', /^(base\/|block\/block\.h$|session\/|np\/)/],
  ['src/stream', /^(base\/|block\/(block|whole)\.h$|stream\/|np\/)/],
  ['src/tls', /^(base\/|tls\/|protocols\/app\/tls_cipher_suites\.def$|np\/keylog\.h$)/],
  ['src/message', /^(base\/|block\/(block|whole)\.h$|dissect\/(parser|pdu)\.h$|message\/|table\/(lookup|registry)\.h$|tls\/(keylog|secure)\.h$|np\/)/],
  ['src/stage', /^(base\/|block\/(block|option)\.h$|file\/(read\/filters|write\/(output|writer_state))\.h$|stage\/|stream\/flow_key\.h$|np\/)/],
  ['addon', /^((addon|plan|stream_state)\.h$|np\/)/]
]

/** Folder → which of our folders its files may require, and which packages. Nothing else but Node's own modules. */
const JS_RULES = [
  ['lib', ['lib', 'compat', 'build', 'prebuilds'], []],
  ['compat', ['compat', 'lib'], []],
  ['bin', ['lib', 'bin', 'package.json', 'tools'], ['cli-progress']]
]

function filesIn(folder) {
  const full = path.join(root, folder)
  if (!fs.existsSync(full)) return []
  return fs.readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(name) : [name]
  })
}

const read = (name) => fs.readFileSync(path.join(root, name), 'utf8')

function* wrongIncludes() {
  const names = [...filesIn('include'), ...filesIn('src'), ...filesIn('addon')].filter((name) => /\.(c|h|def)$/.test(name))
  for (const name of names) {
    const rule = C_RULES.find(([folder]) => name.startsWith(`${folder}/`))
    if (!rule) {
      yield `${name}: its folder has no rule in tools/check-includes.js`
      continue
    }
    for (const [, included] of read(name).matchAll(/^#include "([^"]+)"/gm)) {
      if (!rule[1].test(included)) yield `${name} must not include ${included}`
    }
  }
}

/** Where a require leads: a folder or file at the root of the repository, or 'outside'. */
function target(name, wanted) {
  const full = path.resolve(root, path.dirname(name), wanted)
  const [first] = path.relative(root, full).split(path.sep)
  return first === '' ? 'lib' : first // '..' of bin/ is the package itself
}

function* wrongRequires() {
  for (const [folder, allowed, packages] of JS_RULES) {
    for (const name of filesIn(folder).filter((file) => /\.m?js$/.test(file))) {
      for (const [, wanted] of read(name).matchAll(/(?:require\(|from |import\()'([^']+)'/g)) {
        if (wanted.startsWith('node:') && builtinModules.includes(wanted.slice(5))) continue
        if (packages.includes(wanted)) continue
        if (wanted.startsWith('.') && allowed.includes(target(name, wanted))) continue
        yield `${name} must not require ${wanted}`
      }
    }
  }
}

/** Where an include leads, from the root of the repository; undefined when it is no file of ours. */
function includedFile(name, included) {
  const places = [path.posix.join(path.posix.dirname(name), included), `src/${included}`, `include/${included}`]
  return places.find((place) => fs.existsSync(path.join(root, place)))
}

/** Files that include each other, by however many steps. */
function* includeCircles() {
  const done = new Set()
  function* visit(name, trail) {
    const start = trail.indexOf(name)
    if (start >= 0) yield `circle of includes: ${[...trail.slice(start), name].join(' -> ')}`
    if (start >= 0 || done.has(name)) return
    for (const [, included] of read(name).matchAll(/^#include "([^"]+)"/gm)) {
      const next = includedFile(name, included)
      if (next) yield* visit(next, [...trail, name])
    }
    done.add(name)
  }
  for (const name of ['include', 'src', 'addon'].flatMap(filesIn).filter((file) => /\.(c|h|def)$/.test(file))) yield* visit(name, [])
}

const wrong = [...wrongIncludes(), ...wrongRequires(), ...includeCircles()]
for (const line of wrong) console.error(line)
console.log(`include directions: ${wrong.length === 0 ? 'good' : `${wrong.length} against them`}`)
process.exitCode = wrong.length ? 1 : 0
