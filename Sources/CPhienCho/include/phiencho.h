/*
 * phiencho.h: PhienCho for C, and for everything that calls C.
 *
 * Rules that hold for every function:
 *
 * - Text is UTF-8 given by a pointer and a length in bytes; it need not end in NUL and may hold any
 *   bytes: what is not UTF-8 is read as U+FFFD. A pointer may be NULL where its length is 0.
 * - Results go to memory of the caller's: `out` has room for `capacity` bytes, and `*written` tells
 *   how many the result has. When it does not fit nothing is written to `out` and
 *   PHIENCHO_BUFFER_TOO_SMALL is returned, so that a call with `capacity` 0 (and `out` NULL) asks for
 *   the size. No NUL is put behind a result.
 * - The value returned is PHIENCHO_OK or another phiencho_code. `error` may be NULL; otherwise it is
 *   filled in whenever something else than PHIENCHO_OK is returned, and left as it is on success.
 * - Nothing is kept between calls but what a handle holds; no clock, file, or locale is asked.
 * - Functions without a handle may be called from any threads at once. So may those that take a
 *   handle that is `const`, with one handle; making and freeing one handle is one thread's work.
 */
#ifndef PHIENCHO_H
#define PHIENCHO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Codes and errors -------------------------------------------------------------------- */

/* What came of a call; more may be added. */
typedef int32_t phiencho_code;

/* The call did what it was asked. */
#define PHIENCHO_OK 0
/* The result has more bytes than there is room for; *written tells how many. */
#define PHIENCHO_BUFFER_TOO_SMALL 1
/* A pointer is NULL that must not be, a length is out of range, or an option is unknown. */
#define PHIENCHO_INVALID_ARGUMENT 2
/* What was given as a handle is NULL, of another kind, or was freed and that can be seen. */
#define PHIENCHO_INVALID_HANDLE 3
/* The input cannot be used; the message says what is wrong and where. */
#define PHIENCHO_MALFORMED_INPUT 4
/* The system's ICU refused; its data may be missing. */
#define PHIENCHO_ICU_FAILURE 5

/* The most bytes of a message, its NUL among them. */
#define PHIENCHO_MESSAGE_CAPACITY 248

/* What went wrong. */
typedef struct phiencho_error {
  /* The code that was returned. */
  phiencho_code code;
  /* A sentence in English for whoever runs the program, in UTF-8, ending in NUL. */
  char message[PHIENCHO_MESSAGE_CAPACITY];
} phiencho_error;

/* The version of the library, as "0.1.0"; it lives as long as the program. */
const char *phiencho_version(void);

/* The version of the ICU it runs on, as "72.1". O(1). */
phiencho_code phiencho_icu_version(char *out, size_t capacity, size_t *written,
                                   phiencho_error *error);

/* ---- Vietnamese text --------------------------------------------------------------------- */

/* What phiencho_text_repair mends besides what it always does; add them up. */
/* Letters in another style and look-alikes of other scripts become the letters they stand for. */
#define PHIENCHO_REPAIR_LOOKALIKES 1u
/* Zero-width and bidirectional controls are taken out where they do nothing. */
#define PHIENCHO_REPAIR_INVISIBLES 2u
/* Tone marks that stand on the wrong letter are put where they belong. */
#define PHIENCHO_REPAIR_TONES 4u
/* Letters that are stretched become one: "chốttttt" is "chốt". */
#define PHIENCHO_REPAIR_STRETCHED 8u
/* The first three. */
#define PHIENCHO_REPAIR_STANDARD 7u

/*
 * Mends the Unicode of a Vietnamese text: composed (NFC), marks in order, and what `options` say.
 * Mending twice changes nothing more. O(n).
 */
phiencho_code phiencho_text_repair(const char *text, size_t length, uint32_t options, char *out,
                                   size_t capacity, size_t *written, phiencho_error *error);

/*
 * The search key: no tone, no letter shape, d for đ, no upper case. O(n).
 */
phiencho_code phiencho_text_fold(const char *text, size_t length, char *out, size_t capacity,
                                 size_t *written, phiencho_error *error);

/* Where tone marks go: "hòa" or "hoà". */
#define PHIENCHO_TONES_TRADITIONAL 0u
#define PHIENCHO_TONES_REFORMED 1u

/*
 * The text with the tone marks of all its syllables in one style; other words stay. O(n).
 */
phiencho_code phiencho_text_tone(const char *text, size_t length, uint32_t style, char *out,
                                 size_t capacity, size_t *written, phiencho_error *error);

/* The order of digits in sort keys: as characters, or as the numbers they are. */
#define PHIENCHO_SORT_STANDARD 0u
#define PHIENCHO_SORT_NUMERIC 1u

/*
 * A key whose bytes compare (memcmp, then the shorter first) as the texts do in a Vietnamese
 * dictionary: syllable by syllable, tones ngang, huyền, hỏi, ngã, sắc, nặng. O(n).
 */
phiencho_code phiencho_text_sort_key(const char *text, size_t length, uint32_t options,
                                     uint8_t *out, size_t capacity, size_t *written,
                                     phiencho_error *error);

/*
 * Spells a number in the words of the North: "hai mươi lăm" for 25. O(1).
 */
phiencho_code phiencho_number_spell(int64_t value, char *out, size_t capacity, size_t *written,
                                    phiencho_error *error);

/*
 * Reads a text that is one whole number in words or digits. `*value` is set on success only;
 * PHIENCHO_MALFORMED_INPUT says that the text is no number, several, or not one value. O(n).
 */
phiencho_code phiencho_number_read(const char *text, size_t length, int64_t *value,
                                   phiencho_error *error);

/* ---- Comments ---------------------------------------------------------------------------- */

/* A reader of live comments: a catalogue made ready. */
typedef struct phiencho_reader phiencho_reader;

/*
 * Makes a reader for a catalogue, which is JSON as Documentation/formats.md has it.
 *
 * `chuc` is how many pieces a "chục" is in the session: 10, 12, 14 or 16. On success `*reader` is a
 * handle to be freed with phiencho_reader_free; otherwise it is NULL. O(n) in the catalogue.
 */
phiencho_code phiencho_reader_make(const char *catalogue, size_t length, int64_t chuc,
                                   phiencho_reader **reader, phiencho_error *error);

/* Whether the reading also says why, in Vietnamese sentences. */
#define PHIENCHO_READ_STANDARD 0u
#define PHIENCHO_READ_EXPLAIN 1u

/*
 * Reads one comment: its intent, lines, phones and reasons to look, as one JSON object.
 *
 * `id` is the comment's identifier, which is repeated in the object. `pinned` is the code of the
 * offer on screen; of length 0 for none. Phone numbers are in the object in full: mask them before
 * they are shown. O(n) in the comment.
 */
phiencho_code phiencho_reader_read(const phiencho_reader *reader, const char *comment,
                                   size_t length, const char *id, size_t id_length,
                                   const char *pinned, size_t pinned_length, uint32_t options,
                                   char *out, size_t capacity, size_t *written,
                                   phiencho_error *error);

/* Frees a reader; NULL does nothing. The handle must not be used again. */
void phiencho_reader_free(phiencho_reader *reader);

/* ---- OCOP -------------------------------------------------------------------------------- */

/*
 * Grades a ballot, JSON as Documentation/formats.md has it, under the rules in force on a day
 * ("2026-06-01"; of length 0 for Decision 26/2026/QĐ-TTg). The assessment is one JSON object. O(n).
 */
phiencho_code phiencho_ocop_grade(const char *ballot, size_t length, const char *day,
                                  size_t day_length, char *out, size_t capacity, size_t *written,
                                  phiencho_error *error);

#ifdef __cplusplus
}
#endif

#endif
