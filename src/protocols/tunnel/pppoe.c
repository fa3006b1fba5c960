/* pppoe.c - what both stages of PPPoE share, RFC 2516 section 4. */
#include "protocols/tunnel/pppoe.h"

/* RFC 2516 section 5, RFC 5578 section 5. */
const struct np_name np_pppoe_code_names[] = {
    {0x00, "session data"}, {0x07, "PADO"}, {0x09, "PADI"}, {0x0a, "PADG"},
    {0x0b, "PADC"},         {0x0c, "PADQ"}, {0x19, "PADR"}, {0x65, "PADS"},
    {0xa7, "PADT"},         {0xd3, "PADM"}, {0xd4, "PADN"}, {0, NULL},
};

bool np_pppoe_end(struct np_dissector *d) {
  const struct np_field *fields = d->protocol->fields;
  np_end_at(d, &fields[LENGTH], NP_PPPOE_HEADER_BYTES + np_get_length(d, &fields[LENGTH]));
  bool good = np_get(d, &fields[VERSION]) == 1 && np_get(d, &fields[TYPE]) == 1;
  if (!good) np_malformed(d, &fields[VERSION], "no version and type but 1 are known");
  return good;
}
