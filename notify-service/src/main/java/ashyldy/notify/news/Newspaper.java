package ashyldy.notify.news;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.StoredHappenings;
import ashyldy.notify.subscription.Interest;

/// News in the reader's words.
public final class Newspaper {
    /// So many of the newest are looked through for each project that is wanted.
    private static final int NEWS_OF_A_PROJECT = 10;

    private final StoredNews news;
    private final StoredHappenings happenings;
    private final NewsWriter writer;

    public Newspaper(StoredNews news, StoredHappenings happenings, NewsWriter writer) {
        this.news = news;
        this.happenings = happenings;
        this.writer = writer;
    }

    /// @param page of the project in the registry
    public record Story(News news, AlertText text, URI page) {}

    /// What an interest finds, the newest first.
    public List<Story> read(Interest interest, Language language, Span span) {
        return write(news.matching(interest, span), language);
    }

    /// What an interest finds, the newest of each project alone.
    public List<Story> projects(Interest interest, Language language, int most) {
        Set<ProjectId> seen = new HashSet<>();
        return write(
                news.matching(interest, Span.newest(most * NEWS_OF_A_PROJECT)).stream()
                        .filter(each -> seen.add(each.survivor()))
                        .limit(most)
                        .toList(),
                language);
    }

    /// What a project is called in its newest news; empty where nothing has been told of it.
    public Optional<String> title(UUID project, Language language) {
        return news.newestOf(project)
                .map(newest -> happenings.all(List.of(newest.happening())).get(newest.happening()))
                .map(happening -> writer.title(happening, language));
    }

    public List<Story> write(List<News> found, Language language) {
        Map<String, Happening> told =
                happenings.all(found.stream().map(News::happening).toList());
        return found.stream()
                .map(each -> new Story(
                        each, writer.write(each, told.get(each.happening()), language), writer.page(each.survivor())))
                .toList();
    }
}
