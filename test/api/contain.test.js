'use strict'
// contain.test.js - what the command gives up before it reads, what it cannot do then, and what it still can.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { bad, good, nodepcap, run } = require('./tools')

const recording = fs.realpathSync(path.join(__dirname, '../../examples/http-loopback.pcap'))
const asRoot = { skip: process.platform !== 'linux' ? 'seccomp is Linux\'s' : process.geteuid() === 0 ? false : 'needs root' }
const NOBODY = 65534
const CALLER = 1234
const lib = path.join(__dirname, '../../lib')

/** A folder that everybody can reach. */
function openFolder(t, mode = 0o777) {
  const folder = temporaryFolder(t)
  fs.chmodSync(folder, mode)
  return folder
}

const owned = (file) => {
  const { uid, gid, mode } = fs.lstatSync(file)
  return [uid, gid, (mode & 0o7777).toString(8)]
}

/** A script with the library, as a process: its standard output as JSON. */
function script(code, options) {
  const { stdout, stderr } = run(process.execPath, ['-e', `const pcap = require(${JSON.stringify(lib)}); ${code}`], options)
  assert.strictEqual(stderr, '')
  return JSON.parse(stdout)
}

const STATUS = `Object.fromEntries(fs.readFileSync('/proc/self/status', 'utf8').split('\\n').map((line) => line.split(/:\\s*/)))`

/** What the planted library says: { what: 'done' or the name of an error }. */
function planted(t, args, env = {}) {
  const folder = openFolder(t)
  const library = path.join(folder, 'planted.so')
  const compiled = run('gcc', ['-shared', '-fPIC', '-o', library, path.join(__dirname, 'planted.c'), '-ldl', '-lrt'])
  assert.strictEqual(compiled.status, 0, compiled.stderr)
  const packed = path.join(folder, 'packed.pcap.zst')
  good(['convert', recording, packed])
  const { stderr, stdout } = nodepcap([...args(packed, folder)], { env: { NP_LIBZSTD: library, PLANTED_FILE: path.join(folder, 'planted'), PLANTED_FOLDER: folder, ...env } })
  return { folder, stdout, said: Object.fromEntries([...stderr.matchAll(/^planted ([\w ]+): (.*)$/gm)].map(([, what, result]) => [what, result])) }
}

/** What root without capabilities could do, if it were not for the filter; `chmod` is a change of a file. */
const OTHERS = {
  ...Object.fromEntries(['queue', 'tgqueue', 'prlimit', 'scheduler', 'sched param', 'sched attr', 'mrelease', 'chmod', 'removexattr', 'setxattrat', 'removexattrat', 'tree attr', 'setattr', 'shm', 'sem', 'msg', 'mq'].map((name) => [name, 'EPERM'])),
  'own prlimit': 'done'
}

/** Is what it must not do, on a system that has it? An older one does not. */
function assertForbidden(said, expected) {
  const young = ['mrelease', 'chmod', 'setxattrat', 'removexattrat', 'tree attr', 'setattr']
  for (const name of young) if (said[name] === 'ENOSYS') said[name] = expected[name]
  assert.deepStrictEqual(said, expected)
}

describe('what the decoding thread can do', asRoot, () => {
  test('no program, socket, file, trace, signal or process', (t) => {
    const { said, stdout } = planted(t, (file) => ['read', file, '-c', '3'])
    assertForbidden(said, { header: 'seccomp 2', socket: 'EPERM', openat: 'EACCES', write: 'EACCES', ptrace: 'EPERM', kill: 'EPERM', fork: 'EPERM', setuid: 'EPERM', execve: 'EPERM', ...OTHERS })
    assert.strictEqual(stdout.trimEnd().split('\n').length, 3)
  })

  test('where files are made later, they are made in their folder only', (t) => {
    const { said, folder } = planted(t, (file, out) => {
      fs.mkdirSync(path.join(out, 'parts'))
      fs.chmodSync(path.join(out, 'parts'), 0o777)
      return ['split', file, path.join(out, 'parts', 'part.pcap'), '--packets', '5']
    })
    assertForbidden(said, { header: 'seccomp 0', socket: 'EPERM', openat: 'EACCES', write: 'EACCES', ptrace: 'EPERM', kill: 'EPERM', fork: 'EPERM', setuid: 'EPERM', execve: 'EPERM', ...OTHERS })
    const parts = fs.readdirSync(path.join(folder, 'parts'))
    assert.ok(parts.length > 1)
    for (const part of parts) assert.deepStrictEqual(owned(path.join(folder, 'parts', part)), [NOBODY, NOBODY, '600'])
  })

  test('nor what root can do without any capability', (t) => {
    const { said } = planted(t, (file) => ['read', file, '-c', '3', '-Z', 'root'])
    assertForbidden(said, { header: 'seccomp 2', socket: 'EPERM', openat: 'EACCES', write: 'EACCES', ptrace: 'EPERM', kill: 'EPERM', fork: 'EPERM', setuid: 'EPERM', execve: 'EPERM', ...OTHERS })
  })

  test('--no-sandbox keeps all', (t) => {
    const { said } = planted(t, (file) => ['read', file, '-c', '3', '--no-sandbox'])
    assert.strictEqual(said.socket, 'done')
    assert.strictEqual(said.openat, 'done')
    assert.strictEqual(said.write, 'done')
  })
})

describe('who the command is', asRoot, () => {
  test('nobody; who called sudo; USER of -Z: files are theirs, and for them only', (t) => {
    const folder = openFolder(t)
    const write = (name, args, env) => {
      good(['read', recording, '-w', path.join(folder, name), ...args], { env })
      return owned(path.join(folder, name))
    }
    assert.deepStrictEqual(write('nobody.pcap', []), [NOBODY, NOBODY, '600'])
    assert.deepStrictEqual(write('sudo.pcap', [], { SUDO_UID: String(CALLER), SUDO_GID: String(CALLER), SUDO_USER: 'somebody' }), [CALLER, CALLER, '600'])
    assert.deepStrictEqual(write('daemon.pcap', ['-Z', 'daemon']), [1, 1, '600'])
    assert.deepStrictEqual(write('wide.pcap', ['--mode', '640']), [NOBODY, NOBODY, '640'])
    assert.deepStrictEqual(write('all.pcap', ['--no-sandbox']), [0, 0, '600'])
    bad(['read', recording, '-Z', 'no-such-user'], 2, /no user 'no-such-user' in \/etc\/passwd/)
    bad(['read', recording, '-w', '-', '--mode', '8'], 2, /--mode must be three octal digits/)
  })

  test('a file that only root may read is opened before, and one that was there is made the user\'s', (t) => {
    const folder = openFolder(t, 0o700)
    const [secret, out] = ['secret.pcap', 'out.pcap'].map((name) => path.join(folder, name))
    fs.copyFileSync(recording, secret)
    fs.chmodSync(secret, 0o600)
    fs.writeFileSync(out, 'what was there', { mode: 0o644 })
    assert.match(good(['read', secret, '-c', '1']).stdout, /tcp/)
    good(['convert', secret, out])
    assert.deepStrictEqual(owned(out), [NOBODY, NOBODY, '600'])
    assert.match(good(['info', secret]).stdout, /sha256:/)
    assert.strictEqual(good(['info', secret, recording]).stdout.match(/sha256:/g).length, 2)
  })

  test('files that come later are those of who has the folder, where nobody was named', (t) => {
    const folder = openFolder(t, 0o700)
    good(['split', recording, path.join(folder, 'part.pcap'), '--packets', '5'])
    assert.deepStrictEqual(owned(path.join(folder, 'part_00001.pcap')), [0, 0, '600'])
    fs.chownSync(folder, CALLER, CALLER)
    good(['split', recording, path.join(folder, 'theirs.pcap'), '--packets', '5'])
    assert.deepStrictEqual(owned(path.join(folder, 'theirs_00001.pcap')), [CALLER, CALLER, '600'])
    bad(['split', recording, path.join(folder, 'x.pcap'), '--packets', '5', '-Z', 'daemon'], 2, /daemon may not use .*name another user by -Z, or add --no-sandbox/)
  })

  test('links of others are not followed, nor are files of third users written', (t) => {
    const folder = openFolder(t, 0o1777)
    const victim = path.join(openFolder(t, 0o700), 'victim')
    const [link, theirs, name] = ['link.pcap', 'theirs.pcap', 'name.pcap'].map((one) => path.join(folder, one))
    fs.writeFileSync(victim, 'precious')
    fs.symlinkSync(victim, link)
    fs.lchownSync(link, CALLER, CALLER)
    bad(['read', recording, '-w', link], 1, /cannot create .*link\.pcap: (Too many levels of symbolic links|Permission denied)/)
    fs.lchownSync(link, NOBODY, NOBODY) // the user's own link goes where the user may
    bad(['read', recording, '-w', link], 1, /cannot create .*link\.pcap: Permission denied/)
    fs.writeFileSync(theirs, 'theirs')
    fs.chownSync(theirs, CALLER, CALLER)
    bad(['read', recording, '-w', theirs], 1, /is a file of user 1234, and is not written for user 65534: remove it/)
    fs.linkSync(victim, name)
    bad(['read', recording, '-w', name], 1, /is a file of user 0, and is not written/)
    bad(['http', recording, '--har', link], 1, /cannot create .*link\.pcap: (Too many levels of symbolic links|Permission denied)/)
    bad(['http', recording, '--har', theirs], 1, /is a file of user 1234, and is not written for user 65534: remove it/)
    bad(['http', recording, '--har', name], 1, /is a file of user 0, and is not written/)
    assert.strictEqual(fs.readFileSync(victim, 'utf8'), 'precious')
    assert.strictEqual(fs.readFileSync(theirs, 'utf8'), 'theirs')
  })

  test('a folder is made for the user, and nothing that another has put in its place is given away', (t) => {
    const folder = openFolder(t)
    const victim = path.join(openFolder(t, 0o700), 'victim')
    fs.mkdirSync(path.join(victim, 'b'), { recursive: true })
    const code = (swapped) => `const fs = require('fs'); const privileges = require(${JSON.stringify(path.join(lib, '../bin/privileges'))})
      const make = fs.mkdirSync
      fs.mkdirSync = (...args) => {
        const first = make(...args)
        fs.renameSync(${JSON.stringify(swapped)}, ${JSON.stringify(path.join(folder, 'away'))})
        fs.symlinkSync(${JSON.stringify(victim)}, ${JSON.stringify(swapped)})
        return first
      }
      let code
      try { privileges.plan('extract', {}, { makes: [${JSON.stringify(path.join(folder, 'a/b'))}] }) } catch (error) { code = error.code }
      console.log(JSON.stringify(code))`
    for (const name of ['a', 'a/b']) {
      assert.match(script(code(path.join(folder, name))), /^(ENOTDIR|ELOOP)$/)
      assert.deepStrictEqual([owned(victim)[0], owned(path.join(victim, 'b'))[0]], [0, 0])
      for (const one of ['a', 'away']) fs.rmSync(path.join(folder, one), { recursive: true, force: true })
    }
    good(['extract', recording, '-o', path.join(folder, 'a/b')])
    for (const name of ['a', 'a/b']) assert.strictEqual(owned(path.join(folder, name))[0], NOBODY)
  })

  test('root that may become nobody stays root, says so, and writes', (t) => {
    const folder = openFolder(t, 0o755)
    const without = (capabilities, ...args) => {
      const out = path.join(folder, `${capabilities[0]}.pcap`)
      const list = capabilities.map((name) => `-${name}`).join(',')
      const result = run('setpriv', [`--bounding-set=${list}`, `--inh-caps=${list}`, process.execPath, path.join(lib, '../bin/nodepcap.js'), 'read', recording, '-w', out, ...args])
      return { ...result, owner: result.status === 0 ? owned(out) : undefined }
    }
    const staying = without(['all'])
    assert.match(staying.stderr, /^nodepcap: note: this system lets root become no other user \(CAP_SETUID, CAP_SETGID\): it stays root, without capabilities$/m)
    assert.deepStrictEqual([staying.status, staying.owner], [0, [0, 0, '600']])
    const keeping = without(['chown']) // what is written before is left to who made it
    assert.doesNotMatch(keeping.stderr, /stays root/)
    assert.deepStrictEqual([keeping.status, keeping.owner], [0, [0, 0, '600']])
    assert.match(without(['setgid'], '-Z', 'daemon').stderr, /cannot become user 'daemon'.*only root may/)
  })

  test('rotation, extract, follow, display filters, names of ports and services work', (t) => {
    const folder = openFolder(t)
    const at = (name) => path.join(folder, name)
    good(['read', recording, '-w', at('turn.pcap'), '--rotate-packets', '5', '--ring', '2'])
    assert.strictEqual(fs.readdirSync(folder).length, 2)
    good(['extract', recording, '-o', at('bodies/here')])
    assert.ok(fs.readdirSync(at('bodies/here')).length > 0)
    for (const name of fs.readdirSync(at('bodies/here'))) assert.deepStrictEqual(owned(at(`bodies/here/${name}`)), [NOBODY, NOBODY, '600'])
    good(['follow', recording, '--all', '-o', at('streams')])
    assert.ok(fs.readdirSync(at('streams')).length > 0)
    good(['http', recording, '--har', at('all.har')])
    assert.deepStrictEqual(owned(at('all.har')), [NOBODY, NOBODY, '600'])
    assert.ok(JSON.parse(fs.readFileSync(at('all.har'), 'utf8')).log.entries.length > 0)
    assert.match(good(['read', recording, '-Y', 'http.request', '--port-names', 'portrange', '1-65535']).stdout, /http/)
    assert.match(good(['read', recording, recording, '--append', '-c', '1']).stdout, /tcp/)
  })

  test('a pipe that waits for its reader is opened later', async (t) => {
    const folder = openFolder(t)
    const pipe = path.join(folder, 'pipe')
    assert.strictEqual(run('mkfifo', ['-m', '666', pipe]).status, 0)
    const out = path.join(folder, 'copy')
    const shell = run('sh', ['-c', `(sleep 1; cat ${pipe} > ${out}) & ${process.execPath} ${path.join(__dirname, '../../bin/nodepcap.js')} read ${recording} -w ${pipe}; status=$?; wait $! && exit $status`])
    assert.strictEqual(shell.status, 0, shell.stderr)
    assert.strictEqual((await pcap.info(out)).packets, (await pcap.info(recording)).packets)
  })
})

describe('dropPrivileges', asRoot, () => {
  test('user, groups, capabilities, and the way to others', () => {
    const [result, status] = script(`const result = pcap.dropPrivileges({ user: 'daemon' }); console.log(JSON.stringify([result, ${STATUS.replaceAll('fs', "require('fs')")}]))`)
    assert.deepStrictEqual(result, { user: 1, group: 1, filter: false, paths: false })
    assert.strictEqual(status.Uid, '1\t1\t1\t1')
    assert.strictEqual(status.Groups.trim(), '')
    for (const name of ['CapInh', 'CapPrm', 'CapEff', 'CapAmb']) assert.strictEqual(status[name], '0000000000000000', name)
    assert.strictEqual(status.NoNewPrivs, '1')
    assert.strictEqual(status.Seccomp, '0')
  })

  test('capabilities go from all threads also where the user stays', () => {
    const all = script(`const fs = require('fs'); pcap.dropPrivileges({ user: 'root' });
      const all = fs.readdirSync('/proc/self/task').map((id) => fs.readFileSync('/proc/self/task/' + id + '/status', 'utf8'));
      console.log(JSON.stringify(all.map((text) => /CapEff:\\s*(\\w+)/.exec(text)[1] + ' ' + /NoNewPrivs:\\s*(\\w+)/.exec(text)[1])))`)
    assert.ok(all.length > 4)
    assert.deepStrictEqual([...new Set(all)], ['0000000000000000 1'])
  })

  test('with a sandbox; what is listed stays', (t) => {
    const folder = openFolder(t)
    const code = `const fs = require('fs'); const result = pcap.dropPrivileges({ sandbox: true, writes: [${JSON.stringify(folder)}] });
      const codeOf = (act) => { try { act(); return 'done' } catch (error) { return error.code } }
      console.log(JSON.stringify([result.filter, result.paths, codeOf(() => fs.readFileSync('/etc/passwd')), codeOf(() => fs.writeFileSync(${JSON.stringify(path.join(folder, 'new'))}, '')),
        codeOf(() => require('child_process').execFileSync('true')), codeOf(() => pcap.decode(Buffer.alloc(60)).toString())]))`
    assert.deepStrictEqual(script(code), [true, true, 'EACCES', 'done', 'EPERM', 'done'])
  })

  test('paths are confined in threads that were there before', (t) => {
    const folder = openFolder(t)
    const code = `const fs = require('fs'); const stat = () => fs.promises.stat('/etc/passwd')
      Promise.all(Array.from({ length: 64 }, stat)).then(() => {
        const threads = fs.readdirSync('/proc/self/task').length
        const { paths } = pcap.dropPrivileges({ sandbox: true, writes: [${JSON.stringify(folder)}] })
        const read = () => fs.promises.readFile('/etc/passwd').then(() => 'done', ({ code }) => code)
        return Promise.all(Array.from({ length: 64 }, read)).then((codes) => console.log(JSON.stringify([paths, threads > 4, [...new Set(codes)]])))
      })`
    assert.deepStrictEqual(script(code), [true, true, ['EACCES']])
  })

  test('libraries that the environment names are loaded before, or can be', (t) => {
    const folder = openFolder(t)
    const named = ['libseccomp.so.2', 'libcrypto.so.3'].map((name) => path.join(folder, name))
    const found = run('sh', ['-c', 'ls /usr/lib/*/libseccomp.so.2 /usr/lib/libseccomp.so.2 2>/dev/null']).stdout.split('\n')[0]
    if (!found) return t.skip('needs libseccomp')
    for (const file of named) fs.copyFileSync(found, file)
    const code = `const { filter } = pcap.dropPrivileges({ sandbox: true })
      console.log(JSON.stringify([filter, require('fs').readFileSync(${JSON.stringify(named[1])}).length > 0]))`
    assert.deepStrictEqual(script(code, { env: { NP_LIBSECCOMP: named[0], NP_LIBCRYPTO: named[1] } }), [true, true])
  })

  test('wrong arguments', () => {
    assert.throws(() => pcap.dropPrivileges({ user: 'no-such-user' }), { code: 'ERR_PCAP_INVALID' })
    assert.throws(() => pcap.dropPrivileges({ user: -1 }), TypeError)
    assert.throws(() => pcap.dropPrivileges({ writes: '/tmp' }), TypeError)
    assert.throws(() => pcap.dropPrivileges({ jail: true }), TypeError)
  })

  test('nothing is given up where what is to be given up cannot be read', () => {
    const [thrown, filter] = script(`const fs = require('fs'); const native = require(${JSON.stringify(path.join(lib, 'native.js'))})
      let thrown; try { native.contain({ confines: true, get reads() { throw new Error('not now') } }) } catch (error) { thrown = error.message }
      console.log(JSON.stringify([thrown, ${STATUS}.Seccomp]))`)
    assert.deepStrictEqual([thrown, filter], ['not now', run('grep', ['Seccomp:', '/proc/self/status']).stdout.split(/\s+/)[1]])
  })

  test('who is not root cannot be another user, and runs in the sandbox as itself', (t) => {
    const folder = openFolder(t)
    const node = path.join(folder, 'node')
    fs.copyFileSync(process.execPath, node)
    const asNobody = (...args) => run('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', node, ...args], { cwd: folder })
    const probe = asNobody('-e', `require(${JSON.stringify(lib)})`)
    if (probe.status !== 0) return t.skip('the package is not for everybody to read')
    const command = path.join(__dirname, '../../bin/nodepcap.js')
    const file = path.join(folder, 'in.pcap')
    fs.copyFileSync(recording, file)
    assert.match(asNobody(command, 'read', file, '-c', '1').stdout, /tcp/)
    assert.match(asNobody(command, 'read', file, '-Z', 'daemon').stderr, /cannot become user 'daemon'.*only root may/)
  })
})

describe('a program with more rights than its user', asRoot, () => {
  test('which root can be too, takes no addon from the environment', (t) => {
    const code = "process.seteuid(1234); process.env.NODE_PCAP_ADDON = '/nowhere/pcap.node'"
    const { status, stdout, stderr } = run(process.execPath, ['-e', `${code}; console.log(typeof require(${JSON.stringify(lib)}).decode)`])
    if (/EACCES|Cannot find module/.test(stderr)) return t.skip('the package is not for everybody to read')
    assert.deepStrictEqual([status, stdout], [0, 'function\n'], stderr)
  })

  test('takes no library from the environment, and loses its capabilities', (t) => {
    const folder = openFolder(t)
    const node = path.join(folder, 'node')
    fs.copyFileSync(process.execPath, node)
    fs.chmodSync(node, 0o755)
    if (run('setcap', ['cap_net_raw,cap_net_admin=eip', node]).status !== 0) return t.skip('needs setcap')
    const code = `process.env.NODE_PCAP_ADDON = '/nowhere/pcap.node'; const pcap = require(${JSON.stringify(lib)})
      pcap.dropPrivileges(); const fs = require('fs')
      console.log(JSON.stringify([pcap.libraryVersion().includes('libpcap'), fs.readdirSync('/proc/self/task').map((id) => /CapEff:\\s*(\\w+)/.exec(fs.readFileSync('/proc/self/task/' + id + '/status', 'utf8'))[1])]))`
    const { status, stdout, stderr } = run('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all', node, '-e', code], { cwd: folder, env: { NP_LIBPCAP: '/nowhere/libpcap.so' } })
    if (/EACCES|Cannot find module/.test(stderr)) return t.skip('the package is not for everybody to read')
    assert.strictEqual(status, 0, stderr)
    const [hasLibpcap, capabilities] = JSON.parse(stdout)
    assert.ok(hasLibpcap)
    assert.deepStrictEqual([...new Set(capabilities)], ['0000000000000000'])
  })
})

describe('what is opened ahead, and made', () => {
  test('no folder is made for a source that is not there', (t) => {
    const folder = path.join(temporaryFolder(t), 'made')
    for (const args of [['extract'], ['follow', '--all']]) {
      bad([args[0], './none.pcap', ...args.slice(1), '-o', folder], 1, /none\.pcap/)
      assert.ok(!fs.existsSync(folder))
    }
  })

  test('files that info does not come to are closed', () => {
    const code = `const fs = require('fs'); const info = require(${JSON.stringify(path.join(lib, '../bin/commands/info'))})
      const file = ${JSON.stringify(recording)}
      const open = () => fs.readdirSync('/proc/self/fd').filter((fd) => { try { return fs.readlinkSync('/proc/self/fd/' + fd) === file } catch { return false } }).length
      info.run({ 'no-sandbox': true, quiet: true, filter: 'tcp and' }, [file, file, file]).catch(({ code }) => setTimeout(() => console.log(JSON.stringify([code, open()])), 100))`
    assert.deepStrictEqual(script(code), ['ERR_PCAP_FILTER', 0])
  })
})
