/* rx_names.h - names of the procedures of AFS. */
#ifndef NP_PROTOCOLS_APP_RX_NAMES_H
#define NP_PROTOCOLS_APP_RX_NAMES_H

#include "protocols/protocol.h"

extern const struct np_name np_rx_fs_names[];
extern const struct np_name np_rx_cb_names[];
extern const struct np_name np_rx_bos_names[];
extern const struct np_name np_rx_vol_names[];
extern const struct np_name np_rx_vldb_names[];
extern const struct np_name np_rx_prot_names[];
extern const struct np_name np_rx_kauth_names[];
extern const struct np_name np_rx_ubik_names[];
extern const struct np_name np_rx_backup_names[];

#endif
