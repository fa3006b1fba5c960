'use strict'
// other-libraries.js - other C libraries than this system's, to run programs with: the glibc of an older Debian, and musl.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const trial = require('../../tools/trial')

const OLD_DEBIAN = 'bullseye' // the oldest that Debian's servers have
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'
const LIMIT_MS = 120000

/** apt-get on lists of its own in a folder, of one release; false where that fails. */
function apt(folder, ...args) {
  const options = {
    'Dir::Etc::sourcelist': path.join(folder, 'sources.list'), 'Dir::Etc::sourceparts': '-', 'Dir::State::lists': path.join(folder, 'lists'),
    'Dir::State::status': '/dev/null', 'Dir::Cache': path.join(folder, 'cache'), 'Debug::NoLocking': '1', 'APT::Sandbox::User': 'root',
    'APT::Architecture': 'amd64', 'APT::Architectures::': 'amd64', 'Acquire::Languages': 'none', 'Acquire::http::Timeout': '20'
  }
  return spawnSync('apt-get', [...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), ...args], { cwd: folder, timeout: LIMIT_MS }).status === 0
}

/** Where this system gets Debian's packages from; undefined where it is none. */
function mirror() {
  const { status, stdout } = spawnSync('apt-get', ['indextargets', '--format', '$(ORIGIN) $(SITE)', 'Created-By: Packages'], { encoding: 'utf8' })
  return status === 0 ? /^Debian (\S+\/debian\/?)$/m.exec(stdout)?.[1] : undefined
}

/** How a program is started with an older glibc: the words in front of it; undefined where that cannot be had. */
function oldGlibc(folder) {
  const place = path.join(folder, 'glibc')
  const site = mirror()
  if (!site || !fs.existsSync(KEYRING)) return undefined
  for (const name of ['lists/partial', 'cache/archives/partial']) fs.mkdirSync(path.join(place, name), { recursive: true })
  fs.writeFileSync(path.join(place, 'sources.list'), `deb [arch=amd64 signed-by=${KEYRING}] ${site} ${OLD_DEBIAN} main\n`)
  if (!apt(place, 'update') || !apt(place, 'download', 'libc6', 'libgcc-s1', 'libstdc++6')) return undefined
  for (const name of fs.readdirSync(place).filter((each) => each.endsWith('.deb'))) trial.run('dpkg-deb', ['-x', path.join(place, name), place])
  const paths = ['lib', 'usr/lib'].map((name) => path.join(place, name, 'x86_64-linux-gnu'))
  return [path.join(paths[0], 'ld-linux-x86-64.so.2'), '--library-path', paths.join(':')]
}

/** gcc with musl's headers and library; the kernel's headers are those of the system. */
const muslCompiler = (machine, ...headers) => ({ machine, compile: [`-specs=/usr/lib/${machine}-linux-musl/musl-gcc.specs`, ...headers.flatMap((place) => ['-idirafter', place])] })

/** Per target: the compiler, where Debian has libstdc++ for glibc, how glibc's loader is called, and what runs a program with variables. */
const MUSL = {
  'linux-x64': {
    ...muslCompiler('x86_64', '/usr/include', '/usr/include/x86_64-linux-gnu'),
    libraries: '/usr/lib/x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2', start: (variables) => ['env', ...variables]
  },
  'linux-arm64': {
    ...muslCompiler('aarch64', '/usr/aarch64-linux-gnu/include'),
    libraries: '/usr/aarch64-linux-gnu/lib', loader: 'ld-linux-aarch64.so.1', start: (variables) => ['qemu-aarch64', ...variables.flatMap((each) => ['-E', each])]
  }
}

/** How a program for musl that is written in C++ is started: the words in front of it. musl-shim.c says with which libstdc++. */
function withMusl(folder, target) {
  const { machine, compile, libraries, loader, start } = MUSL[target]
  const place = path.join(folder, target)
  fs.mkdirSync(place)
  for (const name of ['libstdc++.so.6', 'libgcc_s.so.1']) fs.copyFileSync(path.join(libraries, name), path.join(place, name))
  const shim = path.join(place, loader)
  trial.run(`${machine}-linux-gnu-gcc`, [...compile, '-shared', '-fPIC', `-Wl,-soname,${loader}`, '-o', shim, path.join(__dirname, 'musl-shim.c')])
  return start([`LD_LIBRARY_PATH=${place}`, `LD_PRELOAD=${shim}`])
}

module.exports = { MUSL, oldGlibc, withMusl }
