package ashyldy.edge.clock;

import java.time.InstantSource;

import ashyldy.edge.start.Needed;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The clock of the service, read before anything looks at it: a setting that nobody understands stops the start.
final class ClockWiring {
    @Produces
    @Singleton
    @Startup(Interceptor.Priority.PLATFORM_BEFORE - 1)
    InstantSource clock(@ConfigProperty(name = "ashyldy.clock") String shift) {
        var clock = Needed.part(() -> Clocks.shifted(shift), IllegalArgumentException.class);
        if (!shift.equals("PT0S")) {
            Log.infof("the clock is shifted by %s: it is %s", shift, clock.instant());
        }
        return clock;
    }
}
