package ashyldy.benchmarks.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What came of all messages, from what the endpoints have taken and what was killed.
final class Tally {
    /// What was answered so shortly before a kill was not noted any more.
    private static final Duration UNNOTED = Duration.ofSeconds(1);

    /// After and before a kill in which a message does not count as one of peaceful times.
    private static final Duration AFTERMATH = Duration.ofSeconds(3);

    private final List<Receipt> first;
    private final List<Receipt> again = new ArrayList<>();
    private final List<Kill> kills;

    Tally(List<Receipt> receipts, List<Kill> kills) {
        this.kills = List.copyOf(kills);
        Map<String, Receipt> firsts = new TreeMap<>();
        receipts.stream().sorted(Comparator.comparing(Receipt::at)).forEach(receipt -> {
            Receipt before = firsts.putIfAbsent(receipt.message(), receipt);
            if (before != null) {
                again.add(before);
            }
        });
        this.first = List.copyOf(firsts.values());
    }

    /// Of so many events at so many endpoints.
    int lost(int expected) {
        return expected - delivered();
    }

    int delivered() {
        return (int) first.stream().map(Tally::what).distinct().count();
    }

    /// The same event at the same endpoint as two messages, which no receiver can know for the same.
    int underTwoIds() {
        return first.size() - delivered();
    }

    /// Messages that came and were taken once more, by the part whose death lies between the answer and its note.
    Map<String, Integer> doubled() {
        return again.stream()
                .collect(Collectors.toMap(
                        receipt -> killedAfter(receipt).map(Kill::part).orElse(""),
                        _ -> 1,
                        Integer::sum,
                        TreeMap::new));
    }

    Optional<Instant> last() {
        return first.stream().map(Receipt::at).max(Comparator.naturalOrder());
    }

    /// Milliseconds from the registry's event to the endpoint's first yes, the shortest first.
    List<Double> delays(Predicate<Receipt> which) {
        return first.stream()
                .filter(which)
                .map(receipt -> Duration.between(receipt.raised(), receipt.at()).toNanos() / 1e6)
                .sorted()
                .toList();
    }

    /// Told of when nothing was down, nor about to be.
    boolean isPeaceful(Receipt receipt) {
        return kills.stream()
                .noneMatch(kill -> receipt.raised().isAfter(kill.at().minus(AFTERMATH))
                        && receipt.raised().isBefore(kill.back().plus(AFTERMATH)));
    }

    private Optional<Kill> killedAfter(Receipt receipt) {
        return kills.stream()
                .filter(kill -> receipt.at().isAfter(kill.at().minus(UNNOTED))
                        && receipt.at().isBefore(kill.back()))
                .findFirst();
    }

    private static String what(Receipt receipt) {
        return receipt.endpoint() + " " + receipt.event();
    }
}
