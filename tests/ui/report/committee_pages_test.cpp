// SPDX-License-Identifier: Apache-2.0
// An investment committee reads twelve pages at most, whatever the plan holds and however long its names are.
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/report/brevity.h"
#include "core/rules/rules.h"
#include "ui/report/report_pdf.h"
#include "ui/report/type.h"
#include "ui/text/format.h"

#include <QTest>

#include <functional>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

std::string repeated(const std::string &part, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

Plan named(Plan plan, const std::string &name)
{
    plan.site = plan.site.with([&](Site &site) { site.title = site.client = site.author = name; });
    for (Shared<Object> &object : plan.objects)
        object = object.with([&](Object &o) { o.name = name; });
    for (Shared<Phase> &phase : plan.phases)
        phase = phase.with([&](Phase &p) { p.name = name; });
    for (Shared<Service> &service : plan.services)
        service = service.with([&](Service &s) { s.name = name; });
    return plan;
}

Plan withPhases(Plan plan, int count)
{
    for (int i = 0; i < count; ++i) {
        Phase phase;
        phase.name = "Extension " + std::to_string(i + 1);
        phase.year = 2028 + i / 12;
        phase.month = 1 + i % 12;
        plan = edit::addPhase(plan, phase).plan;
    }
    return plan;
}

Plan withServices(Plan plan, int count)
{
    for (int i = 0; i < count; ++i) {
        Service service = *plan.services.front();
        service.name = "Service " + std::to_string(i + 1);
        plan = edit::addService(plan, service).plan;
    }
    return plan;
}

Plan withObjects(Plan plan, int count)
{
    for (int i = 0; i < count; ++i)
        plan =
            edit::addObject(plan, i % 2 ? ObjectKind::Transformer : ObjectKind::Hall, {double(i % 25) * 90.0, 300.0 + i / 25 * 60.0}).plan;
    return plan;
}

Plan withScenarios(Plan plan, int count, const std::string &name)
{
    for (int i = 0; i < count; ++i)
        plan.scenarios.push_back(Scenario{ObjectId(100000 + i), std::to_string(i) + name, {}});
    return plan;
}

Plan withoutHalls(Plan plan)
{
    std::erase_if(plan.objects, [](const Shared<Object> &object) { return object->kind() == ObjectKind::Hall; });
    return plan;
}

} // namespace

class CommitteePagesTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;

private slots:
    void everyPlanFitsOnTwelvePages_data()
    {
        QTest::addColumn<std::function<Plan(const Catalogue &)>>("make");
        const auto row = [](const char *name, std::function<Plan(const Catalogue &)> make) { QTest::newRow(name) << std::move(make); };
        const std::string wide = repeated("W", 200), words = repeated("Hall of the north ", 11), hangul = repeated("뷁", 200);
        for (const std::string &name : {wide, words, hangul}) {
            row(("Ulsan, named " + name.substr(0, 6)).c_str(), [=](const Catalogue &c) { return named(ulsan103Mw(c), name); });
            row(("40 MW, named " + name.substr(0, 6)).c_str(), [=](const Catalogue &c) { return named(blank40Mw(c), name); });
        }
        row("60 phases", [](const Catalogue &c) { return withPhases(ulsan103Mw(c), 60); });
        row("40 services", [](const Catalogue &c) { return withServices(ulsan103Mw(c), 40); });
        row("500 objects", [](const Catalogue &c) { return withObjects(ulsan103Mw(c), 500); });
        row("30 scenarios", [](const Catalogue &c) { return withScenarios(ulsan103Mw(c), 30, " higher price"); });
        row("no halls", [](const Catalogue &c) { return withoutHalls(ulsan103Mw(c)); });
        row("nothing", [](const Catalogue &) { return Plan(); });
        row("all at once", [=](const Catalogue &c) {
            return withScenarios(named(withObjects(withServices(withPhases(ulsan103Mw(c), 30), 20), 200), words), 20, words);
        });
    }
    void everyPlanFitsOnTwelvePages()
    {
        QFETCH(std::function<Plan(const Catalogue &)>, make);
        const Plan plan = make(m_catalogue);
        Evaluator evaluator(m_catalogue, allRules());
        const auto study = evaluator.withSwings(plan, evaluator.withBands(plan, evaluator.evaluate(plan)));
        for (const Language language : {Language::English, Language::Korean}) {
            const report::Input in{plan, *study, m_catalogue, language, {}, report::Reader::Committee};
            const Pages pages = reportPages(in);
            QStringList starts;
            for (const PageBookmark &mark : pages.bookmarks)
                starts << QStringLiteral("%1 %2").arg(mark.page + 1).arg(mark.title.left(40));
            QVERIFY2(pages.pages.size() <= 12, qPrintable(QString::number(pages.pages.size()) + '\n' + starts.join('\n')));
        }
    }
    // What is left out is said; totals and the number of blocks stay.
    void aTableThatIsCutSaysSo()
    {
        const Plan plan = withPhases(ulsan103Mw(m_catalogue), 60);
        const auto study = Evaluator(m_catalogue, allRules()).evaluate(plan);
        const report::Document whole = report::build({plan, *study, m_catalogue, Language::English, {}, report::Reader::Committee});
        std::size_t cut = 0, fewest = 1000;
        for (std::size_t step = 1; step <= report::brevitySteps; ++step) {
            const report::Document shorter = report::shortened(whole, step);
            for (std::size_t s = 0; s < whole.sections.size(); ++s) {
                QCOMPARE(shorter.sections[s].blocks.size(), whole.sections[s].blocks.size());
                for (std::size_t b = 0; b < whole.sections[s].blocks.size(); ++b) {
                    const auto *before = std::get_if<report::Table>(&whole.sections[s].blocks[b].content);
                    const auto *after = std::get_if<report::Table>(&shorter.sections[s].blocks[b].content);
                    if (!before || before->rows.size() == after->rows.size())
                        continue;
                    ++cut;
                    fewest = std::min(fewest, after->rows.size());
                    QVERIFY(after->note.english().find(" rows; ") != std::string::npos);
                    QCOMPARE(after->rows.back().style, before->rows.back().style);
                    if (before->rows.back().style == report::RowStyle::Total)
                        QCOMPARE(after->rows.back().cells, before->rows.back().cells);
                }
            }
        }
        QVERIFY(cut >= report::brevitySteps && fewest <= 4);
    }
    // Sections that the committee does not get are printed whole where someone asked for them.
    void sectionsChosenByHandAreWhole()
    {
        const Plan plan = blank40Mw(m_catalogue);
        const auto study = Evaluator(m_catalogue, allRules()).evaluate(plan);
        report::Input in{plan, *study, m_catalogue, Language::English, {}, report::Reader::Committee};
        QCOMPARE(report::mostPagesOf(in), std::size_t(12));
        in.settings.sections = {"summary", "risks"};
        QCOMPARE(report::mostPagesOf(in), std::size_t(12));
        in.settings.sections = {"summary", "assumptions"};
        QCOMPARE(report::mostPagesOf(in), std::size_t(0));
    }
};

QTEST_MAIN(CommitteePagesTest)
#include "committee_pages_test.moc"
