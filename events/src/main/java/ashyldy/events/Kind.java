package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What a project is. Each kind maps to one OC4IDS sector.
public enum Kind implements Coded {
    SCHOOL,
    KINDERGARTEN,
    COLLEGE,
    UNIVERSITY,
    HOSPITAL,
    CLINIC,
    SPORTS,
    CULTURE,
    /// Also palaces of schoolchildren and coworkings for the young.
    YOUTH_CENTRE,
    HOUSING,
    ROAD,
    STREET,
    BRIDGE,
    RAILWAY,
    AIRPORT,
    WATER_SUPPLY,
    DESALINATION,
    WASTEWATER,
    HEATING,
    GAS,
    POWER,
    RENEWABLE,
    FACTORY,
    INDUSTRIAL_ZONE,
    LANDFILL,
    PARK,
    /// Cameras, posts and stations that keep people safe.
    PUBLIC_SAFETY,
    DIGITAL,
    AGRICULTURE,
    /// A public work that is none of the above.
    @JsonEnumDefaultValue
    OTHER
}
