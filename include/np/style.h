/* style.h - packets as people want them: lines with a chosen clock, names, colours and bytes, or
 * trees. */
#ifndef NP_STYLE_H
#define NP_STYLE_H

#include "np/text.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a line begins with. */
enum np_clock {
  NP_CLOCK_TIME,     /**< The time of day. */
  NP_CLOCK_DATE,     /**< Date and time. */
  NP_CLOCK_EPOCH,    /**< Seconds since 1970. */
  NP_CLOCK_DELTA,    /**< Seconds since the packet printed before. */
  NP_CLOCK_RELATIVE, /**< Seconds since the first packet printed. */
  NP_CLOCK_NONE
};

/** The bytes that follow a line. */
enum np_dump {
  NP_DUMP_NONE,
  NP_DUMP_HEX,
  NP_DUMP_HEX_TEXT, /**< Hexadecimal, and beside it what is ASCII. */
  NP_DUMP_TEXT      /**< What is ASCII, with its line breaks. */
};

/** How packets are printed. Zero is what np_text_summary prints. */
struct np_style_options {
  enum np_clock clock;
  enum np_dump dump;
  bool local;             /**< Times of this machine's zone, not UTC. */
  bool numbers;           /**< Each packet's number goes first. */
  bool interfaces;        /**< Interface and direction, where the capture tells them. */
  bool no_interfaces;     /**< Neither, even of cooked packets, which tell them unasked. */
  bool link;              /**< What is around the addresses, too: hardware addresses, VLANs. */
  bool brief;             /**< Names of layers alone. */
  unsigned verbose;       /**< 1: as tcpdump's -v, what is around the addresses goes first, with its
                               details, the line behind it, indented; 2: of what is behind the
                               transport all fields, too; 3: long values in full. */
  bool relative_sequence; /**< TCP's numbers, from the first one of their connection. */
  bool port_names;        /**< As /etc/services has them. */
  bool color;
  bool tree;             /**< Behind each line every field on a line of its own. */
  bool json;             /**< A tree in JSON and a line break, and nothing else. */
  bool dump_link;        /**< Dumps begin with the link layer. */
  const char *pattern;   /**< A regular expression: only packets whose payload has it are printed,
                              and of them the payload as text. NULL: all are. */
  bool pattern_any_case; /**< Case does not count. */
  bool inverted;         /**< Those that do not have it. */
};

/** The zone of local times. */
struct np_zone {
  const char *names[2]; /**< Its name, and that of its summer time. Borrowed from the C library. */
  int offset_minutes;   /**< What it adds to UTC now. */
  bool changes;         /**< It has a summer time. */
};

/** The zone of this machine, or of the variable TZ. */
struct np_zone np_zone_now(void);

/** Options, and what is remembered from one packet to the next. */
struct np_style;

/** Make a style. pattern: copied. Errors: NP_E_INVALID for a wrong pattern, NP_E_LIBRARY where
 * there is no PCRE2, NP_E_NO_MEMORY. */
enum np_status np_style_new(const struct np_style_options *options, struct np_style **style,
                            struct np_error *error);

/** Free; NULL is fine. */
void np_style_free(struct np_style *style);

/** Show interfaces from now on, unless no_interfaces: the capture has several. */
void np_style_show_interfaces(struct np_style *style);

/** Append one packet. False when the pattern leaves it out. Not for two threads at once on the same
 *  style. No byte of a packet steers a terminal. */
bool np_style_packet(struct np_style *style, const struct np_printer *printer,
                     const struct np_packet *packet, struct np_text *text);

#ifdef __cplusplus
}
#endif

#endif
