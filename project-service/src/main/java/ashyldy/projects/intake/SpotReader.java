package ashyldy.projects.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.places.NameKey;

/// Finds the numbered part of a town in the sentences that a claim quotes: "the 12th microdistrict". The words are in
/// `spot-words.tsv`.
final class SpotReader {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}{1,3}");

    /// Of an ordinal, "12th"; "and" is no longer.
    private static final int LONGEST_ENDING = 4;

    /// An ending and an "and" stand between two numbers.
    private static final int REACH = 3;

    private record Form(String concept, List<String> stems) {}

    private final List<Form> forms = DataFile.rows("/ashyldy/projects/intake/spot-words.tsv", 2).stream()
            .flatMap(row -> Stream.of(row.get(1).split(" ")).map(form -> form(row.get(0), form)))
            .toList();

    private static Form form(String concept, String words) {
        return new Form(
                concept,
                Arrays.stream(words.split("\\+"))
                        .map(word -> NameKey.of(word).value())
                        .toList());
    }

    /// "microdistrict 12"; several where the sentence names several, none where it numbers none.
    Set<String> read(Claim claim) {
        var spots = new TreeSet<String>();
        Stream.concat(claim.place().flatMap(ClaimPlace::quote).stream(), claim.stageQuote().stream())
                .map(Quote::sentence)
                .flatMap(sentence -> sentence.map(QuotedSentence::text).stream())
                .distinct()
                .forEach(sentence -> read(sentence, spots));
        return spots;
    }

    private void read(String sentence, Set<String> spots) {
        var printed = TOKEN.matcher(sentence).results().map(MatchResult::group).toList();
        var folded = printed.stream().map(word -> NameKey.of(word).value()).toList();
        for (int i = 0; i < printed.size(); i++) {
            for (var form : forms) {
                if (stands(form, folded, i)) {
                    numbers(printed, i, i + form.stems().size())
                            .forEach(number -> spots.add(form.concept() + " " + number));
                }
            }
        }
    }

    private static boolean stands(Form form, List<String> folded, int at) {
        if (at + form.stems().size() > folded.size()) {
            return false;
        }
        for (int i = 0; i < form.stems().size(); i++) {
            if (!folded.get(at + i).startsWith(form.stems().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// All before the words, "in the 11th and 27th", or else the one right after them.
    private static Stream<String> numbers(List<String> printed, int from, int to) {
        var before = new ArrayList<String>();
        int last = from;
        for (int i = from - 1; i >= Math.max(0, last - REACH) && isShort(printed.get(i)); i--) {
            if (isNumber(printed, i)) {
                before.add(printed.get(i));
                last = i;
            }
        }
        return before.isEmpty()
                ? Stream.of(to).filter(i -> isNumber(printed, i)).map(printed::get)
                : before.stream();
    }

    private static boolean isShort(String word) {
        return word.length() <= LONGEST_ENDING;
    }

    private static boolean isNumber(List<String> printed, int i) {
        return i >= 0 && i < printed.size() && NUMBER.matcher(printed.get(i)).matches();
    }
}
