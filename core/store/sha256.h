// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4) by OpenSSL, for the digest over a project file's rows: a flipped bit that SQLite's own check misses must
// not pass. Bytes may come in pieces of any length.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace tokenyard {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(std::string_view bytes);
    // The digest as 64 hexadecimal digits; the object is spent afterwards.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

std::string sha256(std::string_view bytes);

} // namespace tokenyard
