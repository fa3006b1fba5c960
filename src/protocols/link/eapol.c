/* eapol.c - EAP over LANs, IEEE 802.1X section 11, with the key descriptors of IEEE 802.11. */
#include "protocols/layout.h"
#include "protocols/link/eapol_data.h"

enum {
  VERSION,
  TYPE,
  TYPE_NAME,
  LENGTH,
  DESCRIPTOR,
  DESCRIPTOR_NAME,
  MESSAGE_NUMBER,
  INFORMATION,
  SMK,
  ENCRYPTED,
  REQUEST,
  FAULT,
  SECURE,
  HAS_MIC,
  ACK,
  INSTALL,
  KEY_INDEX,
  PAIRWISE,
  DESCRIPTOR_VERSION,
  KEY_LENGTH,
  REPLAY_COUNTER,
  NONCE,
  KEY_IV,
  RSC,
  KEY_ID,
  MIC,
  DATA_LENGTH,
  DATA,
  RC4_INDEX,
  RC4_UNICAST,
  RC4_NUMBER,
  SIGNATURE,
  KEY,
  BODY,
#define XX(id, ...) DATA_##id,
#include "protocols/link/eapol_data.def"
#undef XX
};

enum { EAP_PACKET = 0, KEY_PACKET = 3, RC4 = 1, IEEE80211 = 2, WPA = 254 };

static const struct np_name type_names[] = {{EAP_PACKET, "EAP-Packet"},
                                            {1, "EAPOL-Start"},
                                            {2, "EAPOL-Logoff"},
                                            {KEY_PACKET, "EAPOL-Key"},
                                            {4, "EAPOL-Encapsulated-ASF-Alert"},
                                            {5, "EAPOL-MKA"},
                                            {6, "EAPOL-Announcement (Generic)"},
                                            {7, "EAPOL-Announcement (Specific)"},
                                            {8, "EAPOL-Announcement-Req"},
                                            {0, NULL}};

static const struct np_name descriptor_names[] = {
    {RC4, "RC4"}, {IEEE80211, "IEEE 802.11"}, {WPA, "WPA"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  /*                      name                      bit width type     wireshark        doc */
  [VERSION]            = {"version",                 0,  8, NP_UINT, "eapol.version", "Version of the protocol."},
  [TYPE]               = {"type",                    8,  8, NP_UINT, "eapol.type",    "What the packet is.", .names = type_names},
  [TYPE_NAME]          = {"type_name",               NP_COMPUTED, 0, NP_NAME, NULL,   "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [LENGTH]             = {"length",                 16, 16, NP_UINT, "eapol.len",     "Length of the body, in bytes."},
  [DESCRIPTOR]         = {"key.descriptor",         NP_VARIABLE, 8, NP_UINT, "eapol.keydes.type", "Kind of key descriptor.", .names = descriptor_names},
  [DESCRIPTOR_NAME]    = {"key.descriptor_name",    NP_VARIABLE, 0, NP_NAME, NULL, "Name of the kind.", .names = descriptor_names},
  [MESSAGE_NUMBER]     = {"key.message_number",     NP_VARIABLE, 8, NP_UINT, "wlan_rsna_eapol.keydes.msgnr", "Which message of its handshake it is, as its flags tell."},
  [INFORMATION]        = {"key.information",        NP_VARIABLE, 16, NP_GROUP, "wlan_rsna_eapol.keydes.key_info", "Key information."},
  [SMK]                = {"key.information.smk_message", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.smk_message", "Of a handshake between stations."},
  [ENCRYPTED]          = {"key.information.encrypted_key_data", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.encrypted_key_data", "The key data is encrypted."},
  [REQUEST]            = {"key.information.request", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.request", "The station asks for a handshake."},
  [FAULT]              = {"key.information.error",  NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.error", "A code was wrong."},
  [SECURE]             = {"key.information.secure", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.secure", "The first exchange is over."},
  [HAS_MIC]            = {"key.information.key_mic", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.key_mic", "There is a code."},
  [ACK]                = {"key.information.key_ack", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.key_ack", "An answer is wanted."},
  [INSTALL]            = {"key.information.install", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.install", "The key is to be used."},
  [KEY_INDEX]          = {"key.information.key_index", NP_VARIABLE, 2, NP_UINT, "wlan_rsna_eapol.keydes.key_info.key_index", "WPA: number of the group's key."},
  [PAIRWISE]           = {"key.information.pairwise", NP_VARIABLE, 1, NP_FLAG, "wlan_rsna_eapol.keydes.key_info.key_type", "A key for two, not a group's."},
  [DESCRIPTOR_VERSION] = {"key.information.descriptor_version", NP_VARIABLE, 3, NP_UINT, "wlan_rsna_eapol.keydes.key_info.keydes_version", "How codes are made and data is encrypted; 0 where the station's suite says it."},
  [KEY_LENGTH]         = {"key.length",             NP_VARIABLE, 16, NP_UINT, "eapol.keydes.key_len", "Length of the key, in bytes."},
  [REPLAY_COUNTER]     = {"key.replay_counter",     NP_VARIABLE, 64, NP_UINT, "eapol.keydes.replay_counter", "Grows with each message."},
  [NONCE]              = {"key.nonce",              NP_VARIABLE, 256, NP_BYTES, "wlan_rsna_eapol.keydes.nonce", "Random number of the sender."},
  [KEY_IV]             = {"key.iv",                 NP_VARIABLE, 128, NP_BYTES, "eapol.keydes.key_iv", "Initialization vector."},
  [RSC]                = {"key.rsc",                NP_VARIABLE, 64, NP_BYTES, "wlan_rsna_eapol.keydes.rsc", "Number of the group's next packet."},
  [KEY_ID]             = {"key.id",                 NP_VARIABLE, 64, NP_BYTES, "wlan_rsna_eapol.keydes.id", "Reserved."},
  [MIC]                = {"key.mic",                NP_VARIABLE, 0, NP_BYTES, "wlan_rsna_eapol.keydes.mic", "Code of the message."},
  [DATA_LENGTH]        = {"key.data_length",        NP_VARIABLE, 16, NP_UINT, "wlan_rsna_eapol.keydes.data_len", "Length of the key data, in bytes."},
  [DATA]               = {"key.data",               NP_VARIABLE, 0, NP_BYTES, "wlan_rsna_eapol.keydes.data", "Elements of IEEE 802.11, or what they were encrypted to."},
  [RC4_INDEX]          = {"key.index",              NP_VARIABLE, 8, NP_GROUP, "eapol.keydes.key_index", "RC4: which key it is."},
  [RC4_UNICAST]        = {"key.index.unicast",      NP_VARIABLE, 1, NP_FLAG, "eapol.keydes.key_index.type", "A key for two, not a group's."},
  [RC4_NUMBER]         = {"key.index.number",       NP_VARIABLE, 7, NP_UINT, "eapol.keydes.key_index.number", "Number of the key."},
  [SIGNATURE]          = {"key.signature",          NP_VARIABLE, 128, NP_BYTES, "eapol.keydes.key_signature", "RC4: code of the packet."},
  [KEY]                = {"key.key",                NP_VARIABLE, 0, NP_BYTES, "eapol.keydes.key", "RC4: the encrypted key."},
  [BODY]               = {"body",                   NP_VARIABLE, 0, NP_BYTES, NULL, "Body of a packet that has no rows."},
#define XX(id, name, ...) [DATA_##id] = {name, __VA_ARGS__},
#include "protocols/link/eapol_data.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 4, PPP_EAP = 0xc227 };

/* EAP has no number of its own here but that of PPP (RFC 3748, section 3.1). */
static void dissect(struct np_dissector *d) {
  np_end_at(d, &fields[LENGTH], HEADER_BYTES + np_get_length(d, &fields[LENGTH]));
  if (np_get(d, &fields[TYPE]) == EAP_PACKET)
    np_next(d, NP_BY_PPP, PPP_EAP);
  else
    np_header_whole(d);
}

static const struct np_layout rc4 = {
    0, 0, {KEY_LENGTH, REPLAY_COUNTER, KEY_IV, RC4_INDEX, RC4_UNICAST, RC4_NUMBER, SIGNATURE}};

static const struct np_layout information = {
    0,
    0,
    {INFORMATION, NP_GAP(2), SMK, ENCRYPTED, REQUEST, FAULT, SECURE, HAS_MIC, ACK, INSTALL,
     KEY_INDEX, PAIRWISE, DESCRIPTOR_VERSION}};

static const struct np_layout behind = {
    0, 0, {KEY_LENGTH, REPLAY_COUNTER, NONCE, KEY_IV, RSC, KEY_ID}};

/* IEEE 802.11-2020, section 12.7.2: the suite, which other packets tell, says how long the code
 * is; so does the length of the data, which is all that is left. */
static uint64_t mic_bytes(struct np_dissector *d, const struct np_cursor *c) {
  static const uint8_t sizes[] = {16, 24, 0};
  for (unsigned i = 0; i < sizeof sizes; i++) {
    struct np_cursor at = *c;
    if (np_left(c) < sizes[i] + 2U) continue;
    np_skip(d, &at, sizes[i] * 8U);
    if (np_cursor_peek(&at, 16) == np_left(&at) - 2) return sizes[i];
  }
  return sizes[0];
}

/* IEEE 802.11-2020, section 12.7.6: what tells the four messages of the handshake for two, and the
 * two for the group. WPA's have no flag that they are secure; the last one has no data. */
static uint64_t message_number(uint64_t flags, bool has_data) {
  enum { IS_PAIRWISE = 1 << 3, WANTS_ACK = 1 << 7, IS_CODED = 1 << 8 };
  if (!(flags & IS_PAIRWISE)) return flags & WANTS_ACK ? 1 : 2;
  if (flags & WANTS_ACK) return flags & IS_CODED ? 3 : 1;
  return has_data ? 2 : 4;
}

/* Section 12.7.2: WPA's data for the group is encrypted too, and no flag says so. */
static bool is_plain(uint64_t flags) {
  enum { IS_PAIRWISE = 1 << 3, IS_ENCRYPTED = 1 << 12 };
  return (flags & IS_PAIRWISE) && !(flags & IS_ENCRYPTED);
}

static void ieee80211(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  uint64_t flags = np_cursor_peek(&at, 16);
  np_emit_layout(d, c, &information);
  np_emit_layout(d, c, &behind);
  np_emit_bytes(d, c, &fields[MIC], mic_bytes(d, c));
  uint64_t length = np_emit(d, c, &fields[DATA_LENGTH]);
  if (!np_good(c)) return;
  np_emit_number_at(d, &at, &fields[MESSAGE_NUMBER], message_number(flags, length > 0));
  struct np_cursor part = np_split(d, c, &fields[DATA_LENGTH], length);
  struct np_cursor list = part;
  np_emit_rest(d, &part, &fields[DATA]);
  if (is_plain(flags) && np_left(&list)) np__eapol_data(d, &list, &fields[DATA_ELEMENTS]);
}

static void key(struct np_dissector *d, struct np_cursor *c) {
  uint64_t descriptor = np_emit(d, c, &fields[DESCRIPTOR]);
  if (descriptor == IEEE80211 || descriptor == WPA) {
    ieee80211(d, c);
  } else if (descriptor == RC4) {
    np_emit_layout(d, c, &rc4);
    np_emit_rest(d, c, &fields[KEY]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[TYPE]) == KEY_PACKET && np_more(&c)) key(d, &c);
  np_emit_rest(d, &c, &fields[BODY]);
}

const struct np_protocol np_eapol = {
    .name = "eapol",
    .title = "EAP over LANs",
    .spec = "IEEE 802.1X",
    .group = "control",
    .wireshark = "eapol",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_ETHERTYPE, 0x888e}, {NP_BY_ETHERTYPE, 0x88c7}, {NP_TABLE_END, 0}},
    .summary = "{type_name} {key.message_number?message} {key.message_number}",
};
