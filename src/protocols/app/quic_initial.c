/* quic_initial.c - keys of a client's Initial packets, RFC 9001 section 5. They come from the
 * connection id that it chose for the server; those of the server come from it too, but its packets
 * do not tell it. */
#include "protocols/app/quic_initial.h"

#include "base/gcm.h"
#include "base/hkdf.h"
#include "protocols/app/quic_version.h"

enum { SAMPLE_AT = 4, FIRST_MASK = 0x0f, LENGTH_MASK = 3 };

struct keys {
  struct np_aes128 seal, mask;
  uint8_t nonce[NP_GCM_NONCE];
};

/* Section 5.2, and section 5.1 for the labels. */
static void derive(struct keys *keys, const struct np__quic_secrets *secrets, const uint8_t *id,
                   uint32_t id_size) {
  uint8_t secret[NP_SHA256_BYTES], client[NP_SHA256_BYTES], key[NP_AES_BYTES];
  np_hkdf_extract((struct np_hkdf_input){secrets->salt, sizeof secrets->salt},
                  (struct np_hkdf_input){id, id_size}, secret);
  np_hkdf_expand_label(secret, "client in", client, sizeof client);
  np_hkdf_expand_label(client, secrets->key, key, sizeof key);
  np_aes128_begin(&keys->seal, key);
  np_hkdf_expand_label(client, secrets->hp, key, sizeof key);
  np_aes128_begin(&keys->mask, key);
  np_hkdf_expand_label(client, secrets->iv, keys->nonce, sizeof keys->nonce);
}

/* Section 5.4: the mask is made of bytes behind the longest packet number. */
static bool unmask(struct np__quic_packet *packet, const struct keys *keys) {
  uint8_t mask[NP_AES_BYTES];
  uint32_t sample = packet->number_at + SAMPLE_AT;
  if (sample + NP_AES_BYTES > packet->size) return false;
  np_aes128_encrypt(&keys->mask, &packet->bytes[sample], mask);
  packet->bytes[0] ^= mask[0] & FIRST_MASK;
  packet->frames_at = packet->number_at + (packet->bytes[0] & LENGTH_MASK) + 1;
  for (uint32_t at = packet->number_at; at < packet->frames_at; at++)
    packet->bytes[at] ^= mask[1 + at - packet->number_at];
  return true;
}

/* Section 5.3: the packet number is xored to the end of the nonce, the header goes with the frames.
 */
static bool open_frames(struct np__quic_packet *packet, struct keys *keys) {
  uint32_t count = packet->frames_at - packet->number_at;
  for (uint32_t i = 0; i < count; i++)
    keys->nonce[NP_GCM_NONCE - count + i] ^= packet->bytes[packet->number_at + i];
  const struct np_gcm_sealed sealed = {.nonce = keys->nonce,
                                       .extra = packet->bytes,
                                       .extra_size = packet->frames_at,
                                       .bytes = &packet->bytes[packet->frames_at],
                                       .size = packet->size - packet->frames_at};
  packet->end = packet->size - NP_GCM_TAG;
  return np_gcm_open(&keys->seal, &sealed, &packet->bytes[packet->frames_at]);
}

bool np__quic_open(struct np__quic_packet *packet, uint64_t version, const uint8_t *id,
                   uint32_t id_size) {
  const struct np__quic_secrets *secrets = np__quic_secrets_of(version);
  struct keys keys;
  if (!secrets) return false;
  derive(&keys, secrets, id, id_size);
  return unmask(packet, &keys) && open_frames(packet, &keys);
}
