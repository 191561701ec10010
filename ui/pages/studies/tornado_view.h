// SPDX-License-Identifier: Apache-2.0
// What moves a figure: one row per input with its range, and a bar that points to the side to which more of the input moves the
// figure. The dot says whether the range has a source.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

namespace tokenyard::ui {

struct TornadoRow {
    QString label, range, value, hint;
    double part = 0.0; // of the widest bar, signed: right raises the figure, left lowers it
    bool sourced = false;
    bool operator==(const TornadoRow &) const = default;
};

class TornadoView : public QWidget {
    Q_OBJECT
public:
    explicit TornadoView(const Tokens &tokens, QWidget *parent = nullptr);
    void setRows(std::vector<TornadoRow> rows, const QString &lowers, const QString &raises);
    const std::vector<TornadoRow> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowAt(int y) const;
    const Tokens &m_tokens;
    std::vector<TornadoRow> m_rows;
    QString m_lowers, m_raises;
};

} // namespace tokenyard::ui
