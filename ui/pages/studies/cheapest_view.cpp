// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/cheapest_view.h"

#include "core/edit/fields.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/studies/study_rows.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
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

Kpi kpiOf(const QComboBox *combo) { return Kpi(combo->currentData().toInt()); }

} // namespace

CheapestView::CheapestView(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_work(new Background(this)), m_clock(new QTimer(this)), m_least(kpiChoice("cheapestLeast")),
      m_find(new QPushButton(tr("&Find"))), m_cancel(new QPushButton(tr("Cancel"))), m_take(new QPushButton(tr("&Take into the plan"))),
      m_progress(new QProgressBar), m_answer(label("caption")), m_box(new QVBoxLayout(this))
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
        addAxis(grid, row);
    for (int row = 0; row < 2; ++row)
        addLimit(grid, 2 + row);
    auto *last = new QHBoxLayout;
    last->addWidget(new QLabel(tr("Least")));
    m_least->setCurrentIndex(m_least->findData(int(Kpi::CostPerMtok)));
    m_least->setAccessibleName(tr("What is to be as little as can be"));
    last->addWidget(m_least);
    last->addWidget(m_find);
    last->addWidget(m_progress);
    last->addWidget(m_cancel);
    last->addStretch(1);
    last->addWidget(m_take);
    m_find->setObjectName(QStringLiteral("findCheapest"));
    m_take->setObjectName(QStringLiteral("takeCheapest"));
    m_take->setEnabled(false);
    m_progress->setMaximumWidth(180);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->hide();
    m_box->addLayout(grid);
    m_box->addLayout(last);
    m_box->addWidget(m_answer);
    m_clock->setInterval(80);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_done)
            m_progress->setValue(*m_done);
    });
    connect(m_find, &QPushButton::clicked, this, &CheapestView::find);
    connect(m_cancel, &QPushButton::clicked, m_work, &Background::cancel);
    connect(m_take, &QPushButton::clicked, this, &CheapestView::takeIntoPlan);
    connect(m_work, &Background::failed, m_answer, &QLabel::setText);
    connect(m_work, &Background::finished, this, [this] {
        m_clock->stop();
        m_progress->hide();
        m_cancel->hide();
    });
}

CheapestView::~CheapestView() = default;

bool CheapestView::isBusy() const { return m_work->isRunning(); }
QString CheapestView::answer() const { return m_answer->text(); }

void CheapestView::addAxis(QGridLayout *grid, int row)
{
    const AxisRow axis{new QComboBox, new QLineEdit, new QLineEdit, new QLabel};
    axis.input->setObjectName(QStringLiteral("cheapestInput%1").arg(row));
    axis.input->setAccessibleName(tr("Input"));
    axis.input->setMinimumContentsLength(16);
    axis.input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    axis.from->setAccessibleName(tr("From"));
    axis.to->setAccessibleName(tr("To"));
    for (QLineEdit *edit : {axis.from, axis.to})
        edit->setMaximumWidth(110);
    grid->addWidget(new QLabel(row == 0 ? tr("Input") : tr("and")), row, 0);
    grid->addWidget(axis.input, row, 1);
    grid->addWidget(new QLabel(tr("from")), row, 2);
    grid->addWidget(axis.from, row, 3);
    grid->addWidget(new QLabel(tr("to")), row, 4);
    grid->addWidget(axis.to, row, 5);
    grid->addWidget(axis.unit, row, 6);
    m_axes.push_back(axis);
    connect(axis.input, &QComboBox::currentIndexChanged, this, [this, axis] { inputChosen(axis); });
}

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

const Input *CheapestView::inputOf(const AxisRow &row) const
{
    const int at = row.input->currentData().toInt();
    return row.input->currentIndex() >= 0 && at >= 0 && std::size_t(at) < m_inputs.size() ? &m_inputs[std::size_t(at)] : nullptr;
}

// A fifth to either side, and at least two for whole numbers.
void CheapestView::inputChosen(const AxisRow &row)
{
    const Input *input = inputOf(row);
    for (QWidget *widget : {static_cast<QWidget *>(row.from), static_cast<QWidget *>(row.to)})
        widget->setEnabled(input);
    row.unit->setText(input ? unitSymbol(input->unit, currentLanguage()) : QString());
    if (!input) {
        row.from->clear();
        row.to->clear();
        return;
    }
    const bool isYear = input->key == "year";
    const double now = numberOf(*input), fifth = isYear ? 2.0 : std::abs(now) * 0.2;
    const double reach = isWhole(*input) ? std::max(2.0, std::round(fifth)) : fifth;
    row.from->setText(plainNumber(std::max(now - reach, input->least.value_or(-HUGE_VAL)), input->unit));
    row.to->setText(plainNumber(std::min(now + reach, input->most.value_or(HUGE_VAL)), input->unit));
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
    std::vector<QString> chosen;
    for (const AxisRow &row : m_axes)
        chosen.push_back(row.input->currentText());
    m_inputs = choicesOf(m_document->plan(), m_document->catalogue());
    for (std::size_t r = 0; r < m_axes.size(); ++r) {
        QComboBox *combo = m_axes[r].input;
        {
            const QSignalBlocker quiet(combo);
            combo->clear();
            if (r > 0)
                combo->addItem(tr("no second input"), -1);
            for (std::size_t i = 0; i < m_inputs.size(); ++i)
                combo->addItem(words(m_inputs[i].label), int(i));
            combo->setCurrentIndex(std::max(0, combo->findText(chosen[r])));
        }
        if (m_axes[r].from->text().isEmpty() || combo->currentText() != chosen[r])
            inputChosen(m_axes[r]);
    }
    for (const LimitRow &row : m_limits)
        if (row.value->text().isEmpty())
            limitChosen(row);
}

bool CheapestView::addAxisTo(CheapestRequest &request, const AxisRow &row)
{
    const Input *input = inputOf(row);
    if (!input)
        return true; // no second input
    QString problem;
    const auto from = parseExpression(row.from->text(), input->unit, problem);
    const auto to = from ? parseExpression(row.to->text(), input->unit, problem) : std::nullopt;
    if (to && *to < *from)
        problem = tr("%1 goes from its least to its most; exchange the two.").arg(words(input->label));
    else if (to && (*from < input->least.value_or(*from) || *to > input->most.value_or(*to)))
        problem = tr("%1 goes from %2 to %3.")
                      .arg(words(input->label), plainNumber(*input->least, input->unit), plainNumber(*input->most, input->unit));
    if (!problem.isEmpty() || !to) {
        m_answer->setText(problem);
        return false;
    }
    const int steps = isWhole(*input) ? int(std::min(double(mostSteps), std::round(*to) - std::round(*from) + 1.0)) : stepsOfNumbers;
    request.axes.push_back({*input, *from, *to, steps});
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
    for (const AxisRow &row : m_axes)
        if (!addAxisTo(request, row))
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
    m_done = std::make_shared<std::atomic<int>>(0);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_clock->start();
    m_work->run([this, asked = *asked, plan = m_document->plan(), catalogue = m_document->catalogue(),
                 percentDone = m_done](std::stop_token stop) -> Background::Delivery {
        const auto base = modelBase(plan, catalogue, stop);
        const auto answer = base
            ? cheapestPlan(*base, asked, stop,
                           [&](std::size_t done, std::size_t all) { *percentDone = int(100 * done / std::max<std::size_t>(all, 1)); })
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
