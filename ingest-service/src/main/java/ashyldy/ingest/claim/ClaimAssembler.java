package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.place.PlaceUse;
import ashyldy.ingest.name.BaseNames;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceLevel;

/// Reads the sentences of an article in order and gathers what they say of each project.
public final class ClaimAssembler {
    private final BaseNames names = new BaseNames();
    private final Gazetteer gazetteer;

    public ClaimAssembler(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param title the places of the headline, which stands outside the text
    public List<Claim> claims(Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        PlaceSense sense = new PlaceSense(gazetteer);
        title.forEach(reading -> sense.remember(reading.places()));
        Discourse discourse = new Discourse(sense);
        Optional<LocalDate> published = article.publishedAt().map(PublishedAt::day);
        Speeches speeches = Speeches.of(sentences, article.text());
        for (int number = 0; number < sentences.size(); number++) {
            SentenceReading reading = sentences.get(number);
            if (!reading.says(Topic.CLAUSES, "skip")) {
                stand(reading.places(), sense);
                SentenceReading whole = withPointed(reading, discourse);
                Told told = new Told(whole, number, discourse, article.text(), published, speeches.speaker(number));
                new SentenceClaims(told, article).read();
            }
        }
        return new ClaimWriting(article, sense, names).claims(discourse.drafts());
    }

    /// Whose office speaks is remembered first, where things are last.
    private static void stand(List<PlaceMention> places, PlaceSense sense) {
        if (!places.isEmpty()) {
            sense.remember(places.stream().filter(ClaimAssembler::isBackground).toList());
            sense.remember(places.stream().filter(PlaceMention::isSite).toList());
        }
    }

    private static boolean isBackground(PlaceMention place) {
        return place.use() == PlaceUse.OFFICE || place.use() == PlaceUse.DATELINE && isTelling(place);
    }

    /// Agencies write from the capital about everywhere; a regional dateline tells of the region.
    private static boolean isTelling(PlaceMention dateline) {
        return dateline.candidates().stream().noneMatch(place -> place.level() == PlaceLevel.REPUBLICAN_CITY);
    }

    private static SentenceReading withPointed(SentenceReading reading, Discourse discourse) {
        List<KindMention> kinds = new ArrayList<>(reading.kinds());
        if (!reading.places().isEmpty() && !kinds.isEmpty()) {
            kinds.addAll(new Ellipsis(reading).kinds());
        }
        if (!reading.matches().isEmpty(Topic.ANAPHORS)) {
            kinds.addAll(new Anaphora(reading, discourse).kinds());
        }
        if (kinds.size() == reading.kinds().size()) {
            return reading;
        }
        kinds.sort(Comparator.comparingInt(KindMention::from));
        return reading.withKinds(kinds);
    }
}
