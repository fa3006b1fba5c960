/* session.h - a source with a thread of its own, a bounded pool of blocks, a list of stages that
 * they pass, and a queue of those that are ready.
 */
#ifndef NP_SESSION_H
#define NP_SESSION_H

#include "np/defragment.h"
#include "np/display.h"
#include "np/relation.h"
#include "np/source.h"
#include "np/stage.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The most threads of a session. */
enum { NP_MAX_THREADS = 64 };

/** How a session works. Zero members get the defaults. */
struct np_session_options {
  uint32_t threads; /**< Of a source that is not live: how many read and decode; default 1, at most
                       NP_MAX_THREADS. Blocks come in the order of the source all the same. */
  uint32_t block_count; /**< Blocks in the pool; default 16 where the source is live, else 3 and one
                           per thread; at least 2, and more than threads. */
  struct np_block_options block; /**< Size of each. */
  /** A display filter: packets that do not pass are seen by no stage and no consumer. Shared. They
   *  count as received, and in the numbers of those that pass. NULL: all pass. */
  struct np_display *display;
  /** Put fragments together: the packet that completes a datagram carries it whole, see np/whole.h,
   *  for display filters, stages and the consumer. NULL: they stay as they came. */
  const struct np_defragment_options *defragment;
  /** Relate each packet to those before it: its streams and times, see np/relation.h. NULL: only
   *  where the display filter asks for such fields; else it costs nothing. */
  const struct np_relate_options *relate;
  const struct np_engine *engine; /**< Where there is a display filter, or fragments are put
                                     together: the source's. Borrowed. */
  bool lazy; /**< The thread starts with the first np_session_take, not at once. */
  /** Called on the session's thread when there is something to take, once per empty queue: a bell,
   *  not a message. Must not call into the session. */
  void (*notify)(void *context);
  void *context;
};

struct np_session;

/**
 * Start the thread.
 *
 * source: owned by the session from now on, also on failure.
 * Errors: NP_E_NO_MEMORY, NP_E_IO when the thread cannot be made.
 */
enum np_status np_session_open(struct np_source *source, const struct np_session_options *options,
                               struct np_session **session, struct np_error *error);

/**
 * Take the next block. Never waits.
 *
 * block: gets a sealed block with at least one packet, which the caller gives back with
 * np_session_release; NULL when there is none.
 * Returns NP_OK; NP_INTERRUPTED when there is nothing now and the bell will ring; NP_END after the
 * last block; or the source's error, once all blocks before it have been taken, with `error`
 * filled.
 */
enum np_status np_session_take(struct np_session *session, struct np_block **block,
                               struct np_error *error);

/**
 * Put a stage, which is copied, at the end of the list: it gets what is read from now on.
 *
 * stage: with either `make`, and then `discard`, or `pass`. index: gets its number, for
 * np_session_remove_stage and np_block_take_product.
 * Errors: NP_E_INVALID when the list is full (NP_MAX_STAGES); for a stage in order also when
 * packets of a file have been read already, and NP_E_CLOSED when the source is over; NP_E_IO when a
 * thread that it needs cannot be made.
 */
enum np_status np_session_add_stage(struct np_session *session, const struct np_stage *stage,
                                    uint32_t *index, struct np_error *error);

/**
 * Relate packets to those before them: of a file from the first packet on, which must not have been
 * taken; of a live source from the next block on. Once is enough. A display filter that asks for
 * such fields sees to it by itself.
 *
 * options: NULL for the defaults. Errors: NP_E_INVALID when packets of a file have been read;
 * NP_E_NO_MEMORY.
 */
enum np_status np_session_relate(struct np_session *session,
                                 const struct np_relate_options *options, struct np_error *error);

/**
 * Hide packets that do not pass a display filter, from stages and from the consumer: beside those
 * that other filters hide, of a file from the first packet on if none was taken, of a live source
 * of what is taken and read from now on.
 *
 * display: shared. engine: the source's; borrowed. Errors: NP_E_INVALID when there are four
 * already; NP_E_NO_MEMORY.
 */
enum np_status np_session_add_display(struct np_session *session, struct np_display *display,
                                      const struct np_engine *engine, struct np_error *error);

/**
 * Take a stage in order that makes no products out of the list, without closing it. Waits for a
 * running call. False when it is not there any more. Others stay as long as the session.
 */
bool np_session_remove_stage(struct np_session *session, uint32_t index);

/** The most packets of the blocks that are made from now on; 0 = what the blocks before them had.
 */
void np_session_set_block_packets(struct np_session *session, uint32_t packets);

/** Set the number of threads, as the option does; nothing happens once they have started. */
void np_session_set_threads(struct np_session *session, uint32_t threads);

/** How many threads the session has. */
uint32_t np_session_threads(const struct np_session *session);

/** Forget packets once the stages in order had them, as nobody will take them; or no longer. Of
 * what is forgotten no products are made. */
void np_session_discard(struct np_session *session, bool discard);

/** Give a block back to the pool. Any thread, also after np_session_stop and np_session_close. */
void np_session_release(struct np_session *session, struct np_block *block);

/**
 * Keep a taken block for as long as wanted, also beyond np_session_close: the pool may make another
 * in its place. Give it back with np_session_return.
 */
void np_session_lend(struct np_session *session, struct np_block *block);

/** Give back a block that was lent. Any thread. The session uses its memory again, or frees it. */
void np_session_return(struct np_session *session, struct np_block *block);

/** Stop the thread and wait for it: a few milliseconds at most, whatever the source does. Blocks
 * that are ready can still be taken; then comes NP_END. Idempotent. */
void np_session_stop(struct np_session *session);

/** Stop and free. Blocks that are still out stay valid until they are released. NULL is fine. */
void np_session_close(struct np_session *session);

/** Counters. After np_session_stop they are the last ones. */
void np_session_stats(struct np_session *session, struct np_stats *stats);

/** Counters of each device of a live source, by the indices of their interfaces. How many there
 * are.
 */
uint32_t np_session_devices(struct np_session *session, struct np_stats stats[NP_MAX_DEVICES]);

/** The next event of a device, until np_session_stop. The bell rings when there are new ones. False
 * when there is none. */
bool np_session_event(struct np_session *session, struct np_device_event *event);

/** What was counted of fragments. False, and all zeros, where they are not put together. */
bool np_session_fragments(struct np_session *session, struct np_defragment_stats *stats);

/** What was counted of streams. False, and all zeros, where packets are not related. */
bool np_session_relations(struct np_session *session, struct np_relate_stats *stats);

/** Full blocks that wait to be taken, and the age of the oldest in ms. */
void np_session_queue(struct np_session *session, uint32_t *blocks, double *oldest_ms);

/** Send a packet. Errors: NP_E_CLOSED, NP_E_OPTION when the source cannot, NP_E_IO, NP_E_CAPTURE.
 */
enum np_status np_session_inject(struct np_session *session, const uint8_t *bytes, uint32_t length,
                                 struct np_error *error);

/** LINKTYPE_ number of the source's first interface; 0xffff (NP_NO_LINK_TYPE) while it is not
 * known. */
uint16_t np_session_link_type(const struct np_session *session);

/** The format of the source's file: its name; NULL when it has none, or it is not known yet. */
const char *np_session_format(const struct np_session *session);

/** How the source's file is compressed: the name; NULL for not, or not known yet. */
const char *np_session_compression(const struct np_session *session);

#ifdef __cplusplus
}
#endif

#endif
