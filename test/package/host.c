/* host.c - loads an addon where there is no Node: enough of Node-API to start it, to decode a
 * packet and to print its line. What else the addon asks for fails; the test writes that
 * (others.c).
 *
 *   host ADDON       prints the line of a UDP packet */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <node_api.h>

enum { MOST_EXPORTS = 256, NAME_SIZE = 64 };

struct napi_value__ {
  napi_valuetype type;
  bool is_buffer;
  double number;
  size_t size;
  void *bytes; /* of a buffer, or a text */
  napi_callback function;
};

struct napi_callback_info__ {
  size_t count;
  napi_value *arguments;
};

static struct {
  char name[NAME_SIZE];
  napi_value value;
} exports[MOST_EXPORTS];
static size_t export_count;
static void *instance;

static napi_value new_value(napi_valuetype type) {
  napi_value value = calloc(1, sizeof *value);
  if (!value) abort();
  value->type = type;
  return value;
}

static napi_value new_bytes(napi_valuetype type, const void *bytes, size_t size) {
  napi_value value = new_value(type);
  value->size = size;
  value->bytes = calloc(1, size + 1);
  if (!value->bytes) abort();
  if (bytes) memcpy(value->bytes, bytes, size);
  return value;
}

/* ---- What the addon calls ---- */

napi_status napi_set_instance_data(node_api_basic_env env, void *data, napi_finalize finalize,
                                   void *hint) {
  (void)env, (void)finalize, (void)hint;
  instance = data;
  return napi_ok;
}

napi_status napi_get_instance_data(node_api_basic_env env, void **data) {
  (void)env;
  *data = instance;
  return napi_ok;
}

napi_status napi_add_env_cleanup_hook(node_api_basic_env env, napi_cleanup_hook hook, void *data) {
  (void)env, (void)hook, (void)data;
  return napi_ok;
}

napi_status napi_create_threadsafe_function(napi_env env, napi_value function, napi_value resource,
                                            napi_value name, size_t queue, size_t threads,
                                            void *data, napi_finalize finalize, void *context,
                                            napi_threadsafe_function_call_js call,
                                            napi_threadsafe_function *result) {
  (void)env, (void)function, (void)resource, (void)name, (void)queue, (void)threads, (void)data;
  (void)finalize, (void)context, (void)call;
  *result = (napi_threadsafe_function)new_value(napi_external);
  return napi_ok;
}

napi_status napi_unref_threadsafe_function(node_api_basic_env env, napi_threadsafe_function bell) {
  (void)env, (void)bell;
  return napi_ok;
}

napi_status napi_create_function(napi_env env, const char *name, size_t length,
                                 napi_callback function, void *data, napi_value *result) {
  (void)env, (void)name, (void)length, (void)data;
  *result = new_value(napi_function);
  (*result)->function = function;
  return napi_ok;
}

napi_status napi_set_named_property(napi_env env, napi_value object, const char *name,
                                    napi_value value) {
  (void)env, (void)object;
  if (export_count == MOST_EXPORTS || strlen(name) >= NAME_SIZE) return napi_generic_failure;
  strcpy(exports[export_count].name, name);
  exports[export_count++].value = value;
  return napi_ok;
}

napi_status napi_get_cb_info(napi_env env, napi_callback_info info, size_t *count,
                             napi_value *arguments, napi_value *self, void **data) {
  (void)env, (void)self, (void)data;
  for (size_t i = 0; i < *count; i++)
    arguments[i] = i < info->count ? info->arguments[i] : new_value(napi_undefined);
  *count = info->count;
  return napi_ok;
}

napi_status napi_typeof(napi_env env, napi_value value, napi_valuetype *type) {
  (void)env;
  *type = value->type;
  return napi_ok;
}

napi_status napi_create_string_utf8(napi_env env, const char *text, size_t length,
                                    napi_value *result) {
  (void)env;
  *result = new_bytes(napi_string, text, length == NAPI_AUTO_LENGTH ? strlen(text) : length);
  return napi_ok;
}

napi_status napi_create_arraybuffer(napi_env env, size_t size, void **bytes, napi_value *result) {
  (void)env;
  *result = new_bytes(napi_object, NULL, size);
  (*result)->is_buffer = true;
  *bytes = (*result)->bytes;
  return napi_ok;
}

napi_status napi_is_arraybuffer(napi_env env, napi_value value, bool *result) {
  (void)env;
  *result = value->is_buffer;
  return napi_ok;
}

napi_status napi_get_arraybuffer_info(napi_env env, napi_value value, void **bytes, size_t *size) {
  (void)env;
  *bytes = value->bytes;
  *size = value->size;
  return napi_ok;
}

napi_status napi_get_value_uint32(napi_env env, napi_value value, uint32_t *result) {
  (void)env;
  if (value->type != napi_number) return napi_number_expected;
  *result = (uint32_t)value->number;
  return napi_ok;
}

/* ---- The test ---- */

static napi_value call(const char *name, size_t count, napi_value *arguments) {
  struct napi_callback_info__ info = {count, arguments};
  for (size_t i = 0; i < export_count; i++)
    if (strcmp(exports[i].name, name) == 0) return exports[i].value->function(NULL, &info);
  return NULL;
}

/* 127.0.0.1:1000 to 127.0.0.2:2000 with "hi". */
static const uint8_t udp[] = {
    0x02, 0,  0, 0, 0,   2, 0x02, 0, 0,   0, 0, 1, 0x08, 0,    0x45, 0,    0, 30, 0, 0, 0,   0,
    64,   17, 0, 0, 127, 0, 0,    1, 127, 0, 0, 2, 0x03, 0xe8, 0x07, 0xd0, 0, 10, 0, 0, 'h', 'i'};

static bool start(const char *path) {
  void *addon = dlopen(path, RTLD_NOW);
  if (!addon) {
    fprintf(stderr, "%s\n", dlerror());
    return false;
  }
  napi_value (*begin)(napi_env, napi_value);
  void *symbol = dlsym(addon, "napi_register_module_v1");
  if (!symbol) return false;
  memcpy((void *)&begin, &symbol, sizeof begin);
  return begin(NULL, new_value(napi_object)) != NULL;
}

int main(int count, char **arguments) {
  if (count != 2 || !start(arguments[1])) return 1;
  napi_value packet = new_bytes(napi_object, udp, sizeof udp);
  packet->is_buffer = true;
  napi_value slab = call("decode", 2, (napi_value[]){packet, new_value(napi_object)});
  if (!slab) return 1;
  napi_value line = call("summary", 2, (napi_value[]){slab, new_value(napi_number)});
  if (!line) return 1;
  printf("%zu exports: %s\n", export_count, (const char *)line->bytes);
  return 0;
}
