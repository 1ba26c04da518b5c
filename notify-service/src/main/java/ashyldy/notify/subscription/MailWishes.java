package ashyldy.notify.subscription;

import java.util.Comparator;
import java.util.List;

import ashyldy.notify.channel.EmailAddress;
import ashyldy.places.PlaceCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Keeps requests to subscribe by mail as text, until somebody has agreed to them.
public final class MailWishes {
    private final Subscribing subscribing;
    private final StoredRequests requests;
    private final ObjectMapper json;

    public MailWishes(Subscribing subscribing, StoredRequests requests, ObjectMapper json) {
        this.subscribing = subscribing;
        this.requests = requests;
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_EMPTY);
    }

    /// @throws BadField for what cannot be accepted, before anybody is asked about it
    public EmailAddress check(SubscriptionRequest request) {
        return subscribing.read(request).email().orElseThrow();
    }

    public String write(SubscriptionRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request came as JSON", impossible);
        }
    }

    public MailWish read(String written) {
        return asked(subscribing.read(request(written)));
    }

    /// Somebody has agreed.
    public MailWish make(String written) {
        Wish wish = subscribing.read(request(written));
        requests.makeAgreed(wish);
        return asked(wish);
    }

    private static MailWish asked(Wish wish) {
        List<PlaceCode> places = wish.interest().where().places().stream()
                .sorted(Comparator.comparing(PlaceCode::value))
                .toList();
        return new MailWish(wish.email().orElseThrow(), wish.language(), places);
    }

    private SubscriptionRequest request(String written) {
        try {
            return json.readValue(written, SubscriptionRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request is kept as it was written", impossible);
        }
    }
}
