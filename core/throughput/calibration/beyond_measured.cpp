// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/beyond_measured.h"

#include "core/throughput/serving/service_answer.h"
#include "core/throughput/serving/serving_evaluator.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TB(source) TY_TR("BeyondMeasured", source)

constexpr double worthSaying = 1.05; // a length or load within 5 % of a measured one is measured

class Beyond {
public:
    Beyond(const ServingCase &serving, const ServingPoint *point, const PublishedRuns &published)
        : m_case(serving), m_point(point), m_published(published)
    {}
    std::vector<Text> run()
    {
        kinds();
        length(TB("%1 input tokens a request; the measured runs end at %2: %3 times as many."),
               TB("%1 input tokens a request; the measured runs begin at %2: %3 of it."), m_case.inputTokensCount,
               &ValidationPoint::inputTokensCount);
        length(TB("%1 output tokens a request; the measured runs end at %2: %3 times as many."),
               TB("%1 output tokens a request; the measured runs begin at %2: %3 of it."), m_case.outputTokensCount,
               &ValidationPoint::outputTokensCount);
        if (m_point) {
            load();
            replica();
        }
        inputs();
        return std::move(m_said);
    }

private:
    using Test = bool (Beyond::*)(const ValidationPoint &) const;
    bool ofFamily(const ValidationPoint &p) const { return p.family == m_case.model->family; }
    bool ofMachine(const ValidationPoint &p) const { return p.accelerator == m_case.accelerator->id; }
    bool ofBoth(const ValidationPoint &p) const
    {
        return ofFamily(p) && ofMachine(p) && p.precision && precisionClass(*p.precision) == precisionClass(m_case.weights);
    }
    bool any(Test test) const
    {
        return std::any_of(m_published.points.begin(), m_published.points.end(), [&](const auto &p) { return (this->*test)(p); });
    }
    // "12 % / 33 %" of what was left out as a whole.
    void leftOut(TextSource said, const std::string &name, const char *line)
    {
        for (const ValidationLine &l : m_published.lines)
            if (l.id == line)
                m_said.push_back(Text(said, {name, percent(l.output.medianFraction), percent(l.output.p90Fraction)}));
    }
    void kinds()
    {
        const bool points = any(&Beyond::ofMachine), family = any(&Beyond::ofFamily);
        const bool machine = points || m_published.accelerators.contains(m_case.accelerator->id);
        if (!family)
            leftOut(TB("No published run is of %1. Models left out of the fit were missed by %2 in the median, by %3 at the 90th "
                       "percentile (output tokens)."),
                    m_case.model->name, "models");
        if (!machine)
            leftOut(TB("No published run is on %1. Accelerators left out of the fit were missed by %2 in the median, by %3 at the 90th "
                       "percentile (output tokens); a whole new generation by more."),
                    m_case.accelerator->name, "accelerators");
        if (family && points && !any(&Beyond::ofBoth))
            m_said.push_back(
                Text(TB("No published run is of %1 on %2 in %3; other machines speak for the model, other models for the machine."),
                     {m_case.model->name, m_case.accelerator->name, precisionClass(m_case.weights)}));
    }
    // Of the model's own runs, where it has any.
    void length(TextSource more, TextSource fewer, double asked, double ValidationPoint::*tokens)
    {
        const bool own = any(&Beyond::ofFamily);
        double least = 0, most = 0;
        for (const ValidationPoint &p : m_published.points)
            if (!own || ofFamily(p)) {
                least = least > 0 ? std::min(least, p.*tokens) : p.*tokens;
                most = std::max(most, p.*tokens);
            }
        if (most > 0 && asked > worthSaying * most)
            m_said.push_back(Text(more, {count(asked), count(most), count(asked / most, 3)}));
        else if (least > worthSaying * asked)
            m_said.push_back(Text(fewer, {count(asked), count(least), percent(asked / least, 2)}));
    }
    void load()
    {
        const double most = measuredPerGroupCount(*m_point), running = runningPerGroupCount(*m_point);
        if (running > worthSaying * most)
            m_said.push_back(
                Text(TB("%1 requests at once on an attention group; the measured runs end at %2: %3 times as many. The band reaches "
                        "lower for it."),
                     {count(std::floor(running)), count(most), count(running / most, 3)}));
    }
    void replica()
    {
        int most = 0;
        for (const ValidationPoint &p : m_published.points)
            most = std::max({most, p.split ? p.split->decode.gpusPerReplica() : p.layout.gpusPerReplica()});
        const int own = m_point->split ? m_point->split->decode.gpusPerReplica() : m_point->layout.gpusPerReplica();
        if (most > 0 && own > most)
            m_said.push_back(Text(TB("A replica of %1 GPUs; the measured ones end at %2: %3 times as many."),
                                  {count(own), count(most), count(double(own) / most, 3)}));
    }
    // What no published run states.
    void inputs()
    {
        const ServingCase &c = m_case;
        if (c.prefixHitFraction > 0)
            m_said.push_back(Text(TB("%1 of the input comes out of the prefix cache; the measured runs state no hits."),
                                  {percent(c.prefixHitFraction)}));
        if (c.inputSpreadFactor > 0 || c.outputSpreadFactor > 0)
            m_said.push_back(
                Text(TB("Lengths vary by %1 (input) and %2 (output) about their means; the measured runs have one length each."),
                     {percent(c.inputSpreadFactor), percent(c.outputSpreadFactor)}));
        if (c.engineFactor != 1)
            m_said.push_back(Text(TB("The engine runs at %1 times the measured speed."), {count(c.engineFactor, 3)}));
        if (c.powerCap && c.accelerator->tdp && *c.powerCap < *c.accelerator->tdp)
            m_said.push_back(
                Text(TB("A power cap of %1 of the rating; the measured runs had none."), {percent(*c.powerCap / *c.accelerator->tdp)}));
        if (c.model->speculativeShareFraction <= 0 && c.speculative.value_or(false) && !c.draftAcceptedCount)
            m_said.push_back(Text(TB("Drafts are accepted as on DeepSeek-R1; none of %1 were measured."), {c.model->name}));
    }

    const ServingCase &m_case;
    const ServingPoint *m_point;
    const PublishedRuns &m_published;
    std::vector<Text> m_said;
};

} // namespace

std::shared_ptr<const PublishedRuns> publishedRuns(const Catalogue &catalogue)
{
    return catalogue.kept<PublishedRuns>("validation_points+serving_calibration+accelerators:PublishedRuns", [&] {
        PublishedRuns runs{validationPoints(catalogue), validationRecords(catalogue), {}};
        const auto calibration = calibrationOf(catalogue);
        for (const Record &record : catalogue.set("accelerators").records) {
            CalibrationLevels levels;
            levels.accelerator = record.id;
            if (calibration->knows("accelerator", levels))
                runs.accelerators.insert(record.id);
        }
        return std::make_shared<const PublishedRuns>(std::move(runs));
    });
}

std::vector<Text> beyondMeasured(const ServingCase &serving, const ServingPoint *point, const PublishedRuns &published)
{
    return Beyond(serving, point, published).run();
}

} // namespace tokenyard
