#include "support.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>

vntext_status vntext_status_from_icu(UErrorCode code) {
  if (U_SUCCESS(code)) return VNTEXT_OK;
  switch (code) {
    case U_BUFFER_OVERFLOW_ERROR: return VNTEXT_BUFFER_TOO_SMALL;
    case U_INVALID_CHAR_FOUND: return VNTEXT_INVALID_UTF8;
    case U_MEMORY_ALLOCATION_ERROR: return VNTEXT_OUT_OF_MEMORY;
    case U_INDEX_OUTOFBOUNDS_ERROR: return VNTEXT_TOO_LONG;
    default: return (vntext_status)code;
  }
}

const char *vntext_status_name(vntext_status status) {
  switch (status) {
    case VNTEXT_OK: return "VNTEXT_OK";
    case VNTEXT_BUFFER_TOO_SMALL: return "VNTEXT_BUFFER_TOO_SMALL";
    case VNTEXT_INVALID_UTF8: return "VNTEXT_INVALID_UTF8";
    case VNTEXT_INVALID_ARGUMENT: return "VNTEXT_INVALID_ARGUMENT";
    case VNTEXT_OUT_OF_MEMORY: return "VNTEXT_OUT_OF_MEMORY";
    case VNTEXT_TOO_LONG: return "VNTEXT_TOO_LONG";
    default: return status > 0 ? u_errorName((UErrorCode)status) : "VNTEXT_UNKNOWN_STATUS";
  }
}

void vntext_units_init(vntext_units *text) {
  text->units = text->local;
  text->length = 0;
  text->capacity = (int32_t)(sizeof text->local / sizeof text->local[0]);
}

void vntext_units_free(vntext_units *text) {
  if (text->units != text->local) free(text->units);
  vntext_units_init(text);
}

vntext_status vntext_units_reserve(vntext_units *text, int32_t capacity) {
  text->length = 0;
  if (capacity <= text->capacity) return VNTEXT_OK;
  UChar *units = malloc((size_t)capacity * sizeof *units);
  if (units == NULL) return VNTEXT_OUT_OF_MEMORY;
  vntext_units_free(text);
  text->units = units;
  text->capacity = capacity;
  return VNTEXT_OK;
}

vntext_status vntext_units_transform(const vntext_units *source, vntext_units *target,
                                     vntext_units_step step, const void *context) {
  int32_t needed = source->length;
  vntext_status status = VNTEXT_OK;
  // The first round may overflow; ICU then says how much it needs, and the second round fits.
  for (int round = 0; round < 2; round += 1) {
    status = vntext_units_reserve(target, needed);
    if (status != VNTEXT_OK) return status;
    UErrorCode code = U_ZERO_ERROR;
    needed = step(context, source->units, source->length, target->units, target->capacity, &code);
    status = vntext_status_from_icu(code);
    if (status != VNTEXT_BUFFER_TOO_SMALL) break;
  }
  if (status == VNTEXT_OK) target->length = needed;
  return status;
}

vntext_status vntext_units_decode(vntext_units *text, const uint8_t *utf8, int32_t length) {
  if (length < 0 || (utf8 == NULL && length > 0)) return VNTEXT_INVALID_ARGUMENT;
  // UTF-16 never has more units than UTF-8 has bytes, so one pass is enough.
  vntext_status status = vntext_units_reserve(text, length);
  if (status != VNTEXT_OK) return status;
  UErrorCode code = U_ZERO_ERROR;
  u_strFromUTF8(text->units, text->capacity, &text->length, (const char *)utf8, length, &code);
  return vntext_status_from_icu(code);
}

vntext_status vntext_units_encode(const vntext_units *text, uint8_t *buffer, int32_t capacity,
                                  int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  if (capacity < 0 || (buffer == NULL && capacity > 0)) return VNTEXT_INVALID_ARGUMENT;
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  u_strToUTF8((char *)buffer, capacity, &length, text->units, text->length, &code);
  vntext_status status = vntext_status_from_icu(code);
  if (status == VNTEXT_OK || status == VNTEXT_BUFFER_TOO_SMALL) *needed = length;
  return status;
}

vntext_status vntext_copy_ascii(const char *text, uint8_t *buffer, int32_t capacity,
                                int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  if (capacity < 0 || (buffer == NULL && capacity > 0)) return VNTEXT_INVALID_ARGUMENT;
  size_t length = strlen(text);
  if (length > INT32_MAX) return VNTEXT_TOO_LONG;
  *needed = (int32_t)length;
  if (*needed > capacity) return VNTEXT_BUFFER_TOO_SMALL;
  if (length > 0) memcpy(buffer, text, length);
  return VNTEXT_OK;
}
