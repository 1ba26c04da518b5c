package ashyldy.edge.start;

import java.util.function.Supplier;

import io.quarkus.runtime.PreventFurtherStepsException;

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
                throw new PreventFurtherStepsException(fault.getMessage(), FAILED);
            }
            throw fault;
        }
    }
}
