package ashyldy.ingest;

import java.time.Duration;

import ashyldy.ingest.article.OversizedBody;
import ashyldy.ingest.article.Previewers;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.asking.NoAnswer;
import ashyldy.ingest.pointing.UnreadableAnswer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// How refusals are answered: application/problem+json that names what is wrong and where.
class ProblemWiring {
    @ServerExceptionMapper
    Response refused(RefusedInput refused) {
        var problem = HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Not accepted")
                .withDetail("%s %s".formatted(refused.field().orElse("The body"), refused.getMessage()));
        refused.field().ifPresent(field -> problem.with("field", field));
        refused.position().ifPresent(place -> problem.with("line", place.line()).with("column", place.column()));
        return problem.build().toResponse();
    }

    /// Input has been checked before it reaches the database, so what fails there is the database.
    @ServerExceptionMapper
    Response databaseAway(PersistenceException fault) {
        Log.errorf("the database refuses: %s", fault.getMessage());
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Not now")
                .withDetail("The articles cannot be reached at the moment; nothing was kept, so send it again.")
                .withHeader(HttpHeaders.RETRY_AFTER, 5)
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response modelAway(NoAnswer none) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("The second reader does not answer")
                .withDetail(none.getMessage())
                .withHeader(
                        HttpHeaders.RETRY_AFTER,
                        none.retryAfter().map(Duration::toSeconds).orElse(60L))
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response modelUnreadable(UnreadableAnswer unreadable) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_GATEWAY)
                .withTitle("The second reader answers nothing that can be read")
                .withDetail(unreadable.getMessage())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response crowded(ReadingRoom.Crowded crowded) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Not now")
                .withDetail(crowded.getMessage() + "; nothing was kept, so send it again in a few seconds.")
                .withHeader(HttpHeaders.RETRY_AFTER, 5)
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response tooMany(Previewers.TooMany many) {
        return HttpProblem.builder()
                .withStatus(429)
                .withTitle("Too many previews")
                .withDetail(many.getMessage() + "; with the key there is no such limit.")
                .withHeader(HttpHeaders.RETRY_AFTER, many.seconds())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response tooLong(ReadingRoom.TookTooLong late) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Took too long")
                .withDetail(
                        late.getMessage() + "; nothing was kept. Send the part with the article, or its text as text.")
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response oversized(OversizedBody oversized) {
        return HttpProblem.builder()
                .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
                .withTitle("Too large")
                .withDetail("The body " + oversized.getMessage())
                .build()
                .toResponse();
    }
}
