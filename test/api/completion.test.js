'use strict'
// completion.test.js - what shells offer, and the manual page: both from the tables by which options are parsed.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { commands } = require('../../bin/commands')
const { TOOLS } = require('../../bin/letters/parse')
const { manual } = require('../../tools/man')
const { temporaryFolder } = require('../helpers')
const { bad, good, needs, run } = require('./tools')

const command = path.join(__dirname, '../../bin/nodepcap.js')

/** What may stand in place of the last of these words. */
const words = (...line) => good(['completion', 'words', '--', ...line]).stdout.split('\n').filter(Boolean).map((each) => each.split('\t')[0])

describe('what may stand next', () => {
  test('commands', () => {
    assert.deepStrictEqual(words(''), [...commands.map(({ name }) => name), '--help', '--version'])
    assert.deepStrictEqual(words('re'), ['read'])
    assert.deepStrictEqual(words('nothing', ''), [])
  })

  test('options of the command, each once unless it is repeatable', () => {
    for (const { name, options } of commands) assert.deepStrictEqual(words(name, '--'), Object.keys(options).map((each) => `--${each}`))
    assert.deepStrictEqual(words('read', 'x', '-w', 'y', '--wr'), ['--write-timeout'])
    assert.deepStrictEqual(words('read', '--fields', 'len', '--fi'), ['--filter', '--fields', '--file-type'])
  })

  test('values: choices, fields and protocols, also the last of a list', () => {
    assert.deepStrictEqual(words('read', 'x', '--format', ''), ['text', 'tree', 'json', 'ndjson', 'tsv', 'csv'])
    assert.deepStrictEqual(words('capture', '--direction', 'in'), ['in', 'inout'])
    assert.deepStrictEqual(words('read', 'x', '--fields', 'ip.saddr,tcp.dpo'), ['ip.saddr,tcp.dport'])
    assert.deepStrictEqual(words('read', 'x', '--disable', 'icmp,ig'), ['icmp,igmp'])
    assert.deepStrictEqual(words('read', 'x', '-c', ''), [])
  })

  test('names in a display filter: ours, Wireshark\'s, shared ones, protocols', () => {
    assert.deepStrictEqual(words('display', 'tcp.opt').slice(0, 1), ['tcp.options'])
    assert.deepStrictEqual(words('display', 'ip', '&&', 'tcp.por'), ['tcp.port'])
    assert.deepStrictEqual(words('read', 'x', '-Y', "'ip && !(udp.dstpo"), ['ip && !(udp.dstport'])
    assert.ok(words('info', 'x', '--display', 'len(tcp.payl').includes('len(tcp.payload'))
    assert.ok(words('display', 'ic').includes('icmpv6'))
    assert.deepStrictEqual(words('display', 'ip.ttl == '), [])
  })

  test('the first argument, and after it what is a file', () => {
    assert.deepStrictEqual(words('fields', 'udp'), ['udp', 'udpencap', 'udplite'])
    assert.deepStrictEqual(words('completion', ''), ['bash', 'zsh', 'fish'])
    assert.deepStrictEqual(words('read', ''), [])
    assert.deepStrictEqual(words('fields', 'udp', ''), [])
  })

  test('devices', needs('ip'), () => {
    const devices = pcap.devices().map(({ name }) => name)
    assert.deepStrictEqual(words('capture', ''), devices)
    assert.deepStrictEqual(words('capture', '--json', '-i', ''), devices)
    assert.deepStrictEqual(words('capture', 'lo', ''), [])
  })

  test('lines without a command: letters of both tools, and options in full', () => {
    assert.deepStrictEqual(words('-Y'), ['-Y'])
    for (const table of Object.values(TOOLS)) for (const [letter, { instead }] of Object.entries(table)) assert.strictEqual(words('-n', '-').includes(`-${letter}`), !instead || Object.values(TOOLS).some((other) => other[letter] && !other[letter].instead), letter)
    assert.deepStrictEqual(words('-nn', '--on-d'), ['--on-down'])
    assert.deepStrictEqual(words('-r', 'x', '--color', 'a'), ['auto', 'always'])
    assert.deepStrictEqual(words('-r', ''), [])
  })

  test('--json, and wrong shells', () => {
    assert.deepStrictEqual(JSON.parse(good(['completion', 'words', '--json', '--', 'rea']).stdout), { word: 'read', doc: 'Print the packets of a capture file, or write them to another' })
    assert.strictEqual(JSON.parse(good(['completion', 'bash', '--json']).stdout).shell, 'bash')
    bad(['completion'], 2, /no shell given: take bash, zsh, fish/)
    bad(['completion', 'tcsh'], 2, /no script for 'tcsh'/)
    bad(['completion', 'bash', 'zsh'], 2, /'zsh' is too much/)
  })
})

/** Ends a shell's script with what it offers for a line; `nodepcap` is ours. */
const SHELLS = {
  bash: (line) => `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _nodepcap; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (line) => `words=(${line}); CURRENT=$#words; _nodepcap`,
  fish: (line) => `complete -C ${line} | cut -f 1`
}
/** What zsh's own functions get, which only work while somebody types. */
const ZSH_STUBS = 'compdef() { :; }; _files() { echo FILES; }; _describe() { for each in "${(@P)2}"; do echo ${each%%:*}; done }\n'

describe('scripts', () => {
  for (const [shell, ask] of Object.entries(SHELLS)) {
    test(shell, needs(shell), (t) => {
      const folder = temporaryFolder(t)
      fs.writeFileSync(path.join(folder, 'nodepcap'), `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`, { mode: 0o755 })
      const script = (shell === 'zsh' ? ZSH_STUBS : '') + good(['completion', shell]).stdout
      const offered = (line) => {
        const { stdout, stderr } = run(shell, ['-c', `${script}\n${ask(shell === 'fish' ? `'${line}'` : line)}`], { cwd: folder, env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder } })
        assert.strictEqual(stderr, '')
        return stdout.split('\n').filter(Boolean)
      }
      assert.deepStrictEqual(offered('nodepcap read x --format t').sort(), ['text', 'tree', 'tsv'])
      assert.deepStrictEqual(offered('nodepcap capture --on-d'), ['--on-down'])
      if (shell === 'zsh') assert.deepStrictEqual(offered('nodepcap read x'), ['FILES'])
    })
  }
})

describe('the manual page', () => {
  test('has every command, option and example', () => {
    const text = manual().replaceAll('\\-', '-')
    for (const table of Object.values(TOOLS)) for (const letter of Object.keys(table)) assert.ok(text.includes(`\n\\fB-${letter}\\fR`), letter)
    for (const { name, options, examples = [] } of commands) {
      assert.ok(text.includes(`.SS \\fBnodepcap ${name}\\fR`), name)
      for (const option of Object.keys(options)) assert.ok(text.includes(`\\fB--${option}\\fR`), option)
      for (const example of examples) assert.ok(text.includes(example.replaceAll('\\', '\\e')), example)
    }
  })

  test('is good roff', needs('groff'), () => {
    const { stdout, stderr } = run('groff', ['-man', '-Tascii', '-ww', '-z'], { input: manual() })
    assert.deepStrictEqual([stdout, stderr], ['', ''])
  })
})
