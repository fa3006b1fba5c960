/* file.h - reading capture files: pcap, pcapng and snoop, from a path, a descriptor, memory or a
 * pipe. */
#ifndef NP_FILE_H
#define NP_FILE_H

#include "np/bpf.h"
#include "np/source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Where the bytes of a file come from. */
struct np_input;

/**
 * Open a path, or standard input for "-".
 *
 * A FIFO or terminal is waited for with poll, so that `interrupt` works; a regular file is read.
 * Errors: NP_E_IO with errno (no such file, a directory, no permission).
 */
enum np_status np_input_open(const char *path, struct np_input **input, struct np_error *error);

/**
 * Open a path as np_input_open does, for a file that is still being written: at its end a read
 * waits for more, looking at most every 100 ms.
 *
 * A regular file is not `regular` as an input then. What is no regular file, is read as by
 * np_input_open. Errors of a read: NP_E_IO when the file gets shorter, or its path is removed or
 * becomes another file; what was in it before has been read then.
 */
enum np_status np_input_follow(const char *path, struct np_input **input, struct np_error *error);

/** Take bytes from memory, which is borrowed until the input is closed. NULL when out of memory. */
struct np_input *np_input_memory(const uint8_t *bytes, size_t size);

/**
 * A pipe inside the process: one thread pushes bytes, another reads them as an input. Nothing may
 * be pushed once its source is closed, as by np_session_stop.
 *
 * capacity: bytes it holds at most. want: called, on the reading thread, when the reader found the
 * pipe empty; may be NULL.
 */
struct np_input *np_input_pipe(uint32_t capacity, void (*want)(void *context), void *context);

/** Push bytes; returns how many fitted. Never waits. */
uint32_t np_input_push(struct np_input *pipe, const uint8_t *bytes, uint32_t size);

/** No more bytes will come. */
void np_input_finish(struct np_input *pipe);

/** How a file is read. */
struct np_file_options {
  const char
      *filter; /**< BPF in libpcap's language, compiled per link type; NULL or "" for none. */
  struct np_filter_options filter_options;
  uint32_t max_packet;     /**< A packet that claims more bytes than this is damage; 0 = 16 MiB. */
  bool recover;            /**< Go on behind damage, and note it in the source's metadata. */
  bool limits_metadata;    /**< The next member counts; otherwise it is 16 MiB. */
  uint64_t metadata_limit; /**< Bytes that are kept of what the file says beside packets. */
  bool waits; /**< Nothing is read before the source's `begin`, which tells what is wrong then. */
  uint64_t max_unpacked; /**< Bytes that compressed data may unpack to; 0 = no limit. */
};

/**
 * Make a source of the packets of a file, which may be compressed with gzip, zstd or lz4.
 *
 * input: owned by the source from now on, also on failure. If the input is regular, the file's
 * header is read and the filter compiled here, and their errors are returned; otherwise, and where
 * a file says a megabyte before its first interface, by the reads. A filter that does not compile
 * at once (np_filter_is_quick) is compiled by the reads in any case, which wait for it until they
 * are interrupted; to close the source does not wait. Packets of a link type that cannot take the
 * filter do not match; NP_E_FILTER is for an expression that no link type takes, and for one that
 * none of the file takes: of pcap and snoop, which have one, at once, of pcapng at its end. engine:
 * borrowed. Errors: NP_E_FORMAT (what the first bytes are, which formats are read), NP_E_CUT,
 * NP_E_DAMAGED, NP_E_FILTER, NP_E_LIBRARY (a filter needs libpcap, compressed data need their
 * library), NP_E_LIMIT (max_unpacked is reached; by a read), NP_E_IO, NP_E_NO_MEMORY. error->offset
 * and error->packets are set for damage.
 */
enum np_status np_file_open(struct np_input *input, const struct np_engine *engine,
                            const struct np_file_options *options, struct np_source **source,
                            struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
