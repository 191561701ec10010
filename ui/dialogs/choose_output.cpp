// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/choose_output.h"

#include "ui/dialogs/question.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ChooseOutput)
};

std::function<QString(const OutputWish &)> &dialogForTests()
{
    static std::function<QString(const OutputWish &)> choose;
    return choose;
}

QString askForPath(QWidget *parent, const OutputWish &wish)
{
    if (dialogForTests())
        return dialogForTests()(wish);
    return QFileDialog::getSaveFileName(parent, wish.title, wish.start, wish.filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

} // namespace

QString withEnding(const QString &path, const QStringList &endings)
{
    if (path.isEmpty() || endings.isEmpty() || endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        return path;
    return (path.endsWith(QLatin1Char('.')) ? path.chopped(1) : path) + QLatin1Char('.') + endings.front();
}

bool mayReplace(QWidget *parent, const QStringList &paths, const Differs &differs)
{
    QStringList there;
    for (const QString &path : paths)
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            there << path;
    if (there.isEmpty())
        return true;
    const QFileInfo first(there.front());
    Question question{QStringLiteral("replaceQuestion"), {}, {}, {{Say::tr("Replace"), QMessageBox::DestructiveRole}}};
    if (there.size() == 1) {
        question.text = Say::tr("There is a file “%1” already. Replace it?").arg(first.fileName());
        question.more = Say::tr("It was last changed %1, in the folder %2.")
                            .arg(QLocale().toString(first.lastModified(), QLocale::ShortFormat), first.absolutePath());
    } else {
        QStringList names;
        for (const QString &path : there)
            names << QFileInfo(path).fileName();
        question.text = Say::tr("%1 of these files are there already. Replace them?").arg(there.size());
        question.more = Say::tr("In the folder %1: %2.").arg(first.absolutePath(), names.join(QStringLiteral(", ")));
    }
    if (differs && there.size() == 1)
        question.answers.push_back({Say::tr("Show what differs"), QMessageBox::ActionRole});
    for (;;) {
        const int answer = ask(parent, question);
        if (answer != 1)
            return answer == 0;
        question.more = differs(there.front());
    }
}

QString chooseOutput(QWidget *parent, const OutputWish &wish)
{
    for (OutputWish now = wish;;) {
        const QString path = withEnding(askForPath(parent, now), wish.endings);
        if (path.isEmpty() || mayReplace(parent, {path}, wish.differs))
            return path;
        now.start = path; // another spelling of the same path
    }
}

void setFileDialogForTests(std::function<QString(const OutputWish &)> choose) { dialogForTests() = std::move(choose); }

} // namespace tokenyard::ui
