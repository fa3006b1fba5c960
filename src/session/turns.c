/* turns.c - tickets for turns. */
#include "session/turns.h"

/* So often a thread looks whether it is its turn, for some microseconds, before it sleeps: who
 * wakes one that sleeps, waits for as long as a turn takes. It does not yield meanwhile: threads
 * that share a processor would yield to each other for ever, while one that sleeps is woken on an
 * idle one. */
enum { LOOKS = 4000 };

void np__turns_init(struct np_turns *turns) {
  *turns = (struct np_turns){.filling = NULL};
  pthread_cond_init(&turns->served, NULL);
}

void np__turns_destroy(struct np_turns *turns) {
  pthread_cond_destroy(&turns->served);
}

void np__turns_await(struct np_turns *turns, pthread_mutex_t *mutex, uint64_t ticket, bool looks) {
  for (int i = 0; i < LOOKS; i++) {
    if (atomic_load(&turns->serving) == ticket) return;
    if (!looks) break;
  }
  pthread_mutex_lock(mutex);
  atomic_fetch_add(&turns->sleepers, 1);
  while (atomic_load(&turns->serving) != ticket) pthread_cond_wait(&turns->served, mutex);
  atomic_fetch_sub(&turns->sleepers, 1);
  pthread_mutex_unlock(mutex);
}

void np__turns_end(struct np_turns *turns, pthread_mutex_t *mutex) {
  atomic_fetch_add(&turns->serving, 1);
  if (atomic_load(&turns->sleepers) == 0) return;
  pthread_mutex_lock(mutex);
  pthread_cond_broadcast(&turns->served);
  pthread_mutex_unlock(mutex);
}
