package ashyldy.notify.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text with the little markup that a chat can show, kept as runs: so it can be cut anywhere and is well-formed always.
public record RichText(List<Run> runs) {
    /// What one message may have, in UTF-16 units without markup.
    public static final int LONGEST = 4096;

    public static final RichText EMPTY = new RichText(List.of());

    /// What makes a text read as another, and what no message may contain.
    private static final Pattern TREACHEROUS = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n]]|[\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]|\\p{Cs}");

    /// @param name `b`, `i`, `blockquote`, or `a` with an address
    public record Tag(String name, Optional<String> address) {
        static Tag of(String name) {
            return new Tag(name, Optional.empty());
        }

        String opening() {
            return address.map(target -> "<a href=\"%s\">".formatted(escape(target)))
                    .orElse("<" + name + ">");
        }

        String closing() {
            return "</" + name + ">";
        }
    }

    /// @param tags that are open here, the outermost first
    public record Run(String text, List<Tag> tags) {
        public Run {
            text = TREACHEROUS.matcher(text).replaceAll("");
            tags = List.copyOf(tags);
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText plain(String text) {
        return new RichText(List.of(new Run(text, List.of())));
    }

    public static RichText bold(String text) {
        return new RichText(List.of(new Run(text, List.of(Tag.of("b")))));
    }

    /// Of addresses other than of the web, the label alone.
    public static RichText link(String label, String address) {
        return new RichText(
                List.of(new Run(label, AlertHtml.link(address).stream().toList())));
    }

    public RichText then(RichText next) {
        List<Run> both = new ArrayList<>(runs);
        both.addAll(next.runs);
        return new RichText(both);
    }

    public RichText then(String text) {
        return then(plain(text));
    }

    public static RichText lines(List<RichText> lines, String between) {
        RichText all = EMPTY;
        for (RichText line : lines) {
            all = all.runs.isEmpty() ? line : all.then(between).then(line);
        }
        return all;
    }

    /// In UTF-16 units.
    public int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    /// Without markup.
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /// The Bot API's HTML: every tag closed in its order, everything else escaped.
    public String html() {
        StringBuilder html = new StringBuilder();
        List<Tag> open = List.of();
        for (Run run : runs) {
            if (!run.text().isEmpty()) {
                step(html, open, run.tags());
                html.append(escape(run.text()));
                open = run.tags();
            }
        }
        step(html, open, List.of());
        return html.toString();
    }

    private static void step(StringBuilder html, List<Tag> from, List<Tag> to) {
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
            same++;
        }
        from.subList(same, from.size()).reversed().forEach(tag -> html.append(tag.closing()));
        to.subList(same, to.size()).forEach(tag -> html.append(tag.opening()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
