/* status.h - the results of calls, and the message that goes with a failure. */
#ifndef NP_STATUS_H
#define NP_STATUS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Every way a call can fail: C name, value, JavaScript code, text.
 *
 * Packets are never errors: what is wrong with a packet is a note (see dissect.h).
 */
#define NP_STATUS_MAP(XX)                                                         \
  XX(NO_MEMORY, -1, "ERR_PCAP_NO_MEMORY", "out of memory")                        \
  XX(LIBRARY, -2, "ERR_PCAP_LIBRARY", "libpcap is missing or too old")            \
  XX(PERMISSION, -3, "ERR_PCAP_PERMISSION", "no permission to capture")           \
  XX(NO_DEVICE, -4, "ERR_PCAP_NO_DEVICE", "no such device")                       \
  XX(FILTER, -5, "ERR_PCAP_FILTER", "the filter does not compile")                \
  XX(OPTION, -6, "ERR_PCAP_OPTION", "an option is not supported here")            \
  XX(INTERFACE_DOWN, -7, "ERR_PCAP_INTERFACE_DOWN", "the interface went down")    \
  XX(INTERFACE_GONE, -8, "ERR_PCAP_INTERFACE_GONE", "the interface disappeared")  \
  XX(FORMAT, -9, "ERR_PCAP_FORMAT", "not a capture file")                         \
  XX(DAMAGED, -10, "ERR_PCAP_DAMAGED", "the capture file is damaged")             \
  XX(CUT, -11, "ERR_PCAP_CUT", "the capture file ends in the middle of a packet") \
  XX(IO, -12, "ERR_PCAP_IO", "input or output failed")                            \
  XX(CLOSED, -13, "ERR_PCAP_CLOSED", "the session is closed")                     \
  XX(CAPTURE, -14, "ERR_PCAP_CAPTURE", "libpcap reports an error")                \
  XX(NO_FIELD, -15, "ERR_PCAP_NO_FIELD", "no such field")                         \
  XX(INVALID, -16, "ERR_PCAP_INVALID", "an argument is invalid")                  \
  XX(LIMIT, -17, "ERR_PCAP_LIMIT", "a limit that the caller set is reached")

/** The result of a call: NP_OK, one of the two good news, or a negative error. */
enum np_status {
  NP_OK = 0,
  NP_END = 1,         /**< There is no more, and that is no error. */
  NP_INTERRUPTED = 2, /**< Somebody asked the call to return early. */
#define XX(name, value, code, text) NP_E_##name = (value),
  NP_STATUS_MAP(XX)
#undef XX
};

/** Why a call failed. Filled by the call that fails, untouched by one that succeeds. */
struct np_error {
  enum np_status status; /**< The kind of failure. */
  int system_error;      /**< The errno behind it, 0 when there is none. */
  uint64_t offset;       /**< Files: offset in bytes of the damage from the file's start. Display
                              filters: where in the text the mistake is, in bytes from 1. */
  uint64_t packets;      /**< Files: how many good packets were read before the damage. */
  char message[512];     /**< What failed, why, and what to do; no line break. */
};

/** The JavaScript code of a status, such as "ERR_PCAP_FILTER"; "ERR_PCAP_INVALID" for an unknown
 * one. */
const char *np_status_code(enum np_status status);

/** The general text of a status, in English, without a full stop. */
const char *np_status_text(enum np_status status);

/**
 * Fill an error.
 *
 * error:  written; may be NULL, then only the status is returned.
 * status: a negative status.
 * format: printf format of the message. A message that is too long is cut.
 * Returns status, so that a caller can write `return np_fail(error, NP_E_IO, ...)`.
 */
enum np_status np_fail(struct np_error *error, enum np_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** As np_fail, with the errno behind the failure; its name is appended to the message. */
enum np_status np_fail_errno(struct np_error *error, enum np_status status, int system_error,
                             const char *format, ...) __attribute__((format(printf, 4, 5)));

#ifdef __cplusplus
}
#endif

#endif
