// SPDX-License-Identifier: Apache-2.0
// Named figures one below the other, each with a bar below it if there is a share to show: parts of a time, effects of levers.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tokenyard::ui {

struct BarRow {
    QString name, value, hint;
    std::optional<double> shareFraction; // of the longest bar
    QColor bar, ink;                     // ink: of the value; invalid: the default
    bool operator==(const BarRow &) const = default;
};

class BarList : public QWidget {
    Q_OBJECT
public:
    explicit BarList(const Tokens &tokens, QWidget *parent = nullptr);
    void setRows(std::vector<BarRow> rows);
    const std::vector<BarRow> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight(const BarRow &row) const { return row.shareFraction ? 36 : 22; }
    const Tokens &m_tokens;
    std::vector<BarRow> m_rows;
};

} // namespace tokenyard::ui
