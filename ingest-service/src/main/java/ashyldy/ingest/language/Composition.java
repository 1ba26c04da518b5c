package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.text.Token;

/// Makes kinds of heads and what stands beside them: "a modern infectious-diseases centre", "a plant for the
/// desalination of water". Nobody has to list every pair.
final class Composition {
    /// Rank behind everything that is listed: of two phrases equally long the listed one holds.
    private static final int LAST = Integer.MAX_VALUE;

    /// What a plant makes may be composed itself: "a plant for the production of gas pipes".
    private static final String MAKING = "making";

    private final Compositions table;
    private final Adjectives adjectives;
    private final Map<String, HeadEntry> heads = new HashMap<>();
    private final Map<String, String> counted = new HashMap<>();

    Composition(List<Entry> entries, Compositions table, Adjectives adjectives) {
        this.table = table;
        this.adjectives = adjectives;
        for (Entry entry : entries) {
            switch (entry.topic()) {
                case HEADS -> heads.put(entry.id(), checked(entry));
                case MODIFIERS -> check(entry, isAside(entry) || table.knowsModifier(entry.says()));
                case KINDS -> entry.property("counted").ifPresent(unit -> counted.putIfAbsent(entry.says(), unit));
                case WORKS,
                        STAGES,
                        MODALITY,
                        NUMBERS,
                        UNITS,
                        BOUNDS,
                        MEASURES,
                        DATES,
                        PLACES,
                        COUNTRIES,
                        ORGANISATIONS,
                        ANAPHORS,
                        CLAUSES,
                        FURNITURE,
                        HOLDINGS -> {}
            }
        }
    }

    private HeadEntry checked(Entry entry) {
        HeadEntry head = new HeadEntry(entry);
        head.sorts().forEach(sort -> check(entry, table.knowsHead(sort)));
        return head;
    }

    private static boolean isAside(Entry modifier) {
        return modifier.says(BesideHead.PLAIN) || modifier.says(Supply.VERB);
    }

    private static void check(Entry entry, boolean known) {
        if (!known) {
            throw new BrokenLanguageData(entry.id(), "no row of compositions.tsv speaks of it");
        }
    }

    /// The same matches with the facilities that their words make together.
    Matches in(Matches matches, List<Token> tokens) {
        if (matches.isEmpty(Topic.HEADS) || matches.isEmpty(Topic.MODIFIERS)) {
            return matches;
        }
        Matches once = composed(matches, new BesideHead(matches, tokens, adjectives, false));
        return matches.says(Topic.MODIFIERS, MAKING)
                ? composed(once, new BesideHead(once, tokens, adjectives, true))
                : once;
    }

    private Matches composed(Matches matches, BesideHead beside) {
        List<Match> made = new ArrayList<>();
        for (Match head : matches.of(Topic.HEADS)) {
            if (!isTaken(head, matches)) {
                made(head, beside).ifPresent(made::add);
            }
        }
        return made.isEmpty() ? matches : matches.withKinds(made);
    }

    /// "The director of the plant": who lists a phrase that says nothing means it.
    private static boolean isTaken(Match head, Matches matches) {
        return matches.at(Topic.KINDS, head.to() - 1)
                .filter(listed -> !listed.tells())
                .isPresent();
    }

    private Optional<Match> made(Match head, BesideHead beside) {
        List<Match> modifiers = beside.of(head);
        if (modifiers.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        modifiers.forEach(modifier -> codes.add(modifier.entry().says()));
        HeadEntry noun = heads.get(head.entry().id());
        return table.of(codes, noun.sorts())
                .map(row -> new Match(
                        noun.made(row, counted.getOrDefault(row.kind(), "facilities")),
                        LAST,
                        Math.min(head.from(), beside.from(modifiers)),
                        Math.max(head.to(), beside.to(modifiers)),
                        head.to() - 1));
    }
}
