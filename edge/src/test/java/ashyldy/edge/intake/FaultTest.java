package ashyldy.edge.intake;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

import ashyldy.edge.intake.Fault.Outlook;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FaultTest {
    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "08006, AWAY,      the connection was lost",
        "53100, AWAY,      the disk is full",
        "53300, AWAY,      too many connections",
        "57P01, AWAY,      the database is shut down",
        "57P03, AWAY,      the database is starting",
        "58030, AWAY,      the disk fails",
        "25006, AWAY,      this is the replica now",
        ",      AWAY,      no connection became free",
        "40001, CONTESTED, two transactions did not fit together",
        "40P01, CONTESTED, a deadlock",
        "55P03, CONTESTED, a lock is held",
        "57014, CONTESTED, the statement took too long",
        "22001, LASTING,   a value is too long",
        "22P02, LASTING,   a value cannot be read",
        "23505, LASTING,   there is one already",
        "23514, LASTING,   a check fails",
        "42703, LASTING,   no such column",
        "54000, LASTING,   a limit of the database",
    })
    void aFaultIsWhatTheDatabaseSaysHoweverItIsWrapped(String state, Outlook outlook, String why) {
        var said = new SQLException(why, state);

        assertEquals(outlook, Fault.outlook(said));
        assertEquals(outlook, Fault.outlook(new PersistenceException(new IllegalStateException(said))));
        assertEquals(outlook, Fault.outlook(atCommit(new PersistenceException(said))));
        assertEquals(outlook, Fault.outlook(beside(new PersistenceException(said))));
    }

    @Test
    void ofSeveralStatesTheInnermostCounts() {
        var batch = new BatchUpdateException(
                "a batch failed", "08000", 0, new int[0], new SQLException("too long", "22001"));
        var aborted = new SQLException("the transaction is aborted", "25P02", new SQLException("deadlock", "40P01"));

        assertEquals(Outlook.LASTING, Fault.outlook(atCommit(batch)));
        assertEquals(Outlook.CONTESTED, Fault.outlook(aborted));
    }

    @Test
    void aRollbackWithoutAReasonMayPassAndADefectWillNot() {
        assertEquals(Outlook.CONTESTED, Fault.outlook(new IllegalStateException(new RollbackException("no reason"))));
        assertEquals(Outlook.AWAY, Fault.outlook(new IllegalStateException(new TimeoutException("no broker"))));
        assertEquals(Outlook.LASTING, Fault.outlook(new IllegalStateException("a defect")));
        assertEquals(Outlook.LASTING, Fault.outlook(new Unhandleable("no event")));
    }

    private static Throwable atCommit(Throwable cause) {
        return new IllegalStateException(new RollbackException("not committed").initCause(cause));
    }

    /// As the transaction manager tells of what a resource has thrown.
    private static Throwable beside(Throwable cause) {
        var undone = new RollbackException("not committed");
        undone.addSuppressed(cause);
        return new IllegalStateException(undone);
    }
}
