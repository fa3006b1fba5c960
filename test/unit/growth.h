/* growth.h - how what something takes grows with its size: the same work done in many small pieces
 * and in one large one, whatever the machine does besides. */
#ifndef NP_TEST_GROWTH_H
#define NP_TEST_GROWTH_H

#include <stdint.h>
#include <time.h>

enum { NP_GROWTH_TIMES = 16, NP_GROWTH_TRIES = 7 };

/* How many times as long one piece may take as so many small ones of together its size: 2.3 times
 * for each doubling is 1.75 for four of them. What grows with the square takes 16 times as long. */
static const double MOST_GROWTH = 1.75;

/* Seconds of the processor that this process has taken. */
static double seconds_taken(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* The least of some tries. measure returns the seconds that a piece of so many takes. */
static double growth_of(double (*measure)(uint32_t), uint32_t count) {
  double best = 1e9;
  for (int i = 0; i < NP_GROWTH_TRIES && best > MOST_GROWTH; i++) {
    double small = 0;
    for (int n = 0; n < NP_GROWTH_TIMES; n++) small += measure(count / NP_GROWTH_TIMES);
    const double large = measure(count);
    if (large / small < best) best = large / small;
  }
  return best;
}

#endif
