package ashyldy.ingest.language.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// English by rule: five forms of a verb, by spelling or from a list, in the verb groups that `verb-groups.tsv` lists.
///
/// Tense stands in other words than the verb ("has been opened", "is set to open"), so a form here is mostly a phrase;
/// "is built" tells nothing of an end and counts as going on, "once built" counts as nothing.
public final class EnglishMorphology implements Morphology {
    private static final String PARTICLES = "particle";

    private final Map<String, EnglishVerb> irregular = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /// @param form what the group tells, of any verb
    /// @param pattern the group with the verb in capitals: `{have} been PARTICIPLE`
    private record Group(Form form, String pattern) {}

    /// @param irregular lemma, past, participle, gerund
    /// @param groups a form and a pattern
    /// @param words a name and the words that a pattern calls by it
    public EnglishMorphology(List<String[]> irregular, List<String[]> groups, List<String[]> words) {
        irregular.forEach(row -> this.irregular.put(row[0], EnglishVerb.listed(row[0], row[1], row[2], row[3])));
        groups.forEach(
                row -> this.groups.add(new Group(Form.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1].strip())));
        words.forEach(row -> this.words.put(row[0], Arrays.asList(row[1].split(" "))));
    }

    @Override
    public Map<Form, List<String>> verb(String lemma) {
        EnglishVerb verb = irregular.containsKey(lemma) ? irregular.get(lemma) : EnglishVerb.regular(lemma);
        return groups.stream()
                .filter(group -> !isHomonym(group, verb))
                .collect(Collectors.groupingBy(
                        Group::form,
                        () -> new EnumMap<>(Form.class),
                        Collectors.mapping(group -> verb.in(group.pattern()), Collectors.toList())));
    }

    /// A bare participle that is also the past is read as the past: "built" tells, "begun" only describes.
    private static boolean isHomonym(Group group, EnglishVerb verb) {
        return group.pattern().equals(EnglishVerb.PARTICIPLE) && verb.past().equals(verb.participle());
    }

    @Override
    public List<String> noun(String lemma) {
        return List.of(lemma);
    }

    @Override
    public Map<String, List<String>> wordGroups() {
        return Map.copyOf(words);
    }

    /// "Ground was broken": an object comes before its verb only where that is a verb group. "Put into operation": what
    /// a
    /// particle begins never does.
    @Override
    public boolean staysBehind(String governed, String form) {
        List<String> first = Arrays.asList(governed.split(" ")[0].split("/"));
        return !form.contains(" ") || words.getOrDefault(PARTICLES, List.of()).containsAll(first);
    }

    @Override
    public boolean verbComesLast() {
        return false;
    }
}
