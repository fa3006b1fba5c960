'use strict'
// protocol.js - cap's names of ethertypes and of IP's protocols: names have numbers, and numbers names.

const ETHERNET = {
  0x800: 'IPV4',
  0x801: 'X.75',
  0x804: 'CHAOSNET',
  0x805: 'X.25',
  0x806: 'ARP',
  0x808: 'ARP-RELAY',
  0x22f3: 'TRILL',
  0x22f4: 'L2-IS-IS',
  0x8035: 'ARP-REVERSE',
  0x809b: 'APPLETALK',
  0x80f3: 'APPLETALK-AARP',
  0x8100: 'VLAN',
  0x814c: 'SNMP',
  0x817d: 'XTP',
  0x86dd: 'IPV6',
  0x876b: 'TCPIP-COMPRESS',
  0x880b: 'PPP',
  0x880c: 'GSMP',
  0x8863: 'PPPOE-DISCOVER',
  0x8864: 'PPPOE-SESSION',
  0x9000: 'LOOPBACK'
}

// From 0 on; '-' has no name.
const IP = (
  'HOPOPT ICMP IGMP GGP IPV4 ST TCP CBT EGP IGP BBN-RCC-MON NVP-II PUP ARGUS EMCON XNET CHAOS UDP MUX DCN-MEAS HMP PRM XNS-IDP ' +
  'TRUNK-1 TRUNK-2 LEAF-1 LEAF-2 RDP IRTP ISO-TP4 NETBLT MFE-NSP MERIT-INP DCCP 3PC IDPR XTP DDP IDPR-CMTP TP++ IL IPV6 SDRP ' +
  'IPV6-ROUTE IPV6-FRAG IDRP RSVP GRE DSR BNA ESP AH I-NLSP SWIPE NARP MOBILE TLSP SKIP ICMPV6 IPV6-NONXT IPV6-OPTS - CFTP - ' +
  'SAT-EXPAK KRYPTOLAN RVD IPPC - SAT-MON VISA IPCV CPNX CPHB WSN PVP BR-SAT-MON SUN-ND WB-MON WB-EXPAK ISO-IP VMTP SECURE-VMTP ' +
  'VINES IPTM NSFNET-IGP DGP TCF EIGRP OSPFIGP SPRITE-RPC LARP MTP AX.25 IPIP MICP SCC-SP ETHERIP ENCAP - GMTP IFMP PNNI PIM ' +
  'ARIS SCPS QNX A/N IPCOMP SNP COMPAQ-PEER IPX-IN-IP VRRP PGM - L2TP DDX IATP STP SRP UTI SMP SM PTP ISIS FIRE CRTP CRUDP ' +
  'SSCOPMCE IPLT SPS PIPE SCTP FC RSVP-E2E-IGNORE MOBILITY_HEADER UDPLITE MPLS-IN-IP MANET HIP SHIM6 WESP ROHC'
).split(' ').map((name) => name.replace('_', ' '))

/** Both ways. */
function both(names) {
  const all = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '-'))
  for (const [number, name] of Object.entries(all)) all[name] = Number(number)
  return all
}

exports.PROTOCOL = { ETHERNET: both(ETHERNET), IP: both(IP) }
exports.PROTOCOL.IP.TTP = exports.PROTOCOL.IP.IPTM // another name of it
