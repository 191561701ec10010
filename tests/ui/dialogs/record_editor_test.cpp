// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/record_editor.h"

#include "core/edit/templates/templates.h"
#include "core/study/energy/tariff_picture.h"
#include "ui/dialogs/tariff_dialog.h"
#include "ui/document/document.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/month_hours.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
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
    // KEPCO's hours as an own copy: a price typed, an hour painted, the plan billed with it; undo takes all of it back.
    void aTariffIsCopiedPaintedAndUsed()
    {
        Document document{Catalogue()};
        document.reset(findTemplate("ulsan-103mw")->make(document.catalogue()), {});
        const RecordId before = document.plan().supply->tariff;
        TariffDialog dialog(&document, lightTokens());
        QCOMPARE(dialog.shown(), before);
        QVERIFY(!dialog.findChild<QPushButton *>("tariff.add")->isEnabled());
        dialog.findChild<QPushButton *>("tariff.copy")->click();
        const RecordId own = dialog.shown();
        QVERIFY(own != before && document.catalogue().find("tariffs", own)->own);
        auto *periods = dialog.findChild<QTableWidget *>("tariff.periods");
        periods->item(0, 0)->setText("12.5");
        QCOMPARE(periods->item(0, 0)->text().toDouble(), 12.5);
        periods->item(0, 0)->setText("dear");
        QCOMPARE(periods->item(0, 0)->text().toDouble(), 12.5);
        std::string error;
        const auto shown = [&] { return tariffPicture(*document.catalogue().find("tariffs", own), document.catalogue(), error); };
        QVERIFY2(shown().has_value(), error.c_str());
        const int last = int(shown()->prices.size()) - 1; // below them stand the other charges
        periods->setCurrentCell(last, 0);
        emit dialog.findChild<MonthHours *>("tariff.picture")->painted(true, 3, 4);
        QCOMPARE(shown()->schedule.weekend[3][4], last);
        QCOMPARE(shown()->prices[0], 12.5);
        // The other charges: a demand charge is typed, a share of a tenfold bill is refused; no hours are painted with them.
        QVERIFY(periods->rowCount() > last + 1);
        int demand = 0, vat = 0;
        for (int row = last + 1; row < periods->rowCount(); ++row) {
            const QString name = periods->verticalHeaderItem(row)->text();
            demand = demand == 0 && name.startsWith("Demand") ? row : demand;
            vat = name.startsWith("VAT") ? row : vat;
        }
        QVERIFY(demand > 0 && vat > 0);
        periods->item(demand, 0)->setText("9000");
        QCOMPARE(periods->item(demand, 0)->text(), QStringLiteral("9,000"));
        periods->item(vat, 0)->setText("5000");
        QCOMPARE(periods->item(vat, 0)->text().toDouble(), 10.0);
        QVERIFY(!dialog.said().isEmpty());
        periods->setCurrentCell(demand, 0);
        emit dialog.findChild<MonthHours *>("tariff.picture")->painted(true, 3, 5);
        QVERIFY(shown()->schedule.weekend[3][5] != demand);
        dialog.findChild<QPushButton *>("tariff.use")->click();
        QCOMPARE(document.plan().supply->tariff, own);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(document.plan().supply->tariff, before);
        QVERIFY(!document.catalogue().find("tariffs", own));
    }
    void filesAreImportedThroughTheWindow()
    {
        Document document{Catalogue()};
        document.reset(findTemplate("ulsan-103mw")->make(document.catalogue()), {});
        TariffDialog dialog(&document, lightTokens());
        QTemporaryDir dir;
        const auto file = [&](const char *name, const QByteArray &bytes) {
            QFile out(dir.filePath(QString::fromLatin1(name)));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
        };
        const QByteArray day = "[" + QByteArray("0,").repeated(23) + "0]", year = "[" + (day + ",").repeated(11) + day + "]";
        const QByteArray urdb = R"({"name":"Flat","energyratestructure":[[{"rate":0.1}]],"energyweekdayschedule":)" + year
            + R"(,"energyweekendschedule":)" + year + "}";
        QVERIFY2(dialog.importPath(file("flat.json", urdb)), qPrintable(dialog.said()));
        QCOMPARE(document.plan().supply->tariff, dialog.shown());
        const int steps = document.undoStack()->count();
        QVERIFY(dialog.importPath(file("load.csv", "kw\n" + QByteArray("1000\n").repeated(8760))));
        QVERIFY2(dialog.said().contains("876,000"), qPrintable(dialog.said())); // 8,760 MWh at 0.1 USD/kWh
        QVERIFY(!dialog.importPath(file("bad.json", "{}")));
        QVERIFY(!dialog.said().isEmpty());
        QCOMPARE(document.undoStack()->count(), steps);
    }
    void aRefusedValueIsPutBack()
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
    // The old source does not support the new number.
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
