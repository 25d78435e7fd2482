#include "support.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

/// Removes nonspacing marks in place.
static void remove_marks(vntext_units *text) {
  int32_t kept = 0;
  for (int32_t index = 0; index < text->length;) {
    int32_t start = index;
    UChar32 scalar;
    U16_NEXT(text->units, index, text->length, scalar);
    if (u_charType(scalar) == U_NON_SPACING_MARK) continue;
    while (start < index) text->units[kept++] = text->units[start++];
  }
  text->length = kept;
}

static int32_t lower(const void *locale, const UChar *source, int32_t length, UChar *target,
                     int32_t capacity, UErrorCode *code) {
  return u_strToLower(target, capacity, source, length, locale, code);
}

vntext_status vntext_search_fold(const uint8_t *text, int32_t length, uint8_t *buffer,
                                 int32_t capacity, int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  vntext_units one, two;
  vntext_units_init(&one);
  vntext_units_init(&two);
  vntext_status status = vntext_units_decode(&one, text, length);
  if (status == VNTEXT_OK) status = vntext_units_normalize(VNTEXT_NFD, &one, &two);
  if (status == VNTEXT_OK) {
    remove_marks(&two);
    status = vntext_units_transform(&two, &one, lower, "");
  }
  if (status == VNTEXT_OK) status = vntext_units_encode(&one, buffer, capacity, needed);
  vntext_units_free(&one);
  vntext_units_free(&two);
  return status;
}
