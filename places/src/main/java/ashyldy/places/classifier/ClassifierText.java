package ashyldy.places.classifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table as offices save it: UTF-8, UTF-16 or windows-1251, with semicolons, commas or tabs, with or without quotes.
final class ClassifierText {
    private static final Charset OF_OFFICES = Charset.forName("windows-1251");
    private static final String DELIMITERS = ";\t,";
    private static final char MARK = '\uFEFF';

    private ClassifierText() {}

    /// The cells of every line; an empty list for an empty line.
    static List<List<String>> cells(Path file) {
        String text = Normalizer.normalize(letters(bytes(file)), Normalizer.Form.NFC);
        List<String> lines = text.lines().toList();
        char delimiter = delimiter(text);
        return lines.stream().map(line -> cells(line, delimiter)).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UnreadableClassifier(file, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static String letters(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        if (wide) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            return new String(bytes, OF_OFFICES);
        }
    }

    private static char delimiter(String text) {
        return (char) DELIMITERS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(
                        sign -> text.chars().filter(each -> each == sign).count()))
                .orElseThrow()
                .intValue();
    }

    private static List<String> cells(String line, char delimiter) {
        if (line.isBlank()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == delimiter && !quoted) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(clean(cell));
        return cells;
    }

    private static String clean(StringBuilder cell) {
        return cell.toString().replaceAll("[\\h\\v]+", " ").strip();
    }
}
