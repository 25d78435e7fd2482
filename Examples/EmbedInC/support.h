/* What the examples share around the calls: reading a file whole, and saying what went wrong. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <phiencho.h>

#include <stdio.h>
#include <stdlib.h>

/* Says what a call came to on the standard error; the status of a program that gives up. */
static inline int fail(const char *what, const phiencho_error *error) {
  fprintf(stderr, "%s: %s (%s)\n", what, error->message, phiencho_code_name(error->code));
  return EXIT_FAILURE;
}

/* The whole of a file, to be freed; NULL, with errno set, when it cannot be read. */
static inline char *contents(const char *path, size_t *length) {
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

/*
 * Calls a function that fills a buffer until its result fits: once for the size, once for the bytes,
 * and again if a handle that others use came to more meanwhile. `CALL` uses `json`, `room`, and
 * `&written`; `code` is what came of the last call. `json` is to be freed.
 */
#define FILL(CALL)                                     \
  do {                                                 \
    while ((code = (CALL)) == PHIENCHO_BUFFER_TOO_SMALL) { \
      char *larger = (char *)realloc(json, written);   \
      if (larger == NULL) break;                       \
      json = larger;                                   \
      room = written;                                  \
    }                                                  \
  } while (0)

#endif
