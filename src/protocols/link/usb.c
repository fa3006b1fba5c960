/* usb.c - transfers of USB as Linux's usbmon tells of them: LINKTYPE_USB_LINUX, and with 16 bytes
 * more LINKTYPE_USB_LINUX_MMAPPED. Numbers have the byte order of the machine, here the lowest byte
 * first. */
#include "protocols/protocol.h"

enum {
  URB,
  EVENT,
  EVENT_NAME,
  TRANSFER,
  TRANSFER_NAME,
  ENDPOINT,
  IN,
  ENDPOINT_GAP,
  NUMBER,
  DEVICE,
  BUS,
  SETUP_FLAG,
  DATA_FLAG,
  SECONDS,
  MICROSECONDS,
  STATUS,
  URB_LENGTH,
  DATA_LENGTH,
  REQUEST_TYPE,
  REQUEST,
  VALUE,
  INDEX,
  SETUP_LENGTH,
  ERRORS,
  DESCRIPTORS,
  INTERVAL,
  START,
  FLAGS,
  ISO_COUNT
};

enum { SUBMIT = 'S', COMPLETE = 'C', FAILED = 'E' };

static const struct np_name event_names[] = {
    {SUBMIT, "submit"}, {COMPLETE, "complete"}, {FAILED, "error"}, {0, NULL}};

enum { ISOCHRONOUS = 0, INTERRUPT = 1, CONTROL = 2, BULK = 3 };

static const struct np_name transfer_names[] = {{ISOCHRONOUS, "isochronous"},
                                                {INTERRUPT, "interrupt"},
                                                {CONTROL, "control"},
                                                {BULK, "bulk"},
                                                {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [URB] = {"urb_id", 0, 64, NP_HEX, "usb.urb_id", "Number of the transfer, which its completion has too.", .flags = NP_LITTLE},
  [EVENT] = {"event_type", 64, 8, NP_UINT, NULL, "What happened.", .names = event_names},
  [EVENT_NAME] = {"event_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = EVENT, .names = event_names},
  [TRANSFER] = {"transfer_type", 72, 8, NP_UINT, "usb.transfer_type", "Kind of the transfer.", .names = transfer_names},
  [TRANSFER_NAME] = {"transfer_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TRANSFER, .names = transfer_names},
  [ENDPOINT] = {"endpoint", 80, 8, NP_GROUP, "usb.endpoint_address", "Endpoint and direction as one number."},
  [IN] = {"endpoint.in", 80, 1, NP_FLAG, "usb.endpoint_address.direction", "To the host."},
  [ENDPOINT_GAP] = {"endpoint.reserved", 81, 3, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [NUMBER] = {"endpoint.number", 84, 4, NP_UINT, "usb.endpoint_address.number", "Number of the endpoint."},
  [DEVICE] = {"device", 88, 8, NP_UINT, "usb.device_address", "Address of the device."},
  [BUS] = {"bus", 96, 16, NP_UINT, "usb.bus_id", "Number of the bus.", .flags = NP_LITTLE},
  [SETUP_FLAG] = {"setup_flag", 112, 8, NP_UINT, NULL, "0: there is a setup packet.", .flags = NP_HIDDEN},
  [DATA_FLAG] = {"data_flag", 120, 8, NP_UINT, NULL, "0: there is data.", .flags = NP_HIDDEN},
  [SECONDS] = {"seconds", 128, 64, NP_UINT, "usb.urb_ts_sec", "When it happened, in seconds since 1970.", .flags = NP_LITTLE},
  [MICROSECONDS] = {"microseconds", 192, 32, NP_UINT, "usb.urb_ts_usec", "And microseconds.", .flags = NP_LITTLE},
  [STATUS] = {"status", NP_VARIABLE, 32, NP_INT, "usb.urb_status", "0, or a negative number of an error of Linux.", .flags = NP_LITTLE},
  [URB_LENGTH] = {"urb_length", NP_VARIABLE, 32, NP_UINT, "usb.urb_len", "Length of the transfer, in bytes.", .flags = NP_LITTLE},
  [DATA_LENGTH] = {"data_length", NP_VARIABLE, 32, NP_UINT, "usb.data_len", "Length of the data here, in bytes.", .flags = NP_LITTLE},
  [REQUEST_TYPE] = {"setup.request_type", NP_VARIABLE, 8, NP_HEX, "usb.bmRequestType", "Setup: direction, type and recipient of the request."},
  [REQUEST] = {"setup.request", NP_VARIABLE, 8, NP_UINT, "usb.setup.bRequest", "Setup: the request."},
  [VALUE] = {"setup.value", NP_VARIABLE, 16, NP_HEX, NULL, "Setup: its value.", .flags = NP_LITTLE},
  [INDEX] = {"setup.index", NP_VARIABLE, 16, NP_HEX, NULL, "Setup: its index.", .flags = NP_LITTLE},
  [SETUP_LENGTH] = {"setup.length", NP_VARIABLE, 16, NP_UINT, "usb.setup.wLength", "Setup: length of the data, in bytes.", .flags = NP_LITTLE},
  [ERRORS] = {"iso.error_count", NP_VARIABLE, 32, NP_UINT, "usb.iso.error_count", "Isochronous: number of errors.", .flags = NP_LITTLE},
  [DESCRIPTORS] = {"iso.descriptor_count", NP_VARIABLE, 32, NP_UINT, "usb.iso.numdesc", "Isochronous: number of descriptors.", .flags = NP_LITTLE},
  [INTERVAL] = {"interval", NP_VARIABLE, 32, NP_UINT, "usb.interval", "Time between transfers.", .flags = NP_LITTLE},
  [START] = {"start_frame", NP_VARIABLE, 32, NP_UINT, "usb.start_frame", "First frame.", .flags = NP_LITTLE},
  [FLAGS] = {"transfer_flags", NP_VARIABLE, 32, NP_HEX, "usb.copy_of_transfer_flags", "Flags of the transfer.", .flags = NP_LITTLE},
  [ISO_COUNT] = {"iso_descriptors", NP_VARIABLE, 32, NP_UINT, "usb.iso.numdesc", "Number of isochronous descriptors that follow.", .flags = NP_LITTLE},
};
/* clang-format on */

enum { FIXED_BYTES = 28, OLD_BYTES = 48, NEW_BYTES = 64, LINKTYPE_OLD = 189, LINKTYPE_NEW = 220 };
enum { DESCRIPTOR_BYTES = 16, COUNT_AT = 60, SETUP_BITS = 64 };

static void dissect(struct np_dissector *d) {
  uint64_t count = 0;
  bool is_old = np_link_type(d) == LINKTYPE_OLD;
  if (!is_old && np_look(d, COUNT_AT * 8, 32, &count)) count = np_swapped(count, 32);
  np_header_at(d, &fields[URB], (is_old ? OLD_BYTES : NEW_BYTES) + count * DESCRIPTOR_BYTES);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit_rows(d, &c, &fields[STATUS], &fields[DATA_LENGTH]);
  if (np_get(d, &fields[TRANSFER]) == CONTROL && np_get(d, &fields[SETUP_FLAG]) == 0)
    np_emit_rows(d, &c, &fields[REQUEST_TYPE], &fields[SETUP_LENGTH]);
  else if (np_get(d, &fields[TRANSFER]) == ISOCHRONOUS)
    np_emit_rows(d, &c, &fields[ERRORS], &fields[DESCRIPTORS]);
  else
    np_skip(d, &c, SETUP_BITS);
  if (np_link_type(d) != LINKTYPE_OLD) np_emit_rows(d, &c, &fields[INTERVAL], &fields[ISO_COUNT]);
}

const struct np_protocol np_usb = {
    .name = "usb",
    .title = "USB",
    .spec = "LINKTYPE_USB_LINUX_MMAPPED",
    .group = "link",
    .wireshark = "usb",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LINK_TYPE, LINKTYPE_OLD}, {NP_BY_LINK_TYPE, LINKTYPE_NEW}, {NP_TABLE_END, 0}},
    .summary = "USB {bus}.{device}.{endpoint.number} {transfer_type_name} {event_type_name}",
};
