package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Finds the modifiers of a head: before it, with adjectives and "and" between them, and behind it.
final class BesideHead {
    /// Says nothing of the kind and parts nothing: "new", "regional".
    static final String PLAIN = "plain";

    private static final int FARTHEST = 7;
    private static final int UNKNOWN = 2;
    private static final int NAME = 8;
    private static final String CLOSE = "\u00BB\u201D\u201C\"";
    private static final String OPEN = "\u00AB\u201C\u201E\"";

    private final Matches matches;
    private final List<Token> tokens;
    private final Adjectives adjectives;
    private final boolean whole;

    /// @param whole whether what is made there belongs to the phrase, which shows once it is composed itself
    BesideHead(Matches matches, List<Token> tokens, Adjectives adjectives, boolean whole) {
        this.whole = whole;
        this.matches = matches;
        this.tokens = tokens;
        this.adjectives = adjectives;
    }

    List<Match> of(Match head) {
        List<Match> found = new ArrayList<>();
        before(head, found);
        after(head, found);
        return found;
    }

    private void before(Match head, List<Match> found) {
        int at = head.from();
        int unknown = 0;
        while (at > 0 && head.from() - at < FARTHEST) {
            boolean listed = isAnd(at);
            Optional<Match> modifier = matches.before(Topic.MODIFIERS, at)
                    .filter(word -> isModifier(word) && !isAfter(word) && !(listed && isFacility(word)));
            if (modifier.isPresent()) {
                at = modifier.get().from();
                modifier.filter(word -> !word.says(PLAIN)).ifPresent(found::add);
            } else if (isAnd(at - 1) && at < head.from()) {
                at--;
            } else if (unknown < UNKNOWN && isAdjective(at - 1)) {
                at--;
                unknown++;
            } else {
                return;
            }
        }
    }

    private void after(Match head, List<Match> found) {
        int at = behindName(head.to());
        int unknown = 0;
        while (at < tokens.size() && at - head.to() < FARTHEST + NAME) {
            Optional<Match> modifier = matches.from(Topic.MODIFIERS, at).filter(BesideHead::isModifier);
            if (modifier.filter(BesideHead::isAfter).isPresent()) {
                found.add(modifier.get());
                at = modifier.get().to();
            } else if (isAnd(at) && at > head.to()) {
                at++;
            } else if (unknown < UNKNOWN && modifier.isPresent()) {
                at = modifier.get().to();
                unknown++;
            } else {
                return;
            }
        }
    }

    /// "The plant 'So-and-so' for the processing of waste".
    private int behindName(int at) {
        if (at < tokens.size() && isMark(at, OPEN)) {
            for (int close = at + 1; close < Math.min(tokens.size(), at + NAME); close++) {
                if (isMark(close, CLOSE)) {
                    return close + 1;
                }
            }
        }
        return at;
    }

    private boolean isMark(int at, String marks) {
        Token token = tokens.get(at);
        return token.isMark() && marks.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isModifier(Match word) {
        return !word.says(Supply.VERB);
    }

    private static boolean isAfter(Match modifier) {
        return modifier.entry().is("after");
    }

    /// "A theatre and a library building": two, for a theatre stands alone.
    private boolean isFacility(Match modifier) {
        return matches.at(Topic.KINDS, modifier.to() - 1).isPresent();
    }

    private boolean isAnd(int at) {
        return matches.at(Topic.CLAUSES, at)
                .filter(word -> word.says(ClauseCode.AND))
                .isPresent();
    }

    private boolean isAdjective(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && !token.isCapitalised()
                && adjectives.mayBe(token.form())
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.STAGES, at).isEmpty()
                && matches.at(Topic.WORKS, at).isEmpty();
    }

    /// Where the phrase begins; what is made of lines and pipes ("a plant making gas pipes") belongs to it.
    int from(List<Match> modifiers) {
        int from = modifiers.stream().mapToInt(Match::from).min().orElseThrow();
        boolean making = Among.any(modifiers, word -> word.from() == from && isMaking(word));
        return making ? matches.before(Topic.KINDS, from).map(Match::from).orElse(from) : from;
    }

    int to(List<Match> modifiers) {
        int to = modifiers.stream().mapToInt(Match::to).max().orElseThrow();
        boolean making = Among.any(modifiers, word -> word.to() == to && isMaking(word) && isAfter(word));
        return making ? product(to) : to;
    }

    private int product(int at) {
        int noun = at < tokens.size() && isAdjective(at) ? at + 1 : at;
        return matches.from(Topic.KINDS, noun).map(Match::to).orElse(at);
    }

    private boolean isMaking(Match modifier) {
        return whole && modifier.entry().is("object");
    }
}
