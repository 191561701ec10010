// SPDX-License-Identifier: Apache-2.0
#include "core/base/finding_summary.h"

#include <algorithm>
#include <unordered_map>

namespace tokenyard {

namespace {

constexpr TextSource moreLikeThis = TY_TR("Finding", "%1 more like this: %2");

struct OfARule {
    std::size_t count = 0;         // so far
    std::size_t firstLeftOut = 0;  // place in the list
    std::vector<ObjectId> objects; // of those left out
};

} // namespace

Finding summaryOf(const Finding &example, std::size_t count, std::vector<ObjectId> objects)
{
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    return {example.rule, example.severity, std::move(objects), Text(moreLikeThis, {tokenyard::count(double(count)), example.text}),
            example.remedy};
}

bool isSummary(const Finding &finding) { return finding.text.source() == moreLikeThis; }

std::vector<Finding> summedUp(std::vector<Finding> findings)
{
    std::unordered_map<std::string, OfARule> rules;
    std::vector<bool> leftOut(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        OfARule &rule = rules[findings[i].rule];
        // A stage that has summed up its own findings keeps its summary.
        if (++rule.count <= mostFindingsOfARule || isSummary(findings[i]))
            continue;
        if (rule.objects.empty() && rule.count == mostFindingsOfARule + 1)
            rule.firstLeftOut = i;
        leftOut[i] = true;
        rule.objects.insert(rule.objects.end(), findings[i].objects.begin(), findings[i].objects.end());
    }
    std::vector<Finding> out;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!leftOut[i]) {
            out.push_back(std::move(findings[i]));
            continue;
        }
        OfARule &rule = rules[findings[i].rule];
        const std::size_t more = rule.count - mostFindingsOfARule;
        if (more == 1)
            out.push_back(std::move(findings[i])); // a summary of one says no more than the finding
        else if (i == rule.firstLeftOut)
            out.push_back(summaryOf(findings[i], more, std::move(rule.objects)));
    }
    return out;
}

} // namespace tokenyard
