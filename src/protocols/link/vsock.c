/* vsock.c - sockets between virtual machines and their host, as Linux's vsockmon gives them,
 * LINKTYPE_VSOCK: a header that all transports have, and virtio's. Numbers have their lowest byte
 * first. */
#include "protocols/protocol.h"

enum {
  SOURCE,
  DESTINATION,
  SPORT,
  DPORT,
  OPERATION,
  OPERATION_NAME,
  TRANSPORT,
  LENGTH,
  RESERVED,
  VIRTIO_SOURCE,
  VIRTIO_DESTINATION,
  VIRTIO_SPORT,
  VIRTIO_DPORT,
  VIRTIO_LENGTH,
  VIRTIO_TYPE,
  VIRTIO_OPERATION,
  VIRTIO_FLAGS,
  BUFFER,
  FORWARDED,
  HEADER
};

static const struct np_name operation_names[] = {{0, "unknown"}, {1, "connect"}, {2, "disconnect"},
                                                 {3, "control"}, {4, "payload"}, {0, NULL}};

static const struct np_name transport_names[] = {
    {0, "unknown"}, {1, "none"}, {2, "virtio"}, {0, NULL}};

static const struct np_name type_names[] = {{1, "stream"}, {2, "seqpacket"}, {0, NULL}};

static const struct np_name virtio_names[] = {
    {0, "invalid"}, {1, "request"},       {2, "response"},       {3, "reset"}, {4, "shutdown"},
    {5, "rw"},      {6, "credit update"}, {7, "credit request"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SOURCE]         = {"source_cid",        0, 64, NP_UINT, "vsock.src_cid",  "Context of the sender; 2 is the host.", .flags = NP_LITTLE},
  [DESTINATION]    = {"destination_cid",  64, 64, NP_UINT, "vsock.dst_cid",  "Context of the receiver.", .flags = NP_LITTLE},
  [SPORT]          = {"sport",           128, 32, NP_UINT, "vsock.src_port", "Source port.", .flags = NP_LITTLE, .union_name = "vsock.port"},
  [DPORT]          = {"dport",           160, 32, NP_UINT, "vsock.dst_port", "Destination port.", .flags = NP_LITTLE, .union_name = "vsock.port"},
  [OPERATION]      = {"operation",       192, 16, NP_UINT, "vsock.op",       "What the packet is for.", .flags = NP_LITTLE, .names = operation_names},
  [OPERATION_NAME] = {"operation_name",  NP_COMPUTED, 0, NP_NAME, NULL,      "Its name.", .of = OPERATION, .names = operation_names},
  [TRANSPORT]      = {"transport",       208, 16, NP_UINT, "vsock.trans",    "What carries it.", .flags = NP_LITTLE, .names = transport_names},
  [LENGTH]         = {"transport_length", 224, 16, NP_UINT, "vsock.trans_len", "Length of the transport's header, in bytes.", .flags = NP_LITTLE},
  [RESERVED]       = {"reserved",        240, 16, NP_BYTES, "vsock.reserved", "0.", .flags = NP_HIDDEN},
  [VIRTIO_SOURCE]  = {"virtio.source_cid", NP_VARIABLE, 64, NP_UINT, "vsock.virtio.src_cid", "Context of the sender.", .flags = NP_LITTLE},
  [VIRTIO_DESTINATION] = {"virtio.destination_cid", NP_VARIABLE, 64, NP_UINT, "vsock.virtio.dst_cid", "Context of the receiver.", .flags = NP_LITTLE},
  [VIRTIO_SPORT]   = {"virtio.sport",    NP_VARIABLE, 32, NP_UINT, "vsock.virtio.src_prot", "Source port.", .flags = NP_LITTLE},
  [VIRTIO_DPORT]   = {"virtio.dport",    NP_VARIABLE, 32, NP_UINT, "vsock.virtio.dst_prot", "Destination port.", .flags = NP_LITTLE},
  [VIRTIO_LENGTH]  = {"virtio.length",   NP_VARIABLE, 32, NP_UINT, "vsock.virtio.len", "Length of the data, in bytes.", .flags = NP_LITTLE},
  [VIRTIO_TYPE]    = {"virtio.type",     NP_VARIABLE, 16, NP_UINT, "vsock.virtio.type", "Kind of the socket.", .flags = NP_LITTLE, .names = type_names},
  [VIRTIO_OPERATION] = {"virtio.operation", NP_VARIABLE, 16, NP_UINT, "vsock.virtio.op", "What the packet is for.", .flags = NP_LITTLE, .names = virtio_names},
  [VIRTIO_FLAGS]   = {"virtio.flags",    NP_VARIABLE, 32, NP_HEX, "vsock.virtio.flags", "Of a shutdown: 1 receives no more, 2 sends no more.", .flags = NP_LITTLE},
  [BUFFER]         = {"virtio.buffer_size", NP_VARIABLE, 32, NP_UINT, "vsock.virtio.buf_alloc", "Room of the sender for what it receives, in bytes.", .flags = NP_LITTLE},
  [FORWARDED]      = {"virtio.forwarded", NP_VARIABLE, 32, NP_UINT, "vsock.virtio.fwd_cnt", "How many bytes it has taken from there.", .flags = NP_LITTLE},
  [HEADER]         = {"header",          NP_VARIABLE, 0, NP_BYTES, NULL, "Header of another transport."},
};
/* clang-format on */

enum { HEADER_BYTES = 32, IS_VIRTIO = 2 };

static void dissect(struct np_dissector *d) {
  np_header_at(d, &fields[LENGTH], HEADER_BYTES + np_get(d, &fields[LENGTH]));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_get(d, &fields[TRANSPORT]) == IS_VIRTIO && np_more(&c))
    np_emit_rows(d, &c, &fields[VIRTIO_SOURCE], &fields[FORWARDED]);
  np_emit_rest(d, &c, &fields[HEADER]);
}

const struct np_protocol np_vsock = {
    .name = "vsock",
    .title = "Sockets of virtual machines",
    .spec = "LINKTYPE_VSOCK",
    .group = "link",
    .wireshark = "vsock",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 271}, {NP_TABLE_END, 0}},
    .summary = "VSOCK {source_cid}:{sport} > {destination_cid}:{dport} {operation_name}",
};
