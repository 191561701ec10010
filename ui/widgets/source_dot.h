// SPDX-License-Identifier: Apache-2.0
// The dot beside a field: full if the value has a source, open if it is an estimate with low and high. A click shows more.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace tokenyard::ui {

class SourceDot : public QAbstractButton {
    Q_OBJECT
public:
    explicit SourceDot(const Tokens &tokens, QWidget *parent = nullptr);
    void setSourced(bool sourced);
    QSize sizeHint() const override { return {18, 18}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Tokens &m_tokens;
    bool m_sourced = true;
};

} // namespace tokenyard::ui
