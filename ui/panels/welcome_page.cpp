// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/welcome_page.h"

#include "core/edit/templates/templates.h"
#include "ui/dialogs/project_controller.h"
#include "ui/map/thumbnail.h"
#include "ui/text/moments.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_button.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {
QLabel *label(const QString &text, const char *name)
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromUtf8(name));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText); // names of parts may look like HTML
    return made;
}

// Which file the copy belongs to, how old it is, and where that file is: enough to tell copies apart.
QString aboutCopy(const Recoverable &copy)
{
    const QString kept = WelcomePage::tr("Kept at %1 (%2)").arg(shortMoment(copy.savedAt), ageOf(momentOf(copy.savedAt)));
    if (!copy.problem.empty())
        return WelcomePage::tr("%1. It is damaged and cannot be opened.").arg(kept);
    if (copy.original.empty())
        return WelcomePage::tr("%1. The plan had no file yet.").arg(kept);
    const QFileInfo file(QString::fromStdU16String(copy.original.u16string()));
    if (!file.exists())
        return withParticles(WelcomePage::tr("%1. Its file %2 is no longer there.").arg(kept, file.absoluteFilePath()));
    return file.lastModified().toUTC() > momentOf(copy.savedAt)
        ? WelcomePage::tr("%1. The file was saved later, at %2: %3").arg(kept, shortMoment(file.lastModified()), file.absoluteFilePath())
        : WelcomePage::tr("%1, newer than the file: %2").arg(kept, file.absoluteFilePath());
}

QString titleOf(const Recoverable &copy)
{
    const QString name =
        copy.original.empty() ? QString::fromStdString(copy.title) : QString::fromStdU16String(copy.original.filename().u16string());
    return name.isEmpty() ? WelcomePage::tr("an untitled plan") : name;
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

CardButton *WelcomePage::makeCard(const QString &title, const QString &about, const QString &name, const std::function<void()> &run)
{
    auto *card = new CardButton(title, about, m_tokens);
    card->setObjectName(name);
    connect(card, &CardButton::clicked, this, run);
    return card;
}

CardButton *WelcomePage::addCard(QVBoxLayout *column, const QString &title, const QString &about, const QString &name,
                                 const std::function<void()> &run)
{
    CardButton *card = makeCard(title, about, name, run);
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

// Work of crashed programs; damaged copies too, because they take up space until they are discarded.
void WelcomePage::addCopies(QVBoxLayout *column)
{
    const auto copies = m_projects->recoverable();
    if (copies.empty())
        return;
    int withWords = 6;
    column->addWidget(label(tr("Work that was not saved"), "title"));
    for (const Recoverable &copy : copies) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        column->addLayout(row);
        auto *card =
            new CardButton(copy.problem.empty() ? tr("Recover %1").arg(titleOf(copy)) : tr("A damaged copy"), aboutCopy(copy), m_tokens);
        card->setObjectName(QStringLiteral("welcome.recover"));
        card->setEnabled(copy.problem.empty());
        connect(card, &CardButton::clicked, this, [this, copy] {
            if (m_projects->mayLeave())
                m_projects->recover(copy);
        });
        row->addWidget(card, 1);
        auto *drop = new QPushButton(tr("Discard"));
        drop->setObjectName(QStringLiteral("welcome.discard"));
        drop->setAccessibleDescription(aboutCopy(copy));
        connect(drop, &QPushButton::clicked, this, [this, copy] { m_projects->askToDrop(copy); });
        row->addWidget(drop);
        // Of the newest: each is two files to read.
        const QString differs = --withWords >= 0 ? m_projects->differencesOf(copy) : QString();
        if (!differs.isEmpty())
            column->addWidget(label(
                tr("It differs from the file in this: %1").arg(differs.split(QLatin1Char('\n')).join(QStringLiteral("; "))), "caption"));
    }
    column->addSpacing(12);
}

// First of all, and all in sight: what begins a plan of one's own.
void WelcomePage::addStarts(QVBoxLayout *column)
{
    column->addWidget(label(tr("Start a plan of your own"), "title"));
    const PlanTemplate &empty = emptyTemplate();
    m_starts = {makeCard(tr("Step by step…"), tr("Where, how much, what for, when; then layouts to choose from."),
                         QStringLiteral("welcome.wizard"), [this] { emit wizardAsked(); }),
                makeCard(tr("Fill a parcel…"), tr("A boundary and a goal give complete layouts to choose from."),
                         QStringLiteral("welcome.fill"), [this] { emit fillParcelAsked(); }),
                makeCard(words(empty.title), words(empty.about), QStringLiteral("welcome.empty"),
                         [this, key = QString::fromUtf8(empty.key)] { m_projects->askNew(key); }),
                makeCard(tr("Open a plan…"), tr("A .tokenyard file from this computer."), QStringLiteral("welcome.open"),
                         [this] { m_projects->askOpen(); })};
    m_startGrid = new QGridLayout;
    m_startGrid->setSpacing(8);
    column->addLayout(m_startGrid);
    placeStarts();
    addTemplates(column, false);
    column->addSpacing(12);
}

// Side by side where both have room for their words.
void WelcomePage::placeStarts()
{
    constexpr int roomForTwo = 900; // pixels of the window
    const int columns = width() < roomForTwo ? 1 : 2;
    for (int i = 0; i < int(m_starts.size()); ++i)
        m_startGrid->addWidget(m_starts[std::size_t(i)], i / columns, i % columns);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeStarts();
}

void WelcomePage::refresh()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *outer = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 28, 0, 28);
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
    column->addSpacing(12);
    addCopies(column);
    addStarts(column);
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
    column->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater(); // one of its buttons may have called us
    setWidget(page);
}

} // namespace tokenyard::ui
