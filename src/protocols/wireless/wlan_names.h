/* wlan_names.h - names of frames, elements and codes. */
#ifndef NP_PROTOCOLS_WIRELESS_WLAN_NAMES_H
#define NP_PROTOCOLS_WIRELESS_WLAN_NAMES_H

#include "protocols/protocol.h"

extern const struct np_name np__wlan_frame_names[];
extern const struct np_name np__wlan_status_names[];
extern const struct np_name np__wlan_reason_names[];
extern const struct np_name np__wlan_tag_names[];
extern const struct np_name np__wlan_cipher_names[];
extern const struct np_name np__wlan_akm_names[];

#endif
