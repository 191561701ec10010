// SPDX-License-Identifier: Apache-2.0
// Glossary: each term in English and Korean with its meaning in the report's language; the terms are records.
#include "core/report/sections/sections.h"

#include <algorithm>

namespace tokenyard::report {

Section glossarySection(const Input &in)
{
    Section section{"glossary", TY_TR("Report", "Glossary"), {}};
    Table table;
    table.compact = true;
    table.title = TY_TR("Report", "Terms in both languages");
    table.columns = {{words("English"), {}, Align::Left, 1.2},
                     {words("한국어"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Meaning"), {}, Align::Left, 4.0}};
    const bool korean = in.language == Language::Korean;
    for (const Record &record : in.catalogue.set("glossary").records)
        table.rows.push_back({{words(record.nameEn), words(record.nameKo), words(record.words(korean ? "meaning_ko" : "meaning"))}});
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace tokenyard::report
