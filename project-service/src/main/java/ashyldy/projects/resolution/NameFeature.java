package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.projects.intake.Commonness;
import ashyldy.projects.intake.WordForms;

/// Names of their own recognise a facility or tell two apart; words that many share only lean one way.
final class NameFeature implements Feature {
    private static final String NAME = "name";

    private final Finding number = Finding.of(NAME, "number");
    private final Finding half = Finding.of(NAME, "half");
    private final Finding differs = Finding.of(NAME, "differs");
    private final Finding numberOrName = Finding.of(NAME, "number.or.name");
    private final Finding described = Finding.of(NAME, "described.same");
    private final Finding describedAkin = Finding.of(NAME, "described.akin");
    private final Finding describedOtherwise = Finding.of(NAME, "described.differs");
    private final Finding none = Finding.of(NAME, "none");
    private final List<Finding> unsaid =
            List.of(Finding.of(NAME, "unsaid.1"), Finding.of(NAME, "unsaid.2"), Finding.of(NAME, "unsaid.3"));

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        if (one.isNamed() && other.isNamed()) {
            return Optional.of(named(one, other));
        }
        return describing(one, other).or(() -> Optional.of(unsaid(one, other)));
    }

    /// Whether both bear one name of their own.
    static boolean agree(Profile one, Profile other) {
        return one.numbers().isEmpty() || other.numbers().isEmpty()
                ? !shared(one.names(), other.names()).isEmpty()
                : isInside(one.numbers(), other.numbers());
    }

    private Evidence named(Profile one, Profile other) {
        if (!one.numbers().isEmpty() && !other.numbers().isEmpty()) {
            return isInside(one.numbers(), other.numbers())
                    ? number.because("both number %s", one.numbers())
                    : Evidence.veto(NAME, "number.differs", "numbered %s and %s", one.numbers(), other.numbers());
        }
        if (one.names().isEmpty() || other.names().isEmpty()) {
            // A school may have both, but most papers would give the same of the two.
            return numberOrName.because("%s %s and %s %s", one.numbers(), one.names(), other.numbers(), other.names());
        }
        return words(one.names(), other.names());
    }

    private Evidence words(Set<String> one, Set<String> other) {
        var shared = shared(one, other);
        if (shared.isEmpty()) {
            return differs.because("called %s and %s", one, other);
        }
        return shared.size() == Math.min(one.size(), other.size())
                ? Evidence.weighing(NAME, "same", Commonness.ofName(shared), "called %s and %s", one, other)
                : half.because("%s and %s share a word", one, other);
    }

    private Optional<Evidence> describing(Profile one, Profile other) {
        var a = one.describing();
        var b = other.describing();
        if (one.isNamed() || other.isNamed() || a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        var found = isInside(a, b) ? described : Collections.disjoint(a, b) ? describedOtherwise : describedAkin;
        return Optional.of(found.because("described as %s and %s", a, b));
    }

    /// What has a name is mostly called by it.
    private Evidence unsaid(Profile one, Profile other) {
        if (!one.isNamed() && !other.isNamed()) {
            return none.because("no name");
        }
        var nameless = one.isNamed() ? other : one;
        int reports = Math.min(unsaid.size(), nameless.sightings().size());
        return unsaid.get(reports - 1).because("only one of them has a name");
    }

    private static boolean isInside(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static List<String> shared(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().anyMatch(other -> WordForms.same(word, other)))
                .toList();
    }
}
