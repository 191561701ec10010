// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/pillars_view.h"

#include "core/region/community.h"
#include "core/region/energisation.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

QString answerWords(region::Answer answer)
{
    switch (answer) {
    case region::Answer::Yes: return PillarsView::tr("Yes");
    case region::Answer::Partly: return PillarsView::tr("Partly");
    case region::Answer::No: return PillarsView::tr("No");
    case region::Answer::Unknown: break;
    }
    return PillarsView::tr("Not stated");
}

BarRow barOf(const region::Pillar &pillar, const Tokens &tokens)
{
    BarRow row;
    row.name = words(pillar.name);
    row.value = pillar.score ? PillarsView::tr("%1 of 20").arg(*pillar.score, 0, 'f', 1) : PillarsView::tr("unknown");
    row.shareFraction = pillar.score.value_or(0.0) / region::pointsOfPillar;
    row.bar = pillar.score && *pillar.score < 0.4 * region::pointsOfPillar ? tokens.warning : tokens.selection;
    row.hint = PillarsView::tr("Cheapest step: %1").arg(words(pillar.cheapestStep));
    return row;
}

} // namespace

std::optional<double> lateDaysOf(const Plan &plan, const Catalogue &catalogue)
{
    const auto start = region::readDate(catalogue.set("permit-steps").dataVersion);
    const auto planned = region::plannedDate(plan);
    if (!start || !planned)
        return std::nullopt;
    const region::Timing timing = region::timingOf(region::stepsOf(plan, catalogue, *start));
    return timing.problem.empty() ? std::optional(double((region::after(*start, timing.p50) - *planned).count())) : std::nullopt;
}

PillarsView::PillarsView(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent), m_five(new BarList(tokens)), m_policy(new BarList(tokens)), m_owners(new BarList(tokens)),
      m_evidence(new PlainTable({tr("Pillar"), tr("Points"), tr("Evidence")})),
      m_checklist(new PlainTable({tr("Question"), tr("Answer"), tr("Why")})),
      m_community(new PlainTable({tr("Question"), tr("Known"), tr("Answer")})), m_checkTitle(viewLabel("title")),
      m_verdict(viewLabel("caption")), m_question(viewLabel("caption")), m_said(viewLabel("caption")), m_answer(new QComboBox),
      m_source(new QLineEdit), m_state(new QPushButton(tr("&State")))
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 12, 8, 12);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(viewLabel("title", tr("How strong are the five pillars?")), 0, 0);
    grid->addWidget(viewLabel("title", tr("And the pillars of policy?")), 0, 1);
    grid->addWidget(m_five, 1, 0, Qt::AlignTop);
    grid->addWidget(m_policy, 1, 1, Qt::AlignTop);
    grid->addWidget(
        viewLabel("caption",
                  tr("Points of 20 from evidence in the plan; unknown is shown and does not count. A bold row names the cheapest step.")),
        2, 0, 1, 2);
    grid->addWidget(m_evidence, 3, 0, 1, 2);
    grid->addWidget(m_checkTitle, 4, 0, 1, 2);
    grid->addWidget(m_checklist, 5, 0, 1, 2);
    grid->addWidget(makeStatement(), 6, 0, 1, 2);
    grid->addWidget(viewLabel("title", tr("Of the value, what stays at home?")), 7, 0);
    grid->addWidget(m_owners, 8, 0, Qt::AlignTop);
    grid->addWidget(m_verdict, 8, 1, Qt::AlignTop);
    grid->addWidget(viewLabel("title", tr("What does the community get, and give?")), 9, 0, 1, 2);
    grid->addWidget(m_community, 10, 0, 1, 2);
    grid->setRowStretch(11, 1);
    m_evidence->setWordColumn(2);
    m_checklist->setWordColumn(2);
    m_community->setWordColumn(2);
    m_evidence->setAccessibleName(tr("Evidence of the pillars"));
    m_checklist->setAccessibleName(tr("Sovereignty checklist"));
    m_community->setAccessibleName(tr("Sheet for the community"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledView(inner));
    connect(m_checklist, &PlainTable::entrySelected, this, &PillarsView::chooseQuestion);
}

QWidget *PillarsView::makeStatement()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    m_answer->addItem(tr("As the plan says"), QString());
    for (const auto answer : {region::Answer::Yes, region::Answer::Partly, region::Answer::No})
        m_answer->addItem(answerWords(answer), QString::fromUtf8(region::answerKey(answer)));
    m_answer->setAccessibleName(tr("Answer"));
    m_source->setPlaceholderText(tr("Source: contract, statement, register"));
    m_source->setAccessibleName(tr("Source of the answer"));
    row->addWidget(m_answer);
    row->addWidget(m_source, 1);
    row->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_said);
    m_question->setText(tr("Choose a question to state an answer with its source."));
    m_state->setEnabled(false);
    connect(m_state, &QPushButton::clicked, this, [this] {
        if (m_chosen >= 0)
            state(QString::fromStdString(m_items[std::size_t(m_chosen)].id), m_answer->currentData().toString(), m_source->text());
    });
    return holder;
}

void PillarsView::chooseQuestion(int entry)
{
    if (entry < 0 || entry >= int(m_items.size()))
        return;
    m_chosen = entry;
    const region::SovereigntyItem &item = m_items[std::size_t(entry)];
    m_question->setText(words(item.question));
    m_state->setEnabled(true);
    m_answer->setCurrentIndex(item.stated ? std::max(0, m_answer->findData(QString::fromUtf8(region::answerKey(item.answer)))) : 0);
    m_source->setText(item.stated ? QString::fromStdString(item.source) : QString());
}

void PillarsView::state(const QString &question, const QString &answer, const QString &source)
{
    const Catalogue &catalogue = document()->catalogue();
    const RecordId id = question.toStdString();
    const Record *shipped = catalogue.find("sovereignty", id);
    if (!shipped)
        return;
    if (answer.isEmpty()) {
        document()->apply(catalogue.withoutRecord("sovereignty", id), tr("Take back the answer: %1").arg(recordName(shipped, id)));
        return;
    }
    if (source.trimmed().isEmpty()) {
        m_said->setText(tr("Name the source of the answer: a contract, a statement, a register."));
        return;
    }
    m_said->clear();
    Record record = *shipped;
    record.own = true;
    std::erase_if(record.sources, [](const Source &s) { return s.id == "stated"; });
    Source stated;
    stated.id = "stated";
    stated.title = source.trimmed().toStdString();
    stated.kind = SourceKind::Estimate;
    record.sources.push_back(stated);
    RecordValue value;
    value.words = answer.toStdString();
    value.source = "stated";
    record.values["answer"] = value;
    document()->apply(catalogue.withRecord("sovereignty", record), tr("State an answer: %1").arg(recordName(shipped, id)));
}

void PillarsView::fillPillars(const std::vector<region::Pillar> &five, const std::vector<region::Pillar> &policy)
{
    std::vector<BarRow> bars, policies;
    std::vector<std::vector<TableCell>> rows;
    std::vector<int> strong;
    std::vector<QString> hints;
    for (const auto *all : {&five, &policy})
        for (const region::Pillar &pillar : *all) {
            (all == &five ? bars : policies).push_back(barOf(pillar, tokens()));
            const QString name = words(pillar.name), step = words(pillar.cheapestStep);
            strong.push_back(int(rows.size()));
            rows.push_back({{name, name}, {pillar.score ? QString::number(*pillar.score, 'f', 1) : QStringLiteral("–"), {}}, {step, step}});
            hints.push_back(step);
            for (const region::PillarEvidence &e : pillar.evidence) {
                rows.push_back(
                    {{QString(), {}}, {e.points ? QString::number(*e.points, 'f', 1) : tr("unknown"), {}}, {words(e.reason), {}}});
                hints.push_back(words(e.reason) + QLatin1Char('\n') + words(e.step) + QLatin1Char('\n') + QString::fromStdString(e.source));
            }
        }
    m_five->setRows(std::move(bars));
    m_policy->setRows(std::move(policies));
    m_evidence->setCells(rows);
    for (const int row : strong)
        m_evidence->setStrong(row);
    for (std::size_t i = 0; i < hints.size(); ++i)
        m_evidence->setHint(int(i), hints[i]);
}

void PillarsView::fillChecklist()
{
    const auto of = [&](region::Answer answer) {
        return int(std::count_if(m_items.begin(), m_items.end(), [&](const region::SovereigntyItem &i) { return i.answer == answer; }));
    };
    m_checkTitle->setText(tr("Sovereignty: %1 yes, %2 partly, %3 no, %4 not stated")
                              .arg(of(region::Answer::Yes))
                              .arg(of(region::Answer::Partly))
                              .arg(of(region::Answer::No))
                              .arg(of(region::Answer::Unknown)));
    std::vector<std::vector<TableCell>> rows;
    for (const region::SovereigntyItem &item : m_items)
        rows.push_back({{words(item.question), {}}, {answerWords(item.answer), int(item.answer)}, {words(item.reason), {}}});
    const QSignalBlocker quiet(m_checklist);
    m_checklist->setCells(rows);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_checklist->setHint(int(i), words(m_items[i].reason) + QLatin1Char('\n') + QString::fromStdString(m_items[i].source));
}

void PillarsView::fillValue()
{
    const Plan &plan = document()->plan();
    const Catalogue &catalogue = document()->catalogue();
    const Study &study = *document()->study();
    const region::ValueAtHome value = region::valueAtHome(plan, catalogue, study);
    std::vector<BarRow> bars;
    double most = 0.0;
    for (const region::Owner &owner : value.owners)
        most = std::max(most, owner.share);
    for (const region::Owner &owner : value.owners) {
        BarRow row;
        row.name = words(owner.name);
        row.value =
            tr("%1 of 100, %2 kept").arg(owner.share * 100.0, 0, 'f', 1).arg(owner.kept ? words(percent(*owner.kept, 3)) : tr("as stated"));
        row.shareFraction = most > 0.0 ? owner.share / most : 0.0;
        row.bar = owner.kept && *owner.kept < 0.5 ? mixed(tokens().muted, tokens().panel, 0.5) : tokens().selection;
        row.hint = words(owner.reason);
        bars.push_back(std::move(row));
    }
    m_owners->setRows(std::move(bars));
    QStringList lines{words(region::hubTestOf(plan, catalogue, study, value).verdict)};
    for (const region::HubOwner &owner : region::hubTestOf(plan, catalogue, study, value).owners)
        lines << QStringLiteral("%1 %2. %3").arg(words(owner.question), answerWords(owner.answer), words(owner.reason));
    m_verdict->setText(lines.join(QLatin1Char('\n')));
    std::vector<std::vector<TableCell>> rows;
    const auto community = region::communityOf(plan, catalogue, study);
    for (const region::CommunityRow &row : community)
        rows.push_back({{words(row.question), {}}, {row.value ? tr("yes") : tr("unknown"), {}}, {words(row.answer), {}}});
    m_community->setCells(rows);
    for (std::size_t i = 0; i < community.size(); ++i)
        m_community->setHint(int(i), words(community[i].answer) + QLatin1Char('\n') + QString::fromStdString(community[i].source));
}

void PillarsView::fill(const std::string &)
{
    const Plan &plan = document()->plan();
    const Catalogue &catalogue = document()->catalogue();
    const Study &study = *document()->study();
    const auto late = lateDaysOf(plan, catalogue);
    fillPillars(region::pillarsOf(plan, catalogue, study, late), region::policyPillarsOf(plan, catalogue, study, late));
    m_items = region::sovereigntyOf(plan, catalogue, study);
    fillChecklist();
    fillValue();
    emit computed();
}

} // namespace tokenyard::ui
