// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/studies_page.h"

#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/studies/cheapest_view.h"
#include "ui/pages/studies/table_view.h"
#include "ui/pages/studies/tornado_view.h"
#include "ui/text/particles.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr std::size_t shownInputs = 15, neededInputs = 6, contourChoices = 12;
constexpr int contourSteps = 15;
constexpr double contourReach = 1.4; // times the range between low and high, around its middle

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

QVBoxLayout *column(QWidget *holder)
{
    auto *made = new QVBoxLayout(holder);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(4);
    return made;
}

SweepAxis contourAxis(const Input &input)
{
    const double middle = 0.5 * (*input.low + *input.high), half = 0.5 * contourReach * (*input.high - *input.low);
    return {input, std::max(middle - half, input.least.value_or(-HUGE_VAL)), std::min(middle + half, input.most.value_or(HUGE_VAL)),
            contourSteps};
}

} // namespace

StudiesPage::StudiesPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_work(new Background(this)), m_kpi(new QComboBox), m_contourX(new QComboBox),
      m_contourY(new QComboBox), m_target(new QLineEdit), m_targetUnit(new QLabel), m_state(label("caption")),
      m_tornadoTitle(label("title")), m_tornadoCaption(label("caption")), m_chance(label("figure")), m_chanceNote(label("caption")),
      m_lines(label("")), m_span(label("caption")), m_neededTitle(label("title")), m_neededCaption(label("caption")),
      m_whyNot(label("caption")), m_progress(new ProgressRow), m_tornado(new TornadoView(tokens)), m_distribution(new Chart(tokens)),
      m_contour(new Chart(tokens)), m_needed(new PlainTable({tr("Input"), tr("Plan"), tr("Needed"), tr("Slack"), tr("Chance it holds")})),
      m_cheapest(new CheapestView(document)), m_inputTable(new TableView(document))
{
    auto *inner = new QWidget;
    auto *all = new QVBoxLayout(inner);
    all->setContentsMargins(24, 14, 24, 24);
    all->setSpacing(22);
    all->addWidget(makeControls());
    const auto pair = [&](QBoxLayout *&row, QWidget *left, QWidget *right) {
        row = new QBoxLayout(QBoxLayout::LeftToRight);
        row->setSpacing(36);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1);
        all->addLayout(row);
    };
    pair(m_upper, makeTornado(), makeDistribution());
    pair(m_lower, makeNeeded(), makeContour());
    all->addWidget(m_inputTable);
    all->addWidget(m_cheapest);
    showScrolled(inner);
    connect(m_work, &Background::finished, this, [this] { startNext(); });
    connect(m_work, &Background::failed, m_state, &QLabel::setText);
    connect(m_progress, &ProgressRow::cancelled, this, &StudiesPage::cancel);
}

StudiesPage::~StudiesPage() = default;

// Side by side the names of the inputs would be cut: in a narrow window the charts are placed one below the other.
void StudiesPage::resizeEvent(QResizeEvent *event)
{
    StudyPage::resizeEvent(event);
    const bool narrow = width() < 1250;
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_upper->direction() == direction)
        return;
    for (QBoxLayout *row : {m_upper, m_lower}) {
        row->setDirection(direction);
        row->setAlignment(row->itemAt(0)->widget(), narrow ? Qt::Alignment() : Qt::Alignment(Qt::AlignTop));
    }
    QTimer::singleShot(0, m_cheapest, &QWidget::updateGeometry); // the scrolled page asks for its height again
}

QWidget *StudiesPage::makeControls()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const KpiInfo &info : allKpis())
        m_kpi->addItem(words(info.label), int(info.kpi));
    m_kpi->setCurrentIndex(int(Kpi::Irr));
    m_kpi->setObjectName(QStringLiteral("studyKpi"));
    m_kpi->setAccessibleName(tr("Figure"));
    m_target->setObjectName(QStringLiteral("studyTarget"));
    m_target->setAccessibleName(tr("Wanted value"));
    m_contourX->setAccessibleName(tr("First input"));
    m_contourY->setAccessibleName(tr("Second input"));
    m_target->setMaximumWidth(140);
    m_state->setWordWrap(false);
    row->addWidget(new QLabel(tr("Figure")));
    row->addWidget(m_kpi);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("Wanted")));
    row->addWidget(m_target);
    row->addWidget(m_targetUnit);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_progress);
    connect(m_kpi, &QComboBox::currentIndexChanged, this, &StudiesPage::kpiChosen);
    connect(m_target, &QLineEdit::editingFinished, this, &StudiesPage::takeTarget);
    return holder;
}

QWidget *StudiesPage::makeTornado()
{
    auto *holder = new QWidget;
    auto *all = column(holder);
    all->addWidget(m_tornadoTitle);
    all->addWidget(m_tornadoCaption);
    all->addWidget(m_tornado);
    auto *key = label("caption");
    key->setText(tr("Full dot: the range has a source. Open dot: an estimate. Hover for the figure with each input alone at its ends."));
    all->addWidget(key);
    return holder;
}

QWidget *StudiesPage::makeDistribution()
{
    auto *holder = new QWidget;
    auto *all = column(holder);
    auto *row = new QHBoxLayout;
    all->addLayout(row, 1);
    all->addWidget(m_span);
    m_distribution->setMinimumHeight(330);
    m_distribution->setObjectName(QStringLiteral("distribution"));
    row->addWidget(m_distribution, 1);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(44);
    beside->addWidget(m_chance);
    beside->addWidget(m_chanceNote);
    beside->addSpacing(10);
    beside->addWidget(m_lines);
    beside->addStretch(1);
    m_chance->setFont(figureFont());
    for (QLabel *one : {m_chance, m_chanceNote, m_lines})
        one->setFixedWidth(170);
    row->addLayout(beside);
    return holder;
}

QWidget *StudiesPage::makeNeeded()
{
    auto *holder = new QWidget;
    auto *all = column(holder);
    all->addWidget(m_neededTitle);
    all->addWidget(m_neededCaption);
    m_needed->setObjectName(QStringLiteral("needed"));
    m_needed->setAccessibleName(tr("What each input must be"));
    all->addWidget(m_needed);
    all->addWidget(m_whyNot);
    return holder;
}

QWidget *StudiesPage::makeContour()
{
    auto *holder = new QWidget;
    auto *all = column(holder);
    m_contour->setMinimumHeight(320);
    m_contour->setObjectName(QStringLiteral("contour"));
    all->addWidget(m_contour, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Across")));
    row->addWidget(m_contourX, 1);
    row->addWidget(new QLabel(tr("Up")));
    row->addWidget(m_contourY, 1);
    for (QComboBox *combo : {m_contourX, m_contourY}) {
        combo->setMinimumContentsLength(12);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, [this] {
            if (!m_shown)
                return; // they are filled anew
            m_jobs.clear();
            if (!m_base)
                m_jobs.push_back(baseJob());
            m_jobs.push_back(contourJob());
            refineLast();
            startNext();
        });
    }
    all->addLayout(row);
    return holder;
}

const KpiInfo &StudiesPage::kpi() const { return kpiInfo(Kpi(m_kpi->currentData().toInt())); }

std::optional<double> StudiesPage::base() const { return document()->study()->kpis[kpi().kpi].si; }

std::optional<double> StudiesPage::target() const { return m_typedTarget ? m_typedTarget : usualTarget(document()->plan(), kpi(), base()); }

bool StudiesPage::isBusy() const { return m_work->isRunning() || !m_jobs.empty(); }

void StudiesPage::chooseKpi(Kpi kpi) { m_kpi->setCurrentIndex(m_kpi->findData(int(kpi))); }

void StudiesPage::refresh()
{
    const auto study = document()->study();
    if (!study->swings) { // a newer plan: the running work is for the old one
        m_jobs.clear();
        m_work->cancel();
        m_shown.reset();
        m_swings.reset();
        setOld(true);
        return;
    }
    if (m_shown && *m_shown == document()->plan() && m_swings == study->swings)
        return;
    m_shown = document()->plan();
    m_samples = study->samples;
    m_swings = study->swings;
    m_base.reset();
    m_cheapest->planChanged();
    startAll();
}

void StudiesPage::startAll()
{
    m_jobs.clear();
    m_jobs.push_back(baseJob());
    showSamples();
    showTornado();
    fillContourInputs();
    startFigure();
    m_inputTable->setInputs(inputsOf(m_bars));
    startNext();
}

void StudiesPage::startFigure()
{
    setOld(true);
    m_target->setText(target() ? plainNumber(*target(), kpi().shownUnit, 6) : QString());
    m_targetUnit->setText(unitSymbol(kpi().shownUnit, currentLanguage()));
    m_jobs.push_back(neededJob());
    m_jobs.push_back(contourJob());
    refineLast();
}

// The bands use few samples; the plan says how many it wants here.
void StudiesPage::refineLast()
{
    if (m_samples && m_samples->design.count() < std::uint64_t(m_shown->studies->samples))
        m_jobs.push_back(samplesJob());
}

void StudiesPage::kpiChosen()
{
    m_typedTarget.reset();
    if (!document()->study() || !m_swings)
        return;
    m_jobs.clear();
    if (!m_base)
        m_jobs.push_back(baseJob());
    showSamples();
    showTornado();
    fillContourInputs();
    startFigure();
    startNext();
}

void StudiesPage::takeTarget()
{
    if (!document()->study() || !m_swings || !m_target->isModified())
        return;
    QString problem;
    const auto typed = parseExpression(m_target->text(), kpi().shownUnit, problem);
    if (!typed) {
        m_state->setText(problem);
        return;
    }
    m_typedTarget = typed;
    m_jobs.clear();
    if (!m_base)
        m_jobs.push_back(baseJob());
    showSamples();
    startFigure();
    startNext();
}

// What stands on the page and is of another plan, figure or target until its own comes: grey, and gone if that is cancelled.
void StudiesPage::setOld(bool old)
{
    m_needed->setEnabled(!old);
    m_contour->setEnabled(!old);
}

void StudiesPage::cancel()
{
    m_jobs.clear();
    m_work->cancel();
    if (!m_needed->isEnabled()) {
        m_needed->setRows({});
        m_whyNot->clear();
    }
    if (!m_contour->isEnabled())
        m_contour->clear();
    setOld(false);
}

void StudiesPage::startNext()
{
    if (m_jobs.empty()) {
        m_progress->stop();
        if (m_samples)
            m_state->setText(tr("%1 samples · Latin hypercube · seed %2 · %3 inputs")
                                 .arg(plainNumber(double(m_samples->design.count()), units::one))
                                 .arg(m_samples->design.hypercube.seed())
                                 .arg(m_samples->design.inputs.size()));
        return;
    }
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_state->setText(job.name);
    m_work->run(
        [work = job.work, done = m_progress->start(job.steps), base = m_base](std::stop_token stop) { return work(stop, done, base); });
}

StudiesPage::Job StudiesPage::baseJob()
{
    return {tr("Preparing"), 1,
            [this, plan = document()->plan(), catalogue = document()->catalogue()](const std::stop_token &stop, const Progress &,
                                                                                   const Base &) -> Delivery {
                auto base = modelBase(plan, catalogue, stop);
                if (!base)
                    return {};
                return [this, kept = std::make_shared<const ModelBase>(std::move(*base))] { m_base = kept; };
            }};
}

StudiesPage::Job StudiesPage::samplesJob()
{
    const Studies &studies = *document()->plan().studies;
    const auto count = std::uint64_t(studies.samples), seed = std::uint64_t(studies.seed);
    return {tr("Refining to %1 samples").arg(plainNumber(double(count), units::one)), std::size_t(count),
            [this, count, seed](const std::stop_token &stop, const Progress &done, const Base &base) -> Delivery {
                if (!base)
                    return {};
                const auto tell = [done](std::uint64_t n) { *done = std::size_t(n); };
                const auto drawn = drawSamples(base->plan, base->catalogue, base->chain, count, seed, stop, tell);
                if (!drawn.samples)
                    return {};
                return [this, samples = drawn.samples] {
                    m_samples = samples;
                    showSamples();
                    showTornado();
                };
            }};
}

StudiesPage::Job StudiesPage::neededJob()
{
    std::vector<Input> inputs;
    for (const TornadoBar &bar : m_bars)
        if (inputs.size() < neededInputs)
            inputs.push_back(bar.input);
    return {tr("Solving"), inputs.size(),
            [this, inputs, kpi = kpi().kpi, target = target()](const std::stop_token &stop, const Progress &done,
                                                               const Base &base) -> Delivery {
                std::vector<NeededValue> needed;
                for (const Input &input : inputs) {
                    const auto answer = base && target ? solve(*base, {input, kpi, *target}, stop) : std::nullopt;
                    if (!answer)
                        return {};
                    needed.push_back({input, *answer});
                    ++*done;
                }
                return [this, needed] { takeNeeded(needed); };
            }};
}

void StudiesPage::takeNeeded(const std::vector<NeededValue> &needed)
{
    m_needed->setRows(neededRows(needed));
    m_needed->setEnabled(true);
    QString why;
    for (std::size_t i = 0; i < needed.size(); ++i)
        if (needed[i].answer.solutions.empty()) {
            m_needed->setHint(int(i), words(needed[i].answer.why));
            if (why.isEmpty())
                why = words(needed[i].answer.why);
        }
    m_whyNot->setText(why);
}

StudiesPage::Job StudiesPage::contourJob()
{
    ContourField field;
    for (const QComboBox *combo : {m_contourX, m_contourY})
        if (const int at = combo->currentData().toInt(); combo->currentIndex() >= 0 && std::size_t(at) < m_bars.size())
            field.axes.push_back(contourAxis(m_bars[std::size_t(at)].input));
    return {tr("Two inputs together"), std::size_t(contourSteps * contourSteps),
            [this, field, info = &kpi(), target = target(), now = base()](const std::stop_token &stop, const Progress &done,
                                                                          const Base &base) -> Delivery {
                if (!base || field.axes.size() != 2)
                    return {};
                auto points = sweep(*base, field.axes, stop, [done](std::size_t n) { *done = n; });
                if (!points)
                    return {};
                return [this, info, target, now, whole = ContourField{field.axes, std::move(*points)}] {
                    drawContour(*m_contour, *info, whole, now, target);
                    m_contour->setEnabled(true);
                };
            }};
}

void StudiesPage::showTornado()
{
    m_bars = tornadoOf(kpi().kpi, *m_swings, m_samples.get());
    const std::uint64_t samples = m_samples ? m_samples->design.count() : 0;
    TornadoRows rows = tornadoRows(*m_shown, document()->catalogue(), kpi(), m_bars, samples, shownInputs);
    m_tornadoTitle->setText(rows.question);
    m_tornadoCaption->setText(rows.drawn);
    m_tornado->setRows(std::move(rows.rows), tr("lowers it"), tr("raises it"));
    const QString wanted = target() ? formatKpi(kpi(), *target(), currentLanguage()) : QString();
    m_neededTitle->setText(withParticles(tr("What must be true for %1 of %2?").arg(words(kpi().label), wanted)));
    m_neededCaption->setText(tr("One input moved, all others at base. Slack: how far it may slip before the value is missed."));
    m_contour->setTitle(
        tr("How far may two inputs slip together?"),
        tr("%1 over two inputs, %2 × %2 studies. Cross: the plan, with low and high of both.").arg(words(kpi().label)).arg(contourSteps));
}

void StudiesPage::showSamples()
{
    if (!m_samples)
        return;
    m_span->setText(spanWords(kpi(), m_samples->rows));
    m_span->setVisible(!m_span->text().isEmpty());
    const KpiRows &rows = m_samples->rows;
    const std::optional<double> wanted = target();
    drawDistribution(*m_distribution, kpi(), rows, base(), wanted);
    const QString now = base() ? formatKpi(kpi(), *base(), currentLanguage()) : tr("no value");
    m_distribution->setTitle(withParticles(tr("How sure is %1 of %2?").arg(words(kpi().label), now)),
                             tr("Share of %1 samples of all inputs at once; the outermost hundredth is left out.")
                                 .arg(plainNumber(double(rows.samples.size()), units::one)));
    if (wanted) {
        Chance chance = chanceBelow(kpi(), rows.column(kpi().kpi), *wanted);
        if (kpi().better == Better::Lower)
            chance.fraction = 1.0 - chance.fraction;
        m_chance->setText(words(percent(chance.fraction, 2)));
        m_chanceNote->setText(
            tr("chance to miss %1\n± %2 points sampling error (95 %)")
                .arg(formatKpi(kpi(), *wanted, currentLanguage()), plainNumber(100.0 * chance.errorFraction, units::one, 2)));
    } else {
        m_chance->clear();
        m_chanceNote->clear();
    }
    QString lines = QStringLiteral("<table width='100%'>");
    for (const FigureLine &line : sampleLines(kpi(), rows, base()))
        lines += QStringLiteral("<tr><td>%1</td><td align='right'><b>%2</b></td></tr>")
                     .arg(line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    m_lines->setTextFormat(Qt::RichText); // the text is escaped
    m_lines->setText(lines + QStringLiteral("</table>"));
}

void StudiesPage::fillContourInputs()
{
    for (QComboBox *combo : {m_contourX, m_contourY}) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (std::size_t i = 0; i < std::min(contourChoices, m_bars.size()); ++i)
            combo->addItem(words(m_bars[i].input.label), int(i));
    }
    m_contourX->setCurrentIndex(0);
    m_contourY->setCurrentIndex(std::min(1, m_contourY->count() - 1));
}

} // namespace tokenyard::ui
