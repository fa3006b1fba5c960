/* mqtt_names.h - names of MQTT's numbers. */
#ifndef NP_PROTOCOLS_APP_MQTT_NAMES_H
#define NP_PROTOCOLS_APP_MQTT_NAMES_H

#include "protocols/protocol.h"

extern const struct np_name np_mqtt_type_names[];
extern const struct np_name np_mqtt_return_names[];
extern const struct np_name np_mqtt_reason_names[];
extern const struct np_name np_mqtt_property_names[];

#endif
