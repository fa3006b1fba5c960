'use strict'
// same-bytes.test.js - anybody can check the addon that is packed: its sources, in a folder of another name and without a cache of compilations,
// become the same bytes.

const assert = require('node:assert')
const { execFileSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const trial = require('../../tools/trial')

const root = path.join(__dirname, '../..')
const TARGET = 'linux-x64'
const addon = path.join('prebuilds', TARGET, 'pcap.node')
const BUILDERS = ['tools/prebuild.js', 'node_modules/node-api-headers'] // which are not in the package

const hashOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex')

test(`${TARGET}: the packed sources, built elsewhere, are the packed addon`, (t) => {
  const folder = trial.emptyFolder()
  t.after(() => fs.rmSync(folder, { recursive: true }))
  trial.run('tar', ['-xzf', trial.tarball], { cwd: folder })
  const packed = path.join(folder, 'package')
  const elsewhere = path.join(folder, 'a folder with another name', 'sources')
  fs.mkdirSync(elsewhere, { recursive: true })
  trial.run('tar', ['-xJf', path.join(packed, 'prebuilds/sources.tar.xz')], { cwd: elsewhere })
  for (const name of BUILDERS) fs.cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true, dereference: true })
  const env = { ...process.env, CCACHE_DISABLE: '1', LC_ALL: 'C', TZ: 'Asia/Tokyo', TMPDIR: folder }
  execFileSync(process.execPath, ['tools/prebuild.js', TARGET], { cwd: elsewhere, env, stdio: ['ignore', 'ignore', 'inherit'] })
  assert.strictEqual(hashOf(path.join(elsewhere, addon)), hashOf(path.join(packed, addon)))
})
