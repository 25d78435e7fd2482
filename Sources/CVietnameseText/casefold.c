#include "support.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

static int32_t fold_case(const void *options, const UChar *source, int32_t length, UChar *target,
                         int32_t capacity, UErrorCode *code) {
  (void)options;
  return u_strFoldCase(target, capacity, source, length, U_FOLD_CASE_DEFAULT, code);
}

vntext_status vntext_fold_case(const uint8_t *text, int32_t length, uint8_t *buffer,
                               int32_t capacity, int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  vntext_units source, target;
  vntext_units_init(&source);
  vntext_units_init(&target);
  vntext_status status = vntext_units_decode(&source, text, length);
  if (status == VNTEXT_OK) status = vntext_units_transform(&source, &target, fold_case, NULL);
  if (status == VNTEXT_OK) status = vntext_units_encode(&target, buffer, capacity, needed);
  vntext_units_free(&source);
  vntext_units_free(&target);
  return status;
}
