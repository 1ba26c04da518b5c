package ashyldy.projects.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Says to a caller what cannot be done, in the form of RFC 9457.
class RefusalWiring {
    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        var problem = HttpProblem.builder()
                .withStatus(status(refusal.reason()))
                .withTitle(title(refusal.reason()))
                .withDetail(refusal.getMessage())
                .with("field", refusal.field());
        if (!refusal.allowed().isEmpty()) {
            problem.with("allowed", refusal.allowed());
        }
        if (!refusal.current().isEmpty()) {
            problem.with("current", refusal.current());
        }
        if (!refusal.contradicts().isEmpty()) {
            problem.with("contradicts", refusal.contradicts());
        }
        return problem.build().toResponse();
    }

    private static Status status(Refusal.Reason reason) {
        return switch (reason) {
            case BAD -> Status.BAD_REQUEST;
            case UNKNOWN -> Status.NOT_FOUND;
            case STALE, CONTRADICTED -> Status.CONFLICT;
        };
    }

    private static String title(Refusal.Reason reason) {
        return switch (reason) {
            case BAD -> "This cannot be said";
            case UNKNOWN -> "There is no such thing";
            case STALE -> "It has changed meanwhile";
            case CONTRADICTED -> "Somebody has said otherwise";
        };
    }
}
