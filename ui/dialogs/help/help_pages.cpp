// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help/help_pages.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tokenyard::ui {

namespace {

// The contents of the manual, in order: files of docs/.
constexpr const char *listed[] = {"manual.md",
                                  "tutorials/1-start-40mw.md",
                                  "tutorials/2-gasan-share.md",
                                  "tutorials/3-ulsan-phases.md",
                                  "tutorials/4-regional-tariff.md",
                                  "tutorials/5-national-fleet.md",
                                  "variables.md",
                                  "equations.md",
                                  "equations-space.md",
                                  "equations-network.md",
                                  "equations-cooling.md",
                                  "equations-energy.md",
                                  "equations-money.md",
                                  "equations-finance.md",
                                  "equations-region.md",
                                  "equations-uncertainty.md",
                                  "validation.md",
                                  "cli.md",
                                  "file-format.md",
                                  "performance.md",
                                  "security.md"};

// The translation of a page is next to the English one as "manual.ko.md", or in a folder as "tutorials/ko/1-start-40mw.md"; a
// page without a translation is shown in English.
QString pathIn(Language language, const QString &english)
{
    const QString key = QLatin1String(languageInfo(language).key), folder = english.section(QLatin1Char('/'), 0, -2),
                  file = english.section(QLatin1Char('/'), -1);
    const QString beside = QString(english).replace(QStringLiteral(".md"), QStringLiteral(".%1.md").arg(key)),
                  inside = QStringLiteral("%1/%2/%3").arg(folder, key, file);
    for (const QString &path : {beside, inside})
        if (QFile::exists(QStringLiteral(":/help/") + path))
            return path;
    return english;
}

QString withoutMarks(QString title) { return title.remove(QLatin1Char('`')).remove(QLatin1String("**")).trimmed(); }

} // namespace

HelpPage helpPageOf(const QString &path, const QString &markdown)
{
    static const QRegularExpression topicLine(QStringLiteral("^<!-- topic: ([a-z-]+) -->$"));
    static const QRegularExpression headingLine(QStringLiteral("^(#{1,6}) (.+)$"));
    HelpPage page{path, {}, {}};
    QString topic;
    bool code = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (const auto named = topicLine.match(line); !code && named.hasMatch()) {
            topic = named.captured(1);
            continue;
        }
        if (line.startsWith(QLatin1String("```")))
            code = !code;
        if (const auto heading = headingLine.match(line); !code && heading.hasMatch()) {
            page.sections.push_back(
                {int(page.sections.size()), int(heading.captured(1).size()), topic, withoutMarks(heading.captured(2)), {}});
            topic.clear();
        } else if (!page.sections.empty()) {
            page.sections.back().text += line + QLatin1Char('\n');
        }
        page.markdown += line + QLatin1Char('\n');
    }
    return page;
}

std::vector<HelpPage> helpPages(Language language)
{
    registerResources();
    std::vector<HelpPage> pages;
    for (const char *english : listed) {
        const QString path = pathIn(language, QLatin1String(english));
        if (QFile file(QStringLiteral(":/help/") + path); file.open(QIODevice::ReadOnly))
            pages.push_back(helpPageOf(path, QString::fromUtf8(file.readAll())));
    }
    return pages;
}

bool holdsAll(const HelpSection &section, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return section.title.contains(word, Qt::CaseInsensitive) || section.text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace tokenyard::ui
