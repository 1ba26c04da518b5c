package ashyldy.local.broker;

import java.time.Duration;
import java.util.List;

/// Every topic there is. Nothing creates one by accident: the broker refuses unknown names.
public final class Topics {

    public static final Topic ARTICLES = Topic.compacted("ashyldy.articles.v1", 4);
    public static final Topic PROJECTS = Topic.kept(Duration.ofDays(90), "ashyldy.projects.v1", 4);
    public static final Topic DEAD_ARTICLES = dead(ARTICLES);
    public static final Topic DEAD_PROJECTS = dead(PROJECTS);

    public static final List<Topic> ALL = List.of(ARTICLES, PROJECTS, DEAD_ARTICLES, DEAD_PROJECTS);

    private Topics() {}

    /// What could not be handled waits a year for someone to look at it.
    public static Topic dead(Topic source) {
        return Topic.kept(Duration.ofDays(365), source.name() + ".dead", 1);
    }
}
