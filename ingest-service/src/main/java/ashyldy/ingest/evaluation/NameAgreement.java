package ashyldy.ingest.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.ProjectName;

/// How far an annotated and a claimed name agree: 2 where one holds the other, 1 where they share a longer word.
final class NameAgreement {
    private static final int WORD_BEGIN = 6;
    private static final int SHORT_WORD = 3;

    private NameAgreement() {}

    static int of(Optional<String> gold, Optional<ProjectName> claimed) {
        String expected = NameFolding.fold(gold.orElse(""));
        String name = NameFolding.fold(claimed.map(ProjectName::text).orElse(""));
        if (expected.isEmpty() || name.isEmpty()) {
            return 0;
        }
        if (name.contains(expected) || expected.contains(name)) {
            return 2;
        }
        Set<String> shared = words(gold.orElseThrow());
        shared.retainAll(words(claimed.orElseThrow().text()));
        return shared.isEmpty() ? 0 : 1;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("(?U)\\s+"))
                .filter(word -> word.length() > SHORT_WORD)
                .map(NameFolding::skeleton)
                .map(word -> word.substring(0, Math.min(word.length(), WORD_BEGIN)))
                .collect(Collectors.toSet());
    }
}
