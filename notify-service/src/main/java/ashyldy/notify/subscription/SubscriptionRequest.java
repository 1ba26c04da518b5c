package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;

/// The body of `POST /api/v1/subscriptions`, as sent: nothing is checked here, every part may be missing. What is
/// wanted has the names of [Filter].
///
/// @param rhythm `at_once`, `daily` or `weekly`
/// @param unknown fields that nobody knows; a misspelt `place` would otherwise subscribe to the whole country
public record SubscriptionRequest(
        String name,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> place,
        String near,
        BigDecimal within,

        @JsonAlias("kind") @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> kinds,

        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> work,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> stage,

        @JsonAlias("project") @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> projects,

        @JsonAlias("event") @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> events,

        BigDecimal capacityFrom,
        BigDecimal capacityTo,
        BigDecimal costFrom,
        BigDecimal costTo,
        String party,
        String programme,
        String q,
        String only,
        String language,
        String rhythm,
        Quiet quiet,
        Webhook webhook,
        Telegram telegram,
        Email email,
        @JsonAnySetter Map<String, Object> unknown) {

    /// @param from as `22:00`, by the clock of `zone`
    /// @param zone an IANA zone; without it the one of Kazakhstan
    public record Quiet(String from, String to, String zone) {}

    public record Webhook(String url) {}

    /// @param chat of a channel or group in which the bot may write: `@name` or its number
    public record Telegram(String chat) {}

    public record Email(String address) {}

    Filter filter() {
        return new Filter(
                place,
                near,
                within,
                kinds,
                work,
                stage,
                projects,
                events,
                capacityFrom,
                capacityTo,
                costFrom,
                costTo,
                party,
                programme,
                q,
                only);
    }
}
