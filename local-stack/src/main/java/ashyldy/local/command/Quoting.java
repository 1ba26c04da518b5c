package ashyldy.local.command;

/// How the words of an article are told from ours.
enum Quoting {
    PLAIN("\"", "\""),
    UNDERLINED("\u001B[4m", "\u001B[24m");

    private final String before;
    private final String after;

    Quoting(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// On one line, and without characters that would steer the terminal.
    String of(String words) {
        return before + words.replaceAll("[\\p{Cntrl}]+", " ") + after;
    }
}
