package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.WordForms;

/// Names of their own recognise a facility or tell two apart; words that many share only lean one way.
final class NameFeature {
    private static final String NAME = "name";

    private NameFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        var a = one.words();
        var b = other.words();
        if (!a.proper().isEmpty() && !b.proper().isEmpty()) {
            return Optional.of(proper(a.proper(), b.proper()));
        }
        boolean neitherIsNamed = a.proper().isEmpty() && b.proper().isEmpty();
        return neitherIsNamed && !a.describing().isEmpty() && !b.describing().isEmpty()
                ? Optional.of(describing(a.describing(), b.describing()))
                : Optional.empty();
    }

    /// Whether both bear one name of their own.
    static boolean agree(Sighting one, Sighting other) {
        return compare(one, other).filter(name -> name.weight() >= 0.40).isPresent();
    }

    private static Evidence proper(Set<String> one, Set<String> other) {
        var onlyOne = without(one, other);
        var onlyOther = without(other, one);
        if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
            return Evidence.of(NAME, 0.45, "both called %s", one);
        }
        if (onlyOne.size() == one.size() || onlyOther.size() == other.size()) {
            return Evidence.veto(NAME, "called %s and %s", one, other);
        }
        if (hasNumber(onlyOne) && hasNumber(onlyOther)) {
            return Evidence.veto(NAME, "numbered differently: %s and %s", one, other);
        }
        if (onlyOne.isEmpty() || onlyOther.isEmpty()) {
            boolean numbered = hasNumber(onlyOne) || hasNumber(onlyOther);
            return Evidence.of(NAME, numbered ? 0.20 : 0.40, "%s and %s: one says more of the name", one, other);
        }
        return Evidence.of(NAME, 0.15, "%s and %s share a word", one, other);
    }

    private static Evidence describing(Set<String> one, Set<String> other) {
        if (one.containsAll(other) || other.containsAll(one)) {
            return Evidence.of(NAME, 0.15, "described as %s and %s", one, other);
        }
        boolean overlap = one.stream().anyMatch(other::contains);
        return Evidence.of(NAME, overlap ? 0.05 : -0.25, "described as %s and %s", one, other);
    }

    private static List<String> without(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().noneMatch(other -> WordForms.same(word, other)))
                .toList();
    }

    private static boolean hasNumber(List<String> words) {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }
}
