package ashyldy.ingest.mention;

import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;

/// Tells the members of a list, which only commas and "and" part, from neighbours.
public final class Listed {
    private static final int LONGEST = 3;

    private Listed() {}

    public static boolean between(Sentence sentence, Matches matches, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean and = matches.at(Topic.CLAUSES, at)
                    .filter(word -> word.says(ClauseCode.AND))
                    .isPresent();
            if (!sentence.token(at).is(',') && !and) {
                return false;
            }
        }
        return true;
    }
}
