// SPDX-License-Identifier: Apache-2.0
// Properties of all field tables: keys unique, defaults within range, set and get agree, labels and meanings written.
#include "core/plan/part_table.h"

#include <QTest>

#include <set>

using namespace tokenyard;

namespace {
template <class Owner>
void checkTable(std::span<const Field<Owner>> fields, Owner owner, const char *part)
{
    std::set<std::string> keys;
    for (const Field<Owner> &f : fields) {
        const std::string where = std::string(part) + "." + f.key;
        QVERIFY2(keys.insert(f.key).second, where.c_str());
        QVERIFY2(*f.label.source && *f.meaning.source, where.c_str());
        const FieldValue before = f.get(owner);
        QVERIFY2(f.accepts(before), where.c_str());
        f.set(owner, before);
        QVERIFY2(f.get(owner) == before, where.c_str());
        if (f.kind == FieldKind::Quantity) {
            QVERIFY2(f.minimum < f.maximum, where.c_str());
            QVERIFY2(!f.accepts(f.maximum * 1.01 + 1.0) && !f.accepts(std::nan("")), where.c_str());
            f.set(owner, f.maximum);
            QVERIFY2(std::get<double>(f.get(owner)) == f.maximum, where.c_str());
            f.set(owner, before);
        }
        if (f.kind == FieldKind::RecordRef)
            QVERIFY2(*f.recordKind, where.c_str());
    }
}
} // namespace

class FieldTest : public QObject {
    Q_OBJECT
private slots:
    void everyPart()
    {
        forEachPartRow([]<class Row>(const Row &row) {
            if constexpr (!std::is_same_v<typename Row::Part, Object>)
                checkTable<typename Row::Part>(row.commonFields(), {}, row.key);
        });
    }
    void everyKindOfObject()
    {
        for (const KindInfo &info : allKinds()) {
            Object object;
            object.equipment = info.prototype;
            QCOMPARE(object.kind(), info.kind);
            checkTable<Object>(commonFields(), object, info.key);
            checkTable<Object>(kindFields(info.kind), object, info.key);
            QCOMPARE(findKind(info.key), &kindInfo(info.kind));
        }
    }
    void aQuarterTurnIsExact()
    {
        Placement p{10 * units::m, 20 * units::m, 40 * units::m, 10 * units::m, 90.0, 1};
        // Turned about (30, 25): the corner (10, 20) goes to (35, 5).
        QCOMPARE(p.corners()[0].x, 35.0);
        QCOMPARE(p.corners()[0].y, 5.0);
        const Point there = p.toOwn(p.toMap({3, 4}));
        QVERIFY(std::abs(there.x - 3) < 1e-12 && std::abs(there.y - 4) < 1e-12);
    }
    void areaOfTheUlsanBoundary()
    {
        // 245 x 150 less the triangle 50 x 30 / 2 = 36,000 m2.
        QCOMPARE(polygonArea({{0, 0}, {245, 0}, {245, 120}, {195, 150}, {0, 150}}).si(), 36000.0);
    }
    void portsOfAKindBelongToTheFootprint()
    {
        for (const KindInfo &info : allKinds())
            for (const Port &port : ports(info.kind))
                QVERIFY(port.xFraction >= 0 && port.xFraction <= 1 && port.yFraction >= 0 && port.yFraction <= 1);
    }
};

QTEST_GUILESS_MAIN(FieldTest)
#include "field_test.moc"
