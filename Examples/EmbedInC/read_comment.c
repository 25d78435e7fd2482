/*
 * Reads one live comment, and shows what a C program has to do around the call.
 *
 *     cc read_comment.c $(pkg-config --cflags --libs phiencho) -o read_comment
 *     ./read_comment catalogue.json "chốt 3kg ổi sđt 0912345678"
 */
#include "support.h"

#include <string.h>

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: %s CATALOGUE.json COMMENT\n", arguments[0]);
    return 2;
  }
  if (phiencho_abi_version() != PHIENCHO_ABI_VERSION) {
    fprintf(stderr, "the library's interface is not the header's\n");
    return 2;
  }
  size_t length = 0;
  char *catalogue = contents(arguments[1], &length);
  if (catalogue == NULL) {
    perror(arguments[1]);
    return 2;
  }
  phiencho_error error;
  phiencho_reader *reader = NULL;
  phiencho_code code = phiencho_reader_make(catalogue, length, 10, &reader, &error);
  free(catalogue);
  if (code != PHIENCHO_OK) return fail(arguments[1], &error);

  const char *comment = arguments[2];
  int status = EXIT_SUCCESS;
  char *json = NULL;
  size_t room = 0;
  size_t written = 0;
  FILL(phiencho_reader_read(reader, comment, strlen(comment), "c1", 2, NULL, 0,
                            PHIENCHO_READ_EXPLAIN, json, room, &written, &error));
  if (code == PHIENCHO_OK) {
    fwrite(json, 1, written, stdout);
    putchar('\n');
  } else {
    status = fail("reading the comment", &error);
  }
  free(json);
  phiencho_reader_free(reader);
  return status;
}
