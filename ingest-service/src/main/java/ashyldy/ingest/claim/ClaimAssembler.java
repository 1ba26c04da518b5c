package ashyldy.ingest.claim;

import java.util.List;

import ashyldy.events.Claim;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.PlaceMention;
import ashyldy.ingest.mention.PlaceUse;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceLevel;

/// Reads the sentences of an article in order and gathers what they say of each project.
public final class ClaimAssembler {
    private final Gazetteer gazetteer;

    public ClaimAssembler(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param title the places of the headline, which stands outside the text
    public List<Claim> claims(Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        PlaceSense sense = new PlaceSense(gazetteer);
        title.forEach(reading -> sense.remember(reading.places()));
        Discourse discourse = new Discourse(sense);
        for (int number = 0; number < sentences.size(); number++) {
            read(sentences.get(number), number, discourse, article);
        }
        return new ClaimWriting(article, sense).claims(discourse.drafts());
    }

    private void read(SentenceReading reading, int number, Discourse discourse, Article article) {
        if (reading.says(Topic.CLAUSES, "skip")) {
            return;
        }
        discourse
                .sense()
                .remember(reading.places().stream()
                        .filter(place ->
                                place.use() == PlaceUse.OFFICE || place.use() == PlaceUse.DATELINE && isTelling(place))
                        .toList());
        discourse
                .sense()
                .remember(reading.places().stream().filter(PlaceMention::isSite).toList());
        SentenceReading whole = withPointed(reading, discourse);
        new SentenceClaims(Told.of(whole, number, discourse, article), article).read();
    }

    /// Agencies write from the capital about everywhere; a regional dateline tells of the region.
    private static boolean isTelling(PlaceMention dateline) {
        return dateline.candidates().stream().noneMatch(place -> place.level() == PlaceLevel.REPUBLICAN_CITY);
    }

    private static SentenceReading withPointed(SentenceReading reading, Discourse discourse) {
        List<KindMention> kinds = new Anaphora(reading, discourse).kinds();
        return kinds.size() == reading.kinds().size() ? reading : reading.withKinds(kinds);
    }
}
