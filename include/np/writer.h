/* writer.h - writing capture files: pcap and pcapng, to a path or a descriptor, one file or many.
 */
#ifndef NP_WRITER_H
#define NP_WRITER_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"
#include "np/edit.h"
#include "np/metadata.h"
#include "np/source.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

enum np_write_format {
  NP_WRITE_PCAPNG,   /**< Several interfaces and link types, comments, statistics; nanoseconds. */
  NP_WRITE_PCAP,     /**< One link type, microseconds. */
  NP_WRITE_PCAP_NANO /**< One link type, nanoseconds. */
};

/** How files are compressed. What goes to the file at once is a member or frame of its own. */
enum np_write_compression { NP_WRITE_PLAIN, NP_WRITE_GZIP, NP_WRITE_ZSTD, NP_WRITE_LZ4 };

/** When packets go to the file. Whole records always go in one piece. */
enum np_write_flush {
  NP_FLUSH_AFTER, /**< No later than `flush_ms` after they came, by a thread of the writer's own. */
  NP_FLUSH_PACKET, /**< Before the call that brings them returns. */
  NP_FLUSH_BLOCK   /**< When the buffer is full. */
};

enum { NP_REPEAT_LIMIT = 64 << 20 };

/** When another file begins, and how many stay. Zeros: there is one file. */
struct np_write_rotation {
  uint64_t bytes;   /**< A file is not longer than this; 0: no limit. */
  uint64_t packets; /**< A file has no more packets than this; 0: no limit. */
  uint64_t ns;      /**< A file's packets span less time than this, and a file that gets no packet
                         for so long, by the clock, ends; 0: no limit. */
  uint32_t ring;    /**< Keep only so many files, the latest; 0: all. */
};

/** Who owns the files. */
struct np_write_owner {
  bool is_set; /**< Files become this user's. Links of others are not followed, by root none of
                  this user's either, and root writes to no third user's file. */
  uint32_t user, group;
};

/** How a capture is written. Zero members get the defaults. */
struct np_write_options {
  enum np_write_format format;
  enum np_write_compression compression;
  uint16_t link_type;       /**< pcap: of the file; 0: that of the first packet. */
  uint16_t empty_link_type; /**< pcap: then, of a file that gets no packets; default Ethernet. */
  uint32_t snap_length;   /**< What headers say, unless a packet has more bytes; default 262144. */
  bool snap_length_holds; /**< No packet has more: a capture cuts them. */
  bool mixes;             /**< Packets may come from several files. */
  enum np_write_flush flush;
  uint32_t flush_ms;    /**< Default 1000. */
  uint32_t buffer_size; /**< In bytes; default 256 KiB, compressed 1 MiB. */
  struct np_write_rotation rotate;
  uint64_t max_packets; /**< np_writer_block ends after so many; 0: no limit. */
  uint32_t end_ms;      /**< See np_writer_hurry; default 1000. */
  uint32_t stall_ms; /**< A write does not wait longer for the reader of a pipe who takes nothing;
                          0: as long as it takes. */
  uint64_t repeat_limit;   /**< Of many files: what each says again of the input beside packets may
                              take so many bytes in all of them, and as many more as the packets take;
                              default NP_REPEAT_LIMIT. */
  const char *application; /**< pcapng: what wrote the file; NULL: not said. */
  const char *comment;     /**< pcapng: of the section; NULL: none. */
  bool keeps_application;  /**< Only if the file that is copied does not say what wrote it. */
  bool waits;           /**< The file's header waits for the first packet: see np_writer_follow. */
  bool strips_comments; /**< Comments of files that are copied are left out. */
  bool cuts_ends;       /**< Packets come without their frame check sequences. */
  struct np_edit *edit; /**< What np_writer_block does to packets; NULL: nothing. The writer's
                           from np_writer_open on, also on failure. */
  uint32_t mode; /**< Who may read files that are made or overwritten, such as 0600; 0: 0666 less
                    the umask, and those of what is there. */
  struct np_write_owner owner;
  const char *const *inputs; /**< Paths that are being read: they are not overwritten. */
  uint32_t input_count;
};

/** What is known of a packet beside its record and bytes; pcap has no place for it. */
struct np_write_extra {
  const char *comment;                     /**< UTF-8; NULL for none. */
  const struct np_packet_options *options; /**< What the file says that it comes from, or NULL. */
  struct np_metadata *metadata; /**< What that file says beside packets, or NULL: written where
                                     np_writer_follow says. */
};

/** What is known of an interface. */
struct np_write_interface {
  uint16_t index; /**< As records have it. */
  uint16_t link_type;
  uint32_t snap_length; /**< 0: that of the options. */
  const char *name;     /**< The following may be NULL. */
  const char *description;
  const char *filter;
};

/** What has been written. Packets and bytes that are in the file can be read from it. */
struct np_write_stats {
  uint64_t packets;          /**< Taken. */
  uint64_t packets_in_file;  /**< Given to the system, in all files together. */
  uint64_t bytes_in_file;    /**< All bytes of all files. */
  uint64_t options_left_out; /**< Packets of which a file said more than pcap has a place for. */
  uint64_t times_made_up;    /**< Packets without a time whose place had to have one: 0, 1970. */
  uint64_t repeats_left_out; /**< Blocks that files do not say again: more than repeat_limit. */
  uint64_t files;            /**< Begun so far; those that the ring removed count. */
};

struct np_writer;

/**
 * Open a writer.
 *
 * A named pipe that nobody reads opens at once, and what is written waits for a reader.
 *
 * path: "-" is standard output. With any rotation it is a pattern: `%n` is the file's number, from
 * 1, in five digits, and gets added before the extension where it is missing, but not where `%S`,
 * `%s` or `%T` tells files apart, of which each begins in a later second; `%t` numbers files
 * as tcpdump does: not the first, then 1, 2 and so on, of a ring all from 0 on, over and over; the
 * conversions of strftime stand for the local time of the file's first packet, or of now where that
 * has no time, `%%` for a percent sign. Then a file is made when its first packet comes, else at
 * once. What was there is overwritten.
 * fd: if not negative, written to instead of the path, which is then only a name for messages; not
 * closed. No rotation.
 * Errors: NP_E_IO with errno, NP_E_NO_MEMORY, NP_E_LIBRARY, NP_E_OPTION (rotation of what is no
 * path; a path that is being read), NP_E_INVALID (no such format or compression).
 */
enum np_status np_writer_open(const char *path, int fd, const struct np_write_options *options,
                              struct np_writer **writer, struct np_error *error);

/** Describe an interface before its first packet; what nobody described gets a link type only. */
enum np_status np_writer_interface(struct np_writer *writer,
                                   const struct np_write_interface *description,
                                   struct np_error *error);

/**
 * pcapng: write what a file says beside packets, too: its interfaces with all their options, names,
 * secrets, statistics, entries of journals, and custom blocks unless they are not to be copied.
 * Each comes before the packets that it preceded there. The first section that is followed before a
 * file's header is written, lends its options to it. Unknown blocks and damages are left out.
 *
 * metadata: shared. Errors: NP_E_NO_MEMORY, NP_E_IO.
 */
enum np_status np_writer_follow(struct np_writer *writer, struct np_metadata *metadata,
                                struct np_error *error);

/**
 * Write a packet.
 *
 * record: its time, lengths, link type, interface; with extra->metadata its number. extra: may be
 * NULL.
 * A packet without a time is a simple packet block, where that can say all there is: of the file's
 * first interface, cut at its snapshot length if at all, without comments and options. Elsewhere it
 * gets the time 0, which is counted. A time that nanoseconds cannot hold is written to pcapng as
 * the ticks of its file, on an interface with that file's clock.
 *
 * Errors: NP_E_IO with errno; NP_E_OPTION when the format cannot hold the packet (another link
 * type, a time before 1970), which writes nothing and is not final. After NP_E_IO the file ends
 * behind its last whole record, where the system allows that, and every later call fails alike.
 */
enum np_status np_writer_packet(struct np_writer *writer, const struct np_record *record,
                                const uint8_t *bytes, const struct np_write_extra *extra,
                                struct np_error *error);

/** Edit and write the packets of a block from `first` on. NP_END once `max_packets` have been
 * written. metadata: of the file that they come from, or NULL. */
enum np_status np_writer_block(struct np_writer *writer, const struct np_block *block,
                               uint32_t first, struct np_metadata *metadata,
                               struct np_error *error);

/** pcapng: keep secrets for decryption, of a type such as NP_SECRETS_TLS. Errors: as for packets.
 */
enum np_status np_writer_secrets(struct np_writer *writer, uint32_t type, const uint8_t *bytes,
                                 uint32_t size, struct np_error *error);
enum { NP_SECRETS_TLS = 0x544c534b, NP_SECRETS_WIREGUARD = 0x57474b4c };

/** pcapng: a name of an address of 4 or 16 bytes. Errors: as for packets. */
enum np_status np_writer_name(struct np_writer *writer, const uint8_t *address, uint32_t size,
                              const char *name, struct np_error *error);

/** Give all that was taken to the system. */
enum np_status np_writer_flush(struct np_writer *writer, struct np_error *error);

/** Give all that was taken to the system, and hold neither a file descriptor nor a buffer until the
 *  next call that writes. */
enum np_status np_writer_suspend(struct np_writer *writer, struct np_error *error);

/**
 * A stop: from now on, whatever waits for the reader of a pipe, a socket or a named pipe has
 * `end_ms` together, and then fails with NP_E_IO: ETIMEDOUT, or ENXIO where nobody reads a named
 * pipe. What was written by then is whole records, but for one of more than PIPE_BUF bytes that was
 * begun. Returns at once. Any thread, also while another call waits.
 */
void np_writer_hurry(struct np_writer *writer);

/** What the edit has done; all 0 without one. Any thread. */
void np_writer_edit_stats(struct np_writer *writer, struct np_edit_stats *stats);

/** Any thread. */
void np_writer_stats(struct np_writer *writer, struct np_write_stats *stats);

/**
 * Write the end of the file and close it. May be called once; then np_writer_free.
 *
 * source: counters of a live capture for pcapng's statistics; NULL when there are none.
 * Errors: as for packets; an earlier failure comes again.
 */
enum np_status np_writer_close(struct np_writer *writer, const struct np_stats *source,
                               struct np_error *error);

/** Free a writer, closing it first if need be. NULL is fine. */
void np_writer_free(struct np_writer *writer);

/**
 * Make a file that is no capture, or empty the one that is there, as a writer with an owner
 * does: it becomes the user's, links of others are not followed, and a third user's file is not
 * written. fd: gets its descriptor, which is open for writing. Errors: NP_E_IO.
 */
enum np_status np_file_make(const char *path, uint32_t user, uint32_t group, uint32_t mode, int *fd,
                            struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
