package ashyldy.ingest.asking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The second reader as the operator has set it: off without an address.
@ApplicationScoped
class AskingConfig {
    private static final Duration SPARE = Duration.ofSeconds(5);

    @ConfigProperty(name = "ashyldy.reader.url")
    Optional<String> url;

    @ConfigProperty(name = "ashyldy.reader.model")
    Optional<String> model;

    @ConfigProperty(name = "ashyldy.reader.key")
    Optional<String> key;

    /// Of one answer.
    @ConfigProperty(name = "ashyldy.reader.timeout")
    Duration timeout;

    @ConfigProperty(name = "ashyldy.reader.per-hour")
    int perHour;

    @ConfigProperty(name = "ashyldy.reader.per-day")
    int perDay;

    /// Hosts whose articles are not sent.
    @ConfigProperty(name = "ashyldy.reader.excluded")
    Optional<List<String>> excluded;

    Optional<Endpoint> endpoint() {
        return url.filter(address -> !address.isBlank()).map(address -> Endpoint.of(address, model, key, timeout));
    }

    List<String> excluded() {
        return excluded.orElse(List.of());
    }

    Budget budget() {
        return new Budget(perHour, perDay);
    }

    /// For which a question is nobody else's: as long as it takes with its retry. Where the parts of a long article
    /// take
    /// longer, another copy of the service may ask too, and the first answer counts.
    Duration lease() {
        return timeout.multipliedBy(2).plus(SPARE);
    }
}
