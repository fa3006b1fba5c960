/* tree.c - a packet as one JSON object: layers within layers, as the packet nests them.
 *
 * Rows come in packet order, keys of JSON must be unique: so the tree is built in memory, one
 * node per key or value, and written when it is complete. */
#include <stdlib.h>
#include <string.h>

#include "dissect/date.h"
#include "dissect/value.h"

enum { NO_NODE = 0, ROOT = 0, FIRST_NODES = 128, MAX_RECORDS = 16 };

enum kind { OBJECT, ARRAY, SCALAR };

struct node {
  const char *name; /* not terminated; NULL for an element of an array */
  uint32_t name_length;
  enum kind kind;
  bool doubled;        /* a layer whose name its parent has as a key already */
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
  struct node *nodes;
  uint32_t count;
  uint32_t capacity;
  struct np_text values;
  struct np_text notes;
  uint32_t layer; /* the object of the layer at hand */
  struct record records[MAX_RECORDS];
  uint32_t depth;         /* of open records; can be above MAX_RECORDS */
  struct np_layer newest; /* the layer at hand */
  uint64_t captured;      /* its end, in bytes from the packet's start */
  bool failed;            /* out of memory */
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
  if (tree->depth > MAX_RECORDS) return false;
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
  bool good = inner != NO_NODE || *object == ROOT;
  *object = inner;
  return good && !tree->failed;
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
  if (field->flags & NP_HIDDEN || field->type == NP_GROUP) return;
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

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  (void)index;
  struct tree *tree = context;
  const char *name = np_protocol_at(layer->protocol)->name;
  bool doubled = find_key(tree, tree->layer, name, strlen(name)) != NO_NODE;
  uint32_t node = add_node(tree, tree->layer, name, strlen(name), OBJECT);
  if (node) {
    tree->layer = node;
    tree->nodes[node].doubled = doubled;
  }
  tree->depth = 0;
  tree->newest = *layer;
  uint64_t end = (uint64_t)layer->offset + layer->length;
  if (end < tree->captured) tree->captured = end;
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

static bool has_payload_row(const struct np_protocol *p) {
  for (uint16_t row = 0; row < p->field_count; row++)
    if (p->fields[row].type == NP_PAYLOAD) return true;
  return false;
}

static void add_payload(struct tree *tree, const struct np_packet *packet) {
  static const struct np_field rows[] = {
      {.name = "payload_offset", .bit = NP_COMPUTED, .width = 32, .type = NP_PAYLOAD_OFFSET},
      {.name = "payload", .bit = NP_COMPUTED, .type = NP_PAYLOAD},
  };
  uint64_t from = 0;
  if (tree->layer != ROOT) {
    from = (uint64_t)tree->newest.offset + tree->newest.header_length;
    if (tree->newest.flags & NP_LAYER_CUT || has_payload_row(np_protocol_at(tree->newest.protocol)))
      return;
  }
  if (from >= tree->captured) return;
  tree->depth = 0;
  visit_field(tree, &(struct np_value){.field = &rows[0], .number = from});
  visit_field(tree, &(struct np_value){.field = &rows[1],
                                       .bytes = packet->bytes + from,
                                       .length = (uint32_t)(tree->captured - from)});
}

/* ---- Writing ---- */

static void write_node(const struct tree *tree, uint32_t index, struct np_text *text) {
  const struct node *node = &tree->nodes[index];
  if (node->name) {
    np__text_char(text, '"');
    np_text_add(text, node->name, node->name_length);
    np_text_string(text, node->doubled ? "_layer\":" : "\":");
  }
  if (node->kind == SCALAR) {
    np_text_add(text, tree->values.bytes + node->text, node->length);
    return;
  }
  np__text_char(text, node->kind == OBJECT ? '{' : '[');
  for (uint32_t i = node->first; i; i = tree->nodes[i].next) {
    if (i != node->first) np__text_char(text, ',');
    write_node(tree, i, text);
  }
  np__text_char(text, node->kind == OBJECT ? '}' : ']');
}

/* As Date.toJSON writes it. */
static void write_date(const struct np_date *date, struct np_text *text) {
  const struct {
    uint32_t value, digits;
    char behind;
  } parts[] = {{(uint32_t)date->year, 4, '-'},
               {date->month, 2, '-'},
               {date->day, 2, 'T'},
               {date->hour, 2, ':'},
               {date->minute, 2, ':'},
               {date->second, 2, '.'},
               {date->nanoseconds / 1000000, 3, 'Z'}};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    np__text_padded(text, parts[i].value, parts[i].digits);
    np__text_char(text, parts[i].behind);
  }
}

static void write_number(const char *key, int64_t number, struct np_text *text) {
  np_text_string(text, key);
  if (number < 0) np__text_char(text, '-');
  np__text_decimal(text, number < 0 ? -(uint64_t)number : (uint64_t)number);
}

static void write_header(const struct np_packet *packet, struct np_text *text) {
  struct np_date date = np__date(packet->timestamp_ns);
  char unknown[NP_LINK_TYPE_NAME_SIZE];
  np_text_string(text, "\"pcap_header\":{\"time\":\"");
  write_date(&date, text);
  write_number("\",\"tv_sec\":", date.seconds, text);
  write_number(",\"tv_usec\":", date.nanoseconds / 1000, text);
  write_number(",\"caplen\":", packet->caplen, text);
  write_number(",\"len\":", packet->len, text);
  np_text_string(text, ",\"link_type\":\"");
  np_text_string(text, np_link_type_text(packet->link_type, unknown));
  np_text_string(text, "\"}");
}

static void write_tree(const struct tree *tree, const struct np_packet *packet,
                       struct np_text *text) {
  np__text_char(text, '{');
  for (uint32_t i = tree->nodes[ROOT].first; i; i = tree->nodes[i].next) {
    write_node(tree, i, text);
    np__text_char(text, ',');
  }
  if (tree->notes.length) {
    np_text_string(text, "\"notes\":[");
    np_text_add(text, tree->notes.bytes, tree->notes.length);
    np_text_string(text, "],");
  }
  write_header(packet, text);
  np__text_char(text, '}');
}

void np_text_tree(const struct np_engine *engine, const struct np_packet *packet,
                  struct np_text *text) {
  struct tree tree = {.layer = ROOT, .captured = packet->caplen};
  const struct np_visitor visitor = {.context = &tree,
                                     .layer = visit_layer,
                                     .field = visit_field,
                                     .open = visit_open,
                                     .close = visit_close,
                                     .note = visit_note};
  add_node(&tree, ROOT, NULL, 0, OBJECT);
  if (!tree.failed) {
    np_visit(engine, packet, &visitor);
    add_payload(&tree, packet);
  }
  if (tree.failed || tree.values.failed || tree.notes.failed)
    text->failed = true;
  else
    write_tree(&tree, packet, text);
  free(tree.nodes);
  np_text_free(&tree.values);
  np_text_free(&tree.notes);
}
