package ashyldy.local.runner;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import ashyldy.local.process.Child;
import ashyldy.local.process.FreePorts;
import ashyldy.local.process.PartFailed;

/// The five ports of a stack, all shifted by one offset so that two stacks can run side by side.
public record Ports(int offset) {

    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;

    public Ports {
        if (offset < 0 || KAFKA + offset > 65535) {
            throw new PartFailed("ASHYLDY_PORT_OFFSET has to be between 0 and " + (65535 - KAFKA));
        }
    }

    /// Five that nobody uses just now, below those that the system hands out by itself.
    public static Ports free() {
        return new Random()
                .ints(1_000, 13_000)
                .mapToObj(Ports::new)
                .filter(ports -> ports.all().keySet().stream().allMatch(FreePorts::isFree))
                .findFirst()
                .orElseThrow();
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    public int kafka() {
        return KAFKA + offset;
    }

    int of(Service service) {
        return service.port() + offset;
    }

    public URI address(Service service) {
        return URI.create("http://127.0.0.1:" + of(service));
    }

    /// @param patience how long a port may stay taken by what is just ending
    /// @throws PartFailed naming the first port that stays taken
    void requireFree(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        all().forEach((port, name) -> {
            while (!FreePorts.isFree(port)) {
                if (System.nanoTime() >= end) {
                    throw new PartFailed(
                            "port %d (%s) is taken: stop what listens there, or set ASHYLDY_PORT_OFFSET, for instance to 100"
                                    .formatted(port, name));
                }
                Child.pause(Duration.ofMillis(100));
            }
        });
    }

    private Map<Integer, String> all() {
        Map<Integer, String> all = new LinkedHashMap<>();
        all.put(postgres(), "PostgreSQL");
        all.put(kafka(), "Kafka");
        for (Service service : Service.values()) {
            all.put(of(service), service.module());
        }
        return all;
    }
}
