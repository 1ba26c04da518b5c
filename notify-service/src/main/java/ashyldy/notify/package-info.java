/// From a change in the registry to one alert for each subscriber it concerns. [OpeningAlerts] tells the story.
///
/// - [ashyldy.notify.intake] hears the events of `ashyldy.projects.v1` and knows which project is which after merges;
/// - [ashyldy.notify.subscription] knows who wants to hear of what;
/// - [ashyldy.notify.matching] finds them among all who subscribed;
/// - [ashyldy.notify.follower] knows where and when they want to hear it;
/// - [ashyldy.notify.alert] writes the message in the reader's language and keeps the ledger of what was told;
/// - [ashyldy.notify.delivery] is the durable queue: due, retried, delivered or abandoned;
/// - [ashyldy.notify.channel] speaks to each kind of address: the signed webhook, the chat, the mailbox;
/// - [ashyldy.notify.chat] is the conversation with people in Telegram;
/// - [ashyldy.notify.mailing] asks a mailbox before it is written to, and [ashyldy.notify.bounce] hears which are gone;
/// - [ashyldy.notify.caller] knows who calls, what that allows, and how much without the operator's key;
/// - [ashyldy.notify.owner] and [ashyldy.notify.page] let owners look, change, pause, take along and delete;
/// - [ashyldy.notify.news] keeps all that can be told, for [ashyldy.notify.feed], [ashyldy.notify.messages] and
///   [ashyldy.notify.preview], which need no subscription, and for [ashyldy.notify.websub];
/// - [ashyldy.notify.live] lets readers fetch and follow the same alerts: JSON, SSE, Atom, JSON Feed.
///
/// Kafka, inbox, ledger, alert and delivery meet in one transaction, so an event is heard wholly or not at all.
/// Any number of copies of the service run side by side: what they share is in the database.
package ashyldy.notify;
