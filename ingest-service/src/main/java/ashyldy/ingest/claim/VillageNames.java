package ashyldy.ingest.claim;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.events.PlaceName;
import ashyldy.ingest.discourse.Site;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.text.Sentence;

/// Names the places that no gazetteer lists. A village printed in Latin Kazakh is told in Cyrillic too, for other
/// papers
/// spell it so, and it is one village.
record VillageNames(List<SentenceReading> sentences, BaseNames names) {
    PlaceName of(String printed, Site site) {
        Optional<String> cyrillic = Optional.of(printed)
                .filter(name -> isKazakh(site))
                .map(names::inCyrillic)
                .filter(name -> !name.equals(printed));
        return new PlaceName(Optional.empty(), cyrillic, Optional.empty(), Optional.empty(), Optional.of(printed));
    }

    private boolean isKazakh(Site site) {
        return site.quote()
                .flatMap(quote -> sentences.stream()
                        .map(SentenceReading::sentence)
                        .filter(sentence -> sentence.span().start() <= quote.start()
                                && quote.end() <= sentence.span().end())
                        .findFirst())
                .map(Sentence::language)
                .filter(Language.KK::equals)
                .isPresent();
    }
}
