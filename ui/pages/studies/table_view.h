// SPDX-License-Identifier: Apache-2.0
// Figures over several inputs at once: each from one value to another in even steps, all combinations as a table, every figure of them as
// CSV. The studies run in the background.
#pragma once

#ifndef Q_MOC_RUN
#include "core/what_if/sweep.h"
#endif

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace tokenyard::ui {

class Background;
class Document;
class PlainTable;

class TableView : public QWidget {
    Q_OBJECT
public:
    explicit TableView(Document *document, QWidget *parent = nullptr);
    ~TableView() override;
    // The inputs to choose from, what moves the plan most first. What was computed belongs to another plan and goes.
    void setInputs(std::vector<Input> inputs);
    void compute();
    bool isBusy() const;
    PlainTable *table() const { return m_table; }
    QString answer() const;
    bool writeCsv(const QString &path);

private:
    struct AxisRow {
        QComboBox *input;
        QLineEdit *from, *to;
        QLabel *unit;
        QSpinBox *steps;
    };
    void addAxis(QGridLayout *grid, int row);
    void inputChosen(const AxisRow &row);
    const Input *inputOf(const AxisRow &row) const;
    std::optional<std::vector<SweepAxis>> axes();
    bool addAxisTo(std::vector<SweepAxis> &axes, const AxisRow &row);
    void take(const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points);
    void askExport();

    Document *m_document;
    Background *m_work;
    QTimer *m_clock;
    std::shared_ptr<std::atomic<std::size_t>> m_done;
    std::vector<Input> m_inputs;
    std::vector<AxisRow> m_axes;
    QPushButton *m_compute, *m_cancel, *m_export;
    QProgressBar *m_progress;
    QLabel *m_answer;
    QVBoxLayout *m_box;
    PlainTable *m_table = nullptr;
    std::vector<SweepAxis> m_asked;
    std::vector<SweepPoint> m_points;
};

} // namespace tokenyard::ui
