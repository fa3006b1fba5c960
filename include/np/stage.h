/* stage.h - something that a session does with each of its blocks, on their way. */
#ifndef NP_STAGE_H
#define NP_STAGE_H

#include "np/block.h"
#include "np/source.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One of the things that happen to each block before it can be taken. A session has a list of them.
 *
 * There are two kinds. A stage with `make` makes something of each block on its own, such as
 * columns: all threads do at a time, once the block is sealed. A stage with `pass` sees packets in
 * their order and never two blocks at a time, such as a dump. Of each block first all products are
 * made, in the order of the list, then the stages in order get it, in the order of the list; so
 * what one needs of a packet's own can be made at a time, and found with np_block_product.
 *
 * What a stage makes of a block, its product, waits in the block for the consumer, who takes it out
 * with np_block_take_product. Products that nobody took are discarded.
 */
struct np_stage {
  const char *name; /**< What it is, in messages, such as "dump". A constant. */
  /** thread: below the session's number of threads; no two calls at a time have the same. Returns
   *  NULL when there is no product. */
  void *(*make)(void *context, uint32_t thread, const struct np_block *block);
  /** The packets of `block` from `first` on, on any of the session's threads. Of a file `first` is
   *  0. Live packets come as they are read, in several calls a block, also those that the consumer
   *  misses because he is too slow; not so where the stage is `apart`.
   *  product: NULL at first, to be set or left. A failure ends the session behind this block with
   *  this error, NP_END as if the source had ended. Stages behind it get the block all the same. */
  enum np_status (*pass)(void *context, const struct np_block *block, uint32_t first,
                         void **product, struct np_error *error);
  /** Needed where there are products; NULL: it makes none. Must not call into the session. */
  void (*discard)(void *context, void *product);
  /** In order: the source is at its end, has failed, or is stopped; the last call of `pass` is
   * over. stats: of a live source, else NULL. A failure becomes the session's, unless that has one
   * of its own. May be NULL. */
  enum np_status (*close)(void *context, const struct np_stats *stats, struct np_error *error);
  /** In order: the session is being stopped: a call that waits for somebody else must not go on to.
   *  Called from any thread, during the other calls too; returns at once. NULL: it never waits. */
  void (*hurry)(void *context);
  /** Nothing is called any more: after the close, or, where there are products, when the last block
   *  has come back after np_session_close. Not after a removal. May be NULL. */
  void (*release)(void *context);
  void *context;
  bool wants_layers; /**< In order: the blocks are sealed before they are passed. */
  /** In order: it can take long for a packet. The session of a live source gets a second thread for
   *  such stages, so that they delay no read: they see whole blocks, what the consumer misses is
   *  lost for them too, and they see nothing of stages that are not apart. Of a file it changes
   *  nothing. */
  bool apart;
};

#ifdef __cplusplus
}
#endif

#endif
