/* styled.c - packets as people want them: what is printed of each, and behind its line. */
#include "np/style.h"

#include <stdlib.h>
#include <string.h>

#include "print/dump.h"
#include "print/outline.h"
#include "print/printer.h"
#include "print/style_state.h"
#include "print/summary.h"

static const char services_path[] = "/etc/services";

static enum np_status prepare(struct np_style *style, struct np_error *error) {
  const struct np_style_options *options = &style->options;
  if (options->local) np_zone_now(); /* localtime_r need not look for the zone */
  if (options->relative_sequence) style->sequences = np__sequences_new();
  if (options->port_names) style->services = np__services_new(services_path);
  if ((options->relative_sequence && !style->sequences) ||
      (options->port_names && !style->services))
    return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  if (!options->pattern) return NP_OK;
  enum np_status status = np__grep_new(options, &style->grep, error);
  style->options.pattern = NULL; /* it was borrowed */
  return status;
}

enum np_status np_style_new(const struct np_style_options *options, struct np_style **style,
                            struct np_error *error) {
  struct np_style *made = calloc(1, sizeof *made);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  made->options = *options;
  enum np_status status = prepare(made, error);
  if (status == NP_OK)
    *style = made;
  else
    np_style_free(made);
  return status;
}

void np_style_free(struct np_style *style) {
  if (!style) return;
  np__grep_free(style->grep);
  np__sequences_free(style->sequences);
  np__services_free(style->services);
  free(style);
}

void np_style_show_interfaces(struct np_style *style) {
  style->options.interfaces = true;
}

/* A part of the packet's bytes. */
struct part {
  const uint8_t *bytes;
  uint32_t length;
};

static struct part part_from(const struct np_packet *packet, uint64_t from, uint64_t end) {
  if (end > packet->caplen) end = packet->caplen;
  if (from > end) from = end;
  return (struct part){packet->bytes + from, (uint32_t)(end - from)};
}

static bool is_of(const struct np_layer *layer, const char *group) {
  return np__is_of_group(np__protocols[layer->protocol], group);
}

/* What is behind the link layer, as tcpdump's -x shows it. */
static struct part without_link(const struct np_printer *printer, const struct np_packet *packet) {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = np_dissect(printer->engine, packet, layers);
  uint64_t from = 0;
  for (uint32_t i = 0; i < count && is_of(&layers[i], "link"); i++)
    from = (uint64_t)layers[i].offset + layers[i].header_length;
  return part_from(packet, from, packet->caplen);
}

/* What the innermost transport carries; without one, what is behind the innermost layer. */
static struct part payload_of(const struct np_printer *printer, const struct np_packet *packet) {
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_place place = np__place_before(packet->bytes, packet->caplen);
  struct part part = {packet->bytes, packet->caplen};
  bool has_transport = false;
  uint32_t count = np_dissect(printer->engine, packet, layers);
  for (uint32_t i = 0; i < count && !(layers[i].flags & NP_LAYER_QUOTED); i++) {
    bool is_transport = is_of(&layers[i], "transport");
    np__place_enter(&place, &layers[i], i);
    if (has_transport && !is_transport) continue;
    has_transport = is_transport;
    part = part_from(packet, (uint64_t)layers[i].offset + layers[i].header_length, place.captured);
  }
  return part;
}

bool np_style_packet(struct np_style *style, const struct np_printer *printer,
                     const struct np_packet *packet, struct np_text *text) {
  const struct np_style_options *options = &style->options;
  struct part payload = {NULL, 0};
  if (style->grep) {
    payload = payload_of(printer, packet);
    if (!np__grep_wants(style->grep, payload.bytes, payload.length)) return false;
  }
  if (options->json) {
    np_text_tree(printer, packet, text);
    np_text_add(text, "\n", 1);
    return true;
  }
  np__line_for_people(style, printer, packet, text);
  if (options->tree) np__outline_add(text, printer->engine, packet, options->color);
  if (options->dump != NP_DUMP_NONE) {
    struct part shown =
        options->dump_link ? part_from(packet, 0, packet->caplen) : without_link(printer, packet);
    np__dump_add(text, options->dump, shown.bytes, shown.length);
  } else if (style->grep) {
    np__grep_text(style->grep, payload.bytes, payload.length, options->color, text);
  }
  return true;
}
