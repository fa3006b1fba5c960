/* columns.c - batches: columns that the session's threads fill, handed to JavaScript as
 * ArrayBuffers.
 */
#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "plan.h"

static const napi_type_tag plan_tag = {0x6e705f636f6c756d, 0x6e735f6e6f646531};

/* Batches are seldom kept, and to collect what died young costs little: they count four times. */
enum { EXTRA_WEIGHT = 3 };

/* A smaller batch, such as one of live packets, is copied: its memory is used again at once, while
 * it is still in the cache, instead of being fresh for each batch until garbage is collected. */
enum { COPY_BELOW = 64 << 10 };

/* ---- The plan ------------------------------------------------------------------------------- */

static void finalize_plan(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  np_addon_release_plan(data);
}

static enum np_status add_batcher(struct addon_plan *plan, struct np_error *error) {
  enum np_status status =
      np_batcher_new((const char *const *)plan->names, plan->name_count, plan->list_count,
                     plan->pool, &plan->batchers[plan->batcher_count], error);
  if (status == NP_OK) plan->batcher_count++;
  return status;
}

/* What JavaScript needs to know of the columns: [kind, width, what reads the field or '', …]. */
static napi_value describe(napi_env env, const struct addon_plan *plan) {
  const struct np_columns *columns = np_batcher_columns(plan->batchers[0]);
  napi_value list = NULL, text;
  if (napi_create_array(env, &list) != napi_ok) return NULL;
  for (uint32_t i = 0; i < plan->name_count; i++) {
    uint32_t width;
    enum np_column_kind kind = np_columns_kind(columns, i, &width);
    const struct np_field *field = np_columns_field(columns, i);
    napi_set_element(env, list, i * 3, np_addon_uint(env, kind));
    napi_set_element(env, list, i * 3 + 1, np_addon_uint(env, width));
    const char *reader = field ? np_type_traits(field->type)->javascript : "";
    if (napi_create_string_utf8(env, reader, NAPI_AUTO_LENGTH, &text) == napi_ok)
      napi_set_element(env, list, i * 3 + 2, text);
  }
  return list;
}

/* (names, lists, size): a plan with its `columns` described; `lists` of the names, the last ones,
 * have lists. */
static napi_value new_columns(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result = NULL;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 3);
  struct addon_plan *plan = calloc(1, sizeof *plan);
  if (!plan) return NULL;
  plan->pool = np_batch_pool_new();
  plan->owners = 1;
  plan->names = np_addon_strings(env, arguments[0], &plan->name_count);
  napi_get_value_uint32(env, arguments[1], &plan->list_count);
  napi_get_value_uint32(env, arguments[2], &plan->size);
  enum np_status status =
      plan->names && plan->size && plan->pool ? add_batcher(plan, &error) : NP_E_INVALID;
  if (status == NP_OK && (result = np_addon_wrap(env, plan, &plan_tag, finalize_plan)) != NULL) {
    np_addon_set(env, result, "columns", describe(env, plan));
    np_addon_set_bool(env, result, "relates",
                      np_columns_relates(np_batcher_columns(plan->batchers[0])));
    return result;
  }
  np_addon_release_plan(plan);
  return error.status == NP_OK ? NULL : np_addon_throw(env, &error);
}

/* ---- On the session's threads ---------------------------------------------------------------- */

/* The batch of the packets from `first` on. */
static enum np_status make_batch(struct addon_plan *plan, uint32_t thread,
                                 const struct np_block *block, uint32_t first,
                                 struct np_batch *batch) {
  uint32_t left = np_block_count(block) - first;
  return np_batch_make(plan->batchers[thread], plan->engine, block, first,
                       left < plan->size ? left : plan->size, batch);
}

/* What cannot be made here is tried again, and fails, when JavaScript asks for it. */
static void *make(void *context, uint32_t thread, const struct np_block *block) {
  struct addon_plan *plan = context;
  uint32_t count = (np_block_count(block) - 1) / plan->size + 1;
  struct addon_batches *batches = calloc(1, sizeof *batches + count * sizeof *batches->list);
  if (!batches) return NULL;
  for (; batches->count < count; batches->count++) {
    uint32_t first = batches->count * plan->size;
    if (make_batch(plan, thread, block, first, &batches->list[batches->count]) == NP_OK) continue;
    np_addon_discard_batches(context, batches);
    return NULL;
  }
  return batches;
}

/* (plan, session): the session's threads fill these columns from now on. */
static napi_value use_columns(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  enum np_status status = NP_OK;
  np_addon_arguments(env, info, arguments, 2);
  struct addon_plan *plan = np_addon_unwrap(env, arguments[0], &plan_tag);
  struct addon_handle *h = plan ? np_addon_open_session(env, arguments[1]) : NULL;
  if (!h) return NULL;
  if (plan->in_use || h->plan)
    return np_addon_type_error(env,
                               "a session fills the columns of one plan, and a plan is for one");
  while (status == NP_OK && plan->batcher_count <= np_session_threads(h->session))
    status = add_batcher(plan, &error);
  if (status != NP_OK) return np_addon_throw(env, &error);
  plan->engine = h->decoder->engine; /* before a thread can call `make` */
  const struct np_stage stage = {
      .name = "batch", .make = make, .discard = np_addon_discard_batches, .context = plan};
  if (np_session_add_stage(h->session, &stage, &h->plan_stage, &error) != NP_OK)
    return np_addon_throw(env, &error);
  for (uint32_t i = 0; i < plan->batcher_count; i++)
    np_batcher_set_interfaces(plan->batchers[i], np_metadata_interfaces(h->metadata));
  h->plan = plan;
  plan->owners++;
  plan->in_use = true;
  return NULL;
}

/* ---- To JavaScript --------------------------------------------------------------------------- */

/* A batch that JavaScript has. */
struct loan {
  struct addon_plan *plan;
  struct np_batch batch;
};

/* Let the engine see a batch some times more, in ArrayBuffers that nobody has. */
static void add_weight(napi_env env, const struct np_batch *batch) {
  napi_value unused;
  for (int i = 0; i < EXTRA_WEIGHT; i++)
    napi_create_external_arraybuffer(env, batch->memory, batch->size, NULL, NULL, &unused);
}

static void end_loan(napi_env env, void *memory, void *hint) {
  (void)env;
  (void)memory;
  struct loan *loan = hint;
  np_batch_free(loan->plan->pool, &loan->batch);
  np_addon_release_plan(loan->plan);
  free(loan);
}

/* The memory as an ArrayBuffer; NULL where that is refused. */
static napi_value lend(napi_env env, struct addon_handle *h, const struct np_batch *batch) {
  napi_value buffer = NULL;
  np_addon_remind_of_buffers(env);
  struct loan *loan = malloc(sizeof *loan);
  if (!loan) return NULL;
  *loan = (struct loan){h->plan, *batch};
  napi_status status =
      napi_create_external_arraybuffer(env, batch->memory, batch->size, end_loan, loan, &buffer);
  if (status == napi_ok) {
    h->plan->owners++;
    add_weight(env, batch);
    return buffer;
  }
  h->state->copies |= status == napi_no_external_buffers_allowed;
  free(loan);
  return NULL;
}

static napi_value to_array_buffer(napi_env env, struct addon_handle *h, struct np_batch *batch) {
  void *copy;
  bool copies = h->state->copies || batch->size < COPY_BELOW;
  napi_value buffer = copies ? NULL : lend(env, h, batch);
  if (buffer) return buffer;
  if (napi_create_arraybuffer(env, batch->size, &copy, &buffer) == napi_ok)
    memcpy(copy, batch->memory, batch->size);
  np_batch_free(h->plan->pool, batch);
  return buffer;
}

/* Take the batch out of the batches; one that is not there is made now. */
static enum np_status take_batch(struct addon_handle *h, uint32_t first, struct np_batch *batch) {
  struct addon_batches *batches = h->batches;
  uint32_t at = first / h->plan->size;
  if (!batches || at >= batches->count || !batches->list[at].memory)
    return make_batch(h->plan, np_session_threads(h->session), h->current, first, batch);
  *batch = batches->list[at];
  batches->list[at] = (struct np_batch){.memory = NULL};
  return NP_OK;
}

/* (session, first): the batch of the current block that begins with its packet `first`, as an
 * ArrayBuffer: see batch.h. */
static napi_value take_columns(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  uint32_t first = 0;
  struct np_batch batch;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h) return NULL;
  if (!h->current || !h->plan)
    return np_addon_type_error(env, "the session has no block at hand, or no columns");
  napi_get_value_uint32(env, arguments[1], &first);
  if (first >= np_block_count(h->current))
    return np_addon_type_error(env, "the block has no such packet");
  enum np_status status = take_batch(h, first, &batch);
  if (status == NP_OK) return to_array_buffer(env, h, &batch);
  np_fail(&error, status, "out of memory for a batch of columns");
  return np_addon_throw(env, &error);
}

void np_addon_columns_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newColumns", new_columns);
  np_addon_export(env, exports, "useColumns", use_columns);
  np_addon_export(env, exports, "takeColumns", take_columns);
}
