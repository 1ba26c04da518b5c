package ashyldy.projects.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.Amount;
import ashyldy.events.Claim;
import ashyldy.events.Scope;

/// The keys by which a sighting finds the few others that it may be the same as, however large the registry is.
///
/// Each key begins with the group of kinds. A locality and a district are keys of their own. In a region, and in the
/// three
/// cities that stand beside regions, a word of the name or a figure has to agree as well.
/// A name with all its words is a key even where nobody knows the place.
final class SearchKeys {
    /// 5.324 and 5.3 billion are one figure to those who round.
    private static final MathContext ROUNDED = new MathContext(2);

    private static final String NAME = "name";

    private final Set<String> keys = new HashSet<>();
    private final String group;

    private SearchKeys(String group) {
        this.group = group;
    }

    static Set<String> of(Claim claim, String group, Whereabouts place, NameWords words) {
        var keys = new SearchKeys(group);
        place.region().ifPresent(region -> keys.addRegion(region, claim, words));
        place.district().ifPresent(district -> district.handles().forEach(handle -> keys.add("district", handle)));
        if (!place.isRepublicanCity()) {
            place.locality().ifPresent(spot -> spot.handles().forEach(handle -> keys.add("locality", handle)));
        }
        if (!words.proper().isEmpty()) {
            keys.add(
                    "name",
                    words.proper().stream().map(WordForms::stem).sorted().collect(Collectors.joining(" ")));
        }
        return keys.keys;
    }

    static boolean isName(String key) {
        return key.split("\\|", 3)[1].equals(NAME);
    }

    private void addRegion(PlaceKey region, Claim claim, NameWords words) {
        region.handles().forEach(handle -> {
            words.proper().forEach(word -> add("region", handle, WordForms.stem(word)));
            claim.amounts().stream()
                    .filter(amount -> amount.scope() == Scope.PROJECT)
                    .forEach(amount -> add("region", handle, rounded(amount)));
        });
    }

    private void add(String... parts) {
        keys.add(group + "|" + String.join("|", parts));
    }

    private static String rounded(Amount amount) {
        BigDecimal value = amount.value().round(ROUNDED).stripTrailingZeros();
        return amount.measure().code() + " " + value.toPlainString() + " " + amount.unit();
    }
}
