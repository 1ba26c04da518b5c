package ashyldy.ingest.mention.stage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The codes of `stages.yaml`; the file explains them.
public enum StageCue {
    OPENED,
    PASSABLE,
    SETTLED,
    RUNS,
    BEGUN,
    ENDED,
    WILL_END,
    WILL_BEGIN,
    UNDERWAY,
    PLANNED,
    ACT,
    SUSPENDED,
    CANCELLED,
    FUNDED,
    STAGE_OPENED,
    NOTHING;

    /// Asked of every word of stage, hence without the making of capitals.
    private static final Map<String, StageCue> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(cue -> cue.name().toLowerCase(Locale.ROOT), cue -> cue));

    static StageCue of(String code) {
        StageCue known = BY_CODE.get(code);
        return known == null ? valueOf(code.toUpperCase(Locale.ROOT)) : known;
    }

    /// Whether it tells when works begin or end.
    public boolean isEdge() {
        return switch (this) {
            case BEGUN, ENDED, WILL_END, WILL_BEGIN -> true;
            case OPENED,
                    PASSABLE,
                    SETTLED,
                    RUNS,
                    UNDERWAY,
                    PLANNED,
                    ACT,
                    SUSPENDED,
                    CANCELLED,
                    FUNDED,
                    STAGE_OPENED,
                    NOTHING -> false;
        };
    }

    /// Whether it only means something beside a word of works: "began" alone may be a concert.
    public boolean needsWorks() {
        return this == RUNS || isEdge();
    }
}
