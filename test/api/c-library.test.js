'use strict'
// c-library.test.js - the C library as C and C++ programs get it: installed, and found by pkg-config and by CMake.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test, before, after } = require('node:test')
const { temporaryFolder } = require('../helpers')

const root = path.join(__dirname, '../..')
const example = path.join(root, 'examples/c/fields.c')
const recording = path.join(root, 'examples/http-loopback.pcap')
const build = path.join(root, 'build/test') // that of the C tests, with their options: nothing is compiled again
const OPTIONS = ['-DNP_ADDON=OFF', '-DNP_TESTS=ON', '-DNP_WERROR=ON', '-DCMAKE_BUILD_TYPE=Debug']
const WARNINGS = ['-Wall', '-Wextra', '-Wpedantic', '-Werror']

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
const missing = ['cmake', 'gcc', 'g++', 'pkg-config'].filter((command) => !has(command))
const skip = missing.length && !process.env.CI ? `needs ${missing.join(', ')}` : false

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options })
  assert.strictEqual(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

const folder = temporaryFolder({ after })
const prefix = path.join(folder, 'usr')
before(() => {
  if (skip) return
  run('cmake', ['-S', root, '-B', build, ...OPTIONS, `-DCMAKE_INSTALL_PREFIX=${prefix}`, '-DCMAKE_INSTALL_LIBDIR=lib'])
  run('cmake', ['--build', build, '--parallel', '2', '--target', 'np'])
  run('cmake', ['--install', build])
})

/** What the example prints of the recording: as tshark does. */
function assertWorks(program) {
  const lines = run(program, [recording, 'ip.src', 'tcp.dstport']).split('\n')
  assert.strictEqual(lines.length, 11)
  assert.deepStrictEqual(lines.slice(0, 2), ['127.0.0.1\t8080', '127.0.0.1\t54872'])
  const failed = spawnSync(program, [path.join(folder, 'none'), 'ip.src'], { encoding: 'utf8' })
  assert.strictEqual(failed.status, 1)
  assert.match(failed.stderr, /^fields: .*No such file/)
}

describe('an installed library', { skip }, () => {
  for (const [compiler, language] of [['gcc', ['-x', 'c', '-std=c11']], ['g++', ['-x', 'c++', '-std=c++11']]]) {
    test(`pkg-config, ${compiler}`, () => {
      const flags = run('pkg-config', ['--cflags', '--libs', 'np'], { env: { ...process.env, PKG_CONFIG_PATH: path.join(prefix, 'lib/pkgconfig') } }).trim().split(/\s+/)
      const program = path.join(folder, `fields-${compiler}`)
      run(compiler, [...WARNINGS, ...language, example, '-x', 'none', ...flags, '-o', program])
      assertWorks(program)
    })
  }

  test('find_package of CMake, in C and C++', () => {
    const project = path.join(folder, 'project')
    fs.mkdirSync(project)
    fs.copyFileSync(example, path.join(project, 'one.c'))
    fs.copyFileSync(example, path.join(project, 'two.cpp'))
    fs.writeFileSync(path.join(project, 'CMakeLists.txt'), `cmake_minimum_required(VERSION 3.18)
project(example LANGUAGES C CXX)
find_package(np 4.0 REQUIRED)
add_executable(one one.c)
target_link_libraries(one PRIVATE np::np)
add_executable(two two.cpp)
target_link_libraries(two PRIVATE np::np)
`)
    run('cmake', ['-S', project, '-B', path.join(project, 'build'), `-DCMAKE_PREFIX_PATH=${prefix}`])
    run('cmake', ['--build', path.join(project, 'build')])
    for (const name of ['one', 'two']) assertWorks(path.join(project, 'build', name))
  })

  test('a plug-in, compiled against the installed headers, in a C program', () => {
    const include = path.join(prefix, 'include')
    const plugin = path.join(folder, 'ayiya.so')
    run('gcc', [...WARNINGS, '-Wno-missing-field-initializers', '-std=c11', '-shared', '-fPIC', '-I', include, path.join(root, 'examples/c/ayiya.c'), '-o', plugin])
    const source = `#include <np/np.h>
#include <stdio.h>
int main(int argc, char **argv) {
  static const unsigned char bytes[] = {0x45, 0, 0, 44, 0, 0, 0, 0, 64, 17, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 9, 0x13, 0xd0, 0, 24, 0, 0, 0x11, 0x10, 0, 59};
  uint16_t ids[NP_MOST_ADDED];
  struct np_engine_options options = {.added = ids};
  struct np_error error = {0};
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_packet packet = {.bytes = bytes, .caplen = sizeof bytes, .len = 44, .link_type = 101};
  if (np_plugin_load(argc > 1 ? argv[1] : "none", ids, &options.added_count, &error) != NP_OK) {
    puts(error.message);
    return 0;
  }
  struct np_engine *engine = np_engine_new(&options, NULL);
  const unsigned count = np_dissect(engine, &packet, layers);
  printf("%u %s\\n", count, np_protocol_at(layers[count - 1].protocol)->name);
  np_engine_free(engine);
  return 0;
}
`
    const program = path.join(folder, 'loader')
    run('gcc', ['-std=c11', '-x', 'c', '-', '-x', 'none', '-I', include, path.join(build, 'libnp_decoder.a'), '-ldl', '-lpthread', '-o', program], { input: source })
    assert.strictEqual(run(program, [plugin]), '4 ayiya\n')
    assert.match(run(program, []), /name the plug-in's file with its folder/)
    assert.match(run(program, [path.join(folder, 'nothing.so')]), /does not load/)
  })

  test('every header stands alone, in C11 and in C++11', () => {
    for (const name of fs.readdirSync(path.join(prefix, 'include/np'))) {
      for (const [compiler, ...language] of [['gcc', '-x', 'c', '-std=c11'], ['g++', '-x', 'c++', '-std=c++11']]) {
        run(compiler, [...WARNINGS, ...language, '-fsyntax-only', '-I', path.join(prefix, 'include'), '-'], { input: `#include <np/${name}>\n` })
      }
    }
  })

  test('np_version is that of the package', () => {
    const { version } = require('../../package.json')
    assert.match(fs.readFileSync(path.join(prefix, 'include/np/version.h'), 'utf8'), new RegExp(`#define NP_VERSION "${version}"`))
    assert.match(fs.readFileSync(path.join(prefix, 'lib/pkgconfig/np.pc'), 'utf8'), new RegExp(`^Version: ${version}$`, 'm'))
  })

  test('the decoder alone needs nothing that reads or captures', () => {
    const source = `#include <np/np.h>
#include <stdio.h>
int main(void) {
  static const unsigned char frame[14] = {0};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_packet packet = {.bytes = frame, .caplen = 14, .len = 14, .link_type = 1};
  printf("%u\\n", (unsigned)np_dissect(engine, &packet, layers));
  np_engine_free(engine);
  return 0;
}
`
    const program = path.join(folder, 'decoder')
    run('gcc', ['-std=c11', '-x', 'c', '-', '-x', 'none', '-I', path.join(prefix, 'include'), path.join(build, 'libnp_decoder.a'), '-o', program], { input: source })
    assert.strictEqual(run(program, []), '1\n')
  })
})
