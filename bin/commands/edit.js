'use strict'
// edit.js - nodepcap edit: some packets of a capture file, or all of them changed.

const { UsageError, integer } = require('../arguments')
const { filter, filterOf } = require('../filter-option')
const { outputOptions, outputOf } = require('../file-output')
const { runOptions, run: runFiles } = require('../file-run')
const times = require('../times')

const MAX_32 = 0xffffffff
const RANGE = /^(\d+)?(-)?(\d+)?$/

/** [first, last] of A, A-B, A- or -B; undefined when it is none. */
function rangeOf(text) {
  const [, first, dash, last] = RANGE.exec(text.trim()) ?? []
  if (first === undefined && last === undefined) return undefined
  const range = [Number(first ?? 1), dash ? Number(last ?? Number.MAX_SAFE_INTEGER) : Number(first)]
  return range.every(Number.isSafeInteger) && range[0] >= 1 && range[0] <= range[1] ? range : undefined
}

const ranges = (text) => (text.split(',').every(rangeOf) ? undefined : 'packet numbers from 1, such as 5, 10-20 or 100-, separated by commas')
const chop = (text) => (/^[-+]?\d+$/.test(text) && Math.abs(Number(text)) <= MAX_32 ? undefined : 'a number of bytes, negative for the end of packets')

const options = {
  range: { type: 'string', multiple: true, value: 'A-B[,C-D]', check: ranges, doc: 'Only packets with these numbers, from 1; repeatable.' },
  invert: { type: 'boolean', doc: 'With --range: only packets with other numbers.' },
  from: { type: 'string', value: 'TIME', check: times.time, doc: 'Only packets from this time on: seconds since 1970, or \'2020-09-13 12:26:40.5\' (local), or 2020-09-13T12:26:40Z.' },
  to: { type: 'string', value: 'TIME', check: times.time, doc: 'Only packets before this time.' },
  'drop-duplicates': { type: 'boolean', doc: 'Leave out packets whose bytes and lengths are those of one of the four before them.' },
  window: { type: 'string', value: 'N', check: integer(2, 1000000), doc: 'With --drop-duplicates: compare N packets (default 5), the one at hand included.' },
  'window-time': { type: 'string', value: 'SECONDS', check: times.age, doc: 'With --drop-duplicates: compare with packets that are at most so much older.' },
  shift: { type: 'string', value: 'SECONDS', check: times.span, doc: 'Add this to all times; exact to the nanosecond, may be negative.' },
  chop: { type: 'string', multiple: true, value: 'BYTES', check: chop, doc: 'Cut bytes off the start of packets, or, negative, off the end; repeatable.' },
  'snap-length': { type: 'string', value: 'BYTES', check: integer(1, 0x7fffffff), doc: 'Keep at most so many bytes of a packet.' },
  comment: { type: 'string', value: 'TEXT', doc: 'pcapng: a comment of the whole file.' },
  'strip-comments': { type: 'boolean', doc: 'Leave out all comments of the input.' },
  filter,
  ...outputOptions,
  ...runOptions
}

function duplicates(values) {
  const { window, 'window-time': age } = values
  if (!values['drop-duplicates']) {
    if (window || age) throw new UsageError(`edit: --${window ? 'window' : 'window-time'} is about duplicates: add --drop-duplicates`)
    return undefined
  }
  return { window: window && Number(window), age_ns: age && times.spanOf(age) }
}

/** The edit as dump() takes it. */
function plan(values) {
  const cuts = (values.chop ?? []).map(Number)
  const sum = (numbers) => numbers.reduce((total, number) => total + Math.abs(number), 0)
  const edit = {
    ranges: values.range?.flatMap((list) => list.split(',')).map(rangeOf),
    invert: values.invert,
    from_ns: values.from && times.timeOf(values.from),
    to_ns: values.to && times.timeOf(values.to),
    duplicates: duplicates(values),
    shift_ns: values.shift && times.spanOf(values.shift),
    chop_start: sum(cuts.filter((bytes) => bytes > 0)),
    chop_end: sum(cuts.filter((bytes) => bytes < 0)),
    snap_length: values['snap-length'] && Number(values['snap-length'])
  }
  if (edit.invert && !edit.ranges) throw new UsageError('edit: --invert is about numbers of packets: add --range')
  return edit
}

async function run(values, [input, out, ...words]) {
  if (out === undefined) throw new UsageError('edit: two files are needed: nodepcap edit IN OUT; - is standard input or output')
  const settings = { edit: plan(values), comment: values.comment, strip_comments: values['strip-comments'], ...outputOf(values), flush: 'block' }
  return runFiles('edit', { inputs: [input], out, settings, reading: { ...filterOf(values, words, 'edit') } }, values)
}

module.exports = {
  name: 'edit',
  summary: 'Choose and change the packets of a capture file.',
  usage: 'edit IN OUT [FILTER...] [OPTIONS]',
  about: 'Writes the packets that all given conditions leave, changed as asked, in this order: FILTER (a BPF expression), --range (numbers as in IN), --from and --to, --drop-duplicates, --shift, --chop, --snap-length. Type and compression are as for nodepcap convert.',
  options,
  examples: [
    'nodepcap edit trace.pcap minute.pcap --from \'2020-09-13 12:26:00\' --to \'2020-09-13 12:27:00\'',
    'nodepcap edit trace.pcap small.pcap --snap-length 96 --drop-duplicates',
    'nodepcap edit trace.pcapng later.pcapng --shift 3600.000000001 --range 1-1000,5000-',
    'nodepcap edit trace.pcapng clean.pcapng --strip-comments --comment \'cleaned\''
  ],
  run
}
