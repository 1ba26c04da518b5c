package ashyldy.edge.wake;

import java.util.regex.Pattern;

/// Something to go on with, such as `outbox`. The name is the same in every copy of a service.
public record Bell(String name) {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,40}");

    public Bell {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a bell has a name of small letters: " + name);
        }
    }
}
