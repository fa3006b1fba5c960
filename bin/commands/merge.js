'use strict'
// merge.js - nodepcap merge: many capture files in one.

const { UsageError } = require('../arguments')
const { filter, filterOf } = require('../filter-option')
const { outputOptions, outputOf } = require('../file-output')
const { runOptions, run: runFiles } = require('../file-run')

const options = {
  append: { type: 'boolean', doc: 'One file after the other, not by time.' },
  filter,
  ...outputOptions,
  ...runOptions
}

async function run(values, [out, ...inputs]) {
  if (inputs.length === 0) throw new UsageError('merge: no file to merge: nodepcap merge OUT IN...')
  const settings = { ...outputOf(values), flush: 'block' }
  return runFiles('merge', { inputs, out, settings, reading: { ...filterOf(values, [], 'merge'), append: values.append ?? false } }, values)
}

module.exports = {
  name: 'merge',
  summary: 'Merge capture files by time.',
  usage: 'merge OUT IN... [OPTIONS]',
  about: 'Writes the packets of all files in the order of their times; of equal times, in the order of the files. Formats, byte orders, compressions and link types may differ; in pcapng the files\' interfaces stay apart. All files are open at once, as many as the system allows (ulimit -n); with --append one at a time. A damaged file gives the packets before the damage, and after all packets its error.',
  options,
  examples: [
    'nodepcap merge all.pcapng eth0.pcap eth1.pcap',
    'nodepcap merge day.pcapng.zst hour_*.pcap --append',
    'nodepcap merge - a.pcap b.pcapng | nodepcap read - tcp'
  ],
  run
}
