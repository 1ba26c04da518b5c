package ashyldy.projects.registry;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.places.NameKey;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.judgement.CorrectionReader;

/// What a project is described by, and what makes one of several values the one to show.
final class Attributes {
    static final Attribute<Kind> KIND = new Attribute<>(
            sighting -> List.of(sighting.kind()),
            kind -> "kind",
            kind -> kind,
            (kind, by) -> kind == Kind.OTHER ? 0 : 1,
            (kind, by) -> CorrectionReader.quote(by));

    static final Attribute<Work> WORK = new Attribute<>(
            sighting -> List.of(sighting.claim().work()),
            work -> "work",
            work -> work,
            (work, by) -> 0,
            (work, by) -> CorrectionReader.quote(by));

    /// The name with most words of its own.
    static final Attribute<ProjectName> NAMES = new Attribute<>(
            sighting -> sighting.claim().name().stream().toList(),
            name -> "name." + name.language().code(),
            name -> NameKey.of(name.text()),
            (name, by) ->
                    10L * by.words().proper().size() + by.words().describing().size(),
            (name, by) -> Optional.of(name.quote()));

    static final Attribute<ClaimPlace> PLACE = new Attribute<>(
            sighting -> sighting.claim().place().stream().toList(),
            place -> "place",
            Attributes::codes,
            (place, by) -> place.precision().ordinal(),
            (place, by) -> place.quote());

    /// A figure without "about" before it.
    static final Attribute<Amount> AMOUNTS = new Attribute<>(
            sighting -> sighting.claim().amounts(),
            Attributes::field,
            amount -> List.of(amount.value().stripTrailingZeros(), amount.approximation()),
            (amount, by) -> amount.approximation() == Approximation.EXACT ? 1 : 0,
            (amount, by) -> Optional.of(amount.quote()));

    /// What has happened: the most exact date. What is promised: the last word.
    static final Attribute<ProjectDate> DATES = new Attribute<>(
            Attributes::dates,
            date -> "date." + date.role().code(),
            date -> List.of(date.from(), date.to()),
            Attributes::specificity,
            (date, by) -> Optional.of(date.quote()));

    static final Attribute<Party> PARTIES = new Attribute<>(
            sighting -> sighting.claim().parties(),
            party -> "party." + party.role().code() + "." + NameKey.of(party.name()),
            party -> true,
            (party, by) -> 0,
            (party, by) -> Optional.of(party.quote()));

    static final Attribute<Mentioned> PROGRAMME =
            mentioned("programme", by -> by.claim().programme());

    static final Attribute<Mentioned> SPEAKER =
            mentioned("speaker", by -> by.claim().speaker());

    static final List<Attribute<?>> ALL =
            List.of(KIND, WORK, NAMES, PLACE, AMOUNTS, DATES, PARTIES, PROGRAMME, SPEAKER);

    /// Of these a project has as many as it has, so different values are no conflict.
    private static final Set<Scope> MANY =
            EnumSet.of(Scope.STAGE, Scope.COMPONENT, Scope.EACH, Scope.YEAR, Scope.NETWORK);

    private static final Set<Stage> IN_USE = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    /// In days; the opening that only a model has seen does not date one that an article confirms.
    private static final long MORE_THAN_ANY_INTERVAL = 10_000_000;

    private Attributes() {}

    private static Attribute<Mentioned> mentioned(String field, Function<Sighting, Optional<Mentioned>> value) {
        return new Attribute<>(
                sighting -> value.apply(sighting).stream().toList(),
                mentioned -> field,
                mentioned -> NameKey.of(mentioned.name()),
                (mentioned, by) -> 0,
                (mentioned, by) -> Optional.of(mentioned.quote()));
    }

    private static String field(Amount amount) {
        var parts =
                Stream.of(amount.measure().code(), amount.unit(), amount.scope().code());
        var value = Stream.of(amount.value().stripTrailingZeros().toPlainString());
        return "amount."
                + String.join(
                        ".",
                        Stream.concat(parts, MANY.contains(amount.scope()) ? value : Stream.empty())
                                .map(part -> part.toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static Object codes(ClaimPlace place) {
        return Stream.of(place.region(), place.district(), place.locality())
                .map(level -> level.flatMap(
                        name -> name.code().or(name::ru).or(name::kk).or(name::en)))
                .toList();
    }

    /// Only an article that calls it opened can tell when it opened.
    private static List<ProjectDate> dates(Sighting sighting) {
        return sighting.claim().dates().stream()
                .filter(date -> date.role() != DateRole.OPENING || IN_USE.contains(sighting.stage()))
                .toList();
    }

    private static long specificity(ProjectDate date, Sighting by) {
        if (date.from().isEmpty()) {
            return Long.MIN_VALUE;
        }
        if (date.role() == DateRole.PLANNED_COMPLETION) {
            return by.day().toEpochDay();
        }
        long exactness = -ChronoUnit.DAYS.between(date.from().get(), date.to().orElseThrow());
        return date.role() == DateRole.OPENING && !by.isVerified() ? exactness - MORE_THAN_ANY_INTERVAL : exactness;
    }
}
