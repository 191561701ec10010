// SPDX-License-Identifier: Apache-2.0
// What the window says in another language and its English, so that a search finds a command by either; and Korean by initial consonants.
#pragma once

#include <QString>
#include <QTranslator>

namespace tokenyard::ui {

// A translator that remembers what it has said. Installed like its base.
class RememberingTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
};

// May be called on any thread.
void rememberEnglish(const QString &shown, const char *english);
// Empty for what was not remembered: names of the plan, and everything in an English program.
QString englishOf(const QString &shown);

// "ㄱㅈㅅ" of "급전선"; other letters as they are.
QString initialsOf(const QString &words);
// Whether it is typed as initial consonants alone.
bool isInitials(const QString &typed);

} // namespace tokenyard::ui
