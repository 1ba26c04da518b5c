package ashyldy.benchmarks.deliveries;

import java.time.Duration;

/// How much is sent, to how many, how fast, and what happens meanwhile.
///
/// @param aSecond openings, each of which is a message to every endpoint
/// @param mended after which those endpoints are well that have hung or failed at first
record Plan(int openings, int endpoints, int aSecond, int kills, Duration mended) {
    static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);
    static final Plan QUICK = new Plan(100, 10, 2, 2, Duration.ofSeconds(30));
    static final Plan FULL = new Plan(200, 50, 1, 10, Duration.ofMinutes(1));

    int messages() {
        return openings * endpoints;
    }
}
