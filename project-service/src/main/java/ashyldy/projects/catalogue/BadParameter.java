package ashyldy.projects.catalogue;

import java.util.List;

/// A parameter of a request that we cannot read.
public final class BadParameter extends RuntimeException {

    private final String parameter;
    private final String value;
    private final List<String> allowed;

    BadParameter(String parameter, String value, String expected, List<String> allowed) {
        super("'%s' is not %s".formatted(value, expected));
        this.parameter = parameter;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    /// All values that would do; empty where they cannot be listed.
    public List<String> allowed() {
        return allowed;
    }
}
