// SPDX-License-Identifier: Apache-2.0
// The 8,760 hours of a year: which sources serve each, its price, the batteries' charge or the PUE; zoomed to a year, a month, a week or
// a day. Clicking an hour explains its price. Next to it the prices as a map of the year, and load and grid as duration curves.
#pragma once

#include "ui/pages/page.h"

#include "core/base/series.h"

#include <QPoint>

class QCPAxisRect;
class QLabel;

namespace tokenyard::ui {

class Chart;

class HoursPage : public StudyPage {
    Q_OBJECT
public:
    HoursPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void showHours(double from, double to);
    Chart *hours() const { return m_hours; }
    Chart *duration() const { return m_duration; }
    Chart *priceMap() const { return m_map; }
    // Explains the hour below the chart; -1: none.
    void chooseHour(int hour);
    QString explanation() const;

protected:
    void refresh() override;

private:
    QWidget *makeSwitch();
    QWidget *makeBelow();
    void makeHours();
    void takeClicks();
    void shift(int spans);
    void explain();
    void markHour();
    void nameRects(const QStringList &names);
    QString shownYear() const; // which state of the plan the hours are of
    void drawHours();
    void drawDuration();
    void drawLine(QCPAxisRect *rect, const Eigen::ArrayXd &hourly, const QColor &colour, const QString &name, bool filled);

    Chart *m_hours, *m_duration, *m_map;
    QLabel *m_answer;
    std::vector<QCPAxisRect *> m_rects; // sources, price, storage or PUE
    int m_chosen = -1;                  // hour of the year
    QPoint m_pressed;
    double m_from = 0.0, m_to = hoursPerYear;
    bool m_coarse = true; // days instead of hours are drawn
};

} // namespace tokenyard::ui
