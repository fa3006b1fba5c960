/* pattern_tree.c - which pattern a packet has. */
#include "dissect/pattern_tree.h"

#include "base/bytes.h"

enum { PLACES = 2 * NP_TREE_BRANCHES };

/* ---- Finding -------------------------------------------------------------------------------- */

/* The place of a branch, or the free one where it would be. */
static inline struct np_branch *place_of(struct np_pattern_tree *tree, const struct np_fork *from,
                                         uint64_t value) {
  uint64_t folded = value ^ value >> 32 ^ (uintptr_t)from >> 3;
  for (uint64_t at = (folded * 0x9e3779b97f4a7c15U) >> 32;; at++) {
    struct np_branch *branch = &tree->branches[at % PLACES];
    if (!branch->from || (branch->from == from && branch->value == value)) return branch;
  }
}

/* The branch of a fork for what a packet has there; NULL: none. A function of its own, for most
 * packets do not need it. */
__attribute__((noinline)) static const struct np_branch *look_up(struct np_pattern_tree *tree,
                                                                 struct np_fork *fork,
                                                                 uint64_t value) {
  const struct np_branch *branch = place_of(tree, fork, value);
  if (!branch->from) return NULL;
  fork->before = fork->last;
  fork->last = branch;
  return branch;
}

/* What a packet has at a fork. */
static inline uint64_t look(const struct np_fork *fork, const struct np_engine *engine,
                            const uint8_t *bytes) {
  const uint8_t *at = bytes + fork->offset;
  if (fork->mask) return np_word(at) & fork->mask;
  return np__ask_ports(engine, (enum np_table)fork->table, at);
}

/* The branch for it: often one of the two that were taken last. */
static inline const struct np_branch *branch_of(struct np_pattern_tree *tree, struct np_fork *fork,
                                                uint64_t value) {
  const struct np_branch *last = fork->last, *before = fork->before;
  if (last->value == value) return last;
  if (before->value != value) return look_up(tree, fork, value);
  fork->before = last;
  fork->last = before;
  return before;
}

/* The branch that a packet takes at a fork or at another one of the same packets; NULL: none. */
static inline const struct np_branch *take(struct np_pattern_tree *tree, struct np_fork *fork,
                                           const struct np_engine *engine, const uint8_t *bytes,
                                           uint32_t caplen) {
  for (; fork; fork = fork->other) {
    if (caplen < fork->end) continue;
    const struct np_branch *branch = branch_of(tree, fork, look(fork, engine, bytes));
    if (branch) return branch;
  }
  return NULL;
}

/* Does a packet that got to a branch have a pattern there? To look ports up is left to their fork,
 * which is next. */
static inline bool has(const struct np_pattern *p, const struct np_branch *at, const uint8_t *bytes,
                       const struct np_record *record, uint32_t *ends) {
  bool same;
  return record->caplen >= p->extent && np__pattern_fits(p, bytes, record, ends, &same) &&
         (!p->is_free || ends[p->end_count] == p->bare_end ||
          np__are_free(bytes + p->free.offset, p->free.filter) || at->from == p->free_fork);
}

/* From a branch on. */
static inline const struct np_pattern *search(struct np_pattern_tree *tree,
                                              const struct np_branch *at,
                                              const struct np_engine *engine, const uint8_t *bytes,
                                              const struct np_record *record, uint32_t *ends) {
  while (at) {
    for (const struct np_pattern *p = at->pattern; p; p = p->other)
      if (has(p, at, bytes, record, ends)) return p;
    at = take(tree, at->fork, engine, bytes, record->caplen);
  }
  return NULL;
}

const struct np_pattern *np__tree_find(struct np_pattern_tree *tree, const struct np_engine *engine,
                                       const uint8_t *bytes, const struct np_record *record,
                                       uint32_t *ends) {
  if (!tree->root.last) return NULL;
  const struct np_branch *at = branch_of(tree, &tree->root, record->link_type);
  return search(tree, at, engine, bytes, record, ends);
}

const struct np_pattern *np__tree_find_by_ports(struct np_pattern_tree *tree,
                                                const struct np_pattern *p,
                                                const struct np_engine *engine,
                                                const uint8_t *bytes,
                                                const struct np_record *record, uint32_t *ends) {
  struct np_fork *fork = p->ports_fork;
  const struct np_branch *at = branch_of(tree, fork, look(fork, engine, bytes));
  return search(tree, at, engine, bytes, record, ends);
}

/* ---- Adding --------------------------------------------------------------------------------- */

bool np__tree_has_room(const struct np_pattern_tree *tree) {
  return tree->pattern_count < NP_TREE_PATTERNS &&
         tree->fork_count + NP_PATTERN_LOOKS <= NP_TREE_FORKS &&
         tree->branch_count + 1 + NP_PATTERN_LOOKS <= NP_TREE_BRANCHES;
}

static struct np_branch *grow(struct np_pattern_tree *tree, struct np_fork *from, uint64_t value) {
  struct np_branch *branch = place_of(tree, from, value);
  if (branch->from) return branch;
  tree->branch_count++;
  *branch = (struct np_branch){.value = value, .from = from};
  from->last = branch;
  if (!from->before) from->before = branch;
  return branch;
}

/* The fork behind a branch at which packets are looked at so. */
static struct np_fork *fork_behind(struct np_pattern_tree *tree, struct np_branch *branch,
                                   const struct np_look *look) {
  struct np_fork **at = &branch->fork;
  for (; *at; at = &(*at)->other)
    if ((*at)->offset == look->offset && (*at)->mask == look->mask && (*at)->table == look->table)
      return *at;
  *at = &tree->forks[tree->fork_count++];
  **at = (struct np_fork){.mask = look->mask,
                          .end = look->offset + NP_PATTERN_WORD,
                          .offset = look->offset,
                          .table = look->table};
  return *at;
}

/* Do two patterns with the same bits have the same layers? */
static bool is_alike(const struct np_pattern *a, const struct np_pattern *b) {
  if (a->layer_count != b->layer_count || a->end_count != b->end_count) return false;
  for (uint32_t i = 0; i < a->end_count; i++)
    if (a->ends[i].plus != b->ends[i].plus || a->ends[i].offset != b->ends[i].offset ||
        a->ends[i].mask != b->ends[i].mask || a->ends[i].minimum != b->ends[i].minimum)
      return false;
  return true;
}

/* Note which patterns differ from one in nothing but whom ports find. */
static void set_bases(struct np_pattern_tree *tree, struct np_pattern *added) {
  added->base = added;
  for (struct np_pattern *p = tree->patterns; added->ports_fork && p < added; p++) {
    if (p->ports_fork != added->ports_fork || p->is_free == added->is_free || p->is_exact ||
        added->is_exact || !is_alike(p, added))
      continue;
    if (added->is_free)
      p->base = added;
    else
      added->base = p;
  }
}

/* The branch that a recording leads to, by so many looks; `fork`: the last one on the way. */
static struct np_branch *grow_path(struct np_pattern_tree *tree, const struct np_recording *r,
                                   uint32_t count, uint16_t link_type, struct np_fork **fork) {
  struct np_branch *at = grow(tree, &tree->root, link_type);
  for (const struct np_look *look = r->looks; look < r->looks + count; look++) {
    *fork = fork_behind(tree, at, look);
    at = grow(tree, *fork, look->value);
  }
  return at;
}

bool np__tree_add(struct np_pattern_tree *tree, const struct np_recording *recording,
                  const struct np_pattern *pattern) {
  struct np_fork *fork = NULL;
  const uint32_t count = pattern->look_count;
  struct np_branch *at = grow_path(tree, recording, count, pattern->link_type, &fork);
  uint32_t like = 0;
  for (const struct np_pattern *p = at->pattern; p; p = p->other) like++;
  if (like == NP_TREE_LIKE) return false;
  struct np_pattern *added = &tree->patterns[tree->pattern_count++];
  *added = *pattern;
  added->other = at->pattern;
  at->pattern = added;
  if (added->is_free) {
    grow_path(tree, recording, count + 1, pattern->link_type, &fork)->pattern = added;
    added->free_fork = fork;
  }
  bool decides = fork && fork->mask == 0 && added->ports_count == (added->is_free ? 0 : 1);
  added->ports_fork = decides ? fork : NULL;
  set_bases(tree, added);
  return true;
}
