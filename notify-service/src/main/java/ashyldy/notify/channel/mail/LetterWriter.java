package ashyldy.notify.channel.mail;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.events.EventType;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.Told;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;

/// Writes letters: an alert under its own title, several as a digest by place with the newest first, and invitations.
public final class LetterWriter {
    private static final Set<String> OPENINGS =
            Set.of(EventType.PROJECT_OPENED.code(), EventType.PROJECT_STAGE_OPENED.code());

    private static final int LONGEST_SUBJECT = 150;

    private final Gazetteer gazetteer;
    private final String domain;

    /// @param domain of the address that letters come from; ids of letters end in it
    public LetterWriter(Gazetteer gazetteer, String domain) {
        this.gazetteer = gazetteer;
        this.domain = domain;
    }

    public Letter write(Message message, EmailAddress to, Instant now) {
        MailWords words = MailWords.in(message.language());
        Map<ToldPlace, List<Told>> parts = byPlace(message, words);
        var page = new LetterBody(words, subject(message, parts, words));
        if (message.told().size() == 1) {
            page.alert(message.told().getFirst(), false);
        } else {
            page.title(digest(message, parts, words));
            parts.forEach((place, told) -> {
                page.heading(place.heading().orElseGet(() -> words.text("place.unknown")));
                told.forEach(each -> page.alert(each, true));
            });
        }
        page.foot(words.text("why"), words.text("manage"), message.manage());
        return new Letter(
                id(message.id()), to, now, page.subject(), page.plain(), page.html(), headers(message.manage()));
    }

    public Letter write(Invitation invitation, EmailAddress to, Instant now) {
        MailWords words = MailWords.in(invitation.language());
        var page = new LetterBody(words, words.text("invitation.subject"));
        page.title(words.text("invitation.title"));
        page.words(words.text("invitation.asked"));
        page.words(words.text("invitation.where", places(invitation.places(), words)));
        page.button(words.text("invitation.agree"), invitation.link());
        page.words(words.text("invitation.not_you"));
        return new Letter(
                id("confirm-" + invitation.id()), to, now, page.subject(), page.plain(), page.html(), automatic());
    }

    /// Where all alerts say that something was opened it is so many openings, otherwise it is so many news.
    private static String digest(Message message, Map<ToldPlace, List<Told>> parts, MailWords words) {
        boolean openings = message.told().stream().map(Told::type).allMatch(OPENINGS::contains);
        String many = words.counted(
                openings ? "digest.openings" : "digest.news", message.told().size());
        List<String> places = parts.keySet().stream()
                .flatMap(place -> place.nearest().stream())
                .distinct()
                .toList();
        return switch (places.size()) {
            case 0 -> many;
            case 1 -> words.text("digest.in_one", many, places.getFirst());
            default ->
                words.text(
                        "digest.in_more",
                        many,
                        places.getFirst(),
                        words.counted("digest.more_places", places.size() - 1));
        };
    }

    private static String subject(Message message, Map<ToldPlace, List<Told>> parts, MailWords words) {
        List<Told> told = message.told();
        return OneLine.of(told.size() == 1 ? told.getFirst().title() : digest(message, parts, words), LONGEST_SUBJECT);
    }

    /// Alerts are told in the order in which they were raised: the newest place, and the newest there, come first,
    /// and what is nowhere comes last.
    private Map<ToldPlace, List<Told>> byPlace(Message message, MailWords words) {
        Map<ToldPlace, List<Told>> parts = new LinkedHashMap<>();
        for (Told told : message.told().reversed()) {
            parts.computeIfAbsent(ToldPlace.of(told, words, gazetteer), place -> new ArrayList<>())
                    .add(told);
        }
        List<Told> nowhere = parts.remove(ToldPlace.NOWHERE);
        if (nowhere != null) {
            parts.put(ToldPlace.NOWHERE, nowhere);
        }
        return parts;
    }

    private String places(List<PlaceCode> codes, MailWords words) {
        return codes.isEmpty()
                ? words.text("everywhere")
                : codes.stream()
                        .flatMap(code -> gazetteer.byCode(code).stream())
                        .map(place -> place.names().in(words.locale()))
                        .collect(Collectors.joining(", "));
    }

    private Map<String, String> headers(URI manage) {
        Map<String, String> headers = automatic();
        headers.put("List-Id", "Ashyldy <alerts." + domain + ">");
        headers.put("List-Unsubscribe", "<" + manage + "/unsubscribe>");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return headers;
    }

    /// Answers of absence and the like are not sent to what was sent by itself (RFC 3834).
    private static Map<String, String> automatic() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Auto-Submitted", "auto-generated");
        return headers;
    }

    private String id(String message) {
        return "<" + message + "@" + domain + ">";
    }
}
