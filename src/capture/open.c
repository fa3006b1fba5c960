/* open.c - open a network interface: options, and what to say when one fails. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture/link_type.h"
#include "capture/live.h"

enum {
  LARGEST_SNAP_LENGTH = 262144, /* libpcap takes no more */
  LINKTYPE_ETHERNET = 1,
  ETHERNET_HEADER = 18, /* with a VLAN tag */
  LARGEST_FRAME = 65535 + ETHERNET_HEADER, /* joined by the kernel */
  IMMEDIATE_BUFFER = 16 << 20,
  USUAL_BUFFER = 8 << 20,
  MAX_LINGER_MS = 10,
  GRACE_MS = 20, /* beside the time that the kernel collects packets */
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
static enum np_status fail_open(struct np__live *l, int result, struct np_error *error) {
  const char *text = l->pcap->geterr(l->handle);
  char names[256];
  switch (result) {
    case NP__PCAP_ERROR_NO_DEVICE:
      list_devices(names, sizeof names, l->device);
      return fail_no_device(l->device, names, error);
    case NP__PCAP_ERROR_PERMISSION:
    case NP__PCAP_ERROR_PROMISCUOUS_PERMISSION:
      return fail_permission(l->device, error);
    case NP__PCAP_ERROR_DOWN:
      return np_fail_errno(error, NP_E_INTERFACE_DOWN, ENETDOWN, "the interface %s is not up",
                           l->device);
    case NP__PCAP_ERROR_NO_MONITOR:
      return np_fail(error, NP_E_OPTION, "monitor: %s has no monitor mode", l->device);
    default:
      if (result != NP__PCAP_ERROR || !text[0]) text = l->pcap->statustostr(result);
      return np_fail(error, NP_E_CAPTURE, "%s: %s", l->device, text);
  }
}

/* ---- Options before activation -------------------------------------------------------------- */

/* The device's timestamp sources. An interface without a choice has the host's clock. */
static void list_timestamp_sources(struct np__live *l, char *out, size_t size) {
  int *types = NULL;
  int count = l->pcap->list_tstamp_types ? l->pcap->list_tstamp_types(l->handle, &types) : 0;
  size_t used = 0;
  snprintf(out, size, "host");
  for (int i = 0; i < count && used < size; i++) {
    const char *name = l->pcap->tstamp_type_val_to_name(types[i]);
    used += (size_t)snprintf(out + used, size - used, "%s%s", i ? ", " : "", name ? name : "?");
  }
  if (types) l->pcap->free_tstamp_types(types);
}

static enum np_status set_timestamp_source(struct np__live *l, const char *source,
                                           struct np_error *error) {
  char names[160];
  int type = l->pcap->set_tstamp_type ? l->pcap->tstamp_type_name_to_val(source) : -1;
  if (type >= 0 && l->pcap->set_tstamp_type(l->handle, type) == 0) return NP_OK;
  list_timestamp_sources(l, names, sizeof names);
  return np_fail(error, NP_E_OPTION, "timestamp_source: %s has no \"%.64s\"; it has: %s", l->device,
                 source, names);
}

static enum np_status set_nanoseconds(struct np__live *l, struct np_error *error) {
  if (!l->pcap->set_tstamp_precision ||
      l->pcap->set_tstamp_precision(l->handle, NP__PCAP_NANOSECONDS) != 0)
    return np_fail(error, NP_E_OPTION, "timestamp_precision: %s has no nanoseconds", l->device);
  l->tick_ns = 1;
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
static uint32_t frame_size(const struct np__live *l) {
  char mac[18];
  uint32_t mtu, most = LARGEST_FRAME;
  if (l->base.link_type != LINKTYPE_ETHERNET) return l->snap_length;
  np__interface_details(l->device, mac, &mtu);
  if (mtu > most - ETHERNET_HEADER) most = mtu + ETHERNET_HEADER;
  return l->snap_length < most ? l->snap_length : most;
}

static void set_buffer(struct np__live *l, const struct np_capture_options *o) {
  bool immediate = o->buffer_timeout <= 0;
  l->pcap->set_buffer_size(l->handle, (int)buffer_size(o));
  l->pcap->set_timeout(l->handle, immediate ? 1 : o->buffer_timeout);
  if (immediate && l->pcap->set_immediate_mode) l->pcap->set_immediate_mode(l->handle, 1);
  l->linger_ms = immediate ? 0 : o->buffer_timeout;
  if (l->linger_ms > MAX_LINGER_MS) l->linger_ms = MAX_LINGER_MS;
  l->grace_ms = immediate ? GRACE_MS : (int64_t)o->buffer_timeout + GRACE_MS;
  if (l->grace_ms > MAX_GRACE_MS) l->grace_ms = MAX_GRACE_MS;
}

static enum np_status check(const struct np_capture_options *o, struct np_error *error) {
  if (o->buffer_size > INT_MAX)
    return np_fail(error, NP_E_OPTION, "buffer_size: at most %d bytes, not %u", INT_MAX,
                   o->buffer_size);
  if (o->direction < 0 || o->direction > 2)
    return np_fail(error, NP_E_OPTION, "direction: 0, 1 or 2, not %d", o->direction);
  return NP_OK;
}

/* Whether there is a monitor mode shows when the capture is activated. */
static enum np_status configure(struct np__live *l, const struct np_capture_options *o,
                                struct np_error *error) {
  enum np_status status = NP_OK;
  l->pcap->set_snaplen(l->handle, (int)l->snap_length);
  l->pcap->set_promisc(l->handle, o->promiscuous);
  set_buffer(l, o);
  if (o->monitor) l->pcap->set_rfmon(l->handle, 1);
  if (o->timestamp_source) status = set_timestamp_source(l, o->timestamp_source, error);
  if (status == NP_OK && o->nanoseconds) status = set_nanoseconds(l, error);
  return status;
}

/* ---- Options after activation --------------------------------------------------------------- */

static enum np_status set_filter(struct np__live *l, const char *filter, struct np_error *error) {
  struct np__pcap_program program;
  uint32_t network, netmask;
  char text[NP__PCAP_ERROR_SIZE];
  if (l->pcap->lookupnet(l->device, &network, &netmask, text) != 0 || netmask == 0)
    netmask = NP__PCAP_NO_NETMASK;
  enum np_status status = np__libpcap_compile(l->pcap, l->handle, filter, netmask, &program, error);
  if (status != NP_OK) return status;
  if (l->pcap->setfilter(l->handle, &program) != 0)
    status =
        np_fail(error, NP_E_FILTER, "filter \"%.300s\": %s", filter, l->pcap->geterr(l->handle));
  l->pcap->freecode(&program);
  return status;
}

static enum np_status set_direction(struct np__live *l, int direction, struct np_error *error) {
  if (l->pcap->setdirection(l->handle, direction) == 0) return NP_OK;
  return np_fail(error, NP_E_OPTION, "direction: %s: %s", l->device, l->pcap->geterr(l->handle));
}

static enum np_status set_fanout(struct np__live *l, const struct np_capture_options *o,
                                 struct np_error *error) {
  int failure = np__fanout_join(l->pcap->fileno(l->handle), o->fanout_group, o->fanout_mode);
  if (failure == 0) return NP_OK;
  return np_fail_errno(error, NP_E_OPTION, failure, "fanout: %s cannot join group %u in mode %u",
                       l->device, o->fanout_group, o->fanout_mode);
}

static enum np_status adjust(struct np__live *l, const struct np_capture_options *o,
                             struct np_error *error) {
  enum np_status status = NP_OK;
  /* libpcap drops the outgoing copy that loopback makes of each packet, but only after it has taken
   * room in the kernel's buffer and been counted. */
  if (o->direction == 1 || (o->direction == 0 && l->interface.loopback))
    np__ignore_outgoing(l->interface.fd);
  if (o->filter && o->filter[0]) status = set_filter(l, o->filter, error);
  if (status == NP_OK && o->direction) status = set_direction(l, o->direction, error);
  if (status == NP_OK && o->has_fanout) status = set_fanout(l, o, error);
  return status;
}

/* ---- Opening -------------------------------------------------------------------------------- */

/* Make the capture non-blocking and note what reading it takes. */
static enum np_status prepare(struct np__live *l, const struct np_capture_options *o,
                              struct np_error *error) {
  if (l->pcap->setnonblock(l->handle, 1, l->text) != 0)
    return np_fail(error, NP_E_CAPTURE, "%s: %s", l->device, l->text);
  int fd = l->pcap->fileno(l->handle);
  l->poll_fd = l->pcap->get_selectable_fd(l->handle);
  if (fd >= 0) fcntl(fd, F_SETFD, FD_CLOEXEC); /* other programs must not keep it open */
  np__interface_find(&l->interface, fd, l->device);
  l->base.link_type = np__link_type_of_dlt(l->pcap->datalink(l->handle));
  l->ring = np__ring_of(buffer_size(o), o->buffer_timeout > 0 ? o->buffer_timeout : 0, frame_size(l));
  int failure = np__waker_open(&l->waker);
  if (failure) return np_fail_errno(error, NP_E_IO, failure, "no descriptor to wake the reader");
  return NP_OK;
}

static enum np_status open_handle(struct np__live *l, const struct np_capture_options *options,
                                  struct np_error *error) {
  l->handle = l->pcap->create(l->device, l->text);
  if (!l->handle) return np_fail(error, NP_E_CAPTURE, "%s: %s", l->device, l->text);
  enum np_status status = configure(l, options, error);
  if (status != NP_OK) return status;
  l->activated = true;
  int result = l->pcap->activate(l->handle);
  if (result < 0) return fail_open(l, result, error);
  if (result == NP__PCAP_WARNING_TIMESTAMP_SOURCE)
    return np_fail(error, NP_E_OPTION, "timestamp_source: %s has no \"%.64s\"", l->device,
                   options->timestamp_source);
  status = prepare(l, options, error);
  return status == NP_OK ? adjust(l, options, error) : status;
}

static struct np__live *live_new(const struct np__libpcap *pcap, const char *device,
                                 uint32_t snap_length, const struct np_engine *engine) {
  struct np__live *l = calloc(1, sizeof *l);
  if (!l || !(l->device = strdup(device))) {
    free(l);
    return NULL;
  }
  l->base = (struct np_source){.operations = &np__live_operations, .engine = engine, .live = true};
  l->pcap = pcap;
  l->tick_ns = 1000;
  bool is_most = snap_length == 0 || snap_length > LARGEST_SNAP_LENGTH;
  l->snap_length = is_most ? LARGEST_SNAP_LENGTH : snap_length;
  l->waker = (struct np__waker){-1, -1};
  pthread_mutex_init(&l->mutex, NULL);
  return l;
}

enum np_status np_capture_open(const struct np_capture_options *options,
                               const struct np_engine *engine, struct np_source **source,
                               struct np_error *error) {
  char chosen[128];
  const char *device = options->device;
  const struct np__libpcap *pcap = np__libpcap(error);
  if (!pcap) return NP_E_LIBRARY;
  enum np_status status = check(options, error);
  if (status == NP_OK && (!device || !device[0])) {
    status = np_default_device(chosen, sizeof chosen, error);
    device = chosen;
  }
  if (status != NP_OK) return status;
  struct np__live *l = live_new(pcap, device, options->snap_length, engine);
  if (!l) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a capture");
  status = open_handle(l, options, error);
  if (status == NP_OK)
    *source = &l->base;
  else
    np__live_close(&l->base);
  return status;
}
