/* nfs_arguments.h - what procedures of NFS, versions 2 and 3, are called with. */
#ifndef NP_PROTOCOLS_APP_NFS_ARGUMENTS_H
#define NP_PROTOCOLS_APP_NFS_ARGUMENTS_H

#include "protocols/protocol.h"

/* The rows of nfs.def stand side by side, the first one at np_protocol.shared. */
void np_nfs2_arguments(struct np_dissector *d, struct np_cursor *c, uint64_t procedure);
void np_nfs3_arguments(struct np_dissector *d, struct np_cursor *c, uint64_t procedure);

/* RFC 4506 section 4.10: bytes behind their length, which zeros fill up to a multiple of four. */
void np_xdr_opaque(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

#endif
