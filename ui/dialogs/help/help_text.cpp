// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help/help_text.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPalette>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace tokenyard::ui {

namespace {

void ruleTable(QTextTable *table, const QColor &line)
{
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(8);
    table->setFormat(format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCellFormat cell = table->cellAt(row, column).format().toTableCellFormat();
            cell.setBottomBorder(row == 0 ? 2 : 1);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setBottomBorderBrush(line);
            table->cellAt(row, column).setFormat(cell);
        }
}

void ruleTables(QTextFrame &frame, const QColor &line)
{
    for (QTextFrame *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            ruleTable(table, line);
        ruleTables(*child, line);
    }
}

// Headings in the program's sizes, space between paragraphs, a background behind code.
void shapeBlocks(QTextDocument &document, const QColor &ground)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        QTextCursor cursor(block);
        const int level = format.headingLevel();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)
            || format.nonBreakableLines();
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat shape; // set, not merged: otherwise the Markdown reader's own size step would win
            shape.setFont(level == 1 ? figureFont() : titleFont());
            cursor.setCharFormat(shape);
            format.setTopMargin(level == 1 ? 4 : 16);
            format.setBottomMargin(6);
        } else if (code) {
            format.setBackground(ground);
            format.setNonBreakableLines(true);
        } else if (!cursor.currentTable()) {
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(6);
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

// The pictures that the text names, from the program's resources: three of their pixels are two of the window.
void addPictures(QTextDocument &document, const QString &markdown)
{
    static const QRegularExpression named(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+\\.png)\\)"));
    for (auto found = named.globalMatch(markdown); found.hasNext();) {
        const QString path = found.next().captured(1);
        QImage picture(QStringLiteral(":/help/") + path);
        picture.setDevicePixelRatio(1.5);
        document.addResource(QTextDocument::ImageResource, QUrl(path), picture);
    }
}

} // namespace

void setHelpText(QTextDocument &document, const QString &markdown, const QPalette &palette)
{
    document.setDefaultFont(bodyFont());
    document.setDocumentMargin(8);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    addPictures(document, markdown);
    const QColor base = palette.color(QPalette::Base), ink = palette.color(QPalette::Text);
    ruleTables(*document.rootFrame(), mixed(ink, base, 0.25));
    shapeBlocks(document, mixed(ink, base, 0.06));
}

bool writeManual(const std::vector<HelpPage> &pages, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QPalette paper(Qt::black, QColor(0xeeeeee), Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white);
    {
        QPdfWriter writer(&file);
        writer.setResolution(96); // the program's fonts are in pixels: 12 px are 9 pt
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(pages.empty() ? QString() : pages.front().title());
        writer.setCreator(QStringLiteral("Tokenyard"));
        QString markdown;
        for (const HelpPage &page : pages)
            markdown += page.markdown + QStringLiteral("\n\n");
        QTextDocument document;
        setHelpText(document, markdown, paper);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            format.setNonBreakableLines(false);                          // paper cannot be scrolled
            if (format.headingLevel() == 1 && block != document.begin()) // each page of the manual starts on a new sheet
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
        document.print(&writer);
    }
    return file.commit();
}

QTextCursor headingCursor(QTextDocument &document, int number)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && number-- == 0)
            return QTextCursor(block);
    return QTextCursor(&document);
}

int topOf(const QTextDocument &document, const QTextCursor &cursor)
{
    return int(document.documentLayout()->blockBoundingRect(cursor.block()).top());
}

} // namespace tokenyard::ui
