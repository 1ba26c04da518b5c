package ashyldy.projects.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ashyldy.events.JudgedClaim;
import ashyldy.events.Judgement;
import ashyldy.events.JudgementKind;
import ashyldy.events.ProjectDate;
import ashyldy.events.Undone;
import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.BadCorrection;
import ashyldy.projects.judgement.Binding;
import ashyldy.projects.judgement.Contradictions;
import ashyldy.projects.judgement.CorrectionReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.judgement.Standing;
import ashyldy.projects.registry.GivenFields;
import ashyldy.projects.registry.Placed;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.RegionLocks;

/// Lets a person judge. Everything is checked before anything is done; every call runs inside one transaction.
public final class Judging {
    /// One at a time, so that no two can say both.
    private static final Set<String> BENCH = Set.of("judgements");

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final long AS_MADE = 1;

    private final ProjectRegistrar registrar;
    private final Papers papers;
    private final Supplier<ProjectId> newIds;
    private final InstantSource clock;

    /// What is looked into before a judgement.
    record Papers(Judgements judgements, CorrectionReader corrections, Sides sides, RegionLocks locks) {}

    Judging(ProjectRegistrar registrar, Papers papers, Supplier<ProjectId> newIds, InstantSource clock) {
        this.registrar = registrar;
        this.papers = papers;
        this.newIds = newIds;
        this.clock = clock;
    }

    /// @param fresh false where the very same was said before, and stands
    record Outcome(Judgement judgement, boolean fresh) {}

    Outcome judge(Statement statement) {
        papers.locks().hold(BENCH);
        var one = papers.sides().claims(statement.one());
        var other = other(statement, one);
        refuseOverlap(one, other);
        var judgement = judgement(statement, about(statement, one), other);
        var all = new ArrayList<>(one);
        all.addAll(other);
        var standing = standing(judgement);
        var before = said(judgement, standing);
        if (before.isPresent()) {
            return new Outcome(before.get(), false);
        }
        refuseContradiction(standing, all);
        registrar.judge(judgement);
        return new Outcome(judgement, true);
    }

    /// Takes a judgement back; what is taken back already stays as it is.
    ///
    /// @param seen its version as the caller knows it
    Judgement undo(UUID id, Optional<Long> seen, String by, String why) {
        papers.locks().hold(BENCH);
        var known =
                papers.judgements().find(id).orElseThrow(() -> Refusal.unknown("id", "There is no judgement " + id));
        if (seen.filter(version -> version != known.version()).isPresent()) {
            throw Refusal.stale(
                    "If-Match",
                    "Judgement %s is at version %d now.".formatted(id, known.version()),
                    List.of(new Refusal.Current(id, known.version())));
        }
        return known.stands() ? registrar.undo(id, new Undone(by, why, now())) : known;
    }

    private List<Placed> other(Statement statement, List<Placed> one) {
        return statement
                .other()
                .map(papers.sides()::claims)
                .orElseGet(() -> statement.kind() == JudgementKind.SPLIT
                        ? papers.sides().rest(statement.one(), one)
                        : List.of());
    }

    /// A value is corrected where it is claimed, and where nobody claims it of all that is claimed.
    private static List<Placed> about(Statement statement, List<Placed> one) {
        var given = statement.field().stream()
                .flatMap(field -> one.stream()
                        .filter(placed -> GivenFields.of(placed.sighting()).contains(field)))
                .toList();
        return given.isEmpty() ? one : given;
    }

    private static void refuseOverlap(List<Placed> one, List<Placed> other) {
        var ids = one.stream().map(placed -> placed.sighting().id()).collect(Collectors.toSet());
        if (other.stream().anyMatch(placed -> ids.contains(placed.sighting().id()))) {
            throw Refusal.bad("other", "A claim cannot stand on both sides.");
        }
    }

    private Judgement judgement(Statement statement, List<Placed> one, List<Placed> other) {
        return new Judgement(
                newIds.get().value(),
                AS_MADE,
                statement.kind(),
                claims(one),
                claims(other),
                statement.field(),
                statement.value(),
                statement.by(),
                statement.why(),
                now(),
                Optional.empty());
    }

    private Standing standing(Judgement judgement) {
        try {
            var said = papers.corrections().read(judgement);
            said.ifPresent(this::refuseFuture);
            return new Standing(judgement, ids(judgement.one()), ids(judgement.other()), said);
        } catch (BadCorrection bad) {
            throw Refusal.bad(bad.part(), bad.getMessage() + ".", bad.allowed());
        }
    }

    private void refuseFuture(Sighting said) {
        var today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
        if (said.openings().map(ProjectDate::from).flatMap(Optional::stream).anyMatch(today::isBefore)) {
            throw Refusal.bad("value", "What opens in days to come is a date.planned_completion.");
        }
    }

    private Optional<Judgement> said(Judgement judgement, Standing standing) {
        return papers.judgements().of(standing.all()).stream()
                .map(Standing::judgement)
                .filter(old -> old.kind() == judgement.kind()
                        && old.field().equals(judgement.field())
                        && old.value().equals(judgement.value())
                        && ids(old.one()).equals(standing.one())
                        && ids(old.other()).equals(standing.other()))
                .findFirst();
    }

    private void refuseContradiction(Standing standing, List<Placed> claims) {
        var against = Contradictions.of(widened(standing, claims), papers.judgements());
        if (!against.isEmpty()) {
            var first = against.getFirst();
            throw Refusal.contradicted(
                    "%s has judged %s (%s) on %s; undo that first."
                            .formatted(first.by(), first.kind().code(), first.why(), first.at()),
                    against.stream().map(Judgement::id).toList(),
                    papers.sides().current(claims));
        }
    }

    /// A field has one corrected value, by whichever claims of its project it was corrected.
    private Standing widened(Standing standing, List<Placed> claims) {
        if (standing.said().isEmpty()) {
            return standing;
        }
        return new Standing(standing.judgement(), papers.sides().siblings(claims), Set.of(), standing.said());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<JudgedClaim> claims(List<Placed> placed) {
        return placed.stream()
                .map(Placed::sighting)
                .sorted(Sighting.BY_TIME)
                .map(Binding::of)
                .toList();
    }

    private static Set<UUID> ids(List<JudgedClaim> claims) {
        return claims.stream().map(JudgedClaim::claim).collect(Collectors.toSet());
    }
}
