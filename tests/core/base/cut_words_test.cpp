// SPDX-License-Identifier: Apache-2.0
#include "core/base/cut_words.h"

#include <QString>
#include <QTest>

using namespace tokenyard;

class CutWordsTest : public QObject {
    Q_OBJECT
private slots:
    void shortWordsStay()
    {
        QCOMPARE(cutWords("22.9 kV", 7), std::string("22.9 kV"));
        QCOMPARE(cutWords("특고압", 3), std::string("특고압")); // nine bytes, three characters
        QCOMPARE(cutWords("", 0), std::string());
    }
    // A syllable of Hangul is three bytes of UTF-8, a smiling face four: a cut at any number of characters leaves whole ones.
    void noCharacterIsCut()
    {
        const QString words = QString::fromUtf8("a전력계통영향평가 \U0001F600 b");
        const auto characters = words.toUcs4();
        for (int longest = 0; longest < characters.size(); ++longest) {
            const QString cut = QString::fromStdString(cutWords(words.toStdString(), std::size_t(longest)));
            QCOMPARE(cut, QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.data()), longest) + QString::fromUtf8("…"));
        }
    }
};

QTEST_GUILESS_MAIN(CutWordsTest)
#include "cut_words_test.moc"
