// SPDX-License-Identifier: Apache-2.0
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/report/drawing/draw_plan.h"
#include "ui/map/list_painter.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {
QImage painted(const Plan &plan, double pixelsPerMetre, const ui::Tokens &tokens)
{
    const Catalogue catalogue;
    const Bounds box = boundsOf(plan).grown(6);
    QImage image(int(box.width() * pixelsPerMetre), int(box.height() * pixelsPerMetre), QImage::Format_RGB32);
    image.fill(tokens.canvas);
    QPainter painter(&image);
    painter.scale(pixelsPerMetre, pixelsPerMetre);
    painter.translate(-box.left, -box.top);
    const auto list =
        drawing::drawPlan(plan, nullptr, &catalogue, {.level = drawing::mainLevel(plan), .detail = drawing::detailFor(pixelsPerMetre)});
    PaintOptions options;
    options.font = bodyFont();
    paintList(painter, list, tokens, options);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += image.pixel(x, y) == colour.rgb();
    return n;
}
} // namespace

class CanvasDrawingTest : public QObject {
    Q_OBJECT
private slots:
    // A hall of 8 x 14 racks of 0.6 x 1.2 m at 10 pixels per metre: 112 racks cover 80.64 m², less the gap between them.
    void theRacksOfAHallCoverTheirArea()
    {
        const Plan plan = edit::addObject({}, ObjectKind::Hall, Point{40, 30}).plan;
        const QImage image = painted(plan, 10, lightTokens());
        const int n = pixelsOf(image, lightTokens().racks);
        QVERIFY2(n > 0.6 * 8064 && n <= 8064, qPrintable(QString::number(n)));
    }
    void everyTemplateIsDrawnInLightAndDark()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(Catalogue());
            for (const ui::Tokens &tokens : {lightTokens(), darkTokens()}) {
                const QImage image = painted(plan, 2.5, tokens);
                QVERIFY(pixelsOf(image, tokens.canvas) < image.width() * image.height());
                const QString folder = qEnvironmentVariable("TOKENYARD_SHOTS");
                if (!folder.isEmpty())
                    image.save(QString("%1/drawing_%2_%3.png").arg(folder, t.key, tokens.dark ? "dark" : "light"));
            }
        }
    }
};

QTEST_MAIN(CanvasDrawingTest)
#include "canvas_drawing_test.moc"
