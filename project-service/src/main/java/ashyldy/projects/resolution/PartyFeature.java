package ashyldy.projects.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The same builder leans towards one project; different ones little away from it, for a project has many.
final class PartyFeature implements Feature {
    private static final String NAME = "party";

    private final Finding same = Finding.of(NAME, "same");
    private final Finding differs = Finding.of(NAME, "differs");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        var there = other.parties();
        var both = one.parties().stream().filter(there::contains).findFirst();
        return both.map(party -> same.because("both name %s", party))
                .or(() -> roles(one).stream().anyMatch(roles(other)::contains)
                        ? Optional.of(differs.because("%s and %s", one.parties(), there))
                        : Optional.empty());
    }

    private static Set<String> roles(Profile profile) {
        return profile.parties().stream().map(party -> party.split(" ", 2)[0]).collect(Collectors.toSet());
    }
}
