'use strict'
// lengths.test.js - what tools/check-lengths.js finds, and what it leaves alone.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { temporaryFolder } = require('../helpers')

const tool = path.join(__dirname, '../../tools/check-lengths.js')

/** What the check says of a tree of these files: [its exit status, its lines but the last]. */
function check(t, files) {
  const folder = temporaryFolder(t)
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
  const { status, stderr } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' })
  return [status, stderr.split('\n').filter(Boolean).sort()]
}

const lines = (count) => 'x\n'.repeat(count)
const members = (count) => Array.from({ length: count }, (_, i) => `  int m${i};\n`).join('')
const struct = (body) => `struct s {\n${body}};\n`
const tooMany = (name, line, count, of = 'struct s') => `${name}:${line}: ${of} has ${count} members; 30 are the most`

test('files of 500 lines are good, longer ones are named', (t) => {
  const names = ['Makefile', 'bench/a/main.go', 'lib/a.js', 'lib/a.mjs', 'src/a.c', 'src/a.def', 'src/a.h', 'test/types/a.test-d.ts', 'tools/setup.sh']
  const all = (text) => Object.fromEntries(names.map((name) => [name, text]))
  const named = [1, names.map((name) => `${name} has 501 lines; 500 are the most`)]
  assert.deepStrictEqual(check(t, all(lines(500))), [0, []])
  assert.deepStrictEqual(check(t, all(lines(501))), named)
  assert.deepStrictEqual(check(t, all(`${lines(500)}x`)), named, 'a last line without its end')
})

test('generated files, types and data may be longer', (t) => {
  const names = ['lib/generated/dns.js', 'lib/index.d.ts', 'lib/a.d.mts', 'test/golden/dns/tree.json', 'docs/api.md', 'node_modules/a/a.js', 'bench/node_modules/a.js', 'build/a.c', 'build-asan/a.c']
  assert.deepStrictEqual(check(t, Object.fromEntries(names.map((name) => [name, lines(501)]))), [0, []])
})

test('structs of 30 members are good, larger ones are named', (t) => {
  const names = ['addon/a.h', 'include/np/a.h', 'src/a.h', 'src/dissect/a.c']
  const all = (text) => Object.fromEntries([...names, 'test/unit/a.c'].map((name) => [name, text]))
  assert.deepStrictEqual(check(t, all(struct(members(30)))), [0, []])
  assert.deepStrictEqual(check(t, all(`\n\n${struct(members(31))}`)), [1, names.map((name) => tooMany(name, 3, 31))])
})

test('each name counts, whatever its type is', (t) => {
  const forms = [
    'char *name, *comment;', 'int a, b[2][3];', 'unsigned a : 1, b : 31;', 'void (*f)(int x, int y), (*g)(void);', 'enum { A, B } a, b;', 'struct { int x; int y; } a, b;',
    'int a; /* int c; */ int b; // int d;', '_Alignas(8) char a[sizeof "x;,{"], b;', '#define MANY(x) int x; \\\n  int y;\nint a, b;'
  ]
  const all = (count) => Object.fromEntries(forms.map((form, i) => [`src/${i}.h`, struct(`${members(count)}${form}\n`)]))
  assert.deepStrictEqual(check(t, all(28)), [0, []])
  assert.deepStrictEqual(check(t, all(29)), [1, forms.map((_, i) => tooMany(`src/${i}.h`, 1, 31))])
})

test('a member without a name hides no other', (t) => {
  const hidden = struct(`${members(10)}  union {\n    struct {\n${members(20)}    };\n    int other;\n  };\n`)
  assert.deepStrictEqual(check(t, { 'src/a.h': hidden }), [1, [tooMany('src/a.h', 1, 31)]])
})

test('a struct with a name counts for itself', (t) => {
  assert.deepStrictEqual(check(t, { 'src/a.h': struct(`${members(29)}  struct {\n${members(30)}  } inner;\n`) }), [0, []])
  assert.deepStrictEqual(check(t, { 'src/a.h': struct(`  struct {\n${members(31)}  } inner;\n`) }), [1, [tooMany('src/a.h', 2, 31, 'struct without a name')]])
  assert.deepStrictEqual(check(t, { 'src/a.h': `typedef union u {\n${members(31)}} u;\n` }), [1, [tooMany('src/a.h', 1, 31, 'union u')]])
})

const compiler = spawnSync('cc', ['--version']).status === 0

test('members in macros and lists are counted', { skip: compiler || process.env.CI ? false : 'needs a C compiler' }, (t) => {
  const rows = (count) => Array.from({ length: count }, (_, i) => `XX(m${i})\n`).join('')
  const forms = (count) => [
    { 'src/a.h': `#define ROWS(XX) ${rows(count).replaceAll('\n', ' ')}\nstruct s {\n#define XX(name) int name;\n  ROWS(XX)\n};\n` },
    { 'src/a.h': `#define ROWS(XX) ${rows(count).replaceAll('\n', ' ')}\nstruct s {\n#define XX(name) int name;\n  struct {\n    ROWS(XX)\n  } inner;\n};\n` },
    { 'src/list.def': rows(count), 'src/a.h': '#define XX(name) int name;\nstruct s {\n#include "list.def"\n};\n' }
  ]
  for (const files of forms(30)) assert.deepStrictEqual(check(t, files), [0, []])
  for (const [i, files] of forms(31).entries()) assert.deepStrictEqual(check(t, files), [1, [tooMany('src/a.h', 2, 31)]], String(i))
})
