package ashyldy.local.mail;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// Headers and what follows them: a whole mail, or one of its parts.
///
/// @param body as it came, a char for each byte
record MailPart(Map<String, String> headers, String body) {
    private static final Pattern CODE = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]+");
    /// RFC 2047. The white space between two of them is none of the text.
    private static final Pattern WORD = Pattern.compile("=\\?(?i:UTF-8)\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

    /// @param text a char for each byte
    static MailPart read(String text) {
        String[] halves = text.split("\r\n\r\n", 2);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : FOLD.matcher(halves[0]).replaceAll(" ").split("\r\n")) {
            String[] field = line.split(":", 2);
            if (field.length == 2) {
                headers.put(field[0].toLowerCase(Locale.ROOT), words(field[1].strip()));
            }
        }
        return new MailPart(headers, halves.length == 2 ? halves[1] : "");
    }

    /// Empty where there is none.
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean isOf(String type) {
        return header("content-type").toLowerCase(Locale.ROOT).startsWith(type);
    }

    String text() {
        byte[] bytes = switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body);
            case "quoted-printable" -> quoted(body.replace("=\r\n", ""));
            case String plain -> body.getBytes(ISO_8859_1);
        };
        return new String(bytes, UTF_8).replace("\r\n", "\n");
    }

    private static String words(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(new String(
                        word.group(1).equalsIgnoreCase("B")
                                ? Base64.getMimeDecoder().decode(word.group(2))
                                : quoted(word.group(2).replace('_', ' ')),
                        UTF_8)));
    }

    /// What is no code stands for itself.
    private static byte[] quoted(String text) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement("" + (char) Integer.parseInt(code.group(1), 16)))
                .getBytes(ISO_8859_1);
    }
}
