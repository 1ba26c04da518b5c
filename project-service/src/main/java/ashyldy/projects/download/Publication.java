package ashyldy.projects.download;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Who publishes the data, and on which terms.
///
/// @param licence its address
/// @param prefix of ids in OC4IDS, which the helpdesk of the standard gives
record Publication(String licence, String publisher, String prefix) {
    private static final String VERSION = "0.9";

    /// A package up to its projects.
    String packageHead(ObjectMapper json, String uri, Instant now) {
        var head = new LinkedHashMap<String, Object>();
        head.put("uri", uri);
        head.put("publishedDate", now.toString());
        head.put("version", VERSION);
        head.put("publisher", Map.of("name", publisher));
        head.put("license", licence);
        try {
            return json.writeValueAsString(head).replaceFirst("}$", ",\"projects\":[");
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
