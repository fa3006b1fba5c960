/* ip_protocol_names.c - IANA's "Assigned Internet Protocol Numbers", by keyword. */
#include "protocols/protocol.h"

const struct np_name np_ip_protocol_names[] = {
    {0, "HOPOPT"},       {1, "ICMP"},     {2, "IGMP"},        {3, "GGP"},
    {4, "IPv4"},         {5, "ST"},       {6, "TCP"},         {7, "CBT"},
    {8, "EGP"},          {9, "IGP"},      {12, "PUP"},        {16, "CHAOS"},
    {17, "UDP"},         {20, "HMP"},     {22, "XNS-IDP"},    {27, "RDP"},
    {28, "IRTP"},        {29, "ISO-TP4"}, {33, "DCCP"},       {36, "XTP"},
    {37, "DDP"},         {41, "IPv6"},    {43, "IPv6-Route"}, {44, "IPv6-Frag"},
    {45, "IDRP"},        {46, "RSVP"},    {47, "GRE"},        {48, "DSR"},
    {49, "BNA"},         {50, "ESP"},     {51, "AH"},         {54, "NARP"},
    {55, "MOBILE"},      {57, "SKIP"},    {58, "IPv6-ICMP"},  {59, "IPv6-NoNxt"},
    {60, "IPv6-Opts"},   {80, "ISO-IP"},  {83, "VINES"},      {88, "EIGRP"},
    {89, "OSPFIGP"},     {94, "IPIP"},    {97, "ETHERIP"},    {98, "ENCAP"},
    {103, "PIM"},        {108, "IPComp"}, {112, "VRRP"},      {113, "PGM"},
    {115, "L2TP"},       {121, "SMP"},    {124, "ISIS"},      {130, "SPS"},
    {132, "SCTP"},       {133, "FC"},     {135, "Mobility"},  {136, "UDPLite"},
    {137, "MPLS-in-IP"}, {138, "manet"},  {139, "HIP"},       {140, "Shim6"},
    {141, "WESP"},       {142, "ROHC"},   {143, "Ethernet"},  {144, "AGGFRAG"},
    {145, "NSH"},        {0, NULL},
};
