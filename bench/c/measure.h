/* measure.h - the clock of the rows in C, and the line of JSON that each prints. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* What a row did: the runner compares the sums of rows that read the same. */
struct measure {
  struct timespec start;
  uint64_t packets;
  uint64_t bytes; /* sum of the lengths on the wire */
  uint64_t ports; /* sum of the TCP destination ports */
};

static inline void measure_start(struct measure *m) {
  clock_gettime(CLOCK_MONOTONIC, &m->start);
}

/* The largest that the program became. ru_maxrss begins with what the process was before exec. */
static inline long measure_peak_kb(const struct rusage *usage) {
  static const char name[] = "VmHWM:";
  char line[128];
  long kb = usage->ru_maxrss;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (strncmp(line, name, sizeof name - 1) == 0) sscanf(line + sizeof name - 1, "%ld", &kb);
  if (status) fclose(status);
  return kb;
}

static inline void measure_print(const struct measure *m) {
  struct timespec end;
  struct rusage usage;
  clock_gettime(CLOCK_MONOTONIC, &end);
  getrusage(RUSAGE_SELF, &usage);
  double ns = (double)(end.tv_sec - m->start.tv_sec) * 1e9;
  ns += (double)(end.tv_nsec - m->start.tv_nsec);
  double cpu_us = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6;
  cpu_us += (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
  printf("{\"packets\":%llu,\"bytes\":%llu,\"ports\":%llu,", (unsigned long long)m->packets,
         (unsigned long long)m->bytes, (unsigned long long)m->ports);
  printf("\"ns\":%.0f,\"cpu_ns\":%.0f,\"max_rss_kb\":%ld}\n", ns, cpu_us * 1e3,
         measure_peak_kb(&usage));
}

#endif
