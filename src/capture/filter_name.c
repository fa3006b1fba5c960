/* filter_name.c - names of hosts in a BPF expression. libpcap looks them up while it compiles, and
 * a name server that is dead takes seconds. Only words are looked at: what they are the name of
 * follows from the last word that says it, as in pcap-filter(7); `host` where none does. */
#include <stdlib.h>
#include <string.h>

#include "np/bpf.h"

/* What the identifiers behind a word are. STATION, IPV4 and IPV6 are protocols, as ALONE is, which
 * say in addition whose names may follow. */
enum kind { NO_WORD, HOST, PLACE, GATEWAY, ALONE, STATION, IPV4, IPV6, OTHER, SAME };

struct word {
  const char *text;
  enum kind kind;
};

/* OTHER: names of services, protocols, devices and values, which files know or libpcap itself. A
 * word of a direction or a protocol begins anew: a host, unless it is said what. */
static const struct word words[] = {
    {"host", HOST},        {"net", PLACE},         {"gateway", GATEWAY},  {"mask", PLACE},
    {"src", HOST},         {"dst", HOST},          {"ra", PLACE},         {"ta", PLACE},
    {"addr1", PLACE},      {"addr2", PLACE},       {"addr3", PLACE},      {"addr4", PLACE},
    {"address1", PLACE},   {"address2", PLACE},    {"address3", PLACE},   {"address4", PLACE},
    {"ether", STATION},    {"fddi", STATION},      {"tr", STATION},       {"wlan", STATION},
    {"ppp", ALONE},        {"slip", ALONE},        {"link", STATION},     {"radio", ALONE},
    {"ip", IPV4},          {"ip6", IPV6},          {"arp", IPV4},         {"rarp", IPV4},
    {"tcp", ALONE},        {"udp", ALONE},         {"sctp", ALONE},       {"icmp", ALONE},
    {"icmp6", ALONE},      {"igmp", ALONE},        {"igrp", ALONE},       {"pim", ALONE},
    {"vrrp", ALONE},       {"carp", ALONE},        {"ah", ALONE},         {"esp", ALONE},
    {"decnet", ALONE},     {"atalk", ALONE},       {"aarp", ALONE},       {"lat", ALONE},
    {"sca", ALONE},        {"moprc", ALONE},       {"mopdl", ALONE},      {"iso", ALONE},
    {"esis", ALONE},       {"isis", ALONE},        {"clnp", ALONE},       {"es-is", ALONE},
    {"is-is", ALONE},      {"stp", ALONE},         {"ipx", ALONE},        {"netbeui", ALONE},
    {"l1", ALONE},         {"l2", ALONE},          {"iih", ALONE},        {"lsp", ALONE},
    {"snp", ALONE},        {"csnp", ALONE},        {"psnp", ALONE},       {"multicast", ALONE},
    {"broadcast", ALONE},  {"inbound", ALONE},     {"outbound", ALONE},   {"vlan", ALONE},
    {"mpls", ALONE},       {"pppoed", ALONE},      {"pppoes", ALONE},     {"geneve", ALONE},
    {"vxlan", ALONE},      {"less", ALONE},        {"greater", ALONE},    {"len", ALONE},
    {"length", ALONE},     {"byte", ALONE},        {"llc", OTHER},        {"lane", ALONE},
    {"metac", ALONE},      {"bcc", ALONE},         {"sc", ALONE},         {"ilmic", ALONE},
    {"oamf4", ALONE},      {"oamf4ec", ALONE},     {"oamf4sc", ALONE},    {"oam", ALONE},
    {"connectmsg", ALONE}, {"metaconnect", ALONE}, {"fisu", ALONE},       {"lssu", ALONE},
    {"lsu", ALONE},        {"msu", ALONE},         {"vpi", ALONE},        {"vci", ALONE},
    {"port", OTHER},       {"portrange", OTHER},   {"proto", OTHER},      {"protochain", OTHER},
    {"ifname", OTHER},     {"on", OTHER},          {"ifindex", OTHER},    {"rnr", OTHER},
    {"rulenum", OTHER},    {"srnr", OTHER},        {"subrulenum", OTHER}, {"reason", OTHER},
    {"rset", OTHER},       {"ruleset", OTHER},     {"action", OTHER},     {"type", OTHER},
    {"subtype", OTHER},    {"dir", OTHER},         {"direction", OTHER},  {"sio", OTHER},
    {"opc", OTHER},        {"dpc", OTHER},         {"sls", OTHER},        {"hsio", OTHER},
    {"hopc", OTHER},       {"hdpc", OTHER},        {"hsls", OTHER},       {"and", SAME},
    {"or", SAME},          {"not", SAME},          {NULL, NO_WORD}};

static bool is_part(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c != '\0' && strchr("._-:$", c) != NULL);
}

static enum kind kind_of(const char *text, size_t length) {
  for (const struct word *w = words; w->text; w++)
    if (strlen(w->text) == length && memcmp(w->text, text, length) == 0) return w->kind;
  return NO_WORD;
}

/* A number or an address: of digits and dots, of hexadecimal digits with colons, dashes or dots
 * between them, or one that begins with 0x or $. */
static bool is_number(const char *text, size_t length) {
  bool is_decimal = true, has_mark = false, is_hex = true;
  if (text[0] == '$' || (length > 2 && text[0] == '0' && (text[1] | 0x20) == 'x')) return true;
  for (size_t i = 0; i < length; i++) {
    bool is_digit = text[i] >= '0' && text[i] <= '9';
    char low = (char)(text[i] | 0x20);
    bool is_mark = strchr(":-.", text[i]) != NULL;
    is_decimal = is_decimal && (is_digit || text[i] == '.' || text[i] == '-');
    has_mark = has_mark || text[i] == ':' || text[i] == '-';
    is_hex = is_hex && (is_digit || (low >= 'a' && low <= 'f') || is_mark);
  }
  if (is_decimal) return true;
  /* Six hexadecimal pairs with dots, or three fours: MAC addresses, and nothing that has a name
   * server. */
  size_t dots = 0;
  for (size_t i = 0; i < length; i++) dots += text[i] == '.';
  return is_hex && (memchr(text, ':', length) || (has_mark && length >= 11) ||
                    (dots == 2 && length == 14) || (dots == 5 && length <= 17));
}

/* Behind brackets, which hold offsets and names of libpcap's own: icmp[icmptype] == icmp-echo. */
static const char *behind_brackets(const char *c) {
  int depth = 0;
  do {
    depth += *c == '[';
    depth -= *c == ']';
    if (*c) c++;
  } while (*c && depth > 0);
  return c;
}

/* Is an identifier compared to something? Then it is a constant of libpcap's: tcp-syn. */
static bool is_compared(const char *text, const char *from, const char *to) {
  while (from > text && strchr(" \t\n()", from[-1])) from--;
  while (*to && strchr(" \t\n)", *to)) to++;
  bool before = from > text && strchr("=<>&|+-*/^%", from[-1]) &&
                !(from - text > 1 &&
                  ((from[-1] == '&' && from[-2] == '&') || (from[-1] == '|' && from[-2] == '|')));
  bool behind = *to && strchr("=<>+-*^%", *to);
  behind = behind || ((*to == '&' || *to == '|') && to[1] != *to);
  return before || behind;
}

/* What is known of the identifiers that come. */
struct reading {
  enum kind kind;     /* HOST, PLACE, GATEWAY, OTHER; ALONE: none may come */
  enum kind protocol; /* STATION, IPV4, IPV6; ALONE: none of them */
  bool is_joined;     /* the next word belongs to the one before: ip src host */
};

static void take_word(struct reading *r, enum kind word) {
  bool is_protocol = word >= ALONE && word <= IPV6;
  if (word == SAME && r->is_joined && r->kind == HOST) return; /* src or dst */
  if (word == SAME) {
    if (r->kind == ALONE) *r = (struct reading){HOST, ALONE, false};
    r->is_joined = false;
    return;
  }
  if (is_protocol || !r->is_joined) r->protocol = is_protocol ? word : ALONE;
  r->kind = is_protocol ? ALONE : word;
  r->is_joined = true;
}

static enum np_name_kind kind_of_name(const struct reading *r) {
  if (r->kind == GATEWAY) return NP_NAME_OF_GATEWAY;
  if (r->kind == PLACE || r->protocol == STATION) return NP_NAME_OF_PLACE;
  if (r->protocol == IPV4) return NP_NAME_OF_HOST_4;
  return r->protocol == IPV6 ? NP_NAME_OF_HOST_6 : NP_NAME_OF_HOST;
}

/* Is it a name? What is escaped is no word. */
static bool take(struct reading *r, const char *text, const char *from, const char *to) {
  size_t size = (size_t)(to - from);
  bool is_escaped = from > text && from[-1] == '\\';
  enum kind word = is_escaped ? NO_WORD : kind_of(from, size);
  if (word != NO_WORD) {
    take_word(r, word);
    return false;
  }
  r->is_joined = false;
  bool is_wanted = r->kind == HOST || r->kind == PLACE || r->kind == GATEWAY;
  return is_wanted && !is_number(from, size) && !is_compared(text, from, to);
}

static void pass_mark(struct reading *r, char mark) {
  if (mark == '&' || mark == '|' || mark == '!') take_word(r, SAME);
}

bool np_filter_name(const char *text, size_t begin, struct np_filter_name *name) {
  struct reading reading = {HOST, ALONE, false};
  for (const char *c = text; *c;) {
    const char *from = c;
    while (is_part(*c)) c++;
    if (c > from && take(&reading, text, from, c) && (size_t)(from - text) >= begin) {
      *name = (struct np_filter_name){(size_t)(from - text), (size_t)(c - from),
                                      kind_of_name(&reading)};
      return true;
    }
    if (*c == '[') {
      c = behind_brackets(c);
    } else if (*c && !is_part(*c)) {
      pass_mark(&reading, *c);
      c++;
    }
  }
  return false;
}
