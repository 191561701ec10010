// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/redundancy_dialog.h"

#include "core/edit/topology.h"
#include "core/rules/rules.h"
#include "ui/dialogs/differences.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr std::size_t differencesShown = 10;
constexpr int topologies = int(std::size(edit::allTopologies));
constexpr int firstWidth = 820, firstHeight = 560;

QString signedMoney(double krw, Language language)
{
    return (krw < 0.0       ? QStringLiteral("−")
                : krw > 0.0 ? QStringLiteral("+")
                            : QStringLiteral("±"))
        + formatMoney(std::fabs(krw), language);
}

QString nameOf(Topology topology)
{
    switch (topology) {
    case Topology::N: return RedundancyDialog::tr("N: side A alone");
    case Topology::NPlus1: return RedundancyDialog::tr("N+1: a unit in reserve");
    case Topology::BlockRedundant: return RedundancyDialog::tr("Block: a system in reserve");
    case Topology::FourNOverThree: return RedundancyDialog::tr("4N/3: three of four systems carry");
    case Topology::ThreeNOverTwo: return RedundancyDialog::tr("3N/2: half as much again");
    case Topology::TwoN: break;
    }
    return RedundancyDialog::tr("2N: each side carries all");
}

} // namespace

RedundancyDialog::RedundancyDialog(Plan plan, Catalogue catalogue, Topology first, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_catalogue(std::move(catalogue)), m_steps(std::size_t(topologies)),
      m_chosen(int(std::find(std::begin(edit::allTopologies), std::end(edit::allTopologies), first) - edit::allTopologies)),
      m_table(new PlainTable({tr("Redundancy"), tr("Capex"), tr("Beside now"), tr("NPV"), tr("Availability"), tr("Worst failure")})),
      m_said(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("redundancyDialog"));
    setWindowTitle(tr("Redundancy of the power chain"));
    resize(firstWidth, firstHeight);
    m_table->setObjectName(QStringLiteral("redundancyTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHeadingHint(5, tr("Racks that the worst single failure of the power chain darkens"));
    m_said->setObjectName(QStringLiteral("redundancySaid"));
    m_said->setAccessibleName(tr("What the chosen redundancy changes"));
    m_said->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_apply = buttons->addButton(tr("Lay it out"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("redundancyApply"));
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(m_said, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &PlainTable::entrySelected, this, [this](int entry) {
        m_chosen = entry >= 0 && entry < topologies ? entry : m_chosen;
        showChosen();
    });
    connect(&m_background, &Background::failed, this, [this](const QString &sentence) {
        m_problem = sentence;
        showChosen();
    });
    showRows();
    m_table->selectEntry(m_chosen);
    showChosen();
    layOut();
}

RedundancyDialog::~RedundancyDialog() { m_background.disconnect(this); }

int RedundancyDialog::laidOut() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [](const auto &step) { return step != nullptr; }));
}

// The one that was asked for first, then the others.
void RedundancyDialog::layOut()
{
    std::vector<Topology> order{edit::allTopologies[m_chosen]};
    for (Topology topology : edit::allTopologies)
        if (topology != order.front())
            order.push_back(topology);
    m_background.run([this, plan = m_plan, catalogue = m_catalogue, order](std::stop_token stop) -> Background::Delivery {
        Evaluator evaluator(catalogue, allRules());
        const std::shared_ptr<const Study> now = evaluator.evaluate(plan, stop);
        for (Topology topology : order) {
            if (stop.stop_requested())
                break;
            auto step = std::make_shared<const TopologyStep>(topologyStep(plan, *now, evaluator, topology, stop));
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [this, now, step] { take(now, step); }, Qt::QueuedConnection);
        }
        return {};
    });
}

void RedundancyDialog::take(std::shared_ptr<const Study> now, std::shared_ptr<const TopologyStep> step)
{
    m_now = std::move(now);
    const auto place = std::find(std::begin(edit::allTopologies), std::end(edit::allTopologies), step->topology) - edit::allTopologies;
    m_steps[std::size_t(place)] = std::move(step);
    const int chosen = m_chosen;
    showRows();
    m_chosen = chosen; // filling the table anew selects nothing
    m_table->selectEntry(m_chosen);
    showChosen();
}

void RedundancyDialog::showRows()
{
    const Language language = currentLanguage();
    const auto shown = [&](Kpi kpi, const std::shared_ptr<const Study> &study) {
        return study->kpis[kpi].si ? formatKpi(kpiInfo(kpi), *study->kpis[kpi].si, language) : QString(QChar(0x2013));
    };
    std::vector<QStringList> rows;
    for (int i = 0; i < topologies; ++i) {
        const TopologyStep *step = m_steps[std::size_t(i)].get();
        const Topology topology = edit::allTopologies[i];
        QStringList row{topology == m_plan.power->upsTopology ? tr("%1 (now)").arg(nameOf(topology)) : nameOf(topology)};
        if (!step)
            row << QStringLiteral("…");
        else if (step->laid.ok()) {
            const auto &before = m_now->kpis[Kpi::CapexTotal].si;
            row << shown(Kpi::CapexTotal, step->laid.study)
                << (step->capex && before ? signedMoney(*step->capex - *before, language) : QString(QChar(0x2013)))
                << shown(Kpi::Npv, step->laid.study) << shown(Kpi::Availability, step->laid.study) << tr("%n racks", nullptr, step->worst);
        }
        while (row.size() < 6)
            row << (step ? QString(QChar(0x2013)) : QString());
        rows.push_back(row);
    }
    m_table->setRows(rows);
}

QString RedundancyDialog::describe(const TopologyStep &step) const
{
    if (!step.laid.ok())
        return words(step.laid.edit.refusal);
    QStringList said;
    if (step.laid.contract)
        said << words(contractWords(*step.laid.contract));
    if (step.laid.left.empty())
        said << tr("The plan holds its rules as before.");
    else {
        said << tr("What the plan had not before and still has to be answered:");
        for (const Finding &finding : step.laid.left)
            said << QStringLiteral("  ") + words(finding.text);
    }
    said << QString() << differencesInWords(m_plan, step.laid.edit.plan, differencesShown);
    return said.join(QLatin1Char('\n'));
}

void RedundancyDialog::showChosen()
{
    const TopologyStep *step = m_steps[std::size_t(m_chosen)].get();
    m_said->setPlainText(step ? describe(*step) : m_problem.isEmpty() ? tr("It is being laid out, joined and sized…") : m_problem);
    m_apply->setEnabled(step && step->laid.ok() && !sameContent(step->laid.edit.plan, m_plan));
}

} // namespace tokenyard::ui
