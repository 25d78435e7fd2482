/*
 * phiencho.h: PhienCho for C, and for everything that calls C.
 *
 * Rules that hold for every function; Documentation/c-abi.md says more.
 *
 * - Text in is a pointer and a length in bytes, at most PHIENCHO_LENGTH_MAX. It need not end in NUL
 *   and may hold any bytes: what is not UTF-8 is read as U+FFFD, or refused where a format demands
 *   UTF-8. The pointer may be NULL where the length is 0. Nothing points into it after the call.
 * - Results go to memory of the caller's: `out` has room for `capacity` bytes, and `*written` tells
 *   how many the result has. When it does not fit nothing is written to `out` and
 *   PHIENCHO_BUFFER_TOO_SMALL is returned, so that a call with `capacity` 0 (and `out` NULL) asks for
 *   the size. No NUL is put behind a result. `*written` is 0 when anything else went wrong. `out` may
 *   be the memory of the text that was given.
 * - The value returned is PHIENCHO_OK or another phiencho_code. `error` may be NULL; otherwise it is
 *   filled in whenever something else than PHIENCHO_OK is returned, and left as it is on success.
 * - A handle made by a `_make` or `_decode` function is the caller's, and is given back by the `_free`
 *   function of its kind, once. Those functions set it to NULL when they fail.
 * - Nothing is kept between calls but what a handle holds; no clock, file, environment or locale is
 *   asked. Memory that cannot be had ends the program, as everywhere in Swift.
 * - Threads: a function without a handle may be called from any threads at once. So may all functions
 *   with one handle, but for its `_free`, which must come after the last of them. "Waits" says that
 *   calls with one handle wait for each other.
 *
 * Constants are macros and not enums, whose width C leaves open. No value ever changes its meaning.
 */
#ifndef PHIENCHO_H
#define PHIENCHO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Version ----------------------------------------------------------------------------- */

/*
 * The version of this interface. It grows when a program that was compiled with an older header
 * would no longer run; functions, codes and options that are added do not change it. The library's
 * soname is libphiencho.so.PHIENCHO_ABI_VERSION.
 */
#define PHIENCHO_ABI_VERSION 1u

/* The PHIENCHO_ABI_VERSION the library was built with: compare it with the header's. */
uint32_t phiencho_abi_version(void);

/* The version of the library, as "0.1.0", ending in NUL; it lives as long as the library is loaded. */
const char *phiencho_version(void);

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
/* The input cannot be used; the message says what is wrong and where. Nothing was done. */
#define PHIENCHO_MALFORMED_INPUT 4
/* The system's ICU refused; its data may be missing. */
#define PHIENCHO_ICU_FAILURE 5
/* Some lines of the input were left out; all others were taken. */
#define PHIENCHO_PARTLY_REFUSED 6
/* Two things cannot be put together, such as tallies of different days. Nothing was done. */
#define PHIENCHO_MISMATCH 7
/* A sum does not fit in 64 bits. Nothing was done. */
#define PHIENCHO_OVERFLOW 8

/* The name of a code, such as "buffer-too-small", ending in NUL; "unknown" for a number that is none.
 * It lives as long as the library is loaded. */
const char *phiencho_code_name(phiencho_code code);

/* The most bytes of a text that is given: 2 GiB less one byte. */
#define PHIENCHO_LENGTH_MAX 2147483647u

/* The most bytes of a message, its NUL among them. */
#define PHIENCHO_MESSAGE_CAPACITY 248

/* What went wrong: 256 bytes. */
typedef struct phiencho_error {
  /* The code that was returned; of one line, what it was left out for. */
  phiencho_code code;
  /* The line of the input at fault, from 1; 0 where it is not about a line, UINT32_MAX from there on. */
  uint32_t line;
  /* A sentence in English for whoever runs the program, in UTF-8, ending in NUL. It may quote codes
   * and identifiers of the input, and never a whole line. */
  char message[PHIENCHO_MESSAGE_CAPACITY];
} phiencho_error;

/* What became of the lines of an input. */
typedef struct phiencho_intake {
  /* How many lines there were, but for headers and, in registers, blank ones. */
  uint64_t lines;
  /* How many of them were taken and are new. */
  uint64_t taken;
  /* How many events were there already, the same; 0 for registers. */
  uint64_t repeated;
  /* How many events have the identifier of another one: the earlier of the two stands. 0 for
   * registers. */
  uint64_t conflicting;
  /* How many lines were left out, being wrong. */
  uint64_t refused;
} phiencho_intake;

/* The version of the ICU the library runs on, as "72.1". O(1). */
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
 * A key whose bytes compare, with memcmp over the shorter length, as the texts do in a Vietnamese
 * dictionary: syllable by syllable, tones ngang, huyền, hỏi, ngã, sắc, nặng. No byte of a key is 0 and
 * no key begins another. Keys are of one version of the library: make them anew after an update. O(n).
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
 * Makes a reader for a catalogue, which is JSON in UTF-8 as Documentation/formats.md has it.
 *
 * `chuc` is how many pieces a "chục" is in the session: 10, 12, 14 or 16. O(n) in the catalogue.
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
 * offer on screen; of length 0 for none. Phone numbers are in the object in full, since the caller
 * has the comment: mask them before they are shown. O(n) in the comment. Calls do not wait.
 */
phiencho_code phiencho_reader_read(const phiencho_reader *reader, const char *comment,
                                   size_t length, const char *id, size_t id_length,
                                   const char *pinned, size_t pinned_length, uint32_t options,
                                   char *out, size_t capacity, size_t *written,
                                   phiencho_error *error);

/* Frees a reader; NULL does nothing, nor does what can be seen to be no reader. */
void phiencho_reader_free(phiencho_reader *reader);

/* ---- Sessions ---------------------------------------------------------------------------- */

/* The events of a session, and what they come to. */
typedef struct phiencho_ledger phiencho_ledger;

/*
 * Makes a ledger of no events.
 *
 * `catalogue` is JSON as for a reader. `rules` is what the session does where the trade has no one
 * custom, JSON as Documentation/formats.md has it; of length 0 for the defaults. O(n).
 */
phiencho_code phiencho_ledger_make(const char *catalogue, size_t length, const char *rules,
                                   size_t rules_length, phiencho_ledger **ledger,
                                   phiencho_error *error);

/*
 * Takes one or many lines of a session log, JSON Lines as Documentation/formats.md has them, in any
 * order of instants and with or without a line feed at the end; a log's header may stand anywhere.
 *
 * A line that is wrong is left out and all others are taken: then PHIENCHO_PARTLY_REFUSED is
 * returned, `error` is about the first such line, and `refused`, which has room for
 * `refused_capacity` errors and may be NULL when that is 0, about the first ones. `intake` may be
 * NULL. Events are told apart by their identifiers, so that giving a line twice changes nothing.
 * Telephone numbers in reasons are taken out.
 *
 * Whether an event can be applied depends on all others: see phiencho_ledger_refusals.
 * O(n) in the bytes. Waits.
 */
phiencho_code phiencho_ledger_apply(phiencho_ledger *ledger, const char *lines, size_t length,
                                    phiencho_intake *intake, phiencho_error *refused,
                                    size_t refused_capacity, phiencho_error *error);

/*
 * What the session comes to, as one JSON object of figures: claims, orders by step and state, goods
 * by stage, offer and producer, and money. Counts and sums, never rates; nobody is named.
 *
 * `as_of` is the moment to look at, ISO 8601 such as "2026-03-14T21:00:00+07:00": later events are
 * left out, and holds that have run out by then have ended. Of length 0: all events, at the last of
 * them. O(n) in the events after a change or with `as_of`, else O(n) in the order lines. Waits.
 */
phiencho_code phiencho_ledger_summary(const phiencho_ledger *ledger, const char *as_of,
                                      size_t as_of_length, char *out, size_t capacity,
                                      size_t *written, phiencho_error *error);

/*
 * What could not be applied as it stands, as a JSON array in the order of events: of each the event's
 * identifier, the reason's stable name, and a sentence. Nobody is named.
 *
 * O(n) in the events after a change, else in the refusals. Waits.
 */
phiencho_code phiencho_ledger_refusals(const phiencho_ledger *ledger, char *out, size_t capacity,
                                       size_t *written, phiencho_error *error);

/* Frees a ledger; NULL does nothing, nor does what can be seen to be no ledger. */
void phiencho_ledger_free(phiencho_ledger *ledger);

/* ---- OCOP -------------------------------------------------------------------------------- */

/*
 * Grades a ballot, JSON as Documentation/ocop.md has it, under the rules in force on a day
 * ("2026-06-01"; of length 0 for Decision 26/2026/QĐ-TTg). The assessment is one JSON object. O(n).
 */
phiencho_code phiencho_ocop_grade(const char *ballot, size_t length, const char *day,
                                  size_t day_length, char *out, size_t capacity, size_t *written,
                                  phiencho_error *error);

/* ---- Adoption metrics -------------------------------------------------------------------- */

/* What was counted in registers on a day: whole numbers that add up from hamlets to the country. */
typedef struct phiencho_tally phiencho_tally;

/*
 * Makes a tally of nothing, to be looked at on a day such as "2025-12-31". Activity is counted from
 * the first of January to that day; the other rules are the defaults of Documentation/adoption.md.
 */
phiencho_code phiencho_tally_make(const char *day, size_t length, phiencho_tally **tally,
                                  phiencho_error *error);

/*
 * Counts registers, CSV as Documentation/adoption.md has it, the first line naming the columns.
 *
 * A row that is wrong is left out and all others count: `intake`, `refused` and `error` are as for
 * phiencho_ledger_apply. Without a usable first line the call fails and counts nothing. A row that is
 * there twice in one register is refused; two calls must be of different households, hamlets and
 * makers. All products of one maker must be in one call. O(n) in the bytes; waits only to add.
 */
phiencho_code phiencho_tally_add_households(phiencho_tally *tally, const char *csv, size_t length,
                                            phiencho_intake *intake, phiencho_error *refused,
                                            size_t refused_capacity, phiencho_error *error);
phiencho_code phiencho_tally_add_hamlets(phiencho_tally *tally, const char *csv, size_t length,
                                         phiencho_intake *intake, phiencho_error *refused,
                                         size_t refused_capacity, phiencho_error *error);
phiencho_code phiencho_tally_add_products(phiencho_tally *tally, const char *csv, size_t length,
                                          phiencho_intake *intake, phiencho_error *refused,
                                          size_t refused_capacity, phiencho_error *error);

/*
 * Adds what another tally counted, which stays as it is. In any order and grouping the sum is the
 * same. PHIENCHO_MISMATCH for a tally of another day or division of the country. O(1). Waits.
 */
phiencho_code phiencho_tally_merge(phiencho_tally *tally, const phiencho_tally *other,
                                   phiencho_error *error);

/*
 * The tally as one JSON object, to be kept or sent on: versioned, and the same bytes for equal
 * tallies. Nobody is named. O(1). Waits.
 */
phiencho_code phiencho_tally_encode(const phiencho_tally *tally, char *out, size_t capacity,
                                    size_t *written, phiencho_error *error);

/*
 * Makes a tally of what phiencho_tally_encode wrote, on whatever machine. Refused are versions,
 * fields and counts that are not known, numbers below 0, and parts above their whole. O(n).
 */
phiencho_code phiencho_tally_decode(const char *json, size_t length, phiencho_tally **tally,
                                    phiencho_error *error);

/*
 * Every metric of Documentation/adoption.md as one JSON object of whole numbers. Counts of few people
 * are not hidden: hide them before they are published. O(1). Waits.
 */
phiencho_code phiencho_tally_metrics(const phiencho_tally *tally, char *out, size_t capacity,
                                     size_t *written, phiencho_error *error);

/* Frees a tally; NULL does nothing, nor does what can be seen to be no tally. */
void phiencho_tally_free(phiencho_tally *tally);

#ifdef __cplusplus
}
#endif

#endif
