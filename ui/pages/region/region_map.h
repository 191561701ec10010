// SPDX-License-Identifier: Apache-2.0
// The map of Korea: provinces shaded by a value, power plants by fuel and size, substations, planned lines, dams, cable landings, stations,
// data centres and the candidate sites by rank. Dragging pans, the wheel or + and - zoom, arrows pan, Home shows all; a click chooses a site
// or places a point; a mark under the pointer says what it is and where it is known from.
#pragma once

#include "core/region/grid_lines.h"
#include "core/region/score.h"
#include "ui/theme/tokens.h"

#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <map>
#include <set>

namespace tokenyard::ui {

// A candidate on the map; its number is its rank, 0 for a point that was placed.
struct MapSite {
    int rank = 0;
    QString name;
    region::Place place;
};

// What the shading of the provinces means: the criterion, and the values at 0 and at 100 points.
struct ShadeKey {
    QString name, worst, best;
};

class RegionMap : public QWidget {
    Q_OBJECT
public:
    enum class Layer { Plants, Substations, Lines, Water, Cables, Stations, DataCentres, Towns, Legend };
    explicit RegionMap(const Tokens &tokens, QWidget *parent = nullptr);
    void setWorld(const region::World *world);                            // must outlive this map's use of it
    void setShades(std::map<RecordId, double> shades, ShadeKey key = {}); // of the provinces, 0 to 1; those without are not known
    void setSites(std::vector<MapSite> sites);
    void setChosen(int site); // index, -1: none
    void setLayer(Layer layer, bool shown);
    bool isShown(Layer layer) const { return m_layers.contains(layer); }
    void goTo(const region::Place &place);
    void showAll();
    // The position on the screen of a place, and the reverse.
    QPointF toScreen(const region::Place &place) const;
    region::Place toPlace(const QPointF &at) const;
    // What the mark at a place on the screen is, with its source; empty where there is none.
    QString hintAt(const QPointF &at) const;
    QSize sizeHint() const override { return {480, 260}; } // the page gives it what is left: all of Korea is seen at once
    QSize minimumSizeHint() const override { return {240, 140}; }

signals:
    void siteChosen(int site);
    void placed(const tokenyard::region::Place &place);

protected:
    bool event(QEvent *event) override; // hints
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void forgetGround();
    void zoomAt(const QPointF &at, double factor);
    QPainterPath pathOf(const std::vector<region::Ring> &rings) const;
    void drawGround(QPainter &painter) const;
    void drawPlants(QPainter &painter) const;
    void drawNodes(QPainter &painter) const;
    void drawLines(QPainter &painter) const;
    void drawRivers(QPainter &painter) const;
    void drawNames(QPainter &painter) const;
    struct LegendRow;
    std::vector<LegendRow> legendRows() const; // of the layers that are shown
    void drawLegend(QPainter &painter) const;
    bool shows(const region::Spot &spot) const;
    bool shows(const region::GridNode &node) const;
    QColor shadeColour(double share) const;
    void drawSpots(QPainter &painter, const char *sort, const QColor &colour, bool square) const;
    void drawSites(QPainter &painter) const;
    void drawScale(QPainter &painter) const;
    int siteAt(const QPointF &at) const;
    QColor fuelColour(const std::string &fuel) const;

    const Tokens &m_tokens;
    const region::World *m_world = nullptr;
    std::vector<region::GridNode> m_nodes;
    std::vector<region::GridLine> m_lines;
    std::vector<region::River> m_rivers;
    std::map<RecordId, double> m_shades;
    ShadeKey m_shadeKey;
    std::vector<MapSite> m_sites;
    std::set<Layer> m_layers{Layer::Plants, Layer::Water, Layer::Towns, Layer::Legend};
    int m_chosen = -1;
    double m_scale = 100.0; // pixels a degree of latitude
    region::Place m_centre{36.2, 127.8};
    QPixmap m_ground; // the part that changes only with the view and the layers
    QPointF m_pressed, m_last;
    bool m_dragging = false;
};

} // namespace tokenyard::ui
