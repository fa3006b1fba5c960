/* errand.h - work that nobody can interrupt, on a thread of its own, for which nobody need wait. */
#ifndef NP_BASE_ERRAND_H
#define NP_BASE_ERRAND_H

#include <stdbool.h>
#include <stddef.h>

/* Does one work after another. Its owner is one thread at a time; he can leave at any moment. */
struct np__errand;

/*
 * work: called on the thread, with what `begin` was given, and with nothing else of the owner's,
 * who may be gone.
 * drop: frees that, where the owner did not take it back. Any thread.
 * NULL when out of memory.
 */
struct np__errand *np__errand_new(void (*work)(void *argument), void (*drop)(void *argument));

/* Start to work, on a stack of so many bytes. Not while it is busy. Returns 0; or an errno, and the
 * argument is the caller's still. */
int np__errand_begin(struct np__errand *errand, void *argument, size_t stack_size);

/* Was something begun that `await` has not given back? */
bool np__errand_is_busy(const struct np__errand *errand);

/* Wait for the work: the argument, which is the caller's again; NULL after an interrupt, and the
 * work goes on. */
void *np__errand_await(struct np__errand *errand);

/* Let the wait at hand, or the next, end. Any thread. */
void np__errand_interrupt(struct np__errand *errand);

/* The owner wants no more of it. Does not wait: what works goes on, and then it is all freed.
 * NULL is fine. */
void np__errand_leave(struct np__errand *errand);

#endif
