// SPDX-License-Identifier: Apache-2.0
// A schematic on the screen: zoom to the cursor, panning, selection of a symbol by click or keys. The owner keeps the selection.
#pragma once

#ifndef Q_MOC_RUN
#include "core/report/drawing/diagram.h"
#include "ui/map/list_painter.h"
#endif

#include <QWidget>

#include <optional>

namespace tokenyard::ui {

class DiagramView : public QWidget {
    Q_OBJECT
public:
    static constexpr double zoomStep = 1.25;
    explicit DiagramView(const Tokens &tokens, QWidget *parent = nullptr);
    void setDiagram(drawing::Diagram diagram);
    const drawing::Diagram &diagram() const { return m_diagram; }
    void setSelected(const std::vector<ObjectId> &ids);
    // Where a diagram begins that is too large to be read as a whole: at its source.
    void setStart(Qt::Alignment start) { m_start = start; }
    void fit();       // all of it, however small
    void showStart(); // all of it, or as much from its start as can be read
    void zoomBy(double factor, QPointF anchor);
    QPointF toPixel(Point at) const;

signals:
    void chosen(const std::vector<tokenyard::ObjectId> &ids);
    void opened(const std::vector<tokenyard::ObjectId> &ids); // double-clicked, or Enter on what is chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Point toDiagram(QPointF pixel) const;
    std::vector<ObjectId> at(QPointF pixel) const;
    bool hasRoom() const;
    double wholeScale() const;
    void place(double scale);
    void showAsBefore();
    void step(int by);
    void panBy(QPointF pixels);
    void paintSelected(QPainter &painter) const;
    bool isSelected(const std::vector<ObjectId> &ids) const;

    const Tokens &m_tokens;
    drawing::Diagram m_diagram;
    LabelCache m_labels;
    double m_labelsAt = 0.0; // the scale for which they were shaped
    std::vector<ObjectId> m_selected;
    double m_scale = 3.0;      // pixels a millimetre of the diagram
    QPointF m_origin;          // where its (0, 0) is
    double m_leastWords = 0.0; // millimetres, of the smallest letters
    enum class Shows { Start, Whole, Part };
    Shows m_shows = Shows::Whole;
    Qt::Alignment m_start = Qt::AlignLeft;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
};

} // namespace tokenyard::ui
