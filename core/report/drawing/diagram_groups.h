// SPDX-License-Identifier: Apache-2.0
// The separate parts of a plant, and which of them are alike in what stands there and how it is joined: those are drawn once.
#pragma once

#include <string>
#include <vector>

namespace tokenyard::drawing {

struct GroupLink {
    int from = 0, to = 0;
    std::string words; // what must be the same of alike links
};
// Alike parts side by side: nodes[k][i] and links[k][j] of each part k are the counterparts of those of part 0.
struct AlikeParts {
    std::vector<std::vector<int>> nodes, links;
};
// In order of the first node of each. `words` of a node say what must be the same of alike ones.
std::vector<AlikeParts> alikeParts(const std::vector<std::string> &words, const std::vector<GroupLink> &links);

// What hangs on the trunk (busbars, sources) in pieces of its own: alike branches hang on the same nodes of the trunk in the same way. Each
// list has the nodes of every branch, the first of them to be drawn; only lists of two and more.
using AlikeBranches = std::vector<std::vector<int>>;
std::vector<AlikeBranches> alikeBranches(const std::vector<std::string> &words, const std::vector<GroupLink> &links,
                                         const std::vector<char> &trunk);

} // namespace tokenyard::drawing
