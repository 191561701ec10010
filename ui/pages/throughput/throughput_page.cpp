// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/throughput_page.h"

#include "core/chain/economy_terms.h"
#include "core/study/workload/workload.h"
#include "ui/document/document.h"
#include "ui/pages/throughput/compare_view.h"
#include "ui/pages/throughput/fleets_view.h"
#include "ui/pages/throughput/frontier_view.h"
#include "ui/pages/throughput/own_rows_view.h"
#include "ui/pages/throughput/training_view.h"
#include "ui/pages/throughput/trust_view.h"
#include "ui/text/words.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

ThroughputPage::ThroughputPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_frontier(new FrontierView(tokens)), m_compare(new CompareView(tokens)),
      m_training(new TrainingView(tokens)), m_trust(new TrustView(tokens)), m_own(new OwnRowsView(document, tokens)),
      m_fleets(new FleetsView), m_choice(new QComboBox), m_nothing(new QLabel), m_views(new Segments({})), m_pages(new QWidget)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 12, 20, 14);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_nothing);
    column->addWidget(m_pages, 1);
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    addView(m_frontier, tr("Frontier"));
    addView(m_compare, tr("Accelerators"));
    addView(m_trust, tr("Trust"));
    addView(m_own, tr("Own runs"));
    addView(m_training, tr("Training"));
    addView(m_fleets, tr("Fleets"));
    m_nothing->setObjectName(QStringLiteral("caption"));
    showScrolled(inner);
    connect(m_choice, &QComboBox::activated, this, [this] {
        editService();
        ask();
    });
    connect(m_compare, &CompareView::acceleratorChosen, this, &ThroughputPage::whatIf);
    connect(m_views, &Segments::chosen, this, [this](int index) {
        see(index);
        ask();
    });
    see(0);
}

QWidget *ThroughputPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_choice->setMinimumWidth(230);
    m_choice->setAccessibleName(tr("Service and accelerator"));
    row->addWidget(m_choice, 1);
    m_views->setObjectName(QStringLiteral("pageViews")); // the command palette lists them
    row->addWidget(m_views);
    return head;
}

void ThroughputPage::resizeEvent(QResizeEvent *event)
{
    constexpr int aroundTheView = 70; // margins and head
    StudyPage::resizeEvent(event);
    m_frontier->setRoom(height() - aroundTheView);
}

void ThroughputPage::addView(QWidget *view, const QString &name)
{
    m_all.push_back(view);
    m_pages->layout()->addWidget(view);
    m_views->add(name);
}

void ThroughputPage::showView(int index) { m_views->choose(index); }
void ThroughputPage::see(int index)
{
    m_seen = m_all[std::size_t(index)];
    for (QWidget *view : m_all)
        view->setVisible(view == m_seen);
}

int ThroughputPage::viewCount() const { return int(m_all.size()); }

void ThroughputPage::refresh()
{
    if (!document()->study()->compute)
        return;
    fillChoices();
    ask();
}

void ThroughputPage::fillChoices()
{
    std::vector<Choice> now;
    QStringList names;
    for (const ServiceOutput &output : document()->study()->compute->outputs) {
        const Service *service = document()->plan().service(output.service);
        if (!service)
            continue;
        now.emplace_back(output.service, output.accelerator);
        names << QStringLiteral("%1 · %2").arg(
            QString::fromStdString(service->name),
            recordName(document()->catalogue().find("accelerators", output.accelerator), output.accelerator));
    }
    const bool known = m_asked && std::find(now.begin(), now.end(), *m_asked) != now.end();
    if (const Service *service = m_asked && !known ? document()->plan().service(m_asked->first) : nullptr) {
        now.push_back(*m_asked);
        names << tr("What if: %1 · %2")
                     .arg(QString::fromStdString(service->name),
                          recordName(document()->catalogue().find("accelerators", m_asked->second), m_asked->second));
    }
    bool same = now == m_choices;
    for (int i = 0; same && i < names.size(); ++i)
        same = m_choice->itemText(i) == names[i];
    if (same)
        return;
    const int kept = std::max(0, m_choice->currentIndex());
    m_choices = std::move(now);
    m_choice->clear();
    m_choice->addItems(names);
    m_choice->setCurrentIndex(std::min(kept, int(names.size()) - 1));
}

void ThroughputPage::editService()
{
    const int index = m_choice->currentIndex();
    if (index >= 0 && std::size_t(index) < m_choices.size())
        document()->selectPart({"service", m_choices[std::size_t(index)].first});
}

void ThroughputPage::whatIf(const RecordId &accelerator)
{
    const int index = m_choice->currentIndex();
    if (index < 0 || std::size_t(index) >= m_choices.size())
        return;
    m_asked = Choice{m_choices[std::size_t(index)].first, accelerator};
    fillChoices();
    const auto at = std::find(m_choices.begin(), m_choices.end(), *m_asked);
    m_choice->setCurrentIndex(int(at - m_choices.begin()));
    m_views->choose(0);
}

std::optional<ThroughputQuestion> ThroughputPage::question() const
{
    const int index = m_choice->currentIndex();
    const Service *service =
        index >= 0 && std::size_t(index) < m_choices.size() ? document()->plan().service(m_choices[std::size_t(index)].first) : nullptr;
    if (!service || !document()->study() || !document()->study()->compute)
        return std::nullopt;
    ThroughputQuestion q;
    q.service = *service;
    q.accelerator = m_choices[std::size_t(index)].second;
    q.rackPowerFraction = document()->plan().power->rackPowerFactor;
    const ComputeResult &compute = *document()->study()->compute;
    for (const ServiceOutput &output : compute.outputs)
        if (output.service == service->id) {
            q.planned.push_back(output.accelerator);
            if (output.accelerator == q.accelerator)
                q.gpusCount = output.gpus;
        }
    const ServiceLoad *load = loadOf(compute, service->id);
    q.demandStated = load && load->stated;
    q.terms = economyTerms(document()->plan(), *document()->study(), *service);
    q.catalogue = document()->catalogue();
    return q;
}

bool ThroughputPage::isBusy() const
{
    return m_frontier->isBusy() || m_compare->isBusy() || m_trust->isBusy() || m_own->isBusy() || m_fleets->isBusy();
}

void ThroughputPage::ask()
{
    QWidget *seen = m_seen;
    if (seen == m_trust)
        m_trust->read(document()->catalogue());
    if (seen == m_training && document()->study())
        m_training->follow(trainingOfPlan(document()->plan(), *document()->study(), document()->catalogue()));
    if (seen == m_fleets && document()->study() && document()->study()->compute)
        m_fleets->ask(*document());
    const bool about = seen == m_frontier || seen == m_compare; // these views concern a service on an accelerator
    const auto q = about || seen == m_trust ? question() : std::nullopt;
    m_choice->setEnabled(about || seen == m_trust);
    m_nothing->setVisible(about && !q);
    const auto study = document()->study();
    const bool dark = study && study->layout && study->running && study->layout->gpus() > 0 && study->running->halls.empty();
    m_nothing->setText(dark ? words(study->kpis[Kpi::TokensPerSecond].reason)
                            : tr("No hall runs a service yet. Place a GPU hall and give it a service."));
    m_pages->setVisible(!about || q);
    if (seen == m_trust)
        return m_trust->warn(q);
    if (!q)
        return;
    if (seen == m_frontier)
        m_frontier->ask(*q);
    else
        m_compare->ask(*q);
}

} // namespace tokenyard::ui
