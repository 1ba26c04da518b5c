package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Plain text. A short first line that does not end like a sentence is the title.
final class TextFile implements Format {

    private static final int LONGEST_TITLE = 200;

    @Override
    public boolean takes(String fileName) {
        return fileName.endsWith(".txt");
    }

    @Override
    public Stream<Found> read(Path file) throws IOException {
        String text = Letters.utf8(file).strip();
        if (text.isEmpty()) {
            return Stream.of(new Found.Skipped(file.toString(), "is empty"));
        }
        return Stream.of(new Found.Article(file.toString(), ArticleJson.line(fields(text))));
    }

    static Map<String, String> fields(String text) {
        String[] parts = text.split("\\R", 2);
        String first = parts[0].strip();
        boolean isTitle = parts.length == 2 && first.length() <= LONGEST_TITLE && !first.matches(".*[.!?…:;,»”\"]");
        return isTitle ? Map.of("title", first, "text", parts[1].strip()) : Map.of("text", text);
    }
}
