package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What this copy of the service has in hand. Claims are short, so that what a dead worker has held is soon free, and
/// are renewed for as long as somebody is sending.
final class Claims {
    /// When the database is back, all copies of the service note what they have sent before anybody takes what is due:
    /// claims may have run out meanwhile.
    private static final Duration NOTES_FIRST = Duration.ofSeconds(2);

    /// Whoever stops renews nothing any more.
    private static final Duration LAST = Duration.ofMinutes(1);

    private final StoredClaims claims;
    private final Duration length;
    private final InstantSource clock;
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private volatile Instant blinked = Instant.EPOCH;

    /// @param length of a claim
    Claims(StoredClaims claims, Duration length, InstantSource clock) {
        this.claims = claims;
        this.length = length;
        this.clock = clock;
    }

    /// Nothing while the database has only just come back.
    List<Delivery.Pending> take(int most) {
        Instant now = clock.instant();
        if (now.isBefore(blinked.plus(NOTES_FIRST))) {
            return List.of();
        }
        try {
            List<Delivery.Pending> taken = claims.claim(most, now, length, inHand);
            taken.forEach(delivery -> inHand.add(delivery.id()));
            return taken;
        } catch (RuntimeException blink) {
            blinked = clock.instant();
            throw blink;
        }
    }

    void renew() {
        renew(length);
    }

    void renewForTheLastTime() {
        renew(LAST);
    }

    void letGo(UUID delivery) {
        inHand.remove(delivery);
    }

    private void renew(Duration longer) {
        if (!inHand.isEmpty()) {
            claims.renew(inHand, clock.instant().plus(longer));
        }
    }
}
