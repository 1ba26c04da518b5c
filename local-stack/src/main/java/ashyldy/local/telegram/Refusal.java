package ashyldy.local.telegram;

import java.util.Map;

/// What the Bot API answers instead of a result, in its own words.
final class Refusal extends RuntimeException {
    private final int code;
    private final transient Map<String, Long> parameters;

    Refusal(int code, String description) {
        this(code, description, Map.of());
    }

    Refusal(int code, String description, Map<String, Long> parameters) {
        super(description);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    static Refusal badRequest(String why) {
        return new Refusal(400, "Bad Request: " + why);
    }

    static Refusal tooMany(long seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", seconds));
    }

    int code() {
        return code;
    }

    Map<String, Long> parameters() {
        return parameters;
    }
}
