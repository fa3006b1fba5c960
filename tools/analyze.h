/* analyze.h - what an analyzer, who sees one file at a time, is told of the others: it is included
 * before all else. */
#ifndef NP_ANALYZE_H
#define NP_ANALYZE_H

#include "np/status.h"

/* Gives the status that it is given, so what follows `!= NP_OK` is not looked at as if all had gone
 * well. */
#define np_fail(error, status, ...)              \
  ({                                             \
    enum np_status failed = (status);            \
    (void)(np_fail)(error, failed, __VA_ARGS__); \
    failed;                                      \
  })
#define np_fail_errno(error, status, ...)              \
  ({                                                   \
    enum np_status failed = (status);                  \
    (void)(np_fail_errno)(error, failed, __VA_ARGS__); \
    failed;                                            \
  })

#endif
