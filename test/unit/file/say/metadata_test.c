/* metadata_test.c - the list of what files say, and its limit. */
#include <pthread.h>

#include "file/capture_file.h"
#include "np/metadata.h"

enum { COUNT = 1000 };

static struct np_meta entry(enum np_meta_kind kind, uint32_t interface, const char *body) {
  return (struct np_meta){.kind = kind,
                          .interface_id = interface,
                          .size = (uint32_t)strlen(body),
                          .body = (const uint8_t *)body};
}

static void entries_are_copies_that_stay(void **state) {
  (void)state;
  struct np_metadata *list = np_metadata_new(1 << 20);
  char body[] = "first";
  struct np_meta meta = entry(NP_META_JOURNAL, NP_META_NONE, body);
  assert_null(np_metadata_at(list, 0));
  np_metadata_add(list, &meta);
  body[0] = 'x';
  const struct np_meta *first = np_metadata_at(list, 0);
  for (int i = 0; i < COUNT; i++) np_metadata_add(list, &meta);
  assert_ptr_equal(np_metadata_at(list, 0), first);
  assert_memory_equal(first->body, "first", 5);
  assert_memory_equal(np_metadata_at(list, COUNT)->body, "xirst", 5);
  assert_null(np_metadata_at(list, COUNT + 1));
  np_metadata_leave(list);
}

static void the_last_owner_frees(void **state) {
  (void)state;
  struct np_metadata *list = np_metadata_new(1 << 20);
  assert_ptr_equal(np_metadata_share(list), list);
  np_metadata_leave(list);
  const struct np_meta meta = entry(NP_META_JOURNAL, NP_META_NONE, "still there");
  np_metadata_add(list, &meta);
  assert_non_null(np_metadata_at(list, 0));
  np_metadata_leave(list);
  assert_null(np_metadata_share(NULL));
  np_metadata_leave(NULL);
}

/* Some may be left out. */
static void sections_are_found_by_their_index(void **state) {
  (void)state;
  struct np_metadata *list = np_metadata_new(1 << 20);
  assert_null(np_metadata_section(list, 0));
  for (uint32_t i = 0; i < COUNT; i++) {
    struct np_meta section = entry(NP_META_SECTION, NP_META_NONE, "section");
    const struct np_meta other = entry(NP_META_JOURNAL, NP_META_NONE, "other");
    section.section = 3 * i + 1;
    np_metadata_add(list, &section);
    np_metadata_add(list, &other);
  }
  for (uint32_t i = 0; i < COUNT; i++) {
    assert_ptr_equal(np_metadata_section(list, 3 * i + 1), np_metadata_at(list, 2 * i));
    assert_null(np_metadata_section(list, 3 * i));
  }
  assert_null(np_metadata_section(list, NP_META_NONE));
  np_metadata_leave(list);
}

/* In this machine's order of bytes: link type and snapshot length, then options. */
static void interfaces_tell_of_packets(void **state) {
  (void)state;
  static const uint16_t body[] = {1, 0, 0, 0, 2, 2, 0x3065, 0, 3, 3, 0x6c62, 0x0075, 0, 0};
  struct np_metadata *list = np_metadata_new(1 << 20);
  struct np_interfaces *told = np_metadata_interfaces(list);
  struct np_interface found;
  struct np_meta meta = {.kind = NP_META_INTERFACE, .type = 1, .section = 4, .section_index = 2};
  assert_null(np_metadata_interfaces(NULL));
  assert_false(told->find(told, 0, &found));
  np_metadata_add(list, &meta); /* too short for what it should be */
  meta.interface_id = 1;
  meta.size = sizeof body;
  meta.body = (const uint8_t *)body;
  np_metadata_add(list, &meta);
  meta.interface_id = 2;
  meta.type = 0; /* of a file without blocks */
  np_metadata_add(list, &meta);
  assert_false(told->find(told, 0, &found));
  assert_true(told->find(told, 1, &found));
  assert_int_equal(found.section, 5);
  assert_int_equal(found.index, 2);
  assert_int_equal(found.name_length, 2);
  assert_int_equal(found.description_length, 3);
  assert_memory_equal(found.description, &body[10], 3);
  assert_false(told->find(told, 2, &found));
  np_metadata_leave(list);
}

static void what_does_not_fit_is_counted(void **state) {
  (void)state;
  struct np_metadata *list = np_metadata_new(2000);
  char body[1001];
  memset(body, 'x', sizeof body);
  body[1000] = '\0';
  const struct np_meta meta = entry(NP_META_SECRETS, NP_META_NONE, body);
  const struct np_meta damage = entry(NP_META_DAMAGE, NP_META_NONE, body);
  uint64_t left_out, damaged;
  assert_true(np_metadata_fits(list, 1000));
  np_metadata_add(list, &meta);
  assert_false(np_metadata_fits(list, 1000));
  np_metadata_add(list, &meta);
  np_metadata_add(list, &damage);
  np_metadata_leave_out(list);
  np_metadata_counts(list, &left_out, &damaged);
  assert_int_equal(left_out, 3);
  assert_int_equal(damaged, 1);
  assert_null(np_metadata_at(list, 1));
  assert_false(np_metadata_is_complete(list));
  np_metadata_complete(list);
  assert_true(np_metadata_is_complete(list));
  np_metadata_leave(list);
}

static void *add_many(void *context) {
  const struct np_meta meta = entry(NP_META_JOURNAL, NP_META_NONE, "body");
  for (int i = 0; i < COUNT; i++) np_metadata_add(context, &meta);
  return NULL;
}

static void one_thread_adds_and_another_reads(void **state) {
  (void)state;
  struct np_metadata *list = np_metadata_new(1 << 24);
  pthread_t thread;
  pthread_create(&thread, NULL, add_many, list);
  uint32_t seen = 0;
  while (seen < COUNT) {
    const struct np_meta *meta = np_metadata_at(list, seen);
    if (!meta) continue;
    assert_memory_equal(meta->body, "body", 4);
    seen++;
  }
  pthread_join(thread, NULL);
  np_metadata_leave(list);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(entries_are_copies_that_stay),
      cmocka_unit_test(the_last_owner_frees),
      cmocka_unit_test(sections_are_found_by_their_index),
      cmocka_unit_test(interfaces_tell_of_packets),
      cmocka_unit_test(what_does_not_fit_is_counted),
      cmocka_unit_test(one_thread_adds_and_another_reads),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
