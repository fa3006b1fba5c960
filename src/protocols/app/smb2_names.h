/* smb2_names.h - names of commands and statuses of SMB. */
#ifndef NP_PROTOCOLS_APP_SMB2_NAMES_H
#define NP_PROTOCOLS_APP_SMB2_NAMES_H

#include "np/protocol.h"

extern const struct np_name np__smb2_commands[];
extern const struct np_name np__smb_commands[];
extern const struct np_name np__smb_statuses[];

#endif
