// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help/help_pages.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tokenyard::ui {

namespace {

struct Listed {
    const char *english;
    const char *korean; // nullptr: only in English
};
// What the manual holds, in the order of the contents (ui/help.qrc).
constexpr Listed listed[] = {{"manual.md", "manual.ko.md"},
                             {"tutorials/1-start-40mw.md", "tutorials/ko/1-start-40mw.md"},
                             {"tutorials/2-gasan-share.md", "tutorials/ko/2-gasan-share.md"},
                             {"tutorials/3-ulsan-phases.md", "tutorials/ko/3-ulsan-phases.md"},
                             {"tutorials/4-regional-tariff.md", "tutorials/ko/4-regional-tariff.md"},
                             {"tutorials/5-national-fleet.md", "tutorials/ko/5-national-fleet.md"},
                             {"variables.md", "variables.ko.md"},
                             {"equations.md", nullptr},
                             {"equations-space.md", nullptr},
                             {"equations-network.md", nullptr},
                             {"equations-cooling.md", nullptr},
                             {"equations-energy.md", nullptr},
                             {"equations-money.md", nullptr},
                             {"equations-finance.md", nullptr},
                             {"equations-region.md", nullptr},
                             {"equations-uncertainty.md", nullptr},
                             {"validation.md", nullptr},
                             {"cli.md", nullptr},
                             {"file-format.md", nullptr},
                             {"performance.md", nullptr},
                             {"security.md", nullptr}};

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
    for (const Listed &one : listed) {
        const QString path = QString::fromLatin1(language == Language::Korean && one.korean ? one.korean : one.english);
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
