// What feedgen needs of libcurl, looked up in the library when a run first needs the network: linking it would cost every run
// some milliseconds and thirty libraries.
#pragma once

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>

// The functions of libcurl that are called, in a library that is loaded and stays so.
typedef struct {
  CURLcode (*global_init)(long);
  curl_version_info_data *(*version_info)(CURLversion);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  void (*easy_reset)(CURL *);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  const char *(*easy_strerror)(CURLcode);
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_cleanup)(CURLM *);
  CURLMcode (*multi_add_handle)(CURLM *, CURL *);
  CURLMcode (*multi_remove_handle)(CURLM *, CURL *);
  CURLMcode (*multi_perform)(CURLM *, int *);
  CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd[], unsigned int, int, int *);
  CURLMsg *(*multi_info_read)(CURLM *, int *);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
  time_t (*getdate)(const char *, const time_t *);
} feedgen_curl;

// Looks up one function; says whether it is there.
#define FEEDGEN_CURL_SYMBOL(name) \
  ((*(void **)&library->name = dlsym(handle, "curl_" #name)) != NULL)

// Loads the first libcurl of this name and looks its functions up; false if there is no such library, or an older one.
static inline bool feedgen_curl_load(feedgen_curl *library, const char *name) {
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return false;
  return FEEDGEN_CURL_SYMBOL(global_init) && FEEDGEN_CURL_SYMBOL(version_info) &&
         FEEDGEN_CURL_SYMBOL(easy_init) && FEEDGEN_CURL_SYMBOL(easy_cleanup) &&
         FEEDGEN_CURL_SYMBOL(easy_reset) && FEEDGEN_CURL_SYMBOL(easy_setopt) &&
         FEEDGEN_CURL_SYMBOL(easy_getinfo) && FEEDGEN_CURL_SYMBOL(easy_strerror) &&
         FEEDGEN_CURL_SYMBOL(multi_init) && FEEDGEN_CURL_SYMBOL(multi_cleanup) &&
         FEEDGEN_CURL_SYMBOL(multi_add_handle) && FEEDGEN_CURL_SYMBOL(multi_remove_handle) &&
         FEEDGEN_CURL_SYMBOL(multi_perform) && FEEDGEN_CURL_SYMBOL(multi_poll) &&
         FEEDGEN_CURL_SYMBOL(multi_info_read) && FEEDGEN_CURL_SYMBOL(slist_append) &&
         FEEDGEN_CURL_SYMBOL(slist_free_all) && FEEDGEN_CURL_SYMBOL(getdate);
}

// Swift calls no function with variable arguments: one wrapper for each type of option.
static inline CURLcode feedgen_curl_set_long(const feedgen_curl *library, CURL *easy, CURLoption option, long value) {
  return library->easy_setopt(easy, option, value);
}
static inline CURLcode feedgen_curl_set_offset(const feedgen_curl *library, CURL *easy, CURLoption option, curl_off_t value) {
  return library->easy_setopt(easy, option, value);
}
static inline CURLcode feedgen_curl_set_text(const feedgen_curl *library, CURL *easy, CURLoption option, const char *value) {
  return library->easy_setopt(easy, option, value);
}
static inline CURLcode feedgen_curl_set_pointer(const feedgen_curl *library, CURL *easy, CURLoption option, void *value) {
  return library->easy_setopt(easy, option, value);
}
typedef size_t (*feedgen_curl_callback)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode feedgen_curl_set_callback(const feedgen_curl *library, CURL *easy, CURLoption option, feedgen_curl_callback value) {
  return library->easy_setopt(easy, option, value);
}

// The same for what is asked of a transfer.
static inline long feedgen_curl_get_long(const feedgen_curl *library, CURL *easy, CURLINFO info) {
  long value = 0;
  return library->easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}
static inline const char *feedgen_curl_get_text(const feedgen_curl *library, CURL *easy, CURLINFO info) {
  char *value = NULL;
  return library->easy_getinfo(easy, info, &value) == CURLE_OK ? value : NULL;
}

// The transfer that a message says is done, and how it ended: both stand in a union that Swift does not see into.
static inline CURLcode feedgen_curl_result(const CURLMsg *message) { return message->data.result; }
