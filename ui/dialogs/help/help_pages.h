// SPDX-License-Identifier: Apache-2.0
// The manual as the program contains it: the Markdown pages of docs/ in a resource, by language, cut into sections that can be
// listed, searched and opened. A comment <!-- topic: NAME --> before a heading gives it a name that is the same in all languages.
#pragma once

#include "core/base/language.h"

#include <QString>

#include <vector>

namespace tokenyard::ui {

struct HelpSection {
    int heading = 0; // its number among the headings of the page
    int level = 1;
    QString topic; // empty: it has none
    QString title;
    QString text; // the text under the heading, for the search
};

struct HelpPage {
    QString path;     // as in docs/: "tutorials/1-start-40mw.md"
    QString markdown; // without the topic comments
    std::vector<HelpSection> sections;
    QString title() const { return sections.empty() ? path : sections.front().title; }
};

// Cuts a page at its headings; lines of fenced and indented code are not headings.
HelpPage helpPageOf(const QString &path, const QString &markdown);
// All pages of a language in the order of the contents. Pages without a translation are in English.
std::vector<HelpPage> helpPages(Language language);

// Whether the section contains every word, in its title or its text.
bool holdsAll(const HelpSection &section, const QStringList &words);

} // namespace tokenyard::ui
