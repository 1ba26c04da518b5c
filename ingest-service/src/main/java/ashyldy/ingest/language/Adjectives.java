package ashyldy.ingest.language;

import java.util.List;

/// How a language shows an adjective that nobody listed, by its folded endings; none where nothing shows it.
record Adjectives(List<String> endings) {
    private static final int SHORTEST = 5;

    Adjectives {
        endings = List.copyOf(endings);
    }

    boolean mayBe(String form) {
        return form.length() >= SHORTEST && endings.stream().anyMatch(form::endsWith);
    }
}
