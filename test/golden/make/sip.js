'use strict'
// sip.js - messages of SIP with every header that has a row, sessions of SDP, and what can be wrong with them.

const { bytes, text, lines, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const PORT = 5060
const datagram = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(PORT, PORT, bytes(parts)))

/** Headers whose values are texts, or numbers, with no parts of their own. */
const TEXTS = [
  'accept', 'accept-contact', 'accept-encoding', 'accept-language', 'accept-resource-priority', 'alert-info', 'allow', 'allow-events',
  'answer-mode', 'authentication-info', 'call-info', 'content-disposition', 'content-language', 'date', 'error-info', 'event',
  'feature-caps', 'flow-timer', 'geolocation', 'geolocation-error', 'geolocation-routing', 'history-info', 'identity', 'info-package',
  'in-reply-to', 'join', 'mime-version', 'min-expires', 'min-se', 'organization', 'p-access-network-info', 'p-asserted-service',
  'p-associated-uri', 'p-called-party-id', 'p-charging-function-addresses', 'p-charging-vector', 'p-early-media', 'p-media-authorization',
  'p-preferred-service', 'p-profile-key', 'p-served-user', 'p-user-database', 'p-visited-network-id', 'path', 'priority', 'privacy',
  'proxy-require', 'reason', 'recv-info', 'refer-sub', 'refer-to', 'referred-by', 'reject-contact', 'replaces', 'reply-to',
  'request-disposition', 'require', 'resource-priority', 'security-client', 'security-server', 'security-verify', 'server',
  'service-route', 'session-expires', 'session-id', 'subject', 'subscription-state', 'supported', 'target-dialog', 'timestamp',
  'unsupported', 'user-agent', 'warning', 'diversion', 'sip-etag', 'sip-if-match', 'user-to-user'
]
const NUMBERS = ['expires', 'max-breadth', 'max-forwards', 'retry-after', 'rseq']

const DIGEST = 'Digest username="bob", realm="example.org", nonce="84a4cc6f", uri="sip:example.org", response="7587245234b3434c", algorithm=MD5, cnonce="0a4f113b", opaque="5ccc069c", qop=auth, nc=00000001, stale=FALSE, domain="sip:a", nextnonce="47364c23", rspauth="6629fae4", auts="x", ik="00", ck="01"'
const TARGET = 'sip:bob@example.org:5070;transport=udp'
const PERSON = '"A, B" <sip:alice@example.org:5070;user=phone>'

/** RFC 3261 section 20. */
const invite = () => datagram(lines(
  `INVITE ${TARGET} SIP/2.0`, 'Via: SIP/2.0/UDP pc.example.org:5061;branch=z9hG4bK776;received=192.0.2.1;rport=5062;maddr=224.2.0.1;ttl=16;comp=sigcomp, SIP/2.0/TCP [2001:db8::1];rport', `From: ${PERSON};tag=1928301774`, `To: ${PERSON};tag=a6c85cf`,
  'Call-ID: a84b4c76e66710', 'CSeq: 314159 INVITE', 'RAck: 776656 1 INVITE', `Contact: ${PERSON};expires=60, <sip:carol@[2001:db8::4]:5070;lr>`, 'Route: "x" <sip:user@p1.example.org:5070;lr>', 'Record-Route: "y" <sip:user@p2.example.org:5070;lr>',
  `P-Asserted-Identity: ${PERSON}`, `P-Preferred-Identity: ${PERSON}`, `Authorization: ${DIGEST}`, 'Proxy-Authorization: Digest username="bob"', ...TEXTS.map((name) => `${name}: value`), ...NUMBERS.map((name) => `${name}: 70`), 'Content-Encoding: x-none', 'Content-Length: 4', ''
), text('body'))

const unauthorized = () => datagram(lines('SIP/2.0 401 Unauthorized', 'v: SIP/2.0/UDP 192.0.2.1', 'f: sip:ann@example.org;tag=1', 't: <tel:+358-555-1234567>', 'i: 1', 'CSeq: 1 REGISTER', 'WWW-Authenticate: Digest realm="a,b"', 'Proxy-Authenticate: Digest realm="c"', 'l: 0', ''))

/** RFC 8866 section 5: all kinds of lines. */
const session = lines(
  'v=0', 'o=jdoe 3724394400 3724394405 IN IP4 198.51.100.1', 's=Call', 'i=A seminar', 'u=http://example.org/', 'e=j.doe@example.org', 'p=+1 617 555-6011', 'c=IN IP4 233.252.0.1/127/3', 'b=X-YZ:128', 't=3724394400 3724398000', 'r=7d 1h 0 25h', 'z=3730928400 -1h 3749680800 0', 'k=clear:secret', 'a=recvonly', 'a=tool:test', 'y=?',
  'm=audio 49170/2 RTP/AVP 0 99', 'i=Sound', 'c=IN IP4 233.252.0.2/127/1', 'b=AS:64', 'k=uri:http://example.org/', 'a=rtpmap:99 h263-1998/90000', 'a=sendrecv', 'a=ptime:20', 'm=video 51372 RTP/AVP 31'
)
const described = (body) => ['Content-Type: application/sdp', `Content-Length: ${body.length}`, '']
const answered = () => datagram(lines('SIP/2.0 200 OK', 'Call-ID: 1', 'CSeq: 1 INVITE', ...described(session)), session)
const partial = text('v=0\r\nnoequals\r\nm=audio 1 RTP/AVP')
const unended = () => datagram(lines('SIP/2.0 200 OK', 'Content-Type: application/sdp', 'Content-Length: 400', ''), partial)

/** RFC 3261 section 18.3: in a stream the length tells where the next message begins. */
const stream = () => segment(49152, PORT, bytes(lines('OPTIONS sip:a SIP/2.0', 'Content-Length: 2', ''), text('ab'), lines('BYE sip:b SIP/2.0', 'Content-Length: 0', '')))

const inHeaders = () => cut(invite(), 42 + 100)
const inSession = () => cut(answered(), answered().length - 300)

const longer = () => datagram(lines('BYE sip:ann@example.org SIP/2.0', 'Content-Length: 400', ''), text('short'))
const other = lines('v=0', 'a=tool:test', 'm=audio 1 RTP/AVP 0', 'a=ptime:20', 'a=maxptime:40')
const attributes = () => datagram(lines('SIP/2.0 200 OK', ...described(other)), other)

module.exports = {
  'sip/messages': [invite, unauthorized, stream],
  'sip/cut': [inHeaders],
  'sip/lies': [longer],
  'sdp/session': [answered, attributes],
  'sdp/cut': [inSession],
  'sdp/lies': [unended]
}
