package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.projects.intake.Commonness;
import ashyldy.projects.intake.WordForms;

/// Names of their own recognise a facility or tell two apart; words that many share only lean one way.
final class NameFeature {
    private static final String NAME = "name";

    private NameFeature() {}

    static Optional<Evidence> compare(Profile one, Profile other) {
        return numbers(one, other)
                .or(() -> words(one, other))
                .or(() -> numberOrName(one, other))
                .or(() -> describing(one, other));
    }

    /// Whether both bear one name of their own.
    static boolean agree(Profile one, Profile other) {
        return compare(one, other)
                .filter(name ->
                        !name.veto() && name.weight() > 0 && !name.outcome().startsWith("described"))
                .isPresent();
    }

    private static Optional<Evidence> numbers(Profile one, Profile other) {
        if (one.numbers().isEmpty() || other.numbers().isEmpty()) {
            return Optional.empty();
        }
        boolean inside =
                one.numbers().containsAll(other.numbers()) || other.numbers().containsAll(one.numbers());
        if (!inside) {
            return Optional.of(
                    Evidence.veto(NAME, "number.differs", "numbered %s and %s", one.numbers(), other.numbers()));
        }
        return Optional.of(Evidence.of(NAME, "number", "both number %s", one.numbers()));
    }

    private static Optional<Evidence> words(Profile one, Profile other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return Optional.empty();
        }
        var shared = shared(one.names(), other.names());
        if (shared.isEmpty()) {
            return Optional.of(Evidence.of(NAME, "differs", "called %s and %s", one.names(), other.names()));
        }
        boolean whole =
                shared.size() == Math.min(one.names().size(), other.names().size());
        double weight = Commonness.ofName(shared);
        return Optional.of(
                whole
                        ? Evidence.weighing(
                                NAME, "same", weight, "called %s and %s".formatted(one.names(), other.names()))
                        : Evidence.of(NAME, "half", "%s and %s share a word", one.names(), other.names()));
    }

    /// A school may have both, but most papers would give the same of the two.
    private static Optional<Evidence> numberOrName(Profile one, Profile other) {
        return one.isNamed() && other.isNamed()
                ? Optional.of(Evidence.of(
                        NAME,
                        "number.or.name",
                        "%s %s and %s %s",
                        one.numbers(),
                        one.names(),
                        other.numbers(),
                        other.names()))
                : Optional.empty();
    }

    private static Optional<Evidence> describing(Profile one, Profile other) {
        if (one.isNamed()
                || other.isNamed()
                || one.describing().isEmpty()
                || other.describing().isEmpty()) {
            return Optional.empty();
        }
        var a = one.describing();
        var b = other.describing();
        boolean inside = a.containsAll(b) || b.containsAll(a);
        boolean overlap = a.stream().anyMatch(b::contains);
        var outcome = inside ? "described.same" : overlap ? "described.akin" : "described.differs";
        return Optional.of(Evidence.of(NAME, outcome, "described as %s and %s", a, b));
    }

    private static List<String> shared(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().anyMatch(other -> WordForms.same(word, other)))
                .toList();
    }
}
