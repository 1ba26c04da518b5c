package ashyldy.notify.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.Keyboard.Button;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// The pages by which one subscribes: where, what, which events. What was chosen stands in the buttons, so that no page
/// has to be remembered and an old one still works.
final class SubscribeMenu {
    static final String BROWSE = "b";
    static final String KINDS = "k";
    static final String EVENTS = "e";
    static final String SUBSCRIBE = "y";

    private static final int ON_A_PAGE = 20;
    private static final int MOST_CANDIDATES = 8;

    private final Gazetteer gazetteer;
    private final ChatWords words;
    private final Labels labels;

    SubscribeMenu(Gazetteer gazetteer, ChatWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.labels = new Labels(gazetteer, words);
    }

    /// The regions, or what lies in a place; whoever wants a village writes its name.
    Page places(Optional<Place> parent, int page) {
        List<Place> children = children(parent);
        List<List<Button>> rows = new ArrayList<>();
        String whole = parent.map(place -> words.say("button.all.of", labels.place(place)))
                .orElse(words.raw("button.all.country"));
        String code = placeCode(parent);
        rows.add(List.of(new Button(whole, Choice.data(KINDS, code))));
        children.stream()
                .skip((long) page * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .forEach(place -> rows.add(List.of(button(place))));
        if (children.size() > (page + 1) * ON_A_PAGE) {
            rows.add(List.of(new Button(words.raw("button.more"), Choice.data(BROWSE, code, "" + (page + 1)))));
        }
        parent.ifPresent(place -> rows.add(List.of(
                new Button(words.raw("button.back"), Choice.data(BROWSE, placeCode(gazetteer.parentOf(place)), "0")))));
        String question = parent.map(place -> words.say("ask.within", labels.place(place)))
                .orElse(words.raw("ask.region"));
        return page(question, new Keyboard(rows));
    }

    /// Places that a name may mean; empty where it means none.
    Optional<Page> candidates(String name) {
        List<Place> found = new ArrayList<>(gazetteer.meantBy(name));
        if (found.isEmpty()) {
            found.addAll(gazetteer.similar(name));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            return Optional.of(kinds(Optional.of(found.getFirst())));
        }
        List<Button> buttons = found.stream()
                .limit(MOST_CANDIDATES)
                .map(place -> new Button(labels.placed(place), Choice.data(KINDS, placeCode(Optional.of(place)))))
                .toList();
        return Optional.of(page(words.raw("ask.place"), Keyboard.column(buttons)));
    }

    Page kinds(Optional<Place> place) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(kind(place, Optional.empty())));
        List<Kind> kinds = Arrays.asList(Kind.values());
        for (int at = 0; at < kinds.size(); at += 2) {
            rows.add(kinds.subList(at, Math.min(at + 2, kinds.size())).stream()
                    .map(each -> kind(place, Optional.of(each)))
                    .toList());
        }
        return page(words.say("ask.kind", labels.place(place)), new Keyboard(rows));
    }

    Page events(Optional<Place> place, Optional<Kind> kind) {
        List<Button> buttons = Arrays.stream(Choice.Events.values())
                .map(events -> new Button(
                        labels.events(events),
                        Choice.data(SUBSCRIBE, placeCode(place), kindCode(kind), events.letter())))
                .toList();
        String question = words.say("ask.events", labels.kind(kind), labels.place(place));
        return page(question, Keyboard.column(buttons));
    }

    private Button kind(Optional<Place> place, Optional<Kind> kind) {
        return new Button(labels.kind(kind), Choice.data(EVENTS, placeCode(place), kindCode(kind)));
    }

    private Button button(Place place) {
        String code = placeCode(Optional.of(place));
        return children(Optional.of(place)).isEmpty()
                ? new Button(labels.place(place), Choice.data(KINDS, code))
                : new Button(labels.place(place), Choice.data(BROWSE, code, "0"));
    }

    /// Regions and cities of the republic; in a region its districts and cities; villages are too many.
    private List<Place> children(Optional<Place> parent) {
        List<Place> inside = parent.map(gazetteer::children)
                .orElseGet(() -> gazetteer.all().stream()
                        .filter(place -> place.parent().isEmpty())
                        .toList());
        return inside.stream()
                .filter(place -> place.level() != PlaceLevel.SETTLEMENT)
                .filter(place -> !gazetteer.wantsProof(place))
                .sorted(Comparator.comparing(labels::place))
                .toList();
    }

    private static String placeCode(Optional<Place> place) {
        return place.map(each -> each.code().value()).orElse(Choice.COUNTRY);
    }

    private static String kindCode(Optional<Kind> kind) {
        return kind.map(Kind::code).orElse(Choice.ANY);
    }

    private static Page page(String question, Keyboard keyboard) {
        return new Page(RichText.bold(question), keyboard);
    }
}
