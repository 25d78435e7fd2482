#ifndef CVIETNAMESETEXT_H
#define CVIETNAMESETEXT_H

#include <stddef.h>
#include <stdint.h>

// Plain functions over ICU, so that a program sees neither ICU's headers nor its renamed symbols.
//
// Strings are UTF-8 with an explicit length in bytes and need no terminator; none is written. A
// pointer may be null where its length is 0. Every function returns a status and is reentrant: it
// keeps nothing between calls, uses only ICU's immutable shared data, and may be called from any
// number of threads at once, provided that their buffers do not overlap.
//
// A function with an output buffer always stores the length it needs through `needed`, also with
// capacity 0 (preflight). When that is more than `capacity` it returns VNTEXT_BUFFER_TOO_SMALL and
// the contents of the buffer are unspecified. On any other failure 0 is stored.

/// Success.
#define VNTEXT_OK 0
/// The result does not fit; the length it needs was stored.
#define VNTEXT_BUFFER_TOO_SMALL (-1)
/// The input is not well-formed UTF-8.
#define VNTEXT_INVALID_UTF8 (-2)
/// A null pointer with a length other than 0, a negative length, or an unknown form.
#define VNTEXT_INVALID_ARGUMENT (-3)
/// No memory for an intermediate buffer.
#define VNTEXT_OUT_OF_MEMORY (-4)
/// The result is longer than INT32_MAX bytes.
#define VNTEXT_TOO_LONG (-5)

/// Normalization form C: canonical decomposition, then canonical composition.
#define VNTEXT_NFC 0
/// Normalization form D: canonical decomposition.
#define VNTEXT_NFD 1
/// Normalization form KC: compatibility decomposition, then canonical composition.
#define VNTEXT_NFKC 2

/// The answer of a quick check: the text is certainly not normalized.
#define VNTEXT_QUICK_NO 0
/// The answer of a quick check: the text is certainly normalized.
#define VNTEXT_QUICK_YES 1
/// The answer of a quick check: only the full check can tell.
#define VNTEXT_QUICK_MAYBE 2

/// A status of this library: VNTEXT_OK, a negative code above, or a positive UErrorCode of ICU.
typedef int32_t vntext_status;

/// The name of a status, such as "VNTEXT_INVALID_UTF8" or ICU's "U_FILE_ACCESS_ERROR".
///
/// The string is constant and never null.
const char *vntext_status_name(vntext_status status);

/// Writes the version of the ICU library in use, for example "72.1".
vntext_status vntext_icu_version(uint8_t *buffer, int32_t capacity, int32_t *needed);

/// Writes the version of the Unicode standard whose data ICU carries, for example "15.0".
vntext_status vntext_unicode_version(uint8_t *buffer, int32_t capacity, int32_t *needed);

/// Writes the text in a normalization form.
vntext_status vntext_normalize(int32_t form, const uint8_t *text, int32_t length, uint8_t *buffer,
                               int32_t capacity, int32_t *needed);

/// Stores one of VNTEXT_QUICK_NO, _YES and _MAYBE through `answer`.
vntext_status vntext_quick_check(int32_t form, const uint8_t *text, int32_t length,
                                 int32_t *answer);

/// Stores 1 through `answer` when the text is in the normalization form, else 0.
vntext_status vntext_is_normalized(int32_t form, const uint8_t *text, int32_t length,
                                   int32_t *answer);

/// Writes the text with default full case folding (Unicode, CaseFolding.txt statuses C and F).
vntext_status vntext_fold_case(const uint8_t *text, int32_t length, uint8_t *buffer,
                               int32_t capacity, int32_t *needed);

/// Writes the text folded for search as ICU's transliteration "NFD; [:Mn:] Remove; Lower".
vntext_status vntext_search_fold(const uint8_t *text, int32_t length, uint8_t *buffer,
                                 int32_t capacity, int32_t *needed);

#endif
