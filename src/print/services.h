/* services.h - names of ports, as this machine has them. */
#ifndef NP_PRINT_SERVICES_H
#define NP_PRINT_SERVICES_H

#include <stdbool.h>
#include <stdint.h>

/* The names of a file such as /etc/services. */
struct np_services;

/* Read it; of a file that is not there all ports have no name. NULL when out of memory. */
struct np_services *np__services_new(const char *path);

/* Free; NULL is fine. */
void np__services_free(struct np_services *services);

/* The name of a port of a protocol ("tcp"), or NULL. */
const char *np__services_name(const struct np_services *services, const char *protocol,
                              uint32_t port);

#endif
