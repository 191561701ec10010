// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/input_guard.h"

#include "ui/widgets/pending_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tokenyard::ui;

// A page of input widgets that is longer than its window, like the property panel and the dialogs.
class InputGuardTest : public QObject {
    Q_OBJECT
private:
    QScrollArea m_area;
    QComboBox *m_list = new QComboBox, *m_editable = new QComboBox;
    QSpinBox *m_number = new QSpinBox;
    QDoubleSpinBox *m_real = new QDoubleSpinBox;
    QSlider *m_slider = new QSlider(Qt::Horizontal);
    QTabBar *m_tabs = new QTabBar;
    QLineEdit *m_line = new QLineEdit;

    // Whether the widget used the wheel event; otherwise it goes to the page.
    bool turnOver(QWidget *widget)
    {
        QWheelEvent wheel(QPointF(3, 3), widget->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        return wheel.isAccepted();
    }

private slots:
    void initTestCase()
    {
        InputGuard::install();
        InputGuard::install(); // installing twice has the same effect as once
        QCOMPARE(qApp->findChildren<InputGuard *>().size(), 1);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        m_list->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_editable->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_editable->setEditable(true);
        for (int i = 0; i < 4; ++i)
            m_tabs->addTab(QString::number(i));
        for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_editable, m_number, m_real, m_slider, m_tabs, m_line})
            column->addWidget(widget);
        page->setMinimumHeight(2000);
        m_area.setWidget(page);
        m_area.setWidgetResizable(true);
        m_area.resize(300, 300);
        m_area.show();
        m_area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_area));
    }
    void init()
    {
        m_list->setCurrentIndex(1);
        m_editable->setCurrentIndex(1);
        m_number->setValue(50);
        m_real->setValue(50);
        m_slider->setValue(50);
        m_tabs->setCurrentIndex(1);
        m_line->setFocus();
    }
    void aClosedListKeepsItsChoiceFromTheKeyboard()
    {
        int activations = 0;
        const auto heard = connect(m_list, &QComboBox::activated, m_list, [&] { ++activations; });
        for (const int key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}) {
            m_list->setFocus();
            QTest::keyClick(m_list, Qt::Key(key));
            QCOMPARE(m_list->currentIndex(), 1);
            QCOMPARE(activations, 0);
            QVERIFY2(m_list->view()->isVisible(), qPrintable(QString::number(key)));
            QTest::keyClick(m_list->view(), Qt::Key_Escape);
            QTRY_VERIFY(!m_list->view()->isVisible());
            QCOMPARE(m_list->currentIndex(), 1);
        }
        QTest::keyClick(m_list, Qt::Key_C); // the letter goes on in the open list
        QTest::keyClick(m_list->view(), Qt::Key_Return);
        QTRY_COMPARE(m_list->currentIndex(), 2);
        QCOMPARE(activations, 1);
        disconnect(heard);
        m_editable->setFocus();
        QTest::keyClick(m_editable, Qt::Key_Down);
        QCOMPARE(m_editable->currentIndex(), 1);
        m_editable->hidePopup();
    }
    void theWheelChangesNoChoiceAndIsLeftToThePage()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_editable, m_number, m_real, m_slider, m_tabs}) {
            QVERIFY2(!turnOver(widget), widget->metaObject()->className());
            QVERIFY(!widget->hasFocus());
        }
        QCOMPARE(m_list->currentIndex(), 1);
        QCOMPARE(m_editable->currentIndex(), 1);
        QCOMPARE(m_number->value(), 50);
        QCOMPARE(m_real->value(), 50.0);
        QCOMPARE(m_slider->value(), 50);
        QCOMPARE(m_tabs->currentIndex(), 1);
    }
    void theWheelDoesNotGiveTheFocusEither()
    {
        for (const QWidget *widget : std::initializer_list<QWidget *>{m_list, m_editable, m_number, m_real, m_slider})
            QVERIFY2((widget->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus, widget->metaObject()->className());
    }
    void aChoiceThatHasTheFocusFollowsTheWheelAndTabsNever()
    {
        m_list->setFocus();
        QVERIFY(turnOver(m_list));
        QCOMPARE(m_list->currentIndex(), 2);
        m_number->setFocus();
        turnOver(m_number);
        QCOMPARE(m_number->value(), 49);
        m_tabs->setFocus();
        turnOver(m_tabs);
        QCOMPARE(m_tabs->currentIndex(), 1);
    }
    void aNumberTypedInASpinBoxIsEntered()
    {
        m_number->setFocus();
        m_number->selectAll();
        QTest::keyClicks(m_number, QStringLiteral("77"));
        m_number->setKeyboardTracking(false);
        QVERIFY(commitPendingEdits());
        QCOMPARE(m_number->value(), 77);
    }
    void wordsThatLookLikeHtmlArePlain()
    {
        QLabel label(QStringLiteral("<b>Hall</b> & <img src='/etc/passwd'>"));
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QLabel rich(QStringLiteral("<b>About</b>"));
        rich.setTextFormat(Qt::RichText); // deliberately
        rich.show();
        QCOMPARE(rich.textFormat(), Qt::RichText);
    }
    void aToolTipIsPlainToo()
    {
        m_line->setToolTip(QStringLiteral("<h1>big</h1>"));
        QHelpEvent help(QEvent::ToolTip, {3, 3}, m_line->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(m_line, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("&lt;h1&gt;big&lt;/h1&gt;"));
        QToolTip::hideText();
    }
    // In a window that is no dialog; a box that is checked keeps to the space bar.
    void returnPressesTheButtonThatHasTheFocus()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *button = new QPushButton(QStringLiteral("Next"));
        auto *box = new QCheckBox(QStringLiteral("Grid"));
        column->addWidget(button);
        column->addWidget(box);
        int pressed = 0;
        connect(button, &QPushButton::clicked, this, [&] { ++pressed; });
        window.show();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed, 2);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->isChecked());
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(pressed, 2);
    }
};

QTEST_MAIN(InputGuardTest)
#include "input_guard_test.moc"
