/* live_filter.c - the filters of a capture's devices: set at once, or while the first read waits.
 *
 * They are compiled for the very handle, since libpcap knows of some devices more than their link
 * type: on Linux a VLAN's tag is beside the packet. One device after another. */
#include "capture/live_filter.h"

#include <stdlib.h>
#include <string.h>

#include "base/errand.h"

/* What is compiled, and what came of it. */
struct job {
  const struct np__libpcap *pcap;
  struct np__pcap *handle; /* the job's to close; NULL: the device has it back */
  char *text;
  uint32_t netmask;
  struct np__pcap_program program;
  struct np_error error;
};

static void compile(void *argument) {
  struct job *job = argument;
  if (np__libpcap_compile(job->pcap, job->handle, job->text, job->netmask, &job->program,
                          &job->error) == NP_OK)
    job->error = (struct np_error){.status = NP_OK};
}

static void drop(void *argument) {
  struct job *job = argument;
  if (job->program.instructions) job->pcap->freecode(&job->program);
  if (job->handle) job->pcap->close(job->handle);
  free(job->text);
  free(job);
}

/* ---- Setting -------------------------------------------------------------------------------- */

static enum np_status set_program(struct np__tap *t, struct np__pcap_program *program,
                                  struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&t->live->mutex);
  if (t->pcap->setfilter(t->handle, program) != 0)
    status = np_fail(error, NP_E_FILTER, "filter \"%.300s\": %s", t->live->interfaces.filter,
                     t->pcap->geterr(t->handle));
  pthread_mutex_unlock(&t->live->mutex);
  return status;
}

static enum np_status compile_now(struct np__tap *t, struct np_error *error) {
  struct np__pcap_program program;
  enum np_status status = np__libpcap_compile(t->pcap, t->handle, t->live->interfaces.filter,
                                              t->netmask, &program, error);
  if (status != NP_OK) return status;
  status = set_program(t, &program, error);
  t->pcap->freecode(&program);
  return status;
}

static enum np_status join_group(struct np__tap *t, struct np_error *error) {
  const struct np__live *l = t->live;
  if (!l->has_fanout) return NP_OK;
  int failure = np__fanout_join(t->pcap->fileno(t->handle), l->fanout_group, l->fanout_mode);
  if (failure == 0) return NP_OK;
  return np_fail_errno(error, NP_E_OPTION, failure, "fanout: %s cannot join group %u in mode %u",
                       t->device, l->fanout_group, l->fanout_mode);
}

/* Now, as later there may be no right to ask. */
static void find_netmask(struct np__tap *t) {
  uint32_t network;
  char text[NP__PCAP_ERROR_SIZE];
  if (t->pcap->lookupnet(t->device, &network, &t->netmask, text) != 0 || t->netmask == 0)
    t->netmask = NP__PCAP_NO_NETMASK;
}

bool np__live_expect_filter(struct np__live *l, const struct np_capture_options *o) {
  if (!o->filter || np_filter_is_quick(o->filter, &o->filter_options)) return true;
  l->compiler = np__errand_new(compile, drop);
  return l->compiler != NULL;
}

enum np_status np__live_set_filter(struct np__tap *t, struct np_error *error) {
  if (!t->live->interfaces.filter) return join_group(t, error);
  find_netmask(t);
  if (t->live->compiler) {
    np__pass_nothing(t->interface.fd);
    return NP_OK;
  }
  enum np_status status = compile_now(t, error);
  return status == NP_OK ? join_group(t, error) : status;
}

/* ---- Waiting -------------------------------------------------------------------------------- */

static enum np_status begin(struct np__tap *t, struct np_error *error) {
  struct np__live *l = t->live;
  struct job *job = calloc(1, sizeof *job);
  if (job) job->text = strdup(l->interfaces.filter);
  if (!job || !job->text) {
    free(job);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  }
  job->pcap = t->pcap;
  job->handle = t->handle;
  job->netmask = t->netmask;
  int failure = np__errand_begin(l->compiler, job, np_filter_stack(job->text));
  if (!failure) return NP_OK;
  job->handle = NULL;
  drop(job);
  return np_fail_errno(error, NP_E_IO, failure, "the thread for the filter cannot be made");
}

static enum np_status take(struct np__tap *t, struct job *job, struct np_error *error) {
  job->handle = NULL;
  if (job->error.status != NP_OK) {
    *error = job->error;
    return error->status;
  }
  enum np_status status = set_program(t, &job->program, error);
  return status == NP_OK ? join_group(t, error) : status;
}

enum np_status np__live_await_filters(struct np__live *l, struct np_error *error) {
  while (l->compiler && l->filtered < l->count) {
    struct np__tap *t = &l->taps[l->filtered];
    enum np_status status = np__errand_is_busy(l->compiler) ? NP_OK : begin(t, error);
    if (status != NP_OK) return status;
    struct job *job = np__errand_await(l->compiler);
    if (!job) return NP_INTERRUPTED;
    status = take(t, job, error);
    drop(job);
    if (status != NP_OK) return status;
    l->filtered++;
  }
  return NP_OK;
}

void np__live_stop_waiting(struct np__live *l) {
  if (l->compiler) np__errand_interrupt(l->compiler);
}

void np__live_leave_filters(struct np__live *l) {
  if (l->compiler && np__errand_is_busy(l->compiler)) l->taps[l->filtered].handle = NULL;
  np__errand_leave(l->compiler);
}
