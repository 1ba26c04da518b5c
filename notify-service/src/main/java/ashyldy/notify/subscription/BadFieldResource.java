package ashyldy.notify.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Names the field that cannot be accepted, wherever it was sent.
class BadFieldResource {
    @ServerExceptionMapper
    public Response refuse(BadField bad) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("Cannot subscribe")
                .withDetail(bad.getMessage())
                .with("field", bad.field())
                .with("choices", bad.choices())
                .build()
                .toResponse();
    }
}
