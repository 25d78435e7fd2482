/*
 * Makes, uses and frees every kind of handle, and refuses, as often as it is told: for leak checkers.
 *
 *     ./many_calls 1000000 1024
 *
 * Says how much memory the process has after a tenth of the calls and after all, and ends with status
 * 1 when that is more by over so many KiB as the second number says.
 */
#include <phiencho.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char catalogue[] =
    "{\"offers\":[{\"code\":\"OI\",\"name\":\"\xE1\xBB\x95i\",\"sale\":{\"by\":\"mass\","
    "\"vndPerKilogram\":25000}}]}";
static const char request[] =
    "{\"action\":\"request\",\"at\":\"2026-03-14T19:31:00+07:00\",\"buyer\":\"u1\",\"id\":\"c1\","
    "\"lines\":[{\"action\":\"add\",\"code\":\"OI\",\"grams\":3000}],\"review\":[]}\nnone\n";
static const char csv[] = "household_id,e_payment,stall_voso\nH1,x,2021-07-18\nH2,what,\n";
static const char ballot[] = "{\"sheet\":1,\"chosen\":{\"1.1\":1}}";

static char room[65536];
static size_t written;
static phiencho_error error;

/* How much memory the process resides in, in KiB. */
static long resident(void) {
  long size = 0, pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (file == NULL) return 0;
  if (fscanf(file, "%ld %ld", &size, &pages) != 2) pages = 0;
  fclose(file);
  return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static phiencho_code use_ledger(void) {
  phiencho_ledger *ledger = NULL;
  phiencho_error refused;
  phiencho_code code =
      phiencho_ledger_make(catalogue, sizeof catalogue - 1, NULL, 0, &ledger, &error);
  if (code) return code;
  code = phiencho_ledger_apply(ledger, request, sizeof request - 1, NULL, &refused, 1, &error);
  if (code == PHIENCHO_PARTLY_REFUSED) {
    code = phiencho_ledger_summary(ledger, NULL, 0, room, sizeof room, &written, &error);
  }
  if (!code) code = phiencho_ledger_refusals(ledger, room, sizeof room, &written, &error);
  phiencho_ledger_free(ledger);
  return code;
}

static phiencho_code use_tally(void) {
  phiencho_tally *tally = NULL;
  phiencho_tally *other = NULL;
  phiencho_code code = phiencho_tally_make("2025-12-31", 10, &tally, &error);
  if (code) return code;
  code = phiencho_tally_add_households(tally, csv, sizeof csv - 1, NULL, NULL, 0, &error);
  if (code == PHIENCHO_PARTLY_REFUSED) {
    code = phiencho_tally_encode(tally, room, sizeof room, &written, &error);
  }
  if (!code) code = phiencho_tally_decode(room, written, &other, &error);
  if (!code) code = phiencho_tally_merge(tally, other, &error);
  if (!code) code = phiencho_tally_metrics(tally, room, sizeof room, &written, &error);
  phiencho_tally_free(other);
  phiencho_tally_free(tally);
  return code;
}

/* Freed and made anew now and then, used meanwhile. */
static phiencho_reader *reader;

static phiencho_code use(long call) {
  if (call % 5000 == 0) {
    phiencho_reader_free(reader);
    phiencho_code code =
        phiencho_reader_make(catalogue, sizeof catalogue - 1, 10, &reader, &error);
    if (code) return code;
  }
  if (call % 100 == 99) return use_tally();
  if (call % 100 == 49) return use_ledger();
  switch (call % 8) {
    case 0:
      return phiencho_reader_read(reader, "chot 2kg oi 0912345678", 22, "c", 1, "OI", 2,
                                  PHIENCHO_READ_EXPLAIN, room, sizeof room, &written, &error);
    case 1:
      return phiencho_text_fold("Ch\xE1\xBB\x91t", 6, room, sizeof room, &written, &error);
    case 2: return phiencho_number_spell(call, room, sizeof room, &written, &error);
    case 3:
      return phiencho_text_repair("t\xC3\xB3"
                                  "an",
                                  5, PHIENCHO_REPAIR_STANDARD, room, sizeof room, &written,
                                  &error);
    case 4:
      return phiencho_text_sort_key("Kr\xC3\xB4ng", 6, PHIENCHO_SORT_NUMERIC, (uint8_t *)room,
                                    sizeof room, &written, &error);
    case 5:
      return phiencho_ocop_grade(ballot, sizeof ballot - 1, NULL, 0, room, sizeof room, &written,
                                 &error);
    case 6: {
      int64_t value = 0;
      return phiencho_number_read("ba tr\xC4\x83m", 8, &value, &error);
    }
    default:
      /* What is refused must not leak either. */
      if (phiencho_text_fold("abc", 3, room, 1, &written, &error) != PHIENCHO_BUFFER_TOO_SMALL ||
          phiencho_ocop_grade("{", 1, NULL, 0, room, sizeof room, &written, &error) !=
              PHIENCHO_MALFORMED_INPUT) {
        return PHIENCHO_INVALID_ARGUMENT;
      }
      return PHIENCHO_OK;
  }
}

int main(int count, char **arguments) {
  long calls = count > 1 ? strtol(arguments[1], NULL, 10) : 1000000;
  long before = 0;
  for (long call = 0; call < calls; call++) {
    if (call == calls / 10) before = resident();
    if (use(call) != PHIENCHO_OK) {
      fprintf(stderr, "call %ld: %s\n", call, error.message);
      return 1;
    }
  }
  phiencho_reader_free(reader);
  long after = resident();
  printf("%ld calls: %ld KiB after a tenth of them, %ld KiB after all\n", calls, before, after);
  return count > 2 && after > before + strtol(arguments[2], NULL, 10) ? 1 : 0;
}
