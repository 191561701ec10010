// SPDX-License-Identifier: Apache-2.0
#include "ui/report/html_parts.h"

#include "ui/report/graph_cell.h"
#include "ui/report/type.h"
#include "ui/text/format.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace tokenyard::ui {

namespace {

using report::Align;
using report::Row;
using report::RowStyle;

QString escaped(const Text &text, Language language) { return translate(text, language).toHtmlEscaped(); }

// The target of a link: a web address, or a place in this file.
QString reference(const std::string &target)
{
    const QString words = QString::fromStdString(target).toHtmlEscaped();
    return words.startsWith(QLatin1String("http")) ? words : QLatin1Char('#') + words;
}

QString cellWords(const Row &row, std::size_t cell, Language language)
{
    const QString words = escaped(row.cells[cell], language);
    for (const report::CellLink &link : row.links)
        if (link.cell == cell && !link.target.starts_with("input:")) // a link to an input is for the window only
            return QStringLiteral("<a href=\"%1\">%2</a>").arg(reference(link.target), words);
    return words;
}

QString graphWords(const report::CellGraph &graph)
{
    constexpr double width = 120 * px, height = 14 * px, edge = 4 * px;
    return inlineSvg({width, height}, {},
                     [&](QPainter &painter) { paintGraph(painter, QRectF(edge, 0, width - 2 * edge, height), graph); });
}

const char *styleOf(RowStyle style)
{
    switch (style) {
    case RowStyle::Group: return " class=\"group\"";
    case RowStyle::Total: return " class=\"total\"";
    case RowStyle::Normal: break;
    }
    return "";
}

QString rowWords(const report::Table &table, const Row &row, Language language)
{
    QString words =
        QStringLiteral("<tr%1%2>")
            .arg(QLatin1String(styleOf(row.style)),
                 row.anchor.empty() ? QString() : QStringLiteral(" id=\"%1\"").arg(QString::fromStdString(row.anchor).toHtmlEscaped()));
    if (row.cells.size() == 1 && table.columns.size() > 1)
        return words
            + QStringLiteral("<th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n")
                  .arg(table.columns.size())
                  .arg(cellWords(row, 0, language));
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const report::Column &column = table.columns[i];
        const QString inside = column.graph && row.graph ? graphWords(*row.graph) : cellWords(row, i, language);
        words += QStringLiteral("<td%1>%2</td>").arg(QLatin1String(column.align == Align::Right ? " class=\"n\"" : ""), inside);
    }
    return words + QStringLiteral("</tr>\n");
}

QString headWords(const report::Table &table, Language language)
{
    QString words = QStringLiteral("<thead><tr>");
    for (const report::Column &column : table.columns) {
        const QString unit = escaped(column.unit, language);
        words += QStringLiteral("<th scope=\"col\"%1>%2%3</th>")
                     .arg(QLatin1String(column.align == Align::Right ? " class=\"n\"" : ""), escaped(column.head, language),
                          unit.isEmpty() ? QString() : QStringLiteral("<br><small>%1</small>").arg(unit));
    }
    return words + QStringLiteral("</tr></thead>\n");
}

QString stageWords(const report::Table &table, Language language)
{
    if (table.stage.empty())
        return {};
    return QStringLiteral(" <small>%1</small>").arg(escaped(Text(TY_TR("Report", "stage: %1"), {table.stage}), language));
}

} // namespace

QString inlineSvg(QSizeF size, const QString &words, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(twipsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    {
        QPainter painter(&generator);
        paint(painter);
    }
    const QString whole = QString::fromUtf8(bytes);
    const qsizetype start = whole.indexOf(QLatin1String("<defs"));
    if (start < 0)
        return {};
    const QString label = words.isEmpty() ? QStringLiteral("aria-hidden=\"true\"")
                                          : QStringLiteral("role=\"img\" aria-label=\"%1\"").arg(words.toHtmlEscaped());
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" style=\"width:%3px\" %4>\n")
               .arg(size.width())
               .arg(size.height())
               .arg(size.width() / px)
               .arg(label)
        + whole.mid(start);
}

QString htmlTable(const report::Table &table, Language language)
{
    const QString title = escaped(table.title, language);
    const QString number = table.number
        ? translate(Text(TY_TR("Report", "Table %1"), {std::to_string(table.number)}), language) + QStringLiteral(" · ")
        : QString();
    QString words = QStringLiteral("<figure class=\"table\"%1>\n<table%2>\n")
                        .arg(table.key.empty() ? QString() : QStringLiteral(" id=\"table:%1\"").arg(QString::fromStdString(table.key)),
                             QLatin1String(table.compact ? " class=\"compact\"" : ""));
    if (!title.isEmpty())
        words += QStringLiteral("<caption>%1%2%3</caption>\n").arg(number, title, stageWords(table, language));
    if (table.heads)
        words += headWords(table, language);
    words += QStringLiteral("<tbody>\n");
    for (const Row &row : table.rows)
        words += rowWords(table, row, language);
    words += QStringLiteral("</tbody>\n</table>\n");
    if (!table.note.empty())
        words += QStringLiteral("<figcaption>%1</figcaption>\n").arg(escaped(table.note, language));
    return words + QStringLiteral("</figure>\n");
}

} // namespace tokenyard::ui
