package ashyldy.notify.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.notify.channel.mail.OneLine;

/// A report that a letter of ours cannot be delivered, now and for ever.
///
/// @param delivery whose letter it was, by its `Message-ID`
record Bounce(UUID delivery, String because) {
    private static final Pattern OURS =
            Pattern.compile("<(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@[^<>@\\s]+>");

    private static final Pattern LASTING = Pattern.compile("5\\.\\d{1,3}\\.\\d{1,3}");

    /// Full now, and perhaps not next month; refused by rules that may be about us.
    private static final Pattern NOT_THE_ADDRESS = Pattern.compile("5\\.2\\.2|5\\.7\\.\\d+");

    private static final int LONGEST = 300;

    /// @param status the part `message/delivery-status`
    /// @param returned the letter that came back, or its headers alone
    static Optional<Bounce> read(String status, String returned) {
        return delivery(returned)
                .flatMap(delivery -> recipients(status).stream()
                        .filter(Bounce::isGone)
                        .findFirst()
                        .map(fields -> new Bounce(delivery, because(fields))));
    }

    private static Optional<UUID> delivery(String returned) {
        return groups(returned).stream()
                .findFirst()
                .map(headers -> headers.getOrDefault("message-id", ""))
                .map(String::strip)
                .map(OURS::matcher)
                .filter(Matcher::matches)
                .map(ours -> UUID.fromString(ours.group(1)));
    }

    private static List<Map<String, String>> recipients(String status) {
        return groups(status).stream()
                .filter(fields -> fields.containsKey("final-recipient"))
                .toList();
    }

    private static boolean isGone(Map<String, String> fields) {
        String status = status(fields);
        return fields.getOrDefault("action", "").strip().equalsIgnoreCase("failed")
                && LASTING.matcher(status).matches()
                && !NOT_THE_ADDRESS.matcher(status).matches();
    }

    /// A comment may stand behind it.
    private static String status(Map<String, String> fields) {
        return fields.getOrDefault("status", "").strip().split("[\\s(]", 2)[0];
    }

    private static String because(Map<String, String> fields) {
        String said = fields.getOrDefault("diagnostic-code", "").replaceFirst("^\\s*smtp\\s*;\\s*", "");
        return OneLine.of("the mail came back: " + status(fields) + " " + said, LONGEST);
    }

    /// Groups of header fields with empty lines between them, folded lines joined, names in lower case.
    private static List<Map<String, String>> groups(String text) {
        List<Map<String, String>> groups = new ArrayList<>();
        for (String group : text.replace("\r\n", "\n").split("\n[ \t]*\n+")) {
            Map<String, String> fields = new TreeMap<>();
            for (String line : group.replaceAll("\n[ \t]+", " ").strip().split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.putIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
                }
            }
            groups.add(fields);
        }
        return groups;
    }
}
