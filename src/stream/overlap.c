/* overlap.c - who wins where two pieces of data claim the same bytes. */
#include "stream/overlap.h"

bool np__segment_wins(enum np_tcp_policy policy, struct np_span arrived, struct np_span held) {
  bool begins_before = arrived.start < held.start;
  bool begins_alike = arrived.start == held.start;
  switch (policy) {
    case NP_TCP_LAST:
      return true;
    case NP_TCP_BSD:
    case NP_TCP_WINDOWS:
      return begins_before;
    case NP_TCP_LINUX:
      return begins_before || (begins_alike && arrived.end > held.end);
    case NP_TCP_OLD_LINUX:
      return begins_before || (begins_alike && arrived.end >= held.end);
    case NP_TCP_SOLARIS:
      return begins_before || begins_alike ? arrived.end >= held.end : arrived.end > held.end;
    case NP_TCP_FIRST:
      break;
  }
  return false;
}

bool np__fragment_wins(enum np_ip_policy policy, struct np_span arrived, struct np_span held) {
  bool begins_before = arrived.start < held.start;
  switch (policy) {
    case NP_IP_LAST:
      return true;
    case NP_IP_BSD:
      return begins_before;
    case NP_IP_OLD_LINUX:
      return arrived.start <= held.start;
    case NP_IP_SOLARIS:
      return begins_before && arrived.end >= held.end;
    case NP_IP_WINDOWS:
      return begins_before && arrived.end > held.end;
    case NP_IP_FIRST:
    case NP_IP_LINUX:
      break;
  }
  return false;
}
