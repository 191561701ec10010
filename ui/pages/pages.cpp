// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pages.h"

#include "ui/pages/compare/compare_page.h"
#include "ui/pages/hours/hours_page.h"
#include "ui/pages/money/money_page.h"
#include "ui/pages/phases/phases_page.h"
#include "ui/pages/plant/diagram_page.h"
#include "ui/pages/plant/failures_page.h"
#include "ui/pages/plant/plant_page.h"
#include "ui/pages/region/region_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/throughput/throughput_page.h"
#include "ui/pages/workload/workload_page.h"

#include <QCoreApplication>

namespace tokenyard::ui {

std::vector<CentrePage> centrePages(Document *document, const Tokens &tokens)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    return {{new PlantPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Power and cooling"))},
            {new HoursPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Hours"))},
            {new WorkloadPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Workload"))},
            {new ThroughputPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Throughput"))},
            {new MoneyPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Money"))},
            {new StudiesPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Studies"))},
            {new ComparePage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Compare"))},
            {new DiagramPage(DiagramPage::Kind::SingleLine, document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Single line"))},
            {new DiagramPage(DiagramPage::Kind::Cooling, document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Cooling diagram"))},
            {new DiagramPage(DiagramPage::Kind::Losses, document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Losses"))},
            {new FailuresPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "N-1"))},
            {new RegionPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Region"))},
            {new PhasesPage(document, tokens), say(QT_TRANSLATE_NOOP("Pages", "Phases"))}};
}

} // namespace tokenyard::ui
