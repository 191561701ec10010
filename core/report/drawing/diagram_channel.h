// SPDX-License-Identifier: Apache-2.0
// The room between two rows of a diagram in which lines run level: each part that gives into it has a track of its own where the
// lines would meet.
#pragma once

#include <algorithm>
#include <map>
#include <vector>

namespace tokenyard::drawing {

class Channel {
public:
    int trackFor(int owner, double left, double right)
    {
        if (const auto own = m_byOwner.find(owner); own != m_byOwner.end())
            return own->second;
        int track = 0;
        while (taken(track, left, right))
            ++track;
        m_spans.push_back({track, left, right});
        m_byOwner[owner] = track;
        m_tracks = std::max(m_tracks, track + 1);
        return track;
    }
    int tracks() const { return m_tracks; }

private:
    struct Span {
        int track;
        double left, right;
    };
    bool taken(int track, double left, double right) const
    {
        return std::any_of(m_spans.begin(), m_spans.end(),
                           [&](const Span &s) { return s.track == track && s.left < right + 1.0 && left < s.right + 1.0; });
    }
    std::vector<Span> m_spans;
    std::map<int, int> m_byOwner;
    int m_tracks = 0;
};

} // namespace tokenyard::drawing
