#include "rivals.h"

#include <memory>
#include <string>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

namespace {

std::vector<UChar> units(1 << 16), more(1 << 16);

// The text in UTF-16, in `units`; -1 on failure.
int32_t decode(const uint8_t *text, int64_t length) {
  if (units.size() < static_cast<size_t>(length) * 4 + 64) {
    units.resize(static_cast<size_t>(length) * 4 + 64);
    more.resize(units.size());
  }
  int32_t count = 0;
  UErrorCode code = U_ZERO_ERROR;
  u_strFromUTF8(units.data(), static_cast<int32_t>(units.size()), &count,
                reinterpret_cast<const char *>(text), static_cast<int32_t>(length), &code);
  return U_SUCCESS(code) ? count : -1;
}

int64_t encode(const UChar *source, int32_t count, uint8_t *out, int64_t capacity) {
  int32_t length = 0;
  UErrorCode code = U_ZERO_ERROR;
  u_strToUTF8(reinterpret_cast<char *>(out), static_cast<int32_t>(capacity), &length, source, count,
              &code);
  return U_SUCCESS(code) ? length : -1;
}

}  // namespace

int64_t rival_icu_transliterate(const uint8_t *text, int64_t length, uint8_t *out,
                                int64_t capacity) {
  static UTransliterator *transliterator = [] {
    UErrorCode code = U_ZERO_ERROR;
    UParseError where;
    static const UChar rules[] =
        u":: NFD; :: [:Mn:] Remove; :: Lower; \u0111 > d; :: NFC;";
    static const UChar name[] = u"vi-fold";
    UTransliterator *made =
        utrans_openU(name, -1, UTRANS_FORWARD, rules, -1, &where, &code);
    return U_SUCCESS(code) ? made : nullptr;
  }();
  int32_t count = decode(text, length);
  if (transliterator == nullptr || count < 0) return -1;
  int32_t limit = count;
  UErrorCode code = U_ZERO_ERROR;
  utrans_transUChars(transliterator, units.data(), &count, static_cast<int32_t>(units.size()), 0,
                     &limit, &code);
  return U_SUCCESS(code) ? encode(units.data(), count, out, capacity) : -1;
}

int64_t rival_icu_fold(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  static const UNormalizer2 *nfd = [] {
    UErrorCode code = U_ZERO_ERROR;
    return unorm2_getNFDInstance(&code);
  }();
  int32_t count = decode(text, length);
  if (count < 0) return -1;
  UErrorCode code = U_ZERO_ERROR;
  int32_t decomposed = unorm2_normalize(nfd, units.data(), count, more.data(),
                                        static_cast<int32_t>(more.size()), &code);
  if (U_FAILURE(code)) return -1;
  int32_t written = 0;
  for (int32_t index = 0; index < decomposed;) {
    UChar32 scalar;
    U16_NEXT(more.data(), index, decomposed, scalar);
    if (u_charType(scalar) == U_NON_SPACING_MARK) continue;
    scalar = u_tolower(scalar);
    if (scalar == 0x111) scalar = 'd';
    U16_APPEND_UNSAFE(units.data(), written, scalar);
  }
  return encode(units.data(), written, out, capacity);
}

int64_t rival_icu_is_nfc(const uint8_t *text, int64_t length) {
  UErrorCode code = U_ZERO_ERROR;
  static const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(code);
  code = U_ZERO_ERROR;
  bool answer = nfc->isNormalizedUTF8(
      icu::StringPiece(reinterpret_cast<const char *>(text), static_cast<int32_t>(length)), code);
  return U_SUCCESS(code) ? answer : -1;
}

int64_t rival_icu_nfc(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  static const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(code);
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), static_cast<int32_t>(capacity));
  code = U_ZERO_ERROR;
  nfc->normalizeUTF8(
      0, icu::StringPiece(reinterpret_cast<const char *>(text), static_cast<int32_t>(length)), sink,
      nullptr, code);
  return U_SUCCESS(code) ? sink.NumberOfBytesWritten() : -1;
}

int64_t rival_icu_sort_key(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  static UCollator *collator = [] {
    UErrorCode code = U_ZERO_ERROR;
    UCollator *made = ucol_open("vi", &code);
    if (U_SUCCESS(code)) ucol_setStrength(made, UCOL_TERTIARY);
    return made;
  }();
  int32_t count = decode(text, length);
  if (collator == nullptr || count < 0) return -1;
  return ucol_getSortKey(collator, units.data(), count, out, static_cast<int32_t>(capacity));
}

int64_t rival_icu_words(const uint8_t *text, int64_t length) {
  static UBreakIterator *words = [] {
    UErrorCode code = U_ZERO_ERROR;
    return ubrk_open(UBRK_WORD, "vi", nullptr, 0, &code);
  }();
  UErrorCode code = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  utext_openUTF8(&opened, reinterpret_cast<const char *>(text), length, &code);
  ubrk_setUText(words, &opened, &code);
  if (U_FAILURE(code)) return -1;
  int64_t count = 0;
  while (ubrk_next(words) != UBRK_DONE) {
    if (ubrk_getRuleStatus(words) >= UBRK_WORD_LETTER) count += 1;
  }
  utext_close(&opened);
  return count;
}

static UNumberFormat *spellout() {
  static UNumberFormat *format = [] {
    UErrorCode code = U_ZERO_ERROR;
    return unum_open(UNUM_SPELLOUT, nullptr, 0, "vi", nullptr, &code);
  }();
  return format;
}

int64_t rival_icu_spell(int64_t number, uint8_t *out, int64_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = unum_formatInt64(spellout(), number, units.data(),
                                   static_cast<int32_t>(units.size()), nullptr, &code);
  return U_SUCCESS(code) ? encode(units.data(), count, out, capacity) : -1;
}

int64_t rival_icu_parse(const uint8_t *text, int64_t length) {
  int32_t count = decode(text, length);
  UErrorCode code = U_ZERO_ERROR;
  int64_t number = unum_parseInt64(spellout(), units.data(), count, nullptr, &code);
  return U_SUCCESS(code) ? number : INT64_MIN;
}
