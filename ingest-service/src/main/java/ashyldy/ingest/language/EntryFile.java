package ashyldy.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/// Reads one file of entries and refuses what is not proved.
final class EntryFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /// An entry as it stands in the file.
    record Raw(
            String id, String says, Map<String, String> with, String forms, List<String> finds, List<String> ignores) {
        Entry proved(Topic topic, String file) {
            String where = file + ", " + id;
            require(id != null && says != null, where, "an entry has an id and says something");
            require(topic.understands(says), where, "the topic knows no code " + says);
            require(forms != null && !forms.isBlank(), where, "no forms");
            require(finds != null && !finds.isEmpty(), where, "no sentence that it finds");
            require(ignores != null && !ignores.isEmpty(), where, "no sentence that it ignores");
            require(finds.stream().allMatch(Example::isMarked), where, "mark the [words] that it finds");
            return new Entry(id, topic, says, with == null ? Map.of() : with, split(forms), finds, ignores);
        }

        /// Patterns are parted by bars, so that none of YAML's own marks gets in a linguist's way.
        private static List<String> split(String forms) {
            return Arrays.stream(forms.split("[|]"))
                    .map(String::strip)
                    .filter(form -> !form.isEmpty())
                    .toList();
        }

        private static void require(boolean holds, String where, String what) {
            if (!holds) {
                throw new BrokenLanguageData(where, what);
            }
        }
    }

    private EntryFile() {}

    static List<Entry> read(Topic topic, String folder) {
        String file = folder + topic.file();
        try (InputStream yaml = EntryFile.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new BrokenLanguageData(file, "the file is missing");
            }
            return YAML.readValue(yaml, new TypeReference<List<Raw>>() {}).stream()
                    .map(raw -> raw.proved(topic, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenLanguageData(file, unreadable);
        }
    }
}
