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
        subscribing.read(request);
        return EmailAddress.of(request.email().address());
    }

    public String write(SubscriptionRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request came as JSON", impossible);
        }
    }

    public MailWish read(String written) {
        return wish(subscribing.read(request(written)));
    }

    /// Somebody has agreed.
    public MailWish make(String written) {
        SubscriptionRequest request = request(written);
        return wish(requests.makeAgreed(request));
    }

    private MailWish wish(Subscribed made) {
        List<PlaceCode> places = made.subscription().interest().where().places().stream()
                .sorted(Comparator.comparing(PlaceCode::value))
                .toList();
        var mailbox = (EmailAddress) made.follower().contact().orElseThrow().address();
        return new MailWish(mailbox, made.subscription().language(), places);
    }

    private SubscriptionRequest request(String written) {
        try {
            return json.readValue(written, SubscriptionRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request is kept as it was written", impossible);
        }
    }
}
