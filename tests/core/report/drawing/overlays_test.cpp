// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/overlays.h"

#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/overlay_values.h"
#include "core/rules/rules.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tokenyard;
using namespace tokenyard::drawing;

namespace {

// CIE 1976 lightness of an sRGB colour, 0 to 100 (IEC 61966-2-1, CIE 15).
double lightness(std::uint32_t rgb)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double y = 0.2126 * linear(double((rgb >> 16) & 255) / 255) + 0.7152 * linear(double((rgb >> 8) & 255) / 255)
        + 0.0722 * linear(double(rgb & 255) / 255);
    return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : y * 24389.0 / 27.0;
}

} // namespace

class OverlaysTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = blank40Mw(m_catalogue);
    std::shared_ptr<const Study> m_study = Evaluator(m_catalogue, allRules()).evaluate(m_plan);

private slots:
    // Two adjacent greys can be told apart from a difference of about 2 L*; 9 leave a margin for poor printers.
    void theStepsCanBeToldApartWithoutColour()
    {
        for (bool dark : {false, true})
            for (int i = 1; i < scaleSteps; ++i) {
                const double before = lightness(scaleRgb(dark)[std::size_t(i - 1)]), now = lightness(scaleRgb(dark)[std::size_t(i)]);
                QVERIFY2(dark ? now > before + 9 : now < before - 9, qPrintable(QString("step %1: %2, %3").arg(i).arg(before).arg(now)));
            }
    }
    void everyOverlayHasALegendAndSaysOnlyWhatIsInIt()
    {
        for (const OverlayInfo &info : allOverlays()) {
            const OverlayPaint paint = overlayPaint(info.overlay, m_plan, m_study.get(), &m_catalogue);
            QCOMPARE(!paint.steps.empty(), givesValues(info.overlay));
            QVERIFY(!givesValues(info.overlay) || findOverlay(info.key)->overlay == info.overlay);
            std::set<Role> inLegend;
            for (const OverlayStep &step : paint.steps)
                inLegend.insert(step.fill);
            QCOMPARE(inLegend.size(), paint.steps.size());
            for (const auto &[id, mark] : paint.marks) {
                QVERIFY(m_plan.object(id) || m_plan.feed(id));
                QVERIFY2(inLegend.count(mark.fill), info.key);
            }
        }
        QVERIFY(!findOverlay("plan") && !findOverlay("no-such"));
    }
    void redundancySaysWhichSidesReachAHall()
    {
        Plan plan = m_plan;
        std::vector<ObjectId> sideB;
        for (const Shared<Feed> &feed : plan.feeds)
            if (feed->kind == FeedKind::PowerB)
                sideB.push_back(feed->id);
        QVERIFY(!sideB.empty());
        const auto hall =
            std::find_if(plan.objects.begin(), plan.objects.end(), [](const auto &o) { return o->kind() == ObjectKind::Hall; });
        const OverlayPaint both = overlayPaint(Overlay::Redundancy, plan, nullptr, nullptr);
        QCOMPARE(both.of((*hall)->id)->figure.english(), std::string("A and B"));
        plan = edit::removeObjects(plan, sideB).plan;
        const OverlayPaint one = overlayPaint(Overlay::Redundancy, plan, nullptr, nullptr);
        QCOMPARE(one.of((*hall)->id)->figure.english(), std::string("only A"));
        plan.feeds.clear();
        QCOMPARE(overlayPaint(Overlay::Redundancy, plan, nullptr, nullptr).of((*hall)->id)->figure.english(), std::string("no power"));
    }
    // The capex of the objects is the total without land, feeds and what the site as a whole pays for.
    void capexOfTheObjectsStaysWithinThatOfThePlan()
    {
        Money sum;
        for (const Shared<Object> &object : m_plan.objects)
            sum += capexOf(*object, m_plan, *m_study, m_catalogue);
        const double share = sum / *m_study->cost->capexTotal;
        QVERIFY2(share > 0.8 && share <= 1.0, qPrintable(QString::number(share)));
    }
    void withoutAStudyAnOverlayHasNoValuesOfIt()
    {
        for (Overlay overlay : {Overlay::CoolingMargin, Overlay::Capex, Overlay::Findings})
            QVERIFY(overlayPaint(overlay, m_plan, nullptr, nullptr).marks.empty());
    }
    void thePlanIsPaintedInTheColoursOfItsMarks()
    {
        const OverlayPaint paint = overlayPaint(Overlay::Redundancy, m_plan, m_study.get(), &m_catalogue);
        const DisplayList list = drawPlan(m_plan, m_study.get(), &m_catalogue, {.overlay = Overlay::Redundancy});
        std::set<Role> fills;
        for (const Primitive &primitive : list.primitives())
            fills.insert(primitive.style.fill);
        for (const auto &[id, mark] : paint.marks)
            QVERIFY(m_plan.feed(id) || fills.count(mark.fill));
    }
};

QTEST_GUILESS_MAIN(OverlaysTest)
#include "overlays_test.moc"
