// SPDX-License-Identifier: Apache-2.0
#include "ui/text/both_languages.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <mutex>
#include <shared_mutex>

namespace tokenyard::ui {

namespace {

struct Memory {
    std::shared_mutex mutex;
    QHash<QString, QString> english; // several sources of one translation stand beside each other
};

Memory &memory()
{
    static Memory *all = new Memory; // work on other threads may outlive the end of main
    return *all;
}

// The Unicode standard's arithmetic of Hangul syllables (chapter 3.12), and the letters that a keyboard types.
constexpr char16_t firstSyllable = 0xAC00, lastSyllable = 0xD7A3;
constexpr int perInitial = 21 * 28; // vowels by finals, none included
constexpr std::array<char16_t, 19> initials{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ', u'ㅂ', u'ㅃ', u'ㅅ',
                                            u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ', u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

} // namespace

QString RememberingTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString shown = QTranslator::translate(context, source, disambiguation, n);
    if (!shown.isEmpty())
        rememberEnglish(shown, source);
    return shown;
}

void rememberEnglish(const QString &shown, const char *english)
{
    Memory &all = memory();
    const QString words = QString::fromUtf8(english);
    {
        const std::shared_lock lock(all.mutex);
        if (const auto at = all.english.constFind(shown); at != all.english.cend() && at->contains(words))
            return;
    }
    const std::unique_lock lock(all.mutex);
    QString &kept = all.english[shown];
    if (!kept.contains(words))
        kept += kept.isEmpty() ? words : QLatin1Char(' ') + words;
}

QString englishOf(const QString &shown)
{
    Memory &all = memory();
    const std::shared_lock lock(all.mutex);
    return all.english.value(shown);
}

QString initialsOf(const QString &words)
{
    QString out = words;
    for (QChar &letter : out)
        if (letter.unicode() >= firstSyllable && letter.unicode() <= lastSyllable)
            letter = QChar(initials[std::size_t((letter.unicode() - firstSyllable) / perInitial)]);
    return out;
}

bool isInitials(const QString &typed)
{
    const auto isInitial = [](QChar letter) { return std::find(initials.begin(), initials.end(), letter.unicode()) != initials.end(); };
    return std::any_of(typed.begin(), typed.end(), isInitial)
        && std::all_of(typed.begin(), typed.end(), [&](QChar letter) { return isInitial(letter) || letter == QLatin1Char(' '); });
}

} // namespace tokenyard::ui
