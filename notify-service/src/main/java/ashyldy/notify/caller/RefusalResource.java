package ashyldy.notify.caller;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Says which limit was reached and when to come back.
class RefusalResource {
    @ServerExceptionMapper
    public Response refuse(TooMany many) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too many")
                .withDetail(many.getMessage() + " The operator's key is not limited.")
                .withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, many.waitFor().toSeconds() + 1))
                .build()
                .toResponse();
    }
}
