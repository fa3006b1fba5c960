'use strict'
// rtsp.js - messages of RTSP and data between them.

const { u8, u16, text, lines, bytes, cut } = require('./bytes')
const { segment } = require('./layers')

const PORT = 554
const CLIENT = 49152
const request = (...parts) => segment(CLIENT, PORT, bytes(parts))
const response = (...parts) => segment(PORT, CLIENT, bytes(parts))

/** RFC 7826 section 13; a description is a body of SDP. */
const describe = () => request(lines('DESCRIBE rtsp://example.com/fizzle RTSP/2.0', 'CSeq: 312', 'User-Agent: test/1.0', ''))
const described = () => response(lines('RTSP/2.0 200 OK', 'CSeq: 312', 'Server: test/1.0', 'Content-Type: application/sdp', 'Content-Length: 5', ''), text('v=0\r\n'))
const setup = () => request(lines('SETUP rtsp://example.com/fizzle RTSP/2.0', 'CSeq: 313', 'Transport: RTP/AVP;unicast;client_port=4588-4589', 'Session: 12345678', ''))

/** RFC 7826 section 14; `length` can lie. */
const frame = (channel, data, length) => bytes(text('$'), u8(channel), u16(length ?? data.length), data)
const interleaved = () => response(frame(0, text('media')), frame(1, text('control')))

module.exports = {
  'rtsp/session': [describe, described, setup, interleaved],
  'rtsp/cut': [() => cut(describe(), 54 + 60)],
  'rtsp/lies': [() => response(frame(0, text('part'), 400)), () => response(lines('RTSP/1.0 404 Not Found', 'Content-Length: 400', ''), text('short'))]
}
