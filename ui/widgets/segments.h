// SPDX-License-Identifier: Apache-2.0
// A row of buttons of which one is pressed: the switch of a page or a chart.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tokenyard::ui {

class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList &names, QWidget *parent = nullptr); // the first is pressed
    void add(const QString &name);
    void choose(int index);
    int current() const;
    int count() const;
    QButtonGroup *group() const { return m_group; }

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace tokenyard::ui
