// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/record_editor.h"

#include "core/edit/templates/templates.h"
#include "ui/document/document.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class RecordEditorTest : public QObject {
    Q_OBJECT
    static int rowOf(const char *kind, std::string_view key)
    {
        const auto values = findSchema(kind)->values;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (key == values[i].key)
                return int(i);
        return -1;
    }
private slots:
    void aDuplicateIsChangedUsedAndUndone()
    {
        Document document{Catalogue()};
        document.reset(findTemplate("ulsan-103mw")->make(document.catalogue()), {});
        RecordId original;
        for (const auto &object : document.plan().objects)
            if (const Hall *hall = object->as<Hall>())
                original = hall->rack;
        QVERIFY(!original.empty());
        RecordEditor editor(&document);
        editor.showRecord("racks", original);
        editor.findChild<QPushButton *>("record-duplicate")->click();
        const RecordId own = document.catalogue().set("racks").records.back().id;
        QVERIFY(own != original && document.catalogue().find("racks", own)->own);
        auto *values = editor.findChild<QTableWidget *>("record-values");
        values->item(rowOf("racks", "rack_power"), 1)->setText("0.15 MW");
        QCOMPARE(document.catalogue().find("racks", own)->get<Power>("rack_power")->si(), 150e3);
        editor.findChild<QPushButton *>("record-use")->click();
        for (const auto &object : document.plan().objects)
            if (const Hall *hall = object->as<Hall>())
                QVERIFY(hall->rack != original);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(!document.catalogue().find("racks", own));
    }
    void whatIsRefusedComesBackAsItWas()
    {
        Document document{Catalogue()};
        RecordEditor editor(&document);
        editor.showRecord("capex", "shell");
        auto *values = editor.findChild<QTableWidget *>("record-values");
        const int price = rowOf("capex", "price");
        const QString before = values->item(price, 1)->text();
        values->item(price, 1)->setText("1400 kg");
        QCOMPARE(values->item(price, 1)->text(), before);
        QVERIFY(!editor.findChild<QLabel *>("problem")->text().isEmpty());
        QVERIFY(!document.undoStack()->canUndo());
    }
    // A new number is not what the old source said.
    void aChangedValueLosesItsOldSourceAndBand()
    {
        Document document{Catalogue()};
        RecordEditor editor(&document);
        const RecordId id = "shell";
        const int price = rowOf("capex", "price");
        editor.showRecord("capex", id);
        auto *values = editor.findChild<QTableWidget *>("record-values");
        const QString source = values->item(price, 5)->text();
        values->item(price, 1)->setText("9,000,000");
        const Record &record = *document.catalogue().find("capex", id);
        QVERIFY(record.own);
        QVERIFY(!record.find("price")->low && !record.find("price")->high);
        QVERIFY(values->item(price, 5)->text() != source);
        editor.findChild<QPushButton *>("record-give-back")->click();
        QVERIFY(!document.catalogue().find("capex", id)->own);
    }
};

QTEST_MAIN(RecordEditorTest)
#include "record_editor_test.moc"
