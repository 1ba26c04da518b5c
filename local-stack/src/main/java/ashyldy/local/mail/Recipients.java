package ashyldy.local.mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says for whom mail is taken, by names that tell what is answered.
final class Recipients {
    private static final Pattern REFUSED = Pattern.compile("reply-([45])(\\d\\d)(-twice)?([.+-][^@]*)?@.*");
    private static final int TWICE = 2;

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /// The whole answer to `RCPT TO`.
    String reply(String recipient) {
        Matcher refused = REFUSED.matcher(recipient);
        boolean taken =
                !refused.matches() || refused.group(3) != null && refusals.merge(recipient, 1, Integer::sum) > TWICE;
        if (taken) {
            return "250 2.1.5 fine";
        }
        String kind = refused.group(1);
        return "%s%s %s.1.1 <%s> is not taken, as its name says".formatted(kind, refused.group(2), kind, recipient);
    }
}
