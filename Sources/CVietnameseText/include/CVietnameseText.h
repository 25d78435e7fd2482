#ifndef CVIETNAMESETEXT_H
#define CVIETNAMESETEXT_H

#include <stddef.h>
#include <stdint.h>

/// Writes the version of the ICU library in use (for example "72.1") and returns its length.
///
/// Returns the number of bytes needed without the terminator; nothing past `capacity` is written.
int32_t vntext_icu_version(char *buffer, int32_t capacity);

#endif
