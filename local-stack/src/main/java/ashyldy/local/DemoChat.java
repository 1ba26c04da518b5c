package ashyldy.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import ashyldy.local.process.PartFailed;
import ashyldy.local.telegram.FakeMessage;
import ashyldy.local.telegram.FakeTelegram;

/// Somebody in the demo who reads in a chat: subscribes by buttons, and mutes what the outlet is about to correct.
final class DemoChat {
    private static final long CHAT = 101;
    private static final String LANGUAGE = "en";
    private static final String MUTE = "Mute for 30 days";
    private static final String TO_BE_CORRECTED = "Ekibastuz";

    private final FakeTelegram telegram;

    DemoChat(FakeTelegram telegram) {
        this.telegram = telegram;
    }

    void subscribe() {
        telegram.open(CHAT, "Aliya", LANGUAGE);
        chooses("/start", "Subscribe", "Shymkent", "All of Shymkent", "School", "Openings");
        chooses("/subscribe", "Pavlodar Region", TO_BE_CORRECTED, "Sports facility", "Openings");
    }

    void mute() {
        Optional<FakeMessage> told = news().stream()
                .filter(message -> message.text().contains(TO_BE_CORRECTED))
                .findFirst();
        int before = telegram.answeredPresses();
        told.ifPresent(message -> {
            telegram.press(CHAT, message.id(), MUTE);
            Demo.await(() -> telegram.answeredPresses() > before);
        });
    }

    void awaitCorrection() {
        Demo.await(() -> corrected() > 0);
    }

    String summary() {
        return "%d messages, %d of them set right afterwards, though muted".formatted(news().size(), corrected());
    }

    private long corrected() {
        return news().stream().filter(message -> message.edits() > 0).count();
    }

    private void chooses(String command, String... buttons) {
        telegram.say(CHAT, LANGUAGE, command);
        for (String button : buttons) {
            Demo.await(() -> newest().filter(message -> offers(message, button)).isPresent());
            FakeMessage menu = newest().filter(message -> offers(message, button))
                    .orElseThrow(
                            () -> new PartFailed("the bot offers no button '%s' after %s".formatted(button, command)));
            telegram.press(CHAT, menu.id(), button);
        }
        Demo.await(
                () -> newest().filter(message -> message.keyboard().isEmpty()).isPresent());
    }

    private List<FakeMessage> news() {
        return telegram.messages(CHAT).stream()
                .filter(message -> offers(message, MUTE))
                .toList();
    }

    private Optional<FakeMessage> newest() {
        return telegram.messages(CHAT).reversed().stream()
                .filter(FakeMessage::fromBot)
                .findFirst();
    }

    private static boolean offers(FakeMessage message, String label) {
        return StreamSupport.stream(message.keyboard().spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .anyMatch(button -> button.path("text").asText().equals(label));
    }
}
