package ashyldy.ingest.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.facility.KindFinder;
import ashyldy.ingest.mention.facility.NameFinder;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.PhaseFinder;
import ashyldy.ingest.mention.facility.QuotedText;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.mention.figure.AmountFinder;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.figure.FigureFinder;
import ashyldy.ingest.mention.figure.NumberWords;
import ashyldy.ingest.mention.party.PartyFinder;
import ashyldy.ingest.mention.place.PlaceFinder;
import ashyldy.ingest.mention.place.PlaceIndex;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.place.PlaceNames;
import ashyldy.ingest.mention.place.PointedPlace;
import ashyldy.ingest.mention.stage.StageFinder;
import ashyldy.ingest.mention.time.DateFinder;
import ashyldy.ingest.mention.time.PresentYear;
import ashyldy.ingest.text.Sentence;

/// Reads one sentence: words of the lexicon first, then everything that stands on them.
public final class MentionReading {
    private final LanguagePacks packs;
    private final Map<Language, PlaceNames> names = new EnumMap<>(Language.class);
    private final Map<Language, NumberWords> numbers = new EnumMap<>(Language.class);
    private final Map<Language, PhaseFinder> phases = new EnumMap<>(Language.class);

    public MentionReading(LanguagePacks packs, PlaceIndex places) {
        this.packs = packs;
        for (Language language : Language.values()) {
            names.put(language, new PlaceNames(packs.of(language).placeEndings(), places));
            numbers.put(language, new NumberWords(packs.of(language)));
            phases.put(language, new PhaseFinder(packs.of(language)));
        }
    }

    public WordedSentence words(Sentence sentence) {
        return new WordedSentence(
                sentence, packs.of(sentence.language()).lexicon().in(sentence.tokens()));
    }

    /// All numbers of a sentence, those without a unit among them.
    public List<Figure> figures(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        return FigureFinder.in(sentence, reading.matches(), numbers.get(sentence.language()));
    }

    /// The place that some words of a sentence name, of which somebody else has said that they name one.
    ///
    /// @param article the text into which the sentence points
    /// @param village whether a name that nobody listed is a village
    public Optional<PlaceMention> place(SentenceReading reading, int from, int to, String article, boolean village) {
        return new PointedPlace(
                        reading.sentence(),
                        reading.matches(),
                        names.get(reading.sentence().language()),
                        article)
                .in(from, to, village);
    }

    public SentenceReading read(WordedSentence worded, String article, PresentYear present) {
        Sentence sentence = worded.sentence();
        Matches matches = worded.matches();
        LanguagePack pack = packs.of(sentence.language());
        List<NameMention> quoted = QuotedText.in(sentence, article);
        List<PlaceMention> found =
                new PlaceFinder(sentence, matches, pack, names.get(sentence.language()), quoted, article).places();
        if (!worded.tells()) {
            return SentenceReading.ofPlaces(sentence, matches, found, quoted);
        }
        List<Figure> figures = FigureFinder.in(sentence, matches, numbers.get(sentence.language()));
        NameFinder named = new NameFinder(sentence, matches, pack, quoted, found, article);
        List<WorkMention> works = KindFinder.works(sentence, matches, pack);
        return new SentenceReading(
                sentence,
                matches,
                matches.isEmpty(Topic.KINDS)
                        ? List.of()
                        : new KindFinder(sentence, matches, figures, works, named, pack).kinds(),
                works,
                matches.isEmpty(Topic.STAGES) ? List.of() : new StageFinder(sentence, matches).stages(),
                found,
                figures.isEmpty() && matches.isEmpty(Topic.UNITS)
                        ? List.of()
                        : new AmountFinder(sentence, matches, figures).amounts(),
                new DateFinder(sentence, matches, present).dates(),
                quoted,
                matches.isEmpty(Topic.ORGANISATIONS)
                        ? List.of()
                        : new PartyFinder(sentence, matches, quoted, article).parties(),
                phases.get(sentence.language()).phase(sentence));
    }
}
