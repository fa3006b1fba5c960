'use strict'
// field-rows.js - what fields without a fixed place take, beside those that have one; rows.js says what a row is.

const group = 'Fields in C'
const DNS_TEXTS = ['dns.qry.name', 'dns.resp.name', 'dns.a', 'dns.resp.ttl', 'dns.qry.type']
const PLACED = ['ip.src', 'ip.dst', 'udp.srcport', 'udp.dstport', 'dns.id']

/** `what`: columns, or lines of JSON, of these fields. */
const row = (id, title, input, what, fields, targets = []) =>
  ({ id, group, title, needs: 'fields', input, command: (programs, file) => [programs.fields, what, fields.join(), file], reads: ['packets', 'bytes'], sums: input, targets })

const FIELD_ROWS = [
  row('c-dport', 'a column of tcp.dport', 'stamped', 'columns', ['tcp.dport']),
  row('c-tsval', 'a column of tcp.options.tsval', 'stamped', 'columns', ['tcp.options.tsval'], [{ row: 'c-dport', atMost: 3 }]),
  row('c-udp-dport', 'a column of udp.dport', 'dns', 'columns', ['udp.dport']),
  row('c-dns-name', 'a column of dns.qry.name', 'dns', 'columns', ['dns.qry.name'], [{ row: 'c-udp-dport', atMost: 6 }]),
  row('c-lines-placed', 'lines of JSON, five fields with a place', 'dns', 'lines', PLACED),
  row('c-lines', 'lines of JSON, five fields of DNS', 'dns', 'lines', DNS_TEXTS, [{ row: 'c-lines-placed', atMost: 3 }])
]

module.exports = { FIELD_ROWS }
