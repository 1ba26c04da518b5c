package ashyldy.projects.judgement;

import java.util.List;

/// A value that cannot be said of a field, or a field that cannot be corrected.
public final class BadCorrection extends RuntimeException {
    private final String part;
    private final List<String> allowed;

    BadCorrection(String part, String what, List<String> allowed) {
        super(what);
        this.part = part;
        this.allowed = List.copyOf(allowed);
    }

    /// `field` or `value`.
    public String part() {
        return part;
    }

    /// All that would do; empty where they cannot be listed.
    public List<String> allowed() {
        return allowed;
    }
}
