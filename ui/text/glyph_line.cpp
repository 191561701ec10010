// SPDX-License-Identifier: Apache-2.0
#include "ui/text/glyph_line.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace tokenyard::ui {

namespace {

constexpr double mostKerning = 0.25; // of the type's size; a larger difference is not kerning but another glyph

struct Glyph {
    int face = -1; // -1: no font has the character
    quint32 index = 0;
    double advance = 0.0;
};

// A font and its fallbacks, with a cache of what was looked up in them.
class Faces {
public:
    explicit Faces(const QFont &font) : m_font(font)
    {
        for (const QString &family : font.families()) {
            QFont one = font;
            one.setFamilies({family});
            m_faces.push_back({QRawFont::fromFont(one), one});
        }
    }
    Glyph glyph(QChar c)
    {
        const auto known = m_glyphs.constFind(c);
        if (known != m_glyphs.constEnd())
            return *known;
        Glyph found;
        for (std::size_t i = 0; i < m_faces.size() && found.face < 0; ++i) {
            const QList<quint32> indexes = m_faces[i].raw.glyphIndexesForString(QString(c));
            if (indexes.size() != 1 || indexes.front() == 0)
                continue;
            const QList<QPointF> advances = m_faces[i].raw.advancesForGlyphIndexes(indexes);
            found = {int(i), indexes.front(), advances.isEmpty() ? 0.0 : advances.front().x()};
        }
        m_glyphs.insert(c, found);
        return found;
    }
    // By how much the pair is set closer (negative) than its two advances add up to; only for letters of one face.
    double kerning(QChar a, QChar b)
    {
        if (!m_font.kerning() || !a.isLetter() || !b.isLetter() || a.script() != QChar::Script_Latin || b.script() != QChar::Script_Latin)
            return 0.0;
        const quint32 pair = quint32(a.unicode()) << 16 | b.unicode();
        const auto known = m_kerning.constFind(pair);
        if (known != m_kerning.constEnd())
            return *known;
        double kerning = 0.0;
        const Glyph left = glyph(a), right = glyph(b);
        if (left.face >= 0 && left.face == right.face) {
            const double shaped = QFontMetricsF(m_faces[std::size_t(left.face)].font).horizontalAdvance(QString(a) + b);
            kerning = shaped - left.advance - right.advance;
            if (std::fabs(kerning) > mostKerning * m_font.pixelSize())
                kerning = 0.0;
        }
        m_kerning.insert(pair, kerning);
        return kerning;
    }
    const QRawFont &raw(int face) const { return m_faces[std::size_t(face)].raw; }

private:
    struct Face {
        QRawFont raw;
        QFont font;
    };
    QFont m_font;
    std::vector<Face> m_faces;
    QHash<QChar, Glyph> m_glyphs;
    QHash<quint32, double> m_kerning;
};

// One per font and thread: raw fonts belong to the thread that made them. They are never freed, because the last of them would
// outlive the application object.
Faces &facesOf(const QFont &font)
{
    struct Known {
        std::map<QString, Faces> all;
        QFont last; // text comes in runs of one font, and to spell out its key costs more than to measure a word
        Faces *of = nullptr;
    };
    thread_local auto *known = new Known;
    if (known->of && known->last == font)
        return *known->of;
    const QString key = font.key();
    auto at = known->all.find(key);
    if (at == known->all.end())
        at = known->all.emplace(key, Faces(font)).first;
    known->last = font;
    known->of = &at->second;
    return at->second;
}

// Whether the text can be set without shaping: combining marks and characters beyond the basic plane cannot.
bool isPlain(Faces &faces, const QString &text)
{
    for (QChar c : text)
        if (c.isMark() || c.isSurrogate() || faces.glyph(c).face < 0)
            return false;
    return true;
}

// The text with a mark in the place of each character that no font of the system has: an empty box could not be told from another, would
// be lost to copying, and a PDF that is made to be kept may not hold it (ISO 19005-3, 6.2.11.8).
QString legible(Faces &faces, const QFont &font, const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [&](QChar c) { return !c.isSurrogate() && faces.glyph(c).face >= 0; }))
        return text;
    const QString mark(faces.glyph(QChar::ReplacementCharacter).face >= 0 ? QChar(QChar::ReplacementCharacter) : QChar(u'?'));
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto isMissing = [&](qsizetype from, qsizetype count) {
        const QList<QGlyphRun> runs = layout.glyphRuns(int(from), int(count));
        return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
            const bool bars = run.rawFont().fontTable("cmap").isEmpty(); // what Qt draws for a script that no font has
            return bars || run.glyphIndexes().contains(0);
        });
    };
    QString shown;
    QTextBoundaryFinder seen(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = seen.toNextBoundary(); to > from; from = to, to = seen.toNextBoundary())
        shown += isMissing(from, to - from) ? mark : text.mid(from, to - from);
    return shown;
}

// Calls visit(glyph, x) for each character; returns the width.
template <class Visit>
double set(Faces &faces, const QString &text, Visit &&visit)
{
    double x = 0.0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0)
            x += faces.kerning(text[i - 1], text[i]);
        const Glyph glyph = faces.glyph(text[i]);
        visit(glyph, x);
        x += glyph.advance;
    }
    return x;
}

} // namespace

double plainTextWidth(const QFont &font, const QString &text)
{
    Faces &faces = facesOf(font);
    return isPlain(faces, text) ? set(faces, text, [](const Glyph &, double) {})
                                : QFontMetricsF(font).horizontalAdvance(legible(faces, font, text));
}

void drawPlainText(QPainter &painter, const QFont &font, QPointF at, const QString &text)
{
    Faces &faces = facesOf(font);
    const QPaintEngine *engine = painter.paintEngine();
    const bool kept = engine && engine->type() == QPaintEngine::SVG;
    if (kept || !isPlain(faces, text)) {
        painter.setFont(font);
        painter.drawText(at, kept ? text : legible(faces, font, text));
        return;
    }
    QList<quint32> indexes;
    QList<QPointF> places;
    int face = -1;
    const auto flush = [&] {
        if (indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(faces.raw(face));
        run.setGlyphIndexes(indexes);
        run.setPositions(places);
        painter.drawGlyphRun(at, run);
        indexes.clear();
        places.clear();
    };
    set(faces, text, [&](const Glyph &glyph, double x) {
        if (glyph.face != face)
            flush();
        face = glyph.face;
        indexes.append(glyph.index);
        places.append(QPointF(x, 0.0));
    });
    flush();
}

} // namespace tokenyard::ui
