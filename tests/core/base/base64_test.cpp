// SPDX-License-Identifier: Apache-2.0
// Bytes as letters: the examples of RFC 4648, section 10, and text that is not base64.
#include "core/base/base64.h"

#include <QTest>

using namespace tokenyard;

class Base64Test : public QObject {
    Q_OBJECT
private slots:
    void theExamplesOfTheStandard()
    {
        for (const auto &[bytes, words] : {std::pair{"", ""},
                                           {"f", "Zg=="},
                                           {"fo", "Zm8="},
                                           {"foo", "Zm9v"},
                                           {"foob", "Zm9vYg=="},
                                           {"fooba", "Zm9vYmE="},
                                           {"foobar", "Zm9vYmFy"}}) {
            QCOMPARE(toBase64(bytes), std::string(words));
            QCOMPARE(fromBase64(words), std::optional(std::string(bytes)));
        }
    }
    void allBytesComeBack()
    {
        std::string all;
        for (int byte = 0; byte < 256; ++byte)
            all += char(byte);
        QCOMPARE(fromBase64(toBase64(all)), std::optional(all));
    }
    void whatIsNotBase64GivesNothing()
    {
        for (const char *words :
             {"Z", "Zg", "Zg=", "Zg=g", "=Zg=", "====", "Zm9 v", " Zm9", "Zm9\n", "Zm-_", "Zh==", "Zm9vZg==Zm9v", "Zm9\xff"})
            QVERIFY2(!fromBase64(words), words);
    }
};

QTEST_APPLESS_MAIN(Base64Test)
#include "base64_test.moc"
