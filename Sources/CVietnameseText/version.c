#include "CVietnameseText.h"

#include <stdio.h>
#include <unicode/uversion.h>

int32_t vntext_icu_version(char *buffer, int32_t capacity) {
  UVersionInfo version;
  u_getVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return (int32_t)snprintf(buffer, capacity < 0 ? 0 : (size_t)capacity, "%s", text);
}
