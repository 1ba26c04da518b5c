package ashyldy.notify.chat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.chat.Reaction.Page;

/// The newest of what a chat is subscribed to, each event once however many of its subscriptions tell of it.
final class Latest {
    private static final int MOST = 5;

    private final ChatFollowers followers;
    private final StoredAlerts alerts;
    private final AlertWriter writer;

    Latest(ChatFollowers followers, StoredAlerts alerts, AlertWriter writer) {
        this.followers = followers;
        this.alerts = alerts;
        this.writer = writer;
    }

    Page of(TelegramChat chat, ChatWords words) {
        Set<String> events = new HashSet<>();
        List<ProjectLine> lines = followers.of(chat).stream()
                .flatMap(each -> alerts.latest(each.id(), MOST).stream())
                .sorted(Comparator.comparing(Alert::raisedAt).reversed())
                .filter(alert -> events.add(alert.happening().id()))
                .limit(MOST)
                .map(this::line)
                .toList();
        return lines.isEmpty() ? Page.of(words.raw("latest.empty")) : ProjectLine.list(lines, words);
    }

    private ProjectLine line(Alert alert) {
        String page = alert.project().map(writer::page).map(Object::toString).orElse("");
        return new ProjectLine(alert.project(), alert.text().title(), page);
    }
}
