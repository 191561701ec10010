// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/ladder_view.h"

#include "ui/document/document.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/pending_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

QString wonOf(const std::optional<double> &won) { return won ? plainNumber(*won, units::one, 4) : LadderView::tr("unknown"); }

// The step's record as the planner's own, with a value stated by the planner.
Record withValue(const Record &shipped, const char *key, double si, const AnyUnit &unit)
{
    Record record = shipped;
    record.own = true;
    if (std::none_of(record.sources.begin(), record.sources.end(), [](const Source &s) { return s.id == "planner"; })) {
        Source source;
        source.id = "planner";
        source.title = "Stated by the planner";
        source.kind = SourceKind::Estimate;
        record.sources.push_back(source);
    }
    RecordValue value;
    value.si = si;
    value.unit = unit;
    value.source = "planner";
    record.values[key] = value;
    return record;
}

} // namespace

LadderView::LadderView(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent), m_grid(new QGridLayout), m_result(viewLabel("title")), m_said(viewLabel("caption")),
      m_bars(new BarList(tokens))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 12, 8, 12);
    column->addWidget(viewLabel("title", tr("What is a kWh worth, and what would another mix earn?")));
    column->addWidget(viewLabel(
        "caption",
        tr("The ladder from bare GPU-hours up, on this plan's machines and with its output of tokens. Drag a part of the output to a "
           "step; what is left stays with the plan's services. A step without a price is unknown until you state one.")));
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    column->addLayout(m_grid);
    column->addWidget(m_said);
    column->addWidget(m_result);
    column->addWidget(m_bars);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledView(inner));
    makeRows();
}

QSlider *LadderView::slider(const RecordId &step) const
{
    const auto it = m_rows.find(step);
    return it == m_rows.end() ? nullptr : it->second.slider;
}

void LadderView::makeRows()
{
    const QString heads[] = {tr("Service"),   tr("Part of the output"), QString(),
                             tr("₩ per kWh"), tr("₩ per GPU-hour"),     tr("Price stated, ₩ per M tokens")};
    for (int i = 0; i < 6; ++i) {
        auto *head = viewLabel("caption", heads[i]);
        m_grid->addWidget(head, 0, i);
    }
    m_grid->setColumnStretch(1, 1);
    int row = 1;
    const Catalogue shipped;
    for (const Record &record : shipped.set("value-ladder").records) {
        const QString name = recordName(&record, record.id);
        Row made{new QSlider(Qt::Horizontal), new QLabel, new QLabel, new QLabel, new QLineEdit};
        made.slider->setRange(0, 100);
        made.slider->setAccessibleName(tr("Part of %1 in percent").arg(name));
        made.slider->setObjectName(QStringLiteral("share-") + QString::fromStdString(record.id));
        made.price->setObjectName(QStringLiteral("price-") + QString::fromStdString(record.id));
        made.price->setAccessibleName(tr("Price of %1").arg(name));
        made.price->setEnabled(record.words("sold_by") == "token");
        made.price->setMaximumWidth(110);
        for (QLabel *label : {made.share, made.perKwh, made.perHour})
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(new QLabel(name), row, 0);
        m_grid->addWidget(made.slider, row, 1);
        m_grid->addWidget(made.share, row, 2);
        m_grid->addWidget(made.perKwh, row, 3);
        m_grid->addWidget(made.perHour, row, 4);
        m_grid->addWidget(made.price, row++, 5);
        const RecordId id = record.id;
        connect(made.slider, &QSlider::valueChanged, this, &LadderView::showMix);
        connect(made.slider, &QSlider::sliderReleased, this, [this, id] { keepShare(id); });
        connect(made.price, &QLineEdit::editingFinished, this, [this, id] { keepPrice(id); });
        m_rows[id] = made;
    }
}

void LadderView::keepShare(const RecordId &step)
{
    const Record *record = document()->catalogue().find("value-ladder", step);
    const double share = m_rows.at(step).slider->value() / 100.0;
    if (record && record->number("share").value_or(0.0) != share)
        document()->apply(document()->catalogue().withRecord("value-ladder", withValue(*record, "share", share, AnyUnit(units::percent))),
                          tr("Mix: %1").arg(recordName(record, step)));
}

void LadderView::keepPrice(const RecordId &step)
{
    const Record *record = document()->catalogue().find("value-ladder", step);
    QLineEdit *field = m_rows.at(step).price;
    if (!record || field->text().trimmed().isEmpty())
        return;
    QString problem;
    const TokenPrice price =
        TokenPrice::fromSi(parseExpression(field->text(), AnyUnit(units::KRWPerMillionTokens), problem).value_or(-1.0));
    const double won = price.in(units::KRWPerMillionTokens);
    constexpr double most = 1e9;
    const bool good = won >= 0.0 && won <= most;
    markRefused(field, !good);
    if (!good) {
        const QString why = tr("'%1' is no price; write won per million tokens, as 5000.").arg(field->text().trimmed());
        return m_said->setText(problem.isEmpty() ? why : why + QLatin1Char(' ') + problem);
    }
    m_said->clear();
    if (record->get<TokenPrice>("price") != std::optional(price))
        document()->apply(document()->catalogue().withRecord("value-ladder",
                                                             withValue(*record, "price", price.si(), AnyUnit(units::KRWPerMillionTokens))),
                          tr("Price of %1").arg(recordName(record, step)));
}

void LadderView::fill(const std::string &)
{
    m_ladder = region::ladderOf(document()->plan(), document()->catalogue(), *document()->study());
    for (const region::LadderStep &step : m_ladder.steps) {
        const auto it = m_rows.find(step.id);
        if (it == m_rows.end())
            continue;
        const Row &row = it->second;
        const QSignalBlocker quiet(row.slider);
        if (!row.slider->isSliderDown())
            row.slider->setValue(int(std::lround(step.share * 100.0)));
        row.perKwh->setText(wonOf(step.perKwh));
        row.perHour->setText(wonOf(step.perGpuHour));
        const QString why =
            words(step.reason) + QLatin1Char('\n') + words(step.what) + QLatin1Char('\n') + QString::fromStdString(step.source);
        for (QWidget *widget :
             {static_cast<QWidget *>(row.perKwh), static_cast<QWidget *>(row.perHour), static_cast<QWidget *>(row.slider)})
            widget->setToolTip(why);
        const Record *record = document()->catalogue().find("value-ladder", step.id);
        const auto price = record ? record->get<TokenPrice>("price") : std::nullopt;
        if (!row.price->hasFocus()) {
            row.price->setText(price ? plainNumber(price->in(units::KRWPerMillionTokens), units::one) : QString());
            markRefused(row.price, false);
        }
    }
    showMix();
    emit computed();
}

void LadderView::showMix()
{
    if (!document()->study())
        return;
    std::map<RecordId, double> shares;
    for (const auto &[id, row] : m_rows) {
        shares[id] = row.slider->value() / 100.0;
        row.share->setText(QStringLiteral("%1 %").arg(row.slider->value()));
    }
    const region::LadderMix mix = region::mixOf(m_ladder, *document()->study(), shares);
    if (!mix.problem.empty())
        m_result->setText(words(mix.problem));
    else
        m_result->setText(tr("The mix earns ₩ %1 per kWh and ₩ %2 per GPU-hour, %3 per year; the plan's services alone ₩ %4 per kWh")
                              .arg(wonOf(mix.perKwh), wonOf(mix.perGpuHour),
                                   formatKpi(kpiInfo(Kpi::RevenueAnnual), mix.revenue->si(), currentLanguage()),
                                   wonOf(m_ladder.ownPerKwh)));
    std::vector<BarRow> bars;
    double most = std::max(mix.perKwh.value_or(0.0), m_ladder.ownPerKwh.value_or(0.0));
    for (const region::LadderStep &step : m_ladder.steps)
        most = std::max(most, step.perKwh.value_or(0.0));
    const auto bar = [&](const QString &name, const std::optional<double> &won, const QColor &colour) {
        BarRow row;
        row.name = name;
        row.value = won ? tr("₩ %1 per kWh").arg(wonOf(won)) : tr("unknown: state a price above");
        if (won && most > 0.0)
            row.shareFraction = *won / most;
        row.bar = colour;
        bars.push_back(std::move(row));
    };
    for (const region::LadderStep &step : m_ladder.steps)
        bar(words(step.name), step.perKwh, tokens().supply);
    bar(tr("This plan's services"), m_ladder.ownPerKwh, tokens().muted);
    bar(tr("The mix"), mix.perKwh, tokens().selection);
    m_bars->setRows(std::move(bars));
}

} // namespace tokenyard::ui
