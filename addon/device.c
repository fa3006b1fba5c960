/* device.c - interfaces and libpcap itself. */
#include <stdlib.h>

#include "addon.h"
#include "np/capture.h"

static napi_value address_object(napi_env env, const struct np_device_address *address) {
  napi_value object = NULL;
  if (napi_create_object(env, &object) != napi_ok) return NULL;
  np_addon_set_string(env, object, "addr", address->address);
  if (address->netmask[0]) np_addon_set_string(env, object, "netmask", address->netmask);
  if (address->broadcast[0]) np_addon_set_string(env, object, "broadaddr", address->broadcast);
  if (address->destination[0]) np_addon_set_string(env, object, "dstaddr", address->destination);
  return object;
}

static void set_flags(napi_env env, napi_value object, const struct np_device *device) {
  np_addon_set_bool(env, object, "loopback", device->loopback);
  np_addon_set_bool(env, object, "up", device->up);
  np_addon_set_bool(env, object, "running", device->running);
  np_addon_set_bool(env, object, "wireless", device->wireless);
}

static napi_value device_object(napi_env env, const struct np_device *device) {
  napi_value object = NULL, addresses, null;
  if (napi_create_object(env, &object) != napi_ok ||
      napi_create_array(env, &addresses) != napi_ok || napi_get_null(env, &null) != napi_ok)
    return NULL;
  np_addon_set_string(env, object, "name", device->name);
  if (device->description)
    np_addon_set_string(env, object, "description", device->description);
  else
    np_addon_set(env, object, "description", null);
  if (device->mac[0])
    np_addon_set_string(env, object, "mac", device->mac);
  else
    np_addon_set(env, object, "mac", null);
  if (device->mtu)
    np_addon_set_number(env, object, "mtu", device->mtu);
  else
    np_addon_set(env, object, "mtu", null);
  for (size_t i = 0; i < device->address_count; i++)
    napi_set_element(env, addresses, (uint32_t)i, address_object(env, &device->addresses[i]));
  np_addon_set(env, object, "addresses", addresses);
  set_flags(env, object, device);
  return object;
}

static napi_value devices(napi_env env, napi_callback_info info) {
  (void)info;
  struct np_device *list = NULL;
  size_t count = 0;
  struct np_error error = {NP_OK};
  napi_value result = NULL;
  if (np_devices(&list, &count, &error) != NP_OK) return np_addon_throw(env, &error);
  if (napi_create_array(env, &result) == napi_ok)
    for (size_t i = 0; i < count; i++)
      napi_set_element(env, result, (uint32_t)i, device_object(env, &list[i]));
  np_devices_free(list, count);
  return result;
}

static napi_value default_device(napi_env env, napi_callback_info info) {
  (void)info;
  char name[256];
  struct np_error error = {NP_OK};
  napi_value result = NULL;
  if (np_default_device(name, sizeof name, &error) != NP_OK) return np_addon_throw(env, &error);
  napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &result);
  return result;
}

static napi_value library(napi_env env, napi_callback_info info) {
  (void)info;
  struct np_error error = {NP_OK};
  napi_value result = NULL;
  const char *version = np_capture_library(&error);
  if (!version) return np_addon_throw(env, &error);
  napi_create_string_utf8(env, version, NAPI_AUTO_LENGTH, &result);
  return result;
}

/* {max_filter_bytes, max_filter_terms, looks_up}, of which those that are lacking are the defaults.
 */
struct np_filter_options np_addon_filter_options(napi_env env, napi_value object) {
  return (struct np_filter_options){
      .most_bytes = (uint32_t)np_addon_whole(env, object, "max_filter_bytes", 0, UINT32_MAX),
      .most_terms = (uint32_t)np_addon_whole(env, object, "max_filter_terms", 0, UINT32_MAX),
      .looks_up = np_addon_flag(env, object, "looks_up")};
}

/* (text, link type, {max_filter_bytes, max_filter_terms}): compiles a filter and forgets it; throws
 * when it is wrong. */
static napi_value check_filter(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint32_t link_type = 1;
  struct np_error error = {NP_OK};
  struct np_filter *filter = NULL;
  np_addon_arguments(env, info, arguments, 3);
  char *text = np_addon_string(env, arguments[0]);
  if (!text) return NULL;
  napi_get_value_uint32(env, arguments[1], &link_type);
  const struct np_filter_options options = np_addon_filter_options(env, arguments[2]);
  enum np_status status = np_filter_check(text, &options, &error);
  if (status == NP_OK)
    status = np_filter_compile(text, (uint16_t)link_type, 65535, &filter, &error);
  free(text);
  if (status != NP_OK) return np_addon_throw(env, &error);
  np_filter_free(filter);
  return NULL;
}

/* (text, from): [where, how long, what] of the first name that would be looked up, from a byte on;
 * undefined for none. */
static napi_value filter_name(napi_env env, napi_callback_info info) {
  napi_value arguments[2], found = NULL;
  struct np_filter_name name;
  uint32_t from = 0;
  np_addon_arguments(env, info, arguments, 2);
  char *text = np_addon_string(env, arguments[0]);
  napi_get_value_uint32(env, arguments[1], &from);
  bool is_found = text && np_filter_name(text, from, &name);
  free(text);
  if (!is_found || napi_create_array_with_length(env, 3, &found) != napi_ok) return NULL;
  napi_set_element(env, found, 0, np_addon_uint(env, (double)name.at));
  napi_set_element(env, found, 1, np_addon_uint(env, (double)name.length));
  napi_set_element(env, found, 2, np_addon_uint(env, name.kind));
  return found;
}

void np_addon_device_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "devices", devices);
  np_addon_export(env, exports, "defaultDevice", default_device);
  np_addon_export(env, exports, "library", library);
  np_addon_export(env, exports, "checkFilter", check_filter);
  np_addon_export(env, exports, "filterName", filter_name);
}
