// SPDX-License-Identifier: Apache-2.0
// A wide button with a title and a sentence, for the welcome page.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace tokenyard::ui {

class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString &title, const QString &about, const Tokens &tokens, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {420, 56}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_about;
    const Tokens &m_tokens;
};

} // namespace tokenyard::ui
