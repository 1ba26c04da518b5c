package ashyldy.edge.intake;

import java.sql.SQLException;
import java.util.List;

/// How the events that wait have their effect.
interface Effect {
    /// How many of those that wait one transaction is given.
    int share(int waiting);

    /// Inside a transaction: the first of these, each once, together with their rows in the inbox.
    ///
    /// @return how many, at least one
    int on(List<IncomingEvent> events) throws SQLException;
}
