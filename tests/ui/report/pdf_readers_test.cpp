// SPDX-License-Identifier: Apache-2.0
// The PDF as other programs read it: Poppler, MuPDF and qpdf. A check is skipped only where its program is not installed.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "ui/report/report_pdf.h"
#include "ui/report/type.h"
#include "ui/text/format.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

struct Answer {
    int exitCode = -1;
    QString words;
};

Answer ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

bool installed(const char *program) { return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(); }

// Any kind of space or line end counts as one space: readers break lines where they like.
QString oneLine(QString text) { return text.replace(QRegularExpression(QStringLiteral("[\\s\\x{00a0}\\x{202f}]+")), QStringLiteral(" ")); }

#define NEEDS(program) QVERIFY2(installed(program), program " is not installed: see packages.txt")

} // namespace

class PdfReadersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Plan plan;
        for (const PlanTemplate &t : allTemplates())
            if (std::string_view(t.key) == "ulsan-103mw")
                plan = t.make(m_catalogue);
        plan.site = plan.site.with([](Site &site) { site.author = "A. Author"; });
        Evaluator evaluator(m_catalogue, allRules());
        const auto base = evaluator.evaluate(plan);
        const auto study = evaluator.withSwings(plan, evaluator.withBands(plan, base));
        for (Language language : {Language::English, Language::Korean}) {
            const report::Input input{
                plan, *study, m_catalogue, language, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0", "a plan's bytes"}};
            const Pages pages = reportPages(input);
            QFile file(path(language));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pdfOf(pages, QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)));
            m_pages.push_back(pages);
        }
    }
    void everyGlyphHasACharacter()
    {
        NEEDS("pdftotext");
        for (Language language : {Language::English, Language::Korean}) {
            const QString text = textOf(language);
            int odd = 0;
            for (QChar c : text)
                odd += c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse;
            QCOMPARE(odd, 0);
            for (const char *words : {"P10", "P90", "NVFP4", "22.9 kV", "2026-11-21"})
                QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        }
        QVERIFY(textOf(Language::Korean).contains(QStringLiteral("특고압")));
        QVERIFY(textOf(Language::Korean).contains(QStringLiteral("요금적용전력")));
        QVERIFY(!textOf(Language::Korean).contains(QStringLiteral("십억")));
    }
    void titlesAndCaptionsAreFoundWhole()
    {
        NEEDS("pdftotext");
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            QString text = textOf(m_pages[i].language);
            text.remove(QLatin1Char(' '));
            for (const PageBookmark &mark : m_pages[i].bookmarks) // a caption's title, or a sheet's name in the title block
                QVERIFY2(text.contains(QString(mark.title).remove(QLatin1Char(' '))), qPrintable(mark.title));
        }
    }
    void noKeyOfARecordIsPrinted()
    {
        NEEDS("pdftotext");
        for (Language language : {Language::English, Language::Korean}) {
            QString text = textOf(language);
            text.remove(QRegularExpression(QStringLiteral("\\S*[/.:]\\S*"))); // addresses and file names may have underscores
            const auto key = QRegularExpression(QStringLiteral("\\b[a-z]+_[a-z_]+\\b")).match(text);
            QVERIFY2(!key.hasMatch(), qPrintable(key.captured()));
            QVERIFY(!QRegularExpression(QStringLiteral("\\d[eE]-\\d\\d")).match(text).hasMatch());
        }
    }
    void theStructureIsSound()
    {
        NEEDS("qpdf");
        for (Language language : {Language::English, Language::Korean})
            QCOMPARE(ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), path(language)}).exitCode, 0);
    }
    void readersSeeEveryBookmarkAndLink()
    {
        NEEDS("mutool");
        NEEDS("qpdf");
        for (const Pages &pages : m_pages) {
            const Answer outline = ask(QStringLiteral("mutool"), {QStringLiteral("show"), path(pages.language), QStringLiteral("outline")});
            QCOMPARE(outline.words.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), qsizetype(pages.bookmarks.size()));
            const Answer plain =
                ask(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(pages.language), QStringLiteral("-")});
            QCOMPARE(plain.words.count(QStringLiteral("/Subtype /Link")), qsizetype(pages.links.size()));
            QVERIFY(pages.links.size() >= 12);
            QVERIFY(plain.words.count(QStringLiteral("/S /URI")) >= 1); // addresses of sources
        }
    }
    void titleAuthorAndThePlanItselfAreInIt()
    {
        NEEDS("pdfinfo");
        NEEDS("pdfdetach");
        const QString info = ask(QStringLiteral("pdfinfo"), {path(Language::English)}).words;
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title:\\s+\\S+"))) && info.contains(QStringLiteral("A. Author")),
                 qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))), qPrintable(info));
        const QString tree = ask(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), path(Language::English)}).words;
        QVERIFY2(tree.startsWith(QStringLiteral("Document")) && tree.count(QStringLiteral("Sect")) > 15, qPrintable(tree.left(500)));
        const QString saved = m_folder.filePath(QStringLiteral("out.tokenyard"));
        ask(QStringLiteral("pdfdetach"),
            {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), saved, path(Language::Korean)});
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a plan's bytes"));
        const Answer plain = ask(QStringLiteral("qpdf"),
                                 {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(Language::English),
                                  QStringLiteral("-")}); // ISO 32000-2, 14.13
        QVERIFY(plain.words.contains(QStringLiteral("/AFRelationship /Source")) && plain.words.contains(QStringLiteral("/AF [")));
    }
    // ISO 19005-3 (PDF/A-3, level B), as far as a file says it of itself: the part and level in its metadata, which agree with the document
    // information; an output intent with an ICC profile; fonts embedded without a list of glyphs that may be incomplete; links that print;
    // an identifier; and the plan as an associated file with its type. Part 3 allows what is translucent where there is an output intent.
    void theFileIsMadeToBeKept()
    {
        NEEDS("qpdf");
        for (Language language : {Language::English, Language::Korean}) {
            const QString plain =
                ask(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(language), QStringLiteral("-")})
                    .words;
            for (const char *words :
                 {"%PDF-1.7", "<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>", "<pdf:Producer>Qt ",
                  "/OutputIntents [", "/S /GTS_PDFA1", "/OutputConditionIdentifier (sRGB IEC61966-2.1)", "/ID [", "/AFRelationship /Source",
                  "/Subtype /application#2fvnd.sqlite3"})
                QVERIFY2(plain.contains(QString::fromUtf8(words)), words);
            for (const char *words : {"/CIDSet", "/LZWDecode", "/JavaScript", "/Encrypt", "/Interpolate true"})
                QVERIFY2(!plain.contains(QString::fromUtf8(words)), words);
            QCOMPARE(plain.count(QRegularExpression(QStringLiteral("/F 4\\b"))), plain.count(QStringLiteral("/Subtype /Link")));
        }
    }
    // Every chart and drawing stands in the structure as a figure with the words for what it shows.
    void everyFigureHasAnAlternativeText()
    {
        NEEDS("qpdf");
        NEEDS("pdfinfo");
        for (const Pages &pages : m_pages) {
            qsizetype figures = 0;
            for (const Page &page : pages.pages)
                for (const Placed &item : page.items)
                    figures += item.piece.figures.size();
            QVERIFY(figures > 15);
            const QString plain =
                ask(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(pages.language), QStringLiteral("-")})
                    .words;
            QCOMPARE(plain.count(QStringLiteral("/S /Figure")), figures);
            QCOMPARE(plain.count(QStringLiteral("/Alt ")), figures);
            QCOMPARE(plain.count(QRegularExpression(QStringLiteral("/Figure <</MCID \\d+>> BDC"))), figures);
            QVERIFY(!plain.contains(QStringLiteral("-30000 -30000")));
            const QString tree =
                ask(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path(pages.language)}).words; // as Poppler reads it
            QCOMPARE(tree.count(QRegularExpression(QStringLiteral("^ +Figure"), QRegularExpression::MultilineOption)), figures);
        }
    }
    // Sections and tables can be found as text, as a reader of the full report would look for them.
    void theSectionsThatDecideAreInWords()
    {
        NEEDS("pdftotext");
        for (const char *words : {"Basis and accuracy", "Single-line diagram", "Grid-impact sheet", "Sensitivity and P-values",
                                  "Scenarios compared", "Risk register", "Permits and law", "Governance", "Environment", "Recommendation",
                                  "Bill of materials", "Methods and equations", "Validation", "Glossary", "Sources"})
            QVERIFY2(textOf(Language::English).contains(QString::fromUtf8(words)), words);
        for (const char *words : {"정확도", "단선결선도", "냉각", "전력계통영향평가", "민감도", "시나리오", "위험", "권고", "용어"})
            QVERIFY2(textOf(Language::Korean).contains(QString::fromUtf8(words)), words);
    }
    void fontsAreEmbeddedWithTheirCharacters()
    {
        NEEDS("pdffonts");
        for (Language language : {Language::English, Language::Korean}) {
            const QStringList lines = ask(QStringLiteral("pdffonts"), {path(language)}).words.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            for (const QString &line :
                 lines.mid(2)) // name, type, encoding, embedded, subset (by the name, ISO 32000-1, 9.6.4), unicode, object
                QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes +yes +yes "))), qPrintable(line));
        }
    }
    // ISO 19005-3, 6.2.11.8: no reference to the glyph that stands for a missing one, which is number 0. U+0378 is no character, and no
    // font of packages.txt has Devanagari.
    void whatNoFontHasIsMarked()
    {
        NEEDS("qpdf");
        NEEDS("pdftotext");
        Pages pages;
        Page page;
        page.size = QSizeF(210 * mm, 297 * mm);
        page.items.push_back({0, 0, {.paint = [](QPainter &painter) {
                                  drawLine(painter, pageFont(12), Qt::black, 400, 400, 9000, QString::fromUtf8("Hall \u0378 हॉल é"));
                              }}});
        pages.pages.push_back(std::move(page));
        const QString odd = m_folder.filePath(QStringLiteral("odd.pdf"));
        QFile file(odd);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(pages, QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)));
        file.close();
        const QString plain =
            ask(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), odd, QStringLiteral("-")})
                .words;
        QVERIFY(plain.contains(QStringLiteral("Tj")) && !plain.contains(QStringLiteral("<0000> Tj")));
        const QString text = oneLine(ask(QStringLiteral("pdftotext"), {odd, QStringLiteral("-")}).words);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Hall [?\\x{fffd}] [?\\x{fffd}]+ ?\\x{e9}"))), qPrintable(text));
    }

private:
    QString path(Language language) const
    {
        return m_folder.filePath(QString::fromUtf8(languageKey(language).data()) + QStringLiteral(".pdf"));
    }
    QString textOf(Language language) const
    {
        return oneLine(ask(QStringLiteral("pdftotext"), {path(language), QStringLiteral("-")}).words);
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    std::vector<Pages> m_pages;
};

QTEST_MAIN(PdfReadersTest)
#include "pdf_readers_test.moc"
