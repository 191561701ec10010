// SPDX-License-Identifier: Apache-2.0
// Some kinds of the catalogue and nothing else: what a stage of the study takes instead of the whole catalogue. A kind that is
// not named is found empty (and stops a debug build); the chain makes the memory's key of the same list.
//
//     double losses(const Records<"ups", "transformers"> &records);
#pragma once

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>

namespace tokenyard {

// A kind's name as a template argument.
template <std::size_t Size>
struct KindName {
    char text[Size] = {};
    constexpr KindName(const char (&name)[Size]) { std::copy_n(name, Size, text); }
    constexpr std::string_view view() const { return {text, Size - 1}; }
};

template <KindName... names>
class Records {
public:
    static constexpr std::array<std::string_view, sizeof...(names)> kinds{names.view()...};
    Records(const Catalogue &all) : m_catalogue(all.only(kinds)) {}
    operator const Catalogue &() const { return m_catalogue; }
    const RecordSet &set(std::string_view kind) const { return m_catalogue.set(kind); }
    const Record *find(std::string_view kind, std::string_view idOrName) const { return m_catalogue.find(kind, idOrName); }

private:
    Catalogue m_catalogue;
};

} // namespace tokenyard
