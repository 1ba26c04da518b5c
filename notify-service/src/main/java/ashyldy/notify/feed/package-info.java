/// Feeds for feed readers: one [ashyldy.notify.feed.Feed] in the form that is asked for, whether it shows the news to
/// anybody or, in [ashyldy.notify.live], a subscription's alerts to its owner.
package ashyldy.notify.feed;
