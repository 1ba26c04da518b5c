package ashyldy.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.Language;
import ashyldy.events.Phase;
import ashyldy.events.ProjectState;

/// Says which phase of a larger project is spoken of: "third phase"; beyond those that people name in words, by number.
public final class PhaseWords {

    private final Words words;

    PhaseWords(Words words) {
        this.words = words;
    }

    public String of(Phase phase) {
        return words.find("phase." + phase.ordinal()).orElseGet(() -> words.text("phase", phase.ordinal()));
    }

    /// Empty for the whole.
    public Optional<String> of(ProjectState project) {
        return project.phase().map(Cited::value).map(this::of);
    }

    /// What a project is called with its phase behind it, unless the name speaks of a phase itself.
    public String behind(String name, ProjectState project) {
        return of(project)
                .filter(phase -> !speaksOfPhases(name))
                .map(phase -> words.text("phase.behind", name, phase))
                .orElse(name);
    }

    /// In any of our languages: a name is shown as it was printed.
    private static boolean speaksOfPhases(String name) {
        String folded = " " + name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .map(language -> Words.in(language).text("phase.nouns"))
                .flatMap(nouns -> Arrays.stream(nouns.split(",")))
                .anyMatch(noun -> folded.contains(" " + noun.strip()));
    }
}
