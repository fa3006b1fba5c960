/* mqtt_property.h - properties of MQTT 5, and the numbers of one to four bytes. */
#ifndef NP_PROTOCOLS_APP_MQTT_PROPERTY_H
#define NP_PROTOCOLS_APP_MQTT_PROPERTY_H

#include "protocols/app/mqtt_names.h"

/* The rows of a property, behind the one of their list. */
enum np__mqtt_property {
  NP__MQTT_LIST,
#define XX(id, ...) NP__MQTT_PROPERTY_##id,
#include "protocols/app/mqtt_property.def"
#undef XX
  NP__MQTT_PROPERTY_ROWS
};

/* MQTT 5, section 1.5.5. False where the number does not end; then the cursor is good only if it
 * has too many bytes. */
bool np__mqtt_take_number(struct np_cursor *c, uint64_t *value);

/* Does a length stand there, and properties of a PUBLISH that fill it? A message that begins so is
 * not likely. */
bool np__mqtt_has_properties(struct np_cursor c);

/* ---- In `details` only ---- */

uint64_t np__mqtt_number(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* Properties and their length: `list` is the row of the list, in front of which stands that of the
 * length. */
void np__mqtt_properties(struct np_dissector *d, struct np_cursor *c, const struct np_field *list);

#endif
