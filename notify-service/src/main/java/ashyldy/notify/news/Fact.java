package ashyldy.notify.news;

import java.util.Objects;
import java.util.UUID;

import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.subscription.Concern;

/// What can be told, and by what it is found.
///
/// @param project of which it was told, as the registry knew it then
/// @param article that it rests on
public record Fact(ProjectId project, Subject subject, UUID article, Concern concern) {
    public Fact {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(concern, "concern");
    }
}
