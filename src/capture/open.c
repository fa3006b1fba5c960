/* open.c - open a network interface: options, and what to say when one fails. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture/link_type.h"
#include "capture/live.h"
#include "capture/live_filter.h"

enum {
  LARGEST_SNAP_LENGTH = 262144, /* libpcap takes no more */
  LINKTYPE_ETHERNET = 1,
  ETHERNET_HEADER = 18,                    /* with a VLAN tag */
  LARGEST_FRAME = 65535 + ETHERNET_HEADER, /* joined by the kernel */
  IMMEDIATE_BUFFER = 16 << 20,
  USUAL_BUFFER = 8 << 20,
  MAX_LINGER_MS = 10,
  LATE_MS = 10,  /* how late packets may be, beside the time that the kernel collects them */
  GRACE_MS = 20, /* after which none come, beside that time */
  MAX_GRACE_MS = 1000
};

/* ---- Failures ------------------------------------------------------------------------------- */

/* Append the names of the devices to a message. True when `wanted` is one of them, or when there is
 * no list to tell. */
static bool list_devices(char *out, size_t size, const char *wanted) {
  struct np_device *devices = NULL;
  size_t count = 0, used = 0;
  bool found = false;
  out[0] = '\0';
  if (np_devices(&devices, &count, NULL) != NP_OK || count == 0) return true;
  for (size_t i = 0; i < count; i++) {
    found |= strcmp(devices[i].name, wanted) == 0;
    if (used < size)
      used += (size_t)snprintf(out + used, size - used, "%s%s", i ? ", " : "", devices[i].name);
  }
  np_devices_free(devices, count);
  return found;
}

static enum np_status fail_no_device(const char *device, const char *names,
                                     struct np_error *error) {
  enum np_status status = np_fail(error, NP_E_NO_DEVICE, "no such device: \"%.64s\"; there %s%s",
                                  device, names[0] ? "are: " : "are none", names);
  if (error) error->system_error = ENODEV;
  return status;
}

/* Without permission libpcap does not look whether there is such a device; we do. */
static enum np_status fail_permission(const char *device, struct np_error *error) {
  char names[256], remedy[448];
  if (!list_devices(names, sizeof names, device)) return fail_no_device(device, names, error);
  np__capture_remedy(remedy, sizeof remedy);
  enum np_status status =
      np_fail(error, NP_E_PERMISSION, "no permission to capture on %.64s: %s", device, remedy);
  if (error) error->system_error = EPERM;
  return status;
}

/* What a negative result of libpcap means. */
static enum np_status fail_open(struct np__tap *t, int result, struct np_error *error) {
  const char *text = t->pcap->geterr(t->handle);
  char names[256];
  switch (result) {
    case NP__PCAP_ERROR_NO_DEVICE:
      list_devices(names, sizeof names, t->device);
      return fail_no_device(t->device, names, error);
    case NP__PCAP_ERROR_PERMISSION:
    case NP__PCAP_ERROR_PROMISCUOUS_PERMISSION:
      return fail_permission(t->device, error);
    case NP__PCAP_ERROR_DOWN:
      return np_fail_errno(error, NP_E_INTERFACE_DOWN, ENETDOWN, "the interface %s is not up",
                           t->device);
    case NP__PCAP_ERROR_NO_MONITOR:
      return np_fail(error, NP_E_OPTION, "monitor: %s has no monitor mode", t->device);
    default:
      if (result != NP__PCAP_ERROR || !text[0]) text = t->pcap->statustostr(result);
      return np_fail(error, NP_E_CAPTURE, "%s: %s", t->device, text);
  }
}

/* ---- Options before activation -------------------------------------------------------------- */

/* The device's timestamp sources. An interface without a choice has the host's clock. */
static void list_timestamp_sources(struct np__tap *t, char *out, size_t size) {
  int *types = NULL;
  int count = t->pcap->optional.list_tstamp_types
                  ? t->pcap->optional.list_tstamp_types(t->handle, &types)
                  : 0;
  size_t used = 0;
  snprintf(out, size, "host");
  for (int i = 0; i < count && used < size; i++) {
    const char *name = t->pcap->optional.tstamp_type_val_to_name(types[i]);
    used += (size_t)snprintf(out + used, size - used, "%s%s", i ? ", " : "", name ? name : "?");
  }
  if (types) t->pcap->optional.free_tstamp_types(types);
}

static enum np_status set_timestamp_source(struct np__tap *t, const char *source,
                                           struct np_error *error) {
  char names[160];
  int type =
      t->pcap->optional.set_tstamp_type ? t->pcap->optional.tstamp_type_name_to_val(source) : -1;
  if (type >= 0 && t->pcap->optional.set_tstamp_type(t->handle, type) == 0) return NP_OK;
  list_timestamp_sources(t, names, sizeof names);
  return np_fail(error, NP_E_OPTION, "timestamp_source: %s has no \"%.64s\"; it has: %s", t->device,
                 source, names);
}

static enum np_status set_nanoseconds(struct np__tap *t, struct np_error *error) {
  if (!t->pcap->optional.set_tstamp_precision ||
      t->pcap->optional.set_tstamp_precision(t->handle, NP__PCAP_NANOSECONDS) != 0)
    return np_fail(error, NP_E_OPTION, "timestamp_precision: %s has no nanoseconds", t->device);
  t->tick_ns = 1;
  return NP_OK;
}

/* The kernel's buffer, in bytes. libpcap's 2 MiB are full within 13 ms of a million small packets a
 * second. Immediate mode reserves room for the largest packet for each: they hold 32 then. */
static uint32_t buffer_size(const struct np_capture_options *o) {
  if (o->buffer_size > 0) return o->buffer_size;
  return o->buffer_timeout <= 0 ? IMMEDIATE_BUFFER : USUAL_BUFFER;
}

/* What an immediate capture reserves for a packet: a snapshot, but libpcap knows how large a frame
 * of Ethernet can be. */
static uint32_t frame_size(const struct np__tap *t) {
  char mac[18];
  uint32_t mtu, most = LARGEST_FRAME;
  if (t->link_type != LINKTYPE_ETHERNET) return t->live->snap_length;
  np__interface_details(t->device, mac, &mtu);
  if (mtu > most - ETHERNET_HEADER) most = mtu + ETHERNET_HEADER;
  return t->live->snap_length < most ? t->live->snap_length : most;
}

static void set_buffer(struct np__tap *t, const struct np_capture_options *o) {
  bool immediate = o->buffer_timeout <= 0;
  t->pcap->set_buffer_size(t->handle, (int)buffer_size(o));
  t->pcap->set_timeout(t->handle, immediate ? 1 : o->buffer_timeout);
  if (immediate && t->pcap->optional.set_immediate_mode)
    t->pcap->optional.set_immediate_mode(t->handle, 1);
}

/* Two names of one device would give each packet twice. */
static enum np_status check_devices(const struct np_capture_options *o, struct np_error *error) {
  if (o->device_count > NP_MAX_DEVICES)
    return np_fail(error, NP_E_OPTION, "device: at most %d, not %u", NP_MAX_DEVICES,
                   o->device_count);
  for (uint32_t i = 0; i < o->device_count; i++) {
    if (!o->devices[i] || !o->devices[i][0])
      return np_fail(error, NP_E_OPTION, "device: a list of devices has their names, not \"\"");
    for (uint32_t k = 0; k < i; k++)
      if (strcmp(o->devices[i], o->devices[k]) == 0)
        return np_fail(error, NP_E_OPTION, "device: \"%.64s\" stands twice in the list",
                       o->devices[i]);
  }
  return NP_OK;
}

static enum np_status check(const struct np_capture_options *o, struct np_error *error) {
  if (o->buffer_size > INT_MAX)
    return np_fail(error, NP_E_OPTION, "buffer_size: at most %d bytes, not %u", INT_MAX,
                   o->buffer_size);
  if (o->direction < 0 || o->direction > 2)
    return np_fail(error, NP_E_OPTION, "direction: 0, 1 or 2, not %d", o->direction);
  enum np_status status = check_devices(o, error);
  if (status == NP_OK && o->filter) status = np_filter_check(o->filter, &o->filter_options, error);
  return status;
}

/* Whether there is a monitor mode shows when the capture is activated. */
static enum np_status configure(struct np__tap *t, const struct np_capture_options *o,
                                struct np_error *error) {
  enum np_status status = NP_OK;
  t->pcap->set_snaplen(t->handle, (int)t->live->snap_length);
  t->pcap->set_promisc(t->handle, o->promiscuous);
  set_buffer(t, o);
  if (o->monitor) t->pcap->set_rfmon(t->handle, 1);
  if (o->timestamp_source) status = set_timestamp_source(t, o->timestamp_source, error);
  if (status == NP_OK && o->nanoseconds) status = set_nanoseconds(t, error);
  return status;
}

/* ---- Options after activation --------------------------------------------------------------- */

static enum np_status set_direction(struct np__tap *t, int direction, struct np_error *error) {
  if (t->pcap->setdirection(t->handle, direction) == 0) return NP_OK;
  return np_fail(error, NP_E_OPTION, "direction: %s: %s", t->device, t->pcap->geterr(t->handle));
}

static enum np_status adjust(struct np__tap *t, const struct np_capture_options *o,
                             struct np_error *error) {
  enum np_status status = NP_OK;
  /* libpcap drops the outgoing copy that loopback makes of each packet, but only after it has taken
   * room in the kernel's buffer and been counted. */
  if (o->direction == 1 || (o->direction == 0 && t->interface.loopback))
    np__ignore_outgoing(t->interface.fd);
  if (o->direction) status = set_direction(t, o->direction, error);
  return status == NP_OK ? np__live_set_filter(t, error) : status;
}

/* ---- Opening -------------------------------------------------------------------------------- */

/* The second version of cooked headers tells the interface of each packet. */
static void choose_cooked(struct np__tap *t, bool first_version) {
  enum { COOKED_1 = 113, COOKED_2 = 276 };
  bool is_cooked = t->pcap->datalink(t->handle) == COOKED_1;
  if (is_cooked && !first_version) t->is_cooked = t->pcap->set_datalink(t->handle, COOKED_2) == 0;
}

/* Make the capture non-blocking and note what reading it takes. */
static enum np_status prepare(struct np__tap *t, const struct np_capture_options *o,
                              struct np_error *error) {
  char text[NP__PCAP_ERROR_SIZE] = "";
  if (t->pcap->setnonblock(t->handle, 1, text) != 0)
    return np_fail(error, NP_E_CAPTURE, "%s: %s", t->device, text);
  int fd = t->pcap->fileno(t->handle);
  t->poll_fd = t->pcap->get_selectable_fd(t->handle);
  if (fd >= 0) fcntl(fd, F_SETFD, FD_CLOEXEC); /* other programs must not keep it open */
  np__interface_find(&t->interface, fd, t->device);
  choose_cooked(t, o->cooked_1);
  t->link_type = np__link_type_of_dlt(t->pcap->datalink(t->handle));
  t->ring =
      np__ring_of(buffer_size(o), o->buffer_timeout > 0 ? o->buffer_timeout : 0, frame_size(t));
  return NP_OK;
}

static enum np_status open_handle(struct np__tap *t, const struct np_capture_options *options,
                                  struct np_error *error) {
  char text[NP__PCAP_ERROR_SIZE] = "";
  t->handle = t->pcap->create(t->device, text);
  if (!t->handle) return np_fail(error, NP_E_CAPTURE, "%s: %s", t->device, text);
  enum np_status status = configure(t, options, error);
  if (status != NP_OK) return status;
  t->activated = true;
  int result = t->pcap->activate(t->handle);
  if (result < 0) return fail_open(t, result, error);
  if (result == NP__PCAP_WARNING_TIMESTAMP_SOURCE)
    return np_fail(error, NP_E_OPTION, "timestamp_source: %s has no \"%.64s\"", t->device,
                   options->timestamp_source);
  status = prepare(t, options, error);
  return status == NP_OK ? adjust(t, options, error) : status;
}

static enum np_status open_tap(struct np__live *l, const char *device,
                               const struct np_capture_options *options, struct np_error *error) {
  struct np__tap *t = &l->taps[l->count];
  /* NOLINTNEXTLINE(analyzer-malloc-leak): l->taps keep it */
  *t = (struct np__tap){.live = l,
                        .pcap = l->pcap,
                        .device = strdup(device),
                        .index = (uint16_t)l->count,
                        .tick_ns = 1000,
                        .limit_ns = INT64_MAX};
  l->count++;
  if (!t->device) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a capture");
  enum np_status status = open_handle(t, options, error);
  if (status == NP_OK) np__interfaces_add(&l->interfaces, t->interface.name, t->link_type, 0);
  return status;
}

/* How long to wait for what. */
static void set_times(struct np__live *l, const struct np_capture_options *o) {
  int64_t timeout = o->buffer_timeout > 0 ? o->buffer_timeout : 0;
  l->linger_ms = timeout < MAX_LINGER_MS ? timeout : MAX_LINGER_MS;
  l->window_ms = timeout + LATE_MS;
  l->grace_ms = timeout + GRACE_MS < MAX_GRACE_MS ? timeout + GRACE_MS : MAX_GRACE_MS;
  l->due_ms = INT64_MAX;
}

static struct np__live *live_new(const struct np__libpcap *pcap, const struct np_capture_options *o,
                                 const struct np_engine *engine) {
  uint32_t snap_length = o->snap_length;
  struct np__live *l = calloc(1, sizeof *l);
  if (!l) return NULL;
  if (snap_length == 0 || snap_length > LARGEST_SNAP_LENGTH) snap_length = LARGEST_SNAP_LENGTH;
  l->base = (struct np_source){.operations = &np__live_operations, .engine = engine, .live = true};
  l->pcap = pcap;
  l->snap_length = snap_length;
  l->ends_when_down = o->ends_when_down;
  l->has_fanout = o->has_fanout;
  l->fanout_group = o->fanout_group;
  l->fanout_mode = o->fanout_mode;
  l->waker = (struct np__waker){-1, -1};
  set_times(l, o);
  pthread_mutex_init(&l->mutex, NULL);
  l->taps = calloc(o->device_count ? o->device_count : 1, sizeof *l->taps);
  if (!np__interfaces_init(&l->interfaces, o->filter, snap_length, o->nanoseconds) || !l->taps ||
      !np__live_expect_filter(l, o)) {
    np__live_close(&l->base);
    return NULL;
  }
  l->base.metadata = l->interfaces.metadata;
  return l;
}

/* Open the devices: those of the list, or the one. */
static enum np_status open_all(struct np__live *l, const char *device,
                               const struct np_capture_options *o, struct np_error *error) {
  enum np_status status = o->device_count == 0 ? open_tap(l, device, o, error) : NP_OK;
  for (uint32_t i = 0; i < o->device_count && status == NP_OK; i++)
    status = open_tap(l, o->devices[i], o, error);
  if (status != NP_OK) return status;
  l->base.link_type = l->taps->link_type;
  int failure = np__waker_open(&l->waker);
  if (failure) return np_fail_errno(error, NP_E_IO, failure, "no descriptor to wake the reader");
  return NP_OK;
}

enum np_status np_capture_open(const struct np_capture_options *options,
                               const struct np_engine *engine, struct np_source **source,
                               struct np_error *error) {
  char chosen[128];
  const char *device = options->device;
  const struct np__libpcap *pcap = np__libpcap(error);
  if (!pcap) return NP_E_LIBRARY;
  enum np_status status = check(options, error);
  if (status == NP_OK && options->device_count == 0 && (!device || !device[0])) {
    status = np_default_device(chosen, sizeof chosen, error);
    device = chosen;
  }
  if (status != NP_OK) return status;
  struct np__live *l = live_new(pcap, options, engine);
  if (!l) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a capture");
  status = open_all(l, device, options, error);
  if (status == NP_OK)
    *source = &l->base;
  else
    np__live_close(&l->base);
  return status;
}
