package ashyldy.local.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What has become of everything that was found.
public final class SendingReport {

    private static final int SHOWN = 20;

    private int sent;
    private int accepted;
    private int unchanged;
    private int revised;
    private int unread;
    private final List<String> refusals = new ArrayList<>();
    private final Map<String, List<String>> skipped = new TreeMap<>();

    void add(int articles, BatchAnswer answer) {
        sent += articles;
        accepted += answer.accepted();
        unchanged += answer.unchanged();
        revised += answer.revised();
        unread += answer.unread();
        refusals.addAll(answer.refusals());
    }

    void add(Found.Skipped one) {
        skipped.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(one.origin());
    }

    /// True when everything that looked like an article was taken, and there was something.
    public boolean isGood() {
        return sent > 0 && refusals.isEmpty();
    }

    public String table() {
        var table = new StringBuilder();
        row(table, "sent", sent);
        row(table, "accepted", accepted);
        row(table, "unchanged", unchanged);
        row(table, "revised", revised);
        if (unread > 0) {
            row(table, "kept unread", unread);
        }
        row(table, "refused", refusals.size());
        refusals.stream()
                .limit(SHOWN)
                .forEach(refusal -> table.append("    ").append(refusal).append('\n'));
        more(table, refusals.size());
        row(table, "skipped", skipped.values().stream().mapToInt(List::size).sum());
        skipped.forEach((why, origins) -> table.append("    %d %s: %s%s%n"
                .formatted(origins.size(), why, origins.getFirst(), origins.size() > 1 ? ", …" : "")));
        return table.toString();
    }

    private static void more(StringBuilder table, int refusals) {
        if (refusals > SHOWN) {
            table.append("    and %d more%n".formatted(refusals - SHOWN));
        }
    }

    private static void row(StringBuilder table, String name, int count) {
        table.append("%-12s %7d%n".formatted(name, count));
    }
}
