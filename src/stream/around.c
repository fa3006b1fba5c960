/* around.c - what a flow is in: VLANs and tunnels. */
#include "stream/around.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/block.h"
#include "np/columns.h"

/* Rows that tell one from another, and are the same in both directions: ids of GTP, L2TP, MPLS and
 * paths of NSH are not. A name that this build does not know is passed over. */
static const struct {
  const char *name;
  bool is_vlan;
} names[] = {{"vlan.id", true},
             {"vxlan.vni", false},
             {"vxlan_gpe.vni", false},
             {"geneve.vni", false},
             {"lisp_data.instance_id", false},
             {"pppoes.session_id", false},
             {"gre.key", false},
             {"erspan.session_id", false}};

enum { NAMES = sizeof names / sizeof names[0], MOST_VALUES = 8, MOST_REFS = 8 };

struct np_around {
  struct {
    const struct np_field *field;
    struct np_columns *column; /* of a row without a fixed place; or NULL */
    bool is_vlan, counts;
  } rows[NAMES];
  uint32_t row_count;
  uint8_t *of_protocol; /* by id: which row, plus 1; 0: none */
};

static bool add_row(struct np_around *a, size_t at, bool counts) {
  struct np_field_ref refs[MOST_REFS];
  size_t found = np_field_find(names[at].name, refs, MOST_REFS);
  if (found == 0) return true;
  if (found > MOST_REFS) found = MOST_REFS;
  const struct np_field *field = &np_protocol_at(refs[0].protocol)->fields[refs[0].row];
  uint32_t row = a->row_count;
  a->rows[row].field = field;
  a->rows[row].is_vlan = names[at].is_vlan;
  a->rows[row].counts = counts;
  bool is_fixed = found == 1 && field->bit >= 0 && !field->when && field->width <= 64;
  if (!is_fixed && np_columns_new(&names[at].name, 1, 1, &a->rows[row].column, NULL) != NP_OK)
    return false;
  a->row_count++;
  for (size_t i = 0; i < found; i++) a->of_protocol[refs[i].protocol] = (uint8_t)a->row_count;
  return true;
}

struct np_around *np__around_new(bool vlans, bool tunnels) {
  struct np_around *a = calloc(1, sizeof *a);
  if (!a) return NULL;
  a->of_protocol = calloc(np_protocol_count() + NP_MOST_ADDED, 1); /* and those to come */
  bool good = a->of_protocol != NULL;
  for (size_t i = 0; good && i < NAMES; i++)
    good = add_row(a, i, names[i].is_vlan ? vlans : tunnels);
  if (good) return a;
  np__around_free(a);
  return NULL;
}

void np__around_free(struct np_around *a) {
  if (!a) return;
  for (uint32_t i = 0; i < a->row_count; i++) np_columns_free(a->rows[i].column);
  free(a->of_protocol);
  free(a);
}

/* The values of a row without a fixed place, mixed. */
static uint64_t read_column(struct np_columns *column, const struct np_engine *engine,
                            const struct np_block *block, uint32_t index) {
  uint64_t values[MOST_VALUES] = {0}, mixed = 0;
  uint8_t validity[1];
  uint32_t lists[2];
  struct np_column_out out = {
      .values = values, .validity = validity, .lists = lists, .value_count = MOST_VALUES};
  uint32_t width;
  if (np_columns_fill(column, engine, block->slab, block->slab_size, index, 1, &out) != NP_OK)
    return 0;
  np_columns_kind(column, 0, &width);
  const uint8_t *bytes = (const uint8_t *)values;
  uint32_t used = out.value_count < MOST_VALUES ? out.value_count * width : 0;
  for (uint32_t i = 0; i < used; i++) mixed = mixed * 257 + bytes[i] + 1;
  return mixed;
}

static uint64_t mix(uint64_t all, uint32_t row, uint64_t value) {
  all = (all ^ value ^ (uint64_t)(row + 1) << 56) * UINT64_C(0x9e3779b97f4a7c15);
  return all ^ all >> 29;
}

static void note_vlan(struct np_flow *flow, uint64_t id) {
  if (flow && flow->vlan_count < NP_FLOW_VLANS) flow->vlans[flow->vlan_count++] = (uint16_t)id;
}

bool np__around_any(const struct np_around *a, const struct np_block *block, uint32_t index) {
  const struct np_record *r = &block->records[index];
  const struct np_layer *layers = &block->layers[r->first_layer];
  bool any = false;
  for (uint32_t i = 0; i < r->layer_count; i++) any |= a->of_protocol[layers[i].protocol] != 0;
  return any;
}

uint64_t np__around_read(const struct np_around *a, const struct np_engine *engine,
                         const struct np_block *block, uint32_t index, uint32_t layer_count,
                         struct np_flow *flow) {
  const struct np_record *r = &block->records[index];
  uint64_t all = 0;
  uint32_t done = 0; /* rows without a fixed place: all of a packet at once */
  for (uint32_t i = 0; i < layer_count && i < r->layer_count; i++) {
    const struct np_layer *layer = &block->layers[r->first_layer + i];
    uint32_t row = a->of_protocol[layer->protocol];
    if (row-- == 0 || layer->flags & (NP_LAYER_QUOTED | NP_LAYER_CUT)) continue;
    if (a->rows[row].column) {
      if (a->rows[row].counts && (done & 1U << row) == 0)
        all = mix(all, row, read_column(a->rows[row].column, engine, block, index));
      done |= 1U << row;
      continue;
    }
    const struct np_field *field = a->rows[row].field;
    uint64_t value =
        np_bits(block->slab + r->offset + layer->offset, (uint64_t)field->bit, field->width);
    if (a->rows[row].is_vlan) note_vlan(flow, value);
    if (a->rows[row].counts) all = mix(all, row, value);
  }
  return all;
}
