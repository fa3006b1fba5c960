'use strict'
// differences.js - where ours prints another thing than 3.1 on purpose: docs/migration.md has the same list.

/** The first parts of two texts that differ, and what stands around them. */
function firstDifference(theirs, ours) {
  const [a, b] = [theirs, ours].map((text) => text.split(/, |\n/))
  const at = a.findIndex((part, i) => part !== b[i])
  return { theirs: a[at] ?? '', ours: b[at] ?? '', before: a.slice(Math.max(0, at - 16), at).join(', ') }
}

/** By name: is a difference that one? */
const differences = {
  'link types have their names': ({ theirs }) => theirs.includes('Unknown linktype'),
  'a header that was cut gives what was captured': ({ whole }) => whole.cut,
  'the address of a cooked capture ends without "undefined"': ({ theirs }) => /:undefined /.test(theirs) || /^LINKTYPE_LINUX_SLL.*undefined/.test(theirs),
  'an address of a cooked capture has eight octets at most': ({ before }) => /SLLAddr \{ addr: \[/.test(before),
  'an IGMP message without a group has no groupAddress': ({ theirs, ours }) => theirs.includes('groupAddress: IPv4Addr') && ours.includes('groupAddress: undefined'),
  'the length of TCP over IPv6 is that of its data': ({ theirs, whole }) => whole.ip6 && /dataLength|data: | len -?\d+$/.test(theirs),
  'a later fragment has no payload': ({ whole }) => whole.fragment,
  'the length of an authentication header is what RFC 4302 says': ({ theirs, whole }) => whole.ip6 && /headerLength|payload/.test(theirs),
  'bytes behind the end of IP or UDP are no data': ({ theirs }) => /^(payload: \w+ \{ )?(emitter: undefined )?(payload: )?(data|dataLength):| len -?\d+$/.test(theirs),
  'a header that is not whole, or cannot be, is not followed': ({ theirs, ours }) => /^ethertype: /.test(theirs) || /^(windowSize|checksum|urgentPointer|headerLength|flags|options|ackno|seqno|dport|data|dataLength|code|type): undefined/.test(ours) || /payload: (TCP|UDP|ICMP|IGMP|IPv4|IPv6|Arp|HeaderExtension|NoNext)/.test(theirs) && /payload: (undefined|null|\w+ \{ \w+: undefined)/.test(ours),
  'a TCP option of a wrong length has no value': ({ theirs }) => /^(options: TCPOptions \{ )?(mss|window_scale|sack|sack_ok|timestamp|echo): /.test(theirs) || /\[mss|\[scale|\[sack/.test(theirs),
  'flags of DNS messages are those of the message': ({ theirs }) => / DNS \{ isResponse:/.test(theirs),
  'numbers of 802.11 have their lowest byte first': ({ theirs }) => /^(duration|fragSeq):/.test(theirs),
  'an 802.11 frame has the elements and the LLC that it has': ({ before, theirs, whole }) => whole.radio && /llc|LogicalLinkControl|tags|beacon|probe|dhost|shost|bssid|RadioMangementFrameTag|typeId|dsap/.test(before + theirs),
  'raw IP can be IPv6': ({ theirs, ours }) => /payload: IPv4/.test(theirs) && /payload: IPv6/.test(ours),
  'microseconds of a second or more are carried over': ({ theirs, whole }) => theirs.includes('tv_sec: ') && whole.microseconds >= 1e6,
  'an address family has 32 bits': ({ theirs }) => /pftype/.test(theirs)
}

const about = (text) => ({
  cut: Number(/caplen: (\d+)/.exec(text)?.[1]) < Number(/ len: (\d+)/.exec(text)?.[1]),
  microseconds: Number(/tv_usec: (\d+)/.exec(text)?.[1]),
  ip6: text.includes('IPv6 {'),
  fragment: /fragmentOffset: [1-9]/.test(text),
  radio: text.includes('RadioFrame {')
})

/** The name of the listed difference between two texts; undefined if there is none. */
function differenceOf(theirs, ours) {
  const found = { ...firstDifference(theirs, ours), whole: about(theirs) }
  return Object.keys(differences).find((name) => differences[name](found))
}

module.exports = { differences, differenceOf, firstDifference }
