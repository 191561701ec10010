// SPDX-License-Identifier: Apache-2.0
// Who reads a report, and which sections they get in which order. A reader is a row of the table in readers.cpp.
#pragma once

#include "core/base/language.h"
#include "core/base/text.h"

#include <optional>
#include <span>
#include <string_view>

namespace tokenyard::report {

enum class Reader { Full, Committee, Engineer, Ministry, Lender };

struct ReaderInfo {
    Reader reader = Reader::Full;
    const char *key = ""; // `report --for KEY`
    TextSource name{};
    std::span<const char *const> sections{}; // keys in order
    std::optional<Language> language{};      // used unless another is asked for
    bool brief = false;                      // sections show their heads only
    std::size_t mostPages = 0;               // of the PDF, however much the plan holds (brevity.h); 0: as many as it takes
};

std::span<const ReaderInfo> readers(); // the full report first
const ReaderInfo &readerInfo(Reader reader);
const ReaderInfo *findReader(std::string_view key); // nullptr if there is none

} // namespace tokenyard::report
