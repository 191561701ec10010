// SPDX-License-Identifier: Apache-2.0
// A table sorts by the values behind its cells, whatever they show, and an entry keeps its number, hint and selection.
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace tokenyard::ui;

class PlainTableTest : public QObject {
    Q_OBJECT
    std::unique_ptr<PlainTable> m_table;
    QStringList shown(int column = 0) const
    {
        QStringList texts;
        for (int row = 0; row < m_table->rowCount(); ++row)
            texts << m_table->item(row, column)->text();
        return texts;
    }
    void click(int column) { emit m_table->horizontalHeader()->sectionClicked(column); }

private slots:
    void init()
    {
        m_table = std::make_unique<PlainTable>(QStringList{"Kind", "Power", "Remark"});
        m_table->setWordColumn(2);
        m_table->setSortable();
        // As text "1.2 MW" would sort before "950 kW", and "−3 kW" among the words.
        m_table->setCells({{{"pump", "pump"}, {"950 kW", 950e3}, {"b", "b"}},
                           {{"tower", "tower"}, {"–", {}}, {"a", "a"}},
                           {{"chiller", "chiller"}, {"1.2 MW", 1.2e6}, {"c", "c"}},
                           {{"meter", "meter"}, {"−3 kW", -3e3}, {"d", "d"}}});
    }
    void valuesAreSortedGreatestFirstThenLeastThenAsFilled()
    {
        click(1);
        QCOMPARE(shown(1), (QStringList{"1.2 MW", "950 kW", "−3 kW", "–"}));
        QVERIFY(m_table->horizontalHeaderItem(1)->text().endsWith(QString::fromUtf8("▾")));
        click(1);
        QCOMPARE(shown(1), (QStringList{"−3 kW", "950 kW", "1.2 MW", "–"})); // a blank is last either way
        QVERIFY(m_table->horizontalHeaderItem(1)->text().endsWith(QString::fromUtf8("▴")));
        click(1);
        QCOMPARE(shown(), (QStringList{"pump", "tower", "chiller", "meter"}));
        QCOMPARE(m_table->horizontalHeaderItem(1)->text(), QStringLiteral("Power"));
    }
    void aNameStaysReadableWhereTheTableIsNarrow()
    {
        m_table = std::make_unique<PlainTable>(QStringList{"Fails", "Racks dark", "Without A", "Kind"});
        m_table->keepNames({2, 3});
        m_table->setCells({{{"Transformers 2A", "Transformers 2A"}, {"672", 672}, {"336", 336}, {"Transformer", "Transformer"}}});
        m_table->resize(900, 100);
        m_table->show();
        QVERIFY(!m_table->isColumnHidden(2) && !m_table->isColumnHidden(3));
        m_table->resize(m_table->minimumWidth(), 100);
        QVERIFY(m_table->isColumnHidden(2) && m_table->isColumnHidden(3));
        QCOMPARE_GE(m_table->columnWidth(0), m_table->fontMetrics().horizontalAdvance(QStringLiteral("Transformers 2A")));
        m_table->resize(900, 100);
        QVERIFY(!m_table->isColumnHidden(2) && !m_table->isColumnHidden(3));
    }
    void wordsAreSortedFromA()
    {
        click(0);
        QCOMPARE(shown(), (QStringList{"chiller", "meter", "pump", "tower"}));
        click(2);
        QCOMPARE(shown(2), (QStringList{"a", "b", "c", "d"}));
    }
    void anEntryKeepsItsNumberWhereverItStands()
    {
        m_table->setHint(2, QStringLiteral("two of three"));
        click(1);
        QCOMPARE(m_table->entryAt(0), 2);
        QCOMPARE(m_table->item(0, 1)->toolTip(), QStringLiteral("two of three"));
        QSignalSpy spy(m_table.get(), &PlainTable::entrySelected);
        m_table->selectRow(3);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toInt(), 1);
        m_table->selectEntry(0);
        QCOMPARE(m_table->currentRow(), 1);
        click(1); // reversed: the selection follows its entry
        QCOMPARE(m_table->entryAt(m_table->selectionModel()->selectedRows().front().row()), 0);
    }
    void newCellsKeepTheChosenOrder()
    {
        click(1);
        m_table->setCells({{{"a", "a"}, {"1", 1.0}, {}}, {{"b", "b"}, {"3", 3.0}, {}}, {{"c", "c"}, {"2", 2.0}, {}}});
        QCOMPARE(shown(), (QStringList{"b", "c", "a"}));
    }
    void aTotalIsBold()
    {
        m_table->setRows({{"a", "1", ""}, {"sum", "1", ""}}, true);
        QVERIFY(m_table->item(1, 0)->font().weight() == QFont::DemiBold && m_table->item(0, 0)->font().weight() != QFont::DemiBold);
    }
};

QTEST_MAIN(PlainTableTest)
#include "plain_table_test.moc"
