// SPDX-License-Identifier: Apache-2.0
// The hours of a day by month as two grids of coloured cells, weekdays above weekends; if editable, a press or a drag paints
// cells, as do the arrow keys with Space.
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace tokenyard::ui {

class MonthHours : public QWidget {
    Q_OBJECT
public:
    using Grid = std::array<std::array<int, 24>, 12>; // an index into the colours
    struct Colours {
        std::vector<QColor> cells;
        QColor ink, muted, focus;
    };
    explicit MonthHours(QWidget *parent = nullptr);
    void show(const Grid &weekday, const Grid &weekend, Colours colours, const QStringList &labels);
    void setEditable(bool editable) { m_editable = editable; }
    QSize sizeHint() const override { return {560, 420}; }
    QSize minimumSizeHint() const override { return {420, 300}; }

signals:
    void painted(bool weekend, int month, int hour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { paintAt(event, true); }
    void mouseMoveEvent(QMouseEvent *event) override { paintAt(event, false); }
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell {
        int month = -1, hour = 0;
        bool weekend = false;
        bool valid() const { return month >= 0; }
        bool operator==(const Cell &) const = default;
    };
    QRectF gridOf(bool weekend) const;
    QRectF boxOf(const Cell &cell) const;
    Cell cellAt(QPointF point) const;
    void paintGrid(QPainter &painter, bool weekend) const;
    void paintAt(QMouseEvent *event, bool pressed);
    int valueOf(const Cell &cell) const { return (cell.weekend ? m_weekend : m_weekday)[std::size_t(cell.month)][std::size_t(cell.hour)]; }

    Grid m_weekday{}, m_weekend{};
    Colours m_colours;
    QStringList m_labels;
    Cell m_cursor{0, 0, false}, m_last;
    bool m_editable = false;
};

} // namespace tokenyard::ui
