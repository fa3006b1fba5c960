/* capture.h - network interfaces: list them, capture from them, send to them. Needs libpcap at run
 * time. */
#ifndef NP_CAPTURE_H
#define NP_CAPTURE_H

#include "np/bpf.h"
#include "np/source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An address of a device, in printed form; "" where the device has none of its kind. */
struct np_device_address {
  char address[64];
  char netmask[64];
  char broadcast[64];
  char destination[64]; /**< The peer of a point-to-point link. */
  int family;           /**< 4, 6. */
};

/** A network interface. */
struct np_device {
  char *name;
  char *description; /**< NULL when there is none. */
  char mac[18];      /**< "" when there is none. */
  uint32_t mtu;      /**< 0 when unknown. */
  bool loopback, up, running, wireless;
  struct np_device_address *addresses;
  size_t address_count;
};

/**
 * List the devices that libpcap can open.
 *
 * devices: gets an array of `count` devices, to be freed with np_devices_free.
 * Errors: NP_E_LIBRARY, NP_E_CAPTURE, NP_E_NO_MEMORY.
 */
enum np_status np_devices(struct np_device **devices, size_t *count, struct np_error *error);

/** Free what np_devices gave. */
void np_devices_free(struct np_device *devices, size_t count);

/** How packets are captured. Zero members get libpcap's defaults unless said otherwise. */
struct np_capture_options {
  const char *device; /**< NULL or "": the first device that libpcap would take. */
  /** Several, each named once: `device` is not looked at. Their packets come in the order of their
   *  times, as far as those differ by less than the kernel and this process are late. */
  const char *const *devices;
  uint32_t device_count; /**< At most NP_MAX_DEVICES. */
  const char *filter;    /**< BPF, compiled for the link type of each; NULL or "": all packets. */
  struct np_filter_options filter_options;
  bool promiscuous;
  bool monitor;         /**< Wi-Fi monitor mode. */
  uint32_t snap_length; /**< Bytes kept of each packet; 0 or more than 262144: that. */
  /** Kernel's buffer, in bytes; 0: 8 MiB, or 16 MiB where capturing is immediate. */
  uint32_t buffer_size;
  /** ms that packets may be collected before a read returns; 0 or less: immediate, for few packets
   * a second: each takes a snapshot's room in the kernel's buffer and wakes the reader. */
  int buffer_timeout;
  int direction;                /**< 0 both, 1 in, 2 out. */
  const char *timestamp_source; /**< libpcap's name, such as "adapter"; NULL: default. */
  bool nanoseconds;             /**< Ask for timestamps in nanoseconds. */
  bool has_fanout;              /**< Join a fanout group (Linux). */
  uint16_t fanout_group;
  uint16_t fanout_mode; /**< PACKET_FANOUT_ constant and flags. */
  bool cooked_1;        /**< Where packets have cooked headers: the first version, which does not
                             tell their interfaces. */
  bool ends_when_down;  /**< The capture ends when none of its devices is up, instead of waiting. */
};

/**
 * Start to capture.
 *
 * A device that goes down later is waited for, one that disappears is left out; both are events.
 * The source fails with NP_E_INTERFACE_GONE when the last one has disappeared. Its metadata has the
 * interfaces: the devices, in their order, then those that cooked packets tell.
 *
 * A filter that does not compile at once (np_filter_is_quick) compiles while the first read waits,
 * which fails with what is wrong with it. Until then no packets are captured, the capture takes no
 * packets of its fanout group, and what the group says is an error of the read, too. To close the
 * source does not wait for the compiler, which keeps the device open until it ends.
 *
 * engine: borrowed by the source. Errors: NP_E_LIBRARY, NP_E_PERMISSION (with the remedy),
 * NP_E_NO_DEVICE (with the list), NP_E_FILTER (with the filter), NP_E_OPTION, NP_E_INTERFACE_DOWN,
 * NP_E_CAPTURE, NP_E_NO_MEMORY.
 */
enum np_status np_capture_open(const struct np_capture_options *options,
                               const struct np_engine *engine, struct np_source **source,
                               struct np_error *error);

/** The version text of libpcap, or NULL and the error NP_E_LIBRARY. */
const char *np_capture_library(struct np_error *error);

/** The name that libpcap gives the default device; NULL and an error when there is none. */
enum np_status np_default_device(char *name, size_t size, struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
