package ashyldy.projects.review;

import java.util.List;
import java.util.UUID;

/// What somebody asked cannot be done, and nothing of it has been.
final class Refusal extends RuntimeException {
    enum Reason {
        /// It could never be.
        BAD,
        /// It is about something that there never was.
        UNKNOWN,
        /// What it is about has changed since the caller looked.
        STALE,
        /// Somebody has said otherwise, and that stands.
        CONTRADICTED
    }

    /// What something is now.
    record Current(UUID id, long version) {}

    private final Reason reason;
    private final String field;
    private final transient List<String> allowed;
    private final transient List<Current> current;
    private final transient List<UUID> contradicts;

    private Refusal(Reason reason, String field, String detail, List<String> allowed, Found found) {
        super(detail);
        this.reason = reason;
        this.field = field;
        this.allowed = List.copyOf(allowed);
        this.current = List.copyOf(found.current());
        this.contradicts = List.copyOf(found.contradicts());
    }

    private record Found(List<Current> current, List<UUID> contradicts) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    static Refusal bad(String field, String detail) {
        return bad(field, detail, List.of());
    }

    static Refusal bad(String field, String detail, List<String> allowed) {
        return new Refusal(Reason.BAD, field, detail, allowed, Found.NOTHING);
    }

    static Refusal unknown(String field, String detail) {
        return new Refusal(Reason.UNKNOWN, field, detail, List.of(), Found.NOTHING);
    }

    static Refusal stale(String field, String detail, List<Current> current) {
        return new Refusal(Reason.STALE, field, detail, List.of(), new Found(current, List.of()));
    }

    static Refusal contradicted(String detail, List<UUID> contradicts, List<Current> current) {
        return new Refusal(Reason.CONTRADICTED, "kind", detail, List.of(), new Found(current, contradicts));
    }

    Reason reason() {
        return reason;
    }

    String field() {
        return field;
    }

    List<String> allowed() {
        return allowed;
    }

    List<Current> current() {
        return current;
    }

    List<UUID> contradicts() {
        return contradicts;
    }
}
