// SPDX-License-Identifier: Apache-2.0
// Puts the pieces of a document on A4 pages: breaks between pieces, repeats table heads, keeps captions with what they describe.
// The same pages are painted into the PDF and into the preview.
#pragma once

#include "ui/report/pieces.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

namespace tokenyard::ui {

struct Placed {
    double x = 0.0, y = 0.0;
    Piece piece;
};
struct Page {
    QSizeF size; // twips
    std::vector<Placed> items;
    bool bare = false;     // no header: the cover
    bool footless = false; // no footer: a separate sheet
};
struct PageBookmark {
    QString title;
    int page = 0, level = 0;
    double y = 0.0;
}; // page from 0; y in twips from the top
// A box on a page (twips) that leads to a web address, or to a place in the report if the address is empty.
struct PageLink {
    QRectF box;
    int page = 0;
    QString address;
    int toPage = 0;
    double toY = 0.0;
};
// A box on a page that shows an input of the plan, by its address; the window jumps there.
struct PageInput {
    QRectF box;
    int page = 0;
    QString address; // "service:12:price"
};
// A file attached to the PDF.
struct Attachment {
    QString name, type, about; // type: "application/vnd.sqlite3"
    QByteArray bytes;
};
struct Pages {
    QString title, author, subject;
    QString headLeft, headRight, footLeft, footRight;
    Language language = Language::English;
    std::vector<Page> pages;
    std::vector<PageBookmark> bookmarks;
    std::vector<PageLink> links;
    std::vector<PageInput> inputs;
    std::vector<Attachment> attachments;
};

Pages layOut(const report::Document &document, Language language, SheetPainter drawing = {});
// Paints one page (from 0) with its header and footer; the painter's unit is the twip.
void paintPage(QPainter &painter, const Pages &pages, int index);

} // namespace tokenyard::ui
