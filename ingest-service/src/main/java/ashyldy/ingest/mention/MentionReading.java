package ashyldy.ingest.mention;

import java.util.List;

import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.text.Sentence;

/// Reads one sentence: words of the lexicon first, then everything that stands on them.
public final class MentionReading {
    private final LanguagePacks packs;
    private final PlaceIndex places;

    public MentionReading(LanguagePacks packs, PlaceIndex places) {
        this.packs = packs;
        this.places = places;
    }

    public WordedSentence words(Sentence sentence) {
        return new WordedSentence(
                sentence, packs.of(sentence.language()).lexicon().in(sentence.tokens()));
    }

    public SentenceReading read(WordedSentence worded, String article, PresentYear present) {
        Sentence sentence = worded.sentence();
        Matches matches = worded.matches();
        LanguagePack pack = packs.of(sentence.language());
        List<NameMention> quoted = QuotedText.in(sentence, article);
        List<PlaceMention> found = new PlaceFinder(sentence, matches, pack, places, quoted, article).places();
        if (!worded.tells()) {
            return SentenceReading.ofPlaces(sentence, matches, found, quoted);
        }
        List<Figure> figures = FigureFinder.in(sentence, matches);
        NameFinder names = new NameFinder(sentence, matches, pack, quoted, found, article);
        return new SentenceReading(
                sentence,
                matches,
                new KindFinder(sentence, matches, figures, names, pack).kinds(),
                KindFinder.works(sentence, matches, pack),
                new StageFinder(sentence, matches).stages(),
                found,
                new AmountFinder(sentence, matches, figures).amounts(),
                new DateFinder(sentence, matches, present).dates(),
                quoted,
                PartyFinder.in(matches, quoted));
    }
}
