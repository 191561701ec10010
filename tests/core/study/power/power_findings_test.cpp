// SPDX-License-Identifier: Apache-2.0
// Findings of the power stage, each on a plan with the fault and on a similar plan without it.
#include "core/edit/nearest_ports.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class PowerFindingsTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    std::size_t feedNamed(const char *name) const
    {
        for (std::size_t i = 0; i < m.blank.feeds.size(); ++i)
            if (m.blank.feeds[i]->name == name)
                return i;
        qFatal("no feed %s", name);
        return 0;
    }
private slots:
    void anUnknownModel_data()
    {
        QTest::addColumn<int>("kind");
        for (ObjectKind kind : {ObjectKind::GridIntake, ObjectKind::UpsRoom, ObjectKind::GeneratorYard})
            QTest::newRow(kindInfo(kind).key) << int(kind);
    }
    void anUnknownModel()
    {
        QFETCH(int, kind);
        m.check("data.equipment", m.with(ObjectKind(kind), "model", std::string("no-such-model")));
    }
    // Halls on unprotected power: their feeds come from the transformers.
    void aPlanWithoutUps()
    {
        Plan raw = m.without(ObjectKind::UpsRoom);
        const ObjectId transformers = m.first(raw, ObjectKind::Transformer);
        for (const Shared<Object> &object : m.blank.objects)
            if (object->as<Hall>())
                raw = edit::connectNearest(raw, FeedKind::PowerA, transformers, object->id).plan;
        m.check("power.no_ups", raw);
    }
    void feedsThatFormARing()
    {
        Plan ring = m.blank;
        Feed back = *ring.feeds[feedNamed("MV A")]; // from the switchgear to the transformers, and this one back again
        back.id = ring.takeId();
        std::swap(back.from, back.to);
        ring.feeds.emplace_back(back);
        m.check("power.loop", ring);
        const std::vector<Finding> found = m.found(ring, "power.loop");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().objects.size(), std::size_t(2)); // the two that it leads around
        QVERIFY(found.front().text.english().find("Switchgear A") != std::string::npos);
        QVERIFY(found.front().text.english().find("Transformers A") != std::string::npos);
    }
    // 20 MW at 22.9 kV are more than 500 A: no single conductor of 16 mm2 carries them; 4 x 630 mm2 do.
    void aFeedTooThin()
    {
        m.check("power.feed_overload",
                m.withFeed(feedNamed("MV A"),
                           [](Feed &f) {
                               f.circuits = 1;
                               f.section = 16.0 * units::mm2;
                           }),
                m.withFeed(feedNamed("MV A"), [](Feed &f) { f.circuits = 100; }));
    }
};

QTEST_GUILESS_MAIN(PowerFindingsTest)
#include "power_findings_test.moc"
