package ashyldy.edge.start;

import java.util.function.Supplier;

import io.quarkus.logging.Log;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;

/// Makes what a service cannot start without. A fault that its operator can mend, in a table or a setting, ends the
/// start
/// with one line that names it; anything else keeps its trace.
public final class Needed {
    private static final int FAILED = 1;

    private Needed() {}

    /// @param mendable faults whose message tells an operator what to do
    public static <T> T part(Supplier<T> making, Class<? extends RuntimeException> mendable) {
        try {
            return making.get();
        } catch (RuntimeException fault) {
            if (mendable.isInstance(fault)) {
                // The exception alone ends the start in silence and leaves the process waiting.
                Log.error(fault.getMessage());
                Quarkus.asyncExit(FAILED);
                throw new PreventFurtherStepsException(fault.getMessage(), FAILED);
            }
            throw fault;
        }
    }
}
