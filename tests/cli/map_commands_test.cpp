// SPDX-License-Identifier: Apache-2.0
// render for drawing programs and maps, render by overlay, and phases, from the shell.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MapCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_plan;
    Answer cli(const QStringList &arguments) const { return runCli(arguments, QProcessEnvironment::systemEnvironment()); }

private slots:
    void initTestCase()
    {
        m_plan = m_dir.filePath("plan.tokenyard");
        QCOMPARE(cli({"new", "--template", "ulsan-103mw", "-o", m_plan}).exitCode, 0);
    }
    void theSiteIsWrittenForDrawingProgramsAndMaps()
    {
        const QString dxf = m_dir.filePath("site.dxf"), map = m_dir.filePath("site.geojson");
        QCOMPARE(cli({"render", m_plan, "-o", dxf}).exitCode, 0);
        QVERIFY(contentOf(dxf).contains("LWPOLYLINE") && contentOf(dxf).endsWith("EOF\n"));
        QCOMPARE(cli({"render", m_plan, "--overlay", "redundancy", "-o", map}).exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(map)).object();
        QCOMPARE(json["type"].toString(), QStringLiteral("FeatureCollection"));
        QVERIFY(json["features"].toArray().size() > 50);
        const QByteArray first = contentOf(dxf);
        QCOMPARE(cli({"render", m_plan, "-o", dxf}).exitCode, 0);
        QVERIFY(contentOf(dxf) == first);
    }
    void everyOverlayIsDrawn()
    {
        QByteArray last;
        for (const char *overlay : {"loading", "cooling-margin", "redundancy", "phase", "capex", "findings"}) {
            const QString svg = m_dir.filePath("overlay.svg");
            QCOMPARE(cli({"render", m_plan, "--overlay", overlay, "-o", svg, "--language", "en"}).exitCode, 0);
            QVERIFY(contentOf(svg).contains("<svg") && contentOf(svg) != last);
            last = contentOf(svg);
        }
    }
    void whatCannotBeDrawnTogetherIsRefused()
    {
        for (const QStringList &more :
             {QStringList{"--view", "single-line", "-o", "x.dxf"}, QStringList{"--view", "cooling", "--overlay", "phase", "-o", "x.svg"},
              QStringList{"--level", "2", "-o", "x.geojson"}, QStringList{"--overlay", "mood", "-o", "x.svg"},
              QStringList{"-o", "x.dwg"}}) {
            const Answer answer = cli(QStringList{"render", m_plan} + more);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(answer.out.isEmpty() && answer.err.endsWith(".\n"));
        }
    }
    void phasesEndWithTheWholePlan()
    {
        const QJsonArray phases = QJsonDocument::fromJson(cli({"phases", m_plan, "--json"}).out).object()["phases"].toArray();
        QVERIFY(phases.size() > 1);
        const QJsonObject whole = QJsonDocument::fromJson(cli({"evaluate", m_plan, "--json"}).out).object()["kpis"].toObject();
        const QJsonObject last = phases.last().toObject()["kpis"].toObject();
        for (const QString &key : whole.keys())
            QCOMPARE(last[key].toObject()["value"], whole[key].toObject()["value"]);
        for (const QJsonValue &phase : phases)
            for (const char *key : {"name", "date", "binding", "worth_of_one_more_krw", "kpis"})
                QVERIFY(phase.toObject().contains(QLatin1String(key)));
        QVERIFY(cli({"phases", m_plan}).out.contains("One more is worth") || cli({"phases", m_plan}).out.contains("not known"));
    }
};

QTEST_GUILESS_MAIN(MapCommandsTest)
#include "map_commands_test.moc"
