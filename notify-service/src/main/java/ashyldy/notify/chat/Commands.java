package ashyldy.notify.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.Keyboard.Button;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.subscription.Subscription;
import ashyldy.places.Gazetteer;

/// What the bot answers to words: commands, and names of places.
final class Commands {
    static final List<String> NAMES =
            List.of("start", "subscribe", "list", "latest", "search", "mute", "language", "stop", "help");

    private static final int LONGEST_NAME = 100;
    private static final List<Integer> MUTES = List.of(1, 7, 30);
    /// A link as `https://t.me/bot?start=place-19` opens the bot with this.
    private static final String LINK_TO_PLACE = "place-";

    /// And with this it shows one project.
    private static final String LINK_TO_PROJECT = "project-";

    private final Gazetteer gazetteer;
    private final ChatFollowers followers;
    private final Following following;
    private final Latest latest;
    private final Search search;
    private final Newspaper newspaper;

    Commands(
            Gazetteer gazetteer,
            ChatFollowers followers,
            Following following,
            StoredAlerts alerts,
            AlertWriter writer,
            Newspaper newspaper) {
        this.gazetteer = gazetteer;
        this.followers = followers;
        this.following = following;
        this.latest = new Latest(followers, alerts, writer);
        this.search = new Search(gazetteer, newspaper, writer.pages());
        this.newspaper = newspaper;
    }

    /// For the menu of Telegram, in their order.
    static Map<String, String> menu(Language language) {
        Map<String, String> menu = new LinkedHashMap<>();
        NAMES.forEach(name -> menu.put(name, ChatWords.in(language).raw("command." + name)));
        return menu;
    }

    Page answer(TelegramChat chat, String text, ChatWords words) {
        if (!text.startsWith("/")) {
            return place(text, words);
        }
        String[] parts = text.substring(1).split("\\s+", 2);
        String rest = parts.length == 2 ? parts[1].strip() : "";
        return switch (parts[0].split("@")[0].toLowerCase(Locale.ROOT)) {
            case "start" -> start(chat, rest, words);
            case "subscribe" -> rest.isEmpty() ? menuOf(words).places(Optional.empty(), 0) : place(rest, words);
            case "list" -> list(chat, words);
            case "latest" -> latest.of(chat, words);
            case "search" -> search.answer(rest, words);
            case "mute" -> mute(words);
            case "language" -> languages(words);
            case "stop" -> stop(chat, words);
            case "help" -> Page.of(words.raw("help"));
            default -> Page.of(words.raw("command.unknown") + "\n\n" + words.raw("help"));
        };
    }

    private Page start(TelegramChat chat, String link, ChatWords words) {
        followers.welcome(chat);
        if (link.startsWith(LINK_TO_PLACE)) {
            var place = gazetteer.byCode(link.substring(LINK_TO_PLACE.length()));
            if (place.isPresent()) {
                return menuOf(words).kinds(place);
            }
        }
        if (link.startsWith(LINK_TO_PROJECT)) {
            var offered = Choice.uuid(link.substring(LINK_TO_PROJECT.length()))
                    .flatMap(project -> following.offer(project, words));
            if (offered.isPresent()) {
                return offered.get();
            }
        }
        RichText greeting =
                RichText.plain(words.raw("start")).then("\n\n" + words.raw("start.next") + "\n\n" + words.raw("help"));
        var subscribe = new Button(words.raw("button.subscribe"), Choice.data(SubscribeMenu.BROWSE, "KZ", "0"));
        var language = new Button(words.raw("button.language"), "l");
        return new Page(greeting, new Keyboard(List.of(List.of(subscribe, language))));
    }

    private Page place(String name, ChatWords words) {
        String asked = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return menuOf(words).candidates(asked).orElseGet(() -> Page.of(words.say("place.unknown", asked)));
    }

    Page list(TelegramChat chat, ChatWords words) {
        List<Subscription> all = followers.of(chat);
        if (all.isEmpty()) {
            return Page.of(words.raw("list.empty"));
        }
        RichText text = RichText.bold(words.raw("list"));
        List<Button> buttons = new ArrayList<>();
        for (Subscription each : all) {
            String described = described(words).of(each.interest());
            text = text.then("\n• " + described);
            buttons.add(new Button(words.say("button.remove", described), Choice.data("x", "" + each.id())));
        }
        return new Page(text, Keyboard.column(buttons));
    }

    private static Page mute(ChatWords words) {
        List<Button> buttons = new ArrayList<>(MUTES.stream()
                .map(days -> new Button(words.say("button.mute.days", days), Choice.data("a", "" + days)))
                .toList());
        buttons.add(new Button(words.raw("button.unmute"), Choice.data("a", "0")));
        return new Page(RichText.bold(words.raw("ask.mute")), Keyboard.column(buttons));
    }

    Page languages(ChatWords words) {
        List<Button> buttons = Arrays.stream(Language.values())
                .map(language -> new Button(nameOf(language), Choice.data("l", language.code())))
                .toList();
        return new Page(RichText.bold(words.raw("ask.language")), Keyboard.column(buttons));
    }

    private static String nameOf(Language language) {
        Locale own = Locale.of(language.code());
        return own.getDisplayLanguage(own);
    }

    private Page stop(TelegramChat chat, ChatWords words) {
        followers.forget(chat);
        return Page.of(words.raw("stopped"));
    }

    Described described(ChatWords words) {
        return new Described(gazetteer, newspaper, words);
    }

    SubscribeMenu menuOf(ChatWords words) {
        return new SubscribeMenu(gazetteer, words);
    }
}
