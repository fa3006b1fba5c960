/* pattern_tree.h - which pattern a packet has: found by what decides, not by trying them.
 *
 * What decides is dissectors, and they ask packets that agree so far the same next. So patterns
 * make a tree: a fork is what is looked at, eight bytes with a mask or whom two ports find; a
 * branch is what was found there, and leads to a pattern, to the next fork, or to both. A step is a
 * look at the branch that the packet before took there, or a look-up in one hash table of all
 * branches: it takes the same however many patterns there are. */
#ifndef NP_DISSECT_PATTERN_TREE_H
#define NP_DISSECT_PATTERN_TREE_H

#include "dissect/pattern.h"

enum {
  NP_TREE_PATTERNS = 256,
  NP_TREE_FORKS = 256,
  NP_TREE_BRANCHES = 512, /* places in the table: twice as many */
  NP_TREE_LIKE = 4        /* patterns with the same bits and ports, and other lengths */
};

/* What decides among packets that agree so far. */
struct np_fork {
  uint64_t mask;                         /* 0: ports */
  uint32_t end;                          /* so many bytes of the packet it takes */
  uint16_t offset;                       /* of the eight bytes, or of the ports */
  uint16_t table;                        /* of the ports: enum np_table */
  const struct np_branch *last, *before; /* the two that were taken last */
  struct np_fork *other;                 /* another one of the same packets: some look elsewhere */
};

/* What was found at a fork. */
struct np_branch {
  uint64_t value;
  const struct np_fork *from; /* NULL: the place is free */
  struct np_pattern *pattern; /* that ends here, or NULL */
  struct np_fork *fork;       /* what decides next, or NULL */
};

/* Zero-initialised: empty. It may not be moved. */
struct np_pattern_tree {
  uint32_t pattern_count, fork_count, branch_count;
  struct np_fork root; /* of link types */
  struct np_fork forks[NP_TREE_FORKS];
  struct np_branch branches[2 * NP_TREE_BRANCHES];
  struct np_pattern patterns[NP_TREE_PATTERNS];
};

/* The pattern of a packet, or NULL. `ends` gets where its layers end. */
const struct np_pattern *np__tree_find(struct np_pattern_tree *tree, const struct np_engine *engine,
                                       const uint8_t *bytes, const struct np_record *record,
                                       uint32_t *ends);

/* The same for a packet that has the bits of a pattern with a `ports_fork`. */
const struct np_pattern *np__tree_find_by_ports(struct np_pattern_tree *tree,
                                                const struct np_pattern *p,
                                                const struct np_engine *engine,
                                                const uint8_t *bytes,
                                                const struct np_record *record, uint32_t *ends);

/* Is there room for a pattern of any recording? */
bool np__tree_has_room(const struct np_pattern_tree *tree);

/* Add the pattern of a recording, where there is room. False when enough patterns have its bits. */
bool np__tree_add(struct np_pattern_tree *tree, const struct np_recording *recording,
                  const struct np_pattern *pattern);

#endif
