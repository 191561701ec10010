// SPDX-License-Identifier: Apache-2.0
// Figures over several inputs at once: each from one value to another in even steps, all combinations as a table, every figure of them as
// CSV. The studies run in the background.
#pragma once

#ifndef Q_MOC_RUN
#include "core/what_if/sweep.h"
#endif

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tokenyard::ui {

class AxisRow;
class Background;
class Document;
class PlainTable;
class ProgressRow;

class TableView : public QWidget {
    Q_OBJECT
public:
    explicit TableView(Document *document, QWidget *parent = nullptr);
    ~TableView() override;
    // The inputs to choose from, what moves the plan most first. What was computed belongs to another plan and goes.
    void setInputs(const std::vector<Input> &inputs);
    void compute();
    bool isBusy() const;
    PlainTable *table() const { return m_table; }
    QString answer() const;
    bool writeCsv(const QString &path);

private:
    // An input with the number of values that it takes.
    struct Axis {
        AxisRow *row;
        QSpinBox *steps;
    };
    void addAxis(QGridLayout *grid, int row);
    std::optional<std::vector<SweepAxis>> axes();
    bool addAxisTo(std::vector<SweepAxis> &axes, const Axis &axis);
    void take(const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points);
    void askExport();

    Document *m_document;
    Background *m_work;
    std::vector<Axis> m_axes;
    QPushButton *m_compute, *m_export;
    ProgressRow *m_progress;
    QLabel *m_answer;
    QVBoxLayout *m_box;
    PlainTable *m_table = nullptr;
    std::vector<SweepAxis> m_asked;
    std::vector<SweepPoint> m_points;
};

} // namespace tokenyard::ui
