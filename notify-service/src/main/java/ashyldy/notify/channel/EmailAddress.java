package ashyldy.notify.channel;

import java.net.IDN;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A mailbox as RFC 5321 writes it, its domain in ASCII.
///
/// @param local the part before the @, as it was given: only its own server knows whether capitals matter
/// @param domain in lower case, an international one as punycode
public record EmailAddress(String local, String domain) implements Address {
    public static final String CHANNEL = "email";

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffe\\uffff]");

    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern QUOTED =
            Pattern.compile("\"([\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\\x20-\\x7e])*\"");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(domain, "domain");
    }

    /// @throws IllegalArgumentException with a sentence for whoever wrote it, if this is no address
    public static EmailAddress of(String text) {
        String address = text == null ? "" : text.strip();
        refuseIf(address.isEmpty(), "An e-mail address is needed, as name@example.kz.");
        refuseIf(address.length() > LONGEST, "An e-mail address has at most 254 characters.");
        refuseIf(INVISIBLE.matcher(address).find(), "There are control or invisible characters in this address.");
        refuseIf(address.endsWith(">"), "Give the address alone, without a name and without < >.");
        int at = address.lastIndexOf('@');
        refuseIf(at < 0, "There is no @ in this address.");
        return new EmailAddress(local(address.substring(0, at)), domain(address.substring(at + 1)));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public boolean isReadByPeople() {
        return true;
    }

    /// By which two writings of one mailbox are known for one: hardly a server distinguishes capitals.
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    /// Enough for its owner to know it, and for nobody else to write to it.
    public String shown() {
        return local.substring(0, 1) + "…@" + domain;
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }

    private static String local(String local) {
        refuseIf(local.isEmpty(), "There is nothing before the @.");
        refuseIf(local.length() > LONGEST_LOCAL, "There are at most 64 characters before the @.");
        refuseIf(
                local.chars().anyMatch(letter -> letter > '~'),
                "Before the @ there are letters other than Latin ones, which many mail servers cannot carry.");
        boolean known = WORDS.matcher(local).matches() || QUOTED.matcher(local).matches();
        refuseIf(!known, "The part before the @ cannot be read: give one address, as name@example.kz.");
        return local;
    }

    private static String domain(String domain) {
        refuseIf(domain.isEmpty(), "There is nothing behind the @.");
        refuseIf(domain.startsWith("["), "A domain is needed behind the @, not the number of a computer.");
        String ascii = ascii(domain);
        refuseIf(!ascii.contains("."), "The domain is not complete: it has a dot, as in example.kz.");
        refuseIf(!DOMAIN.matcher(ascii).matches() || ascii.length() > LONGEST - 2, unreadable(domain));
        return ascii;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(unreadable(domain), refused);
        }
    }

    private static String unreadable(String domain) {
        return "'%.80s' is no domain.".formatted(domain);
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
