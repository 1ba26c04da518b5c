package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.NameMention;
import ashyldy.ingest.mention.PartyMention;
import ashyldy.ingest.mention.SentenceReading;

/// Gives figures, parties, the programme and the sort of works to the projects of a sentence. Only figures find their
/// owner among several; the rest is given where the sentence speaks of one.
final class DetailBinding {
    private static final int NEAR = 4;

    private final Told told;
    private final SentenceReading reading;

    DetailBinding(Told told) {
        this.told = told;
        this.reading = told.reading();
    }

    void bind(Map<KindMention, List<Draft>> drafts, Optional<Draft> focus) {
        new AmountBinding(reading, told.text()).bind(drafts, focus);
        List<Draft> all = new ArrayList<>(focus.stream().toList());
        drafts.values().forEach(all::addAll);
        if (all.size() == 1) {
            Draft only = all.getFirst();
            reading.parties().forEach(party -> party(party).ifPresent(only::add));
            programme().ifPresent(only::belongTo);
            if (focus.isEmpty() || !reading.stages().isEmpty()) {
                reading.works().stream()
                        .flatMap(work -> work.work().stream())
                        .findFirst()
                        .ifPresent(only::does);
            }
        }
    }

    private Optional<Party> party(PartyMention mention) {
        return mention.role().map(role -> new Party(role, mention.name(), told.quote(mention.first(), mention.last())));
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
