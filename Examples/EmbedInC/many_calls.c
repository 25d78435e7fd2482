/*
 * Makes and frees readers, reads, folds and refuses, as often as it is told: for leak checkers.
 */
#include <phiencho.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char catalogue[] =
    "{\"offers\":[{\"code\":\"OI\",\"name\":\"\xE1\xBB\x95i\",\"sale\":{\"by\":\"mass\","
    "\"vndPerKilogram\":25000}}]}";

int main(int count, char **arguments) {
  long calls = count > 1 ? strtol(arguments[1], NULL, 10) : 1000000;
  phiencho_error error;
  phiencho_reader *reader = NULL;
  char room[4096];
  size_t written = 0;
  for (long call = 0; call < calls; call++) {
    if (call % 10000 == 0) {
      phiencho_reader_free(reader);
      if (phiencho_reader_make(catalogue, sizeof catalogue - 1, 10, &reader, &error)) return 1;
    }
    phiencho_code code = PHIENCHO_OK;
    switch (call % 4) {
      case 0:
        code = phiencho_reader_read(reader, "chot 2kg oi 0912345678", 22, "c", 1, NULL, 0,
                                    PHIENCHO_READ_EXPLAIN, room, sizeof room, &written, &error);
        break;
      case 1:
        code = phiencho_text_fold("Ch\xE1\xBB\x91t", 6, room, sizeof room, &written, &error);
        break;
      case 2: code = phiencho_number_spell(call, room, sizeof room, &written, &error); break;
      default:
        /* What is refused must not leak either. */
        code = phiencho_text_fold("abc", 3, room, 1, &written, &error);
        if (code != PHIENCHO_BUFFER_TOO_SMALL) return 1;
        code = PHIENCHO_OK;
    }
    if (code != PHIENCHO_OK) {
      fprintf(stderr, "call %ld: %s\n", call, error.message);
      return 1;
    }
  }
  phiencho_reader_free(reader);
  return 0;
}
