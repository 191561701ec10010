// SPDX-License-Identifier: Apache-2.0
// The incremental update: outline items, a new catalogue that names them, and a cross-reference section for both.
#include "ui/report/pdf.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>

namespace tokenyard::ui {

namespace {

QByteArray pdfDate(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1(); }

// UTF-16 with byte-order mark as a hexadecimal string: every language, no escapes.
QByteArray pdfString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

// The last match of the pattern's first group, or empty.
QByteArray lastMatch(const QByteArray &bytes, const char *pattern)
{
    QRegularExpressionMatchIterator all = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(QString::fromLatin1(bytes));
    QByteArray found;
    while (all.hasNext())
        found = all.next().captured(1).toLatin1();
    return found;
}

// The text of an object between "N 0 obj" and "endobj"; Qt writes all but streams in plain text.
QByteArray objectText(const QByteArray &pdf, const QByteArray &number)
{
    const qsizetype start = pdf.indexOf('\n' + number + " 0 obj");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    return end < 0 ? QByteArray() : pdf.mid(start, end - start);
}

struct Structure {
    QByteArray root, info, catalogue;
    qsizetype startXref = 0;
    int size = 0;
    QList<QByteArray> pages;
};

// What of the file the update must name; no pages if the file is built otherwise.
Structure structureOf(const QByteArray &pdf)
{
    Structure s;
    const QByteArray tail = pdf.mid(pdf.lastIndexOf("trailer"));
    s.root = lastMatch(tail, "/Root (\\d+) 0 R");
    s.info = lastMatch(tail, "/Info (\\d+) 0 R");
    s.size = lastMatch(tail, "/Size (\\d+)").toInt();
    s.startXref = lastMatch(tail, "startxref\\s+(\\d+)").toLongLong();
    s.catalogue = objectText(pdf, s.root);
    const QByteArray kids = objectText(pdf, lastMatch(s.catalogue, "/Pages (\\d+) 0 R"));
    const qsizetype from = kids.indexOf('['), to = kids.indexOf(']', from);
    if (from < 0 || to < 0)
        return s;
    QRegularExpressionMatchIterator all =
        QRegularExpression(QStringLiteral("(\\d+) 0 R")).globalMatch(QString::fromLatin1(kids.mid(from, to - from)));
    while (all.hasNext())
        s.pages << all.next().captured(1).toLatin1();
    return s;
}

// Writes objects behind the file and remembers where they begin.
class Update {
public:
    explicit Update(QByteArray &pdf) : m_pdf(pdf) {}
    void object(int number, const QByteArray &content)
    {
        m_at[number] = m_pdf.size();
        m_pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    void close(const Structure &s, int size)
    {
        const qsizetype start = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[number, at] : m_at)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
        const QByteArray id = QCryptographicHash::hash(m_pdf, QCryptographicHash::Md5).toHex();
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + s.info + " 0 R\n/Root " + s.root + " 0 R\n/Prev "
            + QByteArray::number(s.startXref) + "\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(start)
            + "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    std::map<int, qsizetype> m_at;
};

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

// Index of the next bookmark of the same level under the same parent, or -1.
int sibling(const std::vector<PageBookmark> &marks, int index, int direction)
{
    for (int i = index + direction; i >= 0 && i < int(marks.size()); i += direction) {
        if (marks[std::size_t(i)].level < marks[std::size_t(index)].level)
            return -1;
        if (marks[std::size_t(i)].level == marks[std::size_t(index)].level)
            return i;
    }
    return -1;
}

int parentOf(const std::vector<PageBookmark> &marks, int index)
{
    for (int i = index - 1; i >= 0; --i)
        if (marks[std::size_t(i)].level < marks[std::size_t(index)].level)
            return i;
    return -1;
}

// First and last child of a bookmark (-1: of the outline) and how many there are.
QByteArray children(const std::vector<PageBookmark> &marks, int parent, int first, bool open)
{
    int from = -1, to = -1, number = 0;
    for (int i = 0; i < int(marks.size()); ++i)
        if (parentOf(marks, i) == parent) {
            from = from < 0 ? i : from;
            to = i;
            ++number;
        }
    return from < 0 ? QByteArray()
                    : " /First " + reference(first + from) + " /Last " + reference(first + to) + " /Count "
            + QByteArray::number(open ? number : -number);
}

QByteArray itemText(const Pages &pages, const Structure &s, int index, int outline, int first)
{
    const PageBookmark &mark = pages.bookmarks[std::size_t(index)];
    const int parent = parentOf(pages.bookmarks, index), next = sibling(pages.bookmarks, index, 1),
              previous = sibling(pages.bookmarks, index, -1);
    const double y = (pages.pages[std::size_t(mark.page)].size.height() - mark.y) / 20.0 + 12.0; // points from the bottom
    QByteArray text = "<< /Title " + pdfString(mark.title) + " /Parent " + reference(parent < 0 ? outline : first + parent);
    text += next < 0 ? QByteArray() : " /Next " + reference(first + next);
    text += previous < 0 ? QByteArray() : " /Prev " + reference(first + previous);
    text += children(pages.bookmarks, index, first, false);
    return text + " /Dest [" + s.pages[mark.page] + " 0 R /XYZ 0 " + QByteArray::number(y, 'f', 1) + " null] >>";
}

// Dates and identifiers that Qt takes from the clock, replaced by others of the same length.
void setDates(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray date = pdfDate(created);
    for (qsizetype at = pdf.indexOf("Date (D:"); at >= 0; at = pdf.indexOf("Date (D:", at + 1))
        pdf.replace(at + 6, date.size(), date);
}

} // namespace

QByteArray withOutline(QByteArray pdf, const Pages &pages, const QDateTime &created)
{
    setDates(pdf, created);
    const Structure s = structureOf(pdf);
    if (s.pages.size() != qsizetype(pages.pages.size()) || s.catalogue.isEmpty() || s.size == 0)
        return pdf;
    Update update(pdf);
    const int outline = s.size, first = outline + 1, count = int(pages.bookmarks.size());
    QByteArray catalogue = s.catalogue.mid(s.catalogue.indexOf("<<") + 2);
    catalogue.truncate(catalogue.lastIndexOf(">>"));
    const QByteArray language(languageKey(pages.language).data());
    update.object(s.root.toInt(),
                  "<<" + catalogue + "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n/Lang (" + language
                      + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>");
    update.object(outline, "<< /Type /Outlines" + children(pages.bookmarks, -1, first, true) + " >>");
    for (int i = 0; i < count; ++i)
        update.object(first + i, itemText(pages, s, i, outline, first));
    update.close(s, first + count);
    return pdf;
}

} // namespace tokenyard::ui
