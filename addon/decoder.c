/* decoder.c - an engine and its printer, with all who use them. */
#include <stdlib.h>

#include "addon.h"
#include "np/text.h"

struct addon_decoder *np_addon_decoder_new(const struct np_engine_options *options,
                                           struct np_error *error) {
  struct addon_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) {
    np_fail(error, NP_E_NO_MEMORY, "out of memory");
    return NULL;
  }
  decoder->users = 1;
  decoder->engine = np_engine_new(options, error);
  if (decoder->engine) return decoder;
  free(decoder);
  return NULL;
}

struct addon_decoder *np_addon_decoder_share(struct addon_decoder *decoder) {
  decoder->users++;
  return decoder;
}

void np_addon_decoder_leave(struct addon_decoder *decoder) {
  if (!decoder || --decoder->users > 0) return;
  np_printer_free(decoder->printer);
  np_engine_free(decoder->engine);
  free(decoder);
}
