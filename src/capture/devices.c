/* devices.c - the list of network interfaces. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture/libpcap.h"
#include "capture/platform.h"
#include "np/capture.h"

/* Print an address of the family. Masks have no family of their own on some systems. */
static void print_address(char out[64], const struct sockaddr *address, int family) {
  out[0] = '\0';
  if (!address) return;
  if (family == AF_INET) {
    struct sockaddr_in in;
    memcpy(&in, address, sizeof in);
    inet_ntop(AF_INET, &in.sin_addr, out, 64);
  } else {
    struct sockaddr_in6 in6;
    memcpy(&in6, address, sizeof in6);
    inet_ntop(AF_INET6, &in6.sin6_addr, out, 64);
  }
}

static bool is_internet(const struct np__pcap_address *a) {
  return a->address && (a->address->sa_family == AF_INET || a->address->sa_family == AF_INET6);
}

static bool copy_addresses(struct np_device *device, const struct np__pcap_address *first) {
  size_t count = 0;
  for (const struct np__pcap_address *a = first; a; a = a->next) count += is_internet(a);
  if (count == 0) return true;
  device->addresses = calloc(count, sizeof *device->addresses);
  if (!device->addresses) return false;
  for (const struct np__pcap_address *a = first; a; a = a->next) {
    if (!is_internet(a)) continue;
    struct np_device_address *to = &device->addresses[device->address_count++];
    int family = a->address->sa_family;
    to->family = family == AF_INET ? 4 : 6;
    print_address(to->address, a->address, family);
    print_address(to->netmask, a->netmask, family);
    print_address(to->broadcast, a->broadcast, family);
    print_address(to->destination, a->destination, family);
  }
  return true;
}

static bool copy_device(struct np_device *device, const struct np__pcap_device *from) {
  device->name = strdup(from->name);
  if (from->description) device->description = strdup(from->description);
  if (!device->name || (from->description && !device->description)) return false;
  device->loopback = (from->flags & NP__PCAP_LOOPBACK) != 0;
  device->up = (from->flags & NP__PCAP_UP) != 0;
  device->running = (from->flags & NP__PCAP_RUNNING) != 0;
  device->wireless = (from->flags & NP__PCAP_WIRELESS) != 0;
  np__interface_details(device->name, device->mac, &device->mtu);
  return copy_addresses(device, from->addresses);
}

static enum np_status copy_list(const struct np__pcap_device *first, struct np_device **devices,
                                size_t *count, struct np_error *error) {
  size_t total = 0, done = 0;
  for (const struct np__pcap_device *d = first; d; d = d->next) total++;
  struct np_device *list = calloc(total ? total : 1, sizeof *list);
  bool good = list != NULL;
  for (const struct np__pcap_device *d = first; d && good; d = d->next)
    good = copy_device(&list[done++], d);
  if (!good) {
    np_devices_free(list, done);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for the list of devices");
  }
  *devices = list;
  *count = total;
  return NP_OK;
}

enum np_status np_devices(struct np_device **devices, size_t *count, struct np_error *error) {
  const struct np__libpcap *pcap = np__libpcap(error);
  if (!pcap) return NP_E_LIBRARY;
  struct np__pcap_device *first = NULL;
  char text[NP__PCAP_ERROR_SIZE] = "";
  if (pcap->findalldevs(&first, text) != 0)
    return np_fail(error, NP_E_CAPTURE, "the devices cannot be listed: %s", text);
  enum np_status status = copy_list(first, devices, count, error);
  pcap->freealldevs(first);
  return status;
}

void np_devices_free(struct np_device *devices, size_t count) {
  for (size_t i = 0; devices && i < count; i++) {
    free(devices[i].name);
    free(devices[i].description);
    free(devices[i].addresses);
  }
  free(devices);
}

/* libpcap sorts the best device to the front; loopback only when there is nothing else. */
enum np_status np_default_device(char *name, size_t size, struct np_error *error) {
  struct np_device *devices = NULL;
  size_t count = 0;
  enum np_status status = np_devices(&devices, &count, error);
  if (status != NP_OK) return status;
  size_t best = 0;
  while (best < count && devices[best].loopback) best++;
  if (best == count) best = 0;
  if (count == 0)
    status = np_fail(error, NP_E_NO_DEVICE, "there is no device to capture from");
  else
    snprintf(name, size, "%s", devices[best].name);
  np_devices_free(devices, count);
  return status;
}
