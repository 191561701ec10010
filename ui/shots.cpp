// SPDX-License-Identifier: Apache-2.0
#include "ui/shots.h"

#include "core/report/drawing/draw_plan.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/document/document.h"
#include "ui/main_window.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/plant/failures_page.h"
#include "ui/pages/region/portfolio_view.h"
#include "ui/pages/region/region_page.h"
#include "ui/pages/region/transplant_view.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/throughput/throughput_page.h"
#include "ui/report/report_choices.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QThread>
#include <QTimer>

#include <functional>

namespace tokenyard::ui {

namespace {

// Runs the event loop until the condition is true, at most for this long.
void wait(const std::function<bool()> &until, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (!until() && time.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 150)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool write(QWidget &widget, const QDir &folder, const QString &name)
{
    settle();
    return widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

// The views of a page that has several.
bool shotViews(MainWindow &window, const QDir &folder, int tab)
{
    bool good = true;
    auto *page = qobject_cast<ThroughputPage *>(window.tabs()->widget(tab));
    for (int view = page ? page->viewCount() : 0; view-- > 0;) {
        page->showView(view);
        wait([&] { return !page->isBusy(); }, 10000);
        good &= write(window, folder, QStringLiteral("tab%1-view%2").arg(tab + 1).arg(view + 1));
    }
    return good;
}

// The views of the page Region; the portfolio contains the open plan.
bool shotRegion(RegionPage &page, MainWindow &window, const QDir &folder)
{
    bool good = true;
    for (int view = 1; view < page.views()->count(); ++view) {
        page.showView(view);
        auto *portfolio = qobject_cast<PortfolioView *>(page.view(view));
        auto *transplant = qobject_cast<TransplantView *>(page.view(view));
        if (portfolio)
            portfolio->addThisPlan();
        wait([&] { return (!portfolio || portfolio->study()) && (!transplant || (!transplant->isBusy() && transplant->isVisible())); },
             30000);
        good &= write(window, folder, QStringLiteral("region-view%1").arg(view));
    }
    page.showView(0);
    return good;
}

bool shotTabs(MainWindow &window, const QDir &folder)
{
    bool good = true;
    for (int i = 0; i < window.tabs()->count(); ++i) {
        window.tabs()->setCurrentIndex(i);
        if (auto *failures = qobject_cast<FailuresPage *>(window.tabs()->widget(i)))
            wait([&] { return !failures->failures().empty(); }, 10000);
        if (auto *studies = qobject_cast<StudiesPage *>(window.tabs()->widget(i)))
            wait([&] { return studies->isVisible() && !studies->isBusy(); }, 30000);
        if (auto *compare = qobject_cast<ComparePage *>(window.tabs()->widget(i)))
            wait([&] { return compare->figures() && !compare->isBusy(); }, 30000);
        good &= write(window, folder, QStringLiteral("tab%1").arg(i + 1));
        good &= shotViews(window, folder, i);
        if (auto *region = qobject_cast<RegionPage *>(window.tabs()->widget(i)))
            good &= shotRegion(*region, window, folder);
    }
    window.tabs()->setCurrentIndex(0);
    return good;
}

void selectFirst(Document &document, ObjectKind kind)
{
    for (const auto &object : document.plan().objects)
        if (object->kind() == kind)
            return document.select({object->id});
}

// The map with the loading overlay, and with a part of the plant failed.
bool shotPlant(MainWindow &window, Document &document, const QDir &folder)
{
    const auto show = [&](drawing::Overlay overlay) { window.command(QStringLiteral("overlay.%1").arg(int(overlay)))->trigger(); };
    show(drawing::Overlay::Loading);
    bool good = write(window, folder, QStringLiteral("loading"));
    show(drawing::Overlay::Plan);
    for (const auto &object : document.plan().objects)
        if (kindInfo(object->kind()).cooling == CoolingRole::Exchanges) {
            document.fail({object->id});
            break;
        }
    wait([&] { return false; }, 1500);
    good &= write(window, folder, QStringLiteral("failed"));
    document.fail({});
    return good;
}

bool shotSelection(MainWindow &window, Document &document, const QDir &folder)
{
    selectFirst(document, ObjectKind::Hall);
    bool good = write(window, folder, QStringLiteral("selected"));
    document.selectPart({"finance", {}});
    good &= write(window, folder, QStringLiteral("part"));
    if (QAction *explain = window.command(QStringLiteral("explain.capex_total")))
        explain->trigger();
    return write(window, folder, QStringLiteral("explain")) && good;
}

// A modal dialog, captured and closed from within its own event loop.
bool shotModal(const std::function<void()> &open, const QDir &folder, const QString &name)
{
    bool good = false;
    QTimer::singleShot(500, [&] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            good = write(*dialog, folder, name);
            dialog->close();
        }
    });
    open();
    return good;
}

bool shotDialogs(MainWindow &window, Document &document, const QDir &folder)
{
    bool good = true;
    selectFirst(document, ObjectKind::Hall); // an array needs a selected object
    for (const char *name : {"edit.records", "edit.tariffs", "file.versions", "file.wizard", "file.import_parcel", "help.about",
                             "report.preview", "arrange.array"})
        if (QAction *command = window.command(QString::fromUtf8(name)))
            good &= shotModal([&] { command->trigger(); }, folder, QString::fromUtf8(name).section(QLatin1Char('.'), 1));
    if (QAction *manual = window.command(QStringLiteral("help.open"))) {
        manual->trigger();
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QStringLiteral("help")) {
                good &= write(*widget, folder, QStringLiteral("open"));
                widget->close();
            }
    }
    good &= shotModal([&] { ReportChoices(report::Settings{}, &window).exec(); }, folder, QStringLiteral("content"));
    window.command(QStringLiteral("help.tour"))->trigger();
    good &= write(window, folder, QStringLiteral("tour"));
    if (QWidget *tour = window.findChild<QWidget *>(QStringLiteral("tour")))
        tour->close();
    good &= shotModal([&] { mayReplace(&window, {folder.filePath(QStringLiteral("tab1.png"))}); }, folder, QStringLiteral("replace"));
    return good;
}

bool shotWindows(MainWindow &window, const QDir &folder)
{
    SettingsDialog settings(readSettings(), &window);
    settings.show();
    bool good = write(settings, folder, QStringLiteral("settings"));
    settings.hide();
    window.command(QStringLiteral("view.palette"))->trigger();
    settle();
    if (QWidget *palette = window.findChild<QWidget *>(QStringLiteral("palette"))) {
        good &= write(*palette, folder, QStringLiteral("palette"));
        palette->close();
    }
    window.showWelcome(true);
    good &= write(window, folder, QStringLiteral("welcome"));
    window.showWelcome(false);
    return good;
}

} // namespace

std::optional<QSize> sizeOf(const QString &words)
{
    constexpr int least = 100, most = 10000;
    const QStringList sides = words.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    return std::min(size.width(), size.height()) >= least && std::max(size.width(), size.height()) <= most ? std::optional(size)
                                                                                                           : std::nullopt;
}

int takeShots(MainWindow &window, Document &document, const QString &path, const QString &size)
{
    QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return 3;
    window.resize(sizeOf(size).value_or(QSize(1600, 1000)));
    window.show();
    wait([&] { return document.studyIsCurrent() && document.study()->swings; }, 60000);
    window.command(QStringLiteral("view.fit"))->trigger();
    const bool good = shotTabs(window, folder) && shotPlant(window, document, folder) && shotSelection(window, document, folder)
        && shotWindows(window, folder) && shotDialogs(window, document, folder);
    return good ? 0 : 3;
}

} // namespace tokenyard::ui
