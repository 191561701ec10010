// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/failed_banner.h"

#include "core/plan/feed_name.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostNames = 3;

bool isWhole(const Study &s) { return s.layout && s.network && s.running && s.compute && s.power && s.cooling && s.finance && s.training; }

} // namespace

FailedBanner::FailedBanner(Document *document, QWidget *parent)
    : QFrame(parent), m_document(document), m_what(new QLabel), m_effect(new QLabel)
{
    setObjectName(QStringLiteral("failedBanner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    m_what->setObjectName(QStringLiteral("heading"));
    for (QLabel *label : {m_what, m_effect}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names are the planner's own
        lines->addWidget(label);
    }
    row->addLayout(lines, 1);
    auto *restore = new QPushButton(tr("Restore (Esc)"));
    restore->setObjectName(QStringLiteral("restoreFailed"));
    restore->setFocusPolicy(Qt::TabFocus); // the map keeps the keys
    row->addWidget(restore, 0, Qt::AlignVCenter);
    connect(restore, &QPushButton::clicked, this, [this] { m_document->fail({}); });
    connect(document, &Document::planChanged, this, [this] { m_whole.reset(); }); // a study of another plan says nothing of this one
    connect(document, &Document::studyChanged, this, &FailedBanner::keepWhole);
    connect(document, &Document::failureChanged, this, &FailedBanner::refresh);
    keepWhole();
    refresh();
}

QString FailedBanner::namesOf(const std::vector<ObjectId> &ids) const
{
    QStringList names;
    for (std::size_t i = 0; i < ids.size() && i < mostNames; ++i)
        names << words(partName(m_document->plan(), ids[i]));
    const QString listed = names.join(QStringLiteral(", "));
    return ids.size() <= mostNames ? listed : tr("%1 and %2 more").arg(listed).arg(ids.size() - mostNames);
}

QString FailedBanner::text() const { return m_what->text() + QLatin1Char('\n') + m_effect->text(); }

void FailedBanner::keepWhole()
{
    if (m_document->study() && m_document->studyIsCurrent())
        m_whole = m_document->study();
}

void FailedBanner::refresh()
{
    const auto &failed = m_document->failedParts();
    setVisible(!failed.empty());
    if (failed.empty())
        return;
    m_what->setText(tr("Failed: %1. Esc restores it.").arg(namesOf(failed)));
    QStringList said;
    if (m_whole && isWhole(*m_whole))
        said = effects(FailureAnalysis(m_document->plan(), *m_whole, m_document->catalogue()).together(failed));
    said << tr("The ledger and the findings are those of a whole year without it, beyond what fuel on the site lasts; nothing of the plan "
               "has changed.");
    m_effect->setText(said.join(QLatin1Char(' ')));
}

QStringList FailedBanner::effects(const FailureImpact &impact) const
{
    QStringList said;
    const QString fuel = words(measure(impact.onGenerators, units::hour, 3));
    if (impact.racksDark > 0)
        said << tr("%1 of %2 racks are dark at full load.").arg(impact.racksDark).arg(m_whole->running->racks());
    else if (impact.racksOnGenerators == 0)
        said << tr("No rack goes dark.");
    if (impact.racksOnGenerators > 0)
        said << tr("%1 racks run on batteries and generators; after %2 the fuel on the site ends, and they are dark.")
                    .arg(impact.racksOnGenerators)
                    .arg(fuel);
    if (impact.racksWithoutA > 0 || impact.racksWithoutB > 0)
        said << tr("Without side A: %1 racks, without side B: %2.").arg(impact.racksWithoutA).arg(impact.racksWithoutB);
    if (!impact.coolingOnGenerators.empty())
        said << tr("Generators carry this cooling plant: %1.").arg(namesOf(impact.coolingOnGenerators));
    return said;
}

} // namespace tokenyard::ui
