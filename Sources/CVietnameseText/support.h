#ifndef VNTEXT_SUPPORT_H
#define VNTEXT_SUPPORT_H

#include "CVietnameseText.h"

#include <unicode/utypes.h>

/// UTF-16 text on its way through ICU: short texts in place, longer ones on the heap.
///
/// Begin with vntext_units_init, end with vntext_units_free on every path.
typedef struct {
  UChar *units;
  int32_t length;
  int32_t capacity;
  UChar local[96];
} vntext_units;

void vntext_units_init(vntext_units *text);
void vntext_units_free(vntext_units *text);

/// Makes room for `capacity` units; the former contents are lost.
vntext_status vntext_units_reserve(vntext_units *text, int32_t capacity);

/// One call of ICU that writes at most `capacity` units and returns how many it needs.
///
/// `context` is what the call needs beside the text, passed through.
typedef int32_t (*vntext_units_step)(const void *context, const UChar *source, int32_t length,
                                     UChar *target, int32_t capacity, UErrorCode *code);

/// Writes what a step makes of `source` to `target`, however long it is.
vntext_status vntext_units_transform(const vntext_units *source, vntext_units *target,
                                     vntext_units_step step, const void *context);

/// Decodes UTF-8, strictly.
vntext_status vntext_units_decode(vntext_units *text, const uint8_t *utf8, int32_t length);

/// Encodes into a caller's buffer, with preflight.
vntext_status vntext_units_encode(const vntext_units *text, uint8_t *buffer, int32_t capacity,
                                  int32_t *needed);

/// Writes a normalization form of `source` to `target`.
vntext_status vntext_units_normalize(int32_t form, const vntext_units *source,
                                     vntext_units *target);

/// The status of an ICU code.
vntext_status vntext_status_from_icu(UErrorCode code);

/// Copies a constant ASCII string into a caller's buffer, with preflight.
vntext_status vntext_copy_ascii(const char *text, uint8_t *buffer, int32_t capacity,
                                int32_t *needed);

#endif
