/* fix.c - Financial Information eXchange, FIX session layer: messages of fields, `tag=value` and a
 * byte 1 behind each. */
#include "protocols/protocol.h"

#include "dissect/parser.h"

/* XX(tag, id, name, Wireshark's name, sentence) */
#define NAMED(XX)                                                                                  \
  XX(8, BEGIN_STRING, "begin_string", "fix.BeginString", "Version.")                               \
  XX(9, BODY_LENGTH, "body_length", "fix.BodyLength",                                              \
     "Length of what lies between this field and the checksum.")                                   \
  XX(35, MSG_TYPE, "msg_type", "fix.MsgType", "What the message is.")                              \
  XX(34, MSG_SEQ_NUM, "msg_seq_num", "fix.MsgSeqNum", "Number of the message.")                    \
  XX(49, SENDER, "sender_comp_id", "fix.SenderCompID", "Who sends it.")                            \
  XX(56, TARGET, "target_comp_id", "fix.TargetCompID", "Who it is for.")                           \
  XX(52, SENDING_TIME, "sending_time", "fix.SendingTime", "When it was sent.")                     \
  XX(43, POSS_DUP, "poss_dup_flag", "fix.PossDupFlag", "Y: it may have been sent before.")         \
  XX(98, ENCRYPT_METHOD, "encrypt_method", "fix.EncryptMethod", "0: it is not encrypted.")         \
  XX(108, HEART_BT_INT, "heart_bt_int", "fix.HeartBtInt", "Seconds between two heartbeats.")       \
  XX(112, TEST_REQ_ID, "test_req_id", "fix.TestReqID", "What the answer to a test has to repeat.") \
  XX(1, ACCOUNT, "account", "fix.Account", "Account.")                                             \
  XX(15, CURRENCY, "currency", "fix.Currency", "Currency.")                                        \
  XX(11, CL_ORD_ID, "cl_ord_id", "fix.ClOrdID", "The client's name of an order.")                  \
  XX(37, ORDER_ID, "order_id", "fix.OrderID", "The broker's name of it.")                          \
  XX(17, EXEC_ID, "exec_id", "fix.ExecID", "Name of an execution.")                                \
  XX(55, SYMBOL, "symbol", "fix.Symbol", "What is traded.")                                        \
  XX(54, SIDE, "side", "fix.Side", "1: it is bought, 2: sold.")                                    \
  XX(38, ORDER_QTY, "order_qty", "fix.OrderQty", "How much.")                                      \
  XX(40, ORD_TYPE, "ord_type", "fix.OrdType", "How the price is found.")                           \
  XX(44, PRICE, "price", "fix.Price", "Price.")                                                    \
  XX(39, ORD_STATUS, "ord_status", "fix.OrdStatus", "What became of the order.")                   \
  XX(58, TEXT, "text", "fix.Text", "A text for people.")                                           \
  XX(10, CHECKSUM, "checksum", "fix.CheckSum", "Sum of all bytes in front of it, modulo 256.")

enum {
#define XX(tag, id, ...) id,
  NAMED(XX)
#undef XX
      FIELD,
  TAG,
  VALUE,
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(tag, id, name, wireshark, doc) [id] = {name, NP_VARIABLE, 0, NP_STRING, wireshark, doc, .flags = NP_MANY},
  NAMED(XX)
#undef XX
  [FIELD] = {"fields",       NP_VARIABLE, 0, NP_RECORD, NULL, "Fields that have no row of their own.", .flags = NP_MANY},
  [TAG]   = {"fields.tag",   NP_VARIABLE, 32, NP_UINT, NULL, "Number of a field."},
  [VALUE] = {"fields.value", NP_VARIABLE, 0, NP_STRING, NULL, "Its value."},
};
/* clang-format on */

static const struct named {
  uint16_t tag;
  uint16_t row;
} named[] = {
#define XX(tag, id, ...) {tag, id},
    NAMED(XX)
#undef XX
};

enum { SOH = 1, TRAILER = 7 /* 10=nnn and SOH */, MOST_HEAD = 32, MOST = 1 << 20 };

/* How long the message is that begins so: 0: it is none, 1: more bytes tell it. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  static const char begin[] = "8=FIX";
  uint32_t at = 0;
  uint64_t length = 0;
  for (; at < size && at < sizeof begin - 1; at++)
    if (bytes[at] != (uint8_t)begin[at]) return 0;
  if (at < size && bytes[at] != '.' && bytes[at] != 'T') return 0; /* compressed, say */
  while (at < size && bytes[at] != SOH && at < MOST_HEAD) at++;
  if (at == MOST_HEAD) return 0;
  if (at + 3 >= size) return 1;
  if (bytes[at + 1] != '9' || bytes[at + 2] != '=') return 0;
  uint32_t begin_of_digits = at += 3;
  for (; at < size && bytes[at] >= '0' && bytes[at] <= '9' && length < MOST; at++)
    length = length * 10 + (uint64_t)(bytes[at] - '0');
  if (at == size) return 1;
  return bytes[at] == SOH && at > begin_of_digits && length < MOST ? at + 1 + length + TRAILER : 0;
}

static void dissect(struct np_dissector *d) {
  np_next_measured(d, measure, 2 * MOST_HEAD);
}

/* Fields of data, which may contain a byte 1, by the tag of the field in front of them, which has
 * their length. */
static const struct data {
  uint16_t length, tag;
} data[] = {{90, 91},   {93, 89},   {95, 96},   {212, 213}, {348, 349},
            {350, 351}, {352, 353}, {354, 355}, {356, 357}, {358, 359},
            {360, 361}, {362, 363}, {445, 446}, {618, 619}, {621, 622}};

/* A data field that is to come. */
struct announced {
  uint64_t tag; /* 0: none is */
  uint64_t length;
};

static struct announced announced_by(uint64_t tag, const struct np_cursor *value) {
  struct announced next = {0, 0};
  for (size_t i = 0; i < sizeof data / sizeof data[0]; i++)
    if (data[i].length == tag && np_text_number(value, 10, &next.length)) next.tag = data[i].tag;
  return next;
}

/* The next field, without the byte behind it. One whose length is known ends where that says so, if
 * it is the one that was announced and a byte 1 stands there. */
static struct np_cursor take_field(struct np_cursor *c, struct announced known) {
  struct np_cursor part, at = *c, tag;
  uint64_t number;
  if (known.tag != 0) {
    np_take_until(&at, '=', &tag);
    bool is_it = np_text_number(&tag, 10, &number) && number == known.tag;
    if (is_it) np_take_part(&at, known.length);
    uint32_t size = np_left(c) - np_left(&at);
    if (is_it && np_cursor_take(&at, 8) == SOH) {
      part = np_take_part(c, size);
      *c = at;
      return part;
    }
  }
  np_take_until(c, SOH, &part);
  return part;
}

static void field(struct np_dissector *d, struct np_cursor part, struct announced *known) {
  struct np_cursor at = part, tag;
  uint64_t number = 0;
  unsigned row = FIELD;
  np_take_until(&part, '=', &tag);
  bool is_number = np_text_number(&tag, 10, &number) && number <= UINT32_MAX;
  *known = announced_by(number, &part);
  for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
    if (is_number && named[i].tag == number) row = named[i].row;
  if (row != FIELD) {
    np_emit_part(d, &part, &fields[row]);
    return;
  }
  if (!is_number && np_text_is_there(&tag)) np_malformed(d, &fields[TAG], "is no number");
  np_open(d, &at, &fields[FIELD]);
  if (is_number) np_emit_digits(d, &tag, 10, &fields[TAG]);
  np_emit_part(d, &part, &fields[VALUE]);
  np_close(d, &fields[FIELD]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  struct announced known = {0, 0};
  while (np_more(&c)) field(d, take_field(&c, known), &known);
}

static bool claims(const struct np_dissector *d) {
  uint64_t head;
  return np_look(d, 0, 40, &head) && head == 0x383d464958; /* "8=FIX" */
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  return length == 0 ? (uint32_t)NP_STARTS_NOT : length == 1 ? size + 1 : (uint32_t)NP_STARTS;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};
static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0xffffffffff000000, 0x383d464958000000},
                                                     {0, 0}};

const struct np_protocol np_fix = {
    .name = "fix",
    .title = "Financial Information eXchange",
    .spec = "FIX session layer",
    .group = "finance",
    .wireshark = "fix",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary = "FIX {begin_string} {msg_type} {sender_comp_id} {target_comp_id} {symbol}",
    .stream = &stream,
};
