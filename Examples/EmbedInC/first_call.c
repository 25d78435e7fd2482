#include <phiencho.h>

#include <stdio.h>
#include <string.h>

static int fail(const phiencho_error *error) {
  fprintf(stderr, "%s (code %d)\n", error->message, (int)error->code);
  return 1;
}

int main(void) {
  phiencho_error error;
  char out[4096];
  size_t written = 0;

  const char *name = "Đặc sản Bắc Kạn";
  if (phiencho_text_fold(name, strlen(name), out, sizeof out, &written, &error) != PHIENCHO_OK) {
    return fail(&error);
  }
  printf("%.*s\n", (int)written, out);

  const char *catalogue =
      "{\"offers\":[{\"code\":\"OI\",\"name\":\"Ổi giòn\",\"aliases\":[\"ổi\"],"
      "\"sale\":{\"by\":\"mass\",\"vndPerKilogram\":20000}}]}";
  phiencho_reader *reader = NULL;
  if (phiencho_reader_make(catalogue, strlen(catalogue), 10, &reader, &error) != PHIENCHO_OK) {
    return fail(&error);
  }

  const char *comment = "chốt 3kg ổi nha shop";
  phiencho_code code =
      phiencho_reader_read(reader, comment, strlen(comment), "c1", 2, NULL, 0,
                           PHIENCHO_READ_STANDARD, out, sizeof out, &written, &error);
  phiencho_reader_free(reader);
  if (code != PHIENCHO_OK) return fail(&error);
  printf("%.*s\n", (int)written, out);
  return 0;
}
