/* ppp_control.c - what the control protocols of PPP share, RFC 1661 section 5. */
#include "protocols/tunnel/ppp_control.h"

enum { CONFIGURE_REQUEST = 1, CONFIGURE_REJECT = 4, CODE_REJECT = 7 };

/* IANA's "PPP LCP and IPCP Codes". */
const struct np_name np_ppp_code_names[] = {
    {0, "Vendor Specific"},
    {1, "Configure-Request"},
    {2, "Configure-Ack"},
    {3, "Configure-Nak"},
    {4, "Configure-Reject"},
    {5, "Terminate-Request"},
    {6, "Terminate-Ack"},
    {7, "Code-Reject"},
    {8, "Protocol-Reject"},
    {9, "Echo-Request"},
    {10, "Echo-Reply"},
    {11, "Discard-Request"},
    {12, "Identification"},
    {13, "Time-Remaining"},
    {14, "Reset-Request"},
    {15, "Reset-Ack"},
    {0, NULL},
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

bool np_ppp_control_end(struct np_dissector *d) {
  const struct np_field *row = row_at(d, NP_PPP_LENGTH);
  uint64_t length = np_get_length(d, row);
  if (length < NP_PPP_HEADER_BYTES) {
    np_malformed(d, row, "smaller than the header");
    return false;
  }
  np_end_at(d, row, length);
  return true;
}

void np_ppp_control_dissect(struct np_dissector *d) {
  if (np_ppp_control_end(d)) np_header_whole(d);
}

static void option(struct np_dissector *d, struct np_cursor *list,
                   const struct np_ppp_options *options) {
  const struct np_field *length_row = row_at(d, NP_PPP_OPTION_LENGTH);
  uint64_t type = np_emit(d, list, row_at(d, NP_PPP_OPTION_TYPE));
  uint64_t length = np_emit(d, list, length_row);
  if (!np_good(list)) return;
  if (length < 2) {
    np_malformed(d, length_row, "an option is shorter than its type and length");
    np_emit_rest(d, list, row_at(d, NP_PPP_OPTION_DATA));
    return;
  }
  struct np_cursor body = np_split(d, list, length_row, length - 2);
  const struct np_layout *layout = np_layout_of(options->layouts, type);
  if (!np_more(&body)) return;
  if (layout) np_emit_layout(d, &body, layout);
  if (layout && layout->then) options->then(d, &body, layout->then);
  np_emit_rest(d, &body, row_at(d, NP_PPP_OPTION_DATA));
}

void np_ppp_control_details(struct np_dissector *d, struct np_cursor *c,
                            const struct np_ppp_options *options) {
  uint64_t code = np_get(d, row_at(d, NP_PPP_CODE));
  if (code == CODE_REJECT) np_emit_rest(d, c, row_at(d, NP_PPP_REJECTED));
  while (code >= CONFIGURE_REQUEST && code <= CONFIGURE_REJECT && np_more(c)) {
    np_open(d, c, row_at(d, NP_PPP_OPTIONS));
    option(d, c, options);
    np_close(d, row_at(d, NP_PPP_OPTIONS));
  }
  np_emit_rest(d, c, row_at(d, NP_PPP_BODY));
}
