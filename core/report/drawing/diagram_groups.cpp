// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/diagram_groups.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tokenyard::drawing {

namespace {

int rootOf(std::vector<int> &parent, int n)
{
    while (parent[std::size_t(n)] != n)
        n = parent[std::size_t(n)] = parent[std::size_t(parent[std::size_t(n)])];
    return n;
}

std::vector<int> numbered(const std::vector<std::string> &words)
{
    std::map<std::string, int> numbers;
    for (const std::string &w : words)
        numbers.emplace(w, 0);
    int next = 0;
    for (auto &[w, number] : numbers)
        number = next++;
    std::vector<int> result;
    for (const std::string &w : words)
        result.push_back(numbers[w]);
    return result;
}

// Colours of nodes refined by those of their neighbours until nothing changes: alike nodes end with the same colour.
std::vector<int> refined(const std::vector<std::string> &words, const std::vector<GroupLink> &links)
{
    std::vector<int> colours = numbered(words);
    int before = -1;
    for (int count = 0; count != before;) {
        before = count;
        std::vector<std::vector<std::string>> around(words.size());
        for (const GroupLink &l : links) {
            around[std::size_t(l.from)].push_back(">" + l.words + "|" + std::to_string(colours[std::size_t(l.to)]));
            around[std::size_t(l.to)].push_back("<" + l.words + "|" + std::to_string(colours[std::size_t(l.from)]));
        }
        std::vector<std::string> next;
        for (std::size_t n = 0; n < words.size(); ++n) {
            std::sort(around[n].begin(), around[n].end());
            std::string all = std::to_string(colours[n]);
            for (const std::string &a : around[n])
                all += ";" + a;
            next.push_back(std::move(all));
        }
        colours = numbered(next);
        count = colours.empty() ? 0 : *std::max_element(colours.begin(), colours.end()) + 1;
    }
    return colours;
}

// The first node of the piece that each node belongs to, over the links that count.
template <class Counts>
std::vector<int> pieces(std::size_t nodes, const std::vector<GroupLink> &links, const Counts &counts)
{
    std::vector<int> parent(nodes);
    std::iota(parent.begin(), parent.end(), 0);
    for (const GroupLink &l : links)
        if (counts(l)) {
            const int a = rootOf(parent, l.from), b = rootOf(parent, l.to);
            parent[std::size_t(std::max(a, b))] = std::min(a, b); // so that the first node is the root
        }
    std::vector<int> roots(nodes);
    for (std::size_t n = 0; n < nodes; ++n)
        roots[n] = rootOf(parent, int(n));
    return roots;
}

} // namespace

std::vector<AlikeParts> alikeParts(const std::vector<std::string> &words, const std::vector<GroupLink> &links)
{
    const std::vector<int> root = pieces(words.size(), links, [](const GroupLink &) { return true; });
    const std::vector<int> colours = refined(words, links);
    std::map<int, std::vector<int>> nodes, own; // by root
    for (std::size_t n = 0; n < words.size(); ++n)
        nodes[root[n]].push_back(int(n));
    for (std::size_t l = 0; l < links.size(); ++l)
        own[root[std::size_t(links[l].from)]].push_back(int(l));
    const auto linkKey = [&](int l) {
        const GroupLink &link = links[std::size_t(l)];
        return std::tuple(colours[std::size_t(link.from)], colours[std::size_t(link.to)], link.words);
    };
    std::vector<AlikeParts> parts;
    std::map<std::vector<int>, std::size_t> known; // by the colours of the nodes
    for (auto &[first, members] : nodes) {
        std::stable_sort(members.begin(), members.end(), [&](int a, int b) { return colours[std::size_t(a)] < colours[std::size_t(b)]; });
        std::vector<int> &lines = own[first];
        std::stable_sort(lines.begin(), lines.end(), [&](int a, int b) { return linkKey(a) < linkKey(b); });
        std::vector<int> key;
        for (int n : members)
            key.push_back(colours[std::size_t(n)]);
        const auto [at, isNew] = known.emplace(key, parts.size());
        if (isNew)
            parts.emplace_back();
        parts[at->second].nodes.push_back(members);
        parts[at->second].links.push_back(lines);
    }
    return parts;
}

std::vector<AlikeBranches> alikeBranches(const std::vector<std::string> &words, const std::vector<GroupLink> &links,
                                         const std::vector<char> &trunk)
{
    const auto onTrunk = [&](int n) { return trunk[std::size_t(n)] != 0; };
    const std::vector<int> root = pieces(words.size(), links, [&](const GroupLink &l) { return !onTrunk(l.from) && !onTrunk(l.to); });
    const std::vector<int> colours = refined(words, links);
    std::map<int, std::vector<int>> nodes;
    std::map<int, std::vector<std::string>> looks; // of each branch: its nodes, and where and how it hangs on the trunk
    const auto colour = [&](int n) { return std::to_string(colours[std::size_t(n)]); };
    for (std::size_t n = 0; n < words.size(); ++n)
        if (!trunk[n]) {
            nodes[root[n]].push_back(int(n));
            looks[root[n]].push_back(colour(int(n)));
        }
    for (const GroupLink &l : links)
        if (onTrunk(l.from) != onTrunk(l.to)) {
            const int inside = onTrunk(l.from) ? l.to : l.from, outside = onTrunk(l.from) ? l.from : l.to;
            looks[root[std::size_t(inside)]].push_back((inside == l.to ? ">" : "<") + std::to_string(outside) + "|" + l.words + "|"
                                                       + colour(inside));
        }
    std::vector<AlikeBranches> all;
    std::map<std::vector<std::string>, std::size_t> known;
    for (auto &[first, members] : nodes) {
        std::vector<std::string> &look = looks[first];
        std::sort(look.begin(), look.end());
        const auto [at, isNew] = known.emplace(look, all.size());
        if (isNew)
            all.emplace_back();
        all[at->second].push_back(members);
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const AlikeBranches &b) { return b.size() < 2; }), all.end());
    return all;
}

} // namespace tokenyard::drawing
