// SPDX-License-Identifier: Apache-2.0
// The planner's own measured runs: choose a CSV file, see which rows are read, predicted against measured before and after a
// refit, and the effect on the plan's tokens; then use the fit in this plan (undoable) or discard it.
#pragma once

#include "ui/document/background.h"
#include "ui/pages/throughput/own_rows.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tokenyard::ui {

class Document;
class PlainTable;
class ScatterChart;

class OwnRowsView : public QWidget {
    Q_OBJECT
public:
    OwnRowsView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void readFile(const QString &path);
    void useFit();       // the fitted calibration becomes the plan's
    void usePublished(); // back to the built-in one
    bool isBusy() const { return m_work.isRunning(); }
    const std::optional<OwnEffect> &effect() const { return m_effect; }
    QString said() const;
    PlainTable *rows() const { return m_rows; }
    PlainTable *summary() const { return m_summary; }

private:
    QWidget *makeHead();
    void choose();
    void cancel();
    void fit();
    void showFile(OwnFile file);
    void showEffect(std::optional<OwnEffect> effect);
    void draw();
    void fillRows();
    void fillSummary();
    void fillErrors(const OwnStatistics &statistics);
    void updateButtons();
    void sayState();
    void progress(double fraction);
    QString rowsWords() const;

    Document *m_document;
    QLabel *m_said, *m_effectSaid, *m_doing;
    QPushButton *m_choose, *m_cancel, *m_use, *m_back;
    QProgressBar *m_bar;
    ScatterChart *m_chart;
    PlainTable *m_summary, *m_rows;
    OwnFile m_file;
    QString m_reading; // name of the file being read; otherwise ""
    std::optional<OwnEffect> m_effect;
    const RecordSet *m_fittedFrom = nullptr; // the plan's calibration when the fit began
    Background m_work{this};
};

} // namespace tokenyard::ui
