/* encode_options.c - options of other files, copied in this machine's byte order. */
#include "file/write/encode_options.h"

/* A custom option that is not to be copied. */
static bool is_private(uint32_t code) {
  return code == NP_OPTION_PRIVATE_TEXT || code == NP_OPTION_PRIVATE_BYTES;
}

void np__put_copied_option(struct np_block_writer *p, const struct np__option_row *row,
                           const struct np_option *option, bool swapped) {
  if (is_private(option->code)) return;
  if (p->strips_comments && option->code == NP_OPTION_COMMENT) return;
  np__put_option(p, option->code, option->value, option->length);
  if (swapped)
    np__option_swap(row, option->code, p->at - np_padded(option->length), option->length);
}

struct np_options np__meta_rest(const struct np_meta *m, uint64_t at) {
  if (at > m->size) at = m->size;
  return (struct np_options){m->body + at, m->size - (uint32_t)at, m->swapped};
}

const struct np_meta *np__interface_of(struct np_metadata *origin, uint32_t index) {
  return origin ? np_metadata_interface(origin, index) : NULL;
}

/* ---- Heads of files and packets ------------------------------------------------------------- */

/* The section whose options a file's header gets; NULL for none. */
static const struct np_meta *section_of(const struct np_writer *w) {
  const struct np_meta *m =
      w->sources.count ? np_metadata_at(w->sources.list[0].metadata, 0) : NULL;
  return m && m->kind == NP_META_SECTION && m->size >= NP_SECTION_BODY ? m : NULL;
}

uint32_t np__section_options_size(const struct np_writer *w) {
  const struct np_meta *m = section_of(w);
  return m ? m->size - NP_SECTION_BODY : 0;
}

bool np__put_section_options(struct np_block_writer *p, struct np_writer *w) {
  const struct np_meta *m = section_of(w);
  bool keeps = false;
  w->file.lent = m;
  if (!m) return false;
  struct np_options left = np__meta_rest(m, NP_SECTION_BODY);
  struct np_option option;
  while (np_option_next(&left, &option)) {
    bool is_application = option.code == NP_SECTION_APPLICATION;
    if (is_application && !w->options.keeps_application) continue;
    keeps |= is_application;
    np__put_copied_option(p, np__option_row(m->kind, &option), &option, m->swapped);
  }
  return keeps;
}

uint32_t np__interface_options_size(const struct np_output_interface *interface) {
  return (interface->meta ? interface->meta->size : 0) +
         (interface->section ? interface->section->size : 0);
}

/* The code under which an interface can say what its section says; 0 for none. */
static uint32_t code_for_interface(uint32_t code) {
  if (code == NP_OPTION_COMMENT || np_option_is_custom(code)) return code;
  if (code == NP_SECTION_HARDWARE) return NP_INTERFACE_HARDWARE;
  return code == NP_SECTION_OS ? NP_INTERFACE_OS : 0;
}

/* said: what the interface says itself, a bit for each code. */
static void lend_section_options(struct np_block_writer *p, const struct np_meta *m,
                                 uint32_t said) {
  struct np_options left = np__meta_rest(m, NP_SECTION_BODY);
  struct np_option option;
  while (np_option_next(&left, &option)) {
    option.code = code_for_interface(option.code);
    bool is_single = option.code == NP_INTERFACE_HARDWARE || option.code == NP_INTERFACE_OS;
    if (option.code == 0 || (is_single && said >> option.code & 1)) continue;
    np__put_copied_option(p, NULL, &option, m->swapped);
    if (is_single) said |= 1U << option.code;
  }
}

bool np__interface_fcs(const struct np_writer *w, const struct np_meta *m, uint32_t *bytes) {
  if (w->options.cuts_ends) return false;
  *bytes = m->fcs_length;
  if (m->has_fcs_length) return true;
  struct np_options left = np__meta_rest(m, m->type ? NP_INTERFACE_BODY : 0);
  struct np_option option;
  while (np_option_next(&left, &option)) {
    if (option.code != NP_INTERFACE_FCS_LENGTH || option.length != 1) continue;
    *bytes = np__fcs_bytes(option.value[0]);
    return true;
  }
  return false;
}

void np__put_interface_options(struct np_block_writer *p, const struct np_writer *w,
                               const struct np_output_interface *interface) {
  const struct np_meta *m = interface->meta;
  if (!m) return;
  struct np_options left = np__meta_rest(m, m->type ? NP_INTERFACE_BODY : 0);
  struct np_option option;
  uint32_t said = 0, fcs;
  bool has_fcs = np__interface_fcs(w, m, &fcs);
  if (has_fcs && m->has_fcs_length) {
    const uint8_t length = (uint8_t)np__fcs_option(fcs);
    np__put_option(p, NP_INTERFACE_FCS_LENGTH, &length, 1);
  }
  while (np_option_next(&left, &option)) {
    if (option.code == NP_INTERFACE_RESOLUTION || option.code == NP_INTERFACE_OFFSET) continue;
    if (option.code == NP_INTERFACE_FCS_LENGTH && !has_fcs) continue;
    if (option.code < 32) said |= 1U << option.code;
    np__put_copied_option(p, np__option_row(m->kind, &option), &option, m->swapped);
  }
  if (interface->keeps_clock) {
    np__put_option(p, NP_INTERFACE_RESOLUTION, &m->resolution, 1);
    np__put_option(p, NP_INTERFACE_OFFSET, &m->time_offset, sizeof m->time_offset);
  }
  if (interface->section && interface->section != w->file.lent)
    lend_section_options(p, interface->section, said);
}

uint32_t np__packet_options_room(const struct np_packet_options *options) {
  return options ? options->size + NP_OPTION_HEAD + 8 : 0;
}

void np__put_packet_options(struct np_block_writer *p, const struct np_packet_options *options) {
  if (!options || options->form == NP_PACKET_LINUX) return;
  struct np_options left = {options->bytes, options->size, options->swapped};
  struct np_option option;
  while (np_option_next(&left, &option))
    np__put_copied_option(p, np__packet_option_row(&option), &option, options->swapped);
  uint64_t drops = options->drops;
  if (options->form == NP_PACKET_OLD && drops != NP_UNKNOWN_DROPS)
    np__put_option(p, NP_PACKET_DROPS, &drops, sizeof drops);
}
