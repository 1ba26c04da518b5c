package ashyldy.notify.alert;

import java.util.Objects;

import ashyldy.events.EventType;
import ashyldy.events.ProjectEvent;
import ashyldy.events.PromiseChanged;

/// What of a project a subscriber is told once: `opened` happens once, a promise is made once for each day.
public record Subject(String text) {
    public Subject {
        Objects.requireNonNull(text, "text");
    }

    public static Subject of(EventType type, ProjectEvent event) {
        return switch (type) {
            case PROJECT_ANNOUNCED -> new Subject("announced");
            case PROJECT_STARTED -> new Subject("started");
            case PROJECT_SUSPENDED -> new Subject("suspended");
            case PROJECT_STAGE_OPENED -> new Subject("stage_opened");
            case PROJECT_OPENED -> new Subject("opened");
            case PROJECT_CANCELLED -> new Subject("cancelled");
            case PROJECT_CHANGED -> new Subject("changed:" + event.project().version());
            case PROJECT_CORRECTED -> new Subject("corrected:" + event.project().version());
            case PROMISE_MADE -> new Subject("promise_made:" + due(event));
            case PROMISE_RESCHEDULED -> new Subject("promise_rescheduled:" + due(event));
            case PROMISE_KEPT -> new Subject("promise_kept");
            case PROMISE_OVERDUE -> new Subject("promise_overdue:" + due(event));
            case PROMISE_WITHDRAWN -> new Subject("promise_withdrawn:" + due(event));
            case ARTICLE_READ,
                    ARTICLE_WITHDRAWN,
                    PROJECT_MERGED,
                    PROJECT_SPLIT,
                    PROMISE_COUNTED,
                    JUDGEMENT_MADE,
                    JUDGEMENT_UNDONE -> throw new IllegalArgumentException("nobody is told of " + type);
        };
    }

    /// The date and not the promise's id, which is another one for each of two projects that are merged later.
    private static String due(ProjectEvent event) {
        if (event instanceof PromiseChanged changed) {
            var date = changed.promise().due().value();
            return date.to().map(Object::toString).orElse(date.quote().text());
        }
        throw new IllegalArgumentException("no promise: " + event);
    }
}
