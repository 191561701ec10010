// SPDX-License-Identifier: Apache-2.0
#include "core/study/layout/space_pairs.h"

#include "core/base/finding_summary.h"
#include "core/plan/bounds_index.h"
#include "core/plan/name_in_words.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double leastOverlap = 1e-3; // m; less is a drawing's rounding

struct Footprint {
    const Outline *object;
    std::array<Point, 4> corners;
    Bounds bounds;
    bool square; // along the axes: its bounds are its outline
};

bool takesSpace(ObjectKind kind) { return kindInfo(kind).space != Space::None; }

// Free distance that a kind wants around it, from the clearance records; 0 where no record says.
double clearanceOf(ObjectKind kind, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("clearances", kindInfo(kind).key);
    return record ? record->get<Length>("clearance").value_or(Length{}).si() : 0.0;
}

std::vector<Footprint> footprints(const Outlines &outlines)
{
    std::vector<Footprint> all;
    all.reserve(outlines.all.size());
    for (const Outline &outline : outlines.all)
        all.push_back({&outline, outline.place.corners(), outline.place.bounds(), std::fmod(outline.place.angle, 90.0) == 0.0});
    // From left to right, then by id: neighbours stand together, in the same order on every run.
    std::sort(all.begin(), all.end(), [](const Footprint &a, const Footprint &b) {
        return a.bounds.left != b.bounds.left ? a.bounds.left < b.bounds.left : a.object->id < b.object->id;
    });
    return all;
}

Finding between(const char *rule, Severity severity, const Outline &a, const Outline &b, TextSource text, TextSource remedy,
                std::vector<Text::Argument> more = {})
{
    const Outline &first = a.id < b.id ? a : b;
    const Outline &second = a.id < b.id ? b : a;
    std::vector<Text::Argument> arguments{first.name, second.name};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return {rule, severity, {first.id, second.id}, Text(text, std::move(arguments)), Text(remedy)};
}

// How far two outlines overlap along the axis in which they do so least (negative: the gap between their bounds).
double depthOfBounds(const Bounds &a, const Bounds &b)
{
    return std::min({a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top});
}

bool overlapping(const Footprint &a, const Footprint &b)
{
    const bool bounds = depthOfBounds(a.bounds, b.bounds) > leastOverlap;
    return a.square && b.square ? bounds : bounds && overlap(a.corners, b.corners, leastOverlap);
}

double gapBetween(const Footprint &a, const Footprint &b)
{
    if (!a.square || !b.square)
        return gap(a.corners, b.corners);
    return std::hypot(std::max({0.0, a.bounds.left - b.bounds.right, b.bounds.left - a.bounds.right}),
                      std::max({0.0, a.bounds.top - b.bounds.bottom, b.bounds.top - a.bounds.bottom}));
}

// Findings of one rule about pairs, of which there are as many as the square of the objects: the first are kept, the others counted.
class PairFindings {
public:
    explicit PairFindings(const std::vector<Footprint> &all) : m_all(all), m_others(all.size(), false) {}
    template <class Make>
    void add(std::size_t a, std::size_t b, const Make &make)
    {
        if (m_findings.size() <= mostFindingsOfARule) // and one more, for the summary's example
            m_findings.push_back(make());
        if (++m_count > mostFindingsOfARule)
            m_others[a] = m_others[b] = true;
    }
    void appendTo(std::vector<Finding> &findings)
    {
        if (m_count > mostFindingsOfARule + 1)
            m_findings.back() = summaryOf(m_findings.back(), m_count - mostFindingsOfARule, others());
        findings.insert(findings.end(), m_findings.begin(), m_findings.end());
    }

private:
    std::vector<ObjectId> others() const
    {
        std::vector<ObjectId> ids;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_others[i])
                ids.push_back(m_all[i].object->id);
        return ids;
    }
    const std::vector<Footprint> &m_all;
    std::vector<Finding> m_findings;
    std::vector<bool> m_others; // objects of findings that are only counted
    std::size_t m_count = 0;
};

Finding overlapOf(const Footprint &a, const Footprint &b)
{
    return between("space.overlap", Severity::Error, *a.object, *b.object, TF("%1 and %2 overlap."),
                   TF("Move one of them, or put it on another storey."));
}

Finding closeness(const Footprint &a, const Footprint &b, double wanted)
{
    return between("space.clearance", Severity::Warning, *a.object, *b.object, TF("%1 and %2 stand closer than %3."),
                   TF("Move them apart: access and fire separation need the distance."), {measure(wanted * units::m, units::m, 3)});
}

void checkPairs(const std::vector<Footprint> &all, std::vector<Finding> &findings)
{
    double reach = 0.0;
    std::vector<Bounds> bounds;
    for (const Footprint &f : all) {
        reach = std::max(reach, f.object->clearance);
        bounds.push_back(f.bounds);
    }
    const BoundsIndex index(bounds);
    PairFindings overlaps(all), close(all);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j : index.meeting(bounds[i].grown(reach), i + 1)) {
            const double wanted = std::max(all[i].object->clearance, all[j].object->clearance);
            if (all[i].object->place.level != all[j].object->place.level)
                continue;
            if (overlapping(all[i], all[j]))
                overlaps.add(i, j, [&] { return overlapOf(all[i], all[j]); });
            else if (wanted > 0.0 && gapBetween(all[i], all[j]) < wanted - 1e-6)
                close.add(i, j, [&] { return closeness(all[i], all[j], wanted); });
        }
    overlaps.appendTo(findings);
    close.appendTo(findings);
}

} // namespace

Outlines outlinesStage(const PlanView<Objects> &plan, const Records<"clearances"> &records)
{
    std::array<double, objectKindCount> clearances{};
    for (int k = 0; k < objectKindCount; ++k)
        clearances[std::size_t(k)] = clearanceOf(ObjectKind(k), records);
    Outlines outlines;
    outlines.all.reserve(plan.objects.size());
    for (const Shared<Object> &object : plan.objects)
        if (takesSpace(object->kind()))
            outlines.all.push_back({object->id, nameInWords(object->name), object->place, clearances[std::size_t(object->kind())]});
    return outlines;
}

SpacePairs spacePairsStage(const Outlines &outlines)
{
    SpacePairs pairs;
    checkPairs(footprints(outlines), pairs.findings);
    return pairs;
}

} // namespace tokenyard
