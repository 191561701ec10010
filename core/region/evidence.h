// SPDX-License-Identifier: Apache-2.0
// What is known of a site, criterion by criterion: the figure that is scored, one sentence and the source; no figure where no source
// gives one.
#pragma once

#include "core/region/world.h"

namespace tokenyard::region {

struct Site;

struct Fact {
    std::optional<double> si;
    Text words; // always one sentence
    std::string source;
};

// Round trip over fibre between a place and the capital: the route is 1.5 times the straight line, 1 ms per 100 km of it.
Duration roundTrip(const Place &a, const Place &b);

// A plant ("power-plants") or a place ("region-places") by its English name, in the reader's language.
Text placeName(const Catalogue &catalogue, std::string_view kind, const std::string &name);
// The note of a record's value, which stands in English, in the reader's language where it is known.
Text noteWords(const std::string &note);

class Evidence {
public:
    Evidence(const Site &site, const World &world, const Record *rule);
    // The evidence on a criterion, by its record's id; one without a way to score it has a sentence that says so.
    Fact of(std::string_view criterion) const;

private:
    Fact grid() const;
    Fact headroom() const;
    Fact nuclear() const;
    Fact generation() const;
    Fact selfSufficiency() const;
    Fact price() const;
    Fact water() const;
    Fact climate() const;
    Fact land() const;
    Fact seismic() const;
    Fact latency() const;
    Fact landing() const;
    Fact permits() const;
    Fact zone() const;
    Fact unknown(const char *key) const;
    Text regionName() const;
    Text siteName() const { return Text::named(m_site.name, m_site.nameKo); }

    const Site &m_site;
    const World &m_world;
    const Record *m_rule, *m_region;
};

} // namespace tokenyard::region
