// SPDX-License-Identifier: Apache-2.0
// Names beside what is too small for them: words keep apart, and no leader is drawn through a name.
#include "ui/map/names_beside.h"

#include <QTest>

using namespace tokenyard::ui;

class NamesBesideTest : public QObject {
    Q_OBJECT
private slots:
    // Small rooms close to one another, as boards and transformers stand at site scale.
    void wordsKeepApartAndLeadersLeaveThemAlone()
    {
        int placedNames = 0, leaders = 0;
        for (int distance = 20; distance <= 90; distance += 5) {
            std::vector<NameToPlace> names;
            NameGround ground{.view = QRectF(0, 0, 800, 400)};
            for (int row = 0; row < 3; ++row)
                for (int column = 0; column < 4; ++column)
                    ground.footprints.emplace_back(250 + column * distance, 100 + row * distance, 18, 12);
            for (const QRectF &own : ground.footprints)
                names.push_back({.own = own, .size = QSizeF(76, 14), .mayLead = true});
            const auto placed = placeNames(names, ground);
            for (std::size_t i = 0; i < placed.size(); ++i) {
                if (!placed[i])
                    continue;
                ++placedNames;
                leaders += placed[i]->leader.has_value();
                for (std::size_t k = 0; k < i; ++k)
                    if (placed[k])
                        QVERIFY2(!placed[i]->box.adjusted(-5, 0, 5, 0).intersects(placed[k]->box), qPrintable(QString::number(distance)));
                for (std::size_t k = 0; placed[i]->leader && k < i; ++k)
                    for (int step = 1; placed[k] && step <= 8; ++step)
                        QVERIFY(!placed[k]->box.contains(placed[i]->leader->pointAt(step / 8.0)));
            }
        }
        QVERIFY(placedNames > 40 && leaders > 5);
    }
};

QTEST_APPLESS_MAIN(NamesBesideTest)
#include "names_beside_test.moc"
