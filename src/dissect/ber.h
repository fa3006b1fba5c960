/* ber.h - how values of ASN.1 are read that are encoded by X.690: a type, a length, a value.
 *
 * A value is a cursor that ends where its length says. No depth takes a call: who knows what is in
 * a value reads on in it. Protocols whose values are DER, or BER with definite lengths, share it:
 * an indefinite length is noted, and its value ends where its end-of-contents is. */
#ifndef NP_DISSECT_BER_H
#define NP_DISSECT_BER_H

#include "dissect/dissector.h"

/* First bytes of universal types. */
enum np_ber_type {
  NP_BER_BOOLEAN = 0x01,
  NP_BER_INTEGER = 0x02,
  NP_BER_BITS = 0x03,
  NP_BER_OCTETS = 0x04,
  NP_BER_NULL = 0x05,
  NP_BER_OID = 0x06,
  NP_BER_UTC_TIME = 0x17,
  NP_BER_GENERALIZED_TIME = 0x18,
  NP_BER_SEQUENCE = 0x30
};

/* First bytes of an application's types, and of those that the context tells. */
#define NP_BER_APPLICATION(number) (0x40 | (number))
#define NP_BER_CONTEXT(number) (0x80 | (number))
#define NP_BER_IN_CONTEXT(number) (0xa0 | (number)) /* it holds others */

struct np_ber {
  uint8_t first;   /* class, whether it holds others, and the type's number up to 30 */
  uint32_t number; /* of the type, whatever its length */
  bool is_indefinite;
  struct np_cursor value;
};

/* The next value; `c` moves behind it. False where there is none, or none that is whole by the
 * declared end: then `c` is bad. Notes nothing, so `dissect` may ask it too. */
bool np_ber_read(struct np_cursor *c, struct np_ber *item);

/* The value as a number with a sign, of up to 64 bits. False where it is none. */
bool np_ber_number(const struct np_ber *item, int64_t *number);

/* The value as a time in nanoseconds since 1970: of the forms of X.509 and Kerberos, UTCTime and
 * GeneralizedTime in seconds, of UTC. False where it is none, or was not captured. */
bool np_ber_time(const struct np_ber *item, int64_t *time);

/* ---- In `details` only ---------------------------------------------------------------------- */

/* As np_ber_read, with a note where it fails; `row` is the one that is missing then. */
bool np_ber_take(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 struct np_ber *item);

/* As np_ber_take, of a type that is known by its first byte; another one is malformed. */
bool np_ber_expect(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   uint8_t first, struct np_ber *item);

/* Emit the value as the row's type asks: a number, a flag (a BOOLEAN), a time, or bytes. */
void np_ber_emit(struct np_dissector *d, const struct np_ber *item, const struct np_field *row);

/* Emit the value: as a number of type NP_UINT or NP_INT, which it returns; as the bytes of a row;
 * as a time of a row of type NP_TIME; as an object identifier, 1.3.6..., of a row of type
 * NP_STRING. */
uint64_t np_ber_emit_number(struct np_dissector *d, const struct np_ber *item,
                            const struct np_field *row);
void np_ber_emit_bytes(struct np_dissector *d, const struct np_ber *item,
                       const struct np_field *row);
void np_ber_emit_time(struct np_dissector *d, const struct np_ber *item,
                      const struct np_field *row);
void np_ber_emit_oid(struct np_dissector *d, const struct np_ber *item, const struct np_field *row);

#endif
