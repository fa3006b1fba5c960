// to-csv.js - fields as CSV on standard output: node examples/to-csv.js [file] [fields]

const path = require('node:path')
const { Readable } = require('node:stream')
const pcap = require('pcap')

const [file = path.join(__dirname, 'http-loopback.pcap'), fields = 'frame.time_epoch,ip.src,ip.dst,tcp.dstport'] = process.argv.slice(2)
const session = pcap.createOfflineSession(file)
const names = /** @type {import('pcap').FieldName[]} */ (fields.split(','))

Readable.from(session.lines({ format: 'csv', fields: names, header: true })).pipe(process.stdout)
