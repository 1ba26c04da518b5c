package ashyldy.notify.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionId;

/// All subscriptions by what they want. Many may ask at once; a change waits for those who are asking.
public final class InterestIndex {
    /// @param kind absent for those who want every kind
    private record Label(EventType event, Optional<Kind> kind) {}

    private final Map<SubscriptionId, Subscription> subscriptions = new HashMap<>();
    private final Map<Anchor, Map<Label, Shelf>> shelves = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// In place of what was known of this subscription before.
    public void put(Subscription subscription) {
        lock.writeLock().lock();
        try {
            takeOut(subscription.id());
            subscriptions.put(subscription.id(), subscription);
            for (Anchor anchor : Anchor.of(subscription.interest())) {
                var labels = shelves.computeIfAbsent(anchor, _ -> new HashMap<>());
                for (Label label : labels(subscription)) {
                    labels.computeIfAbsent(label, _ -> new Shelf()).add(subscription);
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void remove(SubscriptionId id) {
        lock.writeLock().lock();
        try {
            takeOut(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return subscriptions.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Those who want it, each once, in the order of their ids: everybody locks them in this order.
    public List<Subscription> wanting(Concern concern) {
        var everyKind = new Label(concern.event(), Optional.empty());
        var itsKind = new Label(concern.event(), Optional.of(concern.kind()));
        List<Subscription> wanting = new ArrayList<>();
        Consumer<Subscription> ask = met -> {
            if (met.interest().wants(concern)) {
                wanting.add(met);
            }
        };
        lock.readLock().lock();
        try {
            for (Anchor anchor : Anchor.of(concern)) {
                Map<Label, Shelf> labels = shelves.getOrDefault(anchor, Map.of());
                meet(labels.get(everyKind), concern, ask);
                meet(labels.get(itsKind), concern, ask);
            }
        } finally {
            lock.readLock().unlock();
        }
        return eachOnce(wanting);
    }

    private static void meet(Shelf shelf, Concern concern, Consumer<Subscription> ask) {
        if (shelf != null) {
            shelf.meet(concern, ask);
        }
    }

    /// Who asked for a village and for its district is met in both.
    private static List<Subscription> eachOnce(List<Subscription> wanting) {
        wanting.sort(Comparator.comparing(subscription -> subscription.id().value()));
        List<Subscription> distinct = new ArrayList<>(wanting.size());
        for (Subscription subscription : wanting) {
            if (distinct.isEmpty() || distinct.getLast() != subscription) {
                distinct.add(subscription);
            }
        }
        return distinct;
    }

    private void takeOut(SubscriptionId id) {
        Subscription known = subscriptions.remove(id);
        if (known == null) {
            return;
        }
        for (Anchor anchor : Anchor.of(known.interest())) {
            Map<Label, Shelf> labels = shelves.get(anchor);
            for (Label label : labels(known)) {
                Shelf shelf = labels.get(label);
                shelf.remove(known);
                if (shelf.isEmpty()) {
                    labels.remove(label);
                }
            }
            if (labels.isEmpty()) {
                shelves.remove(anchor);
            }
        }
    }

    private static List<Label> labels(Subscription subscription) {
        Set<Kind> kinds = subscription.interest().what().kinds();
        List<Label> labels = new ArrayList<>();
        for (EventType event : subscription.interest().events()) {
            if (kinds.isEmpty()) {
                labels.add(new Label(event, Optional.empty()));
            }
            kinds.forEach(kind -> labels.add(new Label(event, Optional.of(kind))));
        }
        return labels;
    }
}
