/* author.h - the functions of the library that plug-ins call. */
#ifndef NP_OWN_AUTHOR_H
#define NP_OWN_AUTHOR_H

#include "np/author.h"

extern const struct np_author np__author_table;

#endif
