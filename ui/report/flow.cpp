// SPDX-License-Identifier: Apache-2.0
#include "ui/report/flow.h"

#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <compare>
#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace tokenyard::ui {

namespace {

const QSizeF a4(210 * mm, 297 * mm);
constexpr double margin = 17 * mm, headTop = 11 * mm, footBottom = 10 * mm, top = 24 * mm, bottom = 21 * mm;
constexpr double sectionLimit = 0.78; // of the page's height: a section that would start further down starts on the next page
constexpr double filledPage = 0.66;   // of the page's height: a page that ends here does not look empty
constexpr double third = 1.0 / 3.0;   // of the printable height: this much may stay blank
constexpr double lastPageFilled = 0.25;
constexpr std::array lowerBy{0.0,      2 * mm,   1 * mm,  3 * mm,   -2 * mm,  -4 * mm,  -1 * mm,  -3 * mm,
                             -6 * mm,  -8 * mm,  -5 * mm, -7 * mm,  -10 * mm, -12 * mm, -14 * mm, -16 * mm,
                             -18 * mm, -20 * mm, -9 * mm, -11 * mm, 4 * mm,   5 * mm}; // in turn
constexpr double sheetTop = 18 * mm, sheetBottom = 16 * mm;

class Flow {
public:
    Flow(Pages &pages, double foot) : m_pages(pages), m_bottom(a4.height() - foot) {}

    // Landscape sheets wait until the page on which they were called ends, so that it is filled first.
    void newPage()
    {
        placeSheets();
        addPage(a4);
        m_y = top;
        m_fresh = true;
    }
    void placeSheets()
    {
        for (const auto &[sheet, bookmark] : std::exchange(m_sheets, {})) {
            placeSheet(sheet);
            if (!sheet.bookmark.isEmpty())
                m_pages.bookmarks[bookmark].page = pageIndex();
        }
    }
    // A section starts on this page if enough of it is left and it needs no page of its own.
    void newSection(bool ownPage)
    {
        if (ownPage)
            finish();
        if (ownPage || m_y > a4.height() * sectionLimit) {
            newPage();
            putWaiting();
        }
    }
    // Places the figures that are still waiting.
    void finish()
    {
        while (!m_waiting.empty()) {
            if (!fits(m_waiting.front().spaceBefore + m_waiting.front().height))
                newPage();
            putWaiting();
        }
    }
    // A page that ends slightly too high, before something that cannot be broken, is spread: a millimetre or two at each gap.
    void spreadShortPages()
    {
        const double least = top + (1.0 - third) * (m_bottom - top) + 0.5 * mm, mostGap = 2.5 * mm;
        for (std::size_t p = 2; p + 1 < m_pages.pages.size(); ++p) {
            Page &page = m_pages.pages[p];
            double end = 0.0, gaps = 0.0;
            for (const Placed &item : page.items) {
                end = std::max(end, item.y + item.piece.height);
                gaps += &item != &page.items.front() && item.piece.spaceBefore > 0.0;
            }
            if (page.size.width() < page.size.height() && end < least && least - end <= gaps * mostGap)
                spread(int(p), (least - end) / gaps);
        }
    }
    int pageIndex() const { return int(m_pages.pages.size()) - 1; }
    // Once everything is placed: where each link leads; a link to a place that is not in the report is dropped.
    void resolveLinks()
    {
        for (auto &[link, target] : m_links) {
            if (target.startsWith(QStringLiteral("http"))) {
                link.address = target;
            } else if (const QString input = QStringLiteral("input:"); target.startsWith(input)) {
                m_pages.inputs.push_back({link.box, link.page, target.mid(input.size())});
                continue;
            } else if (const auto at = m_anchors.find(target); at != m_anchors.end()) {
                std::tie(link.toPage, link.toY) = at->second;
            } else {
                continue;
            }
            m_pages.links.push_back(std::move(link));
        }
    }

    // A figure that does not fit waits for the top of the next page while what follows fills this one: the rest of its section and, where
    // that would leave a gap, the beginning of the next section.
    void place(const Pieces &pieces)
    {
        placeEach(pieces);
        putWaiting();
        if (m_y > a4.height() * filledPage)
            finish();
    }

private:
    void placeEach(const Pieces &pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Piece &piece = pieces[i];
            if (piece.landscapeSheet) {
                m_sheets.emplace_back(piece, m_pages.bookmarks.size());
                note(piece, sheetTop);
                continue;
            }
            const bool held = i > 0 && pieces[i - 1].keepWithNext; // held together with its heading
            if (piece.floats && !held && (!m_waiting.empty() || !fits(needed(pieces, i)) || leavesHole(pieces, i))) {
                m_waiting.push_back(piece);
                continue;
            }
            if (headsFigure(pieces, i)) // figures stay in order
                finish();
            if (piece.instead && !fits(piece.spaceBefore + piece.height) && (held || leavesGap())) {
                placeEach(*piece.instead);
                continue;
            }
            if (!fits(needed(pieces, i))) {
                newPage();
                putWaiting();
                const double head = piece.head ? piece.head->height : 0.0;
                const bool filled = m_y > a4.height() * filledPage; // filled by figures: then the page may end here
                if (!fits(head + needed(pieces, i)) || (filled && !fits(head + rowsNeeded(pieces, i))))
                    newPage();
                if (piece.head && i > 0)
                    put(*piece.head);
            }
            put(piece);
        }
    }
    bool leavesGap() const { return m_y < m_bottom - third * (m_bottom - top); } // if the page ended here
    bool fits(double height) const { return m_fresh || m_y + height <= m_bottom; }
    // Whether a figure placed here would leave no room for what follows it, and a gap, while the next piece would fit in its place.
    bool leavesHole(const Pieces &pieces, std::size_t i) const
    {
        std::size_t next = i + 1;
        while (next < pieces.size() && (pieces[next].floats || pieces[next].landscapeSheet))
            ++next;
        if (next == pieces.size() || headsFigure(pieces, next))
            return false;
        const double end = m_y + pieces[i].spaceBefore + pieces[i].height, more = needed(pieces, next);
        return !m_fresh && end < a4.height() * filledPage && end + more > m_bottom && fits(more);
    }
    static bool headsFigure(const Pieces &pieces, std::size_t i)
    {
        const bool heads = pieces[i].keepWithNext;
        while (pieces[i].keepWithNext && i + 1 < pieces.size())
            ++i;
        return heads && pieces[i].floats;
    }
    // Places as many as fit on this page.
    void putWaiting()
    {
        while (!m_waiting.empty() && fits(m_waiting.front().spaceBefore + m_waiting.front().height)) {
            put(m_waiting.front());
            m_waiting.pop_front();
        }
    }
    // The height that must fit: the piece and the pieces that have to stay with it.
    double needed(const Pieces &pieces, std::size_t i) const
    {
        double height = pieces[i].spaceBefore + pieces[i].height;
        for (std::size_t k = i; k + 1 < pieces.size() && pieces[k].keepWithNext; ++k) {
            const Piece &next = pieces[k + 1];
            const bool apart = next.instead && leavesGap() && !fits(height + next.spaceBefore + next.height);
            height += apart ? needed(*next.instead, 0) : next.spaceBefore + next.height;
        }
        return height <= m_bottom - top ? height : pieces[i].spaceBefore + pieces[i].height;
    }
    // The same, plus some rows of a table that continues here, so that no single row is left under a figure.
    double rowsNeeded(const Pieces &pieces, std::size_t i) const
    {
        constexpr std::size_t rows = 3;
        double height = 0.0;
        for (std::size_t k = i; k < std::min(i + rows, pieces.size()) && pieces[i].head && pieces[k].head == pieces[i].head; ++k)
            height += pieces[k].spaceBefore + pieces[k].height;
        return std::max(height, needed(pieces, i));
    }
    void put(const Piece &piece)
    {
        if (!m_fresh)
            m_y += piece.spaceBefore;
        note(piece, m_y);
        m_pages.pages.back().items.push_back({margin, m_y, piece});
        m_y += piece.height;
        m_fresh = false;
    }
    // Each piece with space before it moves down by one more gap, together with its links and marks.
    void spread(int index, double gap)
    {
        std::vector<std::pair<double, double>> moves; // from which height on, and by how much
        double by = 0.0;
        for (Placed &item : m_pages.pages[std::size_t(index)].items) {
            by += !moves.empty() && item.piece.spaceBefore > 0.0 ? gap : 0.0;
            moves.emplace_back(item.y, by);
            item.y += by;
        }
        const auto moveOf = [&](double y) {
            double move = 0.0;
            for (const auto &[from, shift] : moves)
                move = y >= from - 1e-9 ? shift : move;
            return move;
        };
        for (auto &[name, place] : m_anchors)
            if (place.first == index)
                place.second += moveOf(place.second);
        for (PageBookmark &mark : m_pages.bookmarks)
            if (mark.page == index)
                mark.y += moveOf(mark.y);
        for (Reference &reference : m_links)
            if (reference.link.page == index)
                reference.link.box.translate(0.0, moveOf(reference.link.box.top()));
    }
    void note(const Piece &piece, double y)
    {
        if (!piece.bookmark.isEmpty())
            m_pages.bookmarks.push_back({piece.bookmark, pageIndex(), piece.bookmarkLevel, y});
        for (const PieceAnchor &anchor : piece.anchors)
            m_anchors.try_emplace(anchor.name, pageIndex(), y + anchor.y);
        for (const PieceLink &link : piece.links)
            m_links.push_back({{link.box.translated(margin, y), pageIndex(), {}}, link.target});
    }
    void addPage(QSizeF size)
    {
        Page page;
        page.size = size;
        m_pages.pages.push_back(std::move(page));
    }
    void placeSheet(const Piece &piece)
    {
        const QSizeF size = piece.sheetPaper, inner(size.width() - 2 * margin, size.height() - sheetTop - sheetBottom);
        addPage(size);
        Piece whole = piece;
        whole.paint = [draw = piece.paintSheet, inner](QPainter &painter) { draw(painter, inner); };
        m_pages.pages.back().items.push_back({margin, sheetTop, std::move(whole)});
    }

    struct Reference {
        PageLink link;
        QString target;
    };

    Pages &m_pages;
    double m_bottom;                                     // of what is printed, from the top of the page
    std::map<QString, std::pair<int, double>> m_anchors; // page and place on it
    std::vector<Reference> m_links;
    double m_y = top;
    bool m_fresh = true;
    std::deque<Piece> m_waiting;                         // figures, in their order
    std::vector<std::pair<Piece, std::size_t>> m_sheets; // waiting, with the indices of their bookmarks
};

Piece sectionTitle(const ContentsEntry &entry)
{
    Piece piece = textPiece(entry.title, pageFont(22, QFont::DemiBold), lightTokens().ink, a4.width() - 2 * margin);
    piece.height += 8 * px;
    piece.spaceBefore = 48 * px;
    piece.keepWithNext = true;
    piece.bookmark = entry.title;
    piece.anchors.push_back({entry.anchor, 0.0});
    return piece;
}

QString pageWords(int index, std::size_t count, Language language)
{
    return translate(Text(TY_TR("Report", "Page %1 of %2"), {std::to_string(index + 1), std::to_string(count)}), language);
}

Pages emptyPages(const report::Document &document, Language language)
{
    Pages pages;
    pages.language = language;
    pages.title = translate(document.title, language);
    pages.author = QString::fromStdString(document.author);
    pages.subject = translate(document.subject, language);
    pages.headLeft = translate(document.headLeft, language);
    pages.headRight = translate(document.headRight, language);
    pages.footLeft = translate(document.footLeft, language);
    pages.footRight = translate(document.footRight, language);
    return pages;
}

// The summary stands alone, and what comes first after the cover starts a page.
bool needsOwnPage(const report::Document &document, std::size_t section)
{
    return section <= 1 || document.sections[section - 1].key == "summary";
}

// Returns the page on which each section was placed, not where it was called; from 1, 0 for none.
std::vector<int> placeSections(Pages &pages, const report::Document &document, const std::vector<Pieces> &sections, double foot)
{
    std::vector<int> starts(sections.size(), 0);
    Flow flow(pages, foot);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        flow.newSection(needsOwnPage(document, i));
        if (i == 0)
            pages.pages.back().bare = true;
        const std::size_t marks = pages.bookmarks.size();
        flow.place(sections[i]);
        for (std::size_t mark = marks; i > 0 && mark < pages.bookmarks.size(); ++mark)
            if (pages.bookmarks[mark].level == 0)
                starts[i] = pages.bookmarks[mark].page + 1;
    }
    flow.finish();
    flow.placeSheets();
    flow.spreadShortPages();
    flow.resolveLinks();
    return starts;
}

// How much of the printable height a page takes; a sheet takes all.
double taken(const Page &page)
{
    const double most = a4.height() - bottom;
    double end = page.size.width() > page.size.height() ? most : top;
    for (const Placed &item : page.items)
        end = std::max(end, item.y + item.piece.height);
    return (end - top) / (most - top);
}
// Between the first two and the last: with a third left blank.
std::ptrdiff_t shortPages(const Pages &pages)
{
    if (pages.pages.size() < 4)
        return 0;
    return std::count_if(pages.pages.begin() + 2, pages.pages.end() - 1, [](const Page &page) { return taken(page) < 1.0 - third; });
}

// All pages may be printed a little further down, or less far: where a few lines would be alone on the last page, and where a page would
// have a third left blank. A page more is as bad as such a page, and both are better than such a last page.
struct Faults {
    bool shortEnd = false;
    std::ptrdiff_t blank = 0, longer = 0; // short pages with pages more than at first; the latter alone
    auto operator<=>(const Faults &) const = default;
};
struct Attempt {
    Pages pages;
    std::vector<int> starts;
    std::size_t wanted = 0; // pages of the first attempt
    Faults faults{};
    void judge(std::size_t pagesWanted)
    {
        wanted = pagesWanted;
        const auto longer = std::max<std::ptrdiff_t>(0, std::ptrdiff_t(pages.pages.size()) - std::ptrdiff_t(wanted));
        faults = {taken(pages.pages.back()) < lastPageFilled, shortPages(pages) + longer, longer};
    }
};

} // namespace

Pages layOut(const report::Document &document, Language language, SheetPainter drawing)
{
    PieceContext context{language, a4.width() - 2 * margin, std::make_shared<std::vector<ContentsEntry>>(), std::move(drawing)};
    for (std::size_t i = 1; i < document.sections.size(); ++i) // the cover is not listed on itself
        context.contents->push_back({translate(document.sections[i].title, language), 0, QStringLiteral("section:%1").arg(i)});
    std::vector<Pieces> sections;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        sections.push_back(piecesOf(document.sections[i].blocks, context));
        if (i > 0)
            sections.back().insert(sections.back().begin(), sectionTitle((*context.contents)[i - 1]));
    }
    std::optional<Attempt> best;
    for (const double lower : lowerBy) {
        Attempt attempt{emptyPages(document, language), {}};
        attempt.starts = placeSections(attempt.pages, document, sections, bottom - lower);
        const std::size_t most = best ? best->wanted : attempt.pages.pages.size();
        attempt.judge(most);
        if (!best || attempt.faults < best->faults)
            best = std::move(attempt);
        if (best->faults == Faults{})
            break;
    }
    for (std::size_t i = 1; i < best->starts.size(); ++i)
        (*context.contents)[i - 1].page = best->starts[i];
    return std::move(best->pages);
}

void paintPage(QPainter &painter, const Pages &pages, int index)
{
    const Page &page = pages.pages[std::size_t(index)];
    const double width = page.size.width() - 2 * margin, foot = page.size.height() - footBottom - lineHeight(pageFont(leastType));
    const QFont small = pageFont(leastType);
    const QColor grey = lightTokens().muted;
    if (!page.bare) {
        drawLine(painter, small, grey, margin, headTop, width, shortened(small, pages.headLeft, width * 0.55));
        drawLine(painter, small, grey, margin, headTop, width, shortened(small, pages.headRight, width * 0.44), Qt::AlignRight);
    }
    if (!page.footless) {
        const QString right = pages.footRight + QStringLiteral(" · ") + pageWords(index, pages.pages.size(), pages.language);
        drawLine(painter, small, grey, margin, foot, width, shortened(small, pages.footLeft, width * 0.6));
        drawLine(painter, small, grey, margin, foot, width, right, Qt::AlignRight);
    }
    for (const Placed &item : page.items) {
        painter.save();
        painter.translate(item.x, item.y);
        item.piece.paint(painter);
        painter.restore();
    }
}

} // namespace tokenyard::ui
