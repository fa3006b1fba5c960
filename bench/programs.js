'use strict'
// programs.js - what the rows run: the C programs and the peers, built into a temporary folder, and their versions.

const crypto = require('node:crypto')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { FOLDER } = require('./inputs')
const { install } = require('../tools/peers')

const ROOT = path.join(__dirname, '..')
// Each checkout has a folder of its own: cmake does not build two of them in one.
const BUILD = path.join(FOLDER, `build-${crypto.createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`)
const GOPATH = '/usr/share/gocode' // where Debian puts the sources of Go libraries

/** Run a command; returns its output, or undefined when it fails or is not there. */
function output(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options })
  return status === 0 ? stdout + stderr : undefined
}

const found = (file) => (fs.existsSync(file) ? file : undefined)
const program = (name) => found(path.join(BUILD, 'bench', name))
const onPath = (name) => output('sh', ['-c', `command -v ${name}`])?.trim()

/** Build the rows in C and the peers that link with C libraries. */
function buildC() {
  fs.mkdirSync(BUILD, { recursive: true })
  const configured = output('cmake', ['-S', ROOT, '-B', BUILD, '-DNP_ADDON=OFF', '-DNP_BENCH=ON'])
  if (configured !== undefined) output('cmake', ['--build', BUILD, '--parallel', '2'])
}

/** gopacket as Debian packages it; there is nothing to download. */
function buildGo(folder, name) {
  const target = path.join(BUILD, name)
  const env = { ...process.env, GOPATH, GO111MODULE: 'off' }
  const built = output('go', ['build', '-o', target, 'main.go'], { cwd: path.join(__dirname, folder), env })
  return built === undefined ? undefined : target
}

/** A program of bench/peers over an npm package, of which `file` is there once it is installed. */
function peer(name, file) {
  const folder = path.join(__dirname, 'peers')
  return found(path.join(folder, 'node_modules', file)) && path.join(folder, name)
}

/** What can be run: the path of each program, undefined for what is not there. */
function build() {
  buildC()
  install('bench/peers')
  const node_pcap = peer('node_pcap.js', 'pcap/build/Release/pcap_binding.node')
  return {
    sender: program('bench_sender'),
    live_libpcap: program('bench_live_libpcap'),
    node_pcap_live: node_pcap && node_pcap.replace(/\.js$/, '_live.js'),
    receive: path.join(__dirname, 'live', 'receive.js'),
    rows: program('bench_rows'),
    libpcap: program('bench_libpcap'),
    libtins: program('bench_libtins'),
    libtins_follow: program('bench_libtins_follow'),
    fields: program('bench_fields'),
    streams: program('bench_streams'),
    files: program('bench_files'),
    gopacket: buildGo('go', 'bench_gopacket'),
    gopacket_files: buildGo('go-files', 'bench_gopacket_files'),
    pcap_parser: peer('pcap_parser.js', 'pcap-parser'),
    node_pcap,
    workload: path.join(__dirname, 'workload.js'),
    nodepcap: found(path.join(ROOT, 'bin', 'nodepcap.js')),
    tshark: onPath('tshark'),
    tcpdump: onPath('tcpdump')
  }
}

const firstMatch = (text, pattern) => text?.match(pattern)?.[1]
const debian = (name) => output('dpkg-query', ['-W', '-f', '${Version}', name])

function versions() {
  return {
    node_pcap: output('git', ['describe', '--always', '--dirty'], { cwd: ROOT })?.trim() ?? require('../package.json').version,
    node: process.version,
    v8: process.versions.v8,
    cc: firstMatch(output('cc', ['--version']), /^\S+ (.*)$/m),
    pcap: firstMatch(output('npm', ['ls', '--depth=0', 'pcap'], { cwd: path.join(__dirname, 'peers') }), /pcap@(\S+)/),
    libpcap: firstMatch(output('tcpdump', ['--version']), /libpcap version (\S+)/),
    tcpdump: firstMatch(output('tcpdump', ['--version']), /tcpdump version (\S+)/),
    tshark: firstMatch(output('tshark', ['--version']), /TShark \(Wireshark\) (\S+?)\.? /),
    libtins: debian('libtins-dev'),
    gopacket: debian('golang-github-google-gopacket-dev'),
    go: firstMatch(output('go', ['version']), /go version (\S+)/)
  }
}

function machine() {
  const cpus = os.cpus()
  return {
    cpu: cpus[0]?.model.trim(),
    cores: cpus.length,
    memory_gib: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`
  }
}

module.exports = { build, versions, machine }
