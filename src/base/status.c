/* status.c - names and texts of results. */
#include "np/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

const char *np_status_code(enum np_status status) {
  switch (status) {
#define XX(name, value, code, text) \
  case NP_E_##name:                 \
    return code;
    NP_STATUS_MAP(XX)
#undef XX
    case NP_OK:
    case NP_END:
    case NP_INTERRUPTED:
      break;
  }
  return "ERR_PCAP_INVALID";
}

const char *np_status_text(enum np_status status) {
  switch (status) {
#define XX(name, value, code, text) \
  case NP_E_##name:                 \
    return text;
    NP_STATUS_MAP(XX)
#undef XX
    case NP_END:
      return "the end";
    case NP_INTERRUPTED:
      return "interrupted";
    case NP_OK:
      break;
  }
  return "no error";
}

/* What could steer a terminal is no part of a message: paths and filters are others' texts. */
static void clean(char *message) {
  size_t left = strlen(message);
  char *to = message;
  for (const char *from = message; left > 0;) {
    uint32_t code;
    const size_t taken = np_utf8((const uint8_t *)from, left, &code), size = taken > 0 ? taken : 1;
    if (np_is_unsafe(code)) {
      *to++ = '?';
    } else {
      memmove(to, from, size);
      to += size;
    }
    from += size;
    left -= size;
  }
  *to = '\0';
}

static void set(struct np_error *error, enum np_status status, int system_error, const char *format,
                va_list arguments) {
  if (!error) return;
  error->status = status;
  error->system_error = system_error;
  error->offset = error->packets = 0; /* who knows them says so behind the call */
  vsnprintf(error->message, sizeof error->message, format, arguments);
  clean(error->message);
  if (!system_error) return;
  size_t used = strlen(error->message);
  snprintf(error->message + used, sizeof error->message - used, ": %s", strerror(system_error));
}

enum np_status np_fail(struct np_error *error, enum np_status status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  set(error, status, 0, format, arguments);
  va_end(arguments);
  return status;
}

enum np_status np_fail_errno(struct np_error *error, enum np_status status, int system_error,
                             const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  set(error, status, system_error, format, arguments);
  va_end(arguments);
  return status;
}
