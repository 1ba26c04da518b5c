package ashyldy.ingest.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;

/// How far an annotated and a claimed place agree.
final class PlaceAgreement {
    static final int CONTRADICTION = -3;
    private static final int FINE = 2;
    private static final int COARSE = 1;
    private static final int OTHER_LOCALITY = -1;
    private static final int SHORTEST = 4;

    private PlaceAgreement() {}

    /// 2 where locality or district are the same, 1 where only the region is, 0 where nothing can be compared, -1 where
    /// only the locality is another, -3 where district or region are.
    static int of(GoldPlace gold, Optional<ClaimPlace> place) {
        Optional<PlaceName> region = place.flatMap(ClaimPlace::region);
        Optional<PlaceName> district = place.flatMap(ClaimPlace::district);
        int best = locality(gold, place.flatMap(ClaimPlace::locality), district);
        for (boolean fine : List.of(true, false)) {
            Optional<String> expected = fine ? gold.district() : gold.region();
            Optional<PlaceName> claimed = fine ? district : region;
            if (expected.isPresent() && claimed.isPresent()) {
                if (!isSame(expected.get(), claimed.get())) {
                    return CONTRADICTION;
                }
                best = Math.max(best, fine ? FINE : COARSE);
            }
        }
        return best;
    }

    private static int locality(GoldPlace gold, Optional<PlaceName> locality, Optional<PlaceName> district) {
        if (gold.locality().isEmpty()) {
            return 0;
        }
        String expected = gold.locality().get();
        if (locality.isPresent()) {
            return isSame(expected, locality.get()) ? FINE : OTHER_LOCALITY;
        }
        return district.filter(name -> isSame(expected, name)).isPresent() ? FINE : 0;
    }

    private static boolean isSame(String gold, PlaceName claimed) {
        return Stream.of(claimed.en(), claimed.ru(), claimed.kk(), claimed.text())
                .flatMap(Optional::stream)
                .anyMatch(name -> isSame(NameFolding.fold(gold), NameFolding.fold(name))
                        || isSame(skeleton(gold), NameFolding.skeleton(name)));
    }

    private static String skeleton(String gold) {
        String skeleton = NameFolding.skeleton(gold);
        return skeleton.length() < SHORTEST ? "" : skeleton;
    }

    private static boolean isSame(String gold, String name) {
        if (gold.isEmpty() || name.isEmpty()) {
            return false;
        }
        return gold.equals(name) || gold.length() > SHORTEST && (begins(gold, name) || begins(name, gold));
    }

    /// Whether the one begins as the other does, up to its last two letters.
    private static boolean begins(String name, String other) {
        return name.startsWith(other.substring(0, Math.min(other.length(), Math.max(5, other.length() - 2))));
    }
}
