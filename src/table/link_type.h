/* link_type.h - names of link-layer header types. */
#ifndef NP_TABLE_LINK_TYPE_H
#define NP_TABLE_LINK_TYPE_H

#include <stdint.h>

#include "np/text.h"

/* The published name of a link type, such as "LINKTYPE_ETHERNET", or NULL. */
const char *np_link_type_name(uint16_t link_type);

#endif
