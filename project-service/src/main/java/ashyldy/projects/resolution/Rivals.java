package ashyldy.projects.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import ashyldy.events.Kind;
import ashyldy.projects.intake.DataFile;
import ashyldy.projects.intake.PlaceKey;

/// How many works of a kind the place may hold of which both speak: the more, the less it says that they are of one
/// kind
/// in one place. Works for a thousand inhabitants stand in `works.tsv`.
final class Rivals {
    static final String NAME = "rivals";

    private static final double COUNTRY = 20_000_000;
    private static final double REGION = 900_000;
    private static final double DISTRICT = 50_000;
    private static final double VILLAGE = 1_500;
    private static final double DISTRICTS_OF_A_CITY = 6;

    /// How many marks claims give one work, counted in the power of two below.
    private static final double MARKS_OF_A_WORK = 1.5;

    /// Even a village may get a second one.
    private static final double FEWEST = 0.1;

    /// How many of a work's other claims there are for each claim of a rival: news makes 2.7 of each.
    private static final double OWN = 0.63;

    /// Of a kind that the table does not have.
    private static final double OTHER = 0.002;

    private static final Map<Kind, Double> WORKS = works();

    private Rivals() {}

    static Evidence compare(Profile one, Profile other, Crowd crowd) {
        var place = common(one, other);
        double expected = place.inhabitants() / 1000 * worksOf(one);
        double seen = place.crowds().stream()
                        .mapToInt(key -> crowd.marks(one.group(), key))
                        .max()
                        .orElse(0)
                / MARKS_OF_A_WORK;
        double rivals = Math.max(FEWEST, Math.max(expected, seen - 1));
        return Evidence.weighing(
                NAME,
                place.level(),
                Math.log(OWN / rivals),
                "some %.1f others in that %s".formatted(rivals, place.level()));
    }

    private static double worksOf(Profile profile) {
        return profile.kinds().stream()
                .mapToDouble(kind -> WORKS.getOrDefault(kind, OTHER))
                .max()
                .orElse(OTHER);
    }

    /// @param crowds what the registry counts the works of
    private record Common(String level, double inhabitants, List<PlaceKey> crowds) {}

    private static Common common(Profile one, Profile other) {
        boolean district = PlaceFeature.share(one.districts(), other.districts());
        if (PlaceFeature.share(one.localities(), other.localities())) {
            int town = Math.max(one.townspeople(), other.townspeople());
            if (town == 0) {
                return new Common("village", VILLAGE, List.of());
            }
            return district && isPartOfTown(one)
                    ? new Common("part of town", town / DISTRICTS_OF_A_CITY, one.districts())
                    : new Common("town", town, one.localities());
        }
        if (district) {
            return new Common("district", DISTRICT, one.districts());
        }
        return PlaceFeature.share(one.regions(), other.regions())
                ? new Common("region", REGION, one.regions())
                : new Common("country", COUNTRY, List.of());
    }

    /// Not where the town lies in a district of the region.
    private static boolean isPartOfTown(Profile profile) {
        return profile.districts().stream()
                .flatMap(district -> district.code().stream())
                .anyMatch(district -> profile.localities().stream()
                        .flatMap(town -> town.code().stream())
                        .anyMatch(district::startsWith));
    }

    private static Map<Kind, Double> works() {
        var works = new HashMap<Kind, Double>();
        for (var row : DataFile.rows("/ashyldy/projects/resolution/works.tsv", 2)) {
            for (var kind : row.get(1).split(" ")) {
                works.put(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Double.valueOf(row.get(0)));
            }
        }
        return Map.copyOf(works);
    }
}
