/* radius_names.c - names of numbers of RADIUS: IANA's "RADIUS Types". */
#include "protocols/app/radius_attribute.h"

const struct np_name np_radius_code_names[] = {
    {1, "Access-Request"},
    {2, "Access-Accept"},
    {3, "Access-Reject"},
    {4, "Accounting-Request"},
    {5, "Accounting-Response"},
    {6, "Accounting-Status"},
    {7, "Password-Request"},
    {8, "Password-Ack"},
    {9, "Password-Reject"},
    {10, "Accounting-Message"},
    {11, "Access-Challenge"},
    {12, "Status-Server"},
    {13, "Status-Client"},
    {21, "Resource-Free-Request"},
    {22, "Resource-Free-Response"},
    {23, "Resource-Query-Request"},
    {24, "Resource-Query-Response"},
    {25, "Alternate-Resource-Reclaim-Request"},
    {26, "NAS-Reboot-Request"},
    {27, "NAS-Reboot-Response"},
    {29, "Next-Passcode"},
    {30, "New-Pin"},
    {31, "Terminate-Session"},
    {32, "Password-Expired"},
    {33, "Event-Request"},
    {34, "Event-Response"},
    {40, "Disconnect-Request"},
    {41, "Disconnect-ACK"},
    {42, "Disconnect-NAK"},
    {43, "CoA-Request"},
    {44, "CoA-ACK"},
    {45, "CoA-NAK"},
    {50, "IP-Address-Allocate"},
    {51, "IP-Address-Release"},
    {52, "Protocol-Error"},
    {0, NULL},
};

/* Some of IANA's "Private Enterprise Numbers", of those who make such servers. */
const struct np_name np_radius_vendor_names[] = {
    {9, "Cisco"},
    {11, "Hewlett-Packard"},
    {43, "3Com"},
    {307, "Livingston"},
    {311, "Microsoft"},
    {429, "US Robotics"},
    {529, "Ascend"},
    {1584, "Bay Networks"},
    {2011, "Huawei"},
    {2352, "Redback"},
    {2636, "Juniper"},
    {4846, "Lucent"},
    {4874, "Unisphere"},
    {8164, "Starent"},
    {8741, "SonicWall"},
    {10415, "3GPP"},
    {12356, "Fortinet"},
    {14122, "WISPr"},
    {14179, "Airespace"},
    {14559, "ChilliSpot"},
    {14823, "Aruba"},
    {14988, "MikroTik"},
    {24757, "WiMAX"},
    {25053, "Ruckus"},
    {25461, "Palo Alto Networks"},
    {0, NULL},
};

/* RFC 4675, section 2.1. */
const struct np_name np_radius_egress_names[] = {{0x31, "tagged"}, {0x32, "untagged"}, {0, NULL}};

const struct np_name np_radius_service_type_names[] = {
    {1, "Login"},
    {2, "Framed"},
    {3, "Callback-Login"},
    {4, "Callback-Framed"},
    {5, "Outbound"},
    {6, "Administrative"},
    {7, "NAS-Prompt"},
    {8, "Authenticate-Only"},
    {9, "Callback-NAS-Prompt"},
    {10, "Call-Check"},
    {11, "Callback-Administrative"},
    {17, "Authorize-Only"},
    {18, "Framed-Management"},
    {0, NULL},
};

const struct np_name np_radius_framed_protocol_names[] = {
    {1, "PPP"},
    {2, "SLIP"},
    {3, "ARAP"},
    {4, "Gandalf-SLML"},
    {5, "Xylogics-IPX-SLIP"},
    {6, "X.75-Synchronous"},
    {0, NULL},
};

const struct np_name np_radius_framed_routing_names[] = {
    {0, "None"}, {1, "Broadcast"}, {2, "Listen"}, {3, "Broadcast-Listen"}, {0, NULL},
};

const struct np_name np_radius_framed_compression_names[] = {
    {0, "None"}, {1, "Van-Jacobson-TCP-IP"}, {2, "IPX-Header-Compression"}, {3, "Stac-LZS"},
    {0, NULL},
};

const struct np_name np_radius_login_service_names[] = {
    {0, "Telnet"},  {1, "Rlogin"},    {2, "TCP-Clear"},       {3, "PortMaster"}, {4, "LAT"},
    {5, "X25-PAD"}, {6, "X25-T3POS"}, {8, "TCP-Clear-Quiet"}, {0, NULL},
};

const struct np_name np_radius_termination_action_names[] = {
    {0, "Default"},
    {1, "RADIUS-Request"},
    {0, NULL},
};

const struct np_name np_radius_acct_status_type_names[] = {
    {1, "Start"},
    {2, "Stop"},
    {3, "Interim-Update"},
    {7, "Accounting-On"},
    {8, "Accounting-Off"},
    {9, "Tunnel-Start"},
    {10, "Tunnel-Stop"},
    {11, "Tunnel-Reject"},
    {12, "Tunnel-Link-Start"},
    {13, "Tunnel-Link-Stop"},
    {14, "Tunnel-Link-Reject"},
    {15, "Failed"},
    {0, NULL},
};

const struct np_name np_radius_acct_authentic_names[] = {
    {1, "RADIUS"}, {2, "Local"}, {3, "Remote"}, {4, "Diameter"}, {0, NULL},
};

const struct np_name np_radius_acct_terminate_cause_names[] = {
    {1, "User-Request"},
    {2, "Lost-Carrier"},
    {3, "Lost-Service"},
    {4, "Idle-Timeout"},
    {5, "Session-Timeout"},
    {6, "Admin-Reset"},
    {7, "Admin-Reboot"},
    {8, "Port-Error"},
    {9, "NAS-Error"},
    {10, "NAS-Request"},
    {11, "NAS-Reboot"},
    {12, "Port-Unneeded"},
    {13, "Port-Preempted"},
    {14, "Port-Suspended"},
    {15, "Service-Unavailable"},
    {16, "Callback"},
    {17, "User-Error"},
    {18, "Host-Request"},
    {19, "Supplicant-Restart"},
    {20, "Reauthentication-Failure"},
    {21, "Port-Reinit"},
    {22, "Port-Disabled"},
    {0, NULL},
};

const struct np_name np_radius_ingress_filters_names[] = {
    {1, "Enabled"},
    {2, "Disabled"},
    {0, NULL},
};

const struct np_name np_radius_nas_port_type_names[] = {
    {0, "Async"},
    {1, "Sync"},
    {2, "ISDN"},
    {3, "ISDN-V120"},
    {4, "ISDN-V110"},
    {5, "Virtual"},
    {6, "PIAFS"},
    {7, "HDLC-Clear-Channel"},
    {8, "X.25"},
    {9, "X.75"},
    {10, "G.3-Fax"},
    {11, "SDSL"},
    {12, "ADSL-CAP"},
    {13, "ADSL-DMT"},
    {14, "IDSL"},
    {15, "Ethernet"},
    {16, "xDSL"},
    {17, "Cable"},
    {18, "Wireless-Other"},
    {19, "Wireless-802.11"},
    {20, "Token-Ring"},
    {21, "FDDI"},
    {30, "PPPoA"},
    {31, "PPPoEoA"},
    {32, "PPPoEoE"},
    {33, "PPPoEoVLAN"},
    {34, "PPPoEoQinQ"},
    {0, NULL},
};

const struct np_name np_radius_tunnel_type_names[] = {
    {1, "PPTP"},   {2, "L2F"}, {3, "L2TP"}, {4, "ATMP"}, {5, "VTP"},       {6, "AH"},    {7, "IP"},
    {8, "MIN-IP"}, {9, "ESP"}, {10, "GRE"}, {11, "DVS"}, {12, "IP-in-IP"}, {13, "VLAN"}, {0, NULL},
};

const struct np_name np_radius_tunnel_medium_type_names[] = {
    {1, "IPv4"},       {2, "IPv6"},          {3, "NSAP"},        {4, "HDLC"},
    {5, "BBN-1822"},   {6, "IEEE-802"},      {7, "E.163"},       {8, "E.164"},
    {9, "F.69"},       {10, "X.121"},        {11, "IPX"},        {12, "Appletalk"},
    {13, "DecNet-IV"}, {14, "Banyan-Vines"}, {15, "E.164-NSAP"}, {0, NULL},
};

const struct np_name np_radius_arap_zone_access_names[] = {
    {1, "Default-Zone"},
    {2, "Zone-Filter-Inclusive"},
    {4, "Zone-Filter-Exclusive"},
    {0, NULL},
};

const struct np_name np_radius_prompt_names[] = {
    {0, "No-Echo"},
    {1, "Echo"},
    {0, NULL},
};

const struct np_name np_radius_error_cause_names[] = {
    {201, "Residual-Context-Removed"},
    {202, "Invalid-EAP-Packet"},
    {401, "Unsupported-Attribute"},
    {402, "Missing-Attribute"},
    {403, "NAS-Identification-Mismatch"},
    {404, "Invalid-Request"},
    {405, "Unsupported-Service"},
    {406, "Unsupported-Extension"},
    {407, "Invalid-Attribute-Value"},
    {501, "Administratively-Prohibited"},
    {502, "Proxy-Request-Not-Routable"},
    {503, "Session-Context-Not-Found"},
    {504, "Session-Context-Not-Removable"},
    {505, "Proxy-Processing-Error"},
    {506, "Resources-Unavailable"},
    {507, "Request-Initiated"},
    {508, "Multiple-Session-Selection-Unsupported"},
    {0, NULL},
};

const struct np_name np_radius_attribute_names[] = {
#define XX(type, name, ...) {type, name},
#include "protocols/app/radius_attribute.def"
#undef XX
    {0, NULL},
};
