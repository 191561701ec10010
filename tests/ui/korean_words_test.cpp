// SPDX-License-Identifier: Apache-2.0
// In a Korean program no English is left: every panel, menu, hint and dialog is read, and whatever is neither Korean, nor a
// unit or abbreviation, nor a name of the plan or of a record is reported with its place.
#include "core/catalogue/catalogue.h"
#include "tests/support/open_window.h"
#include "ui/dialogs/command_palette.h"
#include "ui/map/site_view.h"
#include "ui/panels/explain_panel.h"
#include "ui/report/report_choices.h"
#include "ui/text/both_languages.h"
#include "ui/text/words.h"
#include "ui/widgets/source_dot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

// Units, keys of the keyboard, file formats and names that Korean engineers write in Latin letters. Words in capitals (GPU, PUE) need no row.
const std::set<QString> &latin()
{
    static const std::set<QString> all{
        // units
        "kw", "kwh", "mw", "mwh", "gw", "gwh", "mva", "kva", "kv", "hz", "kg", "kpa", "bar", "mm", "cm", "km", "ha", "tok", "gb", "tb",
        "ms", "pp", "min", "gbit", "tbit", "wh", "var", "kvar", "mvar", "gj", "mj", "kj",
        // keys
        "ctrl", "shift", "alt", "esc", "enter", "home", "space", "tab", "page", "up", "down",
        // forms of files and what is typed as it stands: verbs of the shell, bearings, addresses of inputs
        "pdf", "system", "model", "backend", "precision", "isl", "osl", "concurrency", "gpus", "tp", "ttft", "tpot", "az", "fit",
        "availability", "check", "schedule", "service", "price", "utilisation", "geojson", "shapefile", "geopackage",
        // names: of this program, of languages as they call themselves, of software and methods
        "tokenyard", "english", "series", "sglang", "tensorrt", "inferencex", "daly", "adam", "zero", "openei",
        // the report's own language in the preview, which the window's settings choose
        "contents"};
    return all;
}

} // namespace

class KoreanWordsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    RememberingTranslator m_korean;
    std::unique_ptr<test::OpenWindow> m_open;
    std::map<QString, QString> m_found; // the text, and where it was seen
    QStringList m_names;                // of records, sources and the plan: the longest first

    MainWindow &window() const { return m_open->window; }

    void gatherNames()
    {
        QSet<QString> names;
        const auto add = [&](const std::string &name) {
            if (!name.empty())
                names.insert(QString::fromStdString(name));
        };
        const Catalogue &catalogue = m_open->document.catalogue();
        for (const std::string &kind : catalogue.kinds())
            for (const Record &record : catalogue.set(kind).records) {
                add(record.id);
                add(record.nameEn);
                add(record.nameKo);
                for (const std::string &alias : record.aliases)
                    add(alias);
                for (const auto &[key, value] : record.values) {
                    add(value.note);
                    add(value.words);
                }
            }
        for (const std::string &kind : catalogue.kinds())
            for (const Source &source : catalogue.set(kind).sources)
                for (const std::string &words : {source.title, source.publisher, source.reference})
                    add(words);
        add("This plan and its study; scale of this program (docs/equations-region.md)"); // stands among the sources
        const Plan &plan = m_open->document.plan();
        add(plan.site->title);
        add(QDir::home().dirName().toStdString()); // the file dialog shows it
        for (const auto &object : plan.objects)
            add(object->name);
        for (const auto &feed : plan.feeds)
            add(feed->name);
        m_names = QStringList(names.begin(), names.end());
        std::sort(m_names.begin(), m_names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
    QStringList wordsIn(const QString &text) const
    {
        static const QRegularExpression latinWord(QStringLiteral("[A-Za-z][a-z]+[A-Za-z]*"));
        QStringList left;
        for (auto all = latinWord.globalMatch(text); all.hasNext();) {
            const QString word = all.next().captured();
            if (!latin().count(word.toLower()))
                left << word;
        }
        return left;
    }
    // Where it stands as a word of its own.
    static void takeOut(const QString &name, QString &text)
    {
        const auto isPart = [](QChar a, QChar b) {
            return a.isLetterOrNumber() && b.isLetterOrNumber() && a < QChar(0x80) && b < QChar(0x80);
        };
        for (qsizetype at = 0; (at = text.indexOf(name, at, Qt::CaseInsensitive)) >= 0;) {
            const qsizetype end = at + name.size();
            const bool inside = (at > 0 && isPart(text[at - 1], text[at])) || (end < text.size() && isPart(text[end - 1], text[end]));
            if (inside)
                ++at;
            else
                text.replace(at, name.size(), QStringLiteral("…"));
        }
    }
    // English that is left in what is shown, if any.
    QStringList englishIn(QString text) const
    {
        if (Qt::mightBeRichText(text))
            text = QTextDocumentFragment::fromHtml(text).toPlainText();
        if (wordsIn(text).isEmpty())
            return {};
        for (const QString &name : m_names)
            takeOut(name, text);
        text = plainLabel(text);
        text.remove(QRegularExpression(QStringLiteral("https?://\\S+|[\\w-]+\\.[a-z]\\w*|/\\S+"))); // addresses, files
        return wordsIn(text);
    }
    void read(const QString &text, const QString &where)
    {
        if (!englishIn(text).isEmpty())
            m_found.emplace(text.left(160), where);
    }
    void readModel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &where, int &rows)
    {
        for (int row = 0; row < model.rowCount(parent) && rows > 0; ++row, --rows)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    read(index.data(role).toString(), where);
                if (column == 0)
                    readModel(model, index, where, rows);
            }
    }
    void readWidget(const QWidget &widget, const QString &where)
    {
        if (!qobject_cast<const SourceDot *>(&widget)) // what it says are citations
            read(widget.toolTip(), where);
        read(widget.accessibleName(), where);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            read(label->text(), where);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            read(button->text(), where);
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            read(group->title(), where);
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            read(line->placeholderText(), where);
        if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
            read(plain->placeholderText(), where);
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            for (int i = 0; i < bar->count(); ++i)
                read(bar->tabText(i), where);
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < std::min(box->count(), 40); ++i)
                read(box->itemText(i), where);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            int rows = 200;
            readModel(*view->model(), view->rootIndex(), where, rows);
            for (int column = 0; column < view->model()->columnCount(); ++column)
                read(view->model()->headerData(column, Qt::Horizontal).toString(), where);
        }
    }
    void readAll(const QWidget &root, const QString &where)
    {
        read(root.windowTitle(), where);
        for (const QWidget *widget : root.findChildren<QWidget *>())
            if (widget->isVisibleTo(&root) && !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QTextBrowser"))
                readWidget(*widget, where);
    }
    void readDialogs(const QString &where)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &window() && top->isVisible() && qobject_cast<QDialog *>(top)) {
                readAll(*top, where);
                top->close();
            }
    }

private slots:
    void initTestCase()
    {
        test::OpenWindow::prepare(m_folder);
        (void)words(TextSource{"", ""}); // the resources
        QVERIFY(m_korean.load(QStringLiteral(":/translations/tokenyard_ko.qm")));
        qApp->installTranslator(&m_korean);
        QLocale::setDefault(QLocale(QLocale::Korean));
        m_open = std::make_unique<test::OpenWindow>(Language::Korean);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        m_open->projects.startFrom(QStringLiteral("ulsan-103mw"));
        QTRY_VERIFY_WITH_TIMEOUT(m_open->document.studyIsCurrent(), 60000);
        gatherNames();
    }
    void init() { m_found.clear(); }
    void cleanup()
    {
        QStringList all;
        for (const auto &[text, where] : m_found)
            all << where + QStringLiteral(": ") + text;
        QVERIFY2(all.isEmpty(), qPrintable(QLatin1Char('\n') + all.join(QLatin1Char('\n'))));
    }
    void cleanupTestCase() { m_open.reset(); }

    // The palette finds what is Korean by its English, by its initial consonants and by its shortcut.
    void thePaletteIsSearchedInBothLanguages()
    {
        const auto first = [&](const QString &typed) {
            window().command(QStringLiteral("view.palette"))->trigger();
            auto *palette = window().findChild<CommandPalette *>();
            palette->line()->setText(typed);
            const QString row = palette->list()->item(0)->text();
            palette->close();
            QTest::qWait(5);
            return row;
        };
        const auto shown = [&](const char *command) { return plainLabel(window().command(QLatin1String(command))->text()); };
        for (const auto &[typed, command] : std::initializer_list<std::pair<QString, const char *>>{
                 {QStringLiteral("mirror left"), "arrange.mirror_across"},
                 {QStringLiteral("measure"), "tool.measure"},
                 {QStringLiteral("fill a parcel"), "file.fill_parcel"},
                 {QStringLiteral("dry coolers"), "insert.dry_cooler_yard"},
                 {QStringLiteral("ctrl+d"), "edit.duplicate"},
                 {initialsOf(shown("file.fill_parcel")).remove(QLatin1Char(' ')).left(4), "file.fill_parcel"}})
            QVERIFY2(first(typed).startsWith(shown(command)), qPrintable(typed + QStringLiteral(": ") + first(typed)));
        QCOMPARE(initialsOf(QStringLiteral("급전선 A")), QStringLiteral("ㄱㅈㅅ A"));
    }
    void menusAndTheirHints()
    {
        for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>()) {
            read(menu->title(), QStringLiteral("menu"));
            for (const QAction *action : menu->actions())
                for (const QString &text : {action->text(), action->toolTip(), action->statusTip()})
                    read(text, plainLabel(menu->title()));
        }
    }
    // The panels beside the map for every part of the plan, and the explanation of every figure.
    void partsAndFigures()
    {
        Document &document = m_open->document;
        for (const PartInfo &part : allParts())
            if (!part.many) {
                document.selectPart({part.key, {}});
                readAll(window(), QString::fromStdString(std::string(part.key)));
            }
        document.selectPart({"phase", document.plan().phases.front()->id});
        readAll(window(), QStringLiteral("phase"));
        document.selectPart({"service", document.plan().services.front()->id});
        readAll(window(), QStringLiteral("service"));
        std::set<ObjectKind> seen;
        const std::vector<Shared<Object>> objects = document.plan().objects;
        for (const auto &object : objects)
            if (seen.insert(object->kind()).second) {
                document.select({object->id});
                readAll(*window().findChild<PropertiesPanel *>(), QString::fromStdString(object->name));
            }
        document.select({document.plan().feeds.front()->id});
        readAll(*window().findChild<PropertiesPanel *>(), QStringLiteral("feed"));
        for (const KpiInfo &kpi : allKpis()) {
            window().command(QStringLiteral("explain.%1").arg(QLatin1String(kpi.key)))->trigger();
            readAll(*window().findChild<ExplainPanel *>(), QLatin1String(kpi.key));
        }
    }
    void dialogs()
    {
        m_open->document.select({m_open->firstHall()});
        for (const char *name :
             {"edit.records", "edit.tariffs", "file.versions", "file.settings", "file.wizard", "file.fill_parcel", "file.import_parcel",
              "file.open", "report.preview", "arrange.array", "redundancy.n_plus_1", "energy.optimise", "help.about"}) {
            QAction *command = window().command(QLatin1String(name));
            QVERIFY2(command, name);
            QTimer::singleShot(400, &window(), [&] { readDialogs(QLatin1String(name)); });
            command->trigger();
            QTest::qWait(20);
            readDialogs(QLatin1String(name));
        }
        QTimer::singleShot(200, &window(), [&] { readDialogs(QStringLiteral("report's content")); });
        ReportChoices(report::Settings{}, &window()).exec();
        window().showWelcome(true);
        readAll(window(), QStringLiteral("welcome"));
        window().showWelcome(false);
    }
};

QTEST_MAIN(KoreanWordsTest)
#include "korean_words_test.moc"
