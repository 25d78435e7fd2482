/*
 * Makes the mistakes a program can make, and checks that each is answered with its code.
 *
 *     ./mistakes          those that can always be seen
 *     ./mistakes freed    also the use of freed handles, as far as that can be seen: their memory must
 *                         not have been given to somebody else meanwhile, and no memory checker runs
 */
#include <phiencho.h>

#include <stdio.h>
#include <string.h>

static int faults;

static void check(const char *what, phiencho_code code, phiencho_code expected) {
  if (code == expected) return;
  fprintf(stderr, "%s: %s, and not %s\n", what, phiencho_code_name(code),
          phiencho_code_name(expected));
  faults++;
}

#define EXPECT(EXPECTED, CALL) check(#CALL, (CALL), PHIENCHO_##EXPECTED)

static const char catalogue[] = "{\"offers\":[]}";
static char room[16];
static size_t written;
static phiencho_error error;

static void wrong_arguments(void) {
  static const char bytes[] = "\xFF\xFE\xC3";
  int64_t value = 7;
  EXPECT(INVALID_ARGUMENT, phiencho_text_fold(NULL, 1, room, sizeof room, &written, &error));
  EXPECT(INVALID_ARGUMENT, phiencho_text_fold("a", SIZE_MAX, room, sizeof room, &written, &error));
  EXPECT(INVALID_ARGUMENT,
         phiencho_text_fold("a", (size_t)PHIENCHO_LENGTH_MAX + 1, room, 16, &written, &error));
  EXPECT(INVALID_ARGUMENT, phiencho_text_fold("a", 1, NULL, 1, &written, &error));
  EXPECT(INVALID_ARGUMENT, phiencho_text_fold("a", 1, room, SIZE_MAX, &written, &error));
  EXPECT(INVALID_ARGUMENT, phiencho_text_fold("a", 1, room, sizeof room, NULL, &error));
  EXPECT(INVALID_ARGUMENT, phiencho_text_repair("a", 1, 16, room, sizeof room, &written, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_text_tone("a", 1, 2, room, sizeof room, &written, NULL));
  EXPECT(INVALID_ARGUMENT,
         phiencho_text_sort_key("a", 1, 2, (uint8_t *)room, sizeof room, &written, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_number_read("1", 1, NULL, NULL));
  EXPECT(MALFORMED_INPUT, phiencho_number_read("\xC3", 1, &value, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_reader_make(catalogue, 13, 10, NULL, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_ledger_make(catalogue, 13, NULL, 0, NULL, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_ledger_make(catalogue, 13, NULL, 1, NULL, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_tally_make("2025-12-31", 10, NULL, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_tally_decode("{}", 2, NULL, NULL));
  /* Bytes that are no UTF-8 are text; "abc" does not fit in two bytes. */
  EXPECT(OK, phiencho_text_fold(bytes, 3, room, sizeof room, &written, NULL));
  EXPECT(BUFFER_TOO_SMALL, phiencho_text_fold("abc", 3, room, 2, &written, NULL));
  if (value != 7 || written != 3) faults++;
}

static void wrong_handles(void) {
  union {
    unsigned char bytes[64];
    uint64_t align;
  } other;
  memset(&other, 0x5A, sizeof other);
  phiencho_tally *tally = NULL;
  EXPECT(OK, phiencho_tally_make("2025-12-31", 10, &tally, NULL));
  void *wrong[] = {NULL, &other, other.bytes + 1, tally};
  for (size_t place = 0; place < sizeof wrong / sizeof *wrong; place++) {
    const phiencho_reader *reader = (const phiencho_reader *)wrong[place];
    phiencho_ledger *ledger = (phiencho_ledger *)wrong[place];
    EXPECT(INVALID_HANDLE, phiencho_reader_read(reader, "a", 1, "c", 1, NULL, 0, 0, room,
                                                sizeof room, &written, NULL));
    EXPECT(INVALID_HANDLE, phiencho_ledger_apply(ledger, "{}", 2, NULL, NULL, 0, NULL));
    EXPECT(INVALID_HANDLE,
           phiencho_ledger_summary(ledger, NULL, 0, room, sizeof room, &written, NULL));
    EXPECT(INVALID_HANDLE, phiencho_ledger_refusals(ledger, room, sizeof room, &written, NULL));
    phiencho_reader_free((phiencho_reader *)wrong[place]);
    phiencho_ledger_free(ledger);
    if (wrong[place] == tally) continue;
    phiencho_tally *none = (phiencho_tally *)wrong[place];
    EXPECT(INVALID_HANDLE, phiencho_tally_add_households(none, "a", 1, NULL, NULL, 0, NULL));
    EXPECT(INVALID_HANDLE, phiencho_tally_merge(tally, none, NULL));
    EXPECT(INVALID_HANDLE, phiencho_tally_merge(none, tally, NULL));
    EXPECT(INVALID_HANDLE, phiencho_tally_encode(none, room, sizeof room, &written, NULL));
    EXPECT(INVALID_HANDLE, phiencho_tally_metrics(none, room, sizeof room, &written, NULL));
    phiencho_tally_free(none);
  }
  /* What was no reader and no ledger is still a tally. */
  EXPECT(BUFFER_TOO_SMALL, phiencho_tally_encode(tally, NULL, 0, &written, NULL));
  EXPECT(INVALID_ARGUMENT, phiencho_tally_add_hamlets(tally, "hamlet\n", 7, NULL, NULL, 1, NULL));
  phiencho_tally_free(tally);
}

static void freed_handles(void) {
  phiencho_tally *tally = NULL;
  EXPECT(OK, phiencho_tally_make("2025-12-31", 10, &tally, NULL));
  phiencho_tally_free(tally);
  EXPECT(INVALID_HANDLE, phiencho_tally_encode(tally, NULL, 0, &written, NULL));
  phiencho_tally_free(tally);
}

int main(int count, char **arguments) {
  wrong_arguments();
  wrong_handles();
  if (count > 1 && strcmp(arguments[1], "freed") == 0) freed_handles();
  printf("%d mistakes without their answer\n", faults);
  return faults == 0 ? 0 : 1;
}
