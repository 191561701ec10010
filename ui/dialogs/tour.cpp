// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tour.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tokenyard::ui {

namespace {

struct Step {
    const char *widget; // object name of the widget
    const char *title, *words;
};
constexpr std::array tourSteps{
    Step{"siteView", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "The site map"),
         QT_TRANSLATE_NOOP(
             "tokenyard::ui::Tour",
             "Halls, plant and feeds to scale. The wheel zooms, the middle button pans, Home shows everything. Every thing can be "
             "dragged; what depends on it is computed at once.")},
    Step{
        "library", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "The library"),
        QT_TRANSLATE_NOOP("tokenyard::ui::Tour",
                          "What can be placed. Pick a thing and click on the map, or drag it there; then join it with the feed tool (L).")},
    Step{"dock.right", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "Properties and Explain"),
         QT_TRANSLATE_NOOP("tokenyard::ui::Tour",
                           "The values of what is selected, each with its unit, range and source. A dot tells a source from an estimate.")},
    Step{"ledger", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "The ledger"),
         QT_TRANSLATE_NOOP("tokenyard::ui::Tour",
                           "What the plan costs and makes, with the difference of the last step and the range from P10 to P90. Click a "
                           "figure: its formula "
                           "and every input stand in Explain.")},
    Step{"findings", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "Findings"),
         QT_TRANSLATE_NOOP("tokenyard::ui::Tour",
                           "What is wrong and what to do. A click goes there; a blue remedy is done at a click. What you accept you can "
                           "waive, with reason and "
                           "name.")},
    Step{"history", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "History"),
         QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "Every step with what it changed. A click goes back to it; undo covers everything.")},
    Step{"centre", QT_TRANSLATE_NOOP("tokenyard::ui::Tour", "The pages"),
         QT_TRANSLATE_NOOP(
             "tokenyard::ui::Tour",
             "The same plan as hours, money, single line, phases and more. The report (Ctrl+P) prints all of it with its sources.")},
};

// Passes mouse events on to the widget it frames.
class Frame : public QWidget {
public:
    explicit Frame(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
};

} // namespace

int Tour::steps() { return int(tourSteps.size()); }

Tour::Tour(QWidget *window)
    : QFrame(window), m_window(window), m_frame(new Frame(window)), m_title(new QLabel), m_words(new QLabel), m_count(new QLabel),
      m_back(new QPushButton(tr("Back"))), m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    m_title->setObjectName(QStringLiteral("strong"));
    m_words->setWordWrap(true);
    auto *end = new QPushButton(tr("End the tour"));
    end->setObjectName(QStringLiteral("tourEnd"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(end);
    column->addLayout(row);
    setFixedWidth(420);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < steps() ? go(m_step + 1) : (void)close(); });
    connect(end, &QPushButton::clicked, this, &QWidget::close);
    window->installEventFilter(this);
    m_frame->show();
    show();
    go(0);
}

Tour::~Tour() { delete m_frame.data(); }

void Tour::go(int step)
{
    m_step = std::clamp(step, 0, steps() - 1);
    const Step &now = tourSteps[std::size_t(m_step)];
    m_target = m_window->findChild<QWidget *>(QString::fromLatin1(now.widget));
    for (QWidget *above = m_target; above; above = above->parentWidget())
        if (qobject_cast<QDockWidget *>(above))
            above->show(); // a small window shows one at a time
    m_title->setText(tr(now.title));
    m_words->setText(tr(now.words));
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(steps()));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < steps() ? tr("Next") : tr("Done"));
    place();
    m_next->setFocus();
}

// Inside the window, next to the target where there is room, else over its middle.
void Tour::place()
{
    adjustSize();
    const QRect room = m_window->rect().adjusted(12, 12, -12, -12);
    QRect around = room;
    m_frame->setVisible(m_target && m_target->isVisible());
    if (m_frame->isVisible()) {
        around = QRect(m_target->mapTo(m_window, QPoint()), m_target->size());
        m_frame->setGeometry(around);
        m_frame->raise();
    }
    QPoint at = around.center() - rect().center();
    if (around.right() + width() < room.right())
        at = {around.right() + 12, around.top()};
    else if (around.left() - width() > room.left())
        at = {around.left() - width() - 12, around.top()};
    else if (around.top() - height() > room.top())
        at = {around.left() + 12, around.top() - height() - 12};
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    raise();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace tokenyard::ui
