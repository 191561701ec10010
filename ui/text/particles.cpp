// SPDX-License-Identifier: Apache-2.0
#include "ui/text/particles.h"

namespace tokenyard::ui {

namespace {

struct Particle {
    QString written, closed, open; // after a syllable that ends in a consonant, and after one that does not
};

const Particle particles[] = {{QStringLiteral("은(는)"), QStringLiteral("은"), QStringLiteral("는")},
                              {QStringLiteral("이(가)"), QStringLiteral("이"), QStringLiteral("가")},
                              {QStringLiteral("을(를)"), QStringLiteral("을"), QStringLiteral("를")},
                              {QStringLiteral("과(와)"), QStringLiteral("과"), QStringLiteral("와")},
                              {QStringLiteral("와(과)"), QStringLiteral("과"), QStringLiteral("와")},
                              {QStringLiteral("(으)로"), QStringLiteral("으로"), QStringLiteral("로")},
                              {QStringLiteral("(이)"), QStringLiteral("이"), QString()}};

enum class Ending { Open, Closed, Rieul }; // ㄹ asks for 로, and else for what a consonant asks

Ending syllable(QChar c)
{
    constexpr int first = 0xAC00, finals = 28, rieul = 8;
    const int last = (c.unicode() - first) % finals;
    return last == 0 ? Ending::Open : last == rieul ? Ending::Rieul : Ending::Closed;
}

// 영, 일, 이, 삼, ...; 십, 백, 천 and 만 end in a consonant as 영 does.
Ending digit(int value)
{
    constexpr Ending read[] = {Ending::Closed, Ending::Rieul,  Ending::Open,  Ending::Closed, Ending::Open,
                               Ending::Open,   Ending::Closed, Ending::Rieul, Ending::Rieul,  Ending::Open};
    return read[value];
}

// 엘, 엠, 엔 and 알 of the letters; units of length are read 미터, masses 그램, K 켈빈.
Ending letter(const QString &words, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && words[begin - 1].isLetter() && words[begin - 1].unicode() < 0x80)
        --begin;
    const QString word = words.mid(begin, at - begin + 1);
    if (word == QLatin1String("m") || word == QLatin1String("mm") || word == QLatin1String("km") || word == QLatin1String("L"))
        return Ending::Open;
    if (word == QLatin1String("kg") || word == QLatin1String("K"))
        return Ending::Closed;
    switch (words[at].toUpper().unicode()) {
    case 'L':
    case 'R': return words[at].isUpper() || words[at] == QLatin1Char('l') ? Ending::Rieul : Ending::Open;
    case 'M':
    case 'N': return Ending::Closed;
    case 'K':
    case 'P':
    case 'T': return words[at].isLower() ? Ending::Closed : Ending::Open; // rack is 랙, chat 챗
    default: return Ending::Open;
    }
}

// Of the word that ends before the place; brackets and quotation marks have no sound.
Ending endingBefore(const QString &words, qsizetype place)
{
    static const QString silent = QStringLiteral("\"'”’)]」』 ");
    qsizetype at = place - 1;
    while (at > 0 && silent.contains(words[at]))
        --at;
    if (at < 0)
        return Ending::Open;
    const QChar c = words[at];
    if (c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3)
        return syllable(c);
    if (c.isDigit())
        return digit(c.digitValue());
    return c.isLetter() && c.unicode() < 0x80 ? letter(words, at) : Ending::Open;
}

} // namespace

QString withParticles(QString words, Language language)
{
    if (language != Language::Korean)
        return words;
    for (const Particle &p : particles)
        for (qsizetype at = words.indexOf(p.written); at >= 0; at = words.indexOf(p.written, at)) {
            const Ending ending = endingBefore(words, at);
            const bool closed = ending == Ending::Closed || (ending == Ending::Rieul && p.open != QStringLiteral("로"));
            const QString &chosen = closed ? p.closed : p.open;
            words.replace(at, p.written.size(), chosen);
            at += chosen.size();
        }
    return words;
}

} // namespace tokenyard::ui
