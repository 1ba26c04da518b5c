package ashyldy.local.telegram;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/// A message as it stands in a chat.
///
/// @param fromBot false where a person wrote it
/// @param html as it was sent; what a person writes has no markup
/// @param text without markup
/// @param keyboard the inline buttons, or a missing node
/// @param edits how often it was changed
/// @param at when it came
public record FakeMessage(
        long id, boolean fromBot, String html, String text, JsonNode keyboard, boolean plain, int edits, Instant at) {
    FakeMessage edited(String newHtml, String newText, JsonNode newKeyboard, boolean nowPlain) {
        return new FakeMessage(id, fromBot, newHtml, newText, newKeyboard, nowPlain, edits + 1, at);
    }
}
