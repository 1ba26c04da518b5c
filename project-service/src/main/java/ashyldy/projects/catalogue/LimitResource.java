package ashyldy.projects.catalogue;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import ashyldy.edge.visitor.Network;
import ashyldy.edge.visitor.VisitorLimit;
import ashyldy.edge.visitor.Visitors;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// How often one network may ask the API in a minute. This machine itself is not limited.
class LimitResource {
    private static final Network HERE = Network.of(InetAddress.getLoopbackAddress());

    private final VisitorLimit limit;
    private final Visitors visitors;

    LimitResource(
            Visitors visitors,
            InstantSource clock,
            @ConfigProperty(name = "ashyldy.catalogue.per-minute") int perMinute) {
        this.visitors = visitors;
        this.limit = new VisitorLimit(perMinute, clock);
    }

    @ServerRequestFilter
    public Optional<Response> ask(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/")
                ? refusal(visitors.network(), limit)
                : Optional.empty();
    }

    static Optional<Response> refusal(Network network, VisitorLimit limit) {
        return network.equals(HERE) ? Optional.empty() : limit.ask(network).map(LimitResource::comeBack);
    }

    private static Response comeBack(Duration wait) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too many requests")
                .withDetail(
                        "A network may ask so often in a minute; the next time in %d s. The downloads give everything in one answer."
                                .formatted(wait.toSeconds() + 1))
                .withHeader(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build()
                .toResponse();
    }
}
