// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/question.h"

#include "ui/text/particles.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {
std::function<int(const Question &)> &answererForTests()
{
    static std::function<int(const Question &)> answer;
    return answer;
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

// The box of a question about one of several things.
int askAboutOne(QWidget *parent, const Question &question)
{
    QDialog box(parent);
    box.setObjectName(question.name);
    box.setWindowTitle(QStringLiteral("Tokenyard"));
    box.resize(560, 420);
    auto *list = new QListWidget;
    list->setObjectName(question.name + QStringLiteral(".list"));
    auto *text = plainLabel(withParticles(question.text)), *more = plainLabel({});
    list->setAccessibleName(text->text());
    more->setObjectName(QStringLiteral("caption"));
    more->setMinimumHeight(110);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(&box);
    column->addWidget(text);
    column->addWidget(list, 1);
    column->addWidget(more);
    column->addWidget(buttons);
    for (const Question::Item &item : question.items)
        list->addItem(withParticles(item.title));
    QObject::connect(list, &QListWidget::currentRowChanged, more, [&question, more](int row) {
        *question.item = std::max(row, 0);
        more->setText(withParticles(question.items[std::size_t(std::max(row, 0))].more));
    });
    list->setCurrentRow(*question.item);
    const bool harmless = !question.answers.empty() && question.answers.front().role != QMessageBox::DestructiveRole;
    int chosen = cancelled;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const Question::Answer &answer = question.answers[std::size_t(i)];
        QPushButton *button = buttons->addButton(answer.text, static_cast<QDialogButtonBox::ButtonRole>(answer.role));
        button->setAutoDefault(false);
        button->setDefault(harmless && i == 0); // Enter destroys nothing
        QObject::connect(button, &QPushButton::clicked, &box, [&box, &chosen, i] {
            chosen = i;
            box.accept();
        });
    }
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    box.exec();
    return chosen;
}
} // namespace

void setAnswererForTests(std::function<int(const Question &)> answer) { answererForTests() = std::move(answer); }

int ask(QWidget *parent, const Question &question)
{
    if (answererForTests())
        return answererForTests()(question);
    if (!question.items.empty() && question.item)
        return askAboutOne(parent, question);
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Tokenyard"), withParticles(question.text), QMessageBox::NoButton, parent);
    box.setObjectName(question.name);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(withParticles(question.more));
    std::vector<QAbstractButton *> buttons;
    for (const Question::Answer &answer : question.answers)
        buttons.push_back(box.addButton(answer.text, answer.role));
    QAbstractButton *cancel = box.addButton(QMessageBox::Cancel);
    const bool harmless = !buttons.empty() && question.answers.front().role != QMessageBox::DestructiveRole;
    box.setDefaultButton(qobject_cast<QPushButton *>(harmless ? buttons.front() : cancel)); // Enter destroys nothing
    box.setEscapeButton(cancel);
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons[i])
            return int(i);
    return cancelled;
}

void tellPlainly(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, title, withParticles(sentence), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace tokenyard::ui
