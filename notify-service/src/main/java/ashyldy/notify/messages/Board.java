package ashyldy.notify.messages;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ashyldy.events.Language;
import ashyldy.notify.feed.FeedForm;
import ashyldy.notify.feed.PublicFeeds;
import ashyldy.notify.news.NewsWords;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.Span;
import ashyldy.notify.news.View;
import ashyldy.notify.news.ViewTitle;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.PlaceChoice;
import ashyldy.wording.Wording;

/// Puts the messages of a view on a page.
public final class Board {
    private static final int MOST = 30;
    private static final int MOST_CHOICES = 10;
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Newspaper newspaper;
    private final ViewTitle titles;
    private final PublicFeeds feeds;
    private final URI registry;
    private final InstantSource clock;

    /// @param registry where the pages of project-service are
    public Board(Newspaper newspaper, ViewTitle titles, PublicFeeds feeds, URI registry, InstantSource clock) {
        this.newspaper = newspaper;
        this.titles = titles;
        this.feeds = feeds;
        this.registry = registry;
        this.clock = clock;
    }

    /// @param before the number of the message above the first one shown
    MessagesView show(View view, long before) {
        List<Newspaper.Story> found = newspaper.read(view.interest(), view.language(), Span.before(before, MOST + 1));
        List<Newspaper.Story> shown = found.stream().limit(MOST).toList();
        String earlier = found.size() > MOST
                ? here(view) + "&before=" + shown.getLast().news().number()
                : "";
        String everything = FilterQuery.parameters(view.filter()).isEmpty() ? "" : "/messages?language=" + code(view);
        var way = new MessagesView.Way(
                registry.toString().replaceFirst("/$", ""),
                earlier,
                before == Long.MAX_VALUE ? "" : here(view),
                everything);
        return page(view, MessagesView.Refusal.NONE, days(shown, view.language()), way);
    }

    /// @param nothing a view without filters, in the reader's language
    MessagesView refuse(View nothing, BadField bad) {
        var way = new MessagesView.Way(registry.toString().replaceFirst("/$", ""), "", "", here(nothing));
        String field = bad.field();
        var refusal = new MessagesView.Refusal(
                NewsWords.in(nothing.language()).words().text("news.refused", field),
                bad.getMessage(),
                bad.choices().stream()
                        .limit(MOST_CHOICES)
                        .map(choice -> choice(choice, field, nothing))
                        .toList());
        return page(nothing, refusal, List.of(), way);
    }

    private MessagesView page(
            View view, MessagesView.Refusal refusal, List<MessagesView.Day> days, MessagesView.Way way) {
        Wording wording = NewsWords.in(view.language());
        return new MessagesView(
                wording,
                titles.of(view),
                refusal,
                days,
                FilterForm.of(FilterQuery.parameters(view.filter()), wording),
                feeds(view, wording),
                languages(view, wording),
                way);
    }

    private List<MessagesView.Day> days(List<Newspaper.Story> stories, Language language) {
        Map<LocalDate, List<MessagesView.Message>> days = new TreeMap<>();
        for (Newspaper.Story story : stories) {
            LocalDate day = LocalDate.ofInstant(story.news().raisedAt(), KAZAKHSTAN);
            days.computeIfAbsent(day, first -> new ArrayList<>()).add(message(story));
        }
        List<MessagesView.Day> oldestFirst = days.entrySet().stream()
                .map(day -> new MessagesView.Day(
                        label(day.getKey(), NewsWords.in(language)),
                        day.getKey().toString(),
                        day.getValue()))
                .toList();
        return oldestFirst.reversed();
    }

    private String label(LocalDate day, Wording wording) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
        String date = wording.dates().day(day);
        if (day.equals(today)) {
            return wording.words().text("news.today") + ", " + date;
        }
        return day.equals(today.minusDays(1)) ? wording.words().text("news.yesterday") + ", " + date : date;
    }

    private static MessagesView.Message message(Newspaper.Story story) {
        var at = story.news().raisedAt();
        return new MessagesView.Message(
                "m" + story.news().number(),
                story.text().title(),
                story.text().html(),
                at.toString(),
                TIME.format(at.atZone(KAZAKHSTAN)));
    }

    private List<MessagesView.Link> feeds(View view, Wording wording) {
        return Arrays.stream(FeedForm.values())
                .map(form -> new MessagesView.Link(
                        wording.words().text("news.follow." + form.code()),
                        form.type(),
                        feeds.address(view, form).toString(),
                        false))
                .toList();
    }

    private static List<MessagesView.Link> languages(View view, Wording wording) {
        return Arrays.stream(Language.values())
                .map(language -> new MessagesView.Link(
                        wording.words().text("language." + language.code()),
                        language.code(),
                        here(view.in(language)),
                        language == view.language()))
                .toList();
    }

    private static MessagesView.Link choice(Object choice, String field, View nothing) {
        String value = choice instanceof PlaceChoice.Candidate place ? place.code() : choice.toString();
        String label = choice instanceof PlaceChoice.Candidate place ? called(place, nothing.language()) : value;
        boolean isFilter = Filter.NAMES.contains(field);
        return new MessagesView.Link(
                label, "", isFilter ? "/messages?%s=%s&language=%s".formatted(field, value, code(nothing)) : "", false);
    }

    private static String called(PlaceChoice.Candidate place, Language language) {
        String name = switch (language) {
            case KK -> place.kk();
            case RU -> place.ru();
            case EN -> place.en();
        };
        return place.within().isEmpty() ? name : name + " (" + place.within() + ")";
    }

    private static String code(View view) {
        return view.language().code();
    }

    private static String here(View view) {
        return "/messages?" + view.query();
    }
}
