// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/welcome_page.h"

#include "core/edit/templates/templates.h"
#include "ui/dialogs/project_controller.h"
#include "ui/map/thumbnail.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_button.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {
QLabel *label(const QString &text, const char *name)
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromUtf8(name));
    made->setWordWrap(true);
    return made;
}

// "2026-11-25 16:32:17" of UTC in the planner's own time and words.
QString localTime(const std::string &utc)
{
    QDateTime at = QDateTime::fromString(QString::fromStdString(utc), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    at.setTimeSpec(Qt::UTC);
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}
} // namespace

WelcomePage::WelcomePage(ProjectController *projects, const Tokens &tokens, QWidget *parent)
    : QScrollArea(parent), m_projects(projects), m_tokens(tokens)
{
    setObjectName(QStringLiteral("page"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    refresh();
}

CardButton *WelcomePage::addCard(QVBoxLayout *column, const QString &title, const QString &about, const QString &name,
                                 const std::function<void()> &run)
{
    auto *card = new CardButton(title, about, m_tokens);
    card->setObjectName(name);
    connect(card, &CardButton::clicked, this, run);
    column->addWidget(card);
    return card;
}

void WelcomePage::addTemplates(QVBoxLayout *column, bool samples)
{
    for (const PlanTemplate &t : allTemplates()) {
        if (t.sample != samples)
            continue;
        const QString key = QString::fromUtf8(t.key);
        CardButton *card =
            addCard(column, words(t.title), words(t.about), QStringLiteral("welcome.") + key, [this, key] { m_projects->askNew(key); });
        card->setPicture([this, make = t.make] { return planThumbnail(make(Catalogue()), m_tokens, devicePixelRatioF()); }, thumbnailSize);
    }
}

void WelcomePage::refresh()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *outer = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 56, 0, 32);
    column->setSpacing(8);
    outer->addStretch(1);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    auto *name = label(QStringLiteral("Tokenyard"), "brand");
    QFont brand = titleFont();
    brand.setPixelSize(26);
    name->setFont(brand);
    column->addWidget(name);
    column->addWidget(
        label(tr("Plan an AI factory: lay out halls, power and cooling, and see what it costs and how many tokens it makes."), "caption"));
    column->addSpacing(16);
    const auto copies = m_projects->recoverable();
    if (!copies.empty())
        column->addWidget(label(tr("Work that was not saved"), "title"));
    for (const Recoverable &copy : copies) {
        const QString title = QString::fromStdString(copy.title);
        addCard(column, tr("Recover %1").arg(title.isEmpty() ? tr("an untitled plan") : title),
                copy.problem.empty() ? tr("Kept at %1, when the program ended without saving.").arg(localTime(copy.savedAt))
                                     : QString::fromStdString(copy.problem),
                QStringLiteral("welcome.recover"), [this, copy] {
                    if (m_projects->mayLeave())
                        m_projects->recover(copy);
                });
    }
    if (!copies.empty())
        column->addSpacing(12);
    const QStringList recent = m_projects->recentFiles();
    if (!recent.isEmpty())
        column->addWidget(label(tr("Recent plans"), "title"));
    for (const QString &path : recent) {
        CardButton *card = addCard(column, QFileInfo(path).completeBaseName(), path, QStringLiteral("welcome.recent"), [this, path] {
            if (m_projects->mayLeave())
                m_projects->openFile(path);
        });
        card->setPicture([this, path] { return keptThumbnail(path, m_tokens); }, thumbnailSize);
    }
    if (!recent.isEmpty())
        column->addSpacing(12);
    column->addWidget(label(tr("Samples"), "title"));
    addTemplates(column, true);
    column->addSpacing(12);
    column->addWidget(label(tr("Start a plan of your own"), "title"));
    addTemplates(column, false);
    addCard(column, tr("Open a plan…"), tr("A .tokenyard file from this computer."), QStringLiteral("welcome.open"),
            [this] { m_projects->askOpen(); });
    column->addStretch(1);
    setWidget(page);
}

} // namespace tokenyard::ui
