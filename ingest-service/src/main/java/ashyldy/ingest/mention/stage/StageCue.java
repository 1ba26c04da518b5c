package ashyldy.ingest.mention.stage;

import java.util.Locale;

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

    static StageCue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
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
