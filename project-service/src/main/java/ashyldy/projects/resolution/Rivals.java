package ashyldy.projects.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /// Of all that is built in a district.
    private static final double SHARE_OF_A_VILLAGE = 1 / 15.0;

    /// How many marks claims give one work, counted in the power of two below.
    private static final double MARKS_OF_A_WORK = 1.3;

    /// Even a village may get a second one.
    private static final double FEWEST = 0.1;

    /// How many of a work's other claims there are for each claim of a rival: news makes 2.7 of each.
    private static final double OWN = 0.63;

    /// The same where the registry knows most of the works: then what it is likeliest to be is known, too.
    private static final double OWN_KNOWN = 1.3;

    private static final double FEW = 4;
    private static final double ALIKE = 0.15;

    /// Of a kind that the table does not have.
    private static final double OTHER = 0.002;

    private static final Map<Kind, Double> WORKS = works();

    private Rivals() {}

    static Evidence compare(Profile one, Profile other, Crowd crowd) {
        var place = common(one, other);
        double expected = place.inhabitants() / 1000 * worksOf(one);
        double seen = seen(one.group(), place, crowd);
        double rivals = Math.max(FEWEST, Math.max(expected, seen));
        return Evidence.weighing(
                NAME,
                place.level(),
                Math.log((seen >= expected / 2 ? OWN_KNOWN : OWN) / rivals) - lookingAlike(rivals),
                "some %s others in that %s",
                Math.round(10 * rivals) / 10.0,
                place.level());
    }

    private static double seen(String group, Common place, Crowd crowd) {
        int marks = place.crowds().stream()
                .mapToInt(key -> crowd.marks(group, key))
                .max()
                .orElse(0);
        return (marks / MARKS_OF_A_WORK - 1) * place.share();
    }

    /// Findings depend on one another more than their weights know: where many are built, more look alike.
    private static double lookingAlike(double rivals) {
        return ALIKE * Math.max(0, Math.log(rivals / FEW));
    }

    private static double worksOf(Profile profile) {
        return profile.kinds().stream()
                .mapToDouble(kind -> WORKS.getOrDefault(kind, OTHER))
                .max()
                .orElse(OTHER);
    }

    /// @param crowds what the registry counts the works of
    private record Common(String level, double inhabitants, List<PlaceKey> crowds, double share) {}

    private static Common common(Profile one, Profile other) {
        boolean district = PlaceFeature.share(one.districts(), other.districts());
        if (PlaceFeature.share(one.localities(), other.localities())) {
            int town = Math.max(one.townspeople(), other.townspeople());
            if (town == 0) {
                return new Common("village", VILLAGE, both(one.districts(), other.districts()), SHARE_OF_A_VILLAGE);
            }
            return district && isPartOfTown(one)
                    ? new Common("part of town", town / DISTRICTS_OF_A_CITY, one.districts(), 1)
                    : new Common("town", town, one.localities(), 1);
        }
        if (district) {
            return new Common("district", DISTRICT, one.districts(), 1);
        }
        return PlaceFeature.share(one.regions(), other.regions())
                ? new Common("region", REGION, one.regions(), 1)
                : new Common("country", COUNTRY, List.of(), 1);
    }

    private static List<PlaceKey> both(List<PlaceKey> some, List<PlaceKey> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
