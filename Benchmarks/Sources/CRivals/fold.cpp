#include "rivals.h"

#include <cstring>

#include <unicode/unorm2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace {

struct Steps {
  uint32_t table[18][256];
  const uint32_t *rows[256];

  // What ICU makes of one scalar: a letter, nothing, or -1 for anything else.
  static int fold(UChar32 scalar) {
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&code);
    UChar units[8];
    UChar source[2];
    int32_t length = 0;
    U16_APPEND_UNSAFE(source, length, scalar);
    int32_t count = unorm2_normalize(nfd, source, length, units, 8, &code);
    int key = 0;
    for (int32_t index = 0; index < count; index += 1) {
      if (u_charType(units[index]) == U_NON_SPACING_MARK) continue;
      if (key != 0) return -1;
      key = static_cast<int>(u_tolower(units[index]));
      if (key == 0x111 || key == 0xF0 || key == 0x256) key = 'd';
    }
    return key < 0x80 ? key : -1;
  }

  Steps() {
    const uint8_t leads[18] = {0,    0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9,
                               0xCA, 0xCB, 0xCC, 0xCD, 0xE1, 0xB8, 0xB9, 0xBA, 0xBB};
    for (auto &row : rows) row = table[0];
    for (int row = 0; row < 18; row += 1) {
      uint8_t lead = leads[row];
      rows[lead] = table[row];
      for (int byte = 0; byte < 256; byte += 1) {
        uint32_t step = 1u << 16;
        if (byte < 0x80) {
          step = static_cast<uint32_t>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte) | 1u << 8;
        } else if ((byte >= 0xC2 && byte <= 0xCD) || byte == 0xE1) {
          step = 0;
        } else if (byte < 0xC0) {
          UChar32 scalar = -1;
          if (lead >= 0xC2 && lead <= 0xCD) scalar = (lead & 0x1F) << 6 | (byte & 0x3F);
          if (lead >= 0xB8 && lead <= 0xBB) scalar = 0x1E00 | (lead & 3) << 6 | (byte & 0x3F);
          if (lead == 0xE1 && byte >= 0xB8 && byte <= 0xBB) {
            step = 0;
          } else if (scalar >= 0) {
            int key = fold(scalar);
            step = key < 0 ? 1u << 16 : key == 0 ? 0 : static_cast<uint32_t>(key) | 1u << 8;
          }
        }
        table[row][byte] = step;
      }
    }
  }
};

inline uint64_t lowered(uint64_t eight) {
  uint64_t above = eight + 0x3F3F3F3F3F3F3F3Full, over = eight + 0x2525252525252525ull;
  return eight | ((above ^ over) & 0x8080808080808080ull) >> 2;
}

}  // namespace

int64_t rival_c_fold(const uint8_t *text, int64_t length, uint8_t *out) {
  static const Steps steps;
  const uint32_t *const *rows = steps.rows;
  uint8_t *target = out;
  uint8_t previous = 0;
  int64_t index = 0;
  while (index + 16 <= length) {
    uint64_t first, second;
    memcpy(&first, text + index, 8);
    memcpy(&second, text + index + 8, 8);
    if (((first | second) & 0x8080808080808080ull) == 0) {
      first = lowered(first);
      second = lowered(second);
      memcpy(target, &first, 8);
      memcpy(target + 8, &second, 8);
      target += 16;
      index += 16;
      previous = 0;
      continue;
    }
    uint8_t *start = target;
    uint32_t flags = 0;
    const uint32_t *row = rows[previous];
    for (int place = 0; place < 16; place += 1) {
      uint8_t byte = text[index + place];
      uint32_t step = row[byte];
      row = rows[byte];
      *target = static_cast<uint8_t>(step);
      target += step >> 8 & 1;
      flags |= step;
    }
    if (flags & 1u << 16) {
      memcpy(start, text + index, 16);
      target = start + 16;
      previous = 0;
    } else {
      previous = text[index + 15];
    }
    index += 16;
  }
  const uint32_t *row = rows[previous];
  for (; index < length; index += 1) {
    uint32_t step = row[text[index]];
    row = rows[text[index]];
    *target = static_cast<uint8_t>(step);
    target += step >> 8 & 1;
  }
  return target - out;
}
