// SPDX-License-Identifier: Apache-2.0
// A wide button with a title, a sentence and optionally a picture, for the welcome page.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QPixmap>

#include <functional>

namespace tokenyard::ui {

class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString &title, const QString &about, const Tokens &tokens, QWidget *parent = nullptr);
    // `make` is called when the card is first shown.
    void setPicture(std::function<QPixmap()> make, QSize size);
    QSize sizeHint() const override { return {420, std::max(56, m_pictureSize.height() + 16)}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_about;
    std::function<QPixmap()> m_makePicture;
    QSize m_pictureSize{0, 0};
    QPixmap m_picture;
    const Tokens &m_tokens;
};

} // namespace tokenyard::ui
