package ashyldy.ingest.mention;

import java.util.Set;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.party.PartyFinder;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// A sentence and the words of the lexicon in it: enough to see whether the rest is worth the reading.
public record WordedSentence(Sentence sentence, Matches matches) {
    /// Without any word of these, a sentence tells nothing of a project but where it may be, and perhaps when it ends.
    private static final Set<Topic> TELLING =
            Set.of(Topic.KINDS, Topic.WORKS, Topic.ANAPHORS, Topic.MEASURES, Topic.UNITS);

    private static final int YEAR = 4;

    /// Whether a facility is named: an article without one has no claims.
    public boolean namesFacility() {
        for (Match match : matches.of(Topic.KINDS)) {
            if (match.tells()) {
                return true;
            }
        }
        return false;
    }

    private boolean namesRole() {
        for (Match match : matches.of(Topic.ORGANISATIONS)) {
            if (PartyFinder.isRole(match)) {
                return true;
            }
        }
        return false;
    }

    boolean tells() {
        for (Topic topic : TELLING) {
            if (!matches.isEmpty(topic)) {
                return true;
            }
        }
        return !matches.isEmpty(Topic.STAGES) && namesTime() || namesRole();
    }

    /// A word of dates, or a bare year: "completion is expected in 2027".
    private boolean namesTime() {
        if (!matches.isEmpty(Topic.DATES)) {
            return true;
        }
        for (Token token : sentence.tokens()) {
            if (token.isNumber() && token.text().length() == YEAR) {
                return true;
            }
        }
        return false;
    }
}
