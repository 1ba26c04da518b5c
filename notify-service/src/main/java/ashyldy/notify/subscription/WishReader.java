package ashyldy.notify.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.places.PlaceCode;

/// Understands a request for a subscription, or says which field it does not understand and what it would.
public final class WishReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2000;

    private final PlaceChoice places;

    public WishReader(PlaceChoice places) {
        this.places = places;
    }

    /// @throws BadField for the first field that cannot be accepted
    Wish read(SubscriptionRequest request) {
        refuseUnknown(request);
        Optional<PlaceCode> place =
                Optional.ofNullable(request.place()).map(places::read).map(found -> found.code());
        Set<Kind> kinds = each("kinds", request.kinds(), WishReader::kind, codes(Kind.values()));
        Set<EventType> events = each("events", request.events(), EventName::parse, EventName.all());
        return new Wish(
                name(request), new Interest(place, kinds, events), language(request.language()), webhook(request));
    }

    private static void refuseUnknown(SubscriptionRequest request) {
        if (request.unknown() != null && !request.unknown().isEmpty()) {
            throw new BadField(
                    request.unknown().keySet().iterator().next(),
                    "There is no such field.",
                    List.of("name", "place", "kinds", "events", "language", "webhook"));
        }
    }

    private static Optional<String> name(SubscriptionRequest request) {
        Optional<String> name =
                Optional.ofNullable(request.name()).map(String::strip).filter(text -> !text.isEmpty());
        if (name.filter(text -> text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw new BadField("name", "A name is one line of at most 200 characters.", List.of());
        }
        return name;
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadField(
                        "language", "The language in which alerts are written.", codes(Language.values())));
    }

    private static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static <T> Set<T> each(
            String field, List<String> texts, Function<String, Optional<T>> read, List<String> choices) {
        Set<T> values = new HashSet<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            values.add(Optional.ofNullable(text)
                    .flatMap(read)
                    .orElseThrow(() -> new BadField(field, "'%s' is none of them.".formatted(text), choices)));
        }
        return values;
    }

    /// Only the form; whether such an address is called at all is for the outgoing client to say.
    private static Optional<URI> webhook(SubscriptionRequest request) {
        if (request.webhook() == null) {
            return Optional.empty();
        }
        String url = request.webhook().url();
        if (url == null || url.length() > LONGEST_URL) {
            throw new BadField("webhook.url", "A webhook needs an address of at most 2000 characters.", List.of());
        }
        try {
            return Optional.of(encrypted(new URI(url)));
        } catch (URISyntaxException unreadable) {
            throw new BadField("webhook.url", "This is no address: " + unreadable.getReason() + ".", List.of());
        }
    }

    /// Only a receiver on this very machine may do without encryption.
    private static URI encrypted(URI url) {
        boolean here = "127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost());
        if (!"https".equalsIgnoreCase(url.getScheme()) && !here) {
            throw new BadField("webhook.url", "A webhook begins with https://.", List.of());
        }
        return url;
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }
}
