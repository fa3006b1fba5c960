/* owner_test.c - whose files are that root writes for somebody: as root only. */
#include "file/write/written_file.h"

#include <errno.h>
#include <fcntl.h>

enum { OWNER = 1234, THIRD = 4321 };

static struct np_write_options options_of_owner(void) {
  return (struct np_write_options){.format = NP_WRITE_PCAP,
                                   .mode = 0600,
                                   .owner.is_set = true,
                                   .owner.user = OWNER,
                                   .owner.group = OWNER};
}

static int make_their_folder(void **state) {
  if (make_folder(state) != 0 || chown(folder, OWNER, OWNER) != 0) return -1;
  return chmod(folder, 0777);
}

/* A file with this text. */
static void put_file(const char *name, uid_t user) {
  const int fd = open(path_of(name), O_WRONLY | O_CREAT | O_TRUNC, 0666);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, "precious", 8), 8);
  assert_int_equal(fchown(fd, user, user), 0);
  close(fd);
}

static void assert_untouched(const char *name) {
  uint8_t bytes[64];
  assert_int_equal(load(name, bytes, sizeof bytes), 8);
  assert_memory_equal(bytes, "precious", 8);
}

/* While a writer has its file closed, its name can become another file's. */
static void a_file_that_is_opened_again_may_be_another(void **state) {
  (void)state;
  const struct np_write_options options = options_of_owner();
  struct np_error error = {.message = ""};
  char kept[PATH_SIZE];
  struct np_writer *w = open_writer("again.pcap", &options);
  assert_int_equal(write_number(w, 1, 60, 1, 0, NULL, NULL), NP_OK);
  assert_int_equal(np_writer_suspend(w, NULL), NP_OK);
  snprintf(kept, sizeof kept, "%s", path_of("kept.pcap"));
  assert_int_equal(rename(path_of("again.pcap"), kept), 0);
  put_file("again.pcap", THIRD);
  write_number(w, 2, 60, 1, 0, NULL, NULL);
  assert_int_equal(np_writer_close(w, NULL, &error), NP_E_IO);
  assert_int_equal(error.system_error, EACCES);
  np_writer_free(w);
  assert_untouched("again.pcap");
  assert_int_equal(read_back("kept.pcap")->count, 1);
}

static void a_file_that_is_opened_again_goes_on(void **state) {
  (void)state;
  const struct np_write_options options = options_of_owner();
  struct stat status;
  struct np_writer *w = open_writer("on.pcap", &options);
  for (uint32_t n = 1; n <= 3; n++) {
    assert_int_equal(write_number(w, n, 60, 1, 0, NULL, NULL), NP_OK);
    assert_int_equal(np_writer_suspend(w, NULL), NP_OK);
  }
  close_good(w);
  assert_int_equal(read_back("on.pcap")->count, 3);
  assert_int_equal(stat(path_of("on.pcap"), &status), 0);
  assert_int_equal(status.st_uid, OWNER);
  assert_int_equal(status.st_mode & 07777, 0600);
}

/* Root has groups that the owner has not: it follows no link of theirs, even to their own file. */
static void links_of_the_owner_are_not_followed(void **state) {
  (void)state;
  const struct np_write_options options = options_of_owner();
  struct np_error error = {.message = ""};
  struct np_writer *w = NULL;
  char target[PATH_SIZE];
  put_file("target", OWNER);
  snprintf(target, sizeof target, "%s", path_of("target"));
  assert_int_equal(symlink(target, path_of("link.pcap")), 0);
  assert_int_equal(lchown(path_of("link.pcap"), OWNER, OWNER), 0);
  assert_int_equal(np_writer_open(path_of("link.pcap"), -1, &options, &w, &error), NP_E_IO);
  assert_int_equal(error.system_error, EACCES);
  assert_untouched("target");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_file_that_is_opened_again_may_be_another),
      cmocka_unit_test(a_file_that_is_opened_again_goes_on),
      cmocka_unit_test(links_of_the_owner_are_not_followed),
  };
  if (geteuid() != 0) return 0; /* nobody else writes for others */
  return cmocka_run_group_tests(tests, make_their_folder, remove_folder);
}
