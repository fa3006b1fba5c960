/* keylog.h - secrets of TLS that programs write down, in NSS' format: RFC 9850. */
#ifndef NP_KEYLOG_H
#define NP_KEYLOG_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Secrets by the randoms of clients; any thread may add some, any may look. */
struct np_keylog;

/** What was counted. */
struct np_keylog_stats {
  uint64_t secrets; /**< That were added. */
  uint64_t ignored; /**< Lines with what decrypts no records, such as exporters' secrets. */
  uint64_t bad;     /**< Lines that are none of the format; comments are. */
  uint64_t dropped; /**< Secrets that made room for others, and those that found none. */
};

/** An empty log with one owner, which keeps `most` secrets, the last ones; 0: half a million. NULL
 * when out of memory. */
struct np_keylog *np_keylog_new(uint32_t most);

/** One owner more. Returns the log; NULL is fine. */
struct np_keylog *np_keylog_share(struct np_keylog *log);

/** One owner less; the last one frees it, and overwrites what it had. NULL is fine. */
void np_keylog_leave(struct np_keylog *log);

/** Add whole lines; the last one may lack its end. */
void np_keylog_add(struct np_keylog *log, const uint8_t *text, size_t size);

/** What was counted so far. */
void np_keylog_counts(struct np_keylog *log, struct np_keylog_stats *stats);

#ifdef __cplusplus
}
#endif

#endif
