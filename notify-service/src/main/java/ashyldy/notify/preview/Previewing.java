package ashyldy.notify.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ashyldy.events.Language;
import ashyldy.notify.follower.Slot;
import ashyldy.notify.follower.Timetable;
import ashyldy.notify.news.News;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.Span;
import ashyldy.notify.news.StoredNews;
import ashyldy.notify.subscription.Wish;

/// Sends nobody the news of the last months, and says what that would have been.
public final class Previewing {
    private static final int DAYS = 90;
    private static final int MOST_SHOWN = 20;
    private static final int MOST_COUNTED = 5000;
    private static final double DAYS_OF_A_WEEK = 7;

    private final StoredNews news;
    private final Newspaper newspaper;
    private final InstantSource clock;

    public Previewing(StoredNews news, Newspaper newspaper, InstantSource clock) {
        this.news = news;
        this.newspaper = newspaper;
        this.clock = clock;
    }

    Preview of(Wish wish) {
        Instant now = clock.instant();
        Instant asked = now.minus(Duration.ofDays(DAYS));
        Instant begin = news.begin().orElse(now);
        Instant since = begin.isAfter(asked) ? begin : asked;
        List<News> found = news.matching(wish.interest(), Span.since(asked, MOST_COUNTED));
        List<Gathered> messages = gathered(found.reversed(), wish).reversed();
        return new Preview(
                wish.language().code(),
                messages.stream()
                        .limit(MOST_SHOWN)
                        .map(message -> shown(message, wish.language()))
                        .toList(),
                DAYS,
                since,
                messages.size(),
                found.size() == MOST_COUNTED,
                perWeek(messages.size(), Duration.between(since, now)));
    }

    private record Gathered(Instant due, List<News> news) {}

    /// As deliveries gather: what has the same key goes into one message, until that is sent.
    private static List<Gathered> gathered(List<News> oldestFirst, Wish wish) {
        List<Gathered> messages = new ArrayList<>();
        Map<String, Gathered> open = new HashMap<>();
        for (News each : oldestFirst) {
            Slot slot = slot(each, wish);
            Gathered message = open.get(slot.gathers());
            if (message == null || each.raisedAt().isAfter(message.due())) {
                message = new Gathered(slot.due(), new ArrayList<>());
                open.put(slot.gathers(), message);
                messages.add(message);
            }
            message.news().add(each);
        }
        return messages;
    }

    /// A program gets each event by itself.
    private static Slot slot(News each, Wish wish) {
        Timetable timetable = wish.timetable().orElse(Timetable.AT_ONCE);
        return wish.webhook().isPresent()
                ? timetable.each(each.happening(), each.raisedAt())
                : timetable.gathered(each.fact().article(), each.raisedAt());
    }

    private Preview.Message shown(Gathered message, Language language) {
        return new Preview.Message(
                message.due(),
                newspaper.write(message.news(), language).stream()
                        .map(story -> new Preview.Told(
                                story.text().title(),
                                story.text().body(),
                                story.page().toString()))
                        .toList());
    }

    static double perWeek(int messages, Duration time) {
        double weeks = Math.max(
                1, time.toMinutes() / (DAYS_OF_A_WEEK * Duration.ofDays(1).toMinutes()));
        return Math.round(messages / weeks * 10) / 10.0;
    }
}
