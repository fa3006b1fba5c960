/* files.c - the least that reading a pcapng file takes: a hop from block to block. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hop.h"
#include "measure.h"

enum { BLOCK_HEAD = 8, ENHANCED_PACKET = 6, LENGTH_AT = 24 };

/* Count the packets of the whole blocks of a buffer; returns how many bytes they take. */
static size_t hop(const uint8_t *buffer, size_t size, struct measure *m) {
  size_t at = 0;
  while (at + BLOCK_HEAD <= size) {
    uint32_t total = read32(buffer + at + 4);
    if (total < BLOCK_HEAD || at + total > size) break;
    if (read32(buffer + at) == ENHANCED_PACKET) {
      m->packets++;
      m->bytes += read32(buffer + at + LENGTH_AT);
    }
    at += total;
  }
  return at;
}

int main(int count, char **arguments) {
  if (count != 2) fail("usage: bench_files FILE.pcapng");
  struct measure m = {.packets = 0};
  measure_start(&m);
  uint8_t *buffer = malloc(HOP_BLOCK);
  int fd = open(arguments[1], O_RDONLY);
  if (!buffer || fd < 0) fail("cannot read the file");
  size_t held = 0;
  for (;;) {
    ssize_t got = read(fd, buffer + held, HOP_BLOCK - held);
    if (got <= 0) break;
    held += (size_t)got;
    size_t used = hop(buffer, held, &m);
    memmove(buffer, buffer + used, held - used);
    held -= used;
  }
  close(fd);
  free(buffer);
  measure_print(&m);
  return 0;
}
