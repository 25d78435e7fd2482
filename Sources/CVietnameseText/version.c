#include "support.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

vntext_status vntext_icu_version(uint8_t *buffer, int32_t capacity, int32_t *needed) {
  UVersionInfo version;
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(version);
  u_versionToString(version, text);
  return vntext_copy_ascii(text, buffer, capacity, needed);
}

vntext_status vntext_unicode_version(uint8_t *buffer, int32_t capacity, int32_t *needed) {
  UVersionInfo version;
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_getUnicodeVersion(version);
  u_versionToString(version, text);
  return vntext_copy_ascii(text, buffer, capacity, needed);
}
