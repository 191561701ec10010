// SPDX-License-Identifier: Apache-2.0
// Can the halls carry the demand? Demand against capacity over a typical week, stacked by service, and the mix as a
// table; selecting a row shows the service's properties.
#pragma once

#include "core/edit/edit.h"
#include "core/report/service_rows.h"
#include "core/study/workload/typical_week.h"
#include "ui/pages/page.h"

#include <array>

class QCPGraph;
class QCPItemText;
class QToolButton;

namespace tokenyard::ui {

class Chart;
class PlainTable;

class WorkloadPage : public StudyPage {
    Q_OBJECT
public:
    WorkloadPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    PlainTable *services() const { return m_services; }
    Chart *week() const { return m_week; }

protected:
    void refresh() override;

private:
    struct LayerName { // the name of a service, and its layer over the week
        QCPItemText *item;
        std::array<double, hoursPerWeek> bottom, top;
    };
    struct WeekStack { // the layers drawn so far, from the bottom
        QCPGraph *below = nullptr;
        std::array<double, hoursPerWeek> served{}, asked{};
        TokenRate capacity;
        QStringList key; // names and colours, bottom to top
    };
    void placeNames();
    QWidget *makeButtons();
    QToolButton *makeLimits(); // MLPerf's for the selected service
    void setLimits(const char *scenario, const QString &name);
    QToolButton *makeUses(); // service templates: chat, coding agents, retrieval, ...
    void setUse(const RecordId &use, const QString &name);
    void run(const edit::Edit &edit); // one undo entry; selects what it made
    ObjectId chosen() const;          // the selected service, or 0
    void drawWeek();
    void drawLayer(WeekStack &stack, const std::array<double, hoursPerWeek> &top, const QBrush &brush, const QColor &edge);
    void drawService(WeekStack &stack, const ServiceLoad &load, std::size_t index, const std::vector<CalendarDay> &days);
    double drawUnserved(WeekStack &stack);
    void drawCapacity(TokenRate capacity);
    void fillServices();
    void selectRow(int row); // from the table to the document
    void showSelection();    // from the document to the table
    QColor colourOf(std::size_t service) const;

    Chart *m_week;
    PlainTable *m_services;
    std::vector<ServiceRow> m_rows;
    std::vector<LayerName> m_names;
    QToolButton *m_duplicate = nullptr, *m_delete = nullptr, *m_limits = nullptr, *m_uses = nullptr;
    bool m_following = false;
};

} // namespace tokenyard::ui
