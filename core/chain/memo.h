// SPDX-License-Identifier: Apache-2.0
// The memory of one stage: its last key (identities of what it read) and result. An unchanged key returns the old result; a new
// result equal to the old one is replaced by it, so that the stages after it see no change.
#pragma once

#include "core/base/shared.h"
#include "core/study/results.h"

#include <algorithm>
#include <memory>
#include <stop_token>
#include <vector>

namespace tokenyard {

using MemoKey = std::vector<std::shared_ptr<const void>>; // owning: an address cannot be reused while it is compared

template <class Result>
class Memo {
public:
    // What a stage computed while it was told to stop may lack something, and is not remembered.
    template <class Compute>
    void update(MemoKey key, Compute &&compute, const std::stop_token &stop)
    {
        if (m_result && key == m_key)
            return;
        auto fresh = std::make_shared<const Result>(compute());
        if (stop.stop_requested())
            return;
        m_key = std::move(key);
        if (!m_result || !(*m_result == *fresh))
            m_result = std::move(fresh);
    }
    const Stage<Result> &result() const { return m_result; }

private:
    MemoKey m_key;
    Stage<Result> m_result;
};

// Gives a list of parts one identity, which lasts as long as the list holds the same parts.
template <class Part>
class ListMemo {
public:
    std::shared_ptr<const void> identity(const std::vector<Shared<Part>> &list)
    {
        if (!m_last || *m_last != list)
            m_last = std::make_shared<const std::vector<Shared<Part>>>(list);
        return m_last;
    }

private:
    std::shared_ptr<const std::vector<Shared<Part>>> m_last;
};

} // namespace tokenyard
