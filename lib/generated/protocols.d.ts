// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { FrameColumns, FrameFieldName, FrameWiresharkColumns, FrameWiresharkName } from './frame'
import { Ethernet, EthernetTree, EthernetColumns, EthernetFieldName, EthernetWiresharkColumns, EthernetWiresharkName } from './ethernet'
import { Vlan, VlanTree, VlanColumns, VlanFieldName, VlanWiresharkColumns, VlanWiresharkName } from './vlan'
import { Llc, LlcTree, LlcColumns, LlcFieldName, LlcWiresharkColumns, LlcWiresharkName } from './llc'
import { Snap, SnapTree, SnapColumns, SnapFieldName, SnapWiresharkColumns, SnapWiresharkName } from './snap'
import { Stp, StpTree, StpColumns, StpFieldName, StpWiresharkColumns, StpWiresharkName } from './stp'
import { Lldp, LldpTree, LldpColumns, LldpFieldName, LldpWiresharkColumns, LldpWiresharkName } from './lldp'
import { Eapol, EapolTree, EapolColumns, EapolFieldName, EapolWiresharkColumns, EapolWiresharkName } from './eapol'
import { Eap, EapTree, EapColumns, EapFieldName, EapWiresharkColumns, EapWiresharkName } from './eap'
import { Null, NullTree, NullColumns, NullFieldName, NullWiresharkColumns, NullWiresharkName } from './null'
import { Loop, LoopTree, LoopColumns, LoopFieldName, LoopWiresharkColumns, LoopWiresharkName } from './loop'
import { Raw, RawTree, RawColumns, RawFieldName, RawWiresharkColumns, RawWiresharkName } from './raw'
import { Sll, SllTree, SllColumns, SllFieldName, SllWiresharkColumns, SllWiresharkName } from './sll'
import { Sll2, Sll2Tree, Sll2Columns, Sll2FieldName, Sll2WiresharkColumns, Sll2WiresharkName } from './sll2'
import { Arp, ArpTree, ArpColumns, ArpFieldName, ArpWiresharkColumns, ArpWiresharkName } from './arp'
import { Ip, IpTree, IpColumns, IpFieldName, IpWiresharkColumns, IpWiresharkName } from './ip'
import { Ip6, Ip6Tree, Ip6Columns, Ip6FieldName, Ip6WiresharkColumns, Ip6WiresharkName } from './ip6'
import { Ip6Hopopts, Ip6HopoptsTree, Ip6HopoptsColumns, Ip6HopoptsFieldName, Ip6HopoptsWiresharkColumns, Ip6HopoptsWiresharkName } from './ip6_hopopts'
import { Ip6Routing, Ip6RoutingTree, Ip6RoutingColumns, Ip6RoutingFieldName, Ip6RoutingWiresharkColumns, Ip6RoutingWiresharkName } from './ip6_routing'
import { Ip6Fragment, Ip6FragmentTree, Ip6FragmentColumns, Ip6FragmentFieldName, Ip6FragmentWiresharkColumns, Ip6FragmentWiresharkName } from './ip6_fragment'
import { Ip6Dstopts, Ip6DstoptsTree, Ip6DstoptsColumns, Ip6DstoptsFieldName, Ip6DstoptsWiresharkColumns, Ip6DstoptsWiresharkName } from './ip6_dstopts'
import { Ip6Mobility, Ip6MobilityTree, Ip6MobilityColumns, Ip6MobilityFieldName, Ip6MobilityWiresharkColumns, Ip6MobilityWiresharkName } from './ip6_mobility'
import { Ah, AhTree, AhColumns, AhFieldName, AhWiresharkColumns, AhWiresharkName } from './ah'
import { Esp, EspTree, EspColumns, EspFieldName, EspWiresharkColumns, EspWiresharkName } from './esp'
import { Hip, HipTree, HipColumns, HipFieldName, HipWiresharkColumns, HipWiresharkName } from './hip'
import { Shim6, Shim6Tree, Shim6Columns, Shim6FieldName, Shim6WiresharkColumns, Shim6WiresharkName } from './shim6'
import { Icmp, IcmpTree, IcmpColumns, IcmpFieldName, IcmpWiresharkColumns, IcmpWiresharkName } from './icmp'
import { Icmp6, Icmp6Tree, Icmp6Columns, Icmp6FieldName, Icmp6WiresharkColumns, Icmp6WiresharkName } from './icmp6'
import { Igmp, IgmpTree, IgmpColumns, IgmpFieldName, IgmpWiresharkColumns, IgmpWiresharkName } from './igmp'
import { Tcp, TcpTree, TcpColumns, TcpFieldName, TcpWiresharkColumns, TcpWiresharkName } from './tcp'
import { Udp, UdpTree, UdpColumns, UdpFieldName, UdpWiresharkColumns, UdpWiresharkName } from './udp'
import { Sctp, SctpTree, SctpColumns, SctpFieldName, SctpWiresharkColumns, SctpWiresharkName } from './sctp'
import { Dns, DnsTree, DnsColumns, DnsFieldName, DnsWiresharkColumns, DnsWiresharkName } from './dns'
import { Mdns, MdnsTree, MdnsColumns, MdnsFieldName, MdnsWiresharkColumns, MdnsWiresharkName } from './mdns'
import { Llmnr, LlmnrTree, LlmnrColumns, LlmnrFieldName, LlmnrWiresharkColumns, LlmnrWiresharkName } from './llmnr'
import { Vxlan, VxlanTree, VxlanColumns, VxlanFieldName, VxlanWiresharkColumns, VxlanWiresharkName } from './vxlan'
import { Stun, StunTree, StunColumns, StunFieldName, StunWiresharkColumns, StunWiresharkName } from './stun'
import { Tls, TlsTree, TlsColumns, TlsFieldName, TlsWiresharkColumns, TlsWiresharkName } from './tls'
import { Quic, QuicTree, QuicColumns, QuicFieldName, QuicWiresharkColumns, QuicWiresharkName } from './quic'
import { Http, HttpTree, HttpColumns, HttpFieldName, HttpWiresharkColumns, HttpWiresharkName } from './http'
import { Ssdp, SsdpTree, SsdpColumns, SsdpFieldName, SsdpWiresharkColumns, SsdpWiresharkName } from './ssdp'
import { Sip, SipTree, SipColumns, SipFieldName, SipWiresharkColumns, SipWiresharkName } from './sip'
import { Sdp, SdpTree, SdpColumns, SdpFieldName, SdpWiresharkColumns, SdpWiresharkName } from './sdp'
import { Rtp, RtpTree, RtpColumns, RtpFieldName, RtpWiresharkColumns, RtpWiresharkName } from './rtp'
import { Rtcp, RtcpTree, RtcpColumns, RtcpFieldName, RtcpWiresharkColumns, RtcpWiresharkName } from './rtcp'
import { Smtp, SmtpTree, SmtpColumns, SmtpFieldName, SmtpWiresharkColumns, SmtpWiresharkName } from './smtp'
import { Ftp, FtpTree, FtpColumns, FtpFieldName, FtpWiresharkColumns, FtpWiresharkName } from './ftp'
import { Pop, PopTree, PopColumns, PopFieldName, PopWiresharkColumns, PopWiresharkName } from './pop'
import { Syslog, SyslogTree, SyslogColumns, SyslogFieldName, SyslogWiresharkColumns, SyslogWiresharkName } from './syslog'
import { Imap, ImapTree, ImapColumns, ImapFieldName, ImapWiresharkColumns, ImapWiresharkName } from './imap'
import { Telnet, TelnetTree, TelnetColumns, TelnetFieldName, TelnetWiresharkColumns, TelnetWiresharkName } from './telnet'
import { Rtsp, RtspTree, RtspColumns, RtspFieldName, RtspWiresharkColumns, RtspWiresharkName } from './rtsp'
import { Gre, GreTree, GreColumns, GreFieldName, GreWiresharkColumns, GreWiresharkName } from './gre'
import { Mpls, MplsTree, MplsColumns, MplsFieldName, MplsWiresharkColumns, MplsWiresharkName } from './mpls'
import { PwEth, PwEthTree, PwEthColumns, PwEthFieldName, PwEthWiresharkColumns, PwEthWiresharkName } from './pw_eth'
import { Pwach, PwachTree, PwachColumns, PwachFieldName, PwachWiresharkColumns, PwachWiresharkName } from './pwach'
import { Ppp, PppTree, PppColumns, PppFieldName, PppWiresharkColumns, PppWiresharkName } from './ppp'
import { Lcp, LcpTree, LcpColumns, LcpFieldName, LcpWiresharkColumns, LcpWiresharkName } from './lcp'
import { Ipcp, IpcpTree, IpcpColumns, IpcpFieldName, IpcpWiresharkColumns, IpcpWiresharkName } from './ipcp'
import { Ipv6cp, Ipv6cpTree, Ipv6cpColumns, Ipv6cpFieldName, Ipv6cpWiresharkColumns, Ipv6cpWiresharkName } from './ipv6cp'
import { Pap, PapTree, PapColumns, PapFieldName, PapWiresharkColumns, PapWiresharkName } from './pap'
import { Chap, ChapTree, ChapColumns, ChapFieldName, ChapWiresharkColumns, ChapWiresharkName } from './chap'
import { Pppoed, PppoedTree, PppoedColumns, PppoedFieldName, PppoedWiresharkColumns, PppoedWiresharkName } from './pppoed'
import { Pppoes, PppoesTree, PppoesColumns, PppoesFieldName, PppoesWiresharkColumns, PppoesWiresharkName } from './pppoes'
import { Erspan, ErspanTree, ErspanColumns, ErspanFieldName, ErspanWiresharkColumns, ErspanWiresharkName } from './erspan'
import { L2tp, L2tpTree, L2tpColumns, L2tpFieldName, L2tpWiresharkColumns, L2tpWiresharkName } from './l2tp'
import { L2tpIp, L2tpIpTree, L2tpIpColumns, L2tpIpFieldName, L2tpIpWiresharkColumns, L2tpIpWiresharkName } from './l2tp_ip'
import { Gtp, GtpTree, GtpColumns, GtpFieldName, GtpWiresharkColumns, GtpWiresharkName } from './gtp'
import { VxlanGpe, VxlanGpeTree, VxlanGpeColumns, VxlanGpeFieldName, VxlanGpeWiresharkColumns, VxlanGpeWiresharkName } from './vxlan_gpe'
import { Nsh, NshTree, NshColumns, NshFieldName, NshWiresharkColumns, NshWiresharkName } from './nsh'
import { Geneve, GeneveTree, GeneveColumns, GeneveFieldName, GeneveWiresharkColumns, GeneveWiresharkName } from './geneve'
import { Teredo, TeredoTree, TeredoColumns, TeredoFieldName, TeredoWiresharkColumns, TeredoWiresharkName } from './teredo'
import { Wireguard, WireguardTree, WireguardColumns, WireguardFieldName, WireguardWiresharkColumns, WireguardWiresharkName } from './wireguard'
import { Udpencap, UdpencapTree, UdpencapColumns, UdpencapFieldName, UdpencapWiresharkColumns, UdpencapWiresharkName } from './udpencap'
import { LispData, LispDataTree, LispDataColumns, LispDataFieldName, LispDataWiresharkColumns, LispDataWiresharkName } from './lisp_data'
import { Pptp, PptpTree, PptpColumns, PptpFieldName, PptpWiresharkColumns, PptpWiresharkName } from './pptp'
import { Ipcomp, IpcompTree, IpcompColumns, IpcompFieldName, IpcompWiresharkColumns, IpcompWiresharkName } from './ipcomp'
import { Dhcp, DhcpTree, DhcpColumns, DhcpFieldName, DhcpWiresharkColumns, DhcpWiresharkName } from './dhcp'
import { Ntp, NtpTree, NtpColumns, NtpFieldName, NtpWiresharkColumns, NtpWiresharkName } from './ntp'
import { Nbns, NbnsTree, NbnsColumns, NbnsFieldName, NbnsWiresharkColumns, NbnsWiresharkName } from './nbns'
import { Nbdgm, NbdgmTree, NbdgmColumns, NbdgmFieldName, NbdgmWiresharkColumns, NbdgmWiresharkName } from './nbdgm'
import { Nbss, NbssTree, NbssColumns, NbssFieldName, NbssWiresharkColumns, NbssWiresharkName } from './nbss'
import { Isakmp, IsakmpTree, IsakmpColumns, IsakmpFieldName, IsakmpWiresharkColumns, IsakmpWiresharkName } from './isakmp'
import { Dhcp6, Dhcp6Tree, Dhcp6Columns, Dhcp6FieldName, Dhcp6WiresharkColumns, Dhcp6WiresharkName } from './dhcp6'
import { Tftp, TftpTree, TftpColumns, TftpFieldName, TftpWiresharkColumns, TftpWiresharkName } from './tftp'
import { Irc, IrcTree, IrcColumns, IrcFieldName, IrcWiresharkColumns, IrcWiresharkName } from './irc'
import { Json, JsonTree, JsonColumns, JsonFieldName, JsonWiresharkColumns, JsonWiresharkName } from './json'
import { Form, FormTree, FormColumns, FormFieldName, FormWiresharkColumns, FormWiresharkName } from './form'
import { Redis, RedisTree, RedisColumns, RedisFieldName, RedisWiresharkColumns, RedisWiresharkName } from './redis'
import { Mqtt, MqttTree, MqttColumns, MqttFieldName, MqttWiresharkColumns, MqttWiresharkName } from './mqtt'
import { Ssh, SshTree, SshColumns, SshFieldName, SshWiresharkColumns, SshWiresharkName } from './ssh'
import { Websocket, WebsocketTree, WebsocketColumns, WebsocketFieldName, WebsocketWiresharkColumns, WebsocketWiresharkName } from './websocket'
import { Radiotap, RadiotapTree, RadiotapColumns, RadiotapFieldName, RadiotapWiresharkColumns, RadiotapWiresharkName } from './radiotap'
import { Wlan, WlanTree, WlanColumns, WlanFieldName, WlanWiresharkColumns, WlanWiresharkName } from './wlan'
import { Radius, RadiusTree, RadiusColumns, RadiusFieldName, RadiusWiresharkColumns, RadiusWiresharkName } from './radius'
import { Dtls, DtlsTree, DtlsColumns, DtlsFieldName, DtlsWiresharkColumns, DtlsWiresharkName } from './dtls'
import { Snmp, SnmpTree, SnmpColumns, SnmpFieldName, SnmpWiresharkColumns, SnmpWiresharkName } from './snmp'
import { Openvpn, OpenvpnTree, OpenvpnColumns, OpenvpnFieldName, OpenvpnWiresharkColumns, OpenvpnWiresharkName } from './openvpn'
import { Chdlc, ChdlcTree, ChdlcColumns, ChdlcFieldName, ChdlcWiresharkColumns, ChdlcWiresharkName } from './chdlc'
import { Slarp, SlarpTree, SlarpColumns, SlarpFieldName, SlarpWiresharkColumns, SlarpWiresharkName } from './slarp'
import { Cdp, CdpTree, CdpColumns, CdpFieldName, CdpWiresharkColumns, CdpWiresharkName } from './cdp'
import { Slow, SlowTree, SlowColumns, SlowFieldName, SlowWiresharkColumns, SlowWiresharkName } from './slow'
import { Lacp, LacpTree, LacpColumns, LacpFieldName, LacpWiresharkColumns, LacpWiresharkName } from './lacp'
import { Macsec, MacsecTree, MacsecColumns, MacsecFieldName, MacsecWiresharkColumns, MacsecWiresharkName } from './macsec'
import { Vntag, VntagTree, VntagColumns, VntagFieldName, VntagWiresharkColumns, VntagWiresharkName } from './vntag'
import { Pbb, PbbTree, PbbColumns, PbbFieldName, PbbWiresharkColumns, PbbWiresharkName } from './pbb'
import { Dccp, DccpTree, DccpColumns, DccpFieldName, DccpWiresharkColumns, DccpWiresharkName } from './dccp'
import { Socks, SocksTree, SocksColumns, SocksFieldName, SocksWiresharkColumns, SocksWiresharkName } from './socks'
import { Kerberos, KerberosTree, KerberosColumns, KerberosFieldName, KerberosWiresharkColumns, KerberosWiresharkName } from './kerberos'
import { Pgm, PgmTree, PgmColumns, PgmFieldName, PgmWiresharkColumns, PgmWiresharkName } from './pgm'
import { Fr, FrTree, FrColumns, FrFieldName, FrWiresharkColumns, FrWiresharkName } from './fr'
import { Ldap, LdapTree, LdapColumns, LdapFieldName, LdapWiresharkColumns, LdapWiresharkName } from './ldap'
import { Udplite, UdpliteTree, UdpliteColumns, UdpliteFieldName, UdpliteWiresharkColumns, UdpliteWiresharkName } from './udplite'
import { Fddi, FddiTree, FddiColumns, FddiFieldName, FddiWiresharkColumns, FddiWiresharkName } from './fddi'

export { Ethernet, EthernetTree } from './ethernet'
export { Vlan, VlanTree } from './vlan'
export { Llc, LlcTree } from './llc'
export { Snap, SnapTree } from './snap'
export { Stp, StpTree } from './stp'
export { Lldp, LldpTree } from './lldp'
export { Eapol, EapolTree } from './eapol'
export { Eap, EapTree } from './eap'
export { Null, NullTree } from './null'
export { Loop, LoopTree } from './loop'
export { Raw, RawTree } from './raw'
export { Sll, SllTree } from './sll'
export { Sll2, Sll2Tree } from './sll2'
export { Arp, ArpTree } from './arp'
export { Ip, IpTree } from './ip'
export { Ip6, Ip6Tree } from './ip6'
export { Ip6Hopopts, Ip6HopoptsTree, Ip6HopoptsOptionsEntry, Ip6HopoptsOptionsEntryTree } from './ip6_hopopts'
export { Ip6Routing, Ip6RoutingTree } from './ip6_routing'
export { Ip6Fragment, Ip6FragmentTree } from './ip6_fragment'
export { Ip6Dstopts, Ip6DstoptsTree } from './ip6_dstopts'
export { Ip6Mobility, Ip6MobilityTree } from './ip6_mobility'
export { Ah, AhTree } from './ah'
export { Esp, EspTree } from './esp'
export { Hip, HipTree } from './hip'
export { Shim6, Shim6Tree } from './shim6'
export { Icmp, IcmpTree, IcmpExtensionObjectsEntry, IcmpExtensionObjectsEntryTree } from './icmp'
export { Icmp6, Icmp6Tree } from './icmp6'
export { Igmp, IgmpTree } from './igmp'
export { Tcp, TcpTree } from './tcp'
export { Udp, UdpTree } from './udp'
export { Sctp, SctpTree } from './sctp'
export { Dns, DnsTree, DnsAnswersEntry, DnsAnswersEntryTree } from './dns'
export { Mdns, MdnsTree, MdnsAnswersEntry, MdnsAnswersEntryTree } from './mdns'
export { Llmnr, LlmnrTree } from './llmnr'
export { Vxlan, VxlanTree } from './vxlan'
export { Stun, StunTree } from './stun'
export { Tls, TlsTree, TlsHandshakeExtensionsEntry, TlsHandshakeExtensionsEntryTree, TlsHandshakeX509Entry, TlsHandshakeX509EntryTree } from './tls'
export { Quic, QuicTree } from './quic'
export { Http, HttpTree } from './http'
export { Ssdp, SsdpTree } from './ssdp'
export { Sip, SipTree } from './sip'
export { Sdp, SdpTree } from './sdp'
export { Rtp, RtpTree } from './rtp'
export { Rtcp, RtcpTree } from './rtcp'
export { Smtp, SmtpTree } from './smtp'
export { Ftp, FtpTree } from './ftp'
export { Pop, PopTree } from './pop'
export { Syslog, SyslogTree } from './syslog'
export { Imap, ImapTree } from './imap'
export { Telnet, TelnetTree } from './telnet'
export { Rtsp, RtspTree } from './rtsp'
export { Gre, GreTree } from './gre'
export { Mpls, MplsTree } from './mpls'
export { PwEth, PwEthTree } from './pw_eth'
export { Pwach, PwachTree } from './pwach'
export { Ppp, PppTree } from './ppp'
export { Lcp, LcpTree } from './lcp'
export { Ipcp, IpcpTree } from './ipcp'
export { Ipv6cp, Ipv6cpTree } from './ipv6cp'
export { Pap, PapTree } from './pap'
export { Chap, ChapTree } from './chap'
export { Pppoed, PppoedTree } from './pppoed'
export { Pppoes, PppoesTree } from './pppoes'
export { Erspan, ErspanTree } from './erspan'
export { L2tp, L2tpTree } from './l2tp'
export { L2tpIp, L2tpIpTree } from './l2tp_ip'
export { Gtp, GtpTree } from './gtp'
export { VxlanGpe, VxlanGpeTree } from './vxlan_gpe'
export { Nsh, NshTree } from './nsh'
export { Geneve, GeneveTree } from './geneve'
export { Teredo, TeredoTree } from './teredo'
export { Wireguard, WireguardTree } from './wireguard'
export { Udpencap, UdpencapTree } from './udpencap'
export { LispData, LispDataTree } from './lisp_data'
export { Pptp, PptpTree } from './pptp'
export { Ipcomp, IpcompTree } from './ipcomp'
export { Dhcp, DhcpTree } from './dhcp'
export { Ntp, NtpTree } from './ntp'
export { Nbns, NbnsTree, NbnsAnswersEntry, NbnsAnswersEntryTree } from './nbns'
export { Nbdgm, NbdgmTree } from './nbdgm'
export { Nbss, NbssTree } from './nbss'
export { Isakmp, IsakmpTree } from './isakmp'
export { Dhcp6, Dhcp6Tree } from './dhcp6'
export { Tftp, TftpTree } from './tftp'
export { Irc, IrcTree } from './irc'
export { Json, JsonTree } from './json'
export { Form, FormTree } from './form'
export { Redis, RedisTree } from './redis'
export { Mqtt, MqttTree, MqttPropertiesEntry, MqttPropertiesEntryTree } from './mqtt'
export { Ssh, SshTree } from './ssh'
export { Websocket, WebsocketTree } from './websocket'
export { Radiotap, RadiotapTree } from './radiotap'
export { Wlan, WlanTree } from './wlan'
export { Radius, RadiusTree } from './radius'
export { Dtls, DtlsTree } from './dtls'
export { Snmp, SnmpTree } from './snmp'
export { Openvpn, OpenvpnTree } from './openvpn'
export { Chdlc, ChdlcTree } from './chdlc'
export { Slarp, SlarpTree } from './slarp'
export { Cdp, CdpTree } from './cdp'
export { Slow, SlowTree } from './slow'
export { Lacp, LacpTree } from './lacp'
export { Macsec, MacsecTree } from './macsec'
export { Vntag, VntagTree } from './vntag'
export { Pbb, PbbTree } from './pbb'
export { Dccp, DccpTree } from './dccp'
export { Socks, SocksTree } from './socks'
export { Kerberos, KerberosTree } from './kerberos'
export { Pgm, PgmTree } from './pgm'
export { Fr, FrTree } from './fr'
export { Ldap, LdapTree } from './ldap'
export { Udplite, UdpliteTree } from './udplite'
export { Fddi, FddiTree } from './fddi'

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = 'ethernet' | 'vlan' | 'llc' | 'snap' | 'stp' | 'lldp' | 'eapol' | 'eap' | 'null' | 'loop' | 'raw' | 'sll' | 'sll2' | 'arp' | 'ip' | 'ip6' | 'ip6_hopopts' | 'ip6_routing' | 'ip6_fragment' | 'ip6_dstopts' | 'ip6_mobility' | 'ah' | 'esp' | 'hip' | 'shim6' | 'icmp' | 'icmp6' | 'igmp' | 'tcp' | 'udp' | 'sctp' | 'dns' | 'mdns' | 'llmnr' | 'vxlan' | 'stun' | 'tls' | 'quic' | 'http' | 'ssdp' | 'sip' | 'sdp' | 'rtp' | 'rtcp' | 'smtp' | 'ftp' | 'pop' | 'syslog' | 'imap' | 'telnet' | 'rtsp' | 'gre' | 'mpls' | 'pw_eth' | 'pwach' | 'ppp' | 'lcp' | 'ipcp' | 'ipv6cp' | 'pap' | 'chap' | 'pppoed' | 'pppoes' | 'erspan' | 'l2tp' | 'l2tp_ip' | 'gtp' | 'vxlan_gpe' | 'nsh' | 'geneve' | 'teredo' | 'wireguard' | 'udpencap' | 'lisp_data' | 'pptp' | 'ipcomp' | 'dhcp' | 'ntp' | 'nbns' | 'nbdgm' | 'nbss' | 'isakmp' | 'dhcp6' | 'tftp' | 'irc' | 'json' | 'form' | 'redis' | 'mqtt' | 'ssh' | 'websocket' | 'radiotap' | 'wlan' | 'radius' | 'dtls' | 'snmp' | 'openvpn' | 'chdlc' | 'slarp' | 'cdp' | 'slow' | 'lacp' | 'macsec' | 'vntag' | 'pbb' | 'dccp' | 'socks' | 'kerberos' | 'pgm' | 'fr' | 'ldap' | 'udplite' | 'fddi'

/** Names of fields: ours. */
export type OwnFieldName =
  | FrameFieldName
  | EthernetFieldName
  | VlanFieldName
  | LlcFieldName
  | SnapFieldName
  | StpFieldName
  | LldpFieldName
  | EapolFieldName
  | EapFieldName
  | NullFieldName
  | LoopFieldName
  | RawFieldName
  | SllFieldName
  | Sll2FieldName
  | ArpFieldName
  | IpFieldName
  | Ip6FieldName
  | Ip6HopoptsFieldName
  | Ip6RoutingFieldName
  | Ip6FragmentFieldName
  | Ip6DstoptsFieldName
  | Ip6MobilityFieldName
  | AhFieldName
  | EspFieldName
  | HipFieldName
  | Shim6FieldName
  | IcmpFieldName
  | Icmp6FieldName
  | IgmpFieldName
  | TcpFieldName
  | UdpFieldName
  | SctpFieldName
  | DnsFieldName
  | MdnsFieldName
  | LlmnrFieldName
  | VxlanFieldName
  | StunFieldName
  | TlsFieldName
  | QuicFieldName
  | HttpFieldName
  | SsdpFieldName
  | SipFieldName
  | SdpFieldName
  | RtpFieldName
  | RtcpFieldName
  | SmtpFieldName
  | FtpFieldName
  | PopFieldName
  | SyslogFieldName
  | ImapFieldName
  | TelnetFieldName
  | RtspFieldName
  | GreFieldName
  | MplsFieldName
  | PwEthFieldName
  | PwachFieldName
  | PppFieldName
  | LcpFieldName
  | IpcpFieldName
  | Ipv6cpFieldName
  | PapFieldName
  | ChapFieldName
  | PppoedFieldName
  | PppoesFieldName
  | ErspanFieldName
  | L2tpFieldName
  | L2tpIpFieldName
  | GtpFieldName
  | VxlanGpeFieldName
  | NshFieldName
  | GeneveFieldName
  | TeredoFieldName
  | WireguardFieldName
  | UdpencapFieldName
  | LispDataFieldName
  | PptpFieldName
  | IpcompFieldName
  | DhcpFieldName
  | NtpFieldName
  | NbnsFieldName
  | NbdgmFieldName
  | NbssFieldName
  | IsakmpFieldName
  | Dhcp6FieldName
  | TftpFieldName
  | IrcFieldName
  | JsonFieldName
  | FormFieldName
  | RedisFieldName
  | MqttFieldName
  | SshFieldName
  | WebsocketFieldName
  | RadiotapFieldName
  | WlanFieldName
  | RadiusFieldName
  | DtlsFieldName
  | SnmpFieldName
  | OpenvpnFieldName
  | ChdlcFieldName
  | SlarpFieldName
  | CdpFieldName
  | SlowFieldName
  | LacpFieldName
  | MacsecFieldName
  | VntagFieldName
  | PbbFieldName
  | DccpFieldName
  | SocksFieldName
  | KerberosFieldName
  | PgmFieldName
  | FrFieldName
  | LdapFieldName
  | UdpliteFieldName
  | FddiFieldName

/** Names of fields: Wireshark's, also those that stand for several fields. */
export type WiresharkFieldName =
  | FrameWiresharkName
  | EthernetWiresharkName
  | VlanWiresharkName
  | LlcWiresharkName
  | SnapWiresharkName
  | StpWiresharkName
  | LldpWiresharkName
  | EapolWiresharkName
  | EapWiresharkName
  | NullWiresharkName
  | LoopWiresharkName
  | RawWiresharkName
  | SllWiresharkName
  | Sll2WiresharkName
  | ArpWiresharkName
  | IpWiresharkName
  | Ip6WiresharkName
  | Ip6HopoptsWiresharkName
  | Ip6RoutingWiresharkName
  | Ip6FragmentWiresharkName
  | Ip6DstoptsWiresharkName
  | Ip6MobilityWiresharkName
  | AhWiresharkName
  | EspWiresharkName
  | HipWiresharkName
  | Shim6WiresharkName
  | IcmpWiresharkName
  | Icmp6WiresharkName
  | IgmpWiresharkName
  | TcpWiresharkName
  | UdpWiresharkName
  | SctpWiresharkName
  | DnsWiresharkName
  | MdnsWiresharkName
  | LlmnrWiresharkName
  | VxlanWiresharkName
  | StunWiresharkName
  | TlsWiresharkName
  | QuicWiresharkName
  | HttpWiresharkName
  | SsdpWiresharkName
  | SipWiresharkName
  | SdpWiresharkName
  | RtpWiresharkName
  | RtcpWiresharkName
  | SmtpWiresharkName
  | FtpWiresharkName
  | PopWiresharkName
  | SyslogWiresharkName
  | ImapWiresharkName
  | TelnetWiresharkName
  | RtspWiresharkName
  | GreWiresharkName
  | MplsWiresharkName
  | PwEthWiresharkName
  | PwachWiresharkName
  | PppWiresharkName
  | LcpWiresharkName
  | IpcpWiresharkName
  | Ipv6cpWiresharkName
  | PapWiresharkName
  | ChapWiresharkName
  | PppoedWiresharkName
  | PppoesWiresharkName
  | ErspanWiresharkName
  | L2tpWiresharkName
  | L2tpIpWiresharkName
  | GtpWiresharkName
  | VxlanGpeWiresharkName
  | NshWiresharkName
  | GeneveWiresharkName
  | TeredoWiresharkName
  | WireguardWiresharkName
  | UdpencapWiresharkName
  | LispDataWiresharkName
  | PptpWiresharkName
  | IpcompWiresharkName
  | DhcpWiresharkName
  | NtpWiresharkName
  | NbnsWiresharkName
  | NbdgmWiresharkName
  | NbssWiresharkName
  | IsakmpWiresharkName
  | Dhcp6WiresharkName
  | TftpWiresharkName
  | IrcWiresharkName
  | JsonWiresharkName
  | FormWiresharkName
  | RedisWiresharkName
  | MqttWiresharkName
  | SshWiresharkName
  | WebsocketWiresharkName
  | RadiotapWiresharkName
  | WlanWiresharkName
  | RadiusWiresharkName
  | DtlsWiresharkName
  | SnmpWiresharkName
  | OpenvpnWiresharkName
  | ChdlcWiresharkName
  | SlarpWiresharkName
  | CdpWiresharkName
  | SlowWiresharkName
  | LacpWiresharkName
  | MacsecWiresharkName
  | VntagWiresharkName
  | PbbWiresharkName
  | DccpWiresharkName
  | SocksWiresharkName
  | KerberosWiresharkName
  | PgmWiresharkName
  | FrWiresharkName
  | LdapWiresharkName
  | UdpliteWiresharkName
  | FddiWiresharkName

/** Names of fields. */
export type FieldName = OwnFieldName | WiresharkFieldName

/** Texts or bytes as a column: value i is data from offsets[i] to offsets[i + 1]. */
export interface VariableColumn {
  offsets: Uint32Array
  data: Uint8Array
}

/** Columns of one of a list, by the names that they have with the list's in front. */
export type Under<List extends string, Columns> = { [Name in keyof Columns & string as `${List}.${Name}`]: Columns[Name] }

/** The type of each field's column. */
export interface FieldColumns extends
  FrameColumns,
  EthernetColumns,
  VlanColumns,
  LlcColumns,
  SnapColumns,
  StpColumns,
  LldpColumns,
  EapolColumns,
  EapColumns,
  NullColumns,
  LoopColumns,
  RawColumns,
  SllColumns,
  Sll2Columns,
  ArpColumns,
  IpColumns,
  Ip6Columns,
  Ip6HopoptsColumns,
  Ip6RoutingColumns,
  Ip6FragmentColumns,
  Ip6DstoptsColumns,
  Ip6MobilityColumns,
  AhColumns,
  EspColumns,
  HipColumns,
  Shim6Columns,
  IcmpColumns,
  Icmp6Columns,
  IgmpColumns,
  TcpColumns,
  UdpColumns,
  SctpColumns,
  DnsColumns,
  MdnsColumns,
  LlmnrColumns,
  VxlanColumns,
  StunColumns,
  TlsColumns,
  QuicColumns,
  HttpColumns,
  SsdpColumns,
  SipColumns,
  SdpColumns,
  RtpColumns,
  RtcpColumns,
  SmtpColumns,
  FtpColumns,
  PopColumns,
  SyslogColumns,
  ImapColumns,
  TelnetColumns,
  RtspColumns,
  GreColumns,
  MplsColumns,
  PwEthColumns,
  PwachColumns,
  PppColumns,
  LcpColumns,
  IpcpColumns,
  Ipv6cpColumns,
  PapColumns,
  ChapColumns,
  PppoedColumns,
  PppoesColumns,
  ErspanColumns,
  L2tpColumns,
  L2tpIpColumns,
  GtpColumns,
  VxlanGpeColumns,
  NshColumns,
  GeneveColumns,
  TeredoColumns,
  WireguardColumns,
  UdpencapColumns,
  LispDataColumns,
  PptpColumns,
  IpcompColumns,
  DhcpColumns,
  NtpColumns,
  NbnsColumns,
  NbdgmColumns,
  NbssColumns,
  IsakmpColumns,
  Dhcp6Columns,
  TftpColumns,
  IrcColumns,
  JsonColumns,
  FormColumns,
  RedisColumns,
  MqttColumns,
  SshColumns,
  WebsocketColumns,
  RadiotapColumns,
  WlanColumns,
  RadiusColumns,
  DtlsColumns,
  SnmpColumns,
  OpenvpnColumns,
  ChdlcColumns,
  SlarpColumns,
  CdpColumns,
  SlowColumns,
  LacpColumns,
  MacsecColumns,
  VntagColumns,
  PbbColumns,
  DccpColumns,
  SocksColumns,
  KerberosColumns,
  PgmColumns,
  FrColumns,
  LdapColumns,
  UdpliteColumns,
  FddiColumns,
  FrameWiresharkColumns,
  EthernetWiresharkColumns,
  VlanWiresharkColumns,
  LlcWiresharkColumns,
  SnapWiresharkColumns,
  StpWiresharkColumns,
  LldpWiresharkColumns,
  EapolWiresharkColumns,
  EapWiresharkColumns,
  NullWiresharkColumns,
  LoopWiresharkColumns,
  RawWiresharkColumns,
  SllWiresharkColumns,
  Sll2WiresharkColumns,
  ArpWiresharkColumns,
  IpWiresharkColumns,
  Ip6WiresharkColumns,
  Ip6HopoptsWiresharkColumns,
  Ip6RoutingWiresharkColumns,
  Ip6FragmentWiresharkColumns,
  Ip6DstoptsWiresharkColumns,
  Ip6MobilityWiresharkColumns,
  AhWiresharkColumns,
  EspWiresharkColumns,
  HipWiresharkColumns,
  Shim6WiresharkColumns,
  IcmpWiresharkColumns,
  Icmp6WiresharkColumns,
  IgmpWiresharkColumns,
  TcpWiresharkColumns,
  UdpWiresharkColumns,
  SctpWiresharkColumns,
  DnsWiresharkColumns,
  MdnsWiresharkColumns,
  LlmnrWiresharkColumns,
  VxlanWiresharkColumns,
  StunWiresharkColumns,
  TlsWiresharkColumns,
  QuicWiresharkColumns,
  HttpWiresharkColumns,
  SsdpWiresharkColumns,
  SipWiresharkColumns,
  SdpWiresharkColumns,
  RtpWiresharkColumns,
  RtcpWiresharkColumns,
  SmtpWiresharkColumns,
  FtpWiresharkColumns,
  PopWiresharkColumns,
  SyslogWiresharkColumns,
  ImapWiresharkColumns,
  TelnetWiresharkColumns,
  RtspWiresharkColumns,
  GreWiresharkColumns,
  MplsWiresharkColumns,
  PwEthWiresharkColumns,
  PwachWiresharkColumns,
  PppWiresharkColumns,
  LcpWiresharkColumns,
  IpcpWiresharkColumns,
  Ipv6cpWiresharkColumns,
  PapWiresharkColumns,
  ChapWiresharkColumns,
  PppoedWiresharkColumns,
  PppoesWiresharkColumns,
  ErspanWiresharkColumns,
  L2tpWiresharkColumns,
  L2tpIpWiresharkColumns,
  GtpWiresharkColumns,
  VxlanGpeWiresharkColumns,
  NshWiresharkColumns,
  GeneveWiresharkColumns,
  TeredoWiresharkColumns,
  WireguardWiresharkColumns,
  UdpencapWiresharkColumns,
  LispDataWiresharkColumns,
  PptpWiresharkColumns,
  IpcompWiresharkColumns,
  DhcpWiresharkColumns,
  NtpWiresharkColumns,
  NbnsWiresharkColumns,
  NbdgmWiresharkColumns,
  NbssWiresharkColumns,
  IsakmpWiresharkColumns,
  Dhcp6WiresharkColumns,
  TftpWiresharkColumns,
  IrcWiresharkColumns,
  JsonWiresharkColumns,
  FormWiresharkColumns,
  RedisWiresharkColumns,
  MqttWiresharkColumns,
  SshWiresharkColumns,
  WebsocketWiresharkColumns,
  RadiotapWiresharkColumns,
  WlanWiresharkColumns,
  RadiusWiresharkColumns,
  DtlsWiresharkColumns,
  SnmpWiresharkColumns,
  OpenvpnWiresharkColumns,
  ChdlcWiresharkColumns,
  SlarpWiresharkColumns,
  CdpWiresharkColumns,
  SlowWiresharkColumns,
  LacpWiresharkColumns,
  MacsecWiresharkColumns,
  VntagWiresharkColumns,
  PbbWiresharkColumns,
  DccpWiresharkColumns,
  SocksWiresharkColumns,
  KerberosWiresharkColumns,
  PgmWiresharkColumns,
  FrWiresharkColumns,
  LdapWiresharkColumns,
  UdpliteWiresharkColumns,
  FddiWiresharkColumns {}

/** The layers of a packet: the innermost of each name that is not part of a quoted packet. */
export interface PacketLayers {
  /** Ethernet. */
  readonly ethernet?: Ethernet
  /** Virtual LAN tag. */
  readonly vlan?: Vlan
  /** Logical Link Control. */
  readonly llc?: Llc
  /** Subnetwork Access Protocol. */
  readonly snap?: Snap
  /** Spanning Tree Protocol. */
  readonly stp?: Stp
  /** Link Layer Discovery Protocol. */
  readonly lldp?: Lldp
  /** EAP over LANs. */
  readonly eapol?: Eapol
  /** Extensible Authentication Protocol. */
  readonly eap?: Eap
  /** BSD loopback. */
  readonly null?: Null
  /** OpenBSD loopback. */
  readonly loop?: Loop
  /** Raw IP. */
  readonly raw?: Raw
  /** Linux cooked capture v1. */
  readonly sll?: Sll
  /** Linux cooked capture v2. */
  readonly sll2?: Sll2
  /** Address Resolution Protocol. */
  readonly arp?: Arp
  /** Internet Protocol version 4. */
  readonly ip?: Ip
  /** Internet Protocol version 6. */
  readonly ip6?: Ip6
  /** IPv6 Hop-by-Hop Options Header. */
  readonly ip6_hopopts?: Ip6Hopopts
  /** IPv6 Routing Header. */
  readonly ip6_routing?: Ip6Routing
  /** IPv6 Fragment Header. */
  readonly ip6_fragment?: Ip6Fragment
  /** IPv6 Destination Options Header. */
  readonly ip6_dstopts?: Ip6Dstopts
  /** IPv6 Mobility Header. */
  readonly ip6_mobility?: Ip6Mobility
  /** Authentication Header. */
  readonly ah?: Ah
  /** Encapsulating Security Payload. */
  readonly esp?: Esp
  /** Host Identity Protocol. */
  readonly hip?: Hip
  /** Shim6. */
  readonly shim6?: Shim6
  /** Internet Control Message Protocol. */
  readonly icmp?: Icmp
  /** Internet Control Message Protocol for IPv6. */
  readonly icmp6?: Icmp6
  /** Internet Group Management Protocol. */
  readonly igmp?: Igmp
  /** Transmission Control Protocol. */
  readonly tcp?: Tcp
  /** User Datagram Protocol. */
  readonly udp?: Udp
  /** Stream Control Transmission Protocol. */
  readonly sctp?: Sctp
  /** Domain Name System. */
  readonly dns?: Dns
  /** Multicast DNS. */
  readonly mdns?: Mdns
  /** Link-Local Multicast Name Resolution. */
  readonly llmnr?: Llmnr
  /** Virtual eXtensible Local Area Network. */
  readonly vxlan?: Vxlan
  /** Session Traversal Utilities for NAT. */
  readonly stun?: Stun
  /** Transport Layer Security. */
  readonly tls?: Tls
  /** QUIC. */
  readonly quic?: Quic
  /** Hypertext Transfer Protocol. */
  readonly http?: Http
  /** Simple Service Discovery Protocol. */
  readonly ssdp?: Ssdp
  /** Session Initiation Protocol. */
  readonly sip?: Sip
  /** Session Description Protocol. */
  readonly sdp?: Sdp
  /** Real-time Transport Protocol. */
  readonly rtp?: Rtp
  /** RTP Control Protocol. */
  readonly rtcp?: Rtcp
  /** Simple Mail Transfer Protocol. */
  readonly smtp?: Smtp
  /** File Transfer Protocol. */
  readonly ftp?: Ftp
  /** Post Office Protocol - Version 3. */
  readonly pop?: Pop
  /** Syslog. */
  readonly syslog?: Syslog
  /** Internet Message Access Protocol. */
  readonly imap?: Imap
  /** Telnet Protocol. */
  readonly telnet?: Telnet
  /** Real Time Streaming Protocol. */
  readonly rtsp?: Rtsp
  /** Generic Routing Encapsulation. */
  readonly gre?: Gre
  /** Multiprotocol Label Switching. */
  readonly mpls?: Mpls
  /** Control word of an Ethernet pseudowire. */
  readonly pw_eth?: PwEth
  /** Pseudowire Associated Channel Header. */
  readonly pwach?: Pwach
  /** Point-to-Point Protocol. */
  readonly ppp?: Ppp
  /** PPP Link Control Protocol. */
  readonly lcp?: Lcp
  /** PPP IP Control Protocol. */
  readonly ipcp?: Ipcp
  /** PPP IPv6 Control Protocol. */
  readonly ipv6cp?: Ipv6cp
  /** PPP Password Authentication Protocol. */
  readonly pap?: Pap
  /** PPP Challenge Handshake Authentication Protocol. */
  readonly chap?: Chap
  /** PPP over Ethernet, discovery. */
  readonly pppoed?: Pppoed
  /** PPP over Ethernet, session. */
  readonly pppoes?: Pppoes
  /** Encapsulated Remote Switch Port Analyzer. */
  readonly erspan?: Erspan
  /** Layer Two Tunneling Protocol. */
  readonly l2tp?: L2tp
  /** Layer Two Tunneling Protocol version 3 over IP. */
  readonly l2tp_ip?: L2tpIp
  /** GPRS Tunnelling Protocol. */
  readonly gtp?: Gtp
  /** Generic Protocol Extension for VXLAN. */
  readonly vxlan_gpe?: VxlanGpe
  /** Network Service Header. */
  readonly nsh?: Nsh
  /** Generic Network Virtualization Encapsulation. */
  readonly geneve?: Geneve
  /** Teredo. */
  readonly teredo?: Teredo
  /** WireGuard. */
  readonly wireguard?: Wireguard
  /** UDP Encapsulation of IPsec Packets. */
  readonly udpencap?: Udpencap
  /** Locator/ID Separation Protocol, data. */
  readonly lisp_data?: LispData
  /** Point-to-Point Tunneling Protocol. */
  readonly pptp?: Pptp
  /** IP Payload Compression Protocol. */
  readonly ipcomp?: Ipcomp
  /** Dynamic Host Configuration Protocol. */
  readonly dhcp?: Dhcp
  /** Network Time Protocol. */
  readonly ntp?: Ntp
  /** NetBIOS Name Service. */
  readonly nbns?: Nbns
  /** NetBIOS Datagram Service. */
  readonly nbdgm?: Nbdgm
  /** NetBIOS Session Service. */
  readonly nbss?: Nbss
  /** Internet Security Association and Key Management Protocol. */
  readonly isakmp?: Isakmp
  /** Dynamic Host Configuration Protocol for IPv6. */
  readonly dhcp6?: Dhcp6
  /** Trivial File Transfer Protocol. */
  readonly tftp?: Tftp
  /** Internet Relay Chat. */
  readonly irc?: Irc
  /** JavaScript Object Notation. */
  readonly json?: Json
  /** URL-encoded form. */
  readonly form?: Form
  /** Redis Serialization Protocol. */
  readonly redis?: Redis
  /** MQTT. */
  readonly mqtt?: Mqtt
  /** Secure Shell. */
  readonly ssh?: Ssh
  /** The WebSocket Protocol. */
  readonly websocket?: Websocket
  /** Radiotap. */
  readonly radiotap?: Radiotap
  /** IEEE 802.11 wireless LAN. */
  readonly wlan?: Wlan
  /** Remote Authentication Dial In User Service. */
  readonly radius?: Radius
  /** Datagram Transport Layer Security. */
  readonly dtls?: Dtls
  /** Simple Network Management Protocol. */
  readonly snmp?: Snmp
  /** OpenVPN. */
  readonly openvpn?: Openvpn
  /** Cisco HDLC. */
  readonly chdlc?: Chdlc
  /** Serial Line Address Resolution Protocol. */
  readonly slarp?: Slarp
  /** Cisco Discovery Protocol. */
  readonly cdp?: Cdp
  /** Slow Protocols. */
  readonly slow?: Slow
  /** Link Aggregation Control Protocol. */
  readonly lacp?: Lacp
  /** MAC security. */
  readonly macsec?: Macsec
  /** VN-tag. */
  readonly vntag?: Vntag
  /** Provider Backbone Bridges. */
  readonly pbb?: Pbb
  /** Datagram Congestion Control Protocol. */
  readonly dccp?: Dccp
  /** SOCKS. */
  readonly socks?: Socks
  /** Kerberos. */
  readonly kerberos?: Kerberos
  /** Pragmatic General Multicast. */
  readonly pgm?: Pgm
  /** Frame relay. */
  readonly fr?: Fr
  /** Lightweight Directory Access Protocol. */
  readonly ldap?: Ldap
  /** Lightweight User Datagram Protocol. */
  readonly udplite?: Udplite
  /** Fiber Distributed Data Interface. */
  readonly fddi?: Fddi
}

/** Where the next layer of a tree is. */
export interface InnerTrees {
  /** Ethernet inside. */
  readonly ethernet?: EthernetTree
  /** Virtual LAN tag inside. */
  readonly vlan?: VlanTree
  /** Logical Link Control inside. */
  readonly llc?: LlcTree
  /** Subnetwork Access Protocol inside. */
  readonly snap?: SnapTree
  /** Spanning Tree Protocol inside. */
  readonly stp?: StpTree
  /** Link Layer Discovery Protocol inside. */
  readonly lldp?: LldpTree
  /** EAP over LANs inside. */
  readonly eapol?: EapolTree
  /** Extensible Authentication Protocol inside. */
  readonly eap?: EapTree
  /** BSD loopback inside. */
  readonly null?: NullTree
  /** OpenBSD loopback inside. */
  readonly loop?: LoopTree
  /** Raw IP inside. */
  readonly raw?: RawTree
  /** Linux cooked capture v1 inside. */
  readonly sll?: SllTree
  /** Linux cooked capture v2 inside. */
  readonly sll2?: Sll2Tree
  /** Address Resolution Protocol inside. */
  readonly arp?: ArpTree
  /** Internet Protocol version 4 inside. */
  readonly ip?: IpTree
  /** Internet Protocol version 6 inside. */
  readonly ip6?: Ip6Tree
  /** IPv6 Hop-by-Hop Options Header inside. */
  readonly ip6_hopopts?: Ip6HopoptsTree
  /** IPv6 Routing Header inside. */
  readonly ip6_routing?: Ip6RoutingTree
  /** IPv6 Fragment Header inside. */
  readonly ip6_fragment?: Ip6FragmentTree
  /** IPv6 Destination Options Header inside. */
  readonly ip6_dstopts?: Ip6DstoptsTree
  /** IPv6 Mobility Header inside. */
  readonly ip6_mobility?: Ip6MobilityTree
  /** Authentication Header inside. */
  readonly ah?: AhTree
  /** Encapsulating Security Payload inside. */
  readonly esp?: EspTree
  /** Host Identity Protocol inside. */
  readonly hip?: HipTree
  /** Shim6 inside. */
  readonly shim6?: Shim6Tree
  /** Internet Control Message Protocol inside. */
  readonly icmp?: IcmpTree
  /** Internet Control Message Protocol for IPv6 inside. */
  readonly icmp6?: Icmp6Tree
  /** Internet Group Management Protocol inside. */
  readonly igmp?: IgmpTree
  /** Transmission Control Protocol inside. */
  readonly tcp?: TcpTree
  /** User Datagram Protocol inside. */
  readonly udp?: UdpTree
  /** Stream Control Transmission Protocol inside. */
  readonly sctp?: SctpTree
  /** Domain Name System inside. */
  readonly dns?: DnsTree
  /** Multicast DNS inside. */
  readonly mdns?: MdnsTree
  /** Link-Local Multicast Name Resolution inside. */
  readonly llmnr?: LlmnrTree
  /** Virtual eXtensible Local Area Network inside. */
  readonly vxlan?: VxlanTree
  /** Session Traversal Utilities for NAT inside. */
  readonly stun?: StunTree
  /** Transport Layer Security inside. */
  readonly tls?: TlsTree
  /** QUIC inside. */
  readonly quic?: QuicTree
  /** Hypertext Transfer Protocol inside. */
  readonly http?: HttpTree
  /** Simple Service Discovery Protocol inside. */
  readonly ssdp?: SsdpTree
  /** Session Initiation Protocol inside. */
  readonly sip?: SipTree
  /** Session Description Protocol inside. */
  readonly sdp?: SdpTree
  /** Real-time Transport Protocol inside. */
  readonly rtp?: RtpTree
  /** RTP Control Protocol inside. */
  readonly rtcp?: RtcpTree
  /** Simple Mail Transfer Protocol inside. */
  readonly smtp?: SmtpTree
  /** File Transfer Protocol inside. */
  readonly ftp?: FtpTree
  /** Post Office Protocol - Version 3 inside. */
  readonly pop?: PopTree
  /** Syslog inside. */
  readonly syslog?: SyslogTree
  /** Internet Message Access Protocol inside. */
  readonly imap?: ImapTree
  /** Telnet Protocol inside. */
  readonly telnet?: TelnetTree
  /** Real Time Streaming Protocol inside. */
  readonly rtsp?: RtspTree
  /** Generic Routing Encapsulation inside. */
  readonly gre?: GreTree
  /** Multiprotocol Label Switching inside. */
  readonly mpls?: MplsTree
  /** Control word of an Ethernet pseudowire inside. */
  readonly pw_eth?: PwEthTree
  /** Pseudowire Associated Channel Header inside. */
  readonly pwach?: PwachTree
  /** Point-to-Point Protocol inside. */
  readonly ppp?: PppTree
  /** PPP Link Control Protocol inside. */
  readonly lcp?: LcpTree
  /** PPP IP Control Protocol inside. */
  readonly ipcp?: IpcpTree
  /** PPP IPv6 Control Protocol inside. */
  readonly ipv6cp?: Ipv6cpTree
  /** PPP Password Authentication Protocol inside. */
  readonly pap?: PapTree
  /** PPP Challenge Handshake Authentication Protocol inside. */
  readonly chap?: ChapTree
  /** PPP over Ethernet, discovery inside. */
  readonly pppoed?: PppoedTree
  /** PPP over Ethernet, session inside. */
  readonly pppoes?: PppoesTree
  /** Encapsulated Remote Switch Port Analyzer inside. */
  readonly erspan?: ErspanTree
  /** Layer Two Tunneling Protocol inside. */
  readonly l2tp?: L2tpTree
  /** Layer Two Tunneling Protocol version 3 over IP inside. */
  readonly l2tp_ip?: L2tpIpTree
  /** GPRS Tunnelling Protocol inside. */
  readonly gtp?: GtpTree
  /** Generic Protocol Extension for VXLAN inside. */
  readonly vxlan_gpe?: VxlanGpeTree
  /** Network Service Header inside. */
  readonly nsh?: NshTree
  /** Generic Network Virtualization Encapsulation inside. */
  readonly geneve?: GeneveTree
  /** Teredo inside. */
  readonly teredo?: TeredoTree
  /** WireGuard inside. */
  readonly wireguard?: WireguardTree
  /** UDP Encapsulation of IPsec Packets inside. */
  readonly udpencap?: UdpencapTree
  /** Locator/ID Separation Protocol, data inside. */
  readonly lisp_data?: LispDataTree
  /** Point-to-Point Tunneling Protocol inside. */
  readonly pptp?: PptpTree
  /** IP Payload Compression Protocol inside. */
  readonly ipcomp?: IpcompTree
  /** Dynamic Host Configuration Protocol inside. */
  readonly dhcp?: DhcpTree
  /** Network Time Protocol inside. */
  readonly ntp?: NtpTree
  /** NetBIOS Name Service inside. */
  readonly nbns?: NbnsTree
  /** NetBIOS Datagram Service inside. */
  readonly nbdgm?: NbdgmTree
  /** NetBIOS Session Service inside. */
  readonly nbss?: NbssTree
  /** Internet Security Association and Key Management Protocol inside. */
  readonly isakmp?: IsakmpTree
  /** Dynamic Host Configuration Protocol for IPv6 inside. */
  readonly dhcp6?: Dhcp6Tree
  /** Trivial File Transfer Protocol inside. */
  readonly tftp?: TftpTree
  /** Internet Relay Chat inside. */
  readonly irc?: IrcTree
  /** JavaScript Object Notation inside. */
  readonly json?: JsonTree
  /** URL-encoded form inside. */
  readonly form?: FormTree
  /** Redis Serialization Protocol inside. */
  readonly redis?: RedisTree
  /** MQTT inside. */
  readonly mqtt?: MqttTree
  /** Secure Shell inside. */
  readonly ssh?: SshTree
  /** The WebSocket Protocol inside. */
  readonly websocket?: WebsocketTree
  /** Radiotap inside. */
  readonly radiotap?: RadiotapTree
  /** IEEE 802.11 wireless LAN inside. */
  readonly wlan?: WlanTree
  /** Remote Authentication Dial In User Service inside. */
  readonly radius?: RadiusTree
  /** Datagram Transport Layer Security inside. */
  readonly dtls?: DtlsTree
  /** Simple Network Management Protocol inside. */
  readonly snmp?: SnmpTree
  /** OpenVPN inside. */
  readonly openvpn?: OpenvpnTree
  /** Cisco HDLC inside. */
  readonly chdlc?: ChdlcTree
  /** Serial Line Address Resolution Protocol inside. */
  readonly slarp?: SlarpTree
  /** Cisco Discovery Protocol inside. */
  readonly cdp?: CdpTree
  /** Slow Protocols inside. */
  readonly slow?: SlowTree
  /** Link Aggregation Control Protocol inside. */
  readonly lacp?: LacpTree
  /** MAC security inside. */
  readonly macsec?: MacsecTree
  /** VN-tag inside. */
  readonly vntag?: VntagTree
  /** Provider Backbone Bridges inside. */
  readonly pbb?: PbbTree
  /** Datagram Congestion Control Protocol inside. */
  readonly dccp?: DccpTree
  /** SOCKS inside. */
  readonly socks?: SocksTree
  /** Kerberos inside. */
  readonly kerberos?: KerberosTree
  /** Pragmatic General Multicast inside. */
  readonly pgm?: PgmTree
  /** Frame relay inside. */
  readonly fr?: FrTree
  /** Lightweight Directory Access Protocol inside. */
  readonly ldap?: LdapTree
  /** Lightweight User Datagram Protocol inside. */
  readonly udplite?: UdpliteTree
  /** Fiber Distributed Data Interface inside. */
  readonly fddi?: FddiTree
}
