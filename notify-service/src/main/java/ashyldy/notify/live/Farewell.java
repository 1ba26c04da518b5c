package ashyldy.notify.live;

import java.util.Locale;

/// Why a stream ends that its reader has not closed; its last event says so.
enum Farewell {
    SLOW("You have read too slowly. Nothing is lost: come back with the last id as Last-Event-ID."),
    STOPPING("This copy of the service is stopping. Come back with the last id as Last-Event-ID."),
    DELETED("The subscription has been deleted.");

    /// The name of the event, which is no CloudEvent.
    private static final String NAME = "closed";

    private final String detail;

    Farewell(String detail) {
        this.detail = detail;
    }

    /// As it is counted and as the reader sees it.
    String reason() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        return EventText.event(NAME, "{\"reason\":\"%s\",\"detail\":\"%s\"}".formatted(reason(), detail));
    }
}
