package ashyldy.notify.chat;

import java.util.stream.Collectors;

import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.subscription.Interest;
import ashyldy.places.Gazetteer;

/// Says in a chat what a subscription is of: a project by its name, anything else by place, kind and events.
final class Described {
    private final Labels labels;
    private final Newspaper newspaper;
    private final ChatWords words;

    Described(Gazetteer gazetteer, Newspaper newspaper, ChatWords words) {
        this.labels = new Labels(gazetteer, words);
        this.newspaper = newspaper;
        this.words = words;
    }

    String of(Interest interest) {
        if (interest.what().projects().isEmpty()) {
            return labels.interest(interest);
        }
        String titles = interest.what().projects().stream()
                .map(id -> newspaper.title(id, words.language()).orElse(id.toString()))
                .sorted()
                .collect(Collectors.joining("; "));
        return words.say("described.project", titles, labels.events(Choice.Events.nearest(interest.events())));
    }
}
