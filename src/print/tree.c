/* tree.c - a packet as one JSON object: layers within layers, as the packet nests them.
 *
 * A plain layer is written as it is read. Of other layers the rows come from np_visit, in packet
 * order; but keys of JSON must be unique: so such a layer is built in memory, one node per key or
 * value, and written when it is complete. */
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "print/printer.h"
#include "print/value.h"

enum { NO_NODE = 0, ROOT = 0, FIRST_NODES = 128, MAX_RECORDS = 16 };

enum kind { OBJECT, ARRAY, SCALAR };

struct node {
  const char *name; /* not terminated; NULL for an element of an array */
  uint32_t name_length;
  enum kind kind;
  uint32_t first;      /* child, by index; NO_NODE when there is none */
  uint32_t last;       /* child */
  uint32_t next;       /* sibling */
  size_t text, length; /* SCALAR: its JSON, within `values` */
};

/* An open record: its object, and the name that its members begin with. */
struct record {
  uint32_t node;
  const char *name;
  size_t name_length;
};

struct tree {
  const struct np_printer *printer;
  struct np_text *text; /* what is written */
  uint32_t open;        /* how many layers' objects are not closed */
  bool empty;           /* the innermost of them has no key yet */
  struct np_layer newest;
  struct np_place place; /* the layer at hand; its `layer` is NULL before the first one */
  bool plain;            /* it was written at once */
  /* If not, it is built here: */
  struct node *nodes;
  uint32_t count;
  uint32_t capacity;
  uint32_t layer; /* its object */
  struct np_text values;
  struct record records[MAX_RECORDS];
  uint32_t depth; /* of open records; can be above MAX_RECORDS */
  bool failed;    /* out of memory */
  struct np_text notes;
};

/* ---- Nodes ---- */

static uint32_t add_node(struct tree *tree, uint32_t parent, const char *name, size_t length,
                         enum kind kind) {
  if (tree->count == tree->capacity) {
    uint32_t capacity = tree->capacity ? tree->capacity * 2 : FIRST_NODES;
    struct node *nodes = realloc(tree->nodes, capacity * sizeof *nodes);
    if (!nodes) {
      tree->failed = true;
      return NO_NODE;
    }
    tree->nodes = nodes;
    tree->capacity = capacity;
  }
  uint32_t index = tree->count++;
  tree->nodes[index] = (struct node){.name = name, .name_length = (uint32_t)length, .kind = kind};
  if (index == ROOT) return ROOT;
  struct node *above = &tree->nodes[parent];
  if (above->last)
    tree->nodes[above->last].next = index;
  else
    above->first = index;
  above->last = index;
  return index;
}

static uint32_t find_key(const struct tree *tree, uint32_t object, const char *name,
                         size_t length) {
  for (uint32_t i = tree->nodes[object].first; i; i = tree->nodes[i].next)
    if (tree->nodes[i].name_length == length && memcmp(tree->nodes[i].name, name, length) == 0)
      return i;
  return NO_NODE;
}

/* The key's node, made where it is missing; NO_NODE when the key is something else already. */
static uint32_t enter(struct tree *tree, uint32_t object, const char *name, size_t length,
                      enum kind kind) {
  uint32_t found = find_key(tree, object, name, length);
  if (!found) return add_node(tree, object, name, length, kind);
  return tree->nodes[found].kind == kind ? found : NO_NODE;
}

/* The object in which the last part of a dotted name is a key; `name` is moved to that part. */
static uint32_t enter_dots(struct tree *tree, uint32_t object, const char **name) {
  for (const char *dot; (dot = strchr(*name, '.')); *name = dot + 1) {
    uint32_t inner = enter(tree, object, *name, (size_t)(dot - *name), OBJECT);
    if (!inner) return NO_NODE;
    object = inner;
  }
  return object;
}

/* The object that a row belongs to: the innermost open record that its name begins with, or the
 * layer. `name` gets the rest of the row's name. False when the key cannot be. */
static bool find_place(struct tree *tree, const char *full, uint32_t *object, const char **name) {
  if (tree->depth > MAX_RECORDS || tree->failed) return false;
  *object = tree->layer;
  *name = full;
  for (uint32_t i = tree->depth; i > 0; i--) {
    const struct record *record = &tree->records[i - 1];
    if (strncmp(full, record->name, record->name_length) != 0 || full[record->name_length] != '.')
      continue;
    *object = record->node;
    *name = full + record->name_length + 1;
    break;
  }
  uint32_t inner = enter_dots(tree, *object, name);
  *object = inner;
  return inner != NO_NODE && !tree->failed;
}

/* ---- Writing a layer ---- */

static void write_node(const struct tree *tree, uint32_t index, struct np_text *text) {
  const struct node *node = &tree->nodes[index];
  if (node->name) {
    np__text_char(text, '"');
    np_text_add(text, node->name, node->name_length);
    np_text_string(text, "\":");
  }
  if (node->kind == SCALAR) {
    np__text_part(text, &tree->values, node->text, node->length);
    return;
  }
  np__text_char(text, node->kind == OBJECT ? '{' : '[');
  for (uint32_t i = node->first; i; i = tree->nodes[i].next) {
    if (i != node->first) np__text_char(text, ',');
    write_node(tree, i, text);
  }
  np__text_char(text, node->kind == OBJECT ? '}' : ']');
}

static void separate(struct tree *tree) {
  if (!tree->empty) np__text_char(tree->text, ',');
  tree->empty = false;
}

static void open_object(struct tree *tree, const char *key, size_t length) {
  separate(tree);
  np_text_add(tree->text, key, length);
  np__text_char(tree->text, '{');
  tree->empty = true;
}

/* Write the nodes of the layer at hand. */
static void write_built(struct tree *tree) {
  if (tree->plain || tree->failed) return;
  for (uint32_t i = tree->nodes[tree->layer].first; i; i = tree->nodes[i].next) {
    separate(tree);
    write_node(tree, i, tree->text);
  }
}

/* Write a layer of which the shape tells all keys. */
static void write_plain(struct tree *tree, const struct np_shape *shape) {
  const char *group = NULL;
  struct np_value value;
  for (uint16_t i = 0; i < shape->count; i++) {
    const struct np_shape_key *key = &shape->keys[i];
    if (!np__row_read(&tree->place, key->row, key->how, &value)) continue;
    if (group && key->group != group) np__text_char(tree->text, '}');
    if (key->group && key->group != group) open_object(tree, key->group, key->group_length);
    group = key->group;
    separate(tree);
    np_text_add(tree->text, key->key, key->key_length);
    np__json_value(tree->text, &value);
  }
  if (group) np__text_char(tree->text, '}');
}

/* Begin to build the layer at hand. */
static void begin_built(struct tree *tree) {
  tree->count = 0;
  tree->values.length = 0;
  add_node(tree, ROOT, NULL, 0, OBJECT);
  if (!tree->failed) tree->layer = add_node(tree, ROOT, NULL, 0, OBJECT);
}

/* ---- The visitor ---- */

static void set_value(struct tree *tree, uint32_t node, const struct np_value *value) {
  size_t from = tree->values.length;
  np__json_value(&tree->values, value);
  tree->nodes[node].text = from;
  tree->nodes[node].length = tree->values.length - from;
}

static void visit_field(void *context, const struct np_value *value) {
  struct tree *tree = context;
  const struct np_field *field = value->field;
  uint32_t object;
  const char *name;
  if (tree->plain || field->flags & NP_HIDDEN || field->type == NP_GROUP) return;
  if (!find_place(tree, field->name, &object, &name)) return;
  size_t length = strlen(name);
  uint32_t node = NO_NODE;
  if (field->flags & NP_MANY) {
    uint32_t array = enter(tree, object, name, length, ARRAY);
    if (array) node = add_node(tree, array, NULL, 0, SCALAR);
  } else if (!find_key(tree, object, name, length)) {
    node = add_node(tree, object, name, length, SCALAR);
  }
  if (node) set_value(tree, node, value);
}

static void visit_open(void *context, const struct np_value *value) {
  struct tree *tree = context;
  uint32_t object;
  const char *name;
  const char *full = value->field->name;
  bool good = find_place(tree, full, &object, &name);
  uint32_t array = good ? enter(tree, object, name, strlen(name), ARRAY) : NO_NODE;
  uint32_t node = array ? add_node(tree, array, NULL, 0, OBJECT) : NO_NODE;
  /* A record that has no place still counts, so that its close is told from its parent's. */
  if (node && tree->depth < MAX_RECORDS)
    tree->records[tree->depth++] = (struct record){node, full, strlen(full)};
  else
    tree->depth = tree->depth < MAX_RECORDS ? MAX_RECORDS + 1 : tree->depth + 1;
}

static void visit_close(void *context, const struct np_value *value) {
  (void)value;
  struct tree *tree = context;
  if (tree->depth > 0) tree->depth--;
}

/* Has the layer at hand the key already? Asked of names that a plain one never has. */
static bool has_key(const struct tree *tree, const char *name) {
  if (tree->plain || tree->failed || !tree->place.layer) return false;
  return find_key(tree, tree->layer, name, strlen(name)) != NO_NODE;
}

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct tree *tree = context;
  const struct np_shape *shape = &np__printed(tree->printer, layer->protocol)->shape;
  const char *name = np__protocols[layer->protocol]->name;
  bool doubled = has_key(tree, name);
  if (tree->place.layer) write_built(tree);
  separate(tree);
  np__text_char(tree->text, '"');
  np_text_string(tree->text, name);
  np_text_string(tree->text, doubled ? "_layer\":{" : "\":{");
  tree->empty = true;
  tree->open++;
  tree->depth = 0;
  tree->newest = *layer;
  np__place_enter(&tree->place, &tree->newest, index);
  tree->plain = shape->is_plain && !(layer->flags & (NP_LAYER_DETAILS | NP_LAYER_QUOTED));
  if (tree->plain)
    write_plain(tree, shape);
  else
    begin_built(tree);
}

static void visit_note(void *context, const struct np_note *note) {
  static const char *const problems[] = {
      [NP_NO_PROBLEM] = "none",
      [NP_TRUNCATED] = "truncated",
      [NP_MALFORMED] = "malformed",
      [NP_LIMIT] = "limit",
  };
  struct np_text *text = &((struct tree *)context)->notes;
  const struct np_protocol *p = np_protocol_at(note->protocol);
  np_text_format(text, "%s{\"layer\":\"%s\",\"problem\":\"%s\"", text->length ? "," : "", p->name,
                 problems[note->problem]);
  if (note->row < p->field_count)
    np_text_format(text, ",\"field\":\"%s\"", p->fields[note->row].name);
  np_text_format(text, ",\"offset\":%u", (unsigned)note->offset);
  if (note->needed)
    np_text_format(text, ",\"needed\":%u,\"available\":%u", (unsigned)note->needed,
                   (unsigned)note->available);
  np_text_string(text, ",\"text\":");
  np__json_string(text, note->text);
  np__text_char(text, '}');
}

/* ---- What is left behind the innermost layer ---- */

static void write_rest(struct tree *tree, uint64_t from) {
  static const struct np_field row = {.name = "payload", .bit = NP_COMPUTED, .type = NP_PAYLOAD};
  const struct np_value value = {.field = &row,
                                 .bytes = tree->place.bytes + from,
                                 .length = (uint32_t)(tree->place.captured - from)};
  if (!has_key(tree, "payload_offset")) {
    separate(tree);
    np_text_string(tree->text, "\"payload_offset\":");
    np__text_decimal(tree->text, from);
  }
  if (has_key(tree, row.name)) return;
  separate(tree);
  np_text_string(tree->text, "\"payload\":");
  np__json_value(tree->text, &value);
}

/* The layer at hand is the innermost one. */
static void finish(struct tree *tree) {
  const struct np_layer *layer = tree->place.layer;
  uint64_t from = layer ? (uint64_t)layer->offset + layer->header_length : 0;
  bool told = layer && (layer->flags & NP_LAYER_CUT ||
                        np__printed(tree->printer, layer->protocol)->shape.has_payload);
  if (layer) write_built(tree);
  if (!told && from < tree->place.captured) write_rest(tree, from);
  for (; tree->open > 0; tree->open--) np__text_char(tree->text, '}');
}

/* ---- Writing ---- */

static void write_number(const char *key, int64_t number, struct np_text *text) {
  np_text_string(text, key);
  if (number < 0) np__text_char(text, '-');
  np__text_decimal(text, number < 0 ? -(uint64_t)number : (uint64_t)number);
}

/* The time as Date.toJSON writes it: to the millisecond. */
static void write_time(int64_t timestamp_ns, struct np_text *text) {
  enum { UP_TO_MILLISECONDS = 23 };
  char time[NP_TIME_TEXT_LENGTH];
  struct np_date date = np__time_of_day(timestamp_ns, 0);
  np__time_text(timestamp_ns, time);
  np_text_string(text, "\"time\":\"");
  np_text_add(text, time, UP_TO_MILLISECONDS);
  write_number("Z\",\"tv_sec\":", date.seconds, text);
  write_number(",\"tv_usec\":", date.nanoseconds / 1000, text);
  np__text_char(text, ',');
}

static void write_header(const struct np_packet *packet, struct np_text *text) {
  char unknown[NP_LINK_TYPE_NAME_SIZE];
  np_text_string(text, "\"pcap_header\":{");
  if (packet->timestamp_ns != NP_NO_TIME) write_time(packet->timestamp_ns, text);
  write_number("\"caplen\":", packet->caplen, text);
  write_number(",\"len\":", packet->len, text);
  np_text_string(text, ",\"link_type\":\"");
  np_text_string(text, np_link_type_text(packet->link_type, unknown));
  np_text_string(text, "\"}");
}

static void write_notes(const struct tree *tree) {
  if (!tree->notes.length) return;
  np_text_string(tree->text, "\"notes\":[");
  np_text_add(tree->text, tree->notes.bytes, tree->notes.length);
  np_text_string(tree->text, "],");
}

/* The layers, from np_visit where one of them is not plain or a note is to be expected. */
static void write_layers(struct tree *tree, const struct np_packet *packet) {
  const struct np_visitor visitor = {.context = tree,
                                     .layer = visit_layer,
                                     .field = visit_field,
                                     .open = visit_open,
                                     .close = visit_close,
                                     .note = visit_note};
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = np_dissect(tree->printer->engine, packet, layers);
  if (!np__printer_learn(tree->printer, layers, count)) {
    tree->failed = true;
    return;
  }
  unsigned flags = 0;
  bool plain = true;
  for (uint32_t i = 0; i < count; i++) {
    flags |= layers[i].flags;
    plain = plain && np__printed(tree->printer, layers[i].protocol)->shape.is_plain;
  }
  if (!plain || packet->has_far_time ||
      flags & (NP_LAYER_DETAILS | NP_LAYER_QUOTED | NP_LAYER_NOTE)) {
    np_visit(tree->printer->engine, packet, &visitor);
    return;
  }
  for (uint32_t i = 0; i < count; i++) visit_layer(tree, &layers[i], i);
}

void np_text_tree(const struct np_printer *printer, const struct np_packet *packet,
                  struct np_text *text) {
  struct tree tree;
  memset(&tree, 0, sizeof tree);
  tree.printer = printer;
  tree.text = text;
  tree.empty = true;
  tree.place = np__place_before(packet->bytes, packet->caplen);
  np__text_char(text, '{');
  write_layers(&tree, packet);
  finish(&tree);
  if (!tree.empty || tree.place.layer) np__text_char(text, ',');
  write_notes(&tree);
  write_header(packet, text);
  np__text_char(text, '}');
  text->failed |= tree.failed || tree.values.failed || tree.notes.failed;
  free(tree.nodes);
  np_text_free(&tree.values);
  np_text_free(&tree.notes);
}
