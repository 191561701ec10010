// SPDX-License-Identifier: Apache-2.0
// A chart in the style that the program uses for all: a title that says which question it answers, a line that says what is drawn,
// and a plot without frame, with hairline grid and small ticks.
#pragma once

#include "ui/theme/tokens.h"

#include <QSharedPointer>
#include <QWidget>

class QCPAxis;
class QCPAxisTicker;
class QCPAxisRect;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace tokenyard::ui {

class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(const Tokens &tokens, QWidget *parent = nullptr);
    // The titles are plain text; `key` is rich text, with the names in it escaped (swatches are pictures).
    void setTitle(const QString &question, const QString &drawn, const QString &key = {});
    QString title() const;
    QString subtitle() const;
    QCustomPlot *plot() const { return m_plot; }
    const Tokens &tokens() const { return m_tokens; }
    void style(QCPAxisRect *rect) const; // axes of one more rectangle
    // Words on the plot, at plot coordinates, above the mark unless aligned otherwise.
    QCPItemText *write(const QString &text, double x, double y, bool strong = false,
                       Qt::Alignment alignment = Qt::AlignHCenter | Qt::AlignBottom);
    void clear(); // graphs, bars and words; axes stay

    // Ticks of a logarithmic axis at 1, 2 and 5 of each decade, or of decades alone where there are many.
    static QSharedPointer<QCPAxisTicker> oneTwoFiveTicker();
    // Years, or campuses by number, along the horizontal axis: whole steps, and no comma within a year.
    static void markWhole(QCustomPlot &plot, double step = 1.0);

private:
    const Tokens &m_tokens;
    QLabel *m_title, *m_subtitle;
    QCustomPlot *m_plot;
};

} // namespace tokenyard::ui
