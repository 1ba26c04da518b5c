package ashyldy.notify.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.events.Coded;
import ashyldy.events.Language;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.follower.Timetable;

/// Understands a request for a subscription, or says which field it does not understand and what it would.
public final class WishReader {
    private static final List<String> FIELDS = Stream.concat(
                    Filter.NAMES.stream(),
                    Stream.of("name", "language", "rhythm", "quiet", "webhook", "telegram", "email"))
            .toList();
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2000;
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}");

    private final FilterReader filters;
    private final boolean sendsMail;

    /// @param sendsMail whether the operator has a mail server
    public WishReader(FilterReader filters, boolean sendsMail) {
        this.filters = filters;
        this.sendsMail = sendsMail;
    }

    /// @throws BadField for the first field that cannot be accepted
    public Wish read(SubscriptionRequest request) {
        refuseUnknown(request);
        return new Wish(
                name(request),
                filters.read(request.filter()),
                language(request.language()),
                timetable(request),
                webhook(request),
                telegram(request),
                email(request));
    }

    private static void refuseUnknown(SubscriptionRequest request) {
        if (request.unknown() != null && !request.unknown().isEmpty()) {
            throw new BadField(request.unknown().keySet().iterator().next(), "There is no such field.", FIELDS);
        }
    }

    private static Optional<Timetable> timetable(SubscriptionRequest request) {
        return request.rhythm() == null && request.quiet() == null
                ? Optional.empty()
                : Optional.of(TimetableReader.read(request.rhythm(), request.quiet()));
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

    /// Whether the bot may write there shows with the first message: `POST …/test` sends one.
    private static Optional<TelegramChat> telegram(SubscriptionRequest request) {
        if (request.telegram() == null) {
            return Optional.empty();
        }
        if (request.webhook() != null) {
            throw new BadField("telegram", "Messages go to one address; make a subscription for each.", List.of());
        }
        if (!TelegramChat.isOne(request.telegram().chat())) {
            throw new BadField(
                    "telegram.chat", "A chat is the @name of a channel or the number of a chat.", List.of("@name"));
        }
        return Optional.of(new TelegramChat(request.telegram().chat()));
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

    private Optional<EmailAddress> email(SubscriptionRequest request) {
        if (request.email() == null) {
            return Optional.empty();
        }
        if (!sendsMail) {
            throw new BadField(
                    "email", "This service sends no mail: its operator has set no ASHYLDY_MAIL_HOST.", List.of());
        }
        if (request.webhook() != null) {
            throw new BadField("email", "One subscription goes to one address: a webhook or a mailbox.", List.of());
        }
        try {
            return Optional.of(EmailAddress.of(request.email().address()));
        } catch (IllegalArgumentException unreadable) {
            throw new BadField("email.address", unreadable.getMessage(), List.of());
        }
    }

    /// Only a receiver on this very machine may do without encryption.
    private static URI encrypted(URI url) {
        boolean here = THIS_MACHINE.matcher(String.valueOf(url.getHost())).matches();
        if (!"https".equalsIgnoreCase(url.getScheme()) && !here) {
            throw new BadField("webhook.url", "A webhook begins with https://.", List.of());
        }
        return url;
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }
}
