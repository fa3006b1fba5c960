/* plugin.c - protocols from a file that was compiled apart. */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "np/own.h"
#include "np/status.h"
#include "own/author.h"

/* May another user than root and who runs this change it? Who has no group but the own one is
 * nobody else. */
static bool is_for_others(const struct stat *s) {
  bool is_theirs = s->st_uid != 0 && s->st_uid != geteuid();
  bool is_groups = (s->st_mode & S_IWGRP) != 0 && s->st_gid != getegid();
  return is_theirs || is_groups || (s->st_mode & S_IWOTH) != 0;
}

/* What is in a sticky folder is replaced by its owner and the folder's alone. */
static bool is_folder_for_others(struct stat s) {
  if (s.st_mode & S_ISVTX) s.st_mode &= ~(mode_t)(S_IWGRP | S_IWOTH);
  return is_for_others(&s);
}

/* Can others change the file, or put another in its place? Of a path without links, which is cut
 * meanwhile. 1: yes, 0: no, -1 with errno: it cannot be looked at. */
static int can_be_replaced(char *real) {
  struct stat s;
  if (stat(real, &s) != 0) return -1;
  bool can = is_for_others(&s);
  for (char *slash = strrchr(real, '/'); slash && !can; slash = strrchr(real, '/')) {
    slash[slash == real] = '\0';
    if (stat(real, &s) != 0) return -1;
    can = is_folder_for_others(s);
    *slash = '\0';
  }
  return can;
}

/* Its code gets all rights of the process: whoever can change the file, or put another in its
 * place, would have them. */
static enum np_status check_writers(const char *real, struct np_error *error) {
  char *path = strdup(real);
  if (!path) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  int can = can_be_replaced(path);
  int failure = errno;
  free(path);
  if (can == 0) return NP_OK;
  if (can < 0) return np_fail_errno(error, NP_E_INVALID, failure, "cannot look at %s", real);
  return np_fail(error, NP_E_INVALID,
                 "%s can be changed or replaced by another user, whose code it would be: let only "
                 "root and who runs this own and write the file and the folders that it is in",
                 real);
}

/* What the file says of itself, where it was made for this library; else the error says why not. */
static enum np_status check_plugin(const struct np_plugin *plugin, const char *path,
                                   struct np_error *error) {
  if (!plugin)
    return np_fail(error, NP_E_INVALID, "%s is no plug-in: it has no symbol %s (NP_PLUGIN)", path,
                   NP_PLUGIN_SYMBOL);
  if (plugin->version != NP_AUTHOR_VERSION)
    return np_fail(error, NP_E_INVALID,
                   "%s was compiled for version %u of the author's interface, and this library has "
                   "%u: compile it again with this library's np/author.h",
                   path, (unsigned)plugin->version, NP_AUTHOR_VERSION);
  if (plugin->author_size != sizeof(struct np_author) ||
      plugin->protocol_size != sizeof(struct np_protocol) ||
      plugin->field_size != sizeof(struct np_field))
    return np_fail(error, NP_E_INVALID,
                   "%s was compiled with other structs than this library's: compile it again with "
                   "this library's np/author.h",
                   path);
  return NP_OK;
}

static enum np_status add_all(const struct np_plugin *plugin, uint16_t *ids, uint32_t *count,
                              struct np_error *error) {
  enum np_status status = NP_OK;
  *count = 0;
  for (const struct np_protocol *const *p = plugin->protocols; *p && status == NP_OK; p++) {
    if (*count == NP_MOST_ADDED)
      return np_fail(error, NP_E_LIMIT, "no more than %d protocols can be added", NP_MOST_ADDED);
    status = np_protocol_add(*p, &ids[*count], error);
    if (status == NP_OK) ++*count;
  }
  return status;
}

/* What was loaded before is held by its first handle. Of a file that was refused nothing was used;
 * into others the list of protocols may lead from here on, so they stay. */
static enum np_status load(const char *path, uint16_t *ids, uint32_t *count,
                           struct np_error *error) {
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return np_fail(error, NP_E_INVALID, "the plug-in does not load: %s", dlerror());
  const struct np_plugin *plugin = dlsym(handle, NP_PLUGIN_SYMBOL);
  enum np_status status = check_plugin(plugin, path, error);
  const bool stays = status == NP_OK && *plugin->author != &np__author_table;
  if (stays) *plugin->author = &np__author_table;
  if (status == NP_OK) status = add_all(plugin, ids, count, error);
  if (!stays) dlclose(handle);
  return status;
}

enum np_status np_plugin_load(const char *path, uint16_t *ids, uint32_t *count,
                              struct np_error *error) {
  static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
  if (!strchr(path, '/'))
    return np_fail(error, NP_E_INVALID, "name the plug-in's file with its folder, such as ./%s",
                   path);
  char *real = realpath(path, NULL); /* what is looked at is what is loaded */
  if (!real)
    return np_fail_errno(error, NP_E_INVALID, errno, "the plug-in does not load: %s", path);
  enum np_status status = check_writers(real, error);
  if (status == NP_OK) {
    pthread_mutex_lock(&loading);
    status = load(real, ids, count, error);
    pthread_mutex_unlock(&loading);
  }
  free(real);
  return status;
}
