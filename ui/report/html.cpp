// SPDX-License-Identifier: Apache-2.0
#include "ui/report/html.h"

#include "ui/report/html_parts.h"
#include "ui/report/pieces.h"
#include "ui/report/report_pdf.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/text/kpi_band.h"

namespace tokenyard::ui {

namespace {

constexpr double textWidthOfPage = 176 * mm;

// Dark on white, or light on dark if the reader's screen is dark: figures keep their white background.
const char *const style = R"css(
:root{color-scheme:light dark}
body{font:15px/1.5 Inter,"Noto Sans CJK KR","Noto Sans KR","Malgun Gothic",system-ui,sans-serif;margin:0;background:#fff;color:#0f172a}
main{max-width:1000px;margin:0 auto;padding:24px}
h1{font-size:34px;line-height:1.2;margin:16px 0 4px}
h2{font-size:24px;margin:64px 0 12px;padding-top:12px;border-top:1px solid #0f172a}
h3{font-size:17px;margin:24px 0 6px}
.mark{display:inline-block;border:2px solid #b42318;color:#b42318;font-weight:600;padding:4px 10px}
.logo{max-height:56px;max-width:50%;background:#fff}
.company{font-weight:600}
.below,.muted,figcaption,.foot,small{color:#5b6675}
nav ol{columns:2;column-gap:32px;padding-left:24px}
figure{margin:24px 0;overflow-x:auto}
figcaption{font-size:13px;margin-top:6px}
table{border-collapse:collapse;width:100%;font-size:14px}
table.compact{font-size:12.5px}
caption{text-align:left;font-weight:600;padding-bottom:6px}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid #e2e6eb}
thead th{color:#5b6675;font-weight:400;font-size:.9em;border-bottom:1px solid #5b6675}
.n{text-align:right;font-variant-numeric:tabular-nums}
tr.group td,tr.group th,tr.total td{font-weight:600}
tr.total td{border-top:1px solid #0f172a;border-bottom:1px solid #0f172a}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:32px}
dl.kpis{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}
dl.kpis div{border-top:2px solid #0f172a;padding-top:6px}
dd{margin:0}dd b{font-size:22px}
svg{max-width:100%;height:auto;background:#fff;display:block}
a{color:#1b5fd0}
@media(max-width:760px){.pair,dl.kpis{grid-template-columns:1fr 1fr}nav ol{columns:1}}
@media(prefers-color-scheme:dark){body{background:#12161c;color:#e8ecf1}h2{border-color:#e8ecf1}th,td{border-color:#2b333d}a{color:#8ab4ff}
tr.total td{border-color:#e8ecf1}dl.kpis div{border-color:#e8ecf1}.below,.muted,figcaption,.foot,small,thead th{color:#9aa6b4}td svg{background:#fff}}
@media print{nav{display:none}main{max-width:none}}
)css";

class Writer {
public:
    Writer(const report::Document &document, Language language, SheetPainter drawing)
        : m_document(document), m_language(language), m_drawing(std::move(drawing))
    {
        m_context = {m_language, textWidthOfPage, std::make_shared<std::vector<ContentsEntry>>(), {}};
    }

    QByteArray write()
    {
        m_out =
            QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n")
                .arg(QLatin1String(languageKey(m_language).data()), words(m_document.title), QLatin1String(style));
        for (const report::Section &section : m_document.sections) {
            m_out += QStringLiteral("<section id=\"section:%1\">\n").arg(QString::fromStdString(section.key));
            if (&section != &m_document.sections.front())
                element("h2", section.title);
            blocks(section.blocks);
            m_out += QStringLiteral("</section>\n");
        }
        m_out += QStringLiteral("<p class=\"foot\">%1 · %2 · %3</p>\n")
                     .arg(words(m_document.headRight), words(m_document.footLeft), words(m_document.footRight));
        return (m_out + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
    }

private:
    QString words(const Text &text) const { return translate(text, m_language).toHtmlEscaped(); }
    void element(const char *tag, const Text &text, const char *kind = nullptr)
    {
        m_out += QStringLiteral("<%1%2>%3</%1>\n")
                     .arg(QLatin1String(tag), kind ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(kind)) : QString(), words(text));
    }
    void figure(const Piece &piece, const Text &title, const Text &subtitle)
    {
        m_out += QStringLiteral("<figure>\n%1</figure>\n")
                     .arg(inlineSvg({textWidthOfPage, piece.height + 4 * px}, figureWords(title, subtitle, m_language),
                                    [&](QPainter &painter) { piece.paint(painter); }));
    }
    void contents()
    {
        m_out += QStringLiteral("<nav><ol>\n");
        for (std::size_t i = 1; i < m_document.sections.size(); ++i)
            m_out += QStringLiteral("<li><a href=\"#section:%1\">%2</a></li>\n")
                         .arg(QString::fromStdString(m_document.sections[i].key), words(m_document.sections[i].title));
        m_out += QStringLiteral("</ol></nav>\n");
    }
    void kpis(const report::KpiGrid &grid)
    {
        m_out += QStringLiteral("<dl class=\"kpis\">\n");
        for (const report::KpiCell &cell : grid.cells) {
            const KpiInfo &info = kpiInfo(cell.kpi);
            QString value = QStringLiteral("–"), below = translate(cell.value.reason, m_language);
            if (cell.value.si) {
                const bool banded = cell.value.low && cell.value.high && *cell.value.low < *cell.value.high;
                const ShownBand band = showKpiBand(info, *cell.value.si, cell.value.low.value_or(*cell.value.si),
                                                   cell.value.high.value_or(*cell.value.si), m_language);
                value = QStringLiteral("<b>%1</b> %2").arg(band.value.number.toHtmlEscaped(), band.value.unit.toHtmlEscaped());
                below = banded ? QStringLiteral("P10 %1, P90 %2").arg(band.low, band.high) : QString();
            }
            m_out += QStringLiteral("<div><dt>%1</dt><dd>%2</dd><dd class=\"muted\">%3</dd></div>\n")
                         .arg(words(info.label), value, below.toHtmlEscaped());
        }
        m_out += QStringLiteral("</dl>\n");
    }
    void drawing(const report::Drawing &drawing)
    {
        if (!m_drawing)
            return;
        const QSizeF room = m_drawing.paper(drawing) - QSizeF(sheetEdges, sheetEdges);
        m_out +=
            QStringLiteral("<figure>\n%1</figure>\n").arg(inlineSvg(room, translate(drawing.title, m_language), [&](QPainter &painter) {
                m_drawing.paint(painter, room, drawing);
            }));
    }
    void pair(const report::Pair &pair)
    {
        m_out += QStringLiteral("<div class=\"pair\">\n<div>\n");
        blocks(pair.left);
        m_out += QStringLiteral("</div>\n<div>\n");
        blocks(pair.right);
        m_out += QStringLiteral("</div>\n</div>\n");
    }
    void blocks(const std::vector<report::Block> &all)
    {
        for (const report::Block &block : all)
            one(block);
    }
    void one(const report::Block &block)
    {
        const auto &content = block.content;
        if (const auto *title = std::get_if<report::Title>(&content)) {
            if (!title->logo.empty())
                m_out += QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"data:image/png;base64,%2\">\n")
                             .arg(words(title->company), QString::fromStdString(title->logo).toHtmlEscaped());
            if (!title->company.empty())
                element("p", title->company, "company");
            if (!title->mark.empty())
                element("p", title->mark, "mark");
            element("h1", title->words);
            element("p", title->below, "below");
        } else if (std::holds_alternative<report::Contents>(content)) {
            contents();
        } else if (const auto *heading = std::get_if<report::Heading>(&content)) {
            element("h3", heading->words);
        } else if (const auto *paragraph = std::get_if<report::Paragraph>(&content)) {
            element("p", paragraph->words, paragraph->muted ? "muted" : nullptr);
        } else if (const auto *grid = std::get_if<report::KpiGrid>(&content)) {
            kpis(*grid);
        } else if (const auto *table = std::get_if<report::Table>(&content)) {
            m_out += htmlTable(*table, m_language);
        } else if (const auto *sheet = std::get_if<report::Drawing>(&content)) {
            drawing(*sheet);
        } else if (const auto *beside = std::get_if<report::Pair>(&content)) {
            pair(*beside);
        } else {
            picture(content);
        }
    }
    template <class Content>
    void picture(const Content &content)
    {
        if (const auto *chart = std::get_if<report::Chart>(&content))
            figure(chartPiece(*chart, m_context), chart->title, chart->reason.empty() ? chart->subtitle : chart->reason);
        else if (const auto *curve = std::get_if<report::CurveChart>(&content))
            figure(curvePiece(*curve, m_context), curve->title, curve->subtitle);
        else if (const auto *bars = std::get_if<report::PartBars>(&content))
            figure(partsPiece(*bars, m_context), bars->title, bars->subtitle);
    }

    const report::Document &m_document;
    Language m_language;
    SheetPainter m_drawing;
    PieceContext m_context;
    QString m_out;
};

} // namespace

QByteArray reportHtml(const report::Input &input)
{
    const report::Document document = report::build(input);
    return Writer(document, input.language, sheetPainterOf(input)).write();
}

QByteArray documentHtml(const report::Document &document, Language language) { return Writer(document, language, {}).write(); }

} // namespace tokenyard::ui
