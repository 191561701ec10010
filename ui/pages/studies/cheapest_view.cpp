// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/cheapest_view.h"

#include "core/edit/fields.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/studies/axis_row.h"
#include "ui/pages/studies/study_rows.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int stepsOfNumbers = 11, mostSteps = 1000;

QLabel *label(const char *name, const QString &text = {})
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

bool isWhole(const Input &input) { return std::holds_alternative<std::int64_t>(input.value); }

double numberOf(const Input &input)
{
    const auto *whole = std::get_if<std::int64_t>(&input.value);
    return whole ? double(*whole) : std::get<double>(input.value);
}

// What is counted on the map and in time, and the contract: things a planner chooses, not things that are uncertain.
std::vector<Input> choicesOf(const Plan &plan, const Catalogue &catalogue)
{
    std::vector<Input> choices;
    if (auto contract = findInput(plan, catalogue, "supply.contract"); contract.input)
        choices.push_back(*contract.input);
    for (const Input &input : exactInputs(plan, catalogue)) {
        const std::string &part = input.parts.front().part;
        if (isWhole(input) && input.most && (part == "object" || part == "feed" || part == "phase" || part == "cooling" || part == "power"))
            choices.push_back(input);
    }
    return choices;
}

QComboBox *kpiChoice(const char *name)
{
    auto *combo = new QComboBox;
    for (const KpiInfo &info : allKpis())
        combo->addItem(words(info.label), int(info.kpi));
    combo->setObjectName(QString::fromLatin1(name));
    combo->setMinimumContentsLength(16); // the longest name of a figure must not widen the page
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

// A fifth to either side, and at least two for whole numbers.
AxisRow::Ends usualEnds(const Input &input)
{
    const bool isYear = input.key == "year";
    const double now = numberOf(input), fifth = isYear ? 2.0 : std::abs(now) * 0.2;
    const double reach = isWhole(input) ? std::max(2.0, std::round(fifth)) : fifth;
    return {std::max(now - reach, input.least.value_or(-HUGE_VAL)), std::min(now + reach, input.most.value_or(HUGE_VAL))};
}

Kpi kpiOf(const QComboBox *combo) { return Kpi(combo->currentData().toInt()); }

} // namespace

CheapestView::CheapestView(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_work(new Background(this)), m_least(kpiChoice("cheapestLeast")),
      m_find(new QPushButton(tr("&Find"))), m_take(new QPushButton(tr("&Take into the plan"))), m_progress(new ProgressRow),
      m_answer(label("caption")), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(6);
    m_box->addWidget(label("title", tr("Which is the cheapest plan that meets?")));
    m_box->addWidget(label("caption",
                           tr("The inputs from one value to the other, all combinations of few and the best neighbours of many; "
                              "each is a whole study.")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < 2; ++row)
        m_axes.push_back(new AxisRow(grid, row, "cheapestInput", usualEnds, this));
    for (int row = 0; row < 2; ++row)
        addLimit(grid, 2 + row);
    auto *last = new QHBoxLayout;
    last->addWidget(new QLabel(tr("Least")));
    m_least->setCurrentIndex(m_least->findData(int(Kpi::CostPerMtok)));
    m_least->setAccessibleName(tr("What is to be as little as can be"));
    last->addWidget(m_least);
    last->addWidget(m_find);
    last->addWidget(m_progress);
    last->addStretch(1);
    last->addWidget(m_take);
    m_find->setObjectName(QStringLiteral("findCheapest"));
    m_take->setObjectName(QStringLiteral("takeCheapest"));
    m_take->setEnabled(false);
    m_box->addLayout(grid);
    m_box->addLayout(last);
    m_box->addWidget(m_answer);
    connect(m_find, &QPushButton::clicked, this, &CheapestView::find);
    connect(m_progress, &ProgressRow::cancelled, m_work, &Background::cancel);
    connect(m_take, &QPushButton::clicked, this, &CheapestView::takeIntoPlan);
    connect(m_work, &Background::failed, m_answer, &QLabel::setText);
    connect(m_work, &Background::finished, this, [this](bool delivered) {
        m_progress->stop();
        if (!delivered)
            m_answer->clear(); // cancelled
    });
}

CheapestView::~CheapestView() = default;

bool CheapestView::isBusy() const { return m_work->isRunning(); }
QString CheapestView::answer() const { return m_answer->text(); }

void CheapestView::addLimit(QGridLayout *grid, int row)
{
    const LimitRow limit{kpiChoice("cheapestLimit"), new QComboBox, new QLineEdit, new QLabel};
    limit.kpi->insertItem(0, tr("no limit"), -1);
    limit.kpi->setCurrentIndex(m_limits.empty() ? limit.kpi->findData(int(Kpi::TokensAnnual)) : 0);
    limit.kpi->setAccessibleName(tr("Limited figure"));
    limit.side->addItem(tr("at least"), true);
    limit.side->addItem(tr("at most"), false);
    limit.side->setAccessibleName(tr("Side of the limit"));
    limit.value->setMaximumWidth(110);
    limit.value->setAccessibleName(tr("Limit"));
    grid->addWidget(new QLabel(m_limits.empty() ? tr("Limit") : tr("and")), row, 0);
    grid->addWidget(limit.kpi, row, 1);
    grid->addWidget(limit.side, row, 2, 1, 2);
    grid->addWidget(limit.value, row, 5);
    grid->addWidget(limit.unit, row, 6);
    m_limits.push_back(limit);
    connect(limit.kpi, &QComboBox::currentIndexChanged, this, [this, limit] { limitChosen(limit); });
}

void CheapestView::limitChosen(const LimitRow &row)
{
    const bool limited = row.kpi->currentData().toInt() >= 0;
    row.side->setEnabled(limited);
    row.value->setEnabled(limited);
    row.unit->clear();
    row.value->clear();
    if (!limited || !m_document->study())
        return;
    const KpiInfo &info = kpiInfo(kpiOf(row.kpi));
    row.unit->setText(unitSymbol(info.shownUnit, currentLanguage()));
    row.side->setCurrentIndex(info.better == Better::Lower ? 1 : 0);
    // The figure's current value, relaxed by a thousandth because the value shown is rounded.
    if (const auto now = m_document->study()->kpis[info.kpi].si)
        row.value->setText(plainNumber(*now + (info.better == Better::Lower ? 1e-3 : -1e-3) * std::abs(*now), info.shownUnit, 5));
}

void CheapestView::planChanged()
{
    m_work->cancel();
    m_best.clear();
    m_take->setEnabled(false);
    delete m_table;
    m_table = nullptr;
    m_answer->clear();
    const std::vector<Input> inputs = choicesOf(m_document->plan(), m_document->catalogue());
    for (std::size_t r = 0; r < m_axes.size(); ++r)
        m_axes[r]->setInputs(inputs, r > 0 ? tr("no second input") : QString(), 0);
    for (const LimitRow &row : m_limits)
        if (row.value->text().isEmpty())
            limitChosen(row);
}

bool CheapestView::addAxisTo(CheapestRequest &request, const AxisRow &row)
{
    const Input *input = row.input();
    if (!input)
        return true; // no second input
    QString problem;
    const auto ends = row.ends(problem);
    if (ends && ends->to < ends->from)
        problem = tr("%1 goes from its least to its most; exchange the two.").arg(words(input->label));
    if (!problem.isEmpty() || !ends) {
        m_answer->setText(problem);
        return false;
    }
    const int steps =
        isWhole(*input) ? int(std::min(double(mostSteps), std::round(ends->to) - std::round(ends->from) + 1.0)) : stepsOfNumbers;
    request.axes.push_back({*input, ends->from, ends->to, steps});
    return true;
}

bool CheapestView::addLimitTo(CheapestRequest &request, const LimitRow &row)
{
    if (row.kpi->currentData().toInt() < 0)
        return true;
    QString problem;
    const auto value = parseExpression(row.value->text(), kpiInfo(kpiOf(row.kpi)).shownUnit, problem);
    if (!value) {
        m_answer->setText(problem);
        return false;
    }
    request.limits.push_back({kpiOf(row.kpi), row.side->currentData().toBool(), *value});
    return true;
}

std::optional<CheapestRequest> CheapestView::request()
{
    CheapestRequest request;
    request.least = kpiOf(m_least);
    for (const AxisRow *row : m_axes)
        if (!addAxisTo(request, *row))
            return std::nullopt;
    for (const LimitRow &row : m_limits)
        if (!addLimitTo(request, row))
            return std::nullopt;
    return request;
}

void CheapestView::find()
{
    const auto asked = request();
    if (!asked || asked->axes.empty())
        return;
    m_answer->setText(tr("Searching"));
    constexpr std::size_t percents = 100;
    const ProgressRow::Count percentDone = m_progress->start(percents);
    m_work->run([this, asked = *asked, plan = m_document->plan(), catalogue = m_document->catalogue(),
                 percentDone](std::stop_token stop) -> Background::Delivery {
        const auto base = modelBase(plan, catalogue, stop);
        const auto answer = base
            ? cheapestPlan(*base, asked, stop,
                           [&](std::size_t done, std::size_t all) { *percentDone = percents * done / std::max<std::size_t>(all, 1); })
            : std::nullopt;
        if (!answer)
            return {};
        return [this, asked, answer = *answer] { take(asked, answer); };
    });
}

void CheapestView::take(const CheapestRequest &asked, const CheapestAnswer &answer)
{
    m_asked = asked;
    m_best = answer.best;
    m_take->setEnabled(!m_best.empty());
    delete m_table;
    m_table = nullptr;
    if (m_best.empty()) {
        m_answer->setText(words(answer.why));
        return;
    }
    m_answer->setText(answer.wholeFlag ? tr("%1 of %2 combinations meet; the cheapest first.").arg(answer.meeting).arg(answer.all)
                                       : tr("%1 of %2 combinations were studied, %3 of them meet; the cheapest first.")
                                             .arg(answer.tried)
                                             .arg(answer.all)
                                             .arg(answer.meeting));
    QStringList headings{words(kpiInfo(asked.least).label)};
    for (const FigureLimit &limit : asked.limits)
        headings << words(kpiInfo(limit.kpi).label);
    for (const SweepAxis &axis : asked.axes)
        headings << words(axis.input.label);
    std::vector<QStringList> rows;
    for (const SweepPoint &point : m_best) {
        const auto figure = [&](Kpi kpi) {
            const auto si = point.kpis[kpi].si;
            return si ? formatKpi(kpiInfo(kpi), *si, currentLanguage()) : QStringLiteral("–");
        };
        QStringList row{figure(asked.least)};
        for (const FigureLimit &limit : asked.limits)
            row << figure(limit.kpi);
        for (std::size_t i = 0; i < asked.axes.size(); ++i)
            row << inputWords(asked.axes[i].input, point.values[i]);
        rows.push_back(std::move(row));
    }
    m_table = new PlainTable(headings);
    m_table->setObjectName(QStringLiteral("cheapestPlans"));
    m_table->setAccessibleName(tr("Plans that meet, the cheapest first"));
    m_table->setRows(rows);
    m_box->addWidget(m_table);
}

void CheapestView::takeIntoPlan()
{
    if (m_best.empty())
        return;
    Plan plan = m_document->plan();
    for (std::size_t i = 0; i < m_asked.axes.size(); ++i)
        for (const PartRef &part : m_asked.axes[i].input.parts) {
            const edit::Edit edit = edit::setField(plan, part, m_asked.axes[i].input.key, m_best.front().values[i]);
            if (!edit.ok()) {
                m_answer->setText(words(edit.refusal));
                return;
            }
            plan = edit.plan;
        }
    m_document->apply(plan, tr("Cheapest plan that meets"));
}

} // namespace tokenyard::ui
