package ashyldy.notify.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.subscription.Interest;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// What places, kinds and subscriptions are called in a chat.
final class Labels {
    private final Gazetteer gazetteer;
    private final ChatWords words;

    Labels(Gazetteer gazetteer, ChatWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    String place(Optional<Place> place) {
        return place.map(this::place).orElse(words.raw("country"));
    }

    String place(Place place) {
        return place.names().in(words.locale());
    }

    /// With what lies around it, where several places are called the same.
    String placed(Place place) {
        return gazetteer
                .parentOf(place)
                .map(parent -> "%s (%s)".formatted(place(place), place(parent)))
                .orElse(place(place));
    }

    String kind(Optional<Kind> kind) {
        return kind.map(each -> capital(AlertWriter.called(each, words.language())))
                .orElse(words.raw("button.any.kind"));
    }

    String events(Choice.Events events) {
        return words.raw("events." + events.name().toLowerCase(Locale.ROOT));
    }

    String interest(Interest interest) {
        String where = each(interest.where().places().stream()
                        .sorted(Comparator.comparing(PlaceCode::value))
                        .map(code -> gazetteer.byCode(code).map(this::place).orElse(code.value()))
                        .toList())
                .orElse(words.raw("country"));
        Set<Kind> kinds = interest.what().kinds();
        String what = each(kinds.stream()
                        .sorted()
                        .map(kind -> kind(Optional.of(kind)))
                        .toList())
                .orElse(words.raw("button.any.kind"));
        return words.say("described", where, what, events(Choice.Events.nearest(interest.events())));
    }

    private static Optional<String> each(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
