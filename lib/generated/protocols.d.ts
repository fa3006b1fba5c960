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
import { Http2, Http2Tree, Http2Columns, Http2FieldName, Http2WiresharkColumns, Http2WiresharkName } from './http2'
import { Mysql, MysqlTree, MysqlColumns, MysqlFieldName, MysqlWiresharkColumns, MysqlWiresharkName } from './mysql'
import { Postgresql, PostgresqlTree, PostgresqlColumns, PostgresqlFieldName, PostgresqlWiresharkColumns, PostgresqlWiresharkName } from './postgresql'
import { Memcached, MemcachedTree, MemcachedColumns, MemcachedFieldName, MemcachedWiresharkColumns, MemcachedWiresharkName } from './memcached'
import { Slip, SlipTree, SlipColumns, SlipFieldName, SlipWiresharkColumns, SlipWiresharkName } from './slip'
import { Nflog, NflogTree, NflogColumns, NflogFieldName, NflogWiresharkColumns, NflogWiresharkName } from './nflog'
import { Pktap, PktapTree, PktapColumns, PktapFieldName, PktapWiresharkColumns, PktapWiresharkName } from './pktap'
import { Ipnet, IpnetTree, IpnetColumns, IpnetFieldName, IpnetWiresharkColumns, IpnetWiresharkName } from './ipnet'
import { Ipoib, IpoibTree, IpoibColumns, IpoibFieldName, IpoibWiresharkColumns, IpoibWiresharkName } from './ipoib'
import { Vsock, VsockTree, VsockColumns, VsockFieldName, VsockWiresharkColumns, VsockWiresharkName } from './vsock'
import { Arcnet, ArcnetTree, ArcnetColumns, ArcnetFieldName, ArcnetWiresharkColumns, ArcnetWiresharkName } from './arcnet'
import { Tr, TrTree, TrColumns, TrFieldName, TrWiresharkColumns, TrWiresharkName } from './tr'
import { Dsa, DsaTree, DsaColumns, DsaFieldName, DsaWiresharkColumns, DsaWiresharkName } from './dsa'
import { BrcmTag, BrcmTagTree, BrcmTagColumns, BrcmTagFieldName, BrcmTagWiresharkColumns, BrcmTagWiresharkName } from './brcm_tag'
import { Juniper, JuniperTree, JuniperColumns, JuniperFieldName, JuniperWiresharkColumns, JuniperWiresharkName } from './juniper'
import { Ppi, PpiTree, PpiColumns, PpiFieldName, PpiWiresharkColumns, PpiWiresharkName } from './ppi'
import { Proxy, ProxyTree, ProxyColumns, ProxyFieldName, ProxyWiresharkColumns, ProxyWiresharkName } from './proxy'
import { Modbus, ModbusTree, ModbusColumns, ModbusFieldName, ModbusWiresharkColumns, ModbusWiresharkName } from './modbus'
import { Diameter, DiameterTree, DiameterColumns, DiameterFieldName, DiameterWiresharkColumns, DiameterWiresharkName } from './diameter'
import { Fix, FixTree, FixColumns, FixFieldName, FixWiresharkColumns, FixWiresharkName } from './fix'
import { Dropbox, DropboxTree, DropboxColumns, DropboxFieldName, DropboxWiresharkColumns, DropboxWiresharkName } from './dropbox'
import { Bgp, BgpTree, BgpColumns, BgpFieldName, BgpWiresharkColumns, BgpWiresharkName } from './bgp'
import { Vrrp, VrrpTree, VrrpColumns, VrrpFieldName, VrrpWiresharkColumns, VrrpWiresharkName } from './vrrp'
import { Hsrp, HsrpTree, HsrpColumns, HsrpFieldName, HsrpWiresharkColumns, HsrpWiresharkName } from './hsrp'
import { Rip, RipTree, RipColumns, RipFieldName, RipWiresharkColumns, RipWiresharkName } from './rip'
import { Ripng, RipngTree, RipngColumns, RipngFieldName, RipngWiresharkColumns, RipngWiresharkName } from './ripng'
import { Bfd, BfdTree, BfdColumns, BfdFieldName, BfdWiresharkColumns, BfdWiresharkName } from './bfd'
import { Pim, PimTree, PimColumns, PimFieldName, PimWiresharkColumns, PimWiresharkName } from './pim'
import { Aoe, AoeTree, AoeColumns, AoeFieldName, AoeWiresharkColumns, AoeWiresharkName } from './aoe'
import { Udld, UdldTree, UdldColumns, UdldFieldName, UdldWiresharkColumns, UdldWiresharkName } from './udld'
import { Ldp, LdpTree, LdpColumns, LdpFieldName, LdpWiresharkColumns, LdpWiresharkName } from './ldp'
import { Ospf, OspfTree, OspfColumns, OspfFieldName, OspfWiresharkColumns, OspfWiresharkName } from './ospf'
import { Rpc, RpcTree, RpcColumns, RpcFieldName, RpcWiresharkColumns, RpcWiresharkName } from './rpc'
import { Osi, OsiTree, OsiColumns, OsiFieldName, OsiWiresharkColumns, OsiWiresharkName } from './osi'
import { Isis, IsisTree, IsisColumns, IsisFieldName, IsisWiresharkColumns, IsisWiresharkName } from './isis'
import { Esis, EsisTree, EsisColumns, EsisFieldName, EsisWiresharkColumns, EsisWiresharkName } from './esis'
import { Wpan, WpanTree, WpanColumns, WpanFieldName, WpanWiresharkColumns, WpanWiresharkName } from './wpan'
import { WpanTap, WpanTapTree, WpanTapColumns, WpanTapFieldName, WpanTapWiresharkColumns, WpanTapWiresharkName } from './wpan_tap'
import { Usb, UsbTree, UsbColumns, UsbFieldName, UsbWiresharkColumns, UsbWiresharkName } from './usb'
import { HciH4, HciH4Tree, HciH4Columns, HciH4FieldName, HciH4WiresharkColumns, HciH4WiresharkName } from './hci_h4'
import { Gtpv2, Gtpv2Tree, Gtpv2Columns, Gtpv2FieldName, Gtpv2WiresharkColumns, Gtpv2WiresharkName } from './gtpv2'
import { Bitcoin, BitcoinTree, BitcoinColumns, BitcoinFieldName, BitcoinWiresharkColumns, BitcoinWiresharkName } from './bitcoin'
import { Srvloc, SrvlocTree, SrvlocColumns, SrvlocFieldName, SrvlocWiresharkColumns, SrvlocWiresharkName } from './srvloc'
import { Lisp, LispTree, LispColumns, LispFieldName, LispWiresharkColumns, LispWiresharkName } from './lisp'
import { Bittorrent, BittorrentTree, BittorrentColumns, BittorrentFieldName, BittorrentWiresharkColumns, BittorrentWiresharkName } from './bittorrent'
import { BtDht, BtDhtTree, BtDhtColumns, BtDhtFieldName, BtDhtWiresharkColumns, BtDhtWiresharkName } from './bt_dht'
import { Openflow, OpenflowTree, OpenflowColumns, OpenflowFieldName, OpenflowWiresharkColumns, OpenflowWiresharkName } from './openflow'
import { Eigrp, EigrpTree, EigrpColumns, EigrpFieldName, EigrpWiresharkColumns, EigrpWiresharkName } from './eigrp'
import { Babel, BabelTree, BabelColumns, BabelFieldName, BabelWiresharkColumns, BabelWiresharkName } from './babel'
import { Cflow, CflowTree, CflowColumns, CflowFieldName, CflowWiresharkColumns, CflowWiresharkName } from './cflow'
import { Ptp, PtpTree, PtpColumns, PtpFieldName, PtpWiresharkColumns, PtpWiresharkName } from './ptp'
import { Vtp, VtpTree, VtpColumns, VtpFieldName, VtpWiresharkColumns, VtpWiresharkName } from './vtp'
import { Mfr, MfrTree, MfrColumns, MfrFieldName, MfrWiresharkColumns, MfrWiresharkName } from './mfr'
import { Atm, AtmTree, AtmColumns, AtmFieldName, AtmWiresharkColumns, AtmWiresharkName } from './atm'
import { Aarp, AarpTree, AarpColumns, AarpFieldName, AarpWiresharkColumns, AarpWiresharkName } from './aarp'
import { Ddp, DdpTree, DdpColumns, DdpFieldName, DdpWiresharkColumns, DdpWiresharkName } from './ddp'
import { Ipx, IpxTree, IpxColumns, IpxFieldName, IpxWiresharkColumns, IpxWiresharkName } from './ipx'
import { Sflow, SflowTree, SflowColumns, SflowFieldName, SflowWiresharkColumns, SflowWiresharkName } from './sflow'
import { Nhrp, NhrpTree, NhrpColumns, NhrpFieldName, NhrpWiresharkColumns, NhrpWiresharkName } from './nhrp'
import { MplsEcho, MplsEchoTree, MplsEchoColumns, MplsEchoFieldName, MplsEchoWiresharkColumns, MplsEchoWiresharkName } from './mpls_echo'
import { Olsr, OlsrTree, OlsrColumns, OlsrFieldName, OlsrWiresharkColumns, OlsrWiresharkName } from './olsr'
import { Rsvp, RsvpTree, RsvpColumns, RsvpFieldName, RsvpWiresharkColumns, RsvpWiresharkName } from './rsvp'
import { Coap, CoapTree, CoapColumns, CoapFieldName, CoapWiresharkColumns, CoapWiresharkName } from './coap'
import { Dnp3, Dnp3Tree, Dnp3Columns, Dnp3FieldName, Dnp3WiresharkColumns, Dnp3WiresharkName } from './dnp3'
import { Iec104, Iec104Tree, Iec104Columns, Iec104FieldName, Iec104WiresharkColumns, Iec104WiresharkName } from './iec104'
import { Ams, AmsTree, AmsColumns, AmsFieldName, AmsWiresharkColumns, AmsWiresharkName } from './ams'
import { Enip, EnipTree, EnipColumns, EnipFieldName, EnipWiresharkColumns, EnipWiresharkName } from './enip'
import { Bvlc, BvlcTree, BvlcColumns, BvlcFieldName, BvlcWiresharkColumns, BvlcWiresharkName } from './bvlc'
import { Bacnet, BacnetTree, BacnetColumns, BacnetFieldName, BacnetWiresharkColumns, BacnetWiresharkName } from './bacnet'
import { Opcua, OpcuaTree, OpcuaColumns, OpcuaFieldName, OpcuaWiresharkColumns, OpcuaWiresharkName } from './opcua'
import { Sixlowpan, SixlowpanTree, SixlowpanColumns, SixlowpanFieldName, SixlowpanWiresharkColumns, SixlowpanWiresharkName } from './sixlowpan'
import { ZbeeNwk, ZbeeNwkTree, ZbeeNwkColumns, ZbeeNwkFieldName, ZbeeNwkWiresharkColumns, ZbeeNwkWiresharkName } from './zbee_nwk'
import { Can, CanTree, CanColumns, CanFieldName, CanWiresharkColumns, CanWiresharkName } from './can'
import { Dbus, DbusTree, DbusColumns, DbusFieldName, DbusWiresharkColumns, DbusWiresharkName } from './dbus'
import { Profinet, ProfinetTree, ProfinetColumns, ProfinetFieldName, ProfinetWiresharkColumns, ProfinetWiresharkName } from './profinet'
import { Synphasor, SynphasorTree, SynphasorColumns, SynphasorFieldName, SynphasorWiresharkColumns, SynphasorWiresharkName } from './synphasor'
import { Fins, FinsTree, FinsColumns, FinsFieldName, FinsWiresharkColumns, FinsWiresharkName } from './fins'
import { HartIp, HartIpTree, HartIpColumns, HartIpFieldName, HartIpWiresharkColumns, HartIpWiresharkName } from './hart_ip'
import { Rx, RxTree, RxColumns, RxFieldName, RxWiresharkColumns, RxWiresharkName } from './rx'
import { Uftp, UftpTree, UftpColumns, UftpFieldName, UftpWiresharkColumns, UftpWiresharkName } from './uftp'
import { Hislip, HislipTree, HislipColumns, HislipFieldName, HislipWiresharkColumns, HislipWiresharkName } from './hislip'
import { Collectd, CollectdTree, CollectdColumns, CollectdFieldName, CollectdWiresharkColumns, CollectdWiresharkName } from './collectd'
import { Nbf, NbfTree, NbfColumns, NbfFieldName, NbfWiresharkColumns, NbfWiresharkName } from './nbf'
import { Vnc, VncTree, VncColumns, VncFieldName, VncWiresharkColumns, VncWiresharkName } from './vnc'
import { Tpkt, TpktTree, TpktColumns, TpktFieldName, TpktWiresharkColumns, TpktWiresharkName } from './tpkt'
import { Cotp, CotpTree, CotpColumns, CotpFieldName, CotpWiresharkColumns, CotpWiresharkName } from './cotp'
import { S7comm, S7commTree, S7commColumns, S7commFieldName, S7commWiresharkColumns, S7commWiresharkName } from './s7comm'
import { Rdp, RdpTree, RdpColumns, RdpFieldName, RdpWiresharkColumns, RdpWiresharkName } from './rdp'
import { Dcerpc, DcerpcTree, DcerpcColumns, DcerpcFieldName, DcerpcWiresharkColumns, DcerpcWiresharkName } from './dcerpc'
import { Smb2, Smb2Tree, Smb2Columns, Smb2FieldName, Smb2WiresharkColumns, Smb2WiresharkName } from './smb2'
import { Smb, SmbTree, SmbColumns, SmbFieldName, SmbWiresharkColumns, SmbWiresharkName } from './smb'
import { Tds, TdsTree, TdsColumns, TdsFieldName, TdsWiresharkColumns, TdsWiresharkName } from './tds'
import { Cql, CqlTree, CqlColumns, CqlFieldName, CqlWiresharkColumns, CqlWiresharkName } from './cql'
import { Amqp, AmqpTree, AmqpColumns, AmqpFieldName, AmqpWiresharkColumns, AmqpWiresharkName } from './amqp'
import { Mgcp, MgcpTree, MgcpColumns, MgcpFieldName, MgcpWiresharkColumns, MgcpWiresharkName } from './mgcp'
import { Iax2, Iax2Tree, Iax2Columns, Iax2FieldName, Iax2WiresharkColumns, Iax2WiresharkName } from './iax2'
import { Kafka, KafkaTree, KafkaColumns, KafkaFieldName, KafkaWiresharkColumns, KafkaWiresharkName } from './kafka'
import { Thrift, ThriftTree, ThriftColumns, ThriftFieldName, ThriftWiresharkColumns, ThriftWiresharkName } from './thrift'
import { Capwap, CapwapTree, CapwapColumns, CapwapFieldName, CapwapWiresharkColumns, CapwapWiresharkName } from './capwap'
import { Spnego, SpnegoTree, SpnegoColumns, SpnegoFieldName, SpnegoWiresharkColumns, SpnegoWiresharkName } from './spnego'
import { Ntlmssp, NtlmsspTree, NtlmsspColumns, NtlmsspFieldName, NtlmsspWiresharkColumns, NtlmsspWiresharkName } from './ntlmssp'
import { Xmpp, XmppTree, XmppColumns, XmppFieldName, XmppWiresharkColumns, XmppWiresharkName } from './xmpp'
import { Decnet, DecnetTree, DecnetColumns, DecnetFieldName, DecnetWiresharkColumns, DecnetWiresharkName } from './decnet'
import { Geonetworking, GeonetworkingTree, GeonetworkingColumns, GeonetworkingFieldName, GeonetworkingWiresharkColumns, GeonetworkingWiresharkName } from './geonetworking'
import { Tplink, TplinkTree, TplinkColumns, TplinkFieldName, TplinkWiresharkColumns, TplinkWiresharkName } from './tplink'
import { Mongo, MongoTree, MongoColumns, MongoFieldName, MongoWiresharkColumns, MongoWiresharkName } from './mongo'
import { Pfcp, PfcpTree, PfcpColumns, PfcpFieldName, PfcpWiresharkColumns, PfcpWiresharkName } from './pfcp'
import { Iscsi, IscsiTree, IscsiColumns, IscsiFieldName, IscsiWiresharkColumns, IscsiWiresharkName } from './iscsi'
import { Nats, NatsTree, NatsColumns, NatsFieldName, NatsWiresharkColumns, NatsWiresharkName } from './nats'
import { Gnutella, GnutellaTree, GnutellaColumns, GnutellaFieldName, GnutellaWiresharkColumns, GnutellaWiresharkName } from './gnutella'
import { Rsh, RshTree, RshColumns, RshFieldName, RshWiresharkColumns, RshWiresharkName } from './rsh'
import { Finger, FingerTree, FingerColumns, FingerFieldName, FingerWiresharkColumns, FingerWiresharkName } from './finger'
import { Cfp, CfpTree, CfpColumns, CfpFieldName, CfpWiresharkColumns, CfpWiresharkName } from './cfp'
import { X11, X11Tree, X11Columns, X11FieldName, X11WiresharkColumns, X11WiresharkName } from './x11'
import { Rlogin, RloginTree, RloginColumns, RloginFieldName, RloginWiresharkColumns, RloginWiresharkName } from './rlogin'
import { Zmtp, ZmtpTree, ZmtpColumns, ZmtpFieldName, ZmtpWiresharkColumns, ZmtpWiresharkName } from './zmtp'
import { Ceph, CephTree, CephColumns, CephFieldName, CephWiresharkColumns, CephWiresharkName } from './ceph'
import { T125, T125Tree, T125Columns, T125FieldName, T125WiresharkColumns, T125WiresharkName } from './t125'
import { Q931, Q931Tree, Q931Columns, Q931FieldName, Q931WiresharkColumns, Q931WiresharkName } from './q931'
import { H225, H225Tree, H225Columns, H225FieldName, H225WiresharkColumns, H225WiresharkName } from './h225'
import { Megaco, MegacoTree, MegacoColumns, MegacoFieldName, MegacoWiresharkColumns, MegacoWiresharkName } from './megaco'
import { M3ua, M3uaTree, M3uaColumns, M3uaFieldName, M3uaWiresharkColumns, M3uaWiresharkName } from './m3ua'
import { Sccp, SccpTree, SccpColumns, SccpFieldName, SccpWiresharkColumns, SccpWiresharkName } from './sccp'
import { StunClassic, StunClassicTree, StunClassicColumns, StunClassicFieldName, StunClassicWiresharkColumns, StunClassicWiresharkName } from './stun_classic'

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
export { Tls, TlsTree, TlsHandshakeExtensionsEntry, TlsHandshakeExtensionsEntryTree, TlsHandshakeExtensionsSctsEntry, TlsHandshakeExtensionsSctsEntryTree, TlsHandshakeX509Entry, TlsHandshakeX509EntryTree } from './tls'
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
export { Http2, Http2Tree } from './http2'
export { Mysql, MysqlTree } from './mysql'
export { Postgresql, PostgresqlTree } from './postgresql'
export { Memcached, MemcachedTree } from './memcached'
export { Slip, SlipTree } from './slip'
export { Nflog, NflogTree } from './nflog'
export { Pktap, PktapTree } from './pktap'
export { Ipnet, IpnetTree } from './ipnet'
export { Ipoib, IpoibTree } from './ipoib'
export { Vsock, VsockTree } from './vsock'
export { Arcnet, ArcnetTree } from './arcnet'
export { Tr, TrTree } from './tr'
export { Dsa, DsaTree } from './dsa'
export { BrcmTag, BrcmTagTree } from './brcm_tag'
export { Juniper, JuniperTree } from './juniper'
export { Ppi, PpiTree } from './ppi'
export { Proxy, ProxyTree } from './proxy'
export { Modbus, ModbusTree } from './modbus'
export { Diameter, DiameterTree } from './diameter'
export { Fix, FixTree } from './fix'
export { Dropbox, DropboxTree } from './dropbox'
export { Bgp, BgpTree } from './bgp'
export { Vrrp, VrrpTree } from './vrrp'
export { Hsrp, HsrpTree } from './hsrp'
export { Rip, RipTree } from './rip'
export { Ripng, RipngTree } from './ripng'
export { Bfd, BfdTree } from './bfd'
export { Pim, PimTree } from './pim'
export { Aoe, AoeTree } from './aoe'
export { Udld, UdldTree } from './udld'
export { Ldp, LdpTree } from './ldp'
export { Ospf, OspfTree } from './ospf'
export { Rpc, RpcTree } from './rpc'
export { Osi, OsiTree } from './osi'
export { Isis, IsisTree } from './isis'
export { Esis, EsisTree } from './esis'
export { Wpan, WpanTree } from './wpan'
export { WpanTap, WpanTapTree } from './wpan_tap'
export { Usb, UsbTree } from './usb'
export { HciH4, HciH4Tree } from './hci_h4'
export { Gtpv2, Gtpv2Tree } from './gtpv2'
export { Bitcoin, BitcoinTree } from './bitcoin'
export { Srvloc, SrvlocTree } from './srvloc'
export { Lisp, LispTree } from './lisp'
export { Bittorrent, BittorrentTree } from './bittorrent'
export { BtDht, BtDhtTree } from './bt_dht'
export { Openflow, OpenflowTree } from './openflow'
export { Eigrp, EigrpTree } from './eigrp'
export { Babel, BabelTree } from './babel'
export { Cflow, CflowTree } from './cflow'
export { Ptp, PtpTree } from './ptp'
export { Vtp, VtpTree } from './vtp'
export { Mfr, MfrTree } from './mfr'
export { Atm, AtmTree } from './atm'
export { Aarp, AarpTree } from './aarp'
export { Ddp, DdpTree } from './ddp'
export { Ipx, IpxTree } from './ipx'
export { Sflow, SflowTree } from './sflow'
export { Nhrp, NhrpTree, NhrpClientsEntry, NhrpClientsEntryTree } from './nhrp'
export { MplsEcho, MplsEchoTree } from './mpls_echo'
export { Olsr, OlsrTree } from './olsr'
export { Rsvp, RsvpTree } from './rsvp'
export { Coap, CoapTree } from './coap'
export { Dnp3, Dnp3Tree } from './dnp3'
export { Iec104, Iec104Tree } from './iec104'
export { Ams, AmsTree } from './ams'
export { Enip, EnipTree } from './enip'
export { Bvlc, BvlcTree } from './bvlc'
export { Bacnet, BacnetTree } from './bacnet'
export { Opcua, OpcuaTree } from './opcua'
export { Sixlowpan, SixlowpanTree } from './sixlowpan'
export { ZbeeNwk, ZbeeNwkTree } from './zbee_nwk'
export { Can, CanTree } from './can'
export { Dbus, DbusTree } from './dbus'
export { Profinet, ProfinetTree } from './profinet'
export { Synphasor, SynphasorTree } from './synphasor'
export { Fins, FinsTree } from './fins'
export { HartIp, HartIpTree } from './hart_ip'
export { Rx, RxTree } from './rx'
export { Uftp, UftpTree } from './uftp'
export { Hislip, HislipTree } from './hislip'
export { Collectd, CollectdTree } from './collectd'
export { Nbf, NbfTree } from './nbf'
export { Vnc, VncTree } from './vnc'
export { Tpkt, TpktTree } from './tpkt'
export { Cotp, CotpTree } from './cotp'
export { S7comm, S7commTree } from './s7comm'
export { Rdp, RdpTree } from './rdp'
export { Dcerpc, DcerpcTree } from './dcerpc'
export { Smb2, Smb2Tree } from './smb2'
export { Smb, SmbTree } from './smb'
export { Tds, TdsTree } from './tds'
export { Cql, CqlTree } from './cql'
export { Amqp, AmqpTree } from './amqp'
export { Mgcp, MgcpTree } from './mgcp'
export { Iax2, Iax2Tree } from './iax2'
export { Kafka, KafkaTree } from './kafka'
export { Thrift, ThriftTree } from './thrift'
export { Capwap, CapwapTree } from './capwap'
export { Spnego, SpnegoTree } from './spnego'
export { Ntlmssp, NtlmsspTree } from './ntlmssp'
export { Xmpp, XmppTree } from './xmpp'
export { Decnet, DecnetTree } from './decnet'
export { Geonetworking, GeonetworkingTree } from './geonetworking'
export { Tplink, TplinkTree } from './tplink'
export { Mongo, MongoTree } from './mongo'
export { Pfcp, PfcpTree } from './pfcp'
export { Iscsi, IscsiTree } from './iscsi'
export { Nats, NatsTree } from './nats'
export { Gnutella, GnutellaTree } from './gnutella'
export { Rsh, RshTree } from './rsh'
export { Finger, FingerTree } from './finger'
export { Cfp, CfpTree } from './cfp'
export { X11, X11Tree } from './x11'
export { Rlogin, RloginTree } from './rlogin'
export { Zmtp, ZmtpTree } from './zmtp'
export { Ceph, CephTree } from './ceph'
export { T125, T125Tree } from './t125'
export { Q931, Q931Tree } from './q931'
export { H225, H225Tree } from './h225'
export { Megaco, MegacoTree } from './megaco'
export { M3ua, M3uaTree } from './m3ua'
export { Sccp, SccpTree } from './sccp'
export { StunClassic, StunClassicTree } from './stun_classic'

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = 'ethernet' | 'vlan' | 'llc' | 'snap' | 'stp' | 'lldp' | 'eapol' | 'eap' | 'null' | 'loop' | 'raw' | 'sll' | 'sll2' | 'arp' | 'ip' | 'ip6' | 'ip6_hopopts' | 'ip6_routing' | 'ip6_fragment' | 'ip6_dstopts' | 'ip6_mobility' | 'ah' | 'esp' | 'hip' | 'shim6' | 'icmp' | 'icmp6' | 'igmp' | 'tcp' | 'udp' | 'sctp' | 'dns' | 'mdns' | 'llmnr' | 'vxlan' | 'stun' | 'tls' | 'quic' | 'http' | 'ssdp' | 'sip' | 'sdp' | 'rtp' | 'rtcp' | 'smtp' | 'ftp' | 'pop' | 'syslog' | 'imap' | 'telnet' | 'rtsp' | 'gre' | 'mpls' | 'pw_eth' | 'pwach' | 'ppp' | 'lcp' | 'ipcp' | 'ipv6cp' | 'pap' | 'chap' | 'pppoed' | 'pppoes' | 'erspan' | 'l2tp' | 'l2tp_ip' | 'gtp' | 'vxlan_gpe' | 'nsh' | 'geneve' | 'teredo' | 'wireguard' | 'udpencap' | 'lisp_data' | 'pptp' | 'ipcomp' | 'dhcp' | 'ntp' | 'nbns' | 'nbdgm' | 'nbss' | 'isakmp' | 'dhcp6' | 'tftp' | 'irc' | 'json' | 'form' | 'redis' | 'mqtt' | 'ssh' | 'websocket' | 'radiotap' | 'wlan' | 'radius' | 'dtls' | 'snmp' | 'openvpn' | 'chdlc' | 'slarp' | 'cdp' | 'slow' | 'lacp' | 'macsec' | 'vntag' | 'pbb' | 'dccp' | 'socks' | 'kerberos' | 'pgm' | 'fr' | 'ldap' | 'udplite' | 'fddi' | 'http2' | 'mysql' | 'postgresql' | 'memcached' | 'slip' | 'nflog' | 'pktap' | 'ipnet' | 'ipoib' | 'vsock' | 'arcnet' | 'tr' | 'dsa' | 'brcm_tag' | 'juniper' | 'ppi' | 'proxy' | 'modbus' | 'diameter' | 'fix' | 'dropbox' | 'bgp' | 'vrrp' | 'hsrp' | 'rip' | 'ripng' | 'bfd' | 'pim' | 'aoe' | 'udld' | 'ldp' | 'ospf' | 'rpc' | 'osi' | 'isis' | 'esis' | 'wpan' | 'wpan_tap' | 'usb' | 'hci_h4' | 'gtpv2' | 'bitcoin' | 'srvloc' | 'lisp' | 'bittorrent' | 'bt_dht' | 'openflow' | 'eigrp' | 'babel' | 'cflow' | 'ptp' | 'vtp' | 'mfr' | 'atm' | 'aarp' | 'ddp' | 'ipx' | 'sflow' | 'nhrp' | 'mpls_echo' | 'olsr' | 'rsvp' | 'coap' | 'dnp3' | 'iec104' | 'ams' | 'enip' | 'bvlc' | 'bacnet' | 'opcua' | 'sixlowpan' | 'zbee_nwk' | 'can' | 'dbus' | 'profinet' | 'synphasor' | 'fins' | 'hart_ip' | 'rx' | 'uftp' | 'hislip' | 'collectd' | 'nbf' | 'vnc' | 'tpkt' | 'cotp' | 's7comm' | 'rdp' | 'dcerpc' | 'smb2' | 'smb' | 'tds' | 'cql' | 'amqp' | 'mgcp' | 'iax2' | 'kafka' | 'thrift' | 'capwap' | 'spnego' | 'ntlmssp' | 'xmpp' | 'decnet' | 'geonetworking' | 'tplink' | 'mongo' | 'pfcp' | 'iscsi' | 'nats' | 'gnutella' | 'rsh' | 'finger' | 'cfp' | 'x11' | 'rlogin' | 'zmtp' | 'ceph' | 't125' | 'q931' | 'h225' | 'megaco' | 'm3ua' | 'sccp' | 'stun_classic'

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
  | Http2FieldName
  | MysqlFieldName
  | PostgresqlFieldName
  | MemcachedFieldName
  | SlipFieldName
  | NflogFieldName
  | PktapFieldName
  | IpnetFieldName
  | IpoibFieldName
  | VsockFieldName
  | ArcnetFieldName
  | TrFieldName
  | DsaFieldName
  | BrcmTagFieldName
  | JuniperFieldName
  | PpiFieldName
  | ProxyFieldName
  | ModbusFieldName
  | DiameterFieldName
  | FixFieldName
  | DropboxFieldName
  | BgpFieldName
  | VrrpFieldName
  | HsrpFieldName
  | RipFieldName
  | RipngFieldName
  | BfdFieldName
  | PimFieldName
  | AoeFieldName
  | UdldFieldName
  | LdpFieldName
  | OspfFieldName
  | RpcFieldName
  | OsiFieldName
  | IsisFieldName
  | EsisFieldName
  | WpanFieldName
  | WpanTapFieldName
  | UsbFieldName
  | HciH4FieldName
  | Gtpv2FieldName
  | BitcoinFieldName
  | SrvlocFieldName
  | LispFieldName
  | BittorrentFieldName
  | BtDhtFieldName
  | OpenflowFieldName
  | EigrpFieldName
  | BabelFieldName
  | CflowFieldName
  | PtpFieldName
  | VtpFieldName
  | MfrFieldName
  | AtmFieldName
  | AarpFieldName
  | DdpFieldName
  | IpxFieldName
  | SflowFieldName
  | NhrpFieldName
  | MplsEchoFieldName
  | OlsrFieldName
  | RsvpFieldName
  | CoapFieldName
  | Dnp3FieldName
  | Iec104FieldName
  | AmsFieldName
  | EnipFieldName
  | BvlcFieldName
  | BacnetFieldName
  | OpcuaFieldName
  | SixlowpanFieldName
  | ZbeeNwkFieldName
  | CanFieldName
  | DbusFieldName
  | ProfinetFieldName
  | SynphasorFieldName
  | FinsFieldName
  | HartIpFieldName
  | RxFieldName
  | UftpFieldName
  | HislipFieldName
  | CollectdFieldName
  | NbfFieldName
  | VncFieldName
  | TpktFieldName
  | CotpFieldName
  | S7commFieldName
  | RdpFieldName
  | DcerpcFieldName
  | Smb2FieldName
  | SmbFieldName
  | TdsFieldName
  | CqlFieldName
  | AmqpFieldName
  | MgcpFieldName
  | Iax2FieldName
  | KafkaFieldName
  | ThriftFieldName
  | CapwapFieldName
  | SpnegoFieldName
  | NtlmsspFieldName
  | XmppFieldName
  | DecnetFieldName
  | GeonetworkingFieldName
  | TplinkFieldName
  | MongoFieldName
  | PfcpFieldName
  | IscsiFieldName
  | NatsFieldName
  | GnutellaFieldName
  | RshFieldName
  | FingerFieldName
  | CfpFieldName
  | X11FieldName
  | RloginFieldName
  | ZmtpFieldName
  | CephFieldName
  | T125FieldName
  | Q931FieldName
  | H225FieldName
  | MegacoFieldName
  | M3uaFieldName
  | SccpFieldName
  | StunClassicFieldName

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
  | Http2WiresharkName
  | MysqlWiresharkName
  | PostgresqlWiresharkName
  | MemcachedWiresharkName
  | SlipWiresharkName
  | NflogWiresharkName
  | PktapWiresharkName
  | IpnetWiresharkName
  | IpoibWiresharkName
  | VsockWiresharkName
  | ArcnetWiresharkName
  | TrWiresharkName
  | DsaWiresharkName
  | BrcmTagWiresharkName
  | JuniperWiresharkName
  | PpiWiresharkName
  | ProxyWiresharkName
  | ModbusWiresharkName
  | DiameterWiresharkName
  | FixWiresharkName
  | DropboxWiresharkName
  | BgpWiresharkName
  | VrrpWiresharkName
  | HsrpWiresharkName
  | RipWiresharkName
  | RipngWiresharkName
  | BfdWiresharkName
  | PimWiresharkName
  | AoeWiresharkName
  | UdldWiresharkName
  | LdpWiresharkName
  | OspfWiresharkName
  | RpcWiresharkName
  | OsiWiresharkName
  | IsisWiresharkName
  | EsisWiresharkName
  | WpanWiresharkName
  | WpanTapWiresharkName
  | UsbWiresharkName
  | HciH4WiresharkName
  | Gtpv2WiresharkName
  | BitcoinWiresharkName
  | SrvlocWiresharkName
  | LispWiresharkName
  | BittorrentWiresharkName
  | BtDhtWiresharkName
  | OpenflowWiresharkName
  | EigrpWiresharkName
  | BabelWiresharkName
  | CflowWiresharkName
  | PtpWiresharkName
  | VtpWiresharkName
  | MfrWiresharkName
  | AtmWiresharkName
  | AarpWiresharkName
  | DdpWiresharkName
  | IpxWiresharkName
  | SflowWiresharkName
  | NhrpWiresharkName
  | MplsEchoWiresharkName
  | OlsrWiresharkName
  | RsvpWiresharkName
  | CoapWiresharkName
  | Dnp3WiresharkName
  | Iec104WiresharkName
  | AmsWiresharkName
  | EnipWiresharkName
  | BvlcWiresharkName
  | BacnetWiresharkName
  | OpcuaWiresharkName
  | SixlowpanWiresharkName
  | ZbeeNwkWiresharkName
  | CanWiresharkName
  | DbusWiresharkName
  | ProfinetWiresharkName
  | SynphasorWiresharkName
  | FinsWiresharkName
  | HartIpWiresharkName
  | RxWiresharkName
  | UftpWiresharkName
  | HislipWiresharkName
  | CollectdWiresharkName
  | NbfWiresharkName
  | VncWiresharkName
  | TpktWiresharkName
  | CotpWiresharkName
  | S7commWiresharkName
  | RdpWiresharkName
  | DcerpcWiresharkName
  | Smb2WiresharkName
  | SmbWiresharkName
  | TdsWiresharkName
  | CqlWiresharkName
  | AmqpWiresharkName
  | MgcpWiresharkName
  | Iax2WiresharkName
  | KafkaWiresharkName
  | ThriftWiresharkName
  | CapwapWiresharkName
  | SpnegoWiresharkName
  | NtlmsspWiresharkName
  | XmppWiresharkName
  | DecnetWiresharkName
  | GeonetworkingWiresharkName
  | TplinkWiresharkName
  | MongoWiresharkName
  | PfcpWiresharkName
  | IscsiWiresharkName
  | NatsWiresharkName
  | GnutellaWiresharkName
  | RshWiresharkName
  | FingerWiresharkName
  | CfpWiresharkName
  | X11WiresharkName
  | RloginWiresharkName
  | ZmtpWiresharkName
  | CephWiresharkName
  | T125WiresharkName
  | Q931WiresharkName
  | H225WiresharkName
  | MegacoWiresharkName
  | M3uaWiresharkName
  | SccpWiresharkName
  | StunClassicWiresharkName

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
  Http2Columns,
  MysqlColumns,
  PostgresqlColumns,
  MemcachedColumns,
  SlipColumns,
  NflogColumns,
  PktapColumns,
  IpnetColumns,
  IpoibColumns,
  VsockColumns,
  ArcnetColumns,
  TrColumns,
  DsaColumns,
  BrcmTagColumns,
  JuniperColumns,
  PpiColumns,
  ProxyColumns,
  ModbusColumns,
  DiameterColumns,
  FixColumns,
  DropboxColumns,
  BgpColumns,
  VrrpColumns,
  HsrpColumns,
  RipColumns,
  RipngColumns,
  BfdColumns,
  PimColumns,
  AoeColumns,
  UdldColumns,
  LdpColumns,
  OspfColumns,
  RpcColumns,
  OsiColumns,
  IsisColumns,
  EsisColumns,
  WpanColumns,
  WpanTapColumns,
  UsbColumns,
  HciH4Columns,
  Gtpv2Columns,
  BitcoinColumns,
  SrvlocColumns,
  LispColumns,
  BittorrentColumns,
  BtDhtColumns,
  OpenflowColumns,
  EigrpColumns,
  BabelColumns,
  CflowColumns,
  PtpColumns,
  VtpColumns,
  MfrColumns,
  AtmColumns,
  AarpColumns,
  DdpColumns,
  IpxColumns,
  SflowColumns,
  NhrpColumns,
  MplsEchoColumns,
  OlsrColumns,
  RsvpColumns,
  CoapColumns,
  Dnp3Columns,
  Iec104Columns,
  AmsColumns,
  EnipColumns,
  BvlcColumns,
  BacnetColumns,
  OpcuaColumns,
  SixlowpanColumns,
  ZbeeNwkColumns,
  CanColumns,
  DbusColumns,
  ProfinetColumns,
  SynphasorColumns,
  FinsColumns,
  HartIpColumns,
  RxColumns,
  UftpColumns,
  HislipColumns,
  CollectdColumns,
  NbfColumns,
  VncColumns,
  TpktColumns,
  CotpColumns,
  S7commColumns,
  RdpColumns,
  DcerpcColumns,
  Smb2Columns,
  SmbColumns,
  TdsColumns,
  CqlColumns,
  AmqpColumns,
  MgcpColumns,
  Iax2Columns,
  KafkaColumns,
  ThriftColumns,
  CapwapColumns,
  SpnegoColumns,
  NtlmsspColumns,
  XmppColumns,
  DecnetColumns,
  GeonetworkingColumns,
  TplinkColumns,
  MongoColumns,
  PfcpColumns,
  IscsiColumns,
  NatsColumns,
  GnutellaColumns,
  RshColumns,
  FingerColumns,
  CfpColumns,
  X11Columns,
  RloginColumns,
  ZmtpColumns,
  CephColumns,
  T125Columns,
  Q931Columns,
  H225Columns,
  MegacoColumns,
  M3uaColumns,
  SccpColumns,
  StunClassicColumns,
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
  FddiWiresharkColumns,
  Http2WiresharkColumns,
  MysqlWiresharkColumns,
  PostgresqlWiresharkColumns,
  MemcachedWiresharkColumns,
  SlipWiresharkColumns,
  NflogWiresharkColumns,
  PktapWiresharkColumns,
  IpnetWiresharkColumns,
  IpoibWiresharkColumns,
  VsockWiresharkColumns,
  ArcnetWiresharkColumns,
  TrWiresharkColumns,
  DsaWiresharkColumns,
  BrcmTagWiresharkColumns,
  JuniperWiresharkColumns,
  PpiWiresharkColumns,
  ProxyWiresharkColumns,
  ModbusWiresharkColumns,
  DiameterWiresharkColumns,
  FixWiresharkColumns,
  DropboxWiresharkColumns,
  BgpWiresharkColumns,
  VrrpWiresharkColumns,
  HsrpWiresharkColumns,
  RipWiresharkColumns,
  RipngWiresharkColumns,
  BfdWiresharkColumns,
  PimWiresharkColumns,
  AoeWiresharkColumns,
  UdldWiresharkColumns,
  LdpWiresharkColumns,
  OspfWiresharkColumns,
  RpcWiresharkColumns,
  OsiWiresharkColumns,
  IsisWiresharkColumns,
  EsisWiresharkColumns,
  WpanWiresharkColumns,
  WpanTapWiresharkColumns,
  UsbWiresharkColumns,
  HciH4WiresharkColumns,
  Gtpv2WiresharkColumns,
  BitcoinWiresharkColumns,
  SrvlocWiresharkColumns,
  LispWiresharkColumns,
  BittorrentWiresharkColumns,
  BtDhtWiresharkColumns,
  OpenflowWiresharkColumns,
  EigrpWiresharkColumns,
  BabelWiresharkColumns,
  CflowWiresharkColumns,
  PtpWiresharkColumns,
  VtpWiresharkColumns,
  MfrWiresharkColumns,
  AtmWiresharkColumns,
  AarpWiresharkColumns,
  DdpWiresharkColumns,
  IpxWiresharkColumns,
  SflowWiresharkColumns,
  NhrpWiresharkColumns,
  MplsEchoWiresharkColumns,
  OlsrWiresharkColumns,
  RsvpWiresharkColumns,
  CoapWiresharkColumns,
  Dnp3WiresharkColumns,
  Iec104WiresharkColumns,
  AmsWiresharkColumns,
  EnipWiresharkColumns,
  BvlcWiresharkColumns,
  BacnetWiresharkColumns,
  OpcuaWiresharkColumns,
  SixlowpanWiresharkColumns,
  ZbeeNwkWiresharkColumns,
  CanWiresharkColumns,
  DbusWiresharkColumns,
  ProfinetWiresharkColumns,
  SynphasorWiresharkColumns,
  FinsWiresharkColumns,
  HartIpWiresharkColumns,
  RxWiresharkColumns,
  UftpWiresharkColumns,
  HislipWiresharkColumns,
  CollectdWiresharkColumns,
  NbfWiresharkColumns,
  VncWiresharkColumns,
  TpktWiresharkColumns,
  CotpWiresharkColumns,
  S7commWiresharkColumns,
  RdpWiresharkColumns,
  DcerpcWiresharkColumns,
  Smb2WiresharkColumns,
  SmbWiresharkColumns,
  TdsWiresharkColumns,
  CqlWiresharkColumns,
  AmqpWiresharkColumns,
  MgcpWiresharkColumns,
  Iax2WiresharkColumns,
  KafkaWiresharkColumns,
  ThriftWiresharkColumns,
  CapwapWiresharkColumns,
  SpnegoWiresharkColumns,
  NtlmsspWiresharkColumns,
  XmppWiresharkColumns,
  DecnetWiresharkColumns,
  GeonetworkingWiresharkColumns,
  TplinkWiresharkColumns,
  MongoWiresharkColumns,
  PfcpWiresharkColumns,
  IscsiWiresharkColumns,
  NatsWiresharkColumns,
  GnutellaWiresharkColumns,
  RshWiresharkColumns,
  FingerWiresharkColumns,
  CfpWiresharkColumns,
  X11WiresharkColumns,
  RloginWiresharkColumns,
  ZmtpWiresharkColumns,
  CephWiresharkColumns,
  T125WiresharkColumns,
  Q931WiresharkColumns,
  H225WiresharkColumns,
  MegacoWiresharkColumns,
  M3uaWiresharkColumns,
  SccpWiresharkColumns,
  StunClassicWiresharkColumns {}

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
  /** Hypertext Transfer Protocol Version 2. */
  readonly http2?: Http2
  /** MySQL Protocol. */
  readonly mysql?: Mysql
  /** PostgreSQL. */
  readonly postgresql?: Postgresql
  /** Memcached Protocol. */
  readonly memcached?: Memcached
  /** Serial Line IP. */
  readonly slip?: Slip
  /** Linux netfilter log. */
  readonly nflog?: Nflog
  /** Darwin's packet tap. */
  readonly pktap?: Pktap
  /** Solaris IPNET. */
  readonly ipnet?: Ipnet
  /** IP over InfiniBand. */
  readonly ipoib?: Ipoib
  /** Sockets of virtual machines. */
  readonly vsock?: Vsock
  /** ARCnet. */
  readonly arcnet?: Arcnet
  /** Token ring. */
  readonly tr?: Tr
  /** Marvell DSA tag. */
  readonly dsa?: Dsa
  /** Broadcom tag. */
  readonly brcm_tag?: BrcmTag
  /** Juniper. */
  readonly juniper?: Juniper
  /** Per-Packet Information. */
  readonly ppi?: Ppi
  /** PROXY Protocol. */
  readonly proxy?: Proxy
  /** Modbus/TCP. */
  readonly modbus?: Modbus
  /** Diameter Protocol. */
  readonly diameter?: Diameter
  /** Financial Information eXchange. */
  readonly fix?: Fix
  /** Dropbox LAN sync Discovery Protocol. */
  readonly dropbox?: Dropbox
  /** Border Gateway Protocol. */
  readonly bgp?: Bgp
  /** Virtual Router Redundancy Protocol. */
  readonly vrrp?: Vrrp
  /** Hot Standby Router Protocol. */
  readonly hsrp?: Hsrp
  /** Routing Information Protocol. */
  readonly rip?: Rip
  /** RIPng. */
  readonly ripng?: Ripng
  /** Bidirectional Forwarding Detection. */
  readonly bfd?: Bfd
  /** Protocol Independent Multicast. */
  readonly pim?: Pim
  /** ATA over Ethernet. */
  readonly aoe?: Aoe
  /** Unidirectional Link Detection. */
  readonly udld?: Udld
  /** Label Distribution Protocol. */
  readonly ldp?: Ldp
  /** Open Shortest Path First. */
  readonly ospf?: Ospf
  /** Remote Procedure Call. */
  readonly rpc?: Rpc
  /** OSI network layer. */
  readonly osi?: Osi
  /** IS-IS. */
  readonly isis?: Isis
  /** ES-IS. */
  readonly esis?: Esis
  /** IEEE 802.15.4. */
  readonly wpan?: Wpan
  /** IEEE 802.15.4 TAP. */
  readonly wpan_tap?: WpanTap
  /** USB. */
  readonly usb?: Usb
  /** Bluetooth HCI H4. */
  readonly hci_h4?: HciH4
  /** GPRS Tunnelling Protocol V2. */
  readonly gtpv2?: Gtpv2
  /** Bitcoin Protocol. */
  readonly bitcoin?: Bitcoin
  /** Service Location Protocol. */
  readonly srvloc?: Srvloc
  /** Locator/ID Separation Protocol. */
  readonly lisp?: Lisp
  /** BitTorrent. */
  readonly bittorrent?: Bittorrent
  /** BitTorrent DHT Protocol. */
  readonly bt_dht?: BtDht
  /** OpenFlow. */
  readonly openflow?: Openflow
  /** Enhanced Interior Gateway Routing Protocol. */
  readonly eigrp?: Eigrp
  /** Babel. */
  readonly babel?: Babel
  /** NetFlow and IPFIX. */
  readonly cflow?: Cflow
  /** Precision Time Protocol. */
  readonly ptp?: Ptp
  /** VLAN Trunking Protocol. */
  readonly vtp?: Vtp
  /** Multilink frame relay. */
  readonly mfr?: Mfr
  /** ATM. */
  readonly atm?: Atm
  /** AppleTalk Address Resolution Protocol. */
  readonly aarp?: Aarp
  /** Datagram Delivery Protocol. */
  readonly ddp?: Ddp
  /** Internetwork Packet Exchange. */
  readonly ipx?: Ipx
  /** sFlow. */
  readonly sflow?: Sflow
  /** Next Hop Resolution Protocol. */
  readonly nhrp?: Nhrp
  /** MPLS echo. */
  readonly mpls_echo?: MplsEcho
  /** Optimized Link State Routing. */
  readonly olsr?: Olsr
  /** Resource Reservation Protocol. */
  readonly rsvp?: Rsvp
  /** Constrained Application Protocol. */
  readonly coap?: Coap
  /** Distributed Network Protocol. */
  readonly dnp3?: Dnp3
  /** IEC 60870-5-104. */
  readonly iec104?: Iec104
  /** Automation Message Specification. */
  readonly ams?: Ams
  /** EtherNet/IP. */
  readonly enip?: Enip
  /** BACnet Virtual Link Control. */
  readonly bvlc?: Bvlc
  /** BACnet. */
  readonly bacnet?: Bacnet
  /** OPC Unified Architecture. */
  readonly opcua?: Opcua
  /** IPv6 over Low-Power Wireless Personal Area Networks. */
  readonly sixlowpan?: Sixlowpan
  /** ZigBee Network Layer. */
  readonly zbee_nwk?: ZbeeNwk
  /** Controller Area Network. */
  readonly can?: Can
  /** D-Bus. */
  readonly dbus?: Dbus
  /** PROFINET Real-Time. */
  readonly profinet?: Profinet
  /** Synchrophasor Data Transfer. */
  readonly synphasor?: Synphasor
  /** Factory Interface Network Service. */
  readonly fins?: Fins
  /** HART-IP. */
  readonly hart_ip?: HartIp
  /** Rx. */
  readonly rx?: Rx
  /** UDP Based FTP With Multicast. */
  readonly uftp?: Uftp
  /** High-Speed LAN Instrument Protocol. */
  readonly hislip?: Hislip
  /** collectd Network Data. */
  readonly collectd?: Collectd
  /** NetBIOS Frames. */
  readonly nbf?: Nbf
  /** Remote Framebuffer. */
  readonly vnc?: Vnc
  /** ISO Transport over TCP. */
  readonly tpkt?: Tpkt
  /** Connection-Oriented Transport Protocol. */
  readonly cotp?: Cotp
  /** S7 Communication. */
  readonly s7comm?: S7comm
  /** Remote Desktop Protocol. */
  readonly rdp?: Rdp
  /** DCE Remote Procedure Call. */
  readonly dcerpc?: Dcerpc
  /** Server Message Block 2. */
  readonly smb2?: Smb2
  /** Server Message Block. */
  readonly smb?: Smb
  /** Tabular Data Stream. */
  readonly tds?: Tds
  /** Cassandra Query Language. */
  readonly cql?: Cql
  /** Advanced Message Queuing Protocol. */
  readonly amqp?: Amqp
  /** Media Gateway Control Protocol. */
  readonly mgcp?: Mgcp
  /** Inter-Asterisk eXchange. */
  readonly iax2?: Iax2
  /** Apache Kafka. */
  readonly kafka?: Kafka
  /** Apache Thrift. */
  readonly thrift?: Thrift
  /** Control And Provisioning of Wireless Access Points. */
  readonly capwap?: Capwap
  /** Simple and Protected GSS-API Negotiation. */
  readonly spnego?: Spnego
  /** NT LAN Manager Security Support Provider. */
  readonly ntlmssp?: Ntlmssp
  /** Extensible Messaging and Presence Protocol. */
  readonly xmpp?: Xmpp
  /** DECnet phase IV routing. */
  readonly decnet?: Decnet
  /** GeoNetworking. */
  readonly geonetworking?: Geonetworking
  /** TP-Link Smart Home. */
  readonly tplink?: Tplink
  /** MongoDB Wire Protocol. */
  readonly mongo?: Mongo
  /** Packet Forwarding Control Protocol. */
  readonly pfcp?: Pfcp
  /** Internet Small Computer Systems Interface. */
  readonly iscsi?: Iscsi
  /** NATS. */
  readonly nats?: Nats
  /** Gnutella. */
  readonly gnutella?: Gnutella
  /** Remote Shell. */
  readonly rsh?: Rsh
  /** Finger User Information Protocol. */
  readonly finger?: Finger
  /** Cisco FabricPath. */
  readonly cfp?: Cfp
  /** X Window System Protocol. */
  readonly x11?: X11
  /** BSD Rlogin. */
  readonly rlogin?: Rlogin
  /** ZeroMQ Message Transport Protocol. */
  readonly zmtp?: Zmtp
  /** Ceph Messenger. */
  readonly ceph?: Ceph
  /** Multipoint Communication Service. */
  readonly t125?: T125
  /** Q.931 Call Signalling. */
  readonly q931?: Q931
  /** H.225.0 Registration, Admission and Status. */
  readonly h225?: H225
  /** Gateway Control Protocol. */
  readonly megaco?: Megaco
  /** MTP3 User Adaptation Layer. */
  readonly m3ua?: M3ua
  /** Signalling Connection Control Part. */
  readonly sccp?: Sccp
  /** Simple Traversal of UDP through NATs. */
  readonly stun_classic?: StunClassic
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
  /** Hypertext Transfer Protocol Version 2 inside. */
  readonly http2?: Http2Tree
  /** MySQL Protocol inside. */
  readonly mysql?: MysqlTree
  /** PostgreSQL inside. */
  readonly postgresql?: PostgresqlTree
  /** Memcached Protocol inside. */
  readonly memcached?: MemcachedTree
  /** Serial Line IP inside. */
  readonly slip?: SlipTree
  /** Linux netfilter log inside. */
  readonly nflog?: NflogTree
  /** Darwin's packet tap inside. */
  readonly pktap?: PktapTree
  /** Solaris IPNET inside. */
  readonly ipnet?: IpnetTree
  /** IP over InfiniBand inside. */
  readonly ipoib?: IpoibTree
  /** Sockets of virtual machines inside. */
  readonly vsock?: VsockTree
  /** ARCnet inside. */
  readonly arcnet?: ArcnetTree
  /** Token ring inside. */
  readonly tr?: TrTree
  /** Marvell DSA tag inside. */
  readonly dsa?: DsaTree
  /** Broadcom tag inside. */
  readonly brcm_tag?: BrcmTagTree
  /** Juniper inside. */
  readonly juniper?: JuniperTree
  /** Per-Packet Information inside. */
  readonly ppi?: PpiTree
  /** PROXY Protocol inside. */
  readonly proxy?: ProxyTree
  /** Modbus/TCP inside. */
  readonly modbus?: ModbusTree
  /** Diameter Protocol inside. */
  readonly diameter?: DiameterTree
  /** Financial Information eXchange inside. */
  readonly fix?: FixTree
  /** Dropbox LAN sync Discovery Protocol inside. */
  readonly dropbox?: DropboxTree
  /** Border Gateway Protocol inside. */
  readonly bgp?: BgpTree
  /** Virtual Router Redundancy Protocol inside. */
  readonly vrrp?: VrrpTree
  /** Hot Standby Router Protocol inside. */
  readonly hsrp?: HsrpTree
  /** Routing Information Protocol inside. */
  readonly rip?: RipTree
  /** RIPng inside. */
  readonly ripng?: RipngTree
  /** Bidirectional Forwarding Detection inside. */
  readonly bfd?: BfdTree
  /** Protocol Independent Multicast inside. */
  readonly pim?: PimTree
  /** ATA over Ethernet inside. */
  readonly aoe?: AoeTree
  /** Unidirectional Link Detection inside. */
  readonly udld?: UdldTree
  /** Label Distribution Protocol inside. */
  readonly ldp?: LdpTree
  /** Open Shortest Path First inside. */
  readonly ospf?: OspfTree
  /** Remote Procedure Call inside. */
  readonly rpc?: RpcTree
  /** OSI network layer inside. */
  readonly osi?: OsiTree
  /** IS-IS inside. */
  readonly isis?: IsisTree
  /** ES-IS inside. */
  readonly esis?: EsisTree
  /** IEEE 802.15.4 inside. */
  readonly wpan?: WpanTree
  /** IEEE 802.15.4 TAP inside. */
  readonly wpan_tap?: WpanTapTree
  /** USB inside. */
  readonly usb?: UsbTree
  /** Bluetooth HCI H4 inside. */
  readonly hci_h4?: HciH4Tree
  /** GPRS Tunnelling Protocol V2 inside. */
  readonly gtpv2?: Gtpv2Tree
  /** Bitcoin Protocol inside. */
  readonly bitcoin?: BitcoinTree
  /** Service Location Protocol inside. */
  readonly srvloc?: SrvlocTree
  /** Locator/ID Separation Protocol inside. */
  readonly lisp?: LispTree
  /** BitTorrent inside. */
  readonly bittorrent?: BittorrentTree
  /** BitTorrent DHT Protocol inside. */
  readonly bt_dht?: BtDhtTree
  /** OpenFlow inside. */
  readonly openflow?: OpenflowTree
  /** Enhanced Interior Gateway Routing Protocol inside. */
  readonly eigrp?: EigrpTree
  /** Babel inside. */
  readonly babel?: BabelTree
  /** NetFlow and IPFIX inside. */
  readonly cflow?: CflowTree
  /** Precision Time Protocol inside. */
  readonly ptp?: PtpTree
  /** VLAN Trunking Protocol inside. */
  readonly vtp?: VtpTree
  /** Multilink frame relay inside. */
  readonly mfr?: MfrTree
  /** ATM inside. */
  readonly atm?: AtmTree
  /** AppleTalk Address Resolution Protocol inside. */
  readonly aarp?: AarpTree
  /** Datagram Delivery Protocol inside. */
  readonly ddp?: DdpTree
  /** Internetwork Packet Exchange inside. */
  readonly ipx?: IpxTree
  /** sFlow inside. */
  readonly sflow?: SflowTree
  /** Next Hop Resolution Protocol inside. */
  readonly nhrp?: NhrpTree
  /** MPLS echo inside. */
  readonly mpls_echo?: MplsEchoTree
  /** Optimized Link State Routing inside. */
  readonly olsr?: OlsrTree
  /** Resource Reservation Protocol inside. */
  readonly rsvp?: RsvpTree
  /** Constrained Application Protocol inside. */
  readonly coap?: CoapTree
  /** Distributed Network Protocol inside. */
  readonly dnp3?: Dnp3Tree
  /** IEC 60870-5-104 inside. */
  readonly iec104?: Iec104Tree
  /** Automation Message Specification inside. */
  readonly ams?: AmsTree
  /** EtherNet/IP inside. */
  readonly enip?: EnipTree
  /** BACnet Virtual Link Control inside. */
  readonly bvlc?: BvlcTree
  /** BACnet inside. */
  readonly bacnet?: BacnetTree
  /** OPC Unified Architecture inside. */
  readonly opcua?: OpcuaTree
  /** IPv6 over Low-Power Wireless Personal Area Networks inside. */
  readonly sixlowpan?: SixlowpanTree
  /** ZigBee Network Layer inside. */
  readonly zbee_nwk?: ZbeeNwkTree
  /** Controller Area Network inside. */
  readonly can?: CanTree
  /** D-Bus inside. */
  readonly dbus?: DbusTree
  /** PROFINET Real-Time inside. */
  readonly profinet?: ProfinetTree
  /** Synchrophasor Data Transfer inside. */
  readonly synphasor?: SynphasorTree
  /** Factory Interface Network Service inside. */
  readonly fins?: FinsTree
  /** HART-IP inside. */
  readonly hart_ip?: HartIpTree
  /** Rx inside. */
  readonly rx?: RxTree
  /** UDP Based FTP With Multicast inside. */
  readonly uftp?: UftpTree
  /** High-Speed LAN Instrument Protocol inside. */
  readonly hislip?: HislipTree
  /** collectd Network Data inside. */
  readonly collectd?: CollectdTree
  /** NetBIOS Frames inside. */
  readonly nbf?: NbfTree
  /** Remote Framebuffer inside. */
  readonly vnc?: VncTree
  /** ISO Transport over TCP inside. */
  readonly tpkt?: TpktTree
  /** Connection-Oriented Transport Protocol inside. */
  readonly cotp?: CotpTree
  /** S7 Communication inside. */
  readonly s7comm?: S7commTree
  /** Remote Desktop Protocol inside. */
  readonly rdp?: RdpTree
  /** DCE Remote Procedure Call inside. */
  readonly dcerpc?: DcerpcTree
  /** Server Message Block 2 inside. */
  readonly smb2?: Smb2Tree
  /** Server Message Block inside. */
  readonly smb?: SmbTree
  /** Tabular Data Stream inside. */
  readonly tds?: TdsTree
  /** Cassandra Query Language inside. */
  readonly cql?: CqlTree
  /** Advanced Message Queuing Protocol inside. */
  readonly amqp?: AmqpTree
  /** Media Gateway Control Protocol inside. */
  readonly mgcp?: MgcpTree
  /** Inter-Asterisk eXchange inside. */
  readonly iax2?: Iax2Tree
  /** Apache Kafka inside. */
  readonly kafka?: KafkaTree
  /** Apache Thrift inside. */
  readonly thrift?: ThriftTree
  /** Control And Provisioning of Wireless Access Points inside. */
  readonly capwap?: CapwapTree
  /** Simple and Protected GSS-API Negotiation inside. */
  readonly spnego?: SpnegoTree
  /** NT LAN Manager Security Support Provider inside. */
  readonly ntlmssp?: NtlmsspTree
  /** Extensible Messaging and Presence Protocol inside. */
  readonly xmpp?: XmppTree
  /** DECnet phase IV routing inside. */
  readonly decnet?: DecnetTree
  /** GeoNetworking inside. */
  readonly geonetworking?: GeonetworkingTree
  /** TP-Link Smart Home inside. */
  readonly tplink?: TplinkTree
  /** MongoDB Wire Protocol inside. */
  readonly mongo?: MongoTree
  /** Packet Forwarding Control Protocol inside. */
  readonly pfcp?: PfcpTree
  /** Internet Small Computer Systems Interface inside. */
  readonly iscsi?: IscsiTree
  /** NATS inside. */
  readonly nats?: NatsTree
  /** Gnutella inside. */
  readonly gnutella?: GnutellaTree
  /** Remote Shell inside. */
  readonly rsh?: RshTree
  /** Finger User Information Protocol inside. */
  readonly finger?: FingerTree
  /** Cisco FabricPath inside. */
  readonly cfp?: CfpTree
  /** X Window System Protocol inside. */
  readonly x11?: X11Tree
  /** BSD Rlogin inside. */
  readonly rlogin?: RloginTree
  /** ZeroMQ Message Transport Protocol inside. */
  readonly zmtp?: ZmtpTree
  /** Ceph Messenger inside. */
  readonly ceph?: CephTree
  /** Multipoint Communication Service inside. */
  readonly t125?: T125Tree
  /** Q.931 Call Signalling inside. */
  readonly q931?: Q931Tree
  /** H.225.0 Registration, Admission and Status inside. */
  readonly h225?: H225Tree
  /** Gateway Control Protocol inside. */
  readonly megaco?: MegacoTree
  /** MTP3 User Adaptation Layer inside. */
  readonly m3ua?: M3uaTree
  /** Signalling Connection Control Part inside. */
  readonly sccp?: SccpTree
  /** Simple Traversal of UDP through NATs inside. */
  readonly stun_classic?: StunClassicTree
}
