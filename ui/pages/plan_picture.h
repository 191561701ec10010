// SPDX-License-Identifier: Apache-2.0
// A small drawing of a plan on a page, fitted into the widget. The caller decides what is drawn and in which frame.
#pragma once

#ifndef Q_MOC_RUN
#include "core/report/drawing/display_list.h"
#endif
#include "ui/theme/tokens.h"

#include <QWidget>

namespace tokenyard::ui {

class PlanPicture : public QWidget {
    Q_OBJECT
public:
    explicit PlanPicture(const Tokens &tokens, QWidget *parent = nullptr);
    void draw(drawing::DisplayList list, const Bounds &frame);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tokens &m_tokens;
    drawing::DisplayList m_list;
    Bounds m_frame;
};

} // namespace tokenyard::ui
