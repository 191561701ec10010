// SPDX-License-Identifier: Apache-2.0
// Where a figure comes from, in the report's words: titles and publishers that are Korean have their Korean names in a Korean report
// (resources/words/source_titles_ko.json), all others stay as the source has them.
#pragma once

#include "core/base/source.h"
#include "core/base/text.h"

namespace tokenyard::report {

// "Title, publisher. Reference. 2026-04".
Text citationText(const Source &source);
// "Title. Publisher".
Text titleAndPublisher(const Source &source);
// What a planner typed as the source of a value; the samples' have Korean words.
Text noteText(const std::string &words);
// Words that have titles in them: "Title (publisher, 2026-04); title (...)".
Text wordsOfSources(const std::string &words);

} // namespace tokenyard::report
