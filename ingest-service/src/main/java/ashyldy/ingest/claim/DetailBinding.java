package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.PartyRole;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.party.PartyMention;
import ashyldy.ingest.mention.stage.StageCue;

/// Gives figures, parties, the programme and the sort of works to the projects of a sentence. Only figures find their
/// owner among several; the rest is given where the sentence speaks of one.
final class DetailBinding {
    private static final int NEAR = 4;
    private static final Set<Kind> OWN = EnumSet.of(Kind.FACTORY, Kind.AGRICULTURE, Kind.RENEWABLE, Kind.POWER);

    private final Told told;
    private final SentenceReading reading;

    DetailBinding(Told told) {
        this.told = told;
        this.reading = told.reading();
    }

    void bind(Map<KindMention, List<Draft>> drafts, Optional<Draft> focus) {
        if (drafts.isEmpty() && focus.isEmpty()) {
            return;
        }
        new AmountBinding(reading, told.text()).bind(drafts, focus);
        List<Draft> all = new ArrayList<>(focus.stream().toList());
        drafts.values().forEach(all::addAll);
        if (all.size() == 1) {
            Draft only = all.getFirst();
            reading.parties().forEach(party -> party(party, only).ifPresent(only::add));
            programme().ifPresent(only::belongTo);
            if (focus.isEmpty() || !reading.stages().isEmpty()) {
                reading.works().stream()
                        .flatMap(work -> work.work().stream())
                        .findFirst()
                        .ifPresent(only::does);
            }
        }
    }

    private Optional<Party> party(PartyMention mention, Draft draft) {
        return mention.role()
                .or(() -> builds(mention) ? Optional.of(builder(draft)) : Optional.empty())
                .map(role -> new Party(role, mention.name(), told.quote(mention.first(), mention.last())));
    }

    /// "TOO «Bridge» is building a plant": who builds stands right before the verb.
    private boolean builds(PartyMention mention) {
        return reading.sentence().language() != Language.KK
                && reading.stages().stream()
                        .anyMatch(stage -> stage.cue() == StageCue.UNDERWAY
                                && stage.from() >= mention.to()
                                && stage.from() - mention.to() <= 2);
    }

    /// A plant is its investor's own; what is public is built by a contractor.
    private static PartyRole builder(Draft draft) {
        return OWN.contains(draft.kind()) ? PartyRole.OWNER : PartyRole.CONTRACTOR;
    }

    private Optional<Mentioned> programme() {
        return reading.matches()
                .saying(Topic.ORGANISATIONS, "programme")
                .flatMap(word -> reading.names().stream().filter(name -> isOf(name, word)))
                .findFirst()
                .map(name -> new Mentioned(name.text(), told.quote(name.first(), name.last())));
    }

    private static boolean isOf(NameMention name, Match word) {
        return name.from() >= word.to() && name.from() - word.to() <= NEAR
                || name.to() <= word.from() && word.from() - name.to() <= 1;
    }
}
