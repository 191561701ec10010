// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/table_view.h"

#include "core/what_if/sweep_csv.h"
#include "ui/dialogs/choose_output.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/studies/axis_row.h"
#include "ui/pages/studies/study_rows.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

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
    : QWidget(parent), m_document(document), m_work(new Background(this)), m_compute(new QPushButton(tr("&Compute"))),
      m_export(new QPushButton(tr("E&xport…"))), m_progress(new ProgressRow), m_answer(label("caption")), m_box(new QVBoxLayout(this))
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
    last->addWidget(m_compute);
    last->addWidget(m_progress);
    last->addStretch(1);
    last->addWidget(m_export);
    m_compute->setObjectName(QStringLiteral("computeTable"));
    m_export->setObjectName(QStringLiteral("exportTable"));
    m_export->setEnabled(false);
    m_box->addLayout(grid);
    m_box->addLayout(last);
    m_box->addWidget(m_answer);
    connect(m_compute, &QPushButton::clicked, this, &TableView::compute);
    connect(m_export, &QPushButton::clicked, this, &TableView::askExport);
    connect(m_progress, &ProgressRow::cancelled, m_work, &Background::cancel);
    connect(m_work, &Background::failed, m_answer, &QLabel::setText);
    connect(m_work, &Background::finished, this, [this] {
        m_progress->stop();
        if (m_points.empty())
            m_answer->clear(); // cancelled
    });
}

TableView::~TableView() = default;

bool TableView::isBusy() const { return m_work->isRunning(); }
QString TableView::answer() const { return m_answer->text(); }

// From its low to its high.
void TableView::addAxis(QGridLayout *grid, int row)
{
    const Axis axis{new AxisRow(
                        grid, row, "tableInput",
                        [](const Input &input) {
                            return AxisRow::Ends{*input.low, *input.high};
                        },
                        this),
                    new QSpinBox};
    axis.steps->setAccessibleName(tr("Steps"));
    axis.steps->setRange(1, mostSteps);
    axis.steps->setValue(usualSteps);
    const int column = grid->columnCount();
    grid->addWidget(new QLabel(tr("in steps")), row, row == 0 ? column : column - 2);
    grid->addWidget(axis.steps, row, row == 0 ? column + 1 : column - 1);
    m_axes.push_back(axis);
    connect(axis.row, &AxisRow::chosen, this, [axis] { axis.steps->setEnabled(axis.row->input()); });
}

void TableView::setInputs(const std::vector<Input> &inputs)
{
    m_work->cancel();
    m_points.clear();
    m_export->setEnabled(false);
    delete m_table;
    m_table = nullptr;
    m_answer->clear();
    for (int r = 0; r < int(m_axes.size()); ++r)
        m_axes[std::size_t(r)].row->setInputs(inputs, tr("no further input"), r < shownAtFirst ? r + 1 : 0);
}

bool TableView::addAxisTo(std::vector<SweepAxis> &axes, const Axis &axis)
{
    const Input *input = axis.row->input();
    if (!input)
        return true;
    QString problem;
    const auto ends = axis.row->ends(problem);
    for (const SweepAxis &other : axes)
        if (ends && other.input.parts == input->parts && other.input.record == input->record && other.input.key == input->key)
            problem = tr("%1 is chosen twice; choose another input, or none.").arg(words(input->label));
    if (!problem.isEmpty() || !ends) {
        m_answer->setText(withParticles(problem));
        return false;
    }
    axes.push_back({*input, ends->from, ends->to, axis.steps->value()});
    return true;
}

std::optional<std::vector<SweepAxis>> TableView::axes()
{
    std::vector<SweepAxis> axes;
    for (const Axis &axis : m_axes)
        if (!addAxisTo(axes, axis))
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
    const ProgressRow::Count counted = m_progress->start(points);
    m_work->run([this, asked = *asked, plan = m_document->plan(), catalogue = m_document->catalogue(),
                 done = counted](std::stop_token stop) -> Background::Delivery {
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
    const QString wrong = writtenFile(path, QByteArray::fromStdString(csv));
    m_answer->setText(wrong.isEmpty() ? tr("Written to %1.").arg(path) : wrong);
    return wrong.isEmpty();
}

void TableView::askExport()
{
    if (const QString path =
            chooseOutput(this, {tr("Export the table"), QStringLiteral("table.csv"), tr("CSV (*.csv)"), {QStringLiteral("csv")}});
        !path.isEmpty())
        writeCsv(path);
}

} // namespace tokenyard::ui
