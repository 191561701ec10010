// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plant/failures_page.h"

#include "core/base/csv_cell.h"
#include "core/plan/feed_name.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr int progressSteps = 25; // how often progress is reported

QString nameOf(const Plan &plan, ObjectId id) { return words(partName(plan, id)); }

double wonPerHour(const FailureImpact &impact) { return (impact.moneyLost * (1.0 * units::hour)).si(); }
double tokensPerHour(const FailureImpact &impact) { return impact.tokensLost.si() * (1.0 * units::hour).si(); }

TableCell figure(double value, int digits = 4) { return {plainNumber(value, units::one, digits), value}; }

QString csvField(const QString &field) { return QString::fromStdString(csvCell(field.toStdString())); }

} // namespace

FailuresPage::FailuresPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_work(new Background(this)),
      m_table(new PlainTable({tr("Fails"), tr("Kind"), tr("Racks dark"), tr("On generators"), tr("Without A"), tr("Without B"), tr("MW"),
                              tr("M tokens/h"), tr("M KRW/h"), tr("Overloaded then")})),
      m_caption(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton(tr("&Stop"))),
      m_copy(new QPushButton(tr("Copy as &CSV"))), m_fail(new QPushButton(tr("&Fail this")))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 18, 24, 18);
    auto *title = new QLabel(tr("What does each single failure cost?"));
    title->setObjectName(QStringLiteral("title"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_caption);
    column->addWidget(makeButtons());
    m_table->setObjectName(QStringLiteral("failures"));
    m_table->setAccessibleName(tr("Failures, the costliest first"));
    m_table->setSortable();
    constexpr int kind = 1, withoutA = 4, withoutB = 5;
    m_table->keepNames({withoutA, withoutB, kind}); // a name already says the kind; which side is lost matters more
    column->addWidget(m_table);
    column->addStretch(1);
    showScrolled(inner);
    setFocusProxy(m_table);
    connect(m_table, &PlainTable::entrySelected, this, [this, document](int entry) {
        if (entry >= 0 && entry < int(m_failures.size()))
            document->select({m_failures[std::size_t(entry)].id});
        updateButtons();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const ObjectId id = chosen(); id != ObjectId{})
            emit showRequested({id});
    });
    connect(document, &Document::failureChanged, this, &FailuresPage::updateButtons);
    connect(m_work, &Background::finished, this, [this] {
        m_progress->hide();
        m_stop->hide();
    });
    updateButtons();
}

FailuresPage::~FailuresPage() = default;

QWidget *FailuresPage::makeButtons()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 4, 0, 4);
    m_fail->setObjectName(QStringLiteral("failThis"));
    m_copy->setObjectName(QStringLiteral("copyFailures"));
    m_stop->setObjectName(QStringLiteral("stopFailures"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(240);
    m_progress->hide();
    m_stop->hide();
    row->addWidget(m_fail);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(csv()); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work->cancel();
        m_asked.reset();
        m_caption->setText(tr("Stopped. The table is computed anew when the plan changes or this page is opened again."));
    });
    connect(m_fail, &QPushButton::clicked, this, [this] {
        const ObjectId id = chosen();
        const bool same = !document()->failedParts().empty() && document()->failedParts().front() == id;
        document()->fail(same || id == ObjectId{} ? std::vector<ObjectId>{} : std::vector<ObjectId>{id});
    });
    return holder;
}

ObjectId FailuresPage::chosen() const
{
    const int row = m_table->currentRow();
    const int entry = row < 0 ? -1 : m_table->entryAt(row);
    return entry >= 0 && entry < int(m_failures.size()) ? m_failures[std::size_t(entry)].id : ObjectId{};
}

void FailuresPage::updateButtons()
{
    const bool failing = !document()->failedParts().empty();
    m_fail->setEnabled(failing || chosen() != ObjectId{});
    m_fail->setText(failing && document()->failedParts().front() == chosen() ? tr("Restore (Esc)") : tr("&Fail this"));
    m_copy->setEnabled(!m_failures.empty());
}

// Bands and other late parts of a study do not change the stages that count here.
bool FailuresPage::isAsked() const
{
    const Study &now = *document()->study();
    return m_asked == document()->plan() && m_askedStudy->network == now.network && m_askedStudy->running == now.running
        && m_askedStudy->compute == now.compute && m_askedStudy->power == now.power && m_askedStudy->cooling == now.cooling;
}

// Only for the whole plant: while something is failed the table stays as it is.
void FailuresPage::refresh()
{
    const Study &study = *document()->study();
    const bool whole = study.network && study.running && study.compute && study.power && study.cooling && study.finance && study.training;
    if (whole && document()->studyIsCurrent() && !isAsked())
        ask();
}

void FailuresPage::showEvent(QShowEvent *event)
{
    StudyPage::showEvent(event);
    if (document()->study())
        refresh();
}

void FailuresPage::ask()
{
    const auto study = document()->study();
    m_asked = document()->plan();
    m_askedStudy = study;
    m_caption->setText(tr("Failing every element of the plant, one at a time."));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    const QPointer<FailuresPage> page(this);
    m_work->run(
        [page, plan = document()->plan(), study, catalogue = document()->catalogue()](std::stop_token stop) -> Background::Delivery {
            const FailureAnalysis analysis(plan, *study, catalogue);
            const auto progress = [page, stop](int done, int all) {
                if (done % progressSteps == 0)
                    QMetaObject::invokeMethod(
                        qApp,
                        [page, done, all] {
                            if (!page)
                                return;
                            page->m_progress->setRange(0, all);
                            page->m_progress->setValue(done);
                        },
                        Qt::QueuedConnection);
                return !stop.stop_requested();
            };
            auto all = std::make_shared<std::vector<ElementFailure>>(analysis.each(progress));
            if (stop.stop_requested())
                return {};
            return [page, all] {
                if (page)
                    page->take(std::move(*all));
            };
        });
}

void FailuresPage::take(std::vector<ElementFailure> failures)
{
    m_failures = std::move(failures);
    fillTable();
    const auto harmless = std::count_if(m_failures.begin(), m_failures.end(), [](const ElementFailure &f) { return f.whole.harmless(); });
    m_caption->setText(
        tr("%1 single failures, the costliest first; %2 of them cost nothing. Racks and MW at full load, tokens and won as "
           "they are sold on average, while it lasts. Batteries and generators do what they are for: what they carry is not dark.")
            .arg(m_failures.size())
            .arg(harmless));
    updateButtons();
    emit computed();
}

QString FailuresPage::overloadWords(const FailureImpact &impact) const
{
    if (impact.overloads.empty())
        return QStringLiteral("–");
    const Overload &first = impact.overloads.front();
    const QString text = QStringLiteral("%1 %2").arg(nameOf(document()->plan(), first.id), words(percent(first.load_factor, 3)));
    return impact.overloads.size() == 1 ? text : tr("%1 and %2 more").arg(text).arg(impact.overloads.size() - 1);
}

void FailuresPage::fillTable()
{
    std::vector<std::vector<TableCell>> rows;
    for (const ElementFailure &f : m_failures) {
        const FailureImpact &w = f.whole;
        const QString name = QString::fromStdString(f.name), kind = words(partKind(document()->plan(), f.id));
        constexpr double million = 1e6;
        rows.push_back({{name, name},
                        {kind, kind},
                        figure(w.racksDark, 9),
                        figure(w.racksOnGenerators, 9),
                        figure(w.racksWithoutA, 9),
                        figure(w.racksWithoutB, 9),
                        figure(w.lost.in(units::MW)),
                        figure(tokensPerHour(w) / million),
                        figure(wonPerHour(w) / million),
                        {overloadWords(w), w.overloads.empty() ? 0.0 : w.overloads.front().load_factor}});
    }
    m_table->setCells(rows);
}

QString FailuresPage::csv() const
{
    QStringList lines{QStringLiteral(
        "id,name,kind,racks_dark,racks_on_generators,racks_without_a,racks_without_b,mw_lost,tokens_per_hour_lost,krw_per_hour_lost,"
        "overloads")};
    for (const ElementFailure &f : m_failures) {
        QStringList over;
        for (const Overload &o : f.whole.overloads)
            over << QStringLiteral("%1 %2%").arg(nameOf(document()->plan(), o.id)).arg(100.0 * o.load_factor, 0, 'f', 1);
        const auto number = [](double value) { return QString::number(value, 'g', 10); };
        lines << QStringList{QString::number(f.id.value),
                             csvField(QString::fromStdString(f.name)),
                             QString::fromUtf8(f.kind.data(), qsizetype(f.kind.size())),
                             QString::number(f.whole.racksDark),
                             QString::number(f.whole.racksOnGenerators),
                             QString::number(f.whole.racksWithoutA),
                             QString::number(f.whole.racksWithoutB),
                             number(f.whole.lost.in(units::MW)),
                             number(tokensPerHour(f.whole)),
                             number(wonPerHour(f.whole)),
                             csvField(over.join(QStringLiteral("; ")))}
                     .join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tokenyard::ui
