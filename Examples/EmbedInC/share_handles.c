/*
 * Threads that share a reader, and write one ledger and one tally: what each gets is what one thread
 * alone would get.
 *
 *     cc -pthread share_handles.c $(pkg-config --cflags --libs phiencho) -o share_handles
 *     ./share_handles 1000
 */
#include <phiencho.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4 };

static const char catalogue[] =
    "{\"offers\":[{\"code\":\"OI\",\"name\":\"\xE1\xBB\x95i\",\"sale\":{\"by\":\"mass\","
    "\"vndPerKilogram\":25000}}]}";
static const char comment[] = "chot 2kg oi, them 3 ky nua";

typedef struct {
  phiencho_reader *reader;
  phiencho_ledger *ledger;
  phiencho_tally *tally;
  long calls;
  int number;
  int faults;
} work;

static size_t read_comment(const phiencho_reader *reader, char *room, size_t capacity) {
  size_t written = 0;
  if (phiencho_reader_read(reader, comment, sizeof comment - 1, "c", 1, NULL, 0,
                           PHIENCHO_READ_EXPLAIN, room, capacity, &written, NULL)) {
    return 0;
  }
  return written;
}

static void *run(void *argument) {
  work *own = (work *)argument;
  char expected[4096], room[4096], line[256];
  size_t length = read_comment(own->reader, expected, sizeof expected);
  if (length == 0) own->faults++;
  for (long call = 0; call < own->calls; call++) {
    size_t written = read_comment(own->reader, room, sizeof room);
    if (written != length || memcmp(room, expected, length) != 0) own->faults++;
    int size = snprintf(line, sizeof line,
                        "{\"action\":\"request\",\"at\":\"2026-03-14T19:31:00+07:00\",\"buyer\":"
                        "\"u%d\",\"id\":\"c%d-%ld\",\"lines\":[{\"action\":\"add\",\"code\":"
                        "\"OI\",\"grams\":1000}],\"review\":[]}",
                        own->number, own->number, call);
    if (phiencho_ledger_apply(own->ledger, line, (size_t)size, NULL, NULL, 0, NULL)) own->faults++;
    if (call % 64 == 0) {
      size_t asked = 0;
      if (phiencho_ledger_summary(own->ledger, NULL, 0, NULL, 0, &asked, NULL) !=
          PHIENCHO_BUFFER_TOO_SMALL) {
        own->faults++;
      }
    }
    size = snprintf(line, sizeof line, "household_id\nH%d-%ld\n", own->number, call);
    if (phiencho_tally_add_households(own->tally, line, (size_t)size, NULL, NULL, 0, NULL)) {
      own->faults++;
    }
  }
  return NULL;
}

/* Whether a result has a text in it. */
static int has(const char *json, size_t length, const char *text) {
  size_t size = strlen(text);
  for (size_t place = 0; place + size <= length; place++) {
    if (memcmp(json + place, text, size) == 0) return 1;
  }
  return 0;
}

int main(int count, char **arguments) {
  work all = {0};
  all.calls = count > 1 ? strtol(arguments[1], NULL, 10) : 1000;
  if (phiencho_reader_make(catalogue, sizeof catalogue - 1, 10, &all.reader, NULL) ||
      phiencho_ledger_make(catalogue, sizeof catalogue - 1, NULL, 0, &all.ledger, NULL) ||
      phiencho_tally_make("2025-12-31", 10, &all.tally, NULL)) {
    return 1;
  }
  work parts[THREADS];
  pthread_t threads[THREADS];
  for (int number = 0; number < THREADS; number++) {
    parts[number] = all;
    parts[number].number = number;
    if (pthread_create(&threads[number], NULL, run, &parts[number]) != 0) return 1;
  }
  int faults = 0;
  for (int number = 0; number < THREADS; number++) {
    pthread_join(threads[number], NULL);
    faults += parts[number].faults;
  }
  static char room[65536];
  size_t written = 0;
  char expected[64];
  snprintf(expected, sizeof expected, "{\"count\":%ld,\"figure\":\"claims\"}", THREADS * all.calls);
  if (phiencho_ledger_summary(all.ledger, NULL, 0, room, sizeof room, &written, NULL) ||
      !has(room, written, expected)) {
    faults++;
  }
  snprintf(expected, sizeof expected, "{\"households\":%ld,", THREADS * all.calls);
  if (phiencho_tally_encode(all.tally, room, sizeof room, &written, NULL) ||
      !has(room, written, expected)) {
    faults++;
  }
  phiencho_reader_free(all.reader);
  phiencho_ledger_free(all.ledger);
  phiencho_tally_free(all.tally);
  printf("%d threads, %ld calls each: %d faults\n", THREADS, 3 * all.calls, faults);
  return faults == 0 ? 0 : 1;
}
