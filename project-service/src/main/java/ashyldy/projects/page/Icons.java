package ashyldy.projects.page;

import ashyldy.events.Kind;

/// Which symbol of `icons.svg` stands for a kind.
final class Icons {

    private Icons() {}

    static String of(Kind kind) {
        return switch (kind) {
            case SCHOOL, COLLEGE, UNIVERSITY -> "learning";
            case KINDERGARTEN -> "blocks";
            case HOSPITAL, CLINIC -> "health";
            case SPORTS -> "sports";
            case CULTURE -> "culture";
            case YOUTH_CENTRE -> "people";
            case HOUSING -> "housing";
            case ROAD, STREET -> "road";
            case BRIDGE -> "bridge";
            case RAILWAY -> "railway";
            case AIRPORT -> "airport";
            case WATER_SUPPLY, DESALINATION -> "water";
            case WASTEWATER -> "waves";
            case HEATING, GAS -> "flame";
            case POWER -> "power";
            case RENEWABLE -> "sun";
            case FACTORY, INDUSTRIAL_ZONE -> "factory";
            case LANDFILL -> "recycling";
            case PARK, AGRICULTURE -> "plant";
            case PUBLIC_SAFETY -> "shield";
            case DIGITAL -> "digital";
            case OTHER -> "building";
        };
    }
}
