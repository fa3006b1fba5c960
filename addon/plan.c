/* plan.c - plans of batches, which a session and JavaScript share. */
#include "plan.h"

#include <stdlib.h>

#include "addon.h"

void np_addon_release_plan(struct addon_plan *plan) {
  if (!plan || --plan->owners > 0) return;
  for (uint32_t i = 0; i < plan->batcher_count; i++) np_batcher_free(plan->batchers[i]);
  np_batch_pool_free(plan->pool);
  np_addon_free_strings(plan->names, plan->name_count);
  free(plan);
}

void np_addon_leave_plan(struct addon_plan *plan) {
  plan->in_use = false;
  np_addon_release_plan(plan);
}

void np_addon_discard_batches(void *context, void *data) {
  const struct addon_plan *plan = context;
  struct addon_batches *batches = data;
  for (uint32_t i = 0; batches && i < batches->count; i++)
    np_batch_free(plan->pool, &batches->list[i]);
  free(batches);
}
