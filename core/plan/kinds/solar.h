// SPDX-License-Identifier: Apache-2.0
// A field of photovoltaic modules. Its output follows the sun of the site's weather, so it makes no hall powered by itself.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Solar {
    RecordId model = "solar-ground";     // kind "solar-fields"
    Power power = 10.0 * units::MW;      // of the modules, at 1,000 W/m² and 25 °C (dc)
    double tilt = 30.0, azimuth = 180.0; // degrees; azimuth clockwise from north
    std::string availableFrom = {};
    bool operator==(const Solar &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<Solar> {
    static constexpr KindFacts facts{.key = "solar",
                                     .label = TY_TR("Kind", "Solar field"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 200,
                                     .depth = 100,
                                     .power = PowerRole::Variable};
    static constexpr const char *costDriver = "solar_kw";
    static double costQuantity(const Solar &solar) { return solar.power.si(); }
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", "solar-fields", TF("Model"),
                                      TF("Record of modules and inverters: losses, temperature, area."))
                .in(TF("Equipment")),
            quantityField<&Kind::power>("power", TF("Power"), units::MW, 0.001, 5000,
                                        TF("Rated power of the modules, direct current, at 1,000 W/m² and 25 °C."))
                .in(TF("Equipment")),
            quantityField<&Kind::tilt>("tilt", TF("Tilt"), units::degree, 0, 90, TF("Of the modules against the ground."))
                .in(TF("Equipment")),
            quantityField<&Kind::azimuth>("azimuth", TF("Azimuth"), units::degree, 0, 360,
                                          TF("Direction the modules face, clockwise from north: 180 is south."))
                .in(TF("Equipment")),
            plainField<&Kind::availableFrom>("available_from", FieldKind::Words, TF("Arrives"),
                                             TF("Month from which it runs, written as 2030-03; blank: with its phase."))
                .written(isMonthOrBlank)
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
