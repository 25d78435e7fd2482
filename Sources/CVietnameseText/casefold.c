#include "support.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

static vntext_status fold_case(const vntext_units *source, vntext_units *target) {
  int32_t needed = source->length;
  vntext_status status = VNTEXT_OK;
  for (int round = 0; round < 2; round += 1) {
    status = vntext_units_reserve(target, needed);
    if (status != VNTEXT_OK) return status;
    UErrorCode code = U_ZERO_ERROR;
    needed = u_strFoldCase(target->units, target->capacity, source->units, source->length,
                           U_FOLD_CASE_DEFAULT, &code);
    status = vntext_status_from_icu(code);
    if (status != VNTEXT_BUFFER_TOO_SMALL) break;
  }
  if (status == VNTEXT_OK) target->length = needed;
  return status;
}

vntext_status vntext_fold_case(const uint8_t *text, int32_t length, uint8_t *buffer,
                               int32_t capacity, int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  vntext_units source, target;
  vntext_units_init(&source);
  vntext_units_init(&target);
  vntext_status status = vntext_units_decode(&source, text, length);
  if (status == VNTEXT_OK) status = fold_case(&source, &target);
  if (status == VNTEXT_OK) status = vntext_units_encode(&target, buffer, capacity, needed);
  vntext_units_free(&source);
  vntext_units_free(&target);
  return status;
}
