// SPDX-License-Identifier: Apache-2.0
// The dot next to a field: full if the value has a source, a ring around a point if the planner set it, open if it is an estimate with
// low and high. A click shows more.
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/value_origin.h"

#include <QAbstractButton>

namespace tokenyard::ui {

class SourceDot : public QAbstractButton {
    Q_OBJECT
public:
    explicit SourceDot(const Tokens &tokens, QWidget *parent = nullptr);
    void setOrigin(ValueOrigin origin);
    static QString nameOf(ValueOrigin origin);
    QSize sizeHint() const override { return {18, 18}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Tokens &m_tokens;
    ValueOrigin m_origin = ValueOrigin::Set;
};

} // namespace tokenyard::ui
