/* xmpp.c - Extensible Messaging and Presence Protocol, RFC 6120: the elements of a stream, and
 * what their first tags say. What is in them is passed over, as text. */
#include "protocols/protocol.h"

enum {
  ELEMENT,
  ELEMENT_NAME,
  ELEMENT_TO,
  ELEMENT_FROM,
  ELEMENT_ID,
  ELEMENT_TYPE,
  ELEMENT_NAMESPACE,
  ELEMENT_MECHANISM,
  ELEMENT_VERSION,
  TEXT
};

/* clang-format off */
static const struct np_field fields[] = {
  [ELEMENT]           = {"elements",           NP_VARIABLE, 0, NP_RECORD, NULL, "Elements of the stream that begin in the packet.", .flags = NP_MANY},
  [ELEMENT_NAME]      = {"elements.name",      NP_VARIABLE, 0, NP_STRING, NULL, "Its name: of stanzas iq, message or presence."},
  [ELEMENT_TO]        = {"elements.to",        NP_VARIABLE, 0, NP_STRING, NULL, "Whom it is for."},
  [ELEMENT_FROM]      = {"elements.from",      NP_VARIABLE, 0, NP_STRING, NULL, "Who sent it."},
  [ELEMENT_ID]        = {"elements.id",        NP_VARIABLE, 0, NP_STRING, NULL, "The same in a request and its result."},
  [ELEMENT_TYPE]      = {"elements.type",      NP_VARIABLE, 0, NP_STRING, NULL, "What kind of it: get, set, result, error, chat."},
  [ELEMENT_NAMESPACE] = {"elements.xmlns",     NP_VARIABLE, 0, NP_STRING, NULL, "Its namespace."},
  [ELEMENT_MECHANISM] = {"elements.mechanism", NP_VARIABLE, 0, NP_STRING, NULL, "How the client authenticates."},
  [ELEMENT_VERSION]   = {"elements.version",   NP_VARIABLE, 0, NP_STRING, NULL, "Of the stream: version of the protocol."},
  [TEXT]              = {"text",               NP_VARIABLE, 0, NP_STRING, NULL, "All of it, as far as the packet has it."},
};
/* clang-format on */

enum { OF_CLIENTS = 5222, OF_SERVERS = 5269 };

static const struct np_keyword names[] = {
    {"iq", 0},
    {"message", 0},
    {"presence", 0},
    {"stream:stream", 0},
    {"/stream:stream", 0},
    {"stream:features", 0},
    {"stream:error", 0},
    {"?xml", 0},
    {"auth", 0},
    {"challenge", 0},
    {"response", 0},
    {"success", 0},
    {"failure", 0},
    {"abort", 0},
    {"starttls", 0},
    {"proceed", 0},
    {"db:result", 0},
    {"db:verify", 0},
    {NULL, 0},
};

static const struct np_keyword attributes[] = {
    {"to", ELEMENT_TO},           {"from", ELEMENT_FROM},
    {"id", ELEMENT_ID},           {"type", ELEMENT_TYPE},
    {"xmlns", ELEMENT_NAMESPACE}, {"mechanism", ELEMENT_MECHANISM},
    {"version", ELEMENT_VERSION}, {NULL, 0},
};

/* ---- Tags ---- */

struct tag {
  struct np_cursor text; /* what stands between the brackets */
  struct np_cursor name, rest;
  bool is_whole; /* its end is there */
};

/* The next tag; what stands in front of it is passed over. False where there is none. */
static bool take_tag(struct np_cursor *c, struct tag *tag) {
  struct np_cursor before;
  if (!np_take_until(c, '<', &before)) return false;
  tag->is_whole = np_take_until(c, '>', &tag->text);
  tag->rest = tag->text;
  tag->name = np_take_word(&tag->rest);
  return true;
}

static bool begins_with(const struct np_cursor *part, char c) {
  const char text[] = {c, '\0'};
  return np_text_begins(part, text);
}

/* Does it end with this character? */
static bool ends_with(struct np_cursor part, char c) {
  uint32_t left = np_left(&part);
  if (left > 0) np_take_part(&part, left - 1);
  return begins_with(&part, c);
}

/* A tag that has no other one to its element: an empty element, or none at all. */
static bool is_alone(const struct tag *tag) {
  return ends_with(tag->text, '/') || begins_with(&tag->name, '?') ||
         begins_with(&tag->name, '!') || np_text_is(&tag->name, "stream:stream");
}

static void without_end(struct np_cursor *name) {
  if (ends_with(*name, '/')) *name = np_take_part(name, np_left(name) - 1);
}

/* Section 4.2: a payload that begins with one of the stream's elements, or with the stream. */
static bool is_stream(struct np_cursor c) {
  struct tag tag;
  np_trim(&c);
  if (!np_text_begins(&c, "<") || !take_tag(&c, &tag)) return false;
  without_end(&tag.name);
  return np_keyword_find(names, &tag.name) != NULL;
}

static void dissect(struct np_dissector *d) {
  np_header_whole_unless(d, !is_stream(np_rest(d)));
}

/* ---- Rows ---- */

/* name="value" or name='value', behind blanks; `rest` moves behind it. */
static bool take_attribute(struct np_cursor *rest, struct np_cursor *name,
                           struct np_cursor *value) {
  struct np_cursor c = *rest, before;
  np_trim(&c);
  if (!np_take_until(&c, '=', name)) return false;
  np_trim(name);
  np_trim(&c);
  char quote = begins_with(&c, '"') ? '"' : '\'';
  if (!np_take_until(&c, quote, &before)) return false;
  np_take_until(&c, quote, value);
  *rest = c;
  return true;
}

static void element(struct np_dissector *d, const struct tag *tag) {
  struct np_cursor rest = tag->rest, name = tag->name, value;
  np_open(d, &tag->text, &fields[ELEMENT]);
  without_end(&name);
  np_emit_part(d, &name, &fields[ELEMENT_NAME]);
  while (np_more(&rest) && take_attribute(&rest, &name, &value)) {
    const struct np_keyword *known = np_keyword_find(attributes, &name);
    if (known) np_emit_part(d, &value, &fields[known->row]);
  }
  np_trim(&rest);
  bool is_over = !np_more(&rest) || np_text_is(&rest, "/") || np_text_is(&rest, "?");
  if (tag->is_whole && !is_over)
    np_malformed(d, &fields[ELEMENT_NAME], "an attribute without a value");
  np_close(d, &fields[ELEMENT]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct tag tag;
  uint64_t depth = 0;
  np_emit_part(d, &c, &fields[TEXT]);
  while (np_more(&c) && take_tag(&c, &tag)) {
    bool is_end = begins_with(&tag.name, '/');
    if (depth == 0) element(d, &tag);
    if (is_end)
      depth -= depth > 0;
    else if (!is_alone(&tag))
      depth++;
  }
}

const struct np_protocol np_xmpp = {
    .name = "xmpp",
    .title = "Extensible Messaging and Presence Protocol",
    .spec = "RFC 6120",
    .group = "chat",
    .wireshark = "xmpp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, OF_CLIENTS}, {NP_BY_TCP_PORT, OF_SERVERS}, {NP_TABLE_END, 0}},
    .summary = "XMPP {elements.name} {elements.type} {elements.from} {elements.to}",
};
