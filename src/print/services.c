/* services.c - names of ports, as this machine has them: services(5). */
#include "print/services.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PORTS = 65536, LONGEST_LINE = 512 };

static const char *const protocols[] = {"tcp", "udp", "sctp"};
enum { PROTOCOLS = 3 };

struct np_services {
  char *names[PROTOCOLS][PORTS];
};

static int protocol_of(const char *name) {
  int i = 0;
  while (i < PROTOCOLS && strcmp(name, protocols[i]) != 0) i++;
  return i;
}

static bool is_printable(const char *name) {
  for (; *name; name++)
    if (*name <= ' ' || *name > '~') return false;
  return true;
}

/* "name port/protocol alias... # comment"; the first name of a port stays. */
static bool add_line(struct np_services *services, char *line) {
  char *left = NULL, *end = NULL;
  line[strcspn(line, "#")] = '\0';
  const char *name = strtok_r(line, " \t\n", &left);
  const char *port = name ? strtok_r(NULL, " \t\n", &left) : NULL;
  if (!port || !is_printable(name)) return true;
  long number = strtol(port, &end, 10);
  if (end == port || *end != '/' || number < 0 || number >= PORTS) return true;
  int protocol = protocol_of(end + 1);
  if (protocol == PROTOCOLS || services->names[protocol][number]) return true;
  services->names[protocol][number] = strdup(name);
  return services->names[protocol][number] != NULL;
}

struct np_services *np__services_new(const char *path) {
  struct np_services *made = calloc(1, sizeof *made);
  FILE *file = made ? fopen(path, "re") : NULL;
  char line[LONGEST_LINE];
  bool good = true;
  if (!file) return made;
  while (good && fgets(line, sizeof line, file)) good = add_line(made, line);
  fclose(file);
  if (good) return made;
  np__services_free(made);
  return NULL;
}

void np__services_free(struct np_services *services) {
  if (!services) return;
  for (int i = 0; i < PROTOCOLS; i++)
    for (int port = 0; port < PORTS; port++) free(services->names[i][port]);
  free(services);
}

const char *np__services_name(const struct np_services *services, const char *protocol,
                              uint32_t port) {
  int i = protocol_of(protocol);
  return i < PROTOCOLS && port < PORTS ? services->names[i][port] : NULL;
}
