// What PhienCho is measured against: ICU through its own API, and the same algorithms in C.
#ifndef RIVALS_H
#define RIVALS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Every function takes UTF-8 and returns the length of its result, or a count; -1 on failure. The
// result goes to `out`, which has room for `capacity` bytes.

// ICU's transliterator NFD; [:Mn:] Remove; Lower; with đ as d.
int64_t rival_icu_transliterate(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
// ICU by hand: NFD, drop marks, lower case, đ as d.
int64_t rival_icu_fold(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
// 1 where ICU finds the text to be in NFC.
int64_t rival_icu_is_nfc(const uint8_t *text, int64_t length);
// ICU's NFC.
int64_t rival_icu_nfc(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
// ICU's sort key for Vietnamese, tertiary strength.
int64_t rival_icu_sort_key(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
// How many words ICU's break iterator for Vietnamese finds.
int64_t rival_icu_words(const uint8_t *text, int64_t length);
// A number in words, by ICU's rules for Vietnamese.
int64_t rival_icu_spell(int64_t number, uint8_t *out, int64_t capacity);
// The number that words are, by the same rules; INT64_MIN on failure.
int64_t rival_icu_parse(const uint8_t *text, int64_t length);

// The fold that goes one step per byte, in C. Blocks it does not know are copied.
int64_t rival_c_fold(const uint8_t *text, int64_t length, uint8_t *out);

#ifdef __cplusplus
}
#endif
#endif
