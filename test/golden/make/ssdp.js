'use strict'
// ssdp.js - searches, answers and notifications of UPnP.

const { bytes, text, lines, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const PORT = 1900
const datagram = (from, to, ...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(from, to, bytes(parts)))

/** UPnP Device Architecture 2.0, sections 1.2 and 1.3. */
const search = () => datagram(49152, PORT, lines('M-SEARCH * HTTP/1.1', 'HOST: 239.255.255.250:1900', 'MAN: "ssdp:discover"', 'MX: 3', 'ST: ssdp:all', 'USER-AGENT: test/1.0 UPnP/2.0 test/1.0', ''))
const found = () => datagram(PORT, 49152, lines('HTTP/1.1 200 OK', 'CACHE-CONTROL: max-age = 1800', 'DATE: Tue, 15 Nov 1994 08:12:31 GMT', 'EXT:', 'LOCATION: http://192.0.2.1/device.xml', 'SERVER: test/1.0 UPnP/2.0 test/1.0', 'ST: upnp:rootdevice', 'USN: uuid:1::upnp:rootdevice', 'Content-Length: 4', ''), text('body'))
const alive = () => datagram(49152, PORT, lines('NOTIFY /a?b=c&d HTTP/1.1', 'HOST: 239.255.255.250:1900', 'NT: upnp:rootdevice', 'NTS: ssdp:alive', 'USN: uuid:1::upnp:rootdevice', ''))

const inHeaders = () => cut(search(), 42 + 50)
const longer = () => datagram(PORT, 49152, lines('HTTP/1.1 200 OK', 'MX: three', 'Content-Length: 400', ''), text('short'))

module.exports = {
  'ssdp/messages': [search, found, alive],
  'ssdp/cut': [inHeaders],
  'ssdp/lies': [longer]
}
