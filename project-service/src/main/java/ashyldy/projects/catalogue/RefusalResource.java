package ashyldy.projects.catalogue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Says which parameter cannot be read, and what would do.
class RefusalResource {
    @ServerExceptionMapper
    public Response refuse(BadParameter bad) {
        var problem = HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("Bad parameter " + bad.parameter())
                .withDetail(bad.getMessage())
                .with("field", bad.parameter());
        if (!bad.allowed().isEmpty()) {
            problem.with("allowed", bad.allowed());
        }
        bad.nearest().ifPresent(name -> problem.with("nearest", name));
        return problem.build().toResponse();
    }
}
