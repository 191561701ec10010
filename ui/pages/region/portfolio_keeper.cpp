// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/portfolio_keeper.h"

#include "core/region/portfolio_study.h"
#include "ui/dialogs/differences.h"
#include "ui/dialogs/held_elsewhere.h"
#include "ui/dialogs/question.h"
#include "ui/text/moments.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

constexpr std::size_t differencesShown = 12, linesOfACampus = 3;

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

const PortfolioCampus *named(const PortfolioContent &content, const std::string &name)
{
    const auto it =
        std::find_if(content.campuses.begin(), content.campuses.end(), [&](const PortfolioCampus &c) { return c.name == name; });
    return it == content.campuses.end() ? nullptr : &*it;
}

// Of the campuses that the other has too, the names in order.
std::vector<std::string> sharedOrder(const PortfolioContent &content, const PortfolioContent &other)
{
    std::vector<std::string> names;
    for (const PortfolioCampus &campus : content.campuses)
        if (named(other, campus.name))
            names.push_back(campus.name);
    return names;
}

} // namespace

QString portfolioDifferences(const PortfolioContent &before, const PortfolioContent &after, std::size_t most)
{
    QStringList lines;
    for (const PortfolioCampus &campus : before.campuses)
        if (!named(after, campus.name))
            lines << Say::tr("%1 is gone").arg(QString::fromStdString(campus.name));
    for (const PortfolioCampus &campus : after.campuses) {
        const PortfolioCampus *was = named(before, campus.name);
        const QString name = QString::fromStdString(campus.name);
        if (!was)
            lines << Say::tr("%1 is added").arg(name);
        else if (!sameContent(was->project.plan, campus.project.plan))
            for (const QString &line : differencesInWords(was->project.plan, campus.project.plan, linesOfACampus).split(QLatin1Char('\n')))
                lines << QStringLiteral("%1: %2").arg(name, line);
        else if (was->bytes != campus.bytes)
            lines << Say::tr("%1: records of the catalogue").arg(name);
    }
    if (sharedOrder(before, after) != sharedOrder(after, before))
        lines << Say::tr("The order of the campuses");
    if (before.choices != after.choices)
        lines << Say::tr("Limits, order of building or shared training");
    if (lines.isEmpty())
        return Say::tr("Both hold the same campuses and settings.");
    if (std::size_t(lines.size()) > most) {
        const auto more = std::size_t(lines.size()) - most;
        lines = lines.mid(0, int(most));
        lines << Say::tr("… and %1 more").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

PortfolioContent PortfolioKeeper::open(const QString &path, QString &said)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::optional<FileLock> lock;
    try {
        if (!holds(absolute))
            lock.emplace(native(absolute));
    } catch (const StoreError &error) { // a folder that cannot be written is said when it is saved
        if (error.reason() == StoreError::Reason::Locked)
            said =
                withParticles(Say::tr("“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved "
                                      "under another name.")
                                  .arg(QFileInfo(absolute).fileName(), holderInWords(error.cause())));
    }
    FileStamp stamp;
    PortfolioContent content = openPortfolioWhole(native(absolute), &stamp);
    region::PortfolioSettings settings;
    if (const Text problem = region::readSettings(content.choices, settings); !problem.empty())
        throw StoreError(StoreError::Reason::Damaged, problem);
    if (!holds(absolute))
        m_lock = std::move(lock);
    m_path = absolute;
    m_stamp = stamp;
    return content;
}

QString PortfolioKeeper::wouldChange(const QString &path, const PortfolioContent &content)
{
    try {
        return Say::tr("Replacing would change in the file:\n%1")
            .arg(portfolioDifferences(openPortfolioWhole(native(path)), content, differencesShown));
    } catch (const StoreError &error) {
        return words(error.text());
    }
}

PortfolioKeeper::SaveEnd PortfolioKeeper::askOverNewer(const PortfolioContent &content)
{
    const QFileInfo file(m_path);
    Question question{QStringLiteral("portfolioChangedQuestion"),
                      Say::tr("“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.")
                          .arg(file.fileName(), shortMoment(file.lastModified())),
                      {},
                      {{Say::tr("Save a copy…")},
                       {Say::tr("Show what differs"), QMessageBox::ActionRole},
                       {Say::tr("Replace"), QMessageBox::DestructiveRole},
                       {Say::tr("Open what is there"), QMessageBox::ActionRole}}};
    for (;;) {
        switch (ask(m_asks, question)) {
        case 0: return SaveEnd::Elsewhere;
        case 1: question.more = wouldChange(m_path, content); break;
        case 2: return SaveEnd::Saved;
        case 3: return SaveEnd::OpenThere;
        default: return SaveEnd::Refused;
        }
    }
}

PortfolioKeeper::SaveEnd PortfolioKeeper::save(const QString &path, const PortfolioContent &content, QString &said)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    try {
        std::optional<FileLock> lock;
        if (!holds(absolute))
            lock.emplace(native(absolute));
        const SinceThen since = absolute == m_path ? compare(m_stamp, native(absolute)) : SinceThen::Same;
        if (since == SinceThen::Changed || since == SinceThen::New)
            if (const SaveEnd end = askOverNewer(content); end != SaveEnd::Saved)
                return end;
        m_stamp = savePortfolio(native(absolute), content);
        if (lock)
            m_lock = std::move(lock);
        m_path = absolute;
        said = Say::tr("Saved in %1.").arg(QFileInfo(absolute).fileName());
        return SaveEnd::Saved;
    } catch (const StoreError &error) {
        said = error.reason() == StoreError::Reason::Locked
            ? withParticles(Say::tr("“%1” is open for writing elsewhere: %2. Save it under another name, or close it there.")
                                .arg(QFileInfo(absolute).fileName(), holderInWords(error.cause())))
            : words(error.text());
        return SaveEnd::Refused;
    }
}

} // namespace tokenyard::ui
