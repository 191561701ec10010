// SPDX-License-Identifier: Apache-2.0
// The bytes of a text file as UTF-8: by their mark, their zeros or their validity they are UTF-8, UTF-16 or CP949.
#pragma once

#include "core/base/csv.h"

namespace tokenyard {

struct DecodedText {
    std::string text; // UTF-8 without a mark
    CsvEncoding encoding = CsvEncoding::Utf8;
    Text why; // not empty: the bytes are not text in any of these encodings
};
DecodedText decodeText(std::string_view bytes);

} // namespace tokenyard
