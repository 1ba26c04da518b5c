package ashyldy.benchmarks.deliveries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What all endpoints have seen so far.
final class Receipts {
    private final Collection<Receipt> accepted = new ConcurrentLinkedQueue<>();
    private final Set<String> messages = ConcurrentHashMap.newKeySet();
    private final Map<Fate, LongAdder> attempts = new ConcurrentHashMap<>();

    void attempt(Fate fate) {
        attempts.computeIfAbsent(fate, _ -> new LongAdder()).increment();
    }

    void accept(Receipt receipt) {
        accepted.add(receipt);
        messages.add(receipt.message());
    }

    List<Receipt> accepted() {
        return List.copyOf(accepted);
    }

    /// Each counted once.
    int messages() {
        return messages.size();
    }

    long attempts(Fate fate) {
        return attempts.getOrDefault(fate, new LongAdder()).sum();
    }

    long attempts() {
        return attempts.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
