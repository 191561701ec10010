// SPDX-License-Identifier: Apache-2.0
#include "ui/start_times.h"

#include "ui/document/document.h"
#include "ui/main_window.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>

#include <cstdio>
#include <time.h>
#include <unistd.h>

namespace tokenyard::ui {

namespace {

constexpr double longest = 60.0; // s; a study that takes longer does not count as a start

double secondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

// When the kernel made this process, in seconds since boot: field 22 of /proc/self/stat (proc(5)), counted after the name.
double processStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QFile::ReadOnly))
        return 0.0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    return fields.size() > startTime ? fields[startTime].toDouble() / double(::sysconf(_SC_CLK_TCK)) : 0.0;
}

double cpuSeconds() { return secondsOf(CLOCK_PROCESS_CPUTIME_ID); }

// "VmRSS" or "VmHWM" of /proc/self/status, MB.
double memory(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    return 0.0;
}

class PaintWatch : public QObject {
public:
    bool painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

struct Moment {
    double wall = 0.0, cpu = 0.0; // s since the process was created; CPU of all its threads
};

} // namespace

int printStartTimes(MainWindow &window, Document &document)
{
    const auto *canvas = window.findChild<QAbstractScrollArea *>(QStringLiteral("canvas"));
    if (!canvas)
        return 1;
    PaintWatch watch;
    canvas->viewport()->installEventFilter(&watch);
    const double start = processStart();
    const auto now = [start] { return Moment{secondsOf(CLOCK_BOOTTIME) - start, cpuSeconds()}; };
    Moment painted, ledger;
    while (ledger.wall == 0.0 && now().wall < longest) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (painted.wall == 0.0 && watch.painted())
            painted = now();
        if (!document.study())
            continue;
        QApplication::processEvents(); // what was scheduled for painting when the study arrived
        ledger = now();
    }
    std::printf("first paint %.2f s (CPU %.2f s), ledger painted %.2f s (CPU %.2f s), memory %.0f MB, at most %.0f MB\n", painted.wall,
                painted.cpu, ledger.wall, ledger.cpu, memory("VmRSS"), memory("VmHWM"));
    return ledger.wall > 0.0 ? 0 : 1;
}

} // namespace tokenyard::ui
