/* np.h - all of the library: packets captured, read, decoded, printed and written.
 *
 * A protocol is a table of rows (protocol.h). An engine (dissect.h) holds the tables in which
 * layers find their children; it never changes, so that threads can share it. With it there are two
 * ways to read a packet: np_dissect finds its layers, np_visit hands every field of them to a
 * visitor. What makes texts of packets is in text.h, what makes arrays of fields in columns.h and
 * batch.h.
 *
 * Packets come in blocks (block.h): many in one piece of memory, with their layers. A source
 * (source.h) fills blocks: a file or a stream of bytes (file.h), several files (merge.h), a network
 * interface (capture.h). A session (session.h) runs a source on a thread of its own, or several,
 * and has a bounded pool of blocks and a list of stages that they pass. What a file says beside
 * packets is in metadata.h and packet_options.h. Files are written by writer.h, and changed on the
 * way by edit.h and split.h; facts.h counts what a capture has. bpf.h has filters on bytes, which
 * sources run; display.h says which packets a display filter lets pass. streams.h tells flows, and
 * the bytes of TCP streams; stream_events.h writes that down for another thread; messages.h puts
 * messages on them together. own.h adds protocols of a program's own, which plug-ins write with
 * author.h.
 *
 * In the order of reading: status.h, protocol.h, dissect.h, text.h; then block.h, source.h, file.h,
 * session.h. examples/c/fields.c is a program to begin from.
 *
 * Rules that hold everywhere. Calls that can fail return a status (NP_OK, or negative) and fill a
 * struct np_error with a message that says what to do; results are written on success only. Packets
 * never fail: what is wrong with one is a note. Options are structs whose zero members get the
 * defaults. What _new or _open made, _free or _close takes, and NULL is fine there. Memory that is
 * handed in is borrowed for the call, unless the function says otherwise. A struct belongs to one
 * thread at a time, unless its header says otherwise. */
#ifndef NP_NP_H
#define NP_NP_H

#include "np/batch.h"
#include "np/batch_pool.h"
#include "np/block.h"
#include "np/bpf.h"
#include "np/capture.h"
#include "np/columns.h"
#include "np/contain.h"
#include "np/display.h"
#include "np/display_options.h"
#include "np/dissect.h"
#include "np/edit.h"
#include "np/facts.h"
#include "np/file.h"
#include "np/keylog.h"
#include "np/merge.h"
#include "np/message_says.h"
#include "np/message_types.h"
#include "np/messages.h"
#include "np/metadata.h"
#include "np/own.h"
#include "np/packet_options.h"
#include "np/protocol.h"
#include "np/session.h"
#include "np/source.h"
#include "np/split.h"
#include "np/stage.h"
#include "np/status.h"
#include "np/stream_events.h"
#include "np/stream_types.h"
#include "np/streams.h"
#include "np/style.h"
#include "np/text.h"
#include "np/unpack.h"
#include "np/version.h"
#include "np/writer.h"

#endif
