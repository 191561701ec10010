// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare/compare_page.h"

#include "core/edit/scenarios.h"
#include "ui/document/apply_edit.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/pages/plan_picture.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr std::size_t regretInputs = 4;

QLabel *label(const char *name, const QString &text = {})
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

QPushButton *button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

ComparePage::ComparePage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_work(new Background(this)), m_list(new QListWidget), m_changes(label("caption")),
      m_state(label("caption")), m_regretTitle(label("title")), m_none(label("caption")), m_mapTitle(label("title")),
      m_mapCaption(label("caption")), m_kpi(new QComboBox), m_new(button(tr("&New scenario…"), "newScenario")),
      m_use(button(tr("&Use"), "useScenario")), m_pin(button(tr("&Pin"), "pinScenario")),
      m_rename(button(tr("&Rename…"), "renameScenario")), m_remove(button(tr("Re&move"), "removeScenario")), m_progress(new ProgressRow),
      m_map(new PlanPicture(tokens)), m_differs(new PlainTable({tr("Part"), tr("How"), tr("What")})), m_waterfall(new Chart(tokens))
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(24, 14, 24, 24);
    grid->setHorizontalSpacing(30);
    grid->setVerticalSpacing(22);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeList(), 0, 0, 4, 1, Qt::AlignTop);
    grid->addWidget(makeFigures(), 0, 1);
    grid->addWidget(makeMap(), 1, 1);
    grid->addWidget(makeWaterfall(), 2, 1);
    grid->addWidget(makeRegret(), 3, 1);
    showScrolled(inner);
    connect(m_work, &Background::finished, m_progress, &ProgressRow::stop);
    connect(m_work, &Background::failed, m_state, &QLabel::setText);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_work->cancel();
        m_asked.reset(); // asked again when the page is next shown or the plan changes
        m_state->setText(tr("Cancelled: what stands here is of before. It is computed anew with the next edit."));
    });
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeList()
{
    auto *holder = new QWidget;
    holder->setFixedWidth(232);
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(label("title", tr("Scenarios")));
    all->addWidget(label("caption", tr("A variant keeps only what differs.")));
    m_list->setObjectName(QStringLiteral("scenarios"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setMinimumHeight(150);
    m_list->setWordWrap(true); // long names take two lines instead of being cut
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_list);
    all->addWidget(m_new);
    auto *row = new QGridLayout;
    row->addWidget(m_use, 0, 0);
    row->addWidget(m_pin, 0, 1);
    row->addWidget(m_rename, 1, 0);
    row->addWidget(m_remove, 1, 1);
    all->addLayout(row);
    all->addWidget(m_changes);
    all->addStretch(1);
    const auto id = [this] { return edit::findScenario(document()->plan(), chosen()).id; };
    connect(m_new, &QPushButton::clicked, this, [this] {
        bool good = false;
        const QString name = QInputDialog::getText(this, tr("New scenario"), tr("Name"), QLineEdit::Normal, {}, &good);
        if (good)
            addScenario(name);
    });
    connect(m_use, &QPushButton::clicked, this, [this, id] { step(edit::useScenario(document()->plan(), id())); });
    connect(m_pin, &QPushButton::clicked, this, [this, id] { step(edit::pinScenario(document()->plan(), id())); });
    connect(m_remove, &QPushButton::clicked, this, [this, id] { step(edit::removeScenario(document()->plan(), id())); });
    connect(m_rename, &QPushButton::clicked, this, [this, id] {
        bool good = false;
        const QString old = QString::fromStdString(chosen());
        const QString name = QInputDialog::getText(this, tr("Rename scenario"), tr("Name"), QLineEdit::Normal, old, &good);
        if (good && name != old)
            step(edit::renameScenario(document()->plan(), id(), name.toStdString()));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showChanges();
        showMap();
        startCauses();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, m_use, &QPushButton::click);
    return holder;
}

QWidget *ComparePage::makeFigures()
{
    auto *holder = new QWidget;
    m_figuresBox = new QVBoxLayout(holder);
    m_figuresBox->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *title = label("title", tr("Which scenario is better, and where does it matter?"));
    m_figuresBox->addWidget(title); // wraps: the row below never asks for more width than the page has
    row->addWidget(m_state, 1);
    m_progress->button()->setObjectName(QStringLiteral("cancelCompare"));
    row->addWidget(m_progress);
    m_figuresBox->addLayout(row);
    m_none->setText(tr("The plan has one scenario, itself. Make a new one: what you edit then is kept as its difference, and this page "
                       "compares the two."));
    m_figuresBox->addWidget(m_none);
    return holder;
}

QWidget *ComparePage::makeMap()
{
    auto *holder = new QWidget;
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_mapTitle);
    all->addWidget(m_mapCaption);
    m_map->setObjectName(QStringLiteral("differenceMap"));
    m_map->setMinimumHeight(300);
    m_differs->setObjectName(QStringLiteral("mapDifferences"));
    m_differs->setAccessibleName(tr("What differs on the map"));
    m_differs->setWordColumn(2);
    all->addWidget(m_map);
    all->addWidget(m_differs);
    return holder;
}

QWidget *ComparePage::makeWaterfall()
{
    m_waterfall->setMinimumHeight(330);
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    for (const KpiInfo &info : allKpis())
        m_kpi->addItem(words(info.label), int(info.kpi));
    m_kpi->setCurrentIndex(m_kpi->findData(int(Kpi::Npv)));
    m_kpi->setObjectName(QStringLiteral("compareKpi"));
    m_kpi->setAccessibleName(tr("Figure"));
    connect(m_kpi, &QComboBox::currentIndexChanged, this, [this] { startCauses(); });
    auto *holder = new QWidget;
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Figure by cause and regret")));
    row->addWidget(m_kpi);
    row->addStretch(1);
    all->addLayout(row);
    all->addWidget(m_waterfall, 1);
    return holder;
}

QWidget *ComparePage::makeRegret()
{
    auto *holder = new QWidget;
    m_regretBox = new QVBoxLayout(holder);
    m_regretBox->setContentsMargins(0, 0, 0, 0);
    m_regretTitle->setText(tr("Which choice would be regretted least?"));
    m_regretBox->addWidget(m_regretTitle);
    m_regretBox->addWidget(label("caption",
                                 tr("What the best scenario in that future has more than this one. A future has no probability here: "
                                    "the table asks what would hurt.")));
    return holder;
}

void ComparePage::place(PlainTable *&table, QVBoxLayout *in, const QStringList &headings, const char *name)
{
    delete table;
    table = new PlainTable(headings);
    table->setObjectName(QString::fromLatin1(name));
    table->keepNames();
    in->addWidget(table);
}

const KpiInfo &ComparePage::kpi() const { return kpiInfo(Kpi(m_kpi->currentData().toInt())); }

std::string ComparePage::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString().toStdString() : document()->plan().studies->scenario;
}

std::size_t ComparePage::pinned() const
{
    const Studies &studies = *document()->plan().studies;
    const std::string &name = studies.pinned.empty() ? studies.scenario : studies.pinned;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i)
        if (m_scenarios[i].name == name)
            return i;
    return 0;
}

std::size_t ComparePage::compared() const
{
    const std::size_t base = pinned();
    for (std::size_t i = 0; i < m_scenarios.size(); ++i)
        if (m_scenarios[i].name == chosen() && i != base)
            return i;
    return base == 0 && m_scenarios.size() > 1 ? 1 : 0;
}

bool ComparePage::isBusy() const { return m_work->isRunning(); }

void ComparePage::step(const edit::Edit &edit)
{
    if (!edit.ok()) {
        m_state->setText(words(edit.refusal));
        return;
    }
    m_state->clear();
    apply(*document(), edit);
}

void ComparePage::addScenario(const QString &name)
{
    const edit::Edit added = edit::addScenario(document()->plan(), name.trimmed().toStdString(), {});
    if (!added.ok())
        return step(added);
    edit::Edit used = edit::useScenario(added.plan, added.plan.scenarios.back()->id);
    used.what = added.what;
    step(used);
}

void ComparePage::refresh()
{
    if (!m_asked || *m_asked != document()->plan())
        ask();
}

void ComparePage::ask()
{
    m_state->clear();
    m_asked = document()->plan();
    const std::size_t count = document()->plan().scenarios.size() + 1;
    m_work->run([this, plan = document()->plan(), catalogue = document()->catalogue(),
                 done = m_progress->start(count)](std::stop_token stop) -> Background::Delivery {
        auto scenarios = scenariosOf(plan, catalogue, stop, [done](std::size_t n) { *done = n; });
        if (scenarios.empty())
            return {};
        return [this, all = std::move(scenarios)] { take(all); };
    });
}

void ComparePage::take(std::vector<ComparedScenario> scenarios)
{
    m_scenarios = std::move(scenarios);
    fillList();
    const bool several = m_scenarios.size() > 1;
    m_none->setVisible(!several);
    place(m_figures, m_figuresBox, figureHeadings(m_scenarios, pinned()), "comparedFigures");
    m_figures->setRows(figureRows(m_scenarios, pinned()));
    for (QWidget *widget : {m_map->parentWidget(), m_waterfall->parentWidget(), m_regretTitle->parentWidget()})
        widget->setVisible(several);
    showMap();
    startCauses();
}

void ComparePage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const std::string before = chosen();
    m_list->clear();
    const Studies &studies = *document()->plan().studies;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const ComparedScenario &one = m_scenarios[i];
        QString text = QString::fromStdString(one.name);
        QStringList marks;
        if (one.name == studies.scenario)
            marks << tr("in use");
        if (i == pinned())
            marks << tr("pinned");
        if (one.changes > 0) {
            const QString other = QString::fromStdString(m_scenarios[pinned()].name);
            marks << withParticles(one.changes == 1 ? tr("1 difference from %1").arg(other)
                                                    : tr("%1 differences from %2").arg(QString::number(one.changes), other));
        }
        if (!one.problem.empty())
            marks << tr("cannot be computed");
        auto *item = new QListWidgetItem(marks.isEmpty() ? text : text + QStringLiteral(" · ") + marks.join(QStringLiteral(", ")));
        item->setData(Qt::UserRole, text);
        item->setToolTip(words(one.problem));
        m_list->addItem(item);
        if (one.name == before)
            m_list->setCurrentItem(item);
    }
    showChanges();
}

void ComparePage::showChanges()
{
    const QStringList lines = changeLines(document()->plan(), document()->catalogue(), chosen());
    m_changes->setText(lines.mid(0, 14).join(QLatin1Char('\n')));
    const bool own = chosen() == document()->plan().studies->scenario;
    m_use->setEnabled(!own);
    m_remove->setEnabled(!own);
}

void ComparePage::showMap()
{
    if (m_scenarios.size() < 2)
        return;
    const ComparedScenario &a = m_scenarios[pinned()], &b = m_scenarios[compared()];
    if (!a.base || !b.base || &a == &b)
        return;
    const auto differences = drawing::mapDifferences({a.base->plan, a.base->chain.result<RunningLayout>().get()},
                                                     {b.base->plan, b.base->chain.result<RunningLayout>().get()});
    const QString nameA = QString::fromStdString(a.name), nameB = QString::fromStdString(b.name);
    m_mapTitle->setText(tr("What differs on the map in %1?").arg(nameB));
    m_mapCaption->setText(
        differences.empty() ? withParticles(
            tr("Nothing: %1 and %2 have the same objects and feeds, with the same values, and the same halls run.").arg(nameA, nameB))
                            : tr("Against %1. Green: added. Red, dashed: removed. Blue: another value or place. Orange, dotted: the same "
                                 "object, in which more or less runs.")
                                  .arg(nameA));
    m_map->draw(drawing::drawDifference(a.base->plan, b.base->plan, &b.base->catalogue, differences), boundsOf(b.base->plan));
    m_map->setAccessibleName(m_mapTitle->text());
    m_differs->setRows(mapRows(differences));
    m_differs->setVisible(!differences.empty());
}

void ComparePage::startCauses()
{
    if (m_scenarios.size() < 2)
        return;
    const ComparedScenario &a = m_scenarios[pinned()], &b = m_scenarios[compared()];
    m_waterfall->clear();
    if (!a.base || !b.base || &a == &b)
        return;
    constexpr std::size_t percents = 100;
    m_work->run([this, from = a, to = b, info = &kpi(), done = m_progress->start(percents)](std::stop_token stop) -> Background::Delivery {
        const auto shares = causesOf({from.base->plan, from.base->catalogue}, {to.base->plan, to.base->catalogue}, stop,
                                     [done](std::size_t n, std::size_t all) { *done = percents * n / std::max<std::size_t>(all, 1); });
        if (!shares)
            return {};
        return [this, from, to, info, shares = *shares] {
            const auto &x = shares.ends[0][info->kpi].si, &y = shares.ends[1][info->kpi].si;
            const QString nameA = QString::fromStdString(from.name), nameB = QString::fromStdString(to.name);
            const bool known = x && y && !shares.causes.empty() && shares.share(0, info->kpi);
            m_waterfall->setTitle(
                withParticles(tr("Why does %1 differ in %2?").arg(nameB, words(info->label))),
                !known ? tr("There is nothing to share out: no change, or a mixture without the figure.")
                    : shares.exact
                    ? tr("%1 to %2, by cause: the mean over all orders of the causes (Shapley); adds up exactly.").arg(nameA, nameB)
                    : tr("%1 to %2, by cause: the mean over %3 orders, each with its reverse; adds up exactly.")
                          .arg(nameA, nameB)
                          .arg(shares.orders));
            if (known)
                drawWaterfall(*m_waterfall, *info, shares, nameA, nameB);
            startRegret();
        };
    });
}

void ComparePage::startRegret()
{
    std::vector<ModelBase> bases;
    for (const ComparedScenario &one : m_scenarios)
        if (one.base)
            bases.push_back(*one.base);
    m_progress->start(0);
    m_work->run([this, bases = std::move(bases), info = &kpi()](std::stop_token stop) -> Background::Delivery {
        const auto table = regretOver(bases, usualFutures(bases, info->kpi, regretInputs, stop), info->kpi, stop);
        if (!table)
            return {};
        return [this, table = *table, info] {
            place(m_regret, m_regretBox, regretHeadings(m_scenarios), "regret");
            m_regret->setRows(regretRows(table, *info), true);
            m_regretTitle->setText(tr("Which choice would be regretted least? (%1)").arg(words(info->label)));
        };
    });
}

} // namespace tokenyard::ui
