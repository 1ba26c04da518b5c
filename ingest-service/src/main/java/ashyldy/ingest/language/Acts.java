package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.language.grammar.Form;
import ashyldy.ingest.language.grammar.Morphology;
import ashyldy.ingest.language.grammar.UnknownLemma;

/// Makes entries of the lemmas of one language: the grammar gives the forms, the table what each form says.
///
/// A form of one word goes into a group, so that the lexicon holds one place for all endings of a participle.
final class Acts {
    private final ActTable table;
    private final Morphology grammar;
    private final List<Act> acts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    /// Forms of several words: each holds a word that alone would tell something else.
    private final Set<String> composed = new HashSet<>();

    Acts(ActTable table, Morphology grammar, List<ActFile.Written> written, String where) {
        this.table = table;
        this.grammar = grammar;
        groups.putAll(grammar.wordGroups());
        for (ActFile.Written act : written) {
            acts.add(act.proved(where));
            add(act, where + ", " + act.id());
        }
    }

    List<Act> all() {
        return List.copyOf(acts);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Forms that stand under one name, for the reader of phrases.
    Map<String, List<String>> groups() {
        return Map.copyOf(groups);
    }

    private void add(ActFile.Written act, String where) {
        ActTable.Row row = table.row(act.actClass(), where);
        Map<Form, List<String>> phrases = new EnumMap<>(Form.class);
        List<String> words = new ArrayList<>();
        try {
            patterns(act, phrases, words);
        } catch (UnknownLemma unknown) {
            throw new BrokenLanguageData(where, unknown.getMessage());
        }
        act.exceptions().ifPresent(others -> entries.add(exception(act, heads(act, words), others)));
        phrases.forEach((form, forms) -> {
            ActTable.Cell cell = row.cells().get(form);
            if (cell != null) {
                entries.add(entry(act, form, cell, properties(act, row, form), forms));
            } else {
                silence(act, form, forms);
            }
        });
    }

    /// A form that tells nothing takes away what a shorter one inside it would tell: "is opened", "once opened".
    private void silence(ActFile.Written act, Form form, List<String> forms) {
        List<String> groups = forms.stream().filter(composed::contains).toList();
        if (!groups.isEmpty()) {
            entries.add(new Entry(
                    act.id() + "." + form.code(), Topic.STAGES, "nothing", Map.of(), groups, List.of(), List.of()));
        }
    }

    /// Any form of any lemma, bare and with what it governs, for the words that make it another act. What a form
    /// governs
    /// makes the phrase longer than any verb group, so that the verb alone is enough beside it.
    private List<String> heads(ActFile.Written act, List<String> words) {
        List<String> any = places(act.id(), words);
        List<String> verb = any.stream().filter(place -> !place.contains(" ")).toList();
        return Stream.concat(act.verbPatterns().stream(), act.nounPatterns().stream())
                .map(pattern -> Governed.without(pattern, grammar))
                .flatMap(governed -> governed.around(governed.governs().isEmpty() ? any : verb).stream())
                .distinct()
                .toList();
    }

    private void patterns(ActFile.Written act, Map<Form, List<String>> phrases, List<String> all) {
        List<Governed> governed = Stream.concat(
                        act.verbPatterns().stream().map(pattern -> Governed.verb(pattern, grammar)),
                        act.nounPatterns().stream().map(pattern -> Governed.noun(pattern, grammar)))
                .toList();
        for (int at = 0; at < governed.size(); at++) {
            Governed one = governed.get(at);
            String name = act.id() + "." + at;
            one.forms().forEach((form, words) -> {
                List<String> places = places(name + "." + form.code(), words);
                all.addAll(words);
                phrases.computeIfAbsent(form, unused -> new ArrayList<>()).addAll(one.around(places));
                composed.addAll(one.around(
                        places.stream().filter(place -> place.contains(" ")).toList()));
            });
        }
    }

    /// Single words under one name; of forms of several words those that end alike are one pattern.
    private List<String> places(String name, List<String> forms) {
        Map<String, Set<String>> firsts = new LinkedHashMap<>();
        for (String form : forms) {
            int space = form.indexOf(' ');
            String first = space < 0 ? form : form.substring(0, space);
            firsts.computeIfAbsent(form.substring(first.length()), unused -> new LinkedHashSet<>())
                    .add(first);
        }
        Map<Set<String>, List<String>> rests = new LinkedHashMap<>();
        firsts.forEach((rest, words) ->
                rests.computeIfAbsent(words, unused -> new ArrayList<>()).add(rest));
        List<String> places = new ArrayList<>();
        rests.forEach((words, after) -> {
            String place = place(name + "." + places.size(), words);
            after.forEach(rest -> places.add(place + rest));
        });
        return places;
    }

    private String place(String name, Set<String> words) {
        if (!words.stream().allMatch(Acts::isWord)) {
            return String.join("/", words);
        }
        groups.put(name, List.copyOf(words));
        return "{" + name + "}";
    }

    private static boolean isWord(String form) {
        return form.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }

    private static Map<String, String> properties(ActFile.Written act, ActTable.Row row, Form form) {
        Map<String, String> properties = new HashMap<>();
        row.work().ifPresent(work -> properties.put("work", work));
        if (act.work() != null) {
            properties.put("work", act.work());
        }
        if (act.object() != null) {
            properties.put("object", act.object());
        }
        properties.put("form", form.code());
        properties.put("class", act.actClass());
        if (form.describes()) {
            properties.put("attributive", "true");
        }
        return properties;
    }

    private static Entry entry(
            ActFile.Written act, Form form, ActTable.Cell cell, Map<String, String> properties, List<String> forms) {
        return new Entry(
                act.id() + "." + form.code(), cell.topic(), cell.says(), properties, forms, List.of(), List.of());
    }

    /// "To open a season" opens nothing, on whichever side the season stands; before the verb a word whose end is open
    /// stands close, lest it belong to another phrase.
    private Entry exception(ActFile.Written act, List<String> heads, String words) {
        List<String> forms = Arrays.stream(words.split("[|]"))
                .map(String::strip)
                .map(word -> named(act, word))
                .flatMap(word -> heads.stream().flatMap(head -> beside(head, word)))
                .toList();
        return new Entry(act.id() + ".not", Topic.STAGES, "nothing", Map.of(), forms, List.of(), List.of());
    }

    /// A choice of whole words under one name, so that the lexicon holds one place for all of them.
    private String named(ActFile.Written act, String choice) {
        if (!choice.matches("[\\p{L}/-]+/[\\p{L}/-]+")) {
            return choice;
        }
        String name = act.id() + ".not." + groups.size();
        groups.put(name, List.of(choice.split("/")));
        return "{" + name + "}";
    }

    private Stream<String> beside(String head, String word) {
        String exact = Arrays.stream(word.split("/"))
                .filter(choice -> !choice.endsWith("*"))
                .collect(Collectors.joining("/"));
        Stream<String> always = grammar.verbComesLast()
                ? Stream.of(word + " " + head)
                : Stream.of(head + " .. " + word, word + " " + head);
        return exact.isEmpty() || word.contains(" ") ? always : Stream.concat(always, Stream.of(exact + " .. " + head));
    }
}
