// SPDX-License-Identifier: Apache-2.0
// The report as one HTML file: nothing runs in it, nothing is fetched, tables are tables, and odd names stay text.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "ui/report/html.h"
#include "ui/report/report_pdf.h"
#include "ui/report/type.h"
#include "ui/text/format.h"

#include <QRegularExpression>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

class HtmlTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
    Plan m_plan;
    std::shared_ptr<const Study> m_study;

    report::Input input(const Plan &plan, Language language, report::Reader reader = report::Reader::Full) const
    {
        return {plan, *m_study, m_catalogue, language, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}, reader};
    }

private slots:
    void initTestCase()
    {
        m_plan = blank40Mw(m_catalogue);
        m_study = Evaluator(m_catalogue, allRules()).evaluate(m_plan);
    }
    void nothingRunsAndNothingIsFetched()
    {
        for (Language language : {Language::English, Language::Korean}) {
            const QByteArray html = reportHtml(input(m_plan, language)).toLower();
            QVERIFY(html.startsWith("<!doctype html>") && html.contains(QByteArray("<html lang=\"") + languageKey(language).data()));
            for (const char *word : {"<script", "javascript:", "@import", "url(http", "<link", "src=", "<iframe", "onload=", "xmlns"})
                QVERIFY2(!html.contains(word), word);
            // Addresses appear only where a reader may follow them, or in the text of a source.
            const auto fetched =
                QRegularExpression(QStringLiteral("<(?!a )[a-z]+[^>]*(href|action|data)=\"?http")).match(QString::fromUtf8(html));
            QVERIFY2(!fetched.hasMatch(), qPrintable(fetched.captured()));
        }
    }
    void everySectionTableAndFigureIsThere()
    {
        const report::Input in = input(m_plan, Language::English);
        const report::Document document = report::build(in);
        const QString html = QString::fromUtf8(reportHtml(in));
        qsizetype tables = 0;
        for (const report::Section &section : document.sections) {
            QVERIFY(html.contains(QStringLiteral("id=\"section:%1\"").arg(QString::fromStdString(section.key))));
            for (const report::Block &block : section.blocks)
                if (const auto *table = std::get_if<report::Table>(&block.content)) {
                    ++tables;
                    QVERIFY(html.contains(translate(table->title, Language::English).toHtmlEscaped()));
                } else if (const auto *chart = std::get_if<report::Chart>(&block.content)) {
                    QVERIFY(html.contains(QStringLiteral("aria-label=\"") + translate(chart->title, Language::English).toHtmlEscaped()));
                }
        }
        QVERIFY(html.count(QStringLiteral("<table")) >= tables && tables > 20);
        QCOMPARE(html.count(QStringLiteral("<table")), html.count(QStringLiteral("</table>")));
        QCOMPARE(html.count(QStringLiteral("<svg")), html.count(QStringLiteral("</svg>")));
    }
    void theSamePlanGivesTheSameBytes()
    {
        for (Language language : {Language::English, Language::Korean}) {
            const QByteArray first = reportHtml(input(m_plan, language));
            QVERIFY(first.size() > 20000);
            for (int again = 0; again < 3; ++again) {
                const QByteArray now = reportHtml(input(m_plan, language));
                const auto at = std::mismatch(first.begin(), first.end(), now.begin(), now.end()).first - first.begin();
                QVERIFY2(now == first, first.mid(at - 400, 500).constData());
            }
        }
    }
    void aNameWithMarkupStaysAName()
    {
        Plan plan = m_plan;
        plan.site = plan.site.with([](Site &site) { site.title = "<script>alert(1)</script> & \"Co\""; });
        const QByteArray html = reportHtml(input(plan, Language::English));
        QVERIFY(!html.contains("<script") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"));
    }
    // The longest allowed names, in both scripts and without a space, keep every page within its margins.
    void namesOfTwoHundredCharactersKeepThePage()
    {
        const std::string latin(200, 'W');
        std::string hangul;
        for (int i = 0; i < 200; ++i)
            hangul += "뷁";
        for (const std::string &name : {latin, hangul}) {
            Plan plan = m_plan;
            plan.site = plan.site.with([&](Site &site) {
                site.title = name;
                site.client = name;
            });
            for (Shared<Object> &object : plan.objects)
                object = object.with([&](Object &o) { o.name = name; });
            for (Shared<Phase> &phase : plan.phases)
                phase = phase.with([&](Phase &p) { p.name = name; });
            for (Shared<Service> &service : plan.services)
                service = service.with([&](Service &s) { s.name = name; });
            const auto study = Evaluator(m_catalogue, allRules()).evaluate(plan);
            for (Language language : {Language::English, Language::Korean}) {
                const report::Input in{plan, *study, m_catalogue, language, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}};
                for (const Page &page : reportPages(in).pages)
                    for (const Placed &item : page.items)
                        if (!item.piece.landscapeSheet && item.y > 25 * mm)
                            QVERIFY2(item.y + item.piece.height <= page.size.height() - 18 * mm, qPrintable(item.piece.bookmark));
            }
        }
    }
};

QTEST_MAIN(HtmlTest)
#include "html_test.moc"
