package ashyldy.notify.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.subscription.SubscriptionId;

/// Brings readers what they have not seen: one question for all of them, then pages for those who are behind, of many
/// subscriptions at a time. Each alert is written once, and its readers share the bytes.
final class Feeding {
    /// A reader who comes back after a week is fed page by page.
    static final int PAGE = 100;

    /// So many subscriptions are read at a time, while others are being written.
    private static final int WAVE = 500;

    private final Function<Collection<Cursor>, Standing> standing;
    private final Function<Map<SubscriptionId, Long>, List<Alert>> pages;
    private final Function<Alert, String> json;
    private final InstantSource clock;

    /// @param pages at most [#PAGE] alerts of each subscription after a number, in their order
    Feeding(
            Function<Collection<Cursor>, Standing> standing,
            Function<Map<SubscriptionId, Long>, List<Alert>> pages,
            Function<Alert, String> json,
            InstantSource clock) {
        this.standing = standing;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    /// Those whose wire is full are passed over; what they miss waits in the table.
    ///
    /// @param hungry told of whoever has taken a whole page and may be behind still
    /// @param ended told of whoever is to be closed
    void feed(Collection<OpenStream> streams, Consumer<OpenStream> hungry, BiConsumer<OpenStream, Farewell> ended) {
        Map<Cursor, List<OpenStream>> readers =
                streams.stream().filter(stream -> !stream.isFull()).collect(Collectors.groupingBy(OpenStream::seen));
        if (readers.isEmpty()) {
            return;
        }
        Standing now = standing.apply(readers.keySet());
        now.deleted().forEach(cursor -> readers.get(cursor).forEach(stream -> ended.accept(stream, Farewell.DELETED)));
        List<Cursor> behind = new ArrayList<>(now.behind());
        while (!behind.isEmpty()) {
            Map<SubscriptionId, Cursor> wave = new LinkedHashMap<>();
            behind.removeIf(cursor -> wave.size() < WAVE && wave.putIfAbsent(cursor.subscription(), cursor) == null);
            send(wave, readers, hungry);
        }
    }

    private void send(
            Map<SubscriptionId, Cursor> wave, Map<Cursor, List<OpenStream>> readers, Consumer<OpenStream> hungry) {
        Map<SubscriptionId, Long> seen = new HashMap<>();
        wave.forEach((subscription, cursor) -> seen.put(subscription, cursor.number()));
        Map<OpenStream, List<Frame>> portions = new HashMap<>();
        pages.apply(seen).stream()
                .collect(Collectors.groupingBy(Alert::subscription))
                .forEach((subscription, page) -> {
                    List<Frame> frames = page.stream()
                            .map(alert -> Frame.of(alert, json.apply(alert)))
                            .toList();
                    readers.get(wave.get(subscription)).forEach(stream -> portions.put(stream, frames));
                });
        Instant now = clock.instant();
        OpenStreams.onTheirLoops(portions.keySet(), stream -> {
            List<Frame> page = portions.get(stream);
            if (stream.send(page, now) && page.size() == PAGE) {
                hungry.accept(stream);
            }
        });
    }
}
