package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.ingest.text.Span;

/// A sentence of a language file: its text without the brackets, and the spans that stood in brackets.
public record Example(String text, List<Span> marked) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)]");

    public static Example of(String printed) {
        StringBuilder text = new StringBuilder();
        List<Span> marked = new ArrayList<>();
        Matcher marks = MARK.matcher(printed);
        int done = 0;
        while (marks.find()) {
            text.append(printed, done, marks.start());
            marked.add(new Span(text.length(), text.length() + marks.group(1).length()));
            text.append(marks.group(1));
            done = marks.end();
        }
        return new Example(text.append(printed.substring(done)).toString(), List.copyOf(marked));
    }

    static boolean isMarked(String printed) {
        return MARK.matcher(printed).find();
    }
}
