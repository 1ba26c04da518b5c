package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.LanguagePack;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;

/// Tells the page's own words from the article's: photo credits, hashtags, "read also", comment boxes.
final class Furniture {
    private final LanguagePack pack;

    Furniture(LanguagePack pack) {
        this.pack = pack;
    }

    /// The sentences of a line that tell something: none of a furniture line, none after a furniture tail.
    List<Sentence> without(List<Sentence> line) {
        if (line.isEmpty() || line.getFirst().token(0).is('#')) {
            return List.of();
        }
        List<Sentence> told = new ArrayList<>();
        for (Sentence sentence : line) {
            Optional<Match> furniture = furniture(sentence, told.isEmpty());
            int kept = furniture.map(Match::from).orElse(sentence.size());
            if (kept > 0) {
                told.add(kept == sentence.size() ? sentence : sentence.upTo(kept));
            }
            if (furniture.isPresent()) {
                return told;
            }
        }
        return told;
    }

    private Optional<Match> furniture(Sentence sentence, boolean first) {
        Matches matches = pack.furniture().in(sentence.tokens());
        if (matches.isEmpty(Topic.FURNITURE)) {
            return Optional.empty();
        }
        return matches.of(Topic.FURNITURE).stream()
                .filter(match -> match.says("tail") || match.says("line") && first && match.from() == 0)
                .findFirst();
    }
}
