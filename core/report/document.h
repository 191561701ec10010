// SPDX-License-Identifier: Apache-2.0
// The report as a document: the sections that its reader wants (readers.h), each a function of the plan, its study and what is
// computed once beside them (extras.h). Same input, same document. Adding a section is a file in sections/, a line in document.cpp
// and its key in readers.cpp.
#pragma once

#include "core/base/language.h"
#include "core/chain/study.h"
#include "core/report/blocks.h"
#include "core/report/readers.h"
#include "core/report/settings.h"

#include <memory>

namespace tokenyard::report {

// Where the report comes from; printed on every page.
struct Origin {
    std::string fileName;   // "" if the plan is not saved
    std::string fileDigest; // SHA-256 of the file in hexadecimal; "" if not saved
    std::string date;       // ISO, of the report
    std::string programVersion;
    std::string file = {}; // the saved plan as bytes, which the PDF carries; "" if not saved
};

struct Extras;

struct Input {
    const Plan &plan;
    const Study &study;
    const Catalogue &catalogue;
    Language language = Language::English; // decides the unit of money: bn KRW or 억 원
    Origin origin;
    Reader reader = Reader::Full;
    Settings settings = {};                    // what is chosen about it
    std::shared_ptr<const Extras> extras = {}; // of the plan and study; made by build() where it is missing
    bool brief() const { return readerInfo(reader).brief; }
    // Keys of the sections in order: those that were chosen after the cover, or all that the reader gets.
    std::vector<std::string_view> sections() const;
    bool prints(std::string_view section) const; // whether it is one of them, so that a sentence may send the reader there
};

struct Section {
    std::string key; // stable, of the bookmark
    Text title;
    std::vector<Block> blocks;
};

struct Document {
    Text title;               // of the plan
    Text subject;             // what kind of document it is
    std::string author;       // "" if the plan names none
    Text headLeft, headRight; // over every page
    Text footLeft, footRight; // under it; the page is added by the renderer
    std::vector<Section> sections;
};

// The keys of all sections there are, in the order of the full report.
std::vector<std::string> sectionKeys();

// The whole document for its reader, its figures and tables numbered.
Document build(const Input &input);

} // namespace tokenyard::report
