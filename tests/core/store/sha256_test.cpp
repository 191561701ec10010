// SPDX-License-Identifier: Apache-2.0
#include "core/store/sha256.h"

#include <QTest>

using namespace tokenyard;

// Expected digests: NIST, "Examples with Intermediate Values" for FIPS 180-4 (SHA-256), and the SHAVS short messages.
class Sha256Test : public QObject {
    Q_OBJECT
private slots:
    void nistExamplesGiveThePublishedDigests()
    {
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256(std::string(1000000, 'a')), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }
    // A message passed in pieces of any length has the digest of the whole.
    void piecesOfAnyLengthGiveTheDigestOfTheWhole()
    {
        std::string message;
        for (int i = 0; i < 300; ++i)
            message += char(i * 7);
        for (std::size_t piece : {1u, 3u, 55u, 56u, 63u, 64u, 65u, 128u, 299u}) {
            Sha256 hash;
            for (std::size_t at = 0; at < message.size(); at += piece)
                hash.add(std::string_view(message).substr(at, piece));
            QCOMPARE(hash.finish(), sha256(message));
        }
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
