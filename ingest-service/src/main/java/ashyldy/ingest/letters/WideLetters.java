package ashyldy.ingest.letters;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the first bytes betray, whatever is said of them: a byte order mark, or a markup document of two or four bytes
/// a
/// letter, or one of a mainframe.
final class WideLetters {
    /// The longer ones first: the mark of UTF-16LE begins that of UTF-32LE.
    private static final Map<String, String> STARTS = new LinkedHashMap<>();

    static {
        STARTS.put("0000feff", "UTF-32BE");
        STARTS.put("fffe0000", "UTF-32LE");
        STARTS.put("0000003c", "UTF-32BE");
        STARTS.put("3c000000", "UTF-32LE");
        STARTS.put("4c6fa794", "IBM037");
        STARTS.put("efbbbf", "UTF-8");
        STARTS.put("feff", "UTF-16BE");
        STARTS.put("fffe", "UTF-16LE");
        STARTS.put("003c00", "UTF-16BE");
        STARTS.put("3c00", "UTF-16LE");
    }

    private WideLetters() {}

    static Optional<Charset> of(byte[] bytes) {
        var head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        return STARTS.entrySet().stream()
                .filter(start -> head.startsWith(start.getKey()))
                .map(start -> Charset.forName(start.getValue()))
                .findFirst();
    }
}
