'use strict'
// cap-differences.js - where our decoders of cap say another thing than cap 0.2.1 on purpose: docs/migration.md has the same list.

/** By name: is the difference between two lines, theirs and ours, that one? */
module.exports = {
  'a header that was cut gives what was captured': (theirs, ours) => theirs.endsWith(' throws') && !ours.endsWith(' throws') || /undefined\.undefined|\dundefined|\.undefined/.test(theirs),
  "a VLAN tag's priority is what it says": (theirs, ours) => theirs.replace(/priority: \d/, '') === ours.replace(/priority: \d/, ''),
  'SCTP has its tag, its checksum and its chunks': (theirs) => theirs.startsWith('SCTP '),
  "a router advertisement's addresses come without holes": (theirs) => theirs.includes('empty item'),
  'the length of an authentication header is what RFC 4302 says': (theirs, ours) => theirs.startsWith('IPV6 ') && ours.startsWith('IPV6 ') && theirs.split('} {')[0].split('protocol')[0] === ours.split('} {')[0].split('protocol')[0]
}
