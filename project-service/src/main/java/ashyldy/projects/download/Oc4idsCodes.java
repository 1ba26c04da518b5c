package ashyldy.projects.download;

import ashyldy.events.Kind;
import ashyldy.events.PartyRole;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.events.Work;

/// Our codes in the code lists of OC4IDS 0.9.5.
final class Oc4idsCodes {
    private Oc4idsCodes() {}

    /// There is no code for what is suspended, and the list is closed: `x_stage` says so.
    static String status(Stage stage) {
        return switch (stage) {
            case UNKNOWN, PLANNED -> "identification";
            case UNDER_CONSTRUCTION, SUSPENDED, STAGE_OPENED -> "implementation";
            case OPENED -> "completion";
            case CANCELLED -> "cancelled";
        };
    }

    static String type(Work work) {
        return switch (work) {
            case CONSTRUCTION -> "construction";
            case REHABILITATION -> "rehabilitation";
            case EXPANSION -> "expansion";
            case REPLACEMENT -> "replacement";
        };
    }

    static String sector(Kind kind) {
        return switch (kind) {
            case SCHOOL, KINDERGARTEN, COLLEGE, UNIVERSITY -> "education";
            case HOSPITAL, CLINIC -> "health";
            case SPORTS, CULTURE, YOUTH_CENTRE, PARK -> "cultureSportsAndRecreation";
            case HOUSING -> "socialHousing";
            case ROAD, STREET, BRIDGE -> "transport.road";
            case RAILWAY -> "transport.rail";
            case AIRPORT -> "transport.air";
            case WATER_SUPPLY, DESALINATION, WASTEWATER, LANDFILL -> "waterAndWaste";
            case HEATING, GAS, POWER, RENEWABLE -> "energy";
            case FACTORY, INDUSTRIAL_ZONE, AGRICULTURE -> "economy";
            case DIGITAL -> "communications";
            case PUBLIC_SAFETY, OTHER -> "governance";
        };
    }

    static String role(PartyRole role) {
        return switch (role) {
            case OWNER -> "publicAuthority";
            case CUSTOMER -> "procuringEntity";
            case CONTRACTOR -> "supplier";
            case FUNDER -> "funder";
            case OPERATOR -> "administrativeEntity";
        };
    }

    static String milestone(PromiseState state) {
        return switch (state) {
            case OPEN, RESCHEDULED -> "scheduled";
            case KEPT, KEPT_LATE -> "met";
            case OVERDUE, WITHDRAWN -> "notMet";
        };
    }
}
