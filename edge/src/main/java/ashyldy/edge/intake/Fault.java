package ashyldy.edge.intake;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Tells a fault that will pass from one that will not.
final class Fault {
    /// SQLSTATE classes: connection, rollback (deadlock, serialization), resources, operator intervention,
    /// system error.
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private Fault() {}

    static boolean willPass(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Fault::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException busy -> true;
            case SQLRecoverableException lost -> true;
            case SQLException said -> said.getSQLState() == null || isPassing(said.getSQLState());
            case TimeoutException late -> true;
            case InterruptedException stopped -> true;
            case jakarta.transaction.RollbackException undone -> true;
            default -> false;
        };
    }

    private static boolean isPassing(String state) {
        return state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
