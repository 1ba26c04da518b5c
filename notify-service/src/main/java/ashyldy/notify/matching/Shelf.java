package ashyldy.notify.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.HowMuch;
import ashyldy.notify.subscription.Subscription;

/// Subscriptions of one anchor, event and kind, by the least cost or capacity that they ask for: of those who want
/// "above X" only the ones are met whose X is reached.
final class Shelf {
    private final List<Subscription> open = new ArrayList<>();
    private final NavigableMap<BigDecimal, List<Subscription>> byCost = new TreeMap<>();
    private final NavigableMap<BigDecimal, List<Subscription>> byCapacity = new TreeMap<>();

    void add(Subscription subscription) {
        HowMuch howMuch = subscription.interest().howMuch();
        howMuch.cost()
                .from()
                .map(least -> byCost.computeIfAbsent(least, _ -> new ArrayList<>()))
                .or(() -> howMuch.capacity()
                        .from()
                        .map(least -> byCapacity.computeIfAbsent(least, _ -> new ArrayList<>())))
                .orElse(open)
                .add(subscription);
    }

    void remove(Subscription subscription) {
        HowMuch howMuch = subscription.interest().howMuch();
        if (howMuch.cost().from().isPresent()) {
            remove(byCost, howMuch.cost().from().get(), subscription);
        } else if (howMuch.capacity().from().isPresent()) {
            remove(byCapacity, howMuch.capacity().from().get(), subscription);
        } else {
            remove(open, subscription);
        }
    }

    boolean isEmpty() {
        return open.isEmpty() && byCost.isEmpty() && byCapacity.isEmpty();
    }

    void meet(Concern concern, Consumer<Subscription> met) {
        open.forEach(met);
        meet(byCost, concern.cost(), met);
        meet(byCapacity, concern.capacity(), met);
    }

    private static void meet(
            NavigableMap<BigDecimal, List<Subscription>> byLeast,
            Optional<BigDecimal> figure,
            Consumer<Subscription> met) {
        figure.ifPresent(reached ->
                byLeast.headMap(reached, true).values().forEach(subscriptions -> subscriptions.forEach(met)));
    }

    private static void remove(
            NavigableMap<BigDecimal, List<Subscription>> byLeast, BigDecimal least, Subscription subscription) {
        List<Subscription> subscriptions = byLeast.get(least);
        remove(subscriptions, subscription);
        if (subscriptions.isEmpty()) {
            byLeast.remove(least);
        }
    }

    /// In no order, so that the last may take the place of the one that goes.
    private static void remove(List<Subscription> subscriptions, Subscription subscription) {
        int place = subscriptions.indexOf(subscription);
        Subscription last = subscriptions.removeLast();
        if (place < subscriptions.size()) {
            subscriptions.set(place, last);
        }
    }
}
