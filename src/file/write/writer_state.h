/* writer_state.h - what a writer and its formats share. */
#ifndef NP_FILE_WRITE_WRITER_STATE_H
#define NP_FILE_WRITE_WRITER_STATE_H

#include <pthread.h>

#include "file/codec/codec.h"
#include "file/write/flusher.h"
#include "file/write/output.h"
#include "np/writer.h"

struct np_writer;

/* A format that is written. Records are put into the writer's buffer as a whole. */
struct np_encoder {
  /* May the packet be written? Fails with NP_E_OPTION. */
  enum np_status (*check)(struct np_writer *writer, const struct np_record *record,
                          const struct np_write_extra *extra, struct np_error *error);
  /* What a file begins with. */
  enum np_status (*begin)(struct np_writer *writer, struct np_error *error);
  /* Bytes that a packet takes, without what it makes necessary before and at the end. */
  uint64_t (*size)(const struct np_record *record, const struct np_write_extra *extra);
  enum np_status (*packet)(struct np_writer *writer, const struct np_record *record,
                           const uint8_t *bytes, const struct np_write_extra *extra,
                           struct np_error *error);
  /* What a file that is copied says beside packets. */
  enum np_status (*meta)(struct np_writer *writer, struct np_metadata *origin,
                         const struct np_meta *meta, struct np_error *error);
  /* A file's last bytes; NULL when there are none. */
  enum np_status (*end)(struct np_writer *writer, const struct np_stats *source,
                        struct np_error *error);
  uint32_t end_size; /* of the end, for each interface */
  bool copies;       /* there is a place for what files that are copied say */
  /* Length of the record at the start of these bytes, and whether it is a packet. */
  uint32_t (*record)(const uint8_t *bytes, bool *is_packet);
};

/* A file that is copied: what it says beside packets is written up to its next entry. */
struct np_write_source {
  struct np_metadata *metadata;
  uint32_t next;
  uint64_t quiet; /* number of the last packet that comes before that one, as far as it is known */
  uint64_t last;  /* number of the last packet that was written */
  uint64_t repeatable; /* of what was written: what the next file says again */
};

struct np_write_sources {
  struct np_write_source *list;
  uint32_t count;
};

#define NP_NO_INTERFACE UINT32_MAX

/* An interface of the writer, numbered as it came. */
struct np_output_interface {
  const struct np_metadata *origin; /* the file that it comes from; NULL: described by a caller */
  const struct np_meta *meta;       /* and how that describes it; NULL when it does not */
  const struct np_meta *section;    /* which this interface is the first one of, or NULL */
  uint16_t index;                   /* as records have it */
  uint32_t number;                  /* in the file that describes it, */
  uint64_t file;                    /* which is this one, from 1; 0: none */
  uint32_t next;                    /* the interface before it in this slot, or NP_NO_INTERFACE */
  uint16_t link_type;
  uint32_t snap_length;
  uint64_t at;                       /* where the file describes it */
  char *name, *description, *filter; /* may be NULL */
  bool has_statistics;               /* they were copied into this file */
  bool keeps_clock;                  /* its times are the file's ticks, not nanoseconds */
  uint64_t packets;                  /* in this file */
  uint64_t timed;                    /* of those, with a time: */
  uint64_t first, last;              /* the earliest and the latest, in the interface's unit */
};

/* What the header of a pcap file says of all packets. */
struct np_pcap_facts {
  uint32_t snap_length;
  uint32_t fcs; /* bits of the link word */
};

/* What the files of a split have in common; a writer alone has one of its own. */
struct np_write_shared {
  struct np_patience patience;
  bool is_split;         /* every file gets what the input says */
  uint64_t repeat_limit; /* what is said again may take so many bytes, and as many as packets do */
  uint64_t repeated, packet_bytes;
  struct np_write_sources sources; /* pcap: whose interfaces were seen */
  uint32_t fcs;   /* pcap: bits of the link word; 0 as soon as two interfaces differ */
  bool has_fcs;   /* an interface was seen */
  bool fcs_holds; /* no other can come */
};

/* Records that wait to go to the file. */
struct np_write_buffer {
  uint8_t *bytes;
  uint32_t used, capacity;
  uint32_t head;    /* bytes at its start that are the file's beginning, not records */
  uint64_t packets; /* of which it has records */
  uint8_t *packed;  /* its bytes, compressed */
  uint64_t packed_capacity;
};

/* The file that is written now. */
struct np_written_file {
  bool is_open;    /* there is one */
  bool has_header; /* it has its header */
  uint64_t packets;
  int64_t first_ns; /* the time of its first packet that has one */
  uint64_t bytes;   /* that have left the buffer, before they are packed */
  struct np_pcap_facts pcap;
  const struct np_meta *lent; /* the section whose options its header has, or NULL */
  uint16_t link_type;         /* of its packets, where it can have one only */
  uint32_t interfaces;        /* how many it describes */
};

/* All interfaces that packets had, and how they are found. */
struct np_output_interfaces {
  struct np_output_interface *list;
  uint32_t count, capacity;
  uint32_t last;       /* which was described, or had a packet, last */
  uint32_t *slots;     /* by the last bits of the index that records have: the latest interface */
  uint32_t slot_count; /* a power of two, or 0 */
};

struct np_writer {
  const struct np_encoder *encoder;
  const struct np_codec *codec; /* NULL: not compressed */
  struct np_write_options options;
  char *application, *comment; /* which the options point to */

  pthread_mutex_t mutex; /* all below */
  struct np_output output;
  struct np_write_buffer buffer;
  struct np_written_file file;
  struct np_output_interfaces interfaces;
  struct np_write_sources sources;
  struct np_write_stats stats;
  struct np_error failure; /* what every later call returns, if its status is not NP_OK */
  bool closed;
  struct np_write_shared own, *shared;

  /* Counters, to be seen while the other mutex is held by who waits. */
  struct {
    pthread_mutex_t mutex; /* the following */
    struct np_write_stats stats;
    struct np_edit_stats edit;
  } seen;

  /* The last tick that found new packets. */
  struct {
    uint64_t packets; /* how many had come */
    int64_t at_ns;    /* when that was, by the monotonic clock */
  } tick;

  struct np_flusher flusher;
};

/* What every call returns after a failure. */
enum np_status np__writer_failed(struct np_writer *writer, struct np_error *error);

/* The writer is of no use any more. */
enum np_status np__writer_out_of_memory(struct np_writer *writer, struct np_error *error);

/* Empty the buffer into the file; unless it is to wait, only if its reader takes something. */
enum np_status np__writer_empty(struct np_writer *writer, bool waits, struct np_error *error);

/* Before the first packet: the writer has this in common with others. */
void np__writer_share(struct np_writer *writer, struct np_write_shared *shared);

/* Let the counters be seen, also while a write waits. */
void np__writer_publish(struct np_writer *writer);

/* Can the bytes at this place of the file, before it is packed, still be others? */
bool np__writer_can_patch(const struct np_writer *writer, uint64_t at);

/* Make them others. */
enum np_status np__writer_patch(struct np_writer *writer, uint64_t at, const void *bytes,
                                uint32_t size, struct np_error *error);

/* A snap length that a packet of this link type and so many captured bytes does not exceed: no
 * smaller than what libpcap takes for the most. */
uint32_t np__writer_fitting_snap(uint16_t link_type, uint32_t caplen);

/* Room for a record in the buffer, which becomes part of it; NULL on failure. */
uint8_t *np__writer_space(struct np_writer *writer, uint32_t size, struct np_error *error);

/* Add a interface; NULL when out of memory. */
struct np_output_interface *np__writer_add_interface(struct np_writer *writer,
                                                     const struct np_write_interface *interface);

/* The interface that has these, or NP_NO_INTERFACE. */
uint32_t np__writer_find_interface(const struct np_writer *writer, uint16_t index,
                                   uint16_t link_type, const struct np_metadata *origin,
                                   bool keeps_clock);

/* The interface of a packet becomes the last one. False when there is none. */
bool np__pcapng_choose_interface(struct np_writer *writer, uint16_t index, uint16_t link_type,
                                 const struct np_metadata *origin);

/* Free what a interface holds. */
void np__writer_free_interface(struct np_output_interface *interface);

/* A copy of a text, if there is one. False when out of memory. */
bool np__writer_copy_text(char **to, const char *from);

/* The source of a file that is copied; a new one when there is none. NULL when out of memory. */
struct np_write_source *np__writer_source(struct np_write_sources *sources,
                                          struct np_metadata *metadata);

/* Write what the file says before a packet. */
enum np_status np__writer_catch_up(struct np_writer *writer, struct np_write_source *source,
                                   uint64_t number, struct np_error *error);

/* Write what all files say behind the packets that were written. */
enum np_status np__writer_catch_up_all(struct np_writer *writer, struct np_error *error);

/* What was written of names and secrets, once more: a new file has begun. */
enum np_status np__writer_repeat(struct np_writer *writer, struct np_error *error);

/* May a file say again what takes so many bytes? If not, that is counted. */
bool np__writer_may_repeat(struct np_writer *writer, uint64_t bytes);

/* Does the file describe the interface? */
static inline bool np__writer_describes(const struct np_writer *w,
                                        const struct np_output_interface *interface) {
  return interface->file == w->stats.files && interface->file > 0;
}

void np__writer_leave_sources(struct np_write_sources *sources);

/* Describe an interface, once. */
enum np_status np__pcapng_describe(struct np_writer *writer,
                                   const struct np_write_interface *interface,
                                   struct np_error *error);

/* Blocks of pcapng. The length of secrets and the size of an address are good. */
enum np_status np__pcapng_put_secrets(struct np_writer *writer, uint32_t type, const uint8_t *bytes,
                                      uint32_t length, struct np_error *error);
enum np_status np__pcapng_put_name(struct np_writer *writer, const uint8_t *address, uint32_t size,
                                   const char *name, struct np_error *error);

extern const struct np_encoder np__encoder_pcap;
extern const struct np_encoder np__encoder_pcapng;

#endif
