// SPDX-License-Identifier: Apache-2.0
// A heading row that sorts, by a click or by keys: Tab reaches it, Left and Right choose a column, Space or Enter sorts by it.
#pragma once

#include <QHeaderView>

namespace tokenyard::ui {

class SortHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit SortHeader(QWidget *parent = nullptr);
    void setSortable(bool sortable);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;

private:
    void move(int step);
    int m_current = 0;
};

} // namespace tokenyard::ui
