package ashyldy.notify.messages;

import io.quarkus.qute.TemplateInstance;

/// The template `MessagesPage.html` with what it shows.
public record MessagesPage(MessagesView view) implements TemplateInstance {}
