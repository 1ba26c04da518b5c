package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.Quote;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.SeenProject;
import ashyldy.ingest.text.Span;

/// Several projects under one noun of which the grammar found fewer. No entry makes a list, so what is proposed is a
/// case
/// of the tests: what the sentence should give.
final class ListGap {
    private static final String CASES = "cases/frames.txt";
    private static final String CASES_OF_TEXTS = "cases/references.txt";

    private final List<Claim> claims;

    /// @param claims of the grammar
    ListGap(List<Claim> claims) {
        this.claims = List.copyOf(claims);
    }

    List<Gap> of(List<SeenProject> all) {
        List<Gap> gaps = new ArrayList<>();
        List<SeenProject> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            SeenProject first = left.getFirst();
            List<SeenProject> group =
                    left.stream().filter(other -> isUnderOneNoun(first, other)).toList();
            left.removeAll(group);
            gap(group).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static boolean isUnderOneNoun(SeenProject one, SeenProject other) {
        Found noun = one.project().facility();
        Found same = other.project().facility();
        return one == other || noun.reading() == same.reading() && noun.touches(same);
    }

    private Optional<Gap> gap(List<SeenProject> group) {
        long read = claims.stream().filter(claim -> tellsOfOne(claim, group)).count();
        if (group.size() < 2 || read >= group.size()) {
            return Optional.empty();
        }
        Found noun = group.getFirst().project().facility();
        Span span = noun.reading().span(noun.from(), noun.to());
        return Optional.of(new Gap(
                Lack.LIST,
                noun.reading().sentence().language(),
                List.of(proposal(group)),
                "the grammar finds %d of %d".formatted(read, group.size()),
                Excerpt.of(noun.source(), noun.reading().sentence().span(), span),
                span));
    }

    private static boolean tellsOfOne(Claim claim, List<SeenProject> group) {
        return group.stream()
                .filter(seen -> seen.project().said().kind() == claim.kind()
                        || seen.known()
                                .filter(known -> known.kind() == claim.kind())
                                .isPresent())
                .flatMap(seen -> seen.project().words())
                .anyMatch(words -> quotes(claim).anyMatch(words::isAt));
    }

    private static Stream<Quote> quotes(Claim claim) {
        return Stream.of(
                        claim.stageQuote().stream(),
                        claim.place().flatMap(ClaimPlace::quote).stream(),
                        claim.amounts().stream().map(amount -> amount.quote()),
                        claim.dates().stream().map(date -> date.quote()))
                .flatMap(each -> each);
    }

    private static Proposal proposal(List<SeenProject> group) {
        Set<String> sentences = new LinkedHashSet<>();
        group.stream()
                .flatMap(seen -> seen.project().words())
                .filter(words ->
                        words.source() == group.getFirst().project().facility().source())
                .sorted(Comparator.comparingInt(ListGap::start))
                .forEach(words -> sentences.add(sentence(words)));
        return sentences.size() == 1
                ? new TableLine(CASES, sentences.iterator().next() + " | " + told(group))
                : new TableLine(CASES_OF_TEXTS, String.join(" ", sentences) + " | " + answers(group));
    }

    private static int start(Found words) {
        return words.reading().sentence().span().start();
    }

    private static String sentence(Found words) {
        SentenceReading reading = words.reading();
        return Excerpt.whole(words.source(), reading.sentence().span());
    }

    private static String told(List<SeenProject> group) {
        return group.stream()
                .map(seen -> seen.taken().kind().code() + ": "
                        + Stream.concat(
                                        Stream.of(seen.project().said().stage().code()),
                                        seen.project().places().stream().map(ListGap::words))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String words(Found found) {
        return Excerpt.whole(found.source(), found.reading().span(found.from(), found.to()));
    }

    private static String answers(List<SeenProject> group) {
        String kind = group.getFirst().taken().kind().code();
        return kind + " new" + ("; " + kind + " listed").repeat(group.size() - 1);
    }
}
