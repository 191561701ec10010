// SPDX-License-Identifier: Apache-2.0
// The 8,760 hours of a year: load, PUE and price of each, zoomed to a year, a week or a day, and the load as a duration curve.
#pragma once

#include "ui/pages/page.h"

#include "core/base/series.h"

class QButtonGroup;
class QCPAxisRect;

namespace tokenyard::ui {

class Chart;

class HoursPage : public StudyPage {
    Q_OBJECT
public:
    HoursPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void showHours(double from, double to);
    Chart *hours() const { return m_hours; }
    Chart *duration() const { return m_duration; }

protected:
    void refresh() override;

private:
    QWidget *makeSwitch();
    void makeHours();
    void drawHours();
    void drawDuration();
    void drawLine(QCPAxisRect *rect, const Eigen::ArrayXd &hourly, const QColor &colour, const QString &name, bool filled,
                  Qt::PenStyle style = Qt::SolidLine);

    Chart *m_hours, *m_duration;
    std::vector<QCPAxisRect *> m_rects; // load, PUE, price
    double m_from = 0.0, m_to = hoursPerYear;
    bool m_coarse = true; // days instead of hours are drawn
};

} // namespace tokenyard::ui
