package ashyldy.edge.intake;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.transaction.RollbackException;

/// Tells a fault that will pass from one that will not.
///
/// What the database said counts, and of that the innermost: a value too long that is noticed only when a transaction
/// commits comes wrapped in "rolled back", which by itself says nothing of whether another try could end otherwise.
public final class Fault {
    /// SQLSTATE classes: connection, resources, operator intervention, system error.
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /// SQLSTATE classes: rollback (deadlock, serialization), lock not available.
    private static final Set<String> CONTESTED = Set.of("40", "55");

    private static final String CANCELLED_STATEMENT = "57014";
    private static final String READ_ONLY_AFTER_FAILOVER = "25006";

    private static final int DEEPEST = 20;

    /// What another try may bring.
    public enum Outlook {
        /// The database or the broker is away: nobody's work succeeds, until it is back.
        AWAY,
        /// Somebody else was in the way, or it cannot be told: a few tries will show.
        CONTESTED,
        /// The next try ends like this one.
        LASTING
    }

    private Fault() {}

    public static Outlook outlook(Throwable fault) {
        return innermost(fault).map(Fault::said).orElseGet(() -> unsaid(fault));
    }

    static boolean willPass(Throwable fault) {
        return outlook(fault) != Outlook.LASTING;
    }

    /// What the database said, the cause of all causes; what a transaction manager has put beside them only where they
    /// hold nothing.
    static Optional<SQLException> innermost(Throwable fault) {
        return causes(fault)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((_, inner) -> inner)
                .or(() -> causes(fault)
                        .flatMap(cause -> Stream.of(cause.getSuppressed()))
                        .filter(beside -> beside != fault)
                        .flatMap(beside -> innermost(beside).stream())
                        .findFirst());
    }

    private static Outlook said(SQLException said) {
        return switch (said) {
            case SQLTransientException busy -> Outlook.AWAY;
            case SQLRecoverableException lost -> Outlook.AWAY;
            case SQLException stateless when stateless.getSQLState() == null -> Outlook.AWAY;
            case SQLException stated -> outlook(stated.getSQLState());
        };
    }

    private static Outlook outlook(String state) {
        var type = state.substring(0, Math.min(2, state.length()));
        if (state.equals(CANCELLED_STATEMENT) || CONTESTED.contains(type)) {
            return Outlook.CONTESTED;
        }
        return state.equals(READ_ONLY_AFTER_FAILOVER) || AWAY.contains(type) ? Outlook.AWAY : Outlook.LASTING;
    }

    private static Outlook unsaid(Throwable fault) {
        if (causes(fault)
                .anyMatch(cause -> cause instanceof TimeoutException || cause instanceof InterruptedException)) {
            return Outlook.AWAY;
        }
        return causes(fault).anyMatch(RollbackException.class::isInstance) ? Outlook.CONTESTED : Outlook.LASTING;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
