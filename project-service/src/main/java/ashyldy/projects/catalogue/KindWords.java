package ashyldy.projects.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.places.NameKey;
import ashyldy.projects.intake.DataFile;

/// The words by which people look for a kind; the table is `kind-words.tsv`.
final class KindWords {
    private static final List<Form> FORMS = read();

    /// @param whole the word itself, not the beginning of it
    private record Form(String kind, String folded, boolean whole) {
        boolean is(String word) {
            return whole ? word.equals(folded) : word.startsWith(folded);
        }
    }

    private KindWords() {}

    /// Codes of the kinds that a word may mean.
    ///
    /// @param word folded
    static Set<String> kinds(String word) {
        return FORMS.stream().filter(form -> form.is(word)).map(Form::kind).collect(Collectors.toSet());
    }

    private static List<Form> read() {
        var forms = new HashSet<Form>();
        for (var row : DataFile.rows("/ashyldy/projects/catalogue/kind-words.tsv", 2)) {
            Arrays.stream(row.getLast().split(" "))
                    .flatMap(form -> form(row.getFirst(), form))
                    .forEach(forms::add);
        }
        return List.copyOf(forms);
    }

    private static Stream<Form> form(String kind, String form) {
        boolean whole = form.endsWith("=");
        String folded = NameKey.of(form).value();
        return folded.isEmpty() ? Stream.empty() : Stream.of(new Form(kind, folded, whole));
    }
}
