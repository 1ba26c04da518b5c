package ashyldy.edge.intake;

import java.sql.SQLException;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PassingFaultFilterTest {
    @Test
    void aDatabaseThatIsAwayIsOneLine() {
        var away = new IllegalStateException("no connection", new SQLException("Connection refused", "08001"));

        ExtLogRecord line = filtered(away);

        assertEquals("Work 7 failed: Connection refused", line.getFormattedMessage());
        assertNull(line.getThrown());
    }

    @Test
    void anythingElseKeepsItsTrace() {
        var defect = new IllegalStateException("a defect", new SQLException("no such column", "42703"));

        ExtLogRecord line = filtered(defect);

        assertEquals("Work 7 failed", line.getFormattedMessage());
        assertSame(defect, line.getThrown());
    }

    private static ExtLogRecord filtered(Throwable fault) {
        var line = new ExtLogRecord(Level.ERROR, "Work %d failed", ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {7});
        line.setThrown(fault);
        assertTrue(new PassingFaultFilter().isLoggable(line));
        return line;
    }
}
