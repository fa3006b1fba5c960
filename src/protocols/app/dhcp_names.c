/* dhcp_names.c - names of numbers in DHCP's options. */
#include "protocols/app/dhcp_option.h"

/* IANA's "DHCP Message Type 53 Values". */
const struct np_name np_dhcp_message_types[] = {
    {1, "Discover"},
    {2, "Offer"},
    {3, "Request"},
    {4, "Decline"},
    {5, "ACK"},
    {6, "NAK"},
    {7, "Release"},
    {8, "Inform"},
    {9, "Force Renew"},
    {10, "Lease Query"},
    {11, "Lease Unassigned"},
    {12, "Lease Unknown"},
    {13, "Lease Active"},
    {14, "Bulk Lease Query"},
    {15, "Lease Query Done"},
    {16, "Active Lease Query"},
    {17, "Lease Query Status"},
    {18, "TLS"},
    {0, NULL},
};

/* RFC 2132, section 8.7. */
const struct np_name np_dhcp_node_types[] = {
    {1, "B-node"}, {2, "P-node"}, {4, "M-node"}, {8, "H-node"}, {0, NULL}};

/* IANA's "Processor Architecture Types". */
const struct np_name np_dhcp_architectures[] = {
    {0, "x86 BIOS"},
    {1, "NEC/PC98"},
    {2, "EFI Itanium"},
    {3, "DEC Alpha"},
    {4, "Arc x86"},
    {5, "Intel Lean Client"},
    {6, "x86 UEFI"},
    {7, "x64 UEFI"},
    {8, "EFI Xscale"},
    {9, "EBC"},
    {10, "ARM 32-bit UEFI"},
    {11, "ARM 64-bit UEFI"},
    {12, "PowerPC Open Firmware"},
    {13, "PowerPC ePAPR"},
    {14, "POWER OPAL v3"},
    {15, "x86 UEFI from HTTP"},
    {16, "x64 UEFI from HTTP"},
    {17, "EBC from HTTP"},
    {18, "ARM 32-bit UEFI from HTTP"},
    {19, "ARM 64-bit UEFI from HTTP"},
    {20, "PC/AT BIOS from HTTP"},
    {21, "ARM 32-bit U-Boot"},
    {22, "ARM 64-bit U-Boot"},
    {23, "ARM 32-bit U-Boot from HTTP"},
    {24, "ARM 64-bit U-Boot from HTTP"},
    {25, "RISC-V 32-bit UEFI"},
    {26, "RISC-V 32-bit UEFI from HTTP"},
    {27, "RISC-V 64-bit UEFI"},
    {28, "RISC-V 64-bit UEFI from HTTP"},
    {0, NULL},
};

/* RFC 6926, section 6.2.8. */
const struct np_name np_dhcp_lease_states[] = {
    {1, "AVAILABLE"}, {2, "ACTIVE"}, {3, "EXPIRED"},       {4, "RELEASED"}, {5, "ABANDONED"},
    {6, "RESET"},     {7, "REMOTE"}, {8, "TRANSITIONING"}, {0, NULL},
};

/* IANA's "DHCP Authentication Protocol Field Values". */
const struct np_name np_dhcp_auth_protocols[] = {
    {0, "configuration token"},
    {1, "delayed authentication"},
    {2, "delayed authentication (obsolete)"},
    {3, "reconfigure key"},
    {0, NULL},
};
