package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ashyldy.events.ArticlePart;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.Quote;

/// The quotes of all claims of an article, each with the numbers of the claims it holds up.
final class ClaimMarks {
    private record Said(int start, int end, String what, boolean stage) {}

    private final Map<Said, TreeSet<Integer>> numbers = new LinkedHashMap<>();

    private ClaimMarks() {}

    /// In the order of the text.
    static List<Mark> of(List<Claim> claims) {
        ClaimMarks marks = new ClaimMarks();
        for (int number = 0; number < claims.size(); number++) {
            marks.add(claims.get(number), number + 1);
        }
        List<Mark> all = new ArrayList<>();
        marks.numbers.forEach((said, by) -> all.add(new Mark(
                said.start(),
                said.end(),
                by.stream().map(String::valueOf).collect(Collectors.joining(",")) + " " + said.what(),
                said.stage())));
        all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return all;
    }

    private void add(Claim claim, int number) {
        add(claim.stageQuote(), "stage:" + claim.stage().code(), true, number);
        claim.name().ifPresent(name -> add(Optional.of(name.quote()), "name", false, number));
        add(claim.place().flatMap(ClaimPlace::quote), "place", false, number);
        claim.amounts().forEach(amount -> add(Optional.of(amount.quote()), Values.of(amount), false, number));
        claim.dates().forEach(date -> add(Optional.of(date.quote()), Values.of(date), false, number));
        claim.parties()
                .forEach(party -> add(Optional.of(party.quote()), party.role().code(), false, number));
        claim.programme().ifPresent(named -> add(Optional.of(named.quote()), "programme", false, number));
        claim.speaker().ifPresent(named -> add(Optional.of(named.quote()), "speaker", false, number));
    }

    private void add(Optional<Quote> quote, String what, boolean stage, int number) {
        quote.filter(words -> words.part() == ArticlePart.TEXT)
                .ifPresent(words -> numbers.computeIfAbsent(
                                new Said(words.start(), words.end(), what, stage), _ -> new TreeSet<>())
                        .add(number));
    }
}
