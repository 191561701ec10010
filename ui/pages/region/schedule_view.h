// SPDX-License-Identifier: Apache-2.0
// The way to energisation: the network of permits, works and deliveries as bars in time, the critical path highlighted, P50 and P90 as
// lines; what late power costs in GPU-hours and won; the steps as a table.
#pragma once

#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/region/energisation.h"
#endif

namespace tokenyard::ui {

class PlainTable;

struct StepBar {
    QString name;
    double start = 0.0, finish = 0.0, low = 0.0, high = 0.0; // days; low and high of the finish
    bool critical = false;
    std::vector<int> after;
};

// A bar per step, with arrows showing what waits for what.
class StepChart : public QWidget {
    Q_OBJECT
public:
    explicit StepChart(const Tokens &tokens, QWidget *parent = nullptr);
    void show(std::vector<StepBar> bars, region::Date start, double p50, double p90, std::optional<double> planned);
    const std::vector<StepBar> &bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double toX(double days) const;
    void drawAxis(QPainter &painter) const;
    void drawLine(QPainter &painter, double days, const QString &text, const QColor &colour, int level) const;
    void drawBar(QPainter &painter, std::size_t i) const;

    const Tokens &m_tokens;
    std::vector<StepBar> m_bars;
    region::Date m_start;
    double m_p50 = 0.0, m_p90 = 0.0;
    std::optional<double> m_planned;
};

class ScheduleView : public RegionView {
    Q_OBJECT
public:
    ScheduleView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void fill(const std::string &priceRule) override;
    PlainTable *steps() const { return m_table; }
    StepChart *chart() const { return m_chart; }
    QLabel *caption() const { return m_caption; }

private:
    void fillLaws();
    void sayWhatWaits(region::Date begin, const region::Timing &timing);

    PlainTable *m_table, *m_laws;
    StepChart *m_chart;
    QLabel *m_caption, *m_stranded;
};

} // namespace tokenyard::ui
