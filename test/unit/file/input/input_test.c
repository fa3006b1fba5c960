/* input_test.c - paths, FIFOs, standard input, memory and pipes: bytes, ends, interrupts. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "file/capture_file.h"
#include "file/input/input.h"

enum { SOON_MS = 100 };

static char folder[64];
static char path[128];
static struct file file;
static struct packets packets;

static int make_folder(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/np_input_test.XXXXXX");
  if (!mkdtemp(folder)) return -1;
  snprintf(path, sizeof path, "%s/capture", folder);
  memset(&file, 0, sizeof file);
  pcap_of(&file, 20);
  return 0;
}

static int remove_folder(void **state) {
  (void)state;
  unlink(path);
  return rmdir(folder);
}

static void write_path(void) {
  FILE *out = fopen(path, "wb");
  assert_non_null(out);
  assert_int_equal(fwrite(file.bytes, 1, file.size, out), file.size);
  fclose(out);
}

static struct np_input *open_good(const char *name) {
  struct np_input *input;
  struct np_error error;
  if (np_input_open(name, &input, &error) != NP_OK) fail_msg("%s", error.message);
  return input;
}

static void read_good(struct np_input *input) {
  const struct np_block_options block = {.data_size = 4096};
  read_input_in(&packets, input, NULL, &block);
  assert_int_equal(packets.status, NP_END);
  assert_varied(&packets, 20);
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void sleep_ms(int ms) {
  const struct timespec t = {.tv_nsec = ms * 1000000L};
  nanosleep(&t, NULL);
}

/* ---- Failures ------------------------------------------------------------------------------- */

static void assert_fails(const char *name, int system_error) {
  struct np_input *input;
  struct np_error error = {0};
  assert_int_equal(np_input_open(name, &input, &error), NP_E_IO);
  assert_int_equal(error.status, NP_E_IO);
  assert_int_equal(error.system_error, system_error);
  assert_non_null(strstr(error.message, name));
  assert_non_null(strstr(error.message, strerror(system_error)));
}

static void failures_name_the_path_and_the_cause(void **state) {
  (void)state;
  assert_fails(path, ENOENT);
  assert_fails(folder, EISDIR);
  write_path();
  if (geteuid() == 0) return; /* who may read everything */
  chmod(path, 0);
  assert_fails(path, EACCES);
}

static void a_long_name_leaves_room_for_the_cause(void **state) {
  char name[3000];
  struct np_input *input;
  struct np_error error;
  (void)state;
  memset(name, 'x', sizeof name);
  for (size_t i = 100; i < sizeof name; i += 100) name[i] = '/';
  snprintf(name + sizeof name - 12, 12, "/last\nname");
  assert_int_equal(np_input_open(name, &input, &error), NP_E_IO);
  assert_non_null(strstr(error.message, "/last?name"));
  assert_non_null(strstr(error.message, strerror(ENOENT)));
}

/* ---- Files, FIFOs, standard input ----------------------------------------------------------- */

static void a_regular_file(void **state) {
  (void)state;
  write_path();
  struct np_input *input = open_good(path);
  assert_true(input->regular);
  assert_string_equal(input->name, path);
  read_good(input);
}

static void messages_name_the_file(void **state) {
  char text[256];
  (void)state;
  file.size--;
  write_path();
  const struct np_block_options block = {.data_size = 4096};
  read_input_in(&packets, open_good(path), NULL, &block);
  assert_int_equal(packets.status, NP_E_CUT);
  snprintf(text, sizeof text,
           "%s: cut short in the middle of packet 20 at byte %u; 19 packets are good", path,
           (unsigned)(file.size + 1 - 16 - varied_length(20)));
  assert_string_equal(packets.error.message, text);
}

/* Writes the file in small pieces. */
static void *write_slowly(void *argument) {
  int fd = *(int *)argument;
  if (fd < 0) fd = open(path, O_WRONLY);
  for (size_t at = 0; at < file.size;) {
    size_t left = file.size - at;
    ssize_t count = write(fd, file.bytes + at, left < 100 ? left : 100);
    if (count < 0) break;
    at += (size_t)count;
    if (at % 300 == 0) sleep_ms(1);
  }
  close(fd);
  return NULL;
}

static void a_fifo_whose_writer_comes_later(void **state) {
  pthread_t thread;
  int none = -1;
  (void)state;
  assert_int_equal(mkfifo(path, 0600), 0);
  struct np_input *input = open_good(path);
  assert_false(input->regular);
  assert_false(input->operations->wait(input, 0));
  pthread_create(&thread, NULL, write_slowly, &none);
  read_good(input);
  pthread_join(thread, NULL);
}

/* Reads from descriptor `fd` as if it were standard input. */
static void read_as_stdin(int fd) {
  int before = dup(STDIN_FILENO);
  dup2(fd, STDIN_FILENO);
  close(fd);
  struct np_input *input = open_good("-");
  assert_string_equal(input->name, "standard input");
  read_good(input);
  assert_true(fcntl(STDIN_FILENO, F_GETFD) >= 0); /* it is not ours to close */
  dup2(before, STDIN_FILENO);
  close(before);
}

static void standard_input(void **state) {
  int ends[2];
  pthread_t thread;
  (void)state;
  write_path();
  read_as_stdin(open(path, O_RDONLY));
  assert_int_equal(pipe(ends), 0);
  pthread_create(&thread, NULL, write_slowly, &ends[1]);
  read_as_stdin(ends[0]);
  pthread_join(thread, NULL);
  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  pthread_create(&thread, NULL, write_slowly, &ends[1]);
  read_as_stdin(ends[0]);
  pthread_join(thread, NULL);
}

/* ---- Interrupts ----------------------------------------------------------------------------- */

static void *interrupt_later(void *argument) {
  struct np_input *input = argument;
  sleep_ms(20);
  input->operations->interrupt(input);
  return NULL;
}

/* A read that waits for bytes that never come ends soon after an interrupt, and works again. */
static void assert_interruptible(struct np_input *input) {
  uint8_t bytes[8];
  struct np_error error;
  pthread_t thread;
  for (int i = 0; i < 3; i++) {
    int64_t begin = now_ms();
    pthread_create(&thread, NULL, interrupt_later, input);
    assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error),
                     NP_INPUT_INTERRUPTED);
    assert_true(now_ms() - begin < SOON_MS);
    pthread_join(thread, NULL);
  }
  input->operations->interrupt(input);
  assert_true(input->operations->wait(input, -1));
  assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error),
                   NP_INPUT_INTERRUPTED);
  assert_false(input->operations->wait(input, 1));
}

static void a_fifo_without_a_writer_is_interruptible(void **state) {
  (void)state;
  assert_int_equal(mkfifo(path, 0600), 0);
  struct np_input *input = open_good(path);
  assert_interruptible(input);
  input->operations->close(input);
}

static void a_fifo_with_a_silent_writer_is_interruptible(void **state) {
  (void)state;
  assert_int_equal(mkfifo(path, 0600), 0);
  struct np_input *input = open_good(path);
  int writer = open(path, O_WRONLY);
  assert_true(writer >= 0);
  assert_interruptible(input);
  assert_int_equal(write(writer, "abc", 3), 3);
  uint8_t bytes[8];
  struct np_error error;
  assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error), 3);
  close(writer);
  assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error), 0);
  input->operations->close(input);
}

static void a_terminal_is_interruptible(void **state) {
  (void)state;
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) skip();
  struct np_input *input = open_good(ptsname(master));
  assert_interruptible(input);
  input->operations->close(input);
  close(master);
}

static void a_pipe_is_interruptible(void **state) {
  (void)state;
  struct np_input *input = np_input_pipe(16, NULL, NULL);
  assert_interruptible(input);
  input->operations->close(input);
}

static void what_never_waits_is_interruptible(void **state) {
  (void)state;
  write_path();
  uint8_t bytes[8];
  struct np_error error;
  struct np_input *inputs[] = {open_good(path), np_input_memory(file.bytes, file.size)};
  for (int i = 0; i < 2; i++) {
    struct np_input *input = inputs[i];
    input->operations->interrupt(input);
    assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error),
                     NP_INPUT_INTERRUPTED);
    assert_int_equal(input->operations->read(input, bytes, sizeof bytes, &error), sizeof bytes);
    assert_memory_equal(bytes, file.bytes, sizeof bytes);
    assert_true(input->operations->wait(input, 0));
    input->operations->close(input);
  }
}

static void a_source_that_waits_is_interruptible(void **state) {
  (void)state;
  assert_int_equal(mkfifo(path, 0600), 0);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_input *input = open_good(path);
  struct np_source *source;
  struct np_error error;
  assert_int_equal(np_file_open(input, engine, NULL, &source, &error), NP_OK);
  struct np_block *block = np_block_new(NULL);
  pthread_t thread;
  int64_t begin = now_ms();
  pthread_create(&thread, NULL, interrupt_later, input);
  assert_int_equal(source->operations->read(source, block, &error), NP_INTERRUPTED);
  assert_true(now_ms() - begin < SOON_MS);
  pthread_join(thread, NULL);
  np_block_free(block);
  source->operations->close(source);
  np_engine_free(engine);
}

/* ---- Memory and pipes ----------------------------------------------------------------------- */

static void memory_ends(void **state) {
  uint8_t bytes[8] = {0};
  (void)state;
  struct np_input *input = np_input_memory((const uint8_t *)"abcde", 5);
  assert_true(input->regular);
  assert_int_equal(input->operations->read(input, bytes, 3, NULL), 3);
  assert_int_equal(input->operations->read(input, bytes + 3, 5, NULL), 2);
  assert_string_equal((char *)bytes, "abcde");
  assert_int_equal(input->operations->read(input, bytes, 3, NULL), 0);
  input->operations->close(input);
}

static void a_pipe_is_bounded_and_keeps_the_order(void **state) {
  uint8_t in[256], out[256];
  uint32_t pushed = 0, taken = 0;
  (void)state;
  for (uint32_t i = 0; i < sizeof in; i++) in[i] = (uint8_t)i;
  struct np_input *pipe = np_input_pipe(10, NULL, NULL);
  assert_int_equal(np_input_push(pipe, in, 256), 10);
  assert_int_equal(np_input_push(pipe, in, 1), 0);
  pushed = 10;
  while (pushed < sizeof in) {
    int64_t count = pipe->operations->read(pipe, out + taken, 3, NULL);
    assert_int_equal(count, 3);
    taken += (uint32_t)count;
    pushed += np_input_push(pipe, in + pushed, (uint32_t)sizeof in - pushed);
    assert_true(pushed <= taken + 10);
  }
  np_input_finish(pipe);
  assert_int_equal(np_input_push(pipe, in, 1), 0);
  for (int64_t count = 1; count > 0; taken += (uint32_t)count)
    count = pipe->operations->read(pipe, out + taken, (uint32_t)sizeof out - taken, NULL);
  assert_int_equal(taken, sizeof in);
  assert_memory_equal(in, out, sizeof in);
  pipe->operations->close(pipe);
}

struct wish {
  struct np_input *pipe;
  int count;
};

static void push_one(void *context) {
  struct wish *wish = context;
  wish->count++;
  np_input_push(wish->pipe, (const uint8_t *)"x", 1);
}

static void an_empty_pipe_says_what_it_wants(void **state) {
  struct wish wish = {.count = 0};
  uint8_t bytes[8];
  (void)state;
  wish.pipe = np_input_pipe(10, push_one, &wish);
  np_input_push(wish.pipe, (const uint8_t *)"ab", 2);
  assert_int_equal(wish.pipe->operations->read(wish.pipe, bytes, 8, NULL), 2);
  assert_int_equal(wish.count, 0);
  assert_int_equal(wish.pipe->operations->read(wish.pipe, bytes, 8, NULL), 1);
  assert_int_equal(wish.count, 1);
  assert_int_equal(bytes[0], 'x');
  wish.pipe->operations->close(wish.pipe);
}

static void a_wait_ends_in_time(void **state) {
  (void)state;
  struct np_input *pipe = np_input_pipe(10, NULL, NULL);
  int64_t begin = now_ms();
  assert_false(pipe->operations->wait(pipe, 20));
  int64_t took = now_ms() - begin;
  assert_true(took >= 18 && took < 20 + SOON_MS);
  np_input_push(pipe, (const uint8_t *)"x", 1);
  assert_true(pipe->operations->wait(pipe, 0));
  pipe->operations->close(pipe);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_FOLDER(failures_name_the_path_and_the_cause),
      IN_FOLDER(a_long_name_leaves_room_for_the_cause),
      IN_FOLDER(a_regular_file),
      IN_FOLDER(messages_name_the_file),
      IN_FOLDER(a_fifo_whose_writer_comes_later),
      IN_FOLDER(standard_input),
      IN_FOLDER(a_fifo_without_a_writer_is_interruptible),
      IN_FOLDER(a_fifo_with_a_silent_writer_is_interruptible),
      IN_FOLDER(a_terminal_is_interruptible),
      IN_FOLDER(a_pipe_is_interruptible),
      IN_FOLDER(what_never_waits_is_interruptible),
      IN_FOLDER(a_source_that_waits_is_interruptible),
      cmocka_unit_test(memory_ends),
      cmocka_unit_test(a_pipe_is_bounded_and_keeps_the_order),
      cmocka_unit_test(an_empty_pipe_says_what_it_wants),
      cmocka_unit_test(a_wait_ends_in_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
