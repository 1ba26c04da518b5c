package ashyldy.ingest.language.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Russian by the dictionary of LanguageTool: a lemma gives all its forms with their tags.
///
/// `a=b` declines a lemma that the dictionary lacks as another one with the same ending.
public final class RussianMorphology implements Morphology {
    private static final String NOUN = "NN:";

    private final TaggedForms dictionary;

    public RussianMorphology() {
        dictionary = TaggedForms.read("/org/languagetool/resource/ru/russian_synth.dict");
    }

    @Override
    public Map<Form, List<String>> verb(String lemma) {
        List<TaggedForms.Tagged> all = tagged(lemma);
        boolean imperfective = all.stream().anyMatch(form -> form.tag().contains(":IMPFV"));
        Map<Form, Set<String>> forms = new EnumMap<>(Form.class);
        for (TaggedForms.Tagged tagged : all) {
            form(tagged.tag(), imperfective)
                    .ifPresent(form -> forms.computeIfAbsent(form, unused -> new LinkedHashSet<>())
                            .add(tagged.form()));
        }
        if (forms.isEmpty()) {
            throw new UnknownLemma(lemma);
        }
        return listed(forms);
    }

    /// Where present and future are one word, the present is read: who "reconstructs" may have begun.
    private static Map<Form, List<String>> listed(Map<Form, Set<String>> forms) {
        Set<String> present = forms.getOrDefault(Form.GOES_ON, Set.of());
        Map<Form, List<String>> listed = new EnumMap<>(Form.class);
        forms.forEach((form, words) -> listed.put(
                form,
                words.stream()
                        .filter(word -> form != Form.TO_COME || !present.contains(word))
                        .toList()));
        return listed;
    }

    /// The dictionary calls some imperfective verbs perfective as well; then they are not.
    private static Optional<Form> form(String tag, boolean imperfective) {
        boolean perfective = !imperfective && tag.contains("PFV");
        String sort = tag.substring(0, Math.max(tag.indexOf(':', tag.indexOf(':') + 1), 0));
        return Optional.ofNullable(
                switch (sort) {
                    case "VB:Past" -> perfective ? Form.DONE : Form.WENT_ON;
                    case "VB:Real" -> Form.GOES_ON;
                    case "VB:Fut" -> perfective ? Form.TO_COME : null;
                    case "VB:INF" -> Form.TO_DO;
                    case "PT_Short:Past" -> perfective ? Form.DONE : null;
                    case "PT:Past" -> perfective ? Form.WHICH_DID : null;
                    case "PT:Real" -> Form.WHICH_DOES;
                    default -> null;
                });
    }

    @Override
    public List<String> noun(String lemma) {
        List<String> forms = tagged(lemma).stream()
                .filter(form -> form.tag().startsWith(NOUN))
                .map(TaggedForms.Tagged::form)
                .distinct()
                .toList();
        if (forms.isEmpty()) {
            throw new UnknownLemma(lemma);
        }
        return forms;
    }

    private List<TaggedForms.Tagged> tagged(String lemma) {
        int like = lemma.indexOf('=');
        if (like < 0) {
            return dictionary.of(lemma);
        }
        String own = lemma.substring(0, like);
        String model = lemma.substring(like + 1);
        int shared = sharedEnd(own, model);
        String stem = own.substring(0, own.length() - shared);
        String modelStem = model.substring(0, model.length() - shared);
        List<TaggedForms.Tagged> forms = new ArrayList<>();
        for (TaggedForms.Tagged tagged : dictionary.of(model)) {
            if (tagged.form().startsWith(modelStem)) {
                forms.add(new TaggedForms.Tagged(
                        tagged.tag(), stem + tagged.form().substring(modelStem.length())));
            }
        }
        return forms;
    }

    private static int sharedEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    @Override
    public boolean verbComesLast() {
        return false;
    }
}
