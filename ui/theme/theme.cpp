// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QToolTip>

static void initResourcesOutsideAnyNamespace() // required by Q_INIT_RESOURCE
{
    Q_INIT_RESOURCE(ui);
    Q_INIT_RESOURCE(help);
    Q_INIT_RESOURCE(translations);
}

namespace tokenyard::ui {

namespace {

// Underlined letters in menus and icons on a dialog's buttons are only distracting; Alt still opens the menus.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        if (hint == SH_Menu_Scrollable) // a menu longer than the screen scrolls; in two columns nobody finds anything
            return 1;
        return hint == SH_UnderlineShortcut || hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.chrome);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, mixed(t.chrome, t.panel, 0.6));
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::Button, t.chrome);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Highlight, mixed(t.selection, t.panel, t.dark ? 0.30 : 0.14));
    p.setColor(QPalette::HighlightedText, t.ink);
    p.setColor(QPalette::Link, t.selection);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

// The style sheet, with $names in place of colours.
const char *const sheet = R"(
QMainWindow, QDialog { background: $chrome; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; margin: 0px; }
QMainWindow::separator:hover { background: $selection; }
QMenuBar { background: $chrome; border: none; padding: 3px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $pick; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { left: 4px; }
QToolBar { background: $chrome; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 3px 8px 5px 8px; }
QToolBar[small="true"] { padding: 1px 6px 2px 6px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 7px; }
QToolButton { border: none; border-radius: 5px; padding: 5px; background: transparent; }
QToolButton#qt_toolbar_ext_button, QToolButton#qt_menubar_ext_button { padding: 0px; }
QToolButton[small="true"] { padding: 3px 4px; }
QToolButton#panelButton { padding: 1px 7px; color: $muted; }
QToolButton#otherPages { padding: 4px 8px; color: $muted; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $pick; color: $selection; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QToolButton#segment { border: 1px solid $line; border-left: none; border-radius: 0px; background: $panel; padding: 5px 11px; color: $muted; }
QToolButton#segment[first="true"] { border-left: 1px solid $line; }
QToolButton#segment:checked { background: $pick; color: $selection; font-weight: 600; }
QToolButton#segment:hover:!checked { color: $ink; }
QPushButton { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { border-color: $faint; }
QPushButton:focus { border-color: $selection; }
QPushButton:default { background: $selection; border-color: $selection; color: $onSelection; font-weight: 600; }
QPushButton:disabled, QPushButton:default:disabled { background: $chrome; border-color: $line; color: $muted; font-weight: 400; }
QPushButton#link, QPushButton#link:disabled { border: none; background: transparent; color: $selection; padding: 2px 4px; text-align: left; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { text-decoration: underline; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; border: 1px solid transparent; border-bottom: none; padding: 7px 12px 6px 12px; color: $muted;
  border-top-left-radius: 6px; border-top-right-radius: 6px; margin-top: 3px; }
QTabBar[small="true"]::tab { padding: 4px 9px 4px 9px; margin-top: 1px; }
QTabBar::tab:selected { background: $panel; color: $ink; font-weight: 600; border-color: $line; }
QTabBar::tab:hover:!selected { color: $ink; }
QWidget#dockTitle, QWidget#centreTitle { background: $chrome; border-bottom: 1px solid $line; }
QWidget#page, QScrollArea#page, QWidget#ledger { background: $panel; }
QStatusBar { background: $chrome; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: 11px; padding: 0px 6px; }
QLabel#corner { color: $muted; padding-right: 14px; }
QLabel#caption, QLabel#unit { color: $muted; font-size: 11px; }
QLabel#group { color: $muted; font-weight: 600; font-size: 11px; }
QLabel#title { font-size: 14px; font-weight: 600; }
QLabel#heading { font-weight: 600; }
QLabel#problem { color: $error; font-size: 11px; }
QFrame#hairline { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame#failedBanner { background: $panel; border: 1px solid $error; border-left: 5px solid $error; }
QFrame#card, QFrame#tour { background: $panel; border: 1px solid $line; border-radius: 8px; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { background: $panel; border: 1px solid $line; border-radius: 5px; padding: 3px 7px;
  selection-background-color: $selection; selection-color: $onSelection; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $faint; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: $selection; }
QLineEdit[refused="true"], QComboBox[refused="true"] { border-color: $error; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $faint; background: $chrome; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox QLineEdit { border: none; border-radius: 0; padding: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: none; background: transparent; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($upward); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url($chevron); width: 11px; height: 11px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid $faint; border-radius: 3px; background: $panel; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $selection; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $selection; border-color: $selection; image: url($tick); }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled { background: $faint; border-color: $faint; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $faint; border-radius: 7px; background: $panel; }
QRadioButton::indicator:hover { border-color: $selection; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $selection; }
QRadioButton::indicator:disabled { border-color: $line; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 3px; outline: none; }
QTreeView, QListView, QTableView, QListWidget, QTreeWidget, QTableWidget { background: $panel; border: none; outline: none; gridline-color: transparent; }
QDockWidget QTreeView, QDockWidget QListView, QDockWidget QTableView { border: 1px solid transparent; }
QDockWidget QTreeView:focus, QDockWidget QListView:focus, QDockWidget QTableView:focus { border-color: $selection; }
QTreeView::item, QListView::item { padding: 3px 4px; border-radius: 4px; }
QTableView::item { padding: 3px 5px; border: none; border-bottom: 1px solid $hair; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $pick; color: $ink; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; border: none; border-bottom: 1px solid $line; color: $muted; font-weight: 600; font-size: 11px; padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; height: 0px; width: 0px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 5px 7px; }
QSplitter::handle { background: $line; }
QProgressBar { border: none; background: $line; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $selection; border-radius: 2px; }
)";

// A style sheet takes pictures only from files: the arrow of a combo box and the tick of a check box in this theme's colour are kept in the
// cache folder.
QString pictureFile(const QString &name, const QColor &colour)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString file = folder.filePath(QStringLiteral("%1-%2.png").arg(name, colour.name().mid(1)));
    if (!QFile::exists(file) && folder.mkpath(QStringLiteral(".")))
        linePixmap(name, colour, 12).save(file);
    return file;
}

QString styleSheetOf(const Tokens &t)
{
    QString out = QString::fromUtf8(sheet);
    const std::pair<const char *, QColor> names[] = {{"$onSelection", t.dark ? t.canvas : t.panel},
                                                     {"$selection", t.selection},
                                                     {"$chrome", t.chrome},
                                                     {"$panel", t.panel},
                                                     {"$line", t.line},
                                                     {"$hair", mixed(t.line, t.panel, 0.55)},
                                                     {"$hover", mixed(t.ink, t.chrome, 0.06)},
                                                     {"$pick", mixed(t.selection, t.panel, t.dark ? 0.24 : 0.10)},
                                                     {"$ink", t.ink},
                                                     {"$muted", t.muted},
                                                     {"$faint", t.faint},
                                                     {"$error", t.error}};
    out.replace(QLatin1String("$upward"), pictureFile(QStringLiteral("up"), t.muted));
    out.replace(QLatin1String("$chevron"), pictureFile(QStringLiteral("down"), t.muted));
    out.replace(QLatin1String("$tick"), pictureFile(QStringLiteral("check"), t.dark ? t.canvas : t.panel));
    for (const auto &[name, colour] : names)
        out.replace(QLatin1String(name), colour.name());
    return out;
}

} // namespace

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [&](double a, double b) { return float(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

void registerResources() { initResourcesOutsideAnyNamespace(); }

QFont bodyFont() { return fontOf(12, QFont::Normal); }
QFont captionFont() { return fontOf(11, QFont::Normal); }
QFont titleFont() { return fontOf(14, QFont::DemiBold); }
QFont figureFont() { return fontOf(20, QFont::DemiBold); }

void applyTheme(QApplication &app, const Tokens &tokens)
{
    registerResources();
    app.setStyle(new CalmStyle);
    app.setFont(bodyFont());
    const QPalette palette = paletteOf(tokens);
    app.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(captionFont());
    app.setStyleSheet(styleSheetOf(tokens));
}

QPixmap linePixmap(const QString &name, const QColor &colour, int side, double ratio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon lineIcon(const QString &name, const Tokens &tokens)
{
    QIcon icon;
    icon.addPixmap(linePixmap(name, tokens.ink, 18), QIcon::Normal, QIcon::Off);
    icon.addPixmap(linePixmap(name, tokens.faint, 18), QIcon::Disabled, QIcon::Off);
    icon.addPixmap(linePixmap(name, tokens.selection, 18), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace tokenyard::ui
