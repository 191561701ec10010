// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdf_finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QFile>

namespace tokenyard::ui {

namespace {

using Object = QPDFObjectHandle;

constexpr int printed = 4;                                 // an annotation's flag: it is there on paper too
constexpr double twipsPerPoint = 20.0, aboveTarget = 12.0; // points of paper shown above the line to which a bookmark leads

std::string utf8(const QString &text) { return text.toStdString(); }
Object words(const QString &text) { return Object::newUnicodeString(utf8(text)); }
Object name(const char *key) { return Object::newName(key); }
Object real(double value) { return Object::newReal(value, 2); }
QString pdfDate(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")); }

class Finish {
public:
    Finish(QPDF &pdf, const Pages &pages) : m_pdf(pdf), m_pages(pages), m_sheets(pdf.getAllPages()) {}

    bool fits() const { return m_sheets.size() == m_pages.pages.size(); }

    void outline()
    {
        if (m_pages.bookmarks.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        addItems(root, 0, m_pages.bookmarks.size(), true);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    void links()
    {
        for (const PageLink &link : m_pages.links) {
            const QSizeF size = m_pages.pages[std::size_t(link.page)].size / twipsPerPoint;
            const QRectF box(link.box.topLeft() / twipsPerPoint, link.box.size() / twipsPerPoint);
            Object note = Object::newDictionary();
            note.replaceKey("/Type", name("/Annot"));
            note.replaceKey("/Subtype", name("/Link"));
            note.replaceKey("/F", Object::newInteger(printed));
            note.replaceKey("/Rect",
                            Object::newArray({real(box.left()), real(size.height() - box.bottom()), real(box.right()),
                                              real(size.height() - box.top())}));
            note.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
            if (link.address.isEmpty()) {
                note.replaceKey("/Dest", destination(link.toPage, link.toY));
            } else {
                Object action = Object::newDictionary();
                action.replaceKey("/S", name("/URI"));
                action.replaceKey("/URI", Object::newString(utf8(link.address)));
                note.replaceKey("/A", action);
            }
            annotationsOf(link.page).appendItem(m_pdf.makeIndirectObject(note));
        }
    }

    void catalogue()
    {
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", Object::newString(std::string(languageKey(m_pages.language))));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        Object decimal = Object::newDictionary();
        decimal.replaceKey("/S", name("/D"));
        Object labels = Object::newDictionary();
        labels.replaceKey("/Nums", Object::newArray({Object::newInteger(0), decimal}));
        root.replaceKey("/PageLabels", labels);
    }

    // Tags (ISO 32000-1, 14.7 and 14.8): the document, its sections with their titles, and in them the pages in reading order with
    // their figures and what these show, so that a program that reads aloud or converts knows the language, the order and the pictures.
    void structure()
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary()), pagesOf = Object::newArray();
        root.replaceKey("/Type", name("/StructTreeRoot"));
        Object document = element("/Document", root), section = document;
        document.replaceKey("/T", words(m_pages.title));
        for (std::size_t page = 0; page < m_sheets.size(); ++page) {
            if (const PageBookmark *mark = sectionOn(int(page))) {
                section = element("/Sect", document);
                section.replaceKey("/T", words(mark->title));
            }
            Object sheet = m_sheets[page], parts = Object::newArray();
            const QStringList figures = tagContents(page);
            for (int i = 0; i <= 2 * figures.size(); ++i) { // what stands before, between and after the figures, and they
                const bool figure = i % 2 == 1;
                Object part = element(figure ? "/Figure" : "/Div", section);
                part.replaceKey("/Pg", sheet);
                part.replaceKey("/K", Object::newInteger(i));
                if (figure)
                    part.replaceKey("/Alt", words(figures[i / 2]));
                parts.appendItem(part);
            }
            sheet.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(page)));
            pagesOf.appendItem(Object::newInteger(static_cast<long long>(page)));
            pagesOf.appendItem(parts);
        }
        Object parents = Object::newDictionary(), marked = Object::newDictionary();
        parents.replaceKey("/Nums", pagesOf);
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(static_cast<long long>(m_sheets.size())));
        marked.replaceKey("/Marked", Object::newBool(true));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
    }

    // What ISO 19005-3 (PDF/A-3, level B) asks for beyond what Qt writes: an output intent for the device colours, a print flag on
    // every link, one name of an embedded font, and no list of its glyphs, for Qt's leaves some out and none is needed.
    void archive()
    {
        QFile profile(QStringLiteral(":/qpdf/sRGB2014.icc")); // the ICC's profile, which Qt has for PDF/A-1
        if (!profile.open(QIODevice::ReadOnly))
            return;
        Object stream = m_pdf.newStream(profile.readAll().toStdString()), intent = Object::newDictionary();
        stream.getDict().replaceKey("/N", Object::newInteger(3));
        intent.replaceKey("/Type", name("/OutputIntent"));
        intent.replaceKey("/S", name("/GTS_PDFA1"));
        for (const char *key : {"/OutputConditionIdentifier", "/Info"})
            intent.replaceKey(key, Object::newString("sRGB IEC61966-2.1"));
        intent.replaceKey("/DestOutputProfile", stream);
        m_pdf.getRoot().replaceKey("/OutputIntents", Object::newArray({m_pdf.makeIndirectObject(intent)}));
        for (Object object : m_pdf.getAllObjects()) {
            if (object.isDictionaryOfType("/FontDescriptor"))
                object.removeKey("/CIDSet");
            if (object.isDictionaryOfType("/Font") && object.getKey("/DescendantFonts").isArray())
                nameSubset(object);
        }
        m_archived = true;
    }

    void information(const QDateTime &created)
    {
        Object info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(Object::newDictionary());
            m_pdf.getTrailer().replaceKey("/Info", info);
        }
        for (const auto &[key, text] : {std::pair("/Title", m_pages.title), std::pair("/Author", m_pages.author),
                                        std::pair("/Subject", m_pages.subject), std::pair("/Creator", QStringLiteral("Tokenyard"))}) {
            if (text.isEmpty())
                info.removeKey(key);
            else
                info.replaceKey(key, words(text));
        }
        for (const char *key : {"/CreationDate", "/ModDate"})
            info.replaceKey(key, Object::newString(utf8(pdfDate(created))));
        Object metadata = m_pdf.newStream(utf8(xmp(created)));
        metadata.getDict().replaceKey("/Type", name("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("/XML"));
        m_pdf.getRoot().replaceKey("/Metadata", metadata);
    }

    void attachments(const QDateTime &created)
    {
        if (m_pages.attachments.empty())
            return;
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        Object associated = Object::newArray(); // ISO 32000-2, 14.13: what the document was made from
        for (const Attachment &file : m_pages.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, file.bytes.toStdString());
            stream.setCreationDate(utf8(pdfDate(created))).setModDate(utf8(pdfDate(created))).setSubtype(utf8(file.type));
            auto spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, utf8(file.name), stream);
            spec.setDescription(utf8(file.about));
            spec.getObjectHandle().replaceKey("/AFRelationship", name("/Source"));
            files.replaceEmbeddedFile(utf8(file.name), spec);
            associated.appendItem(spec.getObjectHandle());
        }
        m_pdf.getRoot().replaceKey("/AF", associated);
    }

private:
    // A font of which a part is embedded has the part's name everywhere (ISO 32000-1, 9.6.4 and 9.8.1); Qt gives it to the descriptor alone.
    static void nameSubset(Object font)
    {
        for (Object part : font.getKey("/DescendantFonts").aitems())
            if (Object subset = part.getKey("/FontDescriptor").getKey("/FontName"); subset.isName()) {
                part.replaceKey("/BaseFont", subset);
                font.replaceKey("/BaseFont", subset);
            }
    }
    // Puts the contents of a page between tags, whose numbers count from 0, and returns its figures: the tags of odd numbers.
    QStringList tagContents(std::size_t page)
    {
        QStringList figures;
        for (const Placed &item : m_pages.pages[page].items)
            figures << item.piece.figures;
        QPDFPageObjectHelper contents(m_sheets[page]);
        if (!figures.isEmpty()) {
            contents.coalesceContentStreams();
            Object stream = m_sheets[page].getKey("/Contents");
            const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
            std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            if (tagFigures(text) == figures.size())
                stream.replaceStreamData(text, Object::newNull(), Object::newNull());
            else
                figures.clear();
        }
        contents.addPageContents(m_pdf.newStream("/Div <</MCID 0>> BDC\n"), true);
        contents.addPageContents(m_pdf.newStream("\nEMC\n"), false);
        return figures;
    }
    // The marks of markFigure become tags; how many figures there are, -1 if a mark has no other.
    static int tagFigures(std::string &contents)
    {
        const std::string at = std::to_string(int(figureMarkAt)), mark = at + " " + at + " ";
        int tags = 0;
        for (std::size_t found = contents.find(mark); found != std::string::npos; found = contents.find(mark, found)) {
            const std::size_t painted = contents.find('f', found); // "-30000 -30000 1 7 re", then "f" or "f*"
            const bool begins = contents[found + mark.size()] == '1';
            if (painted == std::string::npos || begins != (tags % 2 == 0))
                return -1;
            const std::size_t end = painted + 1 + std::size_t(contents.compare(painted + 1, 1, "*") == 0);
            ++tags;
            contents.replace(found, end - found,
                             "EMC\n/" + std::string(begins ? "Figure" : "Div") + " <</MCID " + std::to_string(tags) + ">> BDC");
        }
        return tags % 2 == 0 ? tags / 2 : -1;
    }
    // A structure element, appended as the last child of `parent`.
    Object element(const char *type, Object parent)
    {
        Object made = m_pdf.makeIndirectObject(Object::newDictionary());
        made.replaceKey("/Type", name("/StructElem"));
        made.replaceKey("/S", name(type));
        made.replaceKey("/P", parent);
        if (!parent.getKey("/K").isArray())
            parent.replaceKey("/K", Object::newArray());
        parent.getKey("/K").appendItem(made);
        return made;
    }
    // The first section that starts on the page; nullptr if none does.
    const PageBookmark *sectionOn(int page) const
    {
        for (const PageBookmark &mark : m_pages.bookmarks)
            if (mark.level == 0 && mark.page == page)
                return &mark;
        return nullptr;
    }
    Object destination(int page, double y) const
    {
        const double height = m_pages.pages[std::size_t(page)].size.height();
        return Object::newArray({m_sheets[std::size_t(page)], name("/XYZ"), Object::newInteger(0),
                                 real((height - y) / twipsPerPoint + aboveTarget), Object::newNull()});
    }
    Object annotationsOf(int page) const
    {
        Object sheet = m_sheets[std::size_t(page)];
        if (!sheet.getKey("/Annots").isArray())
            sheet.replaceKey("/Annots", Object::newArray());
        return sheet.getKey("/Annots");
    }
    // The bookmarks from `first` up to but not including `last` as children of `parent`; deeper levels under the bookmark before them.
    void addItems(Object parent, std::size_t first, std::size_t last, bool open)
    {
        Object previous = Object::newNull();
        int number = 0;
        for (std::size_t i = first; i < last;) {
            const PageBookmark &mark = m_pages.bookmarks[i];
            std::size_t next = i + 1;
            while (next < last && m_pages.bookmarks[next].level > mark.level)
                ++next;
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", words(mark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(mark.page, mark.y));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            addItems(item, i + 1, next, false);
            previous = item;
            ++number;
            i = next;
        }
        if (number == 0)
            return;
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", Object::newInteger(open ? number : -number));
    }
    QString xmp(const QDateTime &created) const
    {
        const QString date = created.toUTC().toString(Qt::ISODate), language(languageKey(m_pages.language).data());
        const auto element = [](const char *key, const QString &text) {
            return text.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(key), text.toHtmlEscaped());
        };
        const auto listed = [&](const char *key, const char *list, const QString &attribute, const QString &text) {
            return text.isEmpty() ? QString()
                                  : QStringLiteral("<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n")
                                        .arg(QLatin1String(key), QLatin1String(list), attribute, text.toHtmlEscaped());
        };
        const QString standard = QStringLiteral(" xml:lang=\"x-default\"");
        return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                              "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                              "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                              "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                              "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n")
            + element("dc:format", QStringLiteral("application/pdf")) + listed("dc:title", "Alt", standard, m_pages.title)
            + listed("dc:description", "Alt", standard, m_pages.subject) + listed("dc:creator", "Seq", {}, m_pages.author)
            + listed("dc:language", "Bag", {}, language) + element("xmp:CreatorTool", QStringLiteral("Tokenyard"))
            + element("xmp:CreateDate", date) + element("xmp:ModifyDate", date) + element("pdf:Producer", producer())
            + (m_archived ? element("pdfaid:part", QStringLiteral("3")) + element("pdfaid:conformance", QStringLiteral("B")) : QString())
            + QStringLiteral("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    }

    QString producer() const
    {
        Object info = m_pdf.getTrailer().getKey("/Info");
        return info.isDictionary() && info.getKey("/Producer").isString() ? QString::fromStdString(info.getKey("/Producer").getUTF8Value())
                                                                          : QString();
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    std::vector<Object> m_sheets;
    bool m_archived = false; // as PDF/A-3
};

} // namespace

QByteArray finishedPdf(const QByteArray &bytes, const Pages &pages, const QDateTime &created)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
        Finish finish(pdf, pages);
        if (!finish.fits())
            return bytes;
        finish.outline();
        finish.links();
        finish.catalogue();
        finish.structure();
        finish.archive();
        finish.information(created);
        finish.attachments(created);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7"); // what PDF/A-3 is made of
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::exception &) { // qpdf cannot read the file: the pages are worth keeping without marks
        return bytes;
    }
}

} // namespace tokenyard::ui
