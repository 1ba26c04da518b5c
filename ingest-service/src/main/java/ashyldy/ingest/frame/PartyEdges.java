package ashyldy.ingest.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.PartyRole;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.OrganisationCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.party.PartyMention;
import ashyldy.ingest.mention.party.ShortNames;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.text.Among;

/// Organisations and programmes of a sentence. They have no edge to one facility among several, so they are given only
/// where the sentence speaks of one.
public final class PartyEdges {
    private static final int NEAR = 4;
    private static final Set<Kind> OWN = EnumSet.of(Kind.FACTORY, Kind.AGRICULTURE, Kind.RENEWABLE, Kind.POWER);

    private final SentenceReading reading;

    public PartyEdges(SentenceReading reading) {
        this.reading = reading;
    }

    /// What the organisations of the sentence do for a facility of this kind, the only one that it speaks of.
    public List<Bound<Joined>> of(Kind kind) {
        List<Bound<Joined>> named = reading.parties().stream()
                .map(party -> joined(party, kind))
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? shortName(kind) : named;
    }

    /// "MAEK is building a plant", "the plant is built by whoever": first letters right beside the verb of building.
    private List<Bound<Joined>> shortName(Kind kind) {
        return reading.sentence().language() == Language.KK
                ? List.of()
                : reading.stages().stream()
                        .filter(stage -> stage.cue() == StageCue.UNDERWAY)
                        .flatMap(stage -> builder(stage).stream())
                        .map(party ->
                                new Bound<>(new Joined(builder(kind), party), "stands beside the verb of building"))
                        .limit(1)
                        .toList();
    }

    /// Before the verb the facility stands behind it, behind the verb before it; a small word before the name makes it
    /// no subject.
    private Optional<PartyMention> builder(StageMention stage) {
        ShortNames names = new ShortNames(reading.sentence(), reading.matches());
        boolean facilityBehind = reading.kinds().stream().anyMatch(kind -> kind.from() >= stage.to());
        if (facilityBehind) {
            boolean subject = stage.from() < 2
                    || !reading.sentence().token(stage.from() - 2).isWord()
                    || reading.sentence().token(stage.from() - 2).isCapitalised();
            return subject ? names.at(stage.from() - 1) : Optional.empty();
        }
        return reading.sentence().language() == Language.RU ? names.at(stage.to()) : Optional.empty();
    }

    private Optional<Bound<Joined>> joined(PartyMention party, Kind kind) {
        if (party.role().isPresent()) {
            return Optional.of(new Bound<>(new Joined(party.role().get(), party), "by its word of role"));
        }
        return builds(party)
                ? Optional.of(new Bound<>(new Joined(builder(kind), party), "stands before the verb of building"))
                : Optional.empty();
    }

    /// "TOO «Bridge» is building a plant": who builds stands right before the verb; in Russian behind it, where the
    /// facility stands before.
    private boolean builds(PartyMention mention) {
        return reading.sentence().language() != Language.KK
                && reading.stages().stream()
                        .filter(stage -> stage.cue() == StageCue.UNDERWAY)
                        .anyMatch(stage -> stage.from() >= mention.to() && stage.from() - mention.to() <= 2
                                || mention.from() == stage.to() && isBehindFacility(stage));
    }

    private boolean isBehindFacility(StageMention stage) {
        return reading.sentence().language() == Language.RU
                && reading.kinds().stream().anyMatch(kind -> kind.to() <= stage.from())
                && reading.kinds().stream().noneMatch(kind -> kind.from() >= stage.to());
    }

    /// A plant is its investor's own; what is public is built by a contractor.
    private static PartyRole builder(Kind kind) {
        return OWN.contains(kind) ? PartyRole.OWNER : PartyRole.CONTRACTOR;
    }

    Optional<NameMention> programme() {
        if (reading.names().isEmpty()) {
            return Optional.empty();
        }
        return Among.firstMade(
                reading.matches().saying(OrganisationCode.PROGRAMME),
                word -> Among.first(reading.names(), name -> isOf(name, word)));
    }

    private static boolean isOf(NameMention name, Match word) {
        return name.from() >= word.to() && name.from() - word.to() <= NEAR
                || name.to() <= word.from() && word.from() - name.to() <= 1;
    }
}
