package ashyldy.projects.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.JudgementKind;

/// Reads what somebody has sent. Whatever is missing, or cannot be, is refused by the name of its field.
final class StatementReader {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_REASON = 1000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_CLAIMS = 500;

    private StatementReader() {}

    static Statement read(JudgementRequest sent) {
        if (sent == null) {
            throw Refusal.bad("kind", "The body is missing.", kinds());
        }
        var kind = kind(sent.kind());
        var statement = new Statement(
                kind,
                side("one", sent.one()),
                Optional.ofNullable(sent.other()).map(other -> side("other", other)),
                Optional.ofNullable(sent.field()).map(field -> text("field", field, LONGEST_VALUE)),
                Optional.ofNullable(sent.value()).map(value -> text("value", value, LONGEST_VALUE)),
                text("by", sent.by(), LONGEST_NAME),
                text("why", sent.why(), LONGEST_REASON));
        check(statement);
        return statement;
    }

    /// Words that can be kept and shown.
    static String text(String field, String sent, int longest) {
        if (sent == null || sent.isBlank()) {
            throw Refusal.bad(field, "'%s' is missing or blank.".formatted(field));
        }
        var text = sent.strip();
        if (text.length() > longest) {
            throw Refusal.bad(field, "'%s' has more than %d characters.".formatted(field, longest));
        }
        if (text.codePoints().anyMatch(StatementReader::isUnreadable)) {
            throw Refusal.bad(field, "'%s' holds a control character, or half a character.".formatted(field));
        }
        return text;
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static JudgementKind kind(String sent) {
        var code = sent == null ? "" : sent.strip().replace('-', '_');
        return Arrays.stream(JudgementKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.bad("kind", "'%s' is no kind of judgement.".formatted(code), kinds()));
    }

    private static List<String> kinds() {
        return Arrays.stream(JudgementKind.values()).map(JudgementKind::code).toList();
    }

    private static Statement.Side side(String name, JudgementRequest.Side sent) {
        var claims = sent == null || sent.claims() == null ? List.<UUID>of() : sent.claims();
        if (sent == null || sent.project() == null && claims.isEmpty()) {
            throw Refusal.bad(name, "'%s' names a project, or claims.".formatted(name));
        }
        if (claims.stream().anyMatch(Objects::isNull)) {
            throw Refusal.bad(name + ".claims", "One of the claims is null.");
        }
        if (claims.size() > MOST_CLAIMS) {
            throw Refusal.bad(name + ".claims", "More than %d claims at once.".formatted(MOST_CLAIMS));
        }
        if (sent.version() != null && sent.project() == null) {
            throw Refusal.bad(name + ".version", "A version is that of a project; name it.");
        }
        return new Statement.Side(
                name,
                Optional.ofNullable(sent.project()),
                Optional.ofNullable(sent.version()),
                claims.stream().distinct().toList());
    }

    private static void check(Statement statement) {
        boolean corrects = statement.kind() == JudgementKind.CORRECT;
        require("field", statement.field().isPresent() == corrects, "only `correct` has a field, and always");
        require("value", statement.value().isPresent() == corrects, "only `correct` has a value, and always");
        boolean hasOther = !corrects && statement.kind() != JudgementKind.SPLIT;
        require(
                "other",
                statement.other().isPresent() == hasOther,
                "`same`, `not_the_same` and `part_of` have two sides");
        require(
                "one.claims",
                statement.kind() != JudgementKind.SPLIT
                        || !statement.one().claims().isEmpty(),
                "`split` names the claims that are a work of their own");
        statement.other().ifPresent(other -> checkSides(statement.one(), other));
    }

    private static void checkSides(Statement.Side one, Statement.Side other) {
        require(
                "other.project",
                one.project().isEmpty() || !one.project().equals(other.project()) || !bothWhole(one, other),
                "a project is judged beside another one, not beside itself");
        require(
                "other.claims",
                one.claims().stream().noneMatch(other.claims()::contains),
                "a claim cannot stand on both sides");
    }

    private static boolean bothWhole(Statement.Side one, Statement.Side other) {
        return one.claims().isEmpty() || other.claims().isEmpty();
    }

    private static void require(String field, boolean met, String what) {
        if (!met) {
            throw Refusal.bad(field, "'%s': %s.".formatted(field, what));
        }
    }
}
