package ashyldy.notify.chat;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.Keyboard.Button;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.subscription.Interest;
import ashyldy.places.Gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Answers a search with the newest of what was told, a line for each project; where nothing was, with what could be
/// asked instead.
final class Search {
    private static final int MOST = 5;
    private static final int MOST_PLACES = 3;
    private static final int LONGEST = 100;

    private final SearchReader reader;
    private final Newspaper newspaper;
    private final Gazetteer gazetteer;
    private final URI registry;

    /// @param registry where the pages of project-service are
    Search(Gazetteer gazetteer, Newspaper newspaper, URI registry) {
        this.reader = new SearchReader(gazetteer);
        this.newspaper = newspaper;
        this.gazetteer = gazetteer;
        this.registry = registry;
    }

    Page answer(String wanted, ChatWords words) {
        String asked = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        List<Interest> readings = reader.read(asked);
        if (readings.isEmpty()) {
            return Page.of(words.raw("search.empty"));
        }
        return readings.stream()
                .map(reading -> newspaper.projects(reading, words.language(), MOST))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found(found, asked, words))
                .orElseGet(() -> nothing(asked, words));
    }

    private Page found(List<Newspaper.Story> found, String asked, ChatWords words) {
        Page list = ProjectLine.list(
                found.stream()
                        .map(story -> new ProjectLine(
                                Optional.of(story.news().survivor()),
                                story.text().title(),
                                story.page().toString()))
                        .toList(),
                words);
        return new Page(list.text().then("\n\n").then(everything(asked, words)), list.keyboard());
    }

    /// Places that may have been meant can be subscribed to at once.
    private Page nothing(String asked, ChatWords words) {
        Labels labels = new Labels(gazetteer, words);
        List<Button> buttons = reader.places(asked).stream()
                .limit(MOST_PLACES)
                .map(place -> new Button(
                        words.say("button.subscribe.to", labels.placed(place)),
                        Choice.data(SubscribeMenu.KINDS, place.code().value())))
                .toList();
        RichText text =
                RichText.plain(words.say("search.none", asked)).then("\n\n").then(everything(asked, words));
        return new Page(text, Keyboard.column(buttons));
    }

    /// The registry knows more than has been told.
    private RichText everything(String asked, ChatWords words) {
        String address =
                "%s/?lang=%s&q=%s".formatted(registry, words.language().code(), URLEncoder.encode(asked, UTF_8));
        return RichText.link(words.raw("search.all"), address);
    }
}
