package ashyldy.edge.json;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/// Answers a body that is no JSON, or not the JSON that is expected, with the field, the line and the column, both
/// counted
/// from 1.
@Provider
class JsonBodyFilter implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (JsonProcessingException unexpected) {
            throw problem(unexpected);
        } catch (WebApplicationException wrapped) {
            throw wrapped.getCause() instanceof JsonProcessingException malformed ? problem(malformed) : wrapped;
        }
    }

    private static HttpProblem problem(JsonProcessingException unreadable) {
        String field = field(unreadable);
        var problem = HttpProblem.builder().withStatus(Status.BAD_REQUEST).withTitle("Not the JSON that is expected");
        if (field.isEmpty()) {
            problem.withDetail("The body cannot be read.");
        } else {
            problem.withDetail(field + " cannot be read.").with("field", field);
        }
        var place = unreadable.getLocation();
        if (place != null) {
            problem.with("line", place.getLineNr()).with("column", place.getColumnNr());
        }
        return problem.build();
    }

    private static String field(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
    }
}
