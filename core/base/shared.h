// SPDX-License-Identifier: Apache-2.0
// A part of the plan that many plans share: immutable, compared by identity, cheap to copy.
#pragma once

#include <memory>
#include <utility>

namespace tokenyard {

template <class T>
class Shared {
public:
    Shared() : m_value(std::make_shared<const T>()) {}
    Shared(T value) : m_value(std::make_shared<const T>(std::move(value))) {}
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    const void *identity() const { return m_value.get(); }
    std::shared_ptr<const void> handle() const { return m_value; } // keeps the part alive
    // A changed copy: plan.site = plan.site.with([](Site &s) { s.name = "Ulsan"; });
    template <class Change>
    Shared with(Change &&change) const
    {
        T copy = *m_value;
        change(copy);
        return Shared(std::move(copy));
    }
    friend bool operator==(const Shared &a, const Shared &b) { return a.m_value == b.m_value; }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace tokenyard
