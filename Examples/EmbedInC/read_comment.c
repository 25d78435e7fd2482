/*
 * Reads one live comment, and shows what a C program has to do around the call.
 *
 *     cc read_comment.c $(pkg-config --cflags --libs phiencho) -o read_comment
 *     ./read_comment catalogue.json "chốt 3kg ổi sđt 0912345678"
 */
#include <phiencho.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char *what, const phiencho_error *error) {
  fprintf(stderr, "%s: %s (code %d)\n", what, error->message, (int)error->code);
  return EXIT_FAILURE;
}

/* The whole of a file, to be freed; NULL when it cannot be read. */
static char *contents(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  char *bytes = NULL;
  size_t count = 0;
  size_t room = 0;
  for (;;) {
    if (count == room) {
      room = room == 0 ? 4096 : room * 2;
      char *larger = (char *)realloc(bytes, room);
      if (larger == NULL) break;
      bytes = larger;
    }
    size_t got = fread(bytes + count, 1, room - count, file);
    count += got;
    if (got == 0) {
      if (ferror(file)) break;
      fclose(file);
      *length = count;
      return bytes;
    }
  }
  fclose(file);
  free(bytes);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: %s CATALOGUE.json COMMENT\n", arguments[0]);
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
  /* The first call asks for the size. */
  while ((code = phiencho_reader_read(reader, comment, strlen(comment), "c1", 2, NULL, 0,
                                      PHIENCHO_READ_EXPLAIN, json, room, &written, &error)) ==
         PHIENCHO_BUFFER_TOO_SMALL) {
    char *larger = (char *)realloc(json, written);
    if (larger == NULL) break;
    json = larger;
    room = written;
  }
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
