// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help/help_dialog.h"

#include "ui/dialogs/help/help_text.h"
#include "ui/text/written_file.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr int pageRole = Qt::UserRole, headingRole = Qt::UserRole + 1;

// All shortcuts as a page, made from the menus, which know them.
HelpPage keysPage(const QString &title, const QString &command, const QString &key, const Shortcuts &shortcuts)
{
    QString text = QStringLiteral("# %1\n\n| %2 | %3 |\n|---|---|\n").arg(title, command, key);
    for (const auto &[name, keys] : shortcuts)
        text += QStringLiteral("| %1 | %2 |\n").arg(QString(name).replace(QLatin1Char('|'), QLatin1Char('/')), keys);
    return helpPageOf(QStringLiteral("keys"), text);
}

QTreeWidgetItem *row(const QString &text, std::size_t page, int heading)
{
    auto *item = new QTreeWidgetItem({text});
    item->setData(0, pageRole, qulonglong(page));
    item->setData(0, headingRole, heading);
    item->setToolTip(0, text);
    return item;
}

QToolButton *arrow(Qt::ArrowType type, const QString &words, const char *name)
{
    auto *button = new QToolButton;
    button->setArrowType(type);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

HelpDialog::HelpDialog(Language language, const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent), m_pages(helpPages(language)), m_search(new QLineEdit), m_contents(new QTreeWidget), m_browser(new QTextBrowser),
      m_about(new QLabel), m_back(arrow(Qt::LeftArrow, tr("Back"), "help.back")),
      m_forward(arrow(Qt::RightArrow, tr("Forward"), "help.forward"))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::Window);
    resize(1020, 680); // pictures of the manual beside its contents
    m_pages.insert(m_pages.begin() + std::ptrdiff_t(m_pages.empty() ? 0 : 1), keysPage(tr("Keys"), tr("Command"), tr("Key"), shortcuts));
    makeColumns();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::list);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpDialog::openItem);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpDialog::openLink);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    listContents();
}

void HelpDialog::makeColumns()
{
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("help.contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setObjectName(QStringLiteral("help.text"));
    m_browser->setAccessibleName(tr("Page of the manual"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_about->setObjectName(QStringLiteral("caption"));
    m_about->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    auto *save = new QPushButton(tr("Save as PDF…"));
    save->setObjectName(QStringLiteral("help.save"));
    connect(save, &QPushButton::clicked, this, &HelpDialog::saveAsPdf);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_contents, 1);
    column->addWidget(save);
    auto *right = new QWidget;
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins(8, 0, 0, 0);
    text->addWidget(m_about);
    text->addWidget(m_browser, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 670});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 12, 12, 12);
    whole->addWidget(splitter);
}

QString HelpDialog::page() const { return m_open < 0 ? QString() : m_pages[std::size_t(m_open)].path; }

QString HelpDialog::heading() const
{
    if (m_history.empty())
        return {};
    const Place &place = m_history[m_at];
    const auto &sections = m_pages[place.page].sections;
    return std::size_t(place.heading) < sections.size() ? sections[std::size_t(place.heading)].title : QString();
}

HelpDialog::Place HelpDialog::placeOf(const HelpTopic &topic) const
{
    if (!topic.field.isEmpty())
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            for (const HelpSection &section : m_pages[i].sections)
                if (m_pages[i].path.startsWith(QLatin1String("variables"))
                    && section.text.contains(QStringLiteral("| `%1` |").arg(topic.field)))
                    return {i, section.heading, topic.field};
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        for (const HelpSection &section : m_pages[i].sections)
            if (!topic.topic.isEmpty() && section.topic == topic.topic)
                return {i, section.heading, {}};
    return {};
}

void HelpDialog::show(const HelpTopic &topic, const QString &about)
{
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_search->clear();
    go(placeOf(topic));
    QDialog::show();
    open(m_history[m_at]); // now that the lines have their final width
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpDialog::search(const QString &words) { m_search->setText(words); }

void HelpDialog::list(const QString &words)
{
    const QSignalBlocker quiet(m_contents);
    const QStringList each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    each.isEmpty() ? listContents() : listFound(each);
    mark(each);
}

void HelpDialog::listContents()
{
    m_contents->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QTreeWidgetItem *page = row(m_pages[i].title(), i, 0);
        for (const HelpSection &section : m_pages[i].sections)
            if (section.level == 2)
                page->addChild(row(section.title, i, section.heading));
        m_contents->addTopLevelItem(page);
        page->setExpanded(i == 0);
    }
}

void HelpDialog::listFound(const QStringList &words)
{
    m_contents->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        for (const HelpSection &section : m_pages[i].sections)
            if (holdsAll(section, words))
                m_contents->addTopLevelItem(
                    row(section.heading == 0 ? section.title : QStringLiteral("%1 · %2").arg(section.title, m_pages[i].title()), i,
                        section.heading));
    if (m_contents->topLevelItemCount() == 0) {
        auto *none = new QTreeWidgetItem({tr("Nothing found")});
        none->setFlags(Qt::NoItemFlags);
        m_contents->addTopLevelItem(none);
    }
}

void HelpDialog::openItem(QTreeWidgetItem *item)
{
    if (item && item->data(0, pageRole).isValid())
        go({std::size_t(item->data(0, pageRole).toULongLong()), item->data(0, headingRole).toInt(), {}});
    mark(m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void HelpDialog::go(const Place &place)
{
    if (m_history.empty() || !(m_history[m_at] == place)) {
        m_history.resize(m_history.empty() ? 0 : m_at + 1);
        m_history.push_back(place);
        m_at = m_history.size() - 1;
    }
    open(place);
}

void HelpDialog::step(int by)
{
    const auto to = std::ptrdiff_t(m_at) + by;
    if (to < 0 || to >= std::ptrdiff_t(m_history.size()))
        return;
    m_at = std::size_t(to);
    open(m_history[m_at]);
}

void HelpDialog::open(const Place &place)
{
    if (place.page >= m_pages.size())
        return;
    if (m_open != int(place.page)) {
        m_open = int(place.page);
        setHelpText(*m_browser->document(), m_pages[place.page].markdown, palette());
    }
    const QTextCursor at = headingCursor(*m_browser->document(), place.heading);
    m_browser->setTextCursor(at);
    m_browser->verticalScrollBar()->setValue(topOf(*m_browser->document(), at));
    if (!place.find.isEmpty())
        if (const QTextCursor found = m_browser->document()->find(place.find, at, QTextDocument::FindWholeWords); !found.isNull()) {
            m_browser->verticalScrollBar()->setValue(topOf(*m_browser->document(), found) - 60);
            m_browser->setTextCursor(found);
        }
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

// Links are paths relative to the page, as in docs/; others are opened by the desktop.
void HelpDialog::openLink(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const QString folder = page().contains(QLatin1Char('/')) ? page().section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') : QString();
    const QString path = QDir::cleanPath(folder + link.path());
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].path == path)
            return go({i, 0, {}});
}

// Manual, tutorials and variables: the parts that are read from front to back. The reference pages stay in the program and in docs/.
void HelpDialog::saveAsPdf()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the manual as PDF"), QStringLiteral("tokenyard.pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    std::vector<HelpPage> pages;
    for (const HelpPage &page : m_pages)
        if (page.path.startsWith(QLatin1String("manual")) || page.path.startsWith(QLatin1String("tutorials"))
            || page.path.startsWith(QLatin1String("variables")) || page.path == QLatin1String("keys"))
            pages.push_back(page);
    m_about->setText(writeManual(pages, path) ? tr("The manual was written to %1.").arg(path) : unwritableWords(path));
    m_about->show();
}

void HelpDialog::mark(const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(mixed(palette().color(QPalette::Highlight), palette().color(QPalette::Base), 0.3));
    static constexpr int most = 500; // matches beyond this number are not marked
    for (const QString &word : words)
        for (QTextCursor at = m_browser->document()->find(word); word.size() > 1 && !at.isNull() && marks.size() < most;
             at = m_browser->document()->find(word, at))
            marks.push_back({at, format});
    m_browser->setExtraSelections(marks);
}

} // namespace tokenyard::ui
