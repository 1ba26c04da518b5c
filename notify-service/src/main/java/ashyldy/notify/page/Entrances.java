package ashyldy.notify.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.notify.feed.FeedForm;
import ashyldy.notify.feed.PublicFeeds;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.news.View;

/// Puts together how a project can be followed: in Telegram, by mail, as a feed, whichever of them there are here.
public final class Entrances {
    private final Newspaper newspaper;
    private final PublicFeeds feeds;
    private final Optional<String> bot;
    private final boolean mails;
    private final String base;

    /// @param bot what the bot is called, where there is one
    /// @param mails whether mails are sent
    /// @param here where readers find this service; behind a proxy it may lie under a path of its own
    public Entrances(Newspaper newspaper, PublicFeeds feeds, Optional<String> bot, boolean mails, URI here) {
        this.newspaper = newspaper;
        this.feeds = feeds;
        this.bot = bot;
        this.mails = mails;
        this.base = Optional.ofNullable(here.getRawPath()).orElse("").replaceFirst("/$", "");
    }

    /// @param view of the project and of nothing else
    EntrancePage of(View view) {
        return new EntrancePage(entrance(view), base);
    }

    private EntranceView entrance(View view) {
        UUID project = view.interest().what().projects().iterator().next();
        PageWords words = PageWords.in(view.language());
        return new EntranceView(
                words,
                project.toString(),
                newspaper.title(project, view.language()).orElse(words.say("entrance.untold")),
                bot.map(name -> "https://t.me/%s?start=project-%s".formatted(name, project))
                        .orElse(""),
                mails,
                feeds.page(view).toString(),
                feeds(view));
    }

    ClosedPage saying(String what, String text, Language language) {
        PageWords words = PageWords.in(language);
        return new ClosedPage(language.code(), words.say("entrance." + what), text, base);
    }

    private List<EntranceView.Feed> feeds(View view) {
        return Arrays.stream(FeedForm.values())
                .map(form -> new EntranceView.Feed(
                        form.code().toUpperCase(Locale.ROOT),
                        form.type(),
                        feeds.address(view, form).toString()))
                .toList();
    }
}
