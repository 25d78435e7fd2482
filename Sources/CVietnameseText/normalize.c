#include "support.h"

#include <unicode/unorm2.h>

/// ICU owns the instances, loads them once and shares them between threads.
static vntext_status find_normalizer(int32_t form, const UNormalizer2 **normalizer) {
  UErrorCode code = U_ZERO_ERROR;
  switch (form) {
    case VNTEXT_NFC: *normalizer = unorm2_getNFCInstance(&code); break;
    case VNTEXT_NFD: *normalizer = unorm2_getNFDInstance(&code); break;
    case VNTEXT_NFKC: *normalizer = unorm2_getNFKCInstance(&code); break;
    default: return VNTEXT_INVALID_ARGUMENT;
  }
  return vntext_status_from_icu(code);
}

static int32_t normalize(const void *normalizer, const UChar *source, int32_t length,
                         UChar *target, int32_t capacity, UErrorCode *code) {
  return unorm2_normalize(normalizer, source, length, target, capacity, code);
}

vntext_status vntext_units_normalize(int32_t form, const vntext_units *source,
                                     vntext_units *target) {
  const UNormalizer2 *normalizer = NULL;
  vntext_status status = find_normalizer(form, &normalizer);
  if (status != VNTEXT_OK) return status;
  return vntext_units_transform(source, target, normalize, normalizer);
}

vntext_status vntext_normalize(int32_t form, const uint8_t *text, int32_t length, uint8_t *buffer,
                               int32_t capacity, int32_t *needed) {
  if (needed == NULL) return VNTEXT_INVALID_ARGUMENT;
  *needed = 0;
  vntext_units source, target;
  vntext_units_init(&source);
  vntext_units_init(&target);
  vntext_status status = vntext_units_decode(&source, text, length);
  if (status == VNTEXT_OK) status = vntext_units_normalize(form, &source, &target);
  if (status == VNTEXT_OK) status = vntext_units_encode(&target, buffer, capacity, needed);
  vntext_units_free(&source);
  vntext_units_free(&target);
  return status;
}

vntext_status vntext_quick_check(int32_t form, const uint8_t *text, int32_t length,
                                 int32_t *answer) {
  if (answer == NULL) return VNTEXT_INVALID_ARGUMENT;
  *answer = VNTEXT_QUICK_NO;
  const UNormalizer2 *normalizer = NULL;
  vntext_status status = find_normalizer(form, &normalizer);
  if (status != VNTEXT_OK) return status;
  vntext_units source;
  vntext_units_init(&source);
  status = vntext_units_decode(&source, text, length);
  if (status == VNTEXT_OK) {
    UErrorCode code = U_ZERO_ERROR;
    UNormalizationCheckResult result =
        unorm2_quickCheck(normalizer, source.units, source.length, &code);
    status = vntext_status_from_icu(code);
    if (status == VNTEXT_OK) {
      *answer = result == UNORM_YES     ? VNTEXT_QUICK_YES
                : result == UNORM_MAYBE ? VNTEXT_QUICK_MAYBE
                                        : VNTEXT_QUICK_NO;
    }
  }
  vntext_units_free(&source);
  return status;
}

vntext_status vntext_is_normalized(int32_t form, const uint8_t *text, int32_t length,
                                   int32_t *answer) {
  if (answer == NULL) return VNTEXT_INVALID_ARGUMENT;
  *answer = 0;
  const UNormalizer2 *normalizer = NULL;
  vntext_status status = find_normalizer(form, &normalizer);
  if (status != VNTEXT_OK) return status;
  vntext_units source;
  vntext_units_init(&source);
  status = vntext_units_decode(&source, text, length);
  if (status == VNTEXT_OK) {
    UErrorCode code = U_ZERO_ERROR;
    UBool result = unorm2_isNormalized(normalizer, source.units, source.length, &code);
    status = vntext_status_from_icu(code);
    if (status == VNTEXT_OK) *answer = result ? 1 : 0;
  }
  vntext_units_free(&source);
  return status;
}
