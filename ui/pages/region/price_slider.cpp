// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/price_slider.h"

#include "core/edit/fields.h"
#include "core/region/home.h"
#include "ui/document/apply_edit.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr int dearest = -20, cheapest = 50; // in won less than now
constexpr Kpi shown[]{Kpi::ElectricityShareCashOpex, Kpi::ElectricityCostAnnual, Kpi::CostPerMtok, Kpi::Npv, Kpi::Irr};

TableCell cellOf(Kpi kpi, const std::optional<double> &si)
{
    return si ? TableCell{formatKpi(kpiInfo(kpi), *si, currentLanguage()), *si} : TableCell{QStringLiteral("–"), {}};
}

} // namespace

PriceSlider::PriceSlider(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent), m_work(new Background(this)), m_slider(new QSlider(Qt::Horizontal)),
      m_title(viewLabel("title")), m_said(viewLabel("caption")), m_table(new PlainTable({tr("Figure"), tr("Plan"), tr("At this price")})),
      m_take(new QPushButton(tr("&Take over")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    m_slider->setRange(dearest, cheapest);
    m_slider->setPageStep(5);
    m_slider->setObjectName(QStringLiteral("wonLess"));
    m_slider->setAccessibleName(tr("Won less per kWh here"));
    m_slider->setToolTip(tr("On the plan's own regional price; the presets of the price rule are in the list above."));
    row->addWidget(m_slider, 1);
    row->addWidget(m_take);
    column->addLayout(row);
    column->addWidget(m_table);
    column->addWidget(m_said);
    m_table->setAccessibleName(tr("Figures at this price"));
    connect(m_slider, &QSlider::valueChanged, this, &PriceSlider::ask);
    connect(m_take, &QPushButton::clicked, this, &PriceSlider::takeOver);
}

PriceSlider::~PriceSlider() = default;

bool PriceSlider::isBusy() const { return m_work->isRunning(); }

Plan PriceSlider::planAt(int wonLess) const
{
    const Plan &plan = document()->plan();
    return region::withValues(
        plan, {{{"supply", {}}, "regional_adder", (plan.supply->regionalAdder - double(wonLess) * units::KRWPerKWh).si(), {}}});
}

void PriceSlider::fill(const std::string &)
{
    if (m_asked == document()->plan())
        return;
    m_asked = document()->plan();
    m_evaluator = std::make_shared<Evaluator>(document()->catalogue());
    ask();
}

void PriceSlider::ask()
{
    const int won = m_slider->value();
    m_title->setText(won >= 0 ? tr("%1 won less per kWh here").arg(won) : tr("%1 won more per kWh here").arg(-won));
    m_take->setEnabled(won != 0);
    if (!m_evaluator)
        return;
    const QPointer<PriceSlider> view(this);
    m_work->run(
        [view, evaluator = m_evaluator, plan = planAt(won), base = document()->plan()](std::stop_token stop) -> Background::Delivery {
            const Kpis before = evaluator->evaluate(base)->kpis;
            if (stop.stop_requested())
                return {};
            const Kpis after = evaluator->evaluate(plan)->kpis;
            return [view, before, after] {
                if (view)
                    view->show(before, after);
            };
        });
}

void PriceSlider::show(const Kpis &before, const Kpis &after)
{
    std::vector<std::vector<TableCell>> rows;
    for (const Kpi kpi : shown)
        rows.push_back({{words(kpiInfo(kpi).label), {}}, cellOf(kpi, before[kpi].si), cellOf(kpi, after[kpi].si)});
    m_table->setCells(rows);
    const auto &x = before[Kpi::CostPerMtok].si, &y = after[Kpi::CostPerMtok].si;
    m_said->setText(x && y && *x > 0.0 ? tr("It moves the cost of a token by %1.").arg(words(percent(*y / *x - 1.0, 2))) : QString());
    emit computed();
}

void PriceSlider::takeOver()
{
    const edit::Edit edit = edit::setField(document()->plan(), {"supply", {}}, "regional_adder",
                                           (document()->plan().supply->regionalAdder - double(m_slider->value()) * units::KRWPerKWh).si());
    if (!edit.ok()) {
        m_said->setText(words(edit.refusal));
        return;
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(0);
    apply(*document(), edit);
}

} // namespace tokenyard::ui
