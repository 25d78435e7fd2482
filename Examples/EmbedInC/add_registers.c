/*
 * Counts the registers of several hamlets, each for itself, and adds them up as a commune would that
 * got the tallies sent.
 *
 *     ./add_registers 2025-12-31 hamlet-1.csv hamlet-2.csv
 *
 * Rows that are wrong are named on the standard error, and the others count; the status is then 1.
 */
#include "support.h"

#include <string.h>

/* Counts one register and gives the tally as text, to be freed; NULL when it cannot be used. */
static char *counted(const char *day, const char *path, size_t *length, int *status) {
  size_t size = 0;
  char *csv = contents(path, &size);
  if (csv == NULL) {
    perror(path);
    return NULL;
  }
  phiencho_error error;
  phiencho_error refused[16];
  phiencho_intake intake;
  phiencho_tally *tally = NULL;
  char *json = NULL;
  size_t room = 0;
  size_t written = 0;
  phiencho_code code = phiencho_tally_make(day, strlen(day), &tally, &error);
  if (code == PHIENCHO_OK) {
    code = phiencho_tally_add_households(tally, csv, size, &intake, refused, 16, &error);
  }
  free(csv);
  if (code == PHIENCHO_PARTLY_REFUSED) {
    for (uint64_t row = 0; row < intake.refused && row < 16; row++) {
      fprintf(stderr, "%s: %s\n", path, refused[row].message);
    }
    *status = EXIT_FAILURE;
    code = PHIENCHO_OK;
  }
  if (code == PHIENCHO_OK) FILL(phiencho_tally_encode(tally, json, room, &written, &error));
  phiencho_tally_free(tally);
  if (code != PHIENCHO_OK) {
    fail(path, &error);
    free(json);
    return NULL;
  }
  *length = written;
  return json;
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: %s DAY REGISTER.csv...\n", arguments[0]);
    return 2;
  }
  int status = EXIT_SUCCESS;
  phiencho_error error;
  phiencho_tally *sum = NULL;
  phiencho_code code = phiencho_tally_make(arguments[1], strlen(arguments[1]), &sum, &error);
  if (code != PHIENCHO_OK) return fail(arguments[1], &error);
  for (int place = 2; place < count; place++) {
    size_t length = 0;
    char *sent = counted(arguments[1], arguments[place], &length, &status);
    phiencho_tally *tally = NULL;
    if (sent == NULL) {
      status = EXIT_FAILURE;
    } else if (phiencho_tally_decode(sent, length, &tally, &error) != PHIENCHO_OK ||
               phiencho_tally_merge(sum, tally, &error) != PHIENCHO_OK) {
      status = fail(arguments[place], &error);
    }
    phiencho_tally_free(tally);
    free(sent);
  }
  char *json = NULL;
  size_t room = 0;
  size_t written = 0;
  FILL(phiencho_tally_metrics(sum, json, room, &written, &error));
  if (code == PHIENCHO_OK) {
    fwrite(json, 1, written, stdout);
    putchar('\n');
  } else {
    status = fail("the metrics", &error);
  }
  free(json);
  phiencho_tally_free(sum);
  return status;
}
