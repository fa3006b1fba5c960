/* display_options.h - limits of display filters (see display.h). */
#ifndef NP_DISPLAY_OPTIONS_H
#define NP_DISPLAY_OPTIONS_H

#include <stdint.h>

/** Limits of a filter. Zero members get the defaults. */
struct np_display_options {
  uint32_t length;      /**< The longest text, in bytes; default 65,536. */
  uint32_t depth;       /**< How deep parentheses, functions and operators nest; default 200. */
  uint32_t values;      /**< The most values of a field in a packet, and of an expression; those
                             behind them are not looked at; default 1,024. */
  uint32_t regex_steps; /**< PCRE2's match limit, for each subject; default 100,000. */
  uint32_t regex_depth; /**< PCRE2's depth limit; default 250. */
};

#endif
