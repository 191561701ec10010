// SPDX-License-Identifier: Apache-2.0
// The marks that stay fixed over the map: scale bar, north arrow, legend, and the buttons of the storeys.
#pragma once

#ifndef Q_MOC_RUN
#include "core/report/drawing/sheet_marks.h"
#endif
#include "ui/theme/tokens.h"

#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace tokenyard::ui {

// Shows a display list in millimetres of paper; mouse events pass through.
class MapMark : public QWidget {
    Q_OBJECT
public:
    explicit MapMark(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }
    // `size` in millimetres of paper.
    void setList(drawing::DisplayList list, QSizeF size);
    void setTokens(const Tokens &tokens);
    // Painted behind the list, so that the map does not disturb it.
    void setPlate(bool on) { m_plate = on; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::DisplayList m_list;
    Tokens m_tokens;
    bool m_plate = true;
};

// One button per storey, the highest on top.
class LevelBar : public QWidget {
    Q_OBJECT
public:
    explicit LevelBar(QWidget *parent);
    void setLevels(const std::vector<int> &levels, int current);
    void setTokens(const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void chosen(int level);

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_buttons;
    std::vector<int> m_levels;
    Tokens m_tokens;
};

} // namespace tokenyard::ui
