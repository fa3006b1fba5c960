/* dcerpc_names.h - names of common interfaces of DCE RPC. */
#ifndef NP_PROTOCOLS_APP_DCERPC_NAMES_H
#define NP_PROTOCOLS_APP_DCERPC_NAMES_H

/* The name of the interface with this identifier, as np__uuid_text writes it; or NULL. */
const char *np__dcerpc_interface(const char *uuid);

#endif
