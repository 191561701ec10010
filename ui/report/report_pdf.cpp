// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_pdf.h"

#include "core/report/brevity.h"
#include "ui/report/sheet.h"
#include "ui/text/format.h"

namespace tokenyard::ui {

namespace {
SheetView sheetOf(report::DrawingView view)
{
    switch (view) {
    case report::DrawingView::SingleLine: return SheetView::SingleLine;
    case report::DrawingView::Cooling: return SheetView::Cooling;
    case report::DrawingView::Site: break;
    }
    return SheetView::Site;
}

QString attachedName(const report::Origin &origin)
{
    return origin.fileName.empty() ? QStringLiteral("plan.tokenyard") : QString::fromStdString(origin.fileName);
}
} // namespace

SheetPainter sheetPainterOf(const report::Input &input)
{
    // The painter owns what it draws, so that it can paint after the input has been destroyed.
    auto plan = std::make_shared<const Plan>(input.plan);
    auto study = std::make_shared<const Study>(input.study);
    const auto with = [plan, study, catalogue = input.catalogue, language = input.language,
                       date = QString::fromStdString(input.origin.date), allDrawn = input.reader == report::Reader::Engineer,
                       owner = QString::fromStdString(input.settings.company)](const report::Drawing &drawing, const auto &use) {
        SheetInput sheet{*plan, study.get(), &catalogue, language, drawing.level.value_or(0), date, {}, sheetOf(drawing.view)};
        sheet.owner = owner;
        const Paper paper = paperFor(sheet, allDrawn);
        sheet.paper = QString::fromLatin1(paper.name);
        return use(sheet, paper);
    };
    return {[with](QPainter &painter, QSizeF size, const report::Drawing &drawing) {
                with(drawing, [&](const SheetInput &sheet, const Paper &) { paintSheet(painter, size, sheet); });
            },
            [with](const report::Drawing &drawing) {
                return with(drawing, [](const SheetInput &, const Paper &paper) { return paper.size(); });
            }};
}

Pages reportPages(const report::Input &input) { return reportPages(input, report::build(input)); }

Pages reportPages(const report::Input &input, const report::Document &document)
{
    const SheetPainter sheets = sheetPainterOf(input);
    const std::size_t most = report::mostPagesOf(input);
    Pages pages = layOut(document, input.language, sheets);
    for (std::size_t step = 1; most > 0 && pages.pages.size() > most && step <= report::brevitySteps; ++step)
        pages = layOut(report::shortened(document, step), input.language, sheets);
    if (!input.origin.file.empty() && !input.settings.pricesRedacted) // the plan would reveal the prices
        pages.attachments.push_back({attachedName(input.origin), QStringLiteral("application/vnd.sqlite3"),
                                     translate(TY_TR("Report", "The plan that this report is of"), input.language),
                                     QByteArray::fromStdString(input.origin.file)});
    return pages;
}

QByteArray reportPdf(const report::Input &input, const QDateTime &created, const Progress &progress)
{
    return pdfOf(reportPages(input), created, progress);
}

} // namespace tokenyard::ui
