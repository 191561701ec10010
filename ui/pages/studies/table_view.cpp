// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/table_view.h"

#include "core/what_if/sweep_csv.h"
#include "ui/dialogs/choose_output.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/studies/study_rows.h"
#include "ui/text/particles.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int mostInputs = 5, shownAtFirst = 3, usualSteps = 3, mostSteps = 101;
constexpr std::size_t mostPoints = 1000; // whole studies, and rows that a page can show
constexpr Kpi shownFigures[] = {Kpi::Irr, Kpi::Npv, Kpi::CapexTotal, Kpi::TokensAnnual, Kpi::CostPerMtok};

QLabel *label(const char *name, const QString &text = {})
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

} // namespace

TableView::TableView(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_work(new Background(this)), m_clock(new QTimer(this)),
      m_compute(new QPushButton(tr("&Compute"))), m_cancel(new QPushButton(tr("Cancel"))), m_export(new QPushButton(tr("E&xport…"))),
      m_progress(new QProgressBar), m_answer(label("caption")), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(6);
    m_box->addWidget(label("title", tr("What do the figures become over several inputs?")));
    m_box->addWidget(label("caption", tr("Each input from one value to the other in even steps; every combination is a whole study.")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < mostInputs; ++row)
        addAxis(grid, row);
    auto *last = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_compute), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        last->addWidget(widget);
    last->addStretch(1);
    last->addWidget(m_export);
    m_compute->setObjectName(QStringLiteral("computeTable"));
    m_export->setObjectName(QStringLiteral("exportTable"));
    m_export->setEnabled(false);
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
            m_progress->setValue(int(*m_done));
    });
    connect(m_compute, &QPushButton::clicked, this, &TableView::compute);
    connect(m_export, &QPushButton::clicked, this, &TableView::askExport);
    connect(m_cancel, &QPushButton::clicked, m_work, &Background::cancel);
    connect(m_work, &Background::failed, m_answer, &QLabel::setText);
    connect(m_work, &Background::finished, this, [this] {
        m_clock->stop();
        m_progress->hide();
        m_cancel->hide();
        if (m_points.empty())
            m_answer->clear(); // cancelled
    });
}

TableView::~TableView() = default;

bool TableView::isBusy() const { return m_work->isRunning(); }
QString TableView::answer() const { return m_answer->text(); }

void TableView::addAxis(QGridLayout *grid, int row)
{
    const AxisRow axis{new QComboBox, new QLineEdit, new QLineEdit, new QLabel, new QSpinBox};
    axis.input->setObjectName(QStringLiteral("tableInput%1").arg(row));
    axis.input->setAccessibleName(tr("Input"));
    axis.input->setMinimumContentsLength(16);
    axis.input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    axis.from->setAccessibleName(tr("From"));
    axis.to->setAccessibleName(tr("To"));
    axis.steps->setAccessibleName(tr("Steps"));
    axis.steps->setRange(1, mostSteps);
    axis.steps->setValue(usualSteps);
    for (QLineEdit *edit : {axis.from, axis.to})
        edit->setMaximumWidth(110);
    int column = 0;
    for (QWidget *widget :
         {static_cast<QWidget *>(new QLabel(row == 0 ? tr("Input") : tr("and"))), static_cast<QWidget *>(axis.input),
          static_cast<QWidget *>(new QLabel(tr("from"))), static_cast<QWidget *>(axis.from), static_cast<QWidget *>(new QLabel(tr("to"))),
          static_cast<QWidget *>(axis.to), static_cast<QWidget *>(axis.unit), static_cast<QWidget *>(new QLabel(tr("in steps"))),
          static_cast<QWidget *>(axis.steps)})
        grid->addWidget(widget, row, column++);
    m_axes.push_back(axis);
    connect(axis.input, &QComboBox::currentIndexChanged, this, [this, axis] { inputChosen(axis); });
}

const Input *TableView::inputOf(const AxisRow &row) const
{
    const int at = row.input->currentData().toInt();
    return row.input->currentIndex() >= 0 && at >= 0 && std::size_t(at) < m_inputs.size() ? &m_inputs[std::size_t(at)] : nullptr;
}

// From its low to its high.
void TableView::inputChosen(const AxisRow &row)
{
    const Input *input = inputOf(row);
    for (QWidget *widget : {static_cast<QWidget *>(row.from), static_cast<QWidget *>(row.to), static_cast<QWidget *>(row.steps)})
        widget->setEnabled(input);
    row.unit->setText(input ? unitSymbol(input->unit, currentLanguage()) : QString());
    row.from->setText(input ? plainNumber(*input->low, input->unit, 6) : QString());
    row.to->setText(input ? plainNumber(*input->high, input->unit, 6) : QString());
}

void TableView::setInputs(std::vector<Input> inputs)
{
    m_work->cancel();
    m_points.clear();
    m_export->setEnabled(false);
    delete m_table;
    m_table = nullptr;
    m_answer->clear();
    m_inputs = std::move(inputs);
    for (std::size_t r = 0; r < m_axes.size(); ++r) {
        QComboBox *combo = m_axes[r].input;
        const QString chosen = combo->currentText();
        {
            const QSignalBlocker quiet(combo);
            combo->clear();
            combo->addItem(tr("no further input"), -1);
            for (std::size_t i = 0; i < m_inputs.size(); ++i)
                combo->addItem(words(m_inputs[i].label), int(i));
            const int usual = int(r) < shownAtFirst ? std::min(int(r) + 1, combo->count() - 1) : 0;
            const int again = chosen.isEmpty() ? -1 : combo->findText(chosen);
            combo->setCurrentIndex(again >= 0 ? again : usual);
        }
        if (combo->currentText() != chosen)
            inputChosen(m_axes[r]);
    }
}

bool TableView::addAxisTo(std::vector<SweepAxis> &axes, const AxisRow &row)
{
    const Input *input = inputOf(row);
    if (!input)
        return true;
    QString problem;
    const auto from = parseExpression(row.from->text(), input->unit, problem);
    const auto to = from ? parseExpression(row.to->text(), input->unit, problem) : std::nullopt;
    const auto within = [&](double value) { return value >= input->least.value_or(value) && value <= input->most.value_or(value); };
    if (to && (!within(*from) || !within(*to)))
        problem = tr("%1 goes from %2 to %3.")
                      .arg(words(input->label), plainNumber(input->least.value_or(-HUGE_VAL), input->unit),
                           plainNumber(input->most.value_or(HUGE_VAL), input->unit));
    for (const SweepAxis &axis : axes)
        if (problem.isEmpty() && axis.input.parts == input->parts && axis.input.record == input->record && axis.input.key == input->key)
            problem = tr("%1 is chosen twice; choose another input, or none.").arg(words(input->label));
    if (!problem.isEmpty() || !to) {
        m_answer->setText(withParticles(problem));
        return false;
    }
    axes.push_back({*input, *from, *to, row.steps->value()});
    return true;
}

std::optional<std::vector<SweepAxis>> TableView::axes()
{
    std::vector<SweepAxis> axes;
    for (const AxisRow &row : m_axes)
        if (!addAxisTo(axes, row))
            return std::nullopt;
    std::size_t points = 1;
    for (const SweepAxis &axis : axes)
        points *= std::size_t(axis.steps);
    if (axes.empty() || points > mostPoints) {
        m_answer->setText(axes.empty() ? tr("Choose an input.")
                                       : tr("These are %1 studies; a table here has at most %2. Take fewer steps or inputs, or the command "
                                            "line's sweep.")
                                             .arg(points)
                                             .arg(mostPoints));
        return std::nullopt;
    }
    return axes;
}

void TableView::compute()
{
    const auto asked = axes();
    if (!asked)
        return;
    std::size_t points = 1;
    for (const SweepAxis &axis : *asked)
        points *= std::size_t(axis.steps);
    m_points.clear();
    m_export->setEnabled(false);
    m_answer->setText(tr("Computing"));
    m_done = std::make_shared<std::atomic<std::size_t>>(0);
    m_progress->setRange(0, int(points));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_clock->start();
    m_work->run([this, asked = *asked, plan = m_document->plan(), catalogue = m_document->catalogue(),
                 done = m_done](std::stop_token stop) -> Background::Delivery {
        const auto base = modelBase(plan, catalogue, stop);
        auto studied = base ? sweep(*base, asked, stop, [done](std::size_t n) { *done = n; }) : std::nullopt;
        if (!studied)
            return {};
        return [this, asked, all = std::move(*studied)] { take(asked, all); };
    });
}

void TableView::take(const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points)
{
    m_asked = axes;
    m_points = points;
    delete m_table;
    QStringList headings;
    for (const SweepAxis &axis : axes)
        headings << words(axis.input.label);
    for (const Kpi kpi : shownFigures)
        headings << words(kpiInfo(kpi).label);
    std::vector<QStringList> rows;
    for (const SweepPoint &point : points) {
        QStringList row;
        for (std::size_t i = 0; i < axes.size(); ++i)
            row << inputWords(axes[i].input, point.values[i]);
        for (const Kpi kpi : shownFigures) {
            const auto si = point.kpis[kpi].si;
            row << (si ? formatKpi(kpiInfo(kpi), *si, currentLanguage()) : QStringLiteral("–"));
        }
        rows.push_back(std::move(row));
    }
    m_table = new PlainTable(headings);
    m_table->setObjectName(QStringLiteral("inputTable"));
    m_table->setAccessibleName(tr("Figures over the inputs"));
    m_table->setRows(rows);
    m_box->addWidget(m_table);
    m_answer->setText(tr("%1 studies. The export holds every figure of each.").arg(points.size()));
    m_export->setEnabled(true);
}

bool TableView::writeCsv(const QString &path)
{
    std::vector<std::string> addresses;
    for (const SweepAxis &axis : m_asked)
        addresses.push_back(addressOf(m_document->plan(), axis.input));
    const std::string csv = "\xEF\xBB\xBF" + sweepCsv(addresses, m_asked, m_points); // the mark by which Excel knows UTF-8
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(csv.data(), qint64(csv.size())) == qint64(csv.size()) && file.commit()) {
        m_answer->setText(tr("Written to %1.").arg(path));
        return true;
    }
    m_answer->setText(tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return false;
}

void TableView::askExport()
{
    if (const QString path =
            chooseOutput(this, {tr("Export the table"), QStringLiteral("table.csv"), tr("CSV (*.csv)"), {QStringLiteral("csv")}});
        !path.isEmpty())
        writeCsv(path);
}

} // namespace tokenyard::ui
