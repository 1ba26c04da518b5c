package ashyldy.projects.registry;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Ids of version 7 (RFC 9562): 48 bits of milliseconds, the rest random.
public record NewIds(InstantSource clock, RandomGenerator random) implements Supplier<ProjectId> {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public ProjectId get() {
        long time = clock.millis() << 16 | VERSION | random.nextInt(1 << 12);
        return new ProjectId(new UUID(time, VARIANT | random.nextLong() >>> 2));
    }
}
