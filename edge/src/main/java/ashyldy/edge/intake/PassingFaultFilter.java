package ashyldy.edge.intake;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;

/// Work that failed because the database or the broker is away is one clear line; it is done again when it is back. The
/// trace of anything else is wanted.
@LoggingFilter(name = "passing-faults")
public final class PassingFaultFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
        Throwable fault = record.getThrown();
        if (fault != null && Fault.willPass(fault) && record instanceof ExtLogRecord line) {
            line.setMessage(
                    "%s: %s".formatted(line.getFormattedMessage(), root(fault).getMessage()),
                    ExtLogRecord.FormatStyle.NO_FORMAT);
            line.setThrown(null);
        }
        return true;
    }

    private static Throwable root(Throwable fault) {
        return fault.getCause() == null ? fault : root(fault.getCause());
    }
}
