// SPDX-License-Identifier: Apache-2.0
// One figure of the ledger: label, number in 20 px with tabular digits, unit small and grey, the step's difference and the
// P10-P90 band with a tick at the base value; on a small screen all in one line. A button: click or Space explains the figure.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace tokenyard::ui {

struct KpiFigure {
    QString label, number, unit, difference;
    enum class Tone { Neutral, Better, Worse } tone = Tone::Neutral;
    // The positions of the band and the tick on the bar, 0 to 1.
    std::optional<double> lowFraction, baseFraction, highFraction;
    QString hint;            // tool tip: meaning, band in words, or why there is no value
    bool hasChoices = false; // shows that the unit opens a menu
    bool operator==(const KpiFigure &) const = default;
};

class KpiTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiTile(const Tokens &tokens, QWidget *parent = nullptr);
    void setFigure(const KpiFigure &figure);
    QFont numberFont(const QString &unit) const;
    const KpiFigure &figure() const { return m_figure; }
    // One line: label, number and unit, without difference and band.
    void setInOneLine(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void choicesRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString unitShown() const;
    void paintInOneLine(QPainter &painter);
    void paintBand(QPainter &painter) const;

    const Tokens &m_tokens;
    KpiFigure m_figure;
    bool m_inOneLine = false;
    QRect m_unitRect; // where the choices open
};

// Draws digits in cells of equal width, because Inter's widths differ; returns the width drawn. QFont of Qt 6.4 has no OpenType features.
int drawTabular(QPainter &painter, QPoint baseline, const QString &text);

} // namespace tokenyard::ui
