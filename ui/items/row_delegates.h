// SPDX-License-Identifier: Apache-2.0
// How the rows of findings and history are drawn: a badge for the severity, a remedy in the link's colour, undone steps
// pale, hairlines between rows.
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace tokenyard::ui {

class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingDelegate(const Tokens &tokens, QObject *parent) : QStyledItemDelegate(parent), m_tokens(tokens) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Tokens &m_tokens;
};

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const Tokens &tokens, QObject *parent) : QStyledItemDelegate(parent), m_tokens(tokens) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Tokens &m_tokens;
};

} // namespace tokenyard::ui
