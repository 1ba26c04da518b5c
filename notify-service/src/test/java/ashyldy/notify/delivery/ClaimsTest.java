package ashyldy.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ashyldy.notify.follower.FollowerId;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ClaimsTest {
    private static final Duration LENGTH = Duration.ofSeconds(15);
    private static final Delivery.Pending DUE =
            new Delivery.Pending(new UUID(1, 2), new FollowerId(new UUID(3, 4)), 1, Instant.EPOCH, 0);

    private final Table table = new Table();
    private Instant now = Instant.parse("2026-11-28T06:00:00Z");
    private final Claims claims = new Claims(table, LENGTH, () -> now);

    @Test
    void whenTheDatabaseIsBackNothingIsTakenBeforeEverybodyHasNotedWhatIsSent() {
        table.away = true;
        assertThrows(IllegalStateException.class, () -> claims.take(9));
        table.away = false;

        now = now.plusMillis(1999);
        assertEquals(List.of(), claims.take(9));
        now = now.plusMillis(1);
        assertEquals(List.of(DUE), claims.take(9));
    }

    @Test
    void whatIsInHandIsNotTakenAgainAndRenewedUntilItIsLetGo() {
        claims.take(9);
        claims.take(9);
        now = now.plusSeconds(5);
        claims.renew();
        claims.letGo(DUE.id());
        claims.take(9);
        claims.letGo(DUE.id());
        claims.renew();

        assertEquals(List.of(Set.of(), Set.of(DUE.id()), Set.of()), table.oursAtClaims);
        assertEquals(List.of(now.plus(LENGTH)), table.renewedUntil);
    }

    @Test
    void whoStopsHoldsOnForAMinute() {
        claims.take(9);

        claims.renewForTheLastTime();

        assertEquals(List.of(now.plusSeconds(60)), table.renewedUntil);
    }

    /// One delivery is always due, whoever has it.
    private static final class Table extends StoredClaims {
        private final List<Set<UUID>> oursAtClaims = new ArrayList<>();
        private final List<Instant> renewedUntil = new ArrayList<>();
        private boolean away;

        Table() {
            super(null, null);
        }

        @Override
        List<Delivery.Pending> claim(int most, Instant now, Duration claim, Set<UUID> ours) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            oursAtClaims.add(Set.copyOf(ours));
            return ours.contains(DUE.id()) ? List.of() : List.of(DUE);
        }

        @Override
        void renew(Set<UUID> ours, Instant until) {
            renewedUntil.add(until);
        }
    }
}
