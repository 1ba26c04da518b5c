package ashyldy.events;

import java.util.Arrays;
import java.util.Optional;

/// The CloudEvents types, with the record that each carries as its data.
public enum EventType {
    ARTICLE_READ("kz.ashyldy.article.read.v1", ArticleRead.class),
    ARTICLE_WITHDRAWN("kz.ashyldy.article.withdrawn.v1", ArticleWithdrawn.class),
    PROJECT_ANNOUNCED("kz.ashyldy.project.announced.v1", ProjectChanged.class),
    PROJECT_STARTED("kz.ashyldy.project.started.v1", ProjectChanged.class),
    PROJECT_SUSPENDED("kz.ashyldy.project.suspended.v1", ProjectChanged.class),
    PROJECT_STAGE_OPENED("kz.ashyldy.project.stage_opened.v1", ProjectChanged.class),
    PROJECT_OPENED("kz.ashyldy.project.opened.v1", ProjectChanged.class),
    PROJECT_CANCELLED("kz.ashyldy.project.cancelled.v1", ProjectChanged.class),
    PROJECT_CHANGED("kz.ashyldy.project.changed.v1", ProjectChanged.class),
    PROJECT_CORRECTED("kz.ashyldy.project.corrected.v1", ProjectChanged.class),
    PROJECT_MERGED("kz.ashyldy.project.merged.v1", ProjectsMerged.class),
    PROJECT_SPLIT("kz.ashyldy.project.split.v1", ProjectSplit.class),
    PROMISE_MADE("kz.ashyldy.promise.made.v1", PromiseChanged.class),
    PROMISE_RESCHEDULED("kz.ashyldy.promise.rescheduled.v1", PromiseChanged.class),
    PROMISE_KEPT("kz.ashyldy.promise.kept.v1", PromiseChanged.class),
    PROMISE_OVERDUE("kz.ashyldy.promise.overdue.v1", PromiseChanged.class),
    PROMISE_WITHDRAWN("kz.ashyldy.promise.withdrawn.v1", PromiseChanged.class),
    PROMISE_COUNTED("kz.ashyldy.promise.counted.v1", PromiseCounted.class),
    JUDGEMENT_MADE("kz.ashyldy.judgement.made.v1", Judged.class),
    JUDGEMENT_UNDONE("kz.ashyldy.judgement.undone.v1", Judged.class);

    private final String code;
    private final Class<?> data;

    EventType(String code, Class<?> data) {
        this.code = code;
        this.data = data;
    }

    /// The CloudEvents `type`.
    public String code() {
        return code;
    }

    /// The record that the JSON data of such an event reads as.
    public Class<?> data() {
        return data;
    }

    public static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
