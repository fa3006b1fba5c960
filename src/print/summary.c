/* summary.c - a packet as one line for people.
 *
 * A line is: time, length, who to whom, then the layers behind the addresses, each with what its
 * protocol's template says, then the notes. What is in a tunnel follows what is around it. Rows are
 * read where the layer index says; only rows without a fixed place, and those of quoted packets,
 * come from np_visit. */
#include "print/summary.h"

#include <string.h>
#include <strings.h>

#include "block/option.h"
#include "print/listing.h"
#include "print/paint.h"
#include "print/summary_rows.h"
#include "print/value.h"
#include "table/type.h"

/* ---- Who to whom ---- */

static bool is_known(const struct summary *s, enum np_end end, uint32_t other_than) {
  return s->ends[end].known && s->ends[end].layer != other_than;
}

/* Does the layer have addresses where the part at hand has those of another layer already? What is
 * in a tunnel begins there. */
static bool begins_part(const struct summary *s, enum np_end end, uint32_t layer) {
  if (end == NP_SPORT || end == NP_DPORT) return false;
  if (is_known(s, NP_SADDR, layer) || is_known(s, NP_DADDR, layer)) return true;
  bool host = end == NP_SHOST || end == NP_DHOST;
  return host && (is_known(s, NP_SHOST, layer) || is_known(s, NP_DHOST, layer));
}

/* The ends of a layer; false where another part begins with it. */
static bool take_ends(struct summary *s, uint32_t layer) {
  const struct np_template *template = np__template_of(s, layer);
  if (s->layers[layer].flags & NP_LAYER_QUOTED) return true;
  for (uint32_t i = 0; i < template->end_count; i++) {
    const struct np_template_end *end = &template->ends[i];
    if (!np__summary_has(s, layer, end->row, end->how)) continue;
    if (begins_part(s, end->end, layer)) return false;
    enum np_type type = np__field_of(s, layer, end->row)->type;
    bool brackets = np__types[type].print == NP_PRINT_IPV6;
    s->ends[end->end] = (struct end_value){true, brackets, end->row, layer, end->how};
  }
  return true;
}

/* Find the ends of the part that begins with a layer; returns the layer behind its last one. */
static uint32_t find_ends(struct summary *s, uint32_t first) {
  uint32_t layer = first;
  memset(s->ends, 0, sizeof s->ends);
  while (layer < s->count && take_ends(s, layer)) layer++;
  return layer;
}

static void add_port(struct np_text *text, const struct summary *s, const struct end_value *at) {
  const struct np_services *services = s->style ? s->style->services : NULL;
  const char *protocol = np__protocols[s->layers[at->layer].protocol]->name;
  uint32_t port = services ? (uint32_t)np__summary_number(s, at->layer, at->row) : 0;
  const char *name = services ? np__services_name(services, protocol, port) : NULL;
  np__text_char(text, ':');
  if (name)
    np_text_string(text, name);
  else
    np__summary_add(text, s, at->layer, at->row, at->how);
}

static void add_end(struct np_text *text, const struct summary *s, enum np_end address,
                    enum np_end host, enum np_end port) {
  const struct end_value *from = s->ends[address].known ? &s->ends[address] : &s->ends[host];
  const struct end_value *at = &s->ends[port];
  bool brackets = from->known && from->brackets && at->known;
  if (brackets) np__text_char(text, '[');
  if (from->known) np__summary_add(text, s, from->layer, from->row, from->how);
  if (brackets) np__text_char(text, ']');
  if (at->known) add_port(text, s, at);
}

static void add_ends(struct np_text *text, const struct summary *s) {
  bool source = s->ends[NP_SADDR].known || s->ends[NP_SHOST].known;
  bool destination = s->ends[NP_DADDR].known || s->ends[NP_DHOST].known;
  if (!source && !destination) return;
  np__text_char(text, ' ');
  add_end(text, s, NP_SADDR, NP_SHOST, NP_SPORT);
  np_text_add(text, " -> ", 4);
  add_end(text, s, NP_DADDR, NP_DHOST, NP_DPORT);
}

/* ---- Numbers of a stream ---- */

/* An address and a port as a number that others are unlikely to have (FNV-1a). */
static uint64_t end_number(const struct summary *s, enum np_end address, enum np_end port) {
  struct np_value value;
  uint64_t hash = 0xcbf29ce484222325U;
  const struct end_value *end = &s->ends[address];
  if (end->known && np__summary_row(s, end->layer, end->row, end->how, &value) && value.bytes)
    for (uint32_t i = 0; i < value.length; i++) hash = (hash ^ value.bytes[i]) * 0x100000001b3U;
  if (!s->ends[port].known) return hash;
  return (hash ^ np__summary_number(s, s->ends[port].layer, s->ends[port].row)) * 0x100000001b3U;
}

/* The numbers of a layer from the beginning of its stream; all rows are in each template. */
static struct np_segment segment_of(const struct summary *s, uint32_t layer,
                                    const struct np_template *template) {
  struct np_segment segment = {
      .from = end_number(s, NP_SADDR, NP_SPORT),
      .to = end_number(s, NP_DADDR, NP_DPORT),
      .begins = np__summary_is_set(s, layer, template->begin_row),
      .acknowledges = np__summary_is_set(s, layer, template->acknowledge_row)};
  for (uint32_t i = 0; i < template->count; i++) {
    const struct np_template_piece *piece = &template->pieces[i];
    uint32_t number = piece->role ? (uint32_t)np__summary_number(s, layer, piece->row) : 0;
    if (piece->role == NP_ROLE_SEQUENCE) segment.sequence = number;
    if (piece->role == NP_ROLE_ACKNOWLEDGED) segment.acknowledged = number;
  }
  np__sequences_relate(s->style->sequences, &segment);
  return segment;
}

/* ---- Layers ---- */

/* The flags of a group that are set. */
static void add_flags(struct np_text *text, const struct summary *s, uint32_t layer,
                      const struct np_template_piece *piece) {
  bool any = false;
  for (uint32_t i = 0; i < piece->flag_count; i++) {
    if (!np__summary_is_set(s, layer, piece->flags[i].row)) continue;
    bool trouble = s->color && strcmp(piece->flags[i].name, "RST") == 0;
    if (any) np__text_char(text, ',');
    any = true;
    np__paint(text, trouble, NP_PAINT_TROUBLE);
    np_text_string(text, piece->flags[i].name);
    np__paint_end(text, trouble);
  }
  if (!any) np_text_add(text, "none", 4);
}

static bool ends_with_space(const struct np_text *text) {
  return text->length && text->bytes[text->length - 1] == ' ';
}

/* The number of the protocol inside, where it has no name. */
static bool is_next_unnamed(const struct summary *s, uint32_t layer, struct np_value *value) {
  uint16_t row = np__template_of(s, layer)->next_row;
  if (row == NP_NO_PROTOCOL || s->layers[layer].flags & (NP_LAYER_CUT | NP_LAYER_QUOTED))
    return false;
  if (!np__summary_row(s, layer, row, NP_ROW_FIXED, value)) return false;
  return !np_name_of(value->field->names, value->number);
}

/* Is there what a text goes with? */
static bool is_wanted(const struct summary *s, uint32_t layer,
                      const struct np_template_piece *piece) {
  if (piece->role == NP_ROLE_LIST)
    return np__listing_has(s, layer, piece->list, piece->list_length);
  return piece->row == NP_NO_PROTOCOL || np__summary_has(s, layer, piece->row, piece->how);
}

/* The name of the protocol inside: nothing where its number has none, or its layer says it. */
static void add_next_name(struct np_text *text, const struct summary *s, uint32_t layer,
                          const struct np_template_piece *piece) {
  struct np_value value;
  size_t before = text->length;
  if (is_next_unnamed(s, layer, &value)) return;
  np__summary_add(text, s, layer, piece->row, piece->how);
  if (layer + 1 >= s->count || text->failed) return;
  const char *name = np__protocols[s->layers[layer + 1].protocol]->name;
  bool is_told = text->length - before == strlen(name) &&
                 strncasecmp(text->bytes + before, name, strlen(name)) == 0;
  if (is_told) text->length = before;
}

static void add_piece(struct np_text *text, const struct summary *s, uint32_t layer,
                      const struct np_template_piece *piece) {
  if (piece->text && !is_wanted(s, layer, piece)) return;
  if (piece->text) {
    /* A row that is absent leaves no gap. */
    uint32_t skip = piece->text[0] == ' ' && ends_with_space(text);
    np_text_add(text, piece->text + skip, piece->length - skip);
  } else if (piece->role == NP_ROLE_LIST) {
    np__listing_add(text, s, layer, piece->list, piece->list_length);
  } else if (piece->row == NP_NO_PROTOCOL) {
    return;
  } else if (piece->role == NP_ROLE_NUMBER) {
    np__text_decimal(text, np__summary_number(s, layer, piece->row) * piece->scale);
  } else if (piece->flags) {
    if (np__summary_has(s, layer, piece->row, piece->how)) add_flags(text, s, layer, piece);
  } else if (piece->role == NP_ROLE_NEXT_NAME) {
    add_next_name(text, s, layer, piece);
  } else {
    np__summary_add(text, s, layer, piece->row, piece->how);
  }
}

/* What a template says, from a piece on. */
static void add_pieces(struct np_text *text, const struct summary *s, uint32_t layer,
                       const struct np_template *template, uint32_t first) {
  bool quoted = (s->layers[layer].flags & NP_LAYER_QUOTED) != 0;
  bool related =
      s->style && s->style->sequences && !quoted && template->begin_row != NP_NO_PROTOCOL;
  struct np_segment segment = related ? segment_of(s, layer, template) : (struct np_segment){0};
  if (first == 0 && template->said) {
    const struct np_template_piece *piece = &template->pieces[first++];
    np_text_add(text, piece->text + template->said, piece->length - template->said);
  }
  for (uint32_t i = first; i < template->count; i++) {
    const struct np_template_piece *piece = &template->pieces[i];
    if (related && piece->role == NP_ROLE_SEQUENCE)
      np__text_decimal(text, segment.sequence);
    else if (related && piece->role == NP_ROLE_ACKNOWLEDGED)
      np__text_decimal(text, segment.acknowledged);
    else
      add_piece(text, s, layer, piece);
  }
}

/* Of a layer in which nobody is known: the number that says who it would be. */
static void add_unknown(struct np_text *text, const struct summary *s, uint32_t layer) {
  struct np_value value;
  bool told = layer + 1 < s->count || s->layers[layer].flags & NP_LAYER_FRAGMENT;
  if (told || !is_next_unnamed(s, layer, &value)) return;
  np__text_char(text, ' ');
  np_text_string(text, value.field->name);
  np__text_char(text, ' ');
  np__text_brief(text, &value);
}

static void add_name(struct np_text *text, const struct summary *s, uint32_t layer) {
  np__paint(text, s->color, (enum np_paint)np__template_of(s, layer)->paint);
  np_text_string(text, np__protocols[s->layers[layer].protocol]->name);
  np__paint_end(text, s->color);
}

/* with_ends: also what a line has elsewhere. template: what it says. */
static void add_layer_by(struct np_text *text, const struct summary *s, uint32_t layer,
                         const struct np_template *template, bool with_ends) {
  unsigned flags = s->layers[layer].flags;
  add_name(text, s, layer);
  /* Of a header that is cut most rows are missing: its note says so. */
  if (flags & NP_LAYER_CUT || (s->style && s->style->options.brief)) return;
  if (template->count > 0) {
    np__text_char(text, ' ');
    add_pieces(text, s, layer, template,
               with_ends || flags & NP_LAYER_QUOTED ? 0 : template->behind_ends);
    while (ends_with_space(text)) text->length--;
  }
  add_unknown(text, s, layer);
}

static void add_layer(struct np_text *text, const struct summary *s, uint32_t layer,
                      bool with_ends) {
  add_layer_by(text, s, layer, np__template_of(s, layer), with_ends);
}

/* ---- Verbose lines ---- */

/* Of a quoted packet the addresses are in the ordinary template. */
static void add_verbose(struct np_text *text, const struct summary *s, uint32_t layer) {
  const struct np_protocol *protocol = np__protocols[s->layers[layer].protocol];
  unsigned flags = s->layers[layer].flags;
  bool lists = s->verbose > 1 && !(flags & NP_LAYER_QUOTED) &&
               !np__is_of_group(protocol, "transport") && np__listing_has(s, layer, "", 0);
  if (lists || flags & NP_LAYER_QUOTED)
    add_layer(text, s, layer, false);
  else
    add_layer_by(text, s, layer, np__verbose_template_of(s, layer), false);
  if (!lists || s->style->options.brief) return;
  np_text_add(text, " (", 2);
  np__listing_add(text, s, layer, "", 0);
  np__text_char(text, ')');
}

/* What is around the addresses and is no link, with its details, on a line of its own. Is there
 * any? */
static bool add_head(struct np_text *text, const struct summary *s, uint32_t first,
                     uint32_t behind) {
  bool any = false;
  for (uint32_t i = first; i < behind; i++) {
    if (np__template_of(s, i)->is_link) continue;
    np_text_string(text, any ? ", " : " ");
    any = true;
    add_name(text, s, i);
    if (s->layers[i].flags & NP_LAYER_CUT || np__verbose_template_of(s, i)->count == 0) continue;
    np__text_char(text, ' ');
    add_pieces(text, s, i, np__verbose_template_of(s, i), 0);
    while (ends_with_space(text)) text->length--;
  }
  if (any) np_text_string(text, "\n   ");
  return any;
}

/* ---- Parts ---- */

/* Layers up to the one with the addresses are known by these. */
static uint32_t behind_addresses(const struct summary *s, uint32_t first) {
  uint32_t behind = first;
  for (int i = NP_SADDR; i <= NP_DHOST; i++)
    if (s->ends[i].known && s->ends[i].layer + 1 > behind) behind = s->ends[i].layer + 1;
  return behind;
}

/* What is around the addresses; returns the layer behind it. */
static uint32_t add_link(struct np_text *text, const struct summary *s, uint32_t first,
                         uint32_t end) {
  uint32_t layer = first;
  for (; layer < end && np__template_of(s, layer)->is_link; layer++) {
    np_text_string(text, layer == first ? " " : ", ");
    if (s->verbose)
      add_layer_by(text, s, layer, np__verbose_template_of(s, layer), true);
    else
      add_layer(text, s, layer, true);
  }
  bool is_all = layer == end && behind_addresses(s, first) == first;
  if (layer > first && !is_all) np__text_char(text, ',');
  return layer;
}

/* The layers of a part from `behind` on; is_told: those before are told. */
static void add_layers(struct np_text *text, const struct summary *s, uint32_t behind, uint32_t end,
                       bool is_told) {
  bool alone = behind == end && !is_told; /* addresses are all there is: whose they are */
  bool quoted = false;
  for (uint32_t i = alone ? end - 1 : behind; i < end; i++) {
    bool inside = (s->layers[i].flags & NP_LAYER_QUOTED) != 0;
    np_text_string(text, inside && !quoted ? " (" : alone || i == behind ? " " : ", ");
    quoted = inside;
    if (alone && end < s->count)
      add_name(text, s, i);
    else if (s->verbose)
      add_verbose(text, s, i);
    else
      add_layer(text, s, i, false);
  }
  if (quoted) np__text_char(text, ')');
}

static void add_parts(struct np_text *text, struct summary *s) {
  for (uint32_t first = 0, end; first < s->count; first = end) {
    end = find_ends(s, first);
    if (first > 0) np_text_add(text, " |", 2);
    uint32_t behind = behind_addresses(s, first);
    bool has_link = s->style && s->style->options.link;
    uint32_t behind_link = has_link ? add_link(text, s, first, end) : first;
    bool has_head = s->verbose && add_head(text, s, first, behind);
    add_ends(text, s);
    if (behind == first)
      add_layers(text, s, behind_link, end, behind_link > first);
    else
      add_layers(text, s, behind, end, has_head);
  }
}

/* ---- Interfaces ---- */

static const char *direction_of(const struct summary *s, const struct np_packet *packet) {
  static const char *const by_type[] = {"in", "broadcast", "multicast", "passing", "out"};
  static const char *const by_flags[] = {NULL, "in", "out", NULL}; /* of pcapng's packets */
  struct np_options left = {packet->options, packet->options_size, packet->options_swapped};
  struct np_option option;
  uint16_t row = s->count ? np__template_of(s, 0)->direction_row : NP_NO_PROTOCOL;
  struct np_value value;
  if (row != NP_NO_PROTOCOL && np__summary_row(s, 0, row, NP_ROW_FIXED, &value))
    return value.number < sizeof by_type / sizeof by_type[0] ? by_type[value.number] : NULL;
  while (packet->options && np_option_next(&left, &option))
    if (option.code == NP_OPTION_PACKET_FLAGS && option.length == sizeof(uint32_t))
      return by_flags[np_word32(option.value, packet->options_swapped) & 3];
  return NULL;
}

static void add_interface(struct np_text *text, const struct summary *s,
                          const struct np_packet *packet) {
  struct np_interface said;
  struct np_interfaces *known = packet->interfaces;
  const char *direction = direction_of(s, packet);
  if (known && known->find(known, packet->interface_id, &said) && said.name_length > 0) {
    np__text_escape(text, said.name, said.name_length, NP_ESCAPE_TEXT);
    np__text_char(text, ' ');
  }
  if (direction) np_text_string(text, direction);
  if (direction) np__text_char(text, ' ');
}

/* ---- The line ---- */

static void add_time(struct np_text *text, const struct summary *s,
                     const struct np_packet *packet) {
  static const struct np_style_options plain = {.clock = NP_CLOCK_TIME};
  const struct np_style_options *o = s->style ? &s->style->options : &plain;
  bool color = s->color && o->clock != NP_CLOCK_NONE;
  np__paint(text, color, NP_PAINT_TIME);
  np__clock_add(s->style ? &s->style->clock : NULL, o->clock, o->local, packet->timestamp_ns, text);
  np__paint_end(text, color);
}

/* Number, time, interface, length. */
static void add_front(struct np_text *text, const struct summary *s,
                      const struct np_packet *packet) {
  const struct np_style_options *o = s->style ? &s->style->options : NULL;
  bool is_cooked = s->count && np__template_of(s, 0)->direction_row != NP_NO_PROTOCOL;
  if (o && o->numbers) np_text_format(text, "%5llu ", (unsigned long long)packet->number);
  add_time(text, s, packet);
  if (o && !o->no_interfaces && (o->interfaces || is_cooked)) add_interface(text, s, packet);
  np__text_decimal(text, packet->len);
}

static void add_line(struct np_text *text, struct summary *s, const struct np_packet *packet) {
  add_front(text, s, packet);
  if (s->count) {
    add_parts(text, s);
  } else {
    char unknown[NP_LINK_TYPE_NAME_SIZE];
    np__text_char(text, ' ');
    np_text_string(text, np_link_type_text(packet->link_type, unknown));
  }
  np_text_add(text, s->notes.bytes, s->notes.length);
  np__text_char(text, '\n');
  text->failed |= s->values.failed || s->notes.failed;
}

void np__line_for_people(struct np_style *style, const struct np_printer *printer,
                         const struct np_packet *packet, struct np_text *text) {
  struct summary s;
  memset(&s, 0, offsetof(struct summary, layers));
  s.printer = printer;
  s.style = style;
  s.color = style && style->options.color;
  s.verbose = style ? style->options.verbose : 0;
  if (np__summary_read(&s, packet))
    add_line(text, &s, packet);
  else
    text->failed = true;
  np__summary_free(&s);
}

void np_text_summary(const struct np_printer *printer, const struct np_packet *packet,
                     struct np_text *text) {
  np__line_for_people(NULL, printer, packet, text);
}
