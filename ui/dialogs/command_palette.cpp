// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/command_palette.h"

#include "ui/text/both_languages.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int mostShown = 60;

bool holdsAll(const QString &text, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
// How well an entry fits, best first: it has this shortcut; its name begins so; its name has words that begin so; its name has it; its
// initial consonants are these; what stands beside has it.
enum class Fit { Shortcut, Name, Words, Part, Initials, Detail, None };

Fit fitOfName(const QString &name, const QString &typed, const QStringList &wanted)
{
    if (name.isEmpty())
        return Fit::None;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return Fit::Name;
    const auto beginsAWord = [&](const QString &word) {
        return (QLatin1Char(' ') + name).contains(QLatin1Char(' ') + word, Qt::CaseInsensitive);
    };
    if (std::all_of(wanted.begin(), wanted.end(), beginsAWord))
        return Fit::Words;
    return holdsAll(name, wanted) ? Fit::Part : Fit::None;
}

Fit fitOf(const PaletteEntry &entry, const QString &typed, const QStringList &wanted)
{
    if (!typed.isEmpty() && entry.shortcut.compare(typed, Qt::CaseInsensitive) == 0)
        return Fit::Shortcut;
    if (const Fit fit = std::min(fitOfName(entry.text, typed, wanted), fitOfName(entry.english, typed, wanted)); fit != Fit::None)
        return fit;
    if (isInitials(typed) && initialsOf(entry.text).remove(QLatin1Char(' ')).contains(QString(typed).remove(QLatin1Char(' '))))
        return Fit::Initials;
    return holdsAll(entry.text + QLatin1Char(' ') + entry.detail + QLatin1Char(' ') + entry.english, wanted) ? Fit::Detail : Fit::None;
}
} // namespace

QString plainLabel(QString label)
{
    static const QRegularExpression letter(QStringLiteral("\\(&\\w\\)"));
    return label.remove(letter).remove(QLatin1Char('&'));
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_entries(std::move(entries)), m_line(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    resize(560, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_line->setPlaceholderText(tr("Type a command, a value of the plan or the name of an object"));
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    setFocusProxy(m_line);
    m_line->setFocus(Qt::PopupFocusReason); // not every window manager activates a popup: keys go to its focus widget
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 90)));
}

void CommandPalette::filter(const QString &typed)
{
    m_list->clear();
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<Fit, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const Fit fit = fitOf(m_entries[i], typed.trimmed(), wanted); fit != Fit::None)
            found.emplace_back(fit, i);
    std::sort(found.begin(), found.end()); // equal fits stay in their order
    for (const auto &[fit, i] : found) {
        if (m_list->count() == mostShown)
            break;
        const PaletteEntry &entry = m_entries[i];
        const QString &beside = entry.blocked.isEmpty() ? entry.detail : entry.blocked;
        auto *item = new QListWidgetItem(beside.isEmpty() ? entry.text : entry.text + QStringLiteral("   ·   ") + beside, m_list);
        item->setData(Qt::UserRole, int(i));
        if (!entry.blocked.isEmpty())
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    if (m_list->count() > 0)
        return m_list->setCurrentRow(0);
    auto *nothing = new QListWidgetItem(tr("Nothing found for “%1”").arg(typed.trimmed()), m_list);
    nothing->setFlags(Qt::NoItemFlags);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsSelectable))
        return;
    const PaletteEntry &chosen = m_entries[std::size_t(item->data(Qt::UserRole).toInt())];
    if (!chosen.blocked.isEmpty())
        return; // the row shows the reason
    const auto what = chosen.run;
    accept();
    what();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : key == Qt::Key_PageUp ? -10 : 0;
        if (step) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tokenyard::ui
