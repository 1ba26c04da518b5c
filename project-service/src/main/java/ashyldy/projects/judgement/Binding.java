package ashyldy.projects.judgement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import ashyldy.events.JudgedClaim;
import ashyldy.projects.intake.Sighting;

/// Which sighting of an article is the claim that somebody has judged: a claim's id hangs on where its words stand, and
/// a revision moves them.
public final class Binding {
    private Binding() {}

    public static JudgedClaim of(Sighting sighting) {
        return new JudgedClaim(sighting.id(), sighting.article(), sighting.kind(), sighting.likeness());
    }

    /// By its id, else by what it is called and where it stands, as far as that names one sighting alone. Empty where
    /// the article does not claim it any more.
    ///
    /// @param now what the article says
    public static Optional<Sighting> find(JudgedClaim claim, List<Sighting> now) {
        return now.stream()
                .filter(sighting -> sighting.id().equals(claim.claim()))
                .findFirst()
                .or(() -> only(now, sighting -> isAlike(sighting, claim) && sighting.kind() == claim.kind()))
                .or(() -> only(now, sighting -> isAlike(sighting, claim)));
    }

    private static boolean isAlike(Sighting sighting, JudgedClaim claim) {
        return sighting.likeness().equals(claim.words());
    }

    private static Optional<Sighting> only(List<Sighting> now, Predicate<Sighting> condition) {
        var found = now.stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
