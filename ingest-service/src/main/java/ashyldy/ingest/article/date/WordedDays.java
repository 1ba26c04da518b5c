package ashyldy.ingest.article.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Days whose month is a word, in any order that leaves no doubt: 25 November 2026, November 25, 2026,
/// 2026 November 25, and with the day before its month after the year.
final class WordedDays {
    private static final Pattern PART =
            Pattern.compile("(?<time>\\d{1,2}:\\d{2}(:\\d{2})?( ?\\p{Lu}{2,5}\\b)?)|(?<number>\\d+)|(?<word>\\p{L}+)");

    /// Further apart they are no date but words of a sentence.
    private static final int WIDEST_GAP = 16;

    private static final int LAST_DAY = 31;

    /// Which part is what: the places of day, month and year.
    private static final List<int[]> ORDERS =
            List.of(new int[] {0, 1, 2}, new int[] {1, 0, 2}, new int[] {2, 1, 0}, new int[] {1, 2, 0});

    private final MonthWords months;

    WordedDays(MonthWords months) {
        this.months = months;
    }

    Optional<DayFound> in(String text) {
        var parts = parts(text);
        return IntStream.rangeClosed(0, parts.size() - 3)
                .mapToObj(first -> parts.subList(first, first + 3))
                .flatMap(three -> ORDERS.stream().flatMap(order -> day(three, order).stream()))
                .findFirst();
    }

    /// What may belong to a date: words that tell nothing are left out, and so is the time.
    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (var found = PART.matcher(text); found.find(); ) {
            if (found.group("time") == null) {
                part(found).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Part> part(Matcher found) {
        if (found.group("number") != null) {
            var digits = found.group("number");
            var number = digits.length() > 4 ? 0 : Integer.parseInt(digits);
            return Optional.of(new Part(Kind.of(digits, number), number, found.start(), found.end()));
        }
        var month = months.number(found.group("word"));
        return month.isEmpty()
                ? Optional.of(new Part(Kind.OTHER, 0, found.start(), found.end()))
                : Optional.of(new Part(Kind.MONTH, month.getAsInt(), found.start(), found.end()))
                        .filter(known -> known.number() > 0);
    }

    private static Optional<DayFound> day(List<Part> three, int[] order) {
        var day = three.get(order[0]);
        var month = three.get(order[1]);
        var year = three.get(order[2]);
        var fits = day.kind() == Kind.DAY && month.kind() == Kind.MONTH && year.kind() == Kind.YEAR;
        return fits && areNear(three)
                ? DayFound.of(
                        year.number(),
                        month.number(),
                        day.number(),
                        three.getFirst().start(),
                        three.getLast().end())
                : Optional.empty();
    }

    private static boolean areNear(List<Part> three) {
        return three.get(1).start() - three.get(0).end() <= WIDEST_GAP
                && three.get(2).start() - three.get(1).end() <= WIDEST_GAP;
    }

    private enum Kind {
        DAY,
        MONTH,
        YEAR,
        OTHER;

        static Kind of(String digits, int number) {
            if (digits.length() == 4) {
                return YEAR;
            }
            return number >= 1 && number <= LAST_DAY ? DAY : OTHER;
        }
    }

    private record Part(Kind kind, int number, int start, int end) {}
}
