'use strict'
// sbom.js - prints the software bill of materials as CycloneDX: the package, what it depends on, and the libraries that it loads
// when they are needed.
//
//   node tools/sbom.js

const { execFileSync } = require('node:child_process')
const path = require('node:path')
const { name } = require('../package.json')

const root = path.join(__dirname, '..')

/** Found at run time, in the system or in Node itself; not in the package. */
const LOADED = [
  { name: 'libpcap', license: 'BSD-3-Clause', description: 'live capture, and filters' },
  { name: 'zlib', license: 'Zlib', description: 'gzip data' },
  { name: 'libzstd', license: 'BSD-3-Clause', description: 'Zstandard data' },
  { name: 'liblz4', license: 'BSD-2-Clause', description: 'lz4 data' }
]

const component = (library) => ({
  'bom-ref': `system/${library.name}`,
  type: 'library',
  name: library.name,
  scope: 'optional',
  description: `Loaded at run time for ${library.description}`,
  licenses: [{ license: { id: library.license } }]
})

function billOfMaterials() {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only', '--omit', 'dev'], { cwd: root, encoding: 'utf8' })
  const bill = JSON.parse(text)
  bill.metadata.component.name = name // npm takes the folder's
  const loaded = LOADED.map(component)
  bill.components.push(...loaded)
  bill.dependencies.push(...loaded.map((each) => ({ ref: each['bom-ref'], dependsOn: [] })))
  bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref']).dependsOn.push(...loaded.map((each) => each['bom-ref']))
  return `${JSON.stringify(bill, null, 2)}\n`
}

if (require.main === module) process.stdout.write(billOfMaterials())

module.exports = { billOfMaterials }
