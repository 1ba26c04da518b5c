package ashyldy.ingest.suggestion;

import java.util.List;
import java.util.stream.Stream;

import ashyldy.events.Claim;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.Compositions;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.pointing.SeenProject;
import ashyldy.places.Gazetteer;
import ashyldy.places.classifier.EnglishLetters;

/// Looks for what a model found in an article and the grammar missed.
public final class GapReading {
    private final ArticleReading reading;
    private final StageGap stages;
    private final KindGap kinds;
    private final PlaceGap places;
    private final ValueGap values;

    public GapReading(Gazetteer gazetteer) {
        LanguagePacks packs = LanguagePacks.load();
        BaseNames names = new BaseNames();
        Patterns patterns = new Patterns(packs, names);
        reading = new ArticleReading(packs, gazetteer);
        stages = new StageGap(patterns);
        kinds = new KindGap(packs, patterns, new ModifierGap(Compositions.read(), patterns));
        places = new PlaceGap(names, EnglishLetters.bundled());
        values = new ValueGap(patterns);
    }

    public ArticleReading reading() {
        return reading;
    }

    /// In the order of the answer; the same words of the article count once, however many projects share them.
    public List<Gap> gaps(Article article, Pointed answer) {
        List<SeenProject> projects = reading.pointed(article, answer).projects();
        List<Claim> claims = reading.read(article).claims();
        Stream<Gap> words = projects.stream().flatMap(seen -> gaps(seen, claims));
        return Stream.concat(words, new ListGap(claims).of(projects).stream())
                .distinct()
                .toList();
    }

    private Stream<Gap> gaps(SeenProject seen, List<Claim> claims) {
        return Stream.of(
                        stages.of(seen, claims).stream(),
                        kinds.of(seen).stream(),
                        places.of(seen).stream(),
                        values.of(seen))
                .flatMap(each -> each);
    }
}
