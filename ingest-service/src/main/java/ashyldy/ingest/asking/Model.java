package ashyldy.ingest.asking;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

import ashyldy.edge.outbound.Request;
import ashyldy.edge.outbound.Response;
import ashyldy.ingest.asking.NoAnswer.Sort;
import ashyldy.ingest.asking.Wording.Form;
import ashyldy.ingest.pointing.AnswerReader;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.UnreadableAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A language model behind an OpenAI-compatible endpoint, by its plain API. It gets numbered sentences and answers with
/// words at which it points. May be used by several threads.
public final class Model {
    /// Characters of one question's article; far more than news has, far less than a small model's window.
    private static final int LONGEST = 12_000;

    private static final int MOST_BYTES = 4 << 20;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /// Bad request, too large, unprocessable: any other question may be answered.
    private static final Set<Integer> OF_THE_QUESTION = Set.of(BAD_REQUEST, 413, 422);

    private final Endpoint endpoint;
    private final Sending http;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final Wording wording;
    private final AnswerReader answers;
    private volatile Form form = Form.SCHEMA;

    /// Brings a request to the other side.
    @FunctionalInterface
    public interface Sending {
        Response send(Request request) throws IOException;
    }

    public Model(Endpoint endpoint, Sending http, InstantSource clock, ObjectMapper json) {
        this.endpoint = endpoint;
        this.http = http;
        this.clock = clock;
        this.json = json;
        this.wording = new Wording(json);
        this.answers = new AnswerReader(json);
    }

    public String name() {
        return endpoint.model();
    }

    /// All parts of an article, one after the other.
    ///
    /// @throws NoAnswer if the endpoint does not answer
    /// @throws UnreadableAnswer if what it answers is none
    public Answered ask(NumberedArticle article) {
        Answered answered = Answered.NOTHING;
        for (String part : article.parts(LONGEST)) {
            answered = answered.and(part(part));
        }
        return answered;
    }

    private Answered part(String article) {
        Form asked = form;
        Response response = send(article, asked);
        while (response.status() == BAD_REQUEST && asked != Form.PLAIN) {
            asked = asked == Form.SCHEMA ? Form.JSON : Form.PLAIN;
            response = send(article, asked);
        }
        Answered answered = read(response);
        form = asked;
        return answered;
    }

    private Response send(String article, Form asked) {
        byte[] question = wording.question(endpoint.model(), article, asked);
        try {
            return http.send(new Request(
                    "POST", endpoint.chat(), endpoint.headers(), question, 0, endpoint.timeout(), MOST_BYTES));
        } catch (IOException fault) {
            throw NoAnswer.away(endpoint + " does not answer: " + said(fault));
        }
    }

    private static String said(IOException fault) {
        return Optional.ofNullable(fault.getMessage())
                .orElseGet(() -> fault.getClass().getSimpleName());
    }

    private Answered read(Response response) {
        int status = response.status();
        if (status != OK) {
            Sort sort = OF_THE_QUESTION.contains(status) ? Sort.REFUSED : Sort.AWAY;
            throw new NoAnswer(sort, endpoint + " answers " + status, retryAfter(response));
        }
        JsonNode tree = tree(response);
        String written =
                tree.path("choices").path(0).path("message").path("content").asText();
        JsonNode usage = tree.path("usage");
        return new Answered(
                answers.read(written),
                usage.path("prompt_tokens").asLong(),
                usage.path("completion_tokens").asLong());
    }

    private JsonNode tree(Response response) {
        try {
            return json.readTree(response.body());
        } catch (IOException fault) {
            throw NoAnswer.away(endpoint + " answers no JSON");
        }
    }

    /// In seconds or as a date, by RFC 9110.
    private Optional<Duration> retryAfter(Response response) {
        return response.header("retry-after").flatMap(this::wait);
    }

    private Optional<Duration> wait(String header) {
        try {
            return Optional.of(Duration.ofSeconds(Long.parseUnsignedLong(header.strip()) & Integer.MAX_VALUE));
        } catch (NumberFormatException noSeconds) {
            return until(header);
        }
    }

    private Optional<Duration> until(String header) {
        try {
            Instant then = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(clock.instant(), then);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
