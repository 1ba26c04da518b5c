package ashyldy.notify.live;

import ashyldy.notify.alert.Alert;

/// An alert as every reader of its subscription gets it: written once, however many read it.
///
/// @param number of the alert within the subscription
/// @param bytes not to be changed, for all readers share them
record Frame(long number, byte[] bytes) {
    /// @param json of the alert, one line
    static Frame of(Alert alert, String json) {
        String cursor = new Cursor(alert.subscription(), alert.number()).text();
        return new Frame(
                alert.number(), EventText.event(cursor, alert.happening().type(), json));
    }
}
