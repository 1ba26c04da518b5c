package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV by the grammar of RFC 4180, and refuses everything else.
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        var reader = new CsvReader(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.oneRecord());
        }
        return records;
    }

    private List<String> oneRecord() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("a record ends with CRLF, at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        if (text.charAt(at) != '"') {
            int start = at;
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }
        var field = new StringBuilder();
        for (at++; ; at++) {
            if (text.charAt(at) != '"') {
                field.append(text.charAt(at));
            } else if (text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else {
                at++;
                return field.toString();
            }
        }
    }
}
