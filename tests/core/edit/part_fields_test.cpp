// SPDX-License-Identifier: Apache-2.0
#include "core/edit/part_fields.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;

namespace {
Plan aPlanWithTwoHalls()
{
    Plan plan;
    for (const char *name : {"Hall 1", "Hall 2"}) {
        Object hall;
        hall.id = plan.takeId();
        hall.name = name;
        plan.objects.emplace_back(hall);
    }
    return plan;
}

const PartField *field(const std::vector<PartField> &fields, std::string_view key)
{
    for (const PartField &f : fields)
        if (f.info.key == key)
            return &f;
    return nullptr;
}
} // namespace

class PartFieldsTest : public QObject {
    Q_OBJECT
private slots:
    void aHallShowsItsCommonFieldsAndThoseOfItsKind()
    {
        const auto fields = fieldsOf(aPlanWithTwoHalls(), objectRef(ObjectId{1}));
        QVERIFY(field(fields, "x"));
        QVERIFY(field(fields, "racks_per_row"));
        QVERIFY(!field(fields, "fuel"));
    }
    void aNoteIsShownNextToItsField()
    {
        const PartRef site{"site", {}};
        const Plan noted = setNote(aPlanWithTwoHalls(), site, {"land_price", 1e9, 3e9, "contract"}).plan;
        QCOMPARE(field(fieldsOf(noted, site), "land_price")->note->source, std::string("contract"));
        QVERIFY(!field(fieldsOf(noted, site), "title")->note);
    }
    void theDefaultIsThatOfANewPartOfTheKind()
    {
        const PartRef hall = objectRef(ObjectId{1});
        const Plan changed = setField(aPlanWithTwoHalls(), hall, "rows", std::int64_t{3}).plan;
        const auto fields = fieldsOf(changed, hall);
        QCOMPARE(std::get<std::int64_t>(field(fields, "rows")->value), std::int64_t{3});
        QCOMPARE(std::get<std::int64_t>(field(fields, "rows")->defaultValue), std::int64_t{Hall{}.rows});
    }
    void everyPartThatIsNotOnTheMapHasFields()
    {
        for (const char *part : {"site", "power", "cooling", "supply", "cost", "finance"})
            QVERIFY2(!fieldsOf(Plan{}, {part, {}}).empty(), part);
        QVERIFY(fieldsOf(Plan{}, {"service", ObjectId{9}}).empty());
    }
};

QTEST_GUILESS_MAIN(PartFieldsTest)
#include "part_fields_test.moc"
