package ashyldy.ingest.pointing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.ingest.pointing.Pointed.PointedProject;
import ashyldy.ingest.pointing.Pointed.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;

/// Reads what a model wrote: JSON, bare or in a fenced block. What does not keep to the schema is counted and left out;
/// what is no JSON is no answer.
public final class AnswerReader {
    /// More than any article tells of; what a model that repeats itself says after that costs nothing.
    private static final int MOST_PROJECTS = 200;

    private static final int MOST_SPANS = 100;
    private static final String FENCE = "```";

    private final ObjectReader json;

    private final ObjectMapper mapper;

    public AnswerReader(ObjectMapper json) {
        this.mapper = json;
        this.json = json.reader().with(FAIL_ON_TRAILING_TOKENS);
    }

    /// The same answer as a model that keeps to the schema would write it.
    public String written(Pointed answer) {
        ObjectNode root = mapper.createObjectNode();
        var listed = root.putArray("projects");
        answer.projects().forEach(project -> write(project, listed.addObject()));
        return root.toPrettyString() + "\n";
    }

    private static void write(PointedProject project, ObjectNode node) {
        node.put("kind", project.kind().code()).put("stage", project.stage().code());
        write(project.facility(), node.putObject("facility"));
        project.name().ifPresentOrElse(name -> write(name, node.putObject("name")), () -> node.putNull("name"));
        project.told().ifPresentOrElse(told -> write(told, node.putObject("told")), () -> node.putNull("told"));
        project.places().forEach(words -> write(words, node.withArray("places").addObject()));
        project.figures()
                .forEach(words -> write(words, node.withArray("figures").addObject()));
        project.dates().forEach(words -> write(words, node.withArray("dates").addObject()));
        project.parties()
                .forEach(words -> write(words, node.withArray("parties").addObject()));
    }

    private static void write(Words words, ObjectNode node) {
        node.put("s", words.line()).put("words", words.text());
    }

    /// @throws UnreadableAnswer for what is no JSON object with a list of projects
    public Pointed read(String written) {
        JsonNode listed = tree(unfenced(written)).path("projects");
        if (!listed.isArray()) {
            throw new UnreadableAnswer("has no list of projects");
        }
        return new Reading().pointed(listed);
    }

    private JsonNode tree(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException fault) {
            throw new UnreadableAnswer("is no JSON: " + fault.getClass().getSimpleName());
        }
    }

    /// What stands between the first fence and the next one, without the name of a language.
    private static String unfenced(String written) {
        int fence = written.indexOf(FENCE);
        if (fence < 0 || written.stripLeading().startsWith("{")) {
            return written;
        }
        int start = written.indexOf('\n', fence);
        int end = start < 0 ? -1 : written.indexOf(FENCE, start);
        return end < 0 ? written : written.substring(start, end);
    }

    /// One answer, with what had to be left out of it.
    private static final class Reading {
        private int malformed;

        private Pointed pointed(JsonNode listed) {
            List<PointedProject> projects = new ArrayList<>();
            for (JsonNode each : listed) {
                if (projects.size() < MOST_PROJECTS) {
                    project(each).ifPresent(projects::add);
                }
            }
            return new Pointed(projects, malformed);
        }

        private Optional<PointedProject> project(JsonNode each) {
            Optional<Kind> kind = code(Kind.class, each.path("kind"));
            Optional<Stage> stage = code(Stage.class, each.path("stage"));
            Optional<Words> facility = words(each.path("facility"));
            if (kind.isEmpty() || stage.isEmpty() || facility.isEmpty()) {
                malformed++;
                return Optional.empty();
            }
            return Optional.of(new PointedProject(
                    kind.get(),
                    stage.get(),
                    facility.get(),
                    perhaps(each.path("name")),
                    perhaps(each.path("told")),
                    list(each.path("places")),
                    list(each.path("figures")),
                    list(each.path("dates")),
                    list(each.path("parties"))));
        }

        private Optional<Words> perhaps(JsonNode node) {
            if (node.isMissingNode() || node.isNull()) {
                return Optional.empty();
            }
            return counted(words(node));
        }

        private List<Words> list(JsonNode node) {
            List<Words> found = new ArrayList<>();
            if (!node.isArray()) {
                malformed += node.isMissingNode() || node.isNull() ? 0 : 1;
                return found;
            }
            for (JsonNode each : node) {
                if (found.size() < MOST_SPANS) {
                    counted(words(each)).ifPresent(found::add);
                }
            }
            return found;
        }

        private Optional<Words> counted(Optional<Words> found) {
            malformed += found.isEmpty() ? 1 : 0;
            return found;
        }

        private static Optional<Words> words(JsonNode node) {
            JsonNode line = node.path("s");
            JsonNode words = node.path("words");
            return line.canConvertToInt() && line.isIntegralNumber() && words.isTextual()
                    ? Optional.of(new Words(line.intValue(), words.textValue()))
                    : Optional.empty();
        }

        private static <E extends Enum<E>> Optional<E> code(Class<E> codes, JsonNode node) {
            String name = node.asText().toUpperCase(Locale.ROOT);
            for (E code : codes.getEnumConstants()) {
                if (code.name().equals(name)) {
                    return Optional.of(code);
                }
            }
            return Optional.empty();
        }
    }
}
