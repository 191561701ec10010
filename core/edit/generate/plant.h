// SPDX-License-Identifier: Apache-2.0
// The equipment of a design: which records, how many units carry a load under the design's redundancy, and the rooms they need.
#pragma once

#include "core/catalogue/object_space.h"
#include "core/edit/generate/design.h"
#include "core/edit/templates/plan_builder.h"

namespace tokenyard::generate {

// How heat leaves the site.
enum class Rejection { None, DryCoolers, Towers };

// More pairs of boards one parcel is not filled with; what they carry from the grid at the most.
inline constexpr int mostBlocks = 8;
Power mostFilled(const Catalogue &catalogue);

class Plant {
public:
    Plant(const Design &design, const Catalogue &catalogue);
    Text problem() const { return m_problem; } // an unknown record, or a rack that the cooling does not suit

    // ---- racks and halls
    Power perRack() const { return m_perRack; }
    int gpusPerRack() const { return m_gpus; }
    int rows() const { return m_rows; }               // of racks in every hall
    int mostColumns() const { return m_mostColumns; } // racks of a row in one hall
    Hall hall(int columns, ObjectId service) const;
    Power itOf(int columns) const { return double(columns * m_rows) * m_perRack; }

    // ---- rooms of one hall, both sides alike
    UpsRoom ups(Power it, const Needs &needs) const;
    Transformer transformers(Power it, const Needs &needs) const;
    CduGallery cdus(Power it, const Needs &needs) const; // without units where nothing is cooled by liquid

    // ---- the site
    // A block is a pair of boards with what feeds them and the halls that they feed; `share` of the contract falls on the largest of them.
    GridIntake intake(const Needs &needs, double share, int intakes) const;
    // One, or one for each side where the switchgear could not break the fault current.
    int intakes(const Needs &needs, double share) const;
    bool carries(const Needs &needs, double share) const; // whether one pair of boards does
    Switchgear board(const Needs &needs, double share) const;
    GeneratorYard generators(Power peak) const;
    Rejection rejection() const { return m_rejection; }
    Equipment coolers(Power it, const Needs &needs) const; // towers or dry coolers
    ChillerPlant chillers(Power it, const Needs &needs) const;
    Power ratedOf(const Equipment &equipment) const; // electric, of all its units
    // Of one side, for cooling plant of so much rated power; each side carries all of it.
    Transformer coolingTransformers(Power rated) const;
    Line lowVoltage(Power rated) const; // a feed for it, cable or busway
    bool liquid() const { return m_liquid; }
    bool waterCooled() const { return m_waterCooled; } // the chillers' condensers

    Voltage supplyVoltage(Power contract) const;
    RecordId tariff(Power contract, const std::string &country) const;
    CoolingDesign cooling() const;

    // Pipes of the next standard size for a flow of heat at a rise of temperature.
    Length pipe(Power heat, double rise, int pipes, double factor) const;
    double facilityRise() const { return m_rise; } // K
    double condenserRise() const { return m_condenserRise; }

    // The least depth at which the equipment stands in a width, ways included; nothing where it does not stand at all.
    std::optional<double> depthAt(const Equipment &equipment, double width) const;
    // Some rectangles for a yard, from wide to deep.
    std::vector<Rectangle> yards(const Equipment &equipment) const;

private:
    const Record *record(const char *kind, const RecordId &id);
    double capacity(const char *kind, const RecordId &id) const; // SI
    int units(const char *kind, const RecordId &id, double load) const;
    double motorPowerFactor() const;
    double faultOf(const GridIntake &intake) const; // A that its units let through to one board
    int perSide(const char *kind, const RecordId &id, double load, Topology topology) const;

    const Design &m_design;
    const Catalogue &m_catalogue;
    const Record *m_rack = nullptr, *m_system = nullptr;
    Text m_problem;
    Power m_perRack;
    int m_gpus = 0, m_rows = 4, m_mostColumns = 20;
    Rejection m_rejection = Rejection::None;
    bool m_liquid = false, m_waterCooled = false, m_adiabatic = false;
    double m_liquidFraction = 0.0, m_rise = 10.0, m_condenserRise = 5.0;
};

} // namespace tokenyard::generate
