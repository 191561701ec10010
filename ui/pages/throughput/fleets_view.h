// SPDX-License-Identifier: Apache-2.0
// The plan's GPUs, tokens and training power beside clusters of H100 and national fleets, each dated and with its source.
#pragma once

#include "core/region/yardsticks.h"
#include "ui/document/background.h"

#include <QWidget>

class QLabel;

namespace tokenyard::ui {

class Document;
class PlainTable;

class FleetsView : public QWidget {
    Q_OBJECT
public:
    explicit FleetsView(QWidget *parent = nullptr);
    void ask(const Document &document); // its study must be there
    bool isBusy() const { return m_work.isRunning(); }
    PlainTable *table() const { return m_table; }
    QString said() const;

private:
    void show(const region::PlanBesideFleets &all);

    QLabel *m_title, *m_note;
    PlainTable *m_table;
    Background m_work{this};
};

} // namespace tokenyard::ui
