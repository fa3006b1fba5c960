/* message_says.h - what the head of a message says, as its parser has read it. */
#ifndef NP_MESSAGE_SAYS_H
#define NP_MESSAGE_SAYS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A text, as bytes of a message's packet. */
struct np_message_text {
  uint32_t offset; /**< From the packet's start. */
  uint32_t length;
};

/** What the head of a message of HTTP/1 says, for who does not want all its fields. */
struct np_message_says {
  struct np_message_text version;
  struct np_message_text method; /**< Of a request, as `target` and `host`. */
  struct np_message_text target;
  struct np_message_text host; /**< What stands between scheme and target in the URL. */
  uint32_t status;             /**< Of a response. */
  uint16_t is_request;         /**< Else it is a response. */
  uint16_t has_host;           /**< Else the target is all of the URL that is known. */
};

#ifdef __cplusplus
}
#endif

#endif
