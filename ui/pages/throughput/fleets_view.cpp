// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/fleets_view.h"

#include "ui/document/document.h"
#include "ui/text/column_number.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr double exa = 1e18, mega = 1e6, inPercent = 0.01;

TableCell cell(const std::optional<double> &value, double scale, int decimals)
{
    return value ? TableCell{columnNumber(*value / scale, decimals), *value} : TableCell{QStringLiteral("–"), {}};
}
template <class Q>
TableCell cell(const std::optional<Q> &value, double scale, int decimals)
{
    return cell(value ? std::optional(value->si()) : std::nullopt, scale, decimals);
}

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

} // namespace

FleetsView::FleetsView(QWidget *parent)
    : QWidget(parent), m_title(label("title")), m_note(label("caption")),
      m_table(new PlainTable({tr("Fleet"), tr("Date"), tr("GPUs"), tr("As H100"), tr("M tok/s"), tr("EFLOP/s BF16"), tr("Plan, % of GPUs"),
                              tr("% as H100"), tr("% of tokens")}))
{
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addStretch(1);
    m_table->setAccessibleName(tr("This plan beside other fleets"));
    constexpr int longestFleet = 420; // a fleet is told by its whole name
    m_table->keepNames({1, 5, 3}, longestFleet);
    m_table->setHeadingHint(4, tr("Output of the plan's own services in its proportions, at full load."));
    m_table->setHeadingHint(5, tr("Dense BF16 peak of all GPUs: what they could train with."));
}

QString FleetsView::said() const { return m_title->text() + QLatin1Char(' ') + m_note->text(); }

void FleetsView::ask(const Document &document)
{
    m_work.run([this, plan = document.plan(), study = *document.study(), catalogue = document.catalogue()](std::stop_token) {
        return Background::Delivery([this, all = region::besideFleets(plan, study, catalogue)] { show(all); });
    });
}

void FleetsView::show(const region::PlanBesideFleets &all)
{
    const QString gpus = plainNumber(all.gpus, units::one, 9);
    m_title->setText(all.h100s ? tr("How large is this? %1 GPUs, as many as %2 H100.").arg(gpus, plainNumber(*all.h100s, units::one, 6))
                               : tr("How large is this? %1 GPUs.").arg(gpus));
    std::vector<std::vector<TableCell>> cells{{{tr("This plan"), {}},
                                               {QString(), {}},
                                               cell(std::optional(all.gpus), 1.0, 0),
                                               cell(all.h100s, 1.0, 0),
                                               cell(all.tokens, mega, 2),
                                               cell(all.training, exa, 1),
                                               {QString(), {}},
                                               {QString(), {}},
                                               {QString(), {}}}};
    for (const region::FleetRow &row : all.rows)
        cells.push_back({{recordName(row.yardstick.record, row.yardstick.record->id), {}},
                         {QString::fromStdString(row.yardstick.date), {}},
                         cell(row.yardstick.gpus, 1.0, 0),
                         cell(row.yardstick.h100s, 1.0, 0),
                         cell(row.tokens, mega, 2),
                         cell(row.training, exa, 1),
                         cell(std::optional(row.gpusShare), inPercent, 1),
                         cell(row.h100sShare, inPercent, 1),
                         cell(row.tokensShare, inPercent, 1)});
    m_table->setCells(cells);
    m_table->setStrong(0);
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const region::FleetRow &row = all.rows[i];
        QString hint = QString::fromStdString(row.yardstick.source);
        if (!row.tokens)
            hint += QLatin1Char('\n') + words(row.why);
        m_table->setHint(int(i) + 1, hint);
    }
    m_note->setText(words(all.definition) + QLatin1Char(' ')
                    + tr("A dash: no source says which accelerators these are, or they cannot hold a service; point at the row for it and "
                         "for the source."));
}

} // namespace tokenyard::ui
