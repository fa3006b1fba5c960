/* link_type.c - DLT_ and LINKTYPE_ numbers (tcpdump.org/linktypes.html): the few that differ. */
#include "capture/link_type.h"

#include <stddef.h>

/* The first systems chose numbers of their own for these, so files got neutral ones. */
static const struct {
  int dlt;
  uint16_t link_type;
} different[] = {
    {11, 100}, /* ATM RFC 1483 */
#if defined(__OpenBSD__)
    {14, 101}, /* raw IP */
#else
    {12, 101}, /* raw IP */
#endif
#if defined(__linux__)
    {15, 102}, /* BSD/OS SLIP */
    {16, 103}, /* BSD/OS PPP */
#elif defined(__APPLE__) || defined(__FreeBSD__)
    {13, 102}, {14, 103},
#endif
#if defined(__APPLE__)
    {149, 258}, /* Apple's packet metadata */
#endif
    {19, 106}, /* Linux classical IP over ATM */
    {18, 246}, /* OpenBSD pfsync */
};

enum { DIFFERENT_COUNT = sizeof different / sizeof different[0] };

/* Numbers that some systems put into files for these, before there were neutral ones: they are read
 * alike on all systems. */
static const struct {
  uint16_t old, link_type;
} historical[] = {
    {12, 101}, /* raw IP, most systems' DLT_RAW */
    {14, 101}, /* OpenBSD's */
    {13, 109}, /* OpenBSD's encapsulating interface */
};

enum { HISTORICAL_COUNT = sizeof historical / sizeof historical[0] };

static uint16_t neutral(uint16_t link_type) {
  for (size_t i = 0; i < HISTORICAL_COUNT; i++)
    if (historical[i].old == link_type) return historical[i].link_type;
  return link_type;
}

uint16_t np__link_type_of_dlt(int dlt) {
  for (size_t i = 0; i < DIFFERENT_COUNT; i++)
    if (different[i].dlt == dlt) return different[i].link_type;
  return (uint16_t)dlt;
}

int np__dlt_of_link_type(uint16_t link_type) {
  link_type = neutral(link_type);
  for (size_t i = 0; i < DIFFERENT_COUNT; i++)
    if (different[i].link_type == link_type) return different[i].dlt;
  return link_type;
}
