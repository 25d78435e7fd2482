/*
 * Keeps a session: takes the lines of a session log as they come, and says what they come to.
 *
 *     ./keep_session catalogue.json < ledger.jsonl
 *
 * Lines that are wrong are named on the standard error, and the others count; the status is then 1.
 */
#include "support.h"

#include <string.h>

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: %s CATALOGUE.json < LEDGER.jsonl\n", arguments[0]);
    return 2;
  }
  size_t length = 0;
  char *catalogue = contents(arguments[1], &length);
  if (catalogue == NULL) {
    perror(arguments[1]);
    return 2;
  }
  static const char rules[] = "{\"waiting\":\"first-fit\",\"repeats\":\"each\"}";
  phiencho_error error;
  phiencho_ledger *ledger = NULL;
  phiencho_code code =
      phiencho_ledger_make(catalogue, length, rules, sizeof rules - 1, &ledger, &error);
  free(catalogue);
  if (code != PHIENCHO_OK) return fail(arguments[1], &error);

  int status = EXIT_SUCCESS;
  char line[65536];
  for (unsigned long number = 1; fgets(line, sizeof line, stdin) != NULL; number++) {
    phiencho_error refused;
    code = phiencho_ledger_apply(ledger, line, strlen(line), NULL, &refused, 1, &error);
    if (code == PHIENCHO_OK) continue;
    fprintf(stderr, "log line %lu: %s\n", number,
            code == PHIENCHO_PARTLY_REFUSED ? refused.message : error.message);
    status = EXIT_FAILURE;
  }

  char *json = NULL;
  size_t room = 0;
  size_t written = 0;
  FILL(phiencho_ledger_summary(ledger, NULL, 0, json, room, &written, &error));
  if (code == PHIENCHO_OK) {
    fwrite(json, 1, written, stdout);
    putchar('\n');
    FILL(phiencho_ledger_refusals(ledger, json, room, &written, &error));
  }
  if (code == PHIENCHO_OK) {
    fwrite(json, 1, written, stdout);
    putchar('\n');
  } else {
    status = fail("summing up", &error);
  }
  free(json);
  phiencho_ledger_free(ledger);
  return status;
}
