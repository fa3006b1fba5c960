/* options.h - the options of pcapng blocks: how they are laid out, and a table of what they mean.
 */
#ifndef NP_FILE_OPTIONS_H
#define NP_FILE_OPTIONS_H

#include "file/words.h"
#include "np/metadata.h"

/* Codes that mean the same in every block. */
enum {
  NP_OPTION_END = 0,
  NP_OPTION_COMMENT = 1,
  NP_OPTION_CUSTOM_TEXT = 2988,
  NP_OPTION_CUSTOM_BYTES = 2989,
  NP_OPTION_PRIVATE_TEXT = 19372, /* not to be copied */
  NP_OPTION_PRIVATE_BYTES = 19373
};

/* An option of another maker: its number, and data. */
static inline bool np_option_is_custom(uint32_t code) {
  return code == NP_OPTION_CUSTOM_TEXT || code == NP_OPTION_CUSTOM_BYTES ||
         code == NP_OPTION_PRIVATE_TEXT || code == NP_OPTION_PRIVATE_BYTES;
}

/* Codes that readers and writers look at. */
enum {
  NP_SECTION_APPLICATION = 4,
  NP_INTERFACE_RESOLUTION = 9,
  NP_INTERFACE_FCS_LENGTH = 13,
  NP_INTERFACE_OFFSET = 14,
  NP_PACKET_DROPS = 4
};

enum { NP_OPTION_HEAD = 4 };

struct np_option {
  uint32_t code;
  uint32_t length;
  const uint8_t *value;
};

/* The options that are left of a block. */
struct np_options {
  const uint8_t *bytes;
  uint32_t size;
  bool swapped;
};

static inline uint32_t np_padded(uint32_t length) {
  return (length + 3) & ~3U;
}

/* Take the next option. False at the end, and where one is longer than the block: `size` is 0 then
 * only if nothing is wrong. */
static inline bool np_option_next(struct np_options *left, struct np_option *option) {
  if (left->size < NP_OPTION_HEAD) return left->size = 0, false;
  option->code = np_word16(left->bytes, left->swapped);
  option->length = np_word16(left->bytes + 2, left->swapped);
  option->value = left->bytes + NP_OPTION_HEAD;
  if (option->code == NP_OPTION_END) return left->size = 0, false;
  uint32_t taken = NP_OPTION_HEAD + np_padded(option->length);
  if (taken > left->size) return false;
  left->bytes += taken;
  left->size -= taken;
  return true;
}

/* What the value of an option is. */
enum np_option_form {
  NP_FORM_TEXT,
  NP_FORM_NUMBER, /* of as many bytes as the row has */
  NP_FORM_SIGNED,
  NP_FORM_BIG,
  NP_FORM_TIME,     /* ticks, the high word first */
  NP_FORM_IPV4,     /* each of these is an element of a list */
  NP_FORM_IPV4_NET, /* and its netmask */
  NP_FORM_IPV6,
  NP_FORM_IPV6_NET,  /* and the length of its prefix */
  NP_FORM_HARDWARE,  /* an address of 6 or 8 bytes */
  NP_FORM_FILTER,    /* what kind it is, in a byte, and the filter */
  NP_FORM_FCS,       /* length of a frame check sequence */
  NP_FORM_FLAGS,     /* of a packet */
  NP_FORM_HASH,      /* of a packet: the algorithm, in a byte, and the hash */
  NP_FORM_VERDICT,   /* on a packet: of whom, in a byte, and the verdict */
  NP_FORM_PROCESS,   /* of a packet: process and thread */
  NP_FORM_RESOLUTION /* read with the interface */
};

struct np_option_row {
  uint16_t code;
  uint8_t length; /* in bytes; 0: any */
  uint8_t form;
  const char *name; /* of the member */
};

/* The row of an option in a block of this kind; NULL when it has none or another length. */
const struct np_option_row *np_option_row(enum np_meta_kind kind, const struct np_option *option);
const struct np_option_row *np_packet_option_row(const struct np_option *option);

/* Turn the value of an option into this machine's byte order, in place. row: may be NULL. */
void np_option_swap(const struct np_option_row *row, uint32_t code, uint8_t *value,
                    uint32_t length);

#endif
