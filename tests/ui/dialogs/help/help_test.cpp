// SPDX-License-Identifier: Apache-2.0
// The manual inside the program: the same topics in both languages, every page of the window has one, F1 opens it, search works.
#include "ui/dialogs/help/help_dialog.h"
#include "ui/dialogs/help/help_text.h"

#include "core/edit/templates/templates.h"
#include "ui/document/document.h"
#include "ui/pages/pages.h"
#include "ui/panels/properties_panel.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>

using namespace tokenyard;
using namespace tokenyard::ui;

class HelpTest : public QObject {
    Q_OBJECT
    static QStringList topicsOf(const HelpPage &page)
    {
        QStringList topics;
        for (const HelpSection &section : page.sections)
            if (!section.topic.isEmpty())
                topics << section.topic;
        return topics;
    }
private slots:
    void headingsInCodeAreNotSections()
    {
        const HelpPage page = helpPageOf("x.md", "# One\n```sh\n# a comment\n```\n<!-- topic: two -->\n## Two `x`\ntext\n");
        QCOMPARE(page.sections.size(), std::size_t(2));
        QCOMPARE(page.sections[1].topic, QString("two"));
        QCOMPARE(page.sections[1].title, QString("Two x"));
        QCOMPARE(page.sections[1].text, QString("text\n\n"));
        QVERIFY(!page.markdown.contains("topic:"));
    }
    void bothLanguagesHaveTheSameTopics()
    {
        const auto english = helpPages(Language::English), korean = helpPages(Language::Korean);
        QCOMPARE(english.size(), korean.size());
        QVERIFY(english.size() > 15);
        QCOMPARE(topicsOf(english.front()), topicsOf(korean.front()));
        for (std::size_t i = 0; i < english.size(); ++i) // the chapters correspond, too
            QCOMPARE(english[i].sections.size(), korean[i].sections.size());
    }
    // Made by docs/pictures.sh from the program in either language, and no wider than the window beside its contents.
    void theManualHasItsPicturesInBothLanguages()
    {
        static const QRegularExpression named(QStringLiteral("!\\[[^\\]]+\\]\\((pictures/manual/(en|ko)/([a-z-]+)\\.png)\\)"));
        QStringList names[2];
        for (const Language language : {Language::English, Language::Korean}) {
            const QString markdown = helpPages(language).front().markdown;
            QTextDocument document;
            setHelpText(document, markdown, QPalette());
            for (auto found = named.globalMatch(markdown); found.hasNext();) {
                const auto picture = found.next();
                QCOMPARE(picture.captured(2), QString::fromUtf8(languageKey(language).data()));
                names[language == Language::Korean] << picture.captured(3);
                const auto image = document.resource(QTextDocument::ImageResource, QUrl(picture.captured(1))).value<QImage>();
                QVERIFY2(!image.isNull() && image.deviceIndependentSize().width() <= 660.0, qPrintable(picture.captured(1)));
            }
        }
        QVERIFY(names[0].size() >= 7);
        QCOMPARE(names[0], names[1]);
    }
    void everyTopicOfTheTableIsInTheManual()
    {
        const QStringList topics = topicsOf(helpPages(Language::English).front());
        for (const QString &topic : allHelpTopics())
            QVERIFY2(topics.contains(topic), qPrintable(topic));
    }
    void everyPageOfTheWindowHasATopic()
    {
        Document document{Catalogue()};
        document.reset(findTemplate("blank-40mw")->make(document.catalogue()), {});
        for (const CentrePage &page : centrePages(&document, lightTokens())) {
            QVERIFY2(!helpTopicOf(page.widget).empty(), page.widget->metaObject()->className());
            delete page.widget;
        }
    }
    // F1 in a field opens the list of variables at the field's row.
    void aFieldOpensItsRow()
    {
        QWidget holder;
        holder.setObjectName("field.contract");
        QWidget editor(&holder);
        const HelpTopic topic = helpTopicOf(&editor);
        QCOMPARE(topic.field, QString("contract"));
        HelpDialog dialog(Language::English, {});
        dialog.show(topic, "Power contracted");
        QCOMPARE(dialog.page(), QString("variables.md"));
        QCOMPARE(dialog.findChild<QTextBrowser *>("help.text")->textCursor().selectedText(), QString("contract"));
    }
    void thePagesOfTheManualNeedNoScrollingAcross()
    {
        for (const Language language : {Language::English, Language::Korean}) {
            HelpDialog dialog(language, {});
            dialog.show({"map", {}}, {});
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTest::qWait(50);
            const auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("help.text"));
            QVERIFY2(text->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(text->horizontalScrollBar()->maximum())));
        }
    }
    void backLeadsToThePreviousPlace()
    {
        HelpDialog dialog(Language::Korean, {{"저장", "Ctrl+S"}});
        dialog.show({"map", {}}, {});
        QCOMPARE(dialog.page(), QString("manual.ko.md"));
        QCOMPARE(dialog.heading(), QString("배치도"));
        emit dialog.findChild<QTextBrowser *>("help.text")->anchorClicked(QUrl("tutorials/ko/2-gasan-share.md"));
        QCOMPARE(dialog.page(), QString("tutorials/ko/2-gasan-share.md"));
        dialog.findChild<QToolButton *>("help.back")->click();
        QCOMPARE(dialog.heading(), QString("배치도"));
        dialog.findChild<QToolButton *>("help.forward")->click();
        QCOMPARE(dialog.page(), QString("tutorials/ko/2-gasan-share.md"));
    }
    void searchFindsSectionsThatContainAllWords()
    {
        HelpDialog dialog(Language::English, {});
        dialog.show({"start", {}}, {});
        auto *contents = dialog.findChild<QTreeWidget *>("help.contents");
        const int all = contents->topLevelItemCount();
        dialog.search("undo drag");
        QVERIFY(contents->topLevelItemCount() > 0);
        dialog.search("zzzz");
        QCOMPARE(contents->topLevelItemCount(), 1); // "Nothing found"
        QVERIFY(!(contents->topLevelItem(0)->flags() & Qt::ItemIsSelectable));
        dialog.search("");
        QCOMPARE(contents->topLevelItemCount(), all);
    }
    void theManualIsWrittenAsPdfOrRefused()
    {
        QTemporaryDir folder;
        for (const Language language : {Language::English, Language::Korean}) {
            const QString path = folder.filePath(language == Language::Korean ? "ko.pdf" : "en.pdf");
            auto pages = helpPages(language);
            pages.resize(2);
            QVERIFY(writeManual(pages, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-");
            QVERIFY(file.size() > 20000);
        }
        QVERIFY(!writeManual(helpPages(Language::English), folder.filePath("none/x.pdf")));
    }
    // A link in a page leads to a page that the program contains, or out of the program.
    void noLinkOfTheManualLeadsNowhere()
    {
        for (const Language language : {Language::English, Language::Korean}) {
            QSet<QString> paths;
            for (const HelpPage &page : helpPages(language))
                paths << page.path;
            const HelpPage manual = helpPages(language).front();
            static const QRegularExpression link("\\]\\(([^)#:]+\\.md)\\)");
            for (auto it = link.globalMatch(manual.markdown); it.hasNext();) {
                const QString path = it.next().captured(1);
                QVERIFY2(paths.contains(path) || path.startsWith("manual"), qPrintable(path));
            }
        }
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
