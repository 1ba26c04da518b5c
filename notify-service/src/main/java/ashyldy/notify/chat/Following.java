package ashyldy.notify.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.telegram.Buttons;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.Keyboard.Button;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;
import ashyldy.notify.follower.Mute;
import ashyldy.notify.intake.StoredProjects;
import ashyldy.notify.news.Newspaper;
import ashyldy.notify.subscription.Subscription;

/// Follows one project with all its changes, and lets it go again, at the press of a button. A project of which nothing
/// has ever been told cannot be followed: a button's data may come from anywhere.
final class Following {
    /// What comes back, before the project's id.
    static final String LEAVE = "u:";

    private final ChatFollowers followers;
    private final StoredProjects projects;
    private final Newspaper newspaper;

    Following(ChatFollowers followers, StoredProjects projects, Newspaper newspaper) {
        this.followers = followers;
        this.projects = projects;
        this.newspaper = newspaper;
    }

    /// For whoever comes by a link.
    Optional<Page> offer(UUID project, ChatWords words) {
        return page("follow.offer", project, words, follow(project, words));
    }

    Optional<Page> begin(TelegramChat chat, UUID project, ChatWords words) {
        Optional<Page> followed = page("follow.begun", project, words, leave(project, words));
        if (followed.isEmpty()) {
            return followed;
        }
        if (!of(chat, project).isEmpty()) {
            return page("follow.already", project, words, leave(project, words));
        }
        if (followers.of(chat).size() >= ChatFollowers.MOST_SUBSCRIPTIONS) {
            return Optional.of(Page.of(words.say("subscribed.too.many", ChatFollowers.MOST_SUBSCRIPTIONS)));
        }
        followers.subscribe(chat, Choice.following(project), words.language());
        followers.unmute(chat, new Mute.Matter.OneProject(project));
        return followed;
    }

    Optional<Page> end(TelegramChat chat, UUID project, ChatWords words) {
        of(chat, project).forEach(each -> followers.remove(chat, each.id()));
        return page("follow.ended", project, words, follow(project, words));
    }

    /// The subscriptions that follow this project and nothing else, under whichever of its ids.
    private List<Subscription> of(TelegramChat chat, UUID project) {
        Set<UUID> ids = projects.alike(project);
        return followers.of(chat).stream()
                .filter(each -> {
                    Set<UUID> followed = each.interest().what().projects();
                    return !followed.isEmpty() && ids.containsAll(followed);
                })
                .toList();
    }

    private Optional<Page> page(String key, UUID project, ChatWords words, Button button) {
        return newspaper
                .title(project, words.language())
                .map(title -> new Page(RichText.plain(words.say(key, title)), Keyboard.column(List.of(button))));
    }

    private static Button follow(UUID project, ChatWords words) {
        return new Button(words.raw("button.follow"), Buttons.FOLLOW + project);
    }

    private static Button leave(UUID project, ChatWords words) {
        return new Button(words.raw("button.unfollow"), LEAVE + project);
    }
}
