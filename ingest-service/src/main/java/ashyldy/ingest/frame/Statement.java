package ashyldy.ingest.frame;

import java.util.List;

/// What a clause asserts of a facility, and when.
public record Statement(Assertion assertion, List<Bound<Dated>> dates) {
    public Statement {
        dates = List.copyOf(dates);
    }
}
