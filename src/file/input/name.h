/* name.h - what inputs of a path share. */
#ifndef NP_FILE_INPUT_NAME_H
#define NP_FILE_INPUT_NAME_H

#include <stdbool.h>

enum { NP_NAME_SIZE = 256 };

/* A path for a message of limited room and without line breaks: of a long one, the end. */
void np__name_input(char name[NP_NAME_SIZE], const char *path);

/* A pipe that ends a poll. False, and errno set, when it cannot be made. */
bool np__make_wake(int wake[2]);

#endif
