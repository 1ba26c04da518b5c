package ashyldy.notify.caller;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/// How much may be subscribed without the operator's key; the defaults and their reasons stand in
/// `application.properties`.
@ConfigMapping(prefix = "ashyldy.subscribing")
public interface LimitConfig {
    /// Requests to subscribe that one network may send in an hour.
    int perNetworkHourly();

    /// Subscriptions that were made from one network and are still there.
    int perNetwork();

    /// Challenges that one host may get in an hour.
    int perHostHourly();

    /// Followers whose webhooks are at one host.
    int perHost();

    /// Followers who are written to at one and the same address.
    int perAddress();

    /// Subscriptions of one follower.
    int perFollower();

    /// Test alerts that one follower may ask for in an hour.
    int rehearsalsHourly();

    /// For a webhook to answer its challenge.
    Duration challengeTimeout();
}
