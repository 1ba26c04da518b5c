package ashyldy.places.classifier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which column holds what, told by what stands in it: headers have many names, and some files have none.
///
/// @param kazakh the second column of names, where it has letters that Russian has not
record Columns(int code, int russian, Optional<Integer> kazakh) {
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{8}(\\.0)?");
    private static final Pattern NAME = Pattern.compile(".*\\p{IsCyrillic}.*");
    /// Schwa, ghayn, qa, eng, oe, ue, straight u, shha and the dotted i.
    private static final Pattern KAZAKH = Pattern.compile(
            ".*[\u04D9\u0493\u049B\u04A3\u04E9\u04AF\u04B1\u04BB\u0456\u04D8\u0492\u049A\u04A2\u04E8\u04AE\u04B0\u04BA\u0406].*");

    /// Empty where no column holds codes or none holds names.
    static Optional<Columns> of(List<List<String>> lines) {
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        Optional<Integer> code = most(lines, width, CODE, column -> true);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> coded = lines.stream()
                .filter(cells -> CODE.matcher(cell(cells, code.get())).matches())
                .toList();
        Optional<Integer> first = most(coded, width, NAME, column -> true);
        return first.map(one -> {
            Optional<Integer> second = most(coded, width, NAME, column -> column != one)
                    .filter(other -> count(coded, other, NAME) * 2 > coded.size());
            return named(code.get(), one, second, coded);
        });
    }

    private static Columns named(int code, int one, Optional<Integer> second, List<List<String>> lines) {
        if (second.isEmpty()) {
            return new Columns(code, one, Optional.empty());
        }
        int other = second.get();
        return count(lines, one, KAZAKH) > count(lines, other, KAZAKH)
                ? new Columns(code, other, Optional.of(one))
                : new Columns(code, one, Optional.of(other));
    }

    private static Optional<Integer> most(
            List<List<String>> lines, int width, Pattern form, Predicate<Integer> wanted) {
        return IntStream.range(0, width)
                .boxed()
                .filter(wanted)
                .filter(column -> count(lines, column, form) > 0)
                .max(Comparator.comparingLong((Integer column) -> count(lines, column, form))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static long count(List<List<String>> lines, int column, Pattern form) {
        return lines.stream()
                .filter(cells -> form.matcher(cell(cells, column)).matches())
                .count();
    }

    static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
