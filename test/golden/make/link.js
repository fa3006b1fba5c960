'use strict'
// link.js - headers of the link layer, and ARP.

const { u8, u16, u24, u32, hex, ip4, mac, zeros, bytes, bits, cut } = require('./bytes')
const { LINKTYPE, ETHERTYPE, PROTOCOL, MAC, IP4, ethernet, ethernet802, ipPacket, datagram } = require('./layers')

const packet = () => ipPacket({ protocol: PROTOCOL.UDP }, datagram())

/** IEEE 802.2: addresses, and a control field of two bytes or, in unnumbered frames, of one. */
const llc = (dsap, ssap, control, ...data) => ethernet802(bytes({ dsap: u8(dsap), ssap: u8(ssap), control }, data))

/** IEEE 802.2: information frames. */
const information = () => llc(0x7e, 0x7e, bits({ send: [7, 5], zero: [1, 0], receive: [7, 9], poll: [1, 1] }), hex('0102030405'))

/** IEEE 802.2: supervisory frames: RR, RNR, REJ. */
const supervisory = (kind) => () => llc(0x7e, 0x7f, bits({ reserved: [4, 0], kind: [2, kind], format: [2, 1], receive: [7, 33], final: [1, 0] }))

/** IEEE 802.2: unnumbered frames, a command and a response. */
const sabme = () => llc(0x7e, 0x7e, u8(0x7f))
const acknowledgment = () => llc(0x7e, 0x7f, u8(0x73))

/** RFC 1042, IEEE 802.1H: EtherTypes behind SNAP. */
const snap = (oui, id, ...data) => llc(0xaa, 0xaa, u8(0x03), { oui: u24(oui), id: u16(id) }, data)
const snapIp = () => snap(0, ETHERTYPE.IPV4, packet())
const bridged = () => snap(0x0000f8, ETHERTYPE.ARP, arpRequest())
const privateId = () => snap(0x00000c, 0x2000, hex('01b4'))

/** IEEE 802.1Q section 9.6: tags in a row. */
const tag = (priority, dei, id, type, ...rest) => bytes(bits({ pcp: [3, priority], dei: [1, dei], vid: [12, id] }), u16(type), rest)
const tagged = () => ethernet(ETHERTYPE.VLAN, tag(5, 1, 100, ETHERTYPE.VLAN, tag(0, 0, 7, ETHERTYPE.IPV4, packet())))
const taggedLength = () => ethernet(ETHERTYPE.VLAN, tag(7, 0, 1, 3, hex('4242 03')))

/** RFC 826; RFC 1201 for ARCNET's addresses of one byte, Chaosnet's protocol addresses have two. */
const arp = ({ hardware = 1, protocol = ETHERTYPE.IPV4, operation = 1, addresses, lengths = [addresses[0].length, addresses[1].length] }) => bytes({
  hardware_type: u16(hardware),
  protocol_type: u16(protocol),
  hardware_length: u8(lengths[0]),
  protocol_length: u8(lengths[1]),
  operation: u16(operation)
}, addresses)
const arpRequest = () => arp({ addresses: [MAC.A, IP4.A, zeros(6), IP4.B] })
const arpArcnet = () => arp({ hardware: 7, operation: 2, addresses: [hex('0a'), IP4.A, hex('0b'), IP4.B] })
const arpChaos = () => arp({ protocol: 0x0804, addresses: [MAC.A, hex('4101'), MAC.B, hex('4102')] })
const overEthernet = (message) => () => ethernet(ETHERTYPE.ARP, message())

/** LINKTYPE_LINUX_SLL: the sender's address has room for eight bytes. */
const sll = (hardware, address, protocol, ...rest) => bytes({ packet_type: u16(0), hardware_type: u16(hardware), address_length: u16(address.length), address: [address, zeros(8 - address.length)], protocol: u16(protocol) }, rest)

/** LINKTYPE_LINUX_SLL2. */
const sll2 = (hardware, address, protocol, ...rest) => bytes({
  protocol: u16(protocol),
  reserved: u16(0),
  interface_index: u32(3),
  hardware_type: u16(hardware),
  packet_type: u8(4),
  address_length: u8(address.length),
  address: [address, zeros(8 - address.length)]
}, rest)

const ARPHRD = { ETHERNET: 1, IPIP: 768, GRE: 778, INFINIBAND: 32 }
const cooked = (header) => [
  () => header(ARPHRD.ETHERNET, mac('02000000000a'), ETHERTYPE.IPV4, packet()),
  () => header(ARPHRD.IPIP, ip4('192.0.2.1'), ETHERTYPE.IPV4, packet()),
  () => header(ARPHRD.GRE, ip4('192.0.2.1'), ETHERTYPE.IPV4, packet()),
  () => header(ARPHRD.INFINIBAND, hex('0102030405060708'), ETHERTYPE.IPV4, packet()),
  () => header(ARPHRD.ETHERNET, mac('02000000000a'), 4, hex('4242 03')) // 4: LLC follows
]
const cookedCut = (header) => [() => cut(header(ARPHRD.ETHERNET, MAC.A, ETHERTYPE.IPV4, packet()), 11), () => cut(header(ARPHRD.ETHERNET, MAC.A, ETHERTYPE.IPV4, packet()), 4)]

/** LINKTYPE_NULL: the byte order is that of the machine; some systems write an EtherType. */
const nullLittle = () => bytes(hex('02000000'), packet())
const nullBig = () => bytes(hex('00000002'), packet())
const nullEthertype = () => bytes(u32(ETHERTYPE.IPV4), packet())

/** IEEE 802.3 section 3.2.8: zeros fill a frame up to 60 bytes in front of its check sequence; what some devices write comes behind. */
const padded = (frame) => bytes(frame, zeros(60 - frame.length))
const trailed = (frame) => bytes(padded(frame), hex('a0a1a2a3a4a5a6'))
const filled = (frame) => [() => padded(frame()), () => trailed(frame())]
const plain = () => ethernet(ETHERTYPE.IPV4, packet())
const taggedOnce = () => ethernet(ETHERTYPE.VLAN, tag(0, 0, 7, ETHERTYPE.IPV4, packet()))
const cookedPlain = (header) => () => header(ARPHRD.ETHERNET, MAC.A, ETHERTYPE.IPV4, packet())

const on = (linkType, packets) => ({ linkType, packets })

module.exports = {
  'ethernet/trailers': filled(plain),
  'ethernet/cut': [() => cut(ethernet(ETHERTYPE.IPV4, packet()), 9)],
  'ethernet/lies': [() => ethernet(1520, packet()), () => ethernet802(bytes(hex('4242 03'), zeros(4)), 80)],
  'llc/formats': [information, supervisory(0), supervisory(1), supervisory(2), sabme, acknowledgment],
  'llc/cut': [() => cut(information(), 17), () => cut(sabme(), 16)],
  'snap/ids': [snapIp, bridged, privateId],
  'snap/cut': [() => cut(snapIp(), 14 + 3 + 2), () => cut(snapIp(), 14 + 3 + 4)],
  'vlan/tags': [tagged, taggedLength],
  'vlan/trailers': filled(taggedOnce),
  'vlan/cut': [() => cut(tagged(), 14 + 3)],
  'vlan/lies': [() => ethernet(ETHERTYPE.VLAN, tag(0, 0, 7, 90, hex('4242 03'))), () => ethernet(ETHERTYPE.VLAN, tag(0, 0, 7, 1510, hex('4242 03')))],
  'arp/kinds': [overEthernet(arpRequest), overEthernet(arpArcnet), overEthernet(arpChaos)],
  'arp/cut': [() => cut(overEthernet(arpRequest)(), 14 + 20), () => cut(overEthernet(arpRequest)(), 14 + 5)],
  'arp/lies': [overEthernet(() => arp({ lengths: [6, 16], addresses: [MAC.A, IP4.A, zeros(6), IP4.B] }))],
  'null/families': on(LINKTYPE.NULL, [nullLittle, nullBig, nullEthertype]),
  'null/cut': on(LINKTYPE.NULL, [() => cut(nullLittle(), 3)]),
  'loop/cut': on(LINKTYPE.LOOP, [() => cut(nullBig(), 3)]),
  'sll/addresses': on(LINKTYPE.SLL, cooked(sll)),
  'sll/trailers': on(LINKTYPE.SLL, filled(cookedPlain(sll))),
  'sll/cut': on(LINKTYPE.SLL, cookedCut(sll)),
  'sll2/addresses': on(LINKTYPE.SLL2, cooked(sll2)),
  'sll2/trailers': on(LINKTYPE.SLL2, filled(cookedPlain(sll2))),
  'sll2/cut': on(LINKTYPE.SLL2, cookedCut(sll2))
}
