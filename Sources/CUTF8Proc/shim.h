// The normalization forms of utf8proc, linked statically.
#pragma once

#include <stdlib.h>
#include <utf8proc.h>

/// NFKC with full case folding and without default ignorable characters; NULL for broken UTF-8 or want of memory.
static inline utf8proc_uint8_t *feedgen_folded(const utf8proc_uint8_t *text, utf8proc_ssize_t count) {
  utf8proc_uint8_t *folded = NULL;
  utf8proc_option_t options = (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                  UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  return utf8proc_map(text, count, &folded, options) < 0 ? NULL : folded;
}

/// NFKC; NULL for broken UTF-8 or want of memory.
static inline utf8proc_uint8_t *feedgen_composed(const utf8proc_uint8_t *text, utf8proc_ssize_t count) {
  utf8proc_uint8_t *composed = NULL;
  utf8proc_option_t options = (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
  return utf8proc_map(text, count, &composed, options) < 0 ? NULL : composed;
}

/// Frees a text that was folded.
static inline void feedgen_free(utf8proc_uint8_t *text) {
  free(text);
}
