// SPDX-License-Identifier: Apache-2.0
// The plan's power network as buses, lines, transformers, UPS, loads and sources: what the load flow and the short circuit are made
// of. Two-sided loads have a bus for each side; transformers and UPS have one on either side of them.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/records.h"
#include "core/network/losses.h"
#include "core/plan/plan_view.h"
#include "core/plan/site_layout.h"

#include <optional>

namespace tokenyard {

using GridRecords = Records<"transformers", "switchgear", "ups", "transfer-switches", "fuel-cells", "gas-turbines", "smrs", "generators",
                            "cables", "grid-rules", "chillers", "dry-coolers", "towers", "cdus">;
using GridPlan = PlanView<PowerDesign, Supply, Objects, Feeds>;

enum class BusRole { Own, Primary, Secondary, Input, Output, SideA, SideB };

struct PlanBus {
    ObjectId object;
    BusRole role = BusRole::Own;
    double nominalKv = 0.0;
    std::optional<double> breakingKa; // of the switchgear that stands there
};
// One power feed; all its circuits together.
struct PlanLine {
    ObjectId feed;
    int from = 0, to = 0;
    double warmOhm = 0.0, coldOhm = 0.0, reactanceOhm = 0.0, ratingA = 0.0;
    bool open = false; // of standby sets, while what they would feed has another source; the side that is not taken of what follows
    // The transfer switch, the transformers or UPS with a board on either side, or the board with several intakes that it leads to: never
    // from two of them at once.
    ObjectId transferTo = {};
    int rank = 0; // 0: the normal supply, a switch's side A; the next takes over where those before it are dead
};
// The units of one object in parallel.
struct PlanTransformer {
    ObjectId object;
    int from = 0, to = 0; // primary, secondary bus
    int units = 0;
    double ratedMva = 0.0;                                                        // of all of them
    double noLoadFraction = 0.0, loadLossFraction = 0.0, impedanceFraction = 0.0; // of the rating
    double tapStepFraction = 0.0;
    int tapSteps = 0; // each way; 0: no taps under load
};
struct PlanUps {
    ObjectId object;
    int input = 0, output = 0;
    Power rated;
    UpsCurve curve;
    double ecoEfficiency = 0.0, inputPowerFactor = 1.0;
};
// Takes its power on those of its buses that have a source, shared evenly.
struct PlanLoad {
    ObjectId object;
    std::vector<int> buses;
    Power real;
    double powerFactor = 1.0;
};
enum class PowerSourceKind { Grid, Own, Standby }; // standby sets feed only an island that has no other source
struct PlanSource {
    ObjectId object;
    int bus = 0;
    PowerSourceKind kind = PowerSourceKind::Grid;
    Power power;                           // of own generation
    std::optional<double> faultKa, xOverR; // of a grid supply
};

struct PlanTopology {
    std::vector<PlanBus> buses;
    std::vector<PlanLine> lines;
    std::vector<PlanTransformer> transformers;
    std::vector<PlanUps> ups;
    std::vector<PlanLoad> loads;
    std::vector<PlanSource> sources;
    std::map<ObjectId, Power> ratedPower;            // what an object's loading is measured by, W
    std::map<ObjectId, ApparentPower> ratedApparent; // the same, VA
    std::vector<Finding> findings;                   // feeds that cannot be part of it, and why
};

// The conductor that a power feed is made of, with the numbers of its record.
struct FeedConductor {
    const Record *record = nullptr; // nullptr if the catalogue has none
    bool busway = false;
    double ampsPerMm2 = 0.0, warmNanoOhmMetre = 22.0, coldNanoOhmMetre = 22.0;
    double reactanceFactor = 0.0; // of the cold resistance (busway), Ω/km (cable)
    double failuresPerKmYear = 0.0, repairYearsCount = 0.0;
    double ratedCurrentA(const Feed &feed) const; // of all its circuits; 0 without a record
};
// Busway for large sections at low voltage, cable otherwise; looked up once for all feeds of a plan.
class Conductors {
public:
    explicit Conductors(const Catalogue &catalogue);
    const FeedConductor &of(const Feed &feed) const;

private:
    FeedConductor m_busway, m_cable;
    double m_leastBusway; // m2
};
inline FeedConductor conductorOf(const Feed &feed, const Catalogue &catalogue) { return Conductors(catalogue).of(feed); }

PlanTopology planTopology(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records);

} // namespace tokenyard
