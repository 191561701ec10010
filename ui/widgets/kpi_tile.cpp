// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/kpi_tile.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tokenyard::ui {

namespace {
constexpr int margin = 12;
constexpr int gap = 5, smallUnit = 9, largerUnit = 10, leastFigure = 11, lineFigure = 13; // px
constexpr int room = 8;                                                                   // px beside the unit
constexpr QSize usualTile(132, 84), leastTile(96, 84);
constexpr int lineHeight = 28;

// The minimum width at which the words fit on two lines: a third would overlap the label.
int twoLinesWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int least = metrics.horizontalAdvance(text);
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank >= 0; blank = text.indexOf(QLatin1Char(' '), blank + 1))
        least = std::min(least, std::max(metrics.horizontalAdvance(text.left(blank)), metrics.horizontalAdvance(text.mid(blank + 1))));
    return least;
}

int tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QChar c : text)
        width += metrics.horizontalAdvance(c.isDigit() ? QLatin1Char('0') : c);
    return width;
}
} // namespace

QString KpiTile::unitShown() const { return m_figure.hasChoices ? m_figure.unit + QStringLiteral(" ▾") : m_figure.unit; }

void KpiTile::setInOneLine(bool on)
{
    m_inOneLine = on;
    updateGeometry();
    update();
}

QSize KpiTile::sizeHint() const { return m_inOneLine ? minimumSizeHint() : usualTile.expandedTo(minimumSizeHint()); }

// Number and unit are never cut, nor do three lines of a unit run into the label.
QSize KpiTile::minimumSizeHint() const
{
    QFont figure = figureFont(), small = captionFont();
    if (m_inOneLine) {
        figure.setPixelSize(lineFigure);
        const QFontMetrics words(small);
        return {2 * margin + words.horizontalAdvance(m_figure.label) + gap + tabularWidth(m_figure.number, figure) + gap
                    + words.horizontalAdvance(unitShown()),
                lineHeight};
    }
    figure.setPixelSize(leastFigure);
    small.setPixelSize(smallUnit);
    return leastTile.expandedTo({margin + tabularWidth(m_figure.number, figure) + gap + room + twoLinesWidth(unitShown(), small), 0});
}

// A figure without its unit is meaningless: if both do not fit, the number is shortened.
QFont KpiTile::numberFont(const QString &unit) const
{
    QFont font = figureFont(), small = captionFont();
    small.setPixelSize(smallUnit);
    const int left = width() - margin - gap - room - twoLinesWidth(unit, small);
    while (font.pixelSize() > leastFigure && tabularWidth(m_figure.number, font) > left)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

int drawTabular(QPainter &painter, QPoint baseline, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = metrics.horizontalAdvance(QLatin1Char('0'));
    int x = baseline.x();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int width = c.isDigit() ? cell : own;
        painter.drawText(QPoint(x + (width - own) / 2, baseline.y()), QString(c));
        x += width;
    }
    return x - baseline.x();
}

KpiTile::KpiTile(const Tokens &tokens, QWidget *parent) : QAbstractButton(parent), m_tokens(tokens)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setFigure(const KpiFigure &figure)
{
    if (figure == m_figure)
        return;
    const QSize before = minimumSizeHint();
    m_figure = figure;
    if (minimumSizeHint() != before)
        updateGeometry();
    setToolTip(figure.hint);
    setAccessibleName(QStringLiteral("%1: %2 %3, %4").arg(figure.label, figure.number, figure.unit, figure.difference));
    update();
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        p.fillRect(rect().adjusted(0, 0, -1, 0), mixed(m_tokens.selection, m_tokens.panel, hasFocus() ? 0.08 : 0.04));
    p.fillRect(QRect(width() - 1, 0, 1, height()), m_tokens.line);
    if (m_inOneLine)
        return paintInOneLine(p);
    const int inner = width() - 2 * margin;
    p.setFont(captionFont());
    p.setPen(m_tokens.muted);
    p.drawText(QRect(margin, 9, inner, 16), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_figure.label, Qt::ElideRight, inner));
    const QString unit = unitShown();
    p.setFont(numberFont(unit));
    p.setPen(m_tokens.ink);
    const int drawn = drawTabular(p, {margin, 46}, m_figure.number);
    p.setFont(captionFont());
    p.setPen(m_tokens.muted);
    const int unitLeft = margin + drawn + gap;
    m_unitRect = QRect(unitLeft - 3, 28, width() - unitLeft, 24);
    const int left = width() - unitLeft - 4;
    if (p.fontMetrics().horizontalAdvance(unit) <= left) {
        p.drawText(QPoint(unitLeft, 46), unit);
    } else { // small lines are better than a label cut short
        QFont small = captionFont();
        small.setPixelSize(largerUnit);
        if (twoLinesWidth(unit, small) > left)
            small.setPixelSize(smallUnit);
        p.setFont(small);
        p.drawText(QRect(unitLeft, 16, left, 36), int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap, unit);
        p.setFont(captionFont());
    }
    const QColor tones[] = {m_tokens.muted, m_tokens.good, m_tokens.warning};
    p.setPen(tones[int(m_figure.tone)]);
    p.drawText(QRect(margin, 51, inner, 15), Qt::AlignLeft | Qt::AlignVCenter, m_figure.difference);
    paintBand(p);
}

void KpiTile::paintInOneLine(QPainter &p)
{
    QFont figure = figureFont();
    figure.setPixelSize(lineFigure);
    p.setFont(captionFont());
    const int base = (height() + p.fontMetrics().ascent() - p.fontMetrics().descent()) / 2;
    const int labelWidth = p.fontMetrics().horizontalAdvance(m_figure.label);
    p.setPen(m_tokens.muted);
    p.drawText(QPoint(margin, base), m_figure.label);
    p.setFont(figure);
    p.setPen(m_tokens.ink);
    const int unitLeft = margin + labelWidth + gap + drawTabular(p, {margin + labelWidth + gap, base}, m_figure.number) + gap;
    p.setFont(captionFont());
    p.setPen(m_tokens.muted);
    p.drawText(QPoint(unitLeft, base), unitShown());
    m_unitRect = QRect(unitLeft - 3, 0, width() - unitLeft, height());
}

void KpiTile::paintBand(QPainter &p) const
{
    const double left = margin, span = width() - 2.0 * margin, y = 74;
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(m_tokens.line, m_tokens.panel, 0.7));
    p.drawRoundedRect(QRectF(left, y - 1, span, 3), 1.5, 1.5);
    if (!m_figure.baseFraction)
        return;
    if (m_figure.lowFraction && m_figure.highFraction) {
        const double from = left + *m_figure.lowFraction * span, to = left + *m_figure.highFraction * span;
        p.setBrush(mixed(m_tokens.selection, m_tokens.panel, m_tokens.dark ? 0.45 : 0.32));
        p.drawRoundedRect(QRectF(from, y - 1, std::max(3.0, to - from), 3), 1.5, 1.5);
    }
    p.setBrush(m_tokens.selection);
    p.drawRect(QRectF(left + *m_figure.baseFraction * span - 1, y - 4, 2, 9));
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_figure.hasChoices && m_unitRect.contains(event->pos())) {
        setDown(false);
        emit choicesRequested(mapToGlobal(m_unitRect.bottomLeft()));
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (m_figure.hasChoices && event->key() == Qt::Key_Down)
        emit choicesRequested(mapToGlobal(m_unitRect.bottomLeft()));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void KpiTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace tokenyard::ui
