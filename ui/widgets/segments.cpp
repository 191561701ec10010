// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tokenyard::ui {

Segments::Segments(const QStringList &names, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    for (const QString &name : names)
        add(name);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosen(id);
    });
}

void Segments::add(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("segment"));
    button->setText(name);
    button->setCheckable(true);
    button->setProperty("first", count() == 0); // the others have the border of the one before
    m_group->addButton(button, count());
    m_row->addWidget(button);
    if (count() == 1)
        button->setChecked(true);
}

void Segments::choose(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Segments::current() const { return m_group->checkedId(); }
int Segments::count() const { return int(m_group->buttons().size()); }

} // namespace tokenyard::ui
