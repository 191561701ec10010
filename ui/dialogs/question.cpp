// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/question.h"

#include "ui/text/particles.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tokenyard::ui {

namespace {
std::function<int(const Question &)> &answererForTests()
{
    static std::function<int(const Question &)> answer;
    return answer;
}
} // namespace

void setAnswererForTests(std::function<int(const Question &)> answer) { answererForTests() = std::move(answer); }

int ask(QWidget *parent, const Question &question)
{
    if (answererForTests())
        return answererForTests()(question);
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
