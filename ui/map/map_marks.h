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
class QToolButton;
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

// One button per storey, the highest on top; on a map too low for them one button with the storeys as its menu.
class LevelBar : public QWidget {
    Q_OBJECT
public:
    explicit LevelBar(QWidget *parent);
    void setLevels(const std::vector<int> &levels, int current);
    void setRoom(int height); // pixels
    void setTokens(const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void chosen(int level);

private:
    void showFitting();

    QVBoxLayout *m_column;
    QButtonGroup *m_buttons;
    QToolButton *m_all; // opens the menu
    std::vector<int> m_levels;
    int m_room = QWIDGETSIZE_MAX;
    Tokens m_tokens;
};

} // namespace tokenyard::ui
