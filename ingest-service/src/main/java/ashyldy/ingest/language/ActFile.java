package ashyldy.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/// Reads the acts of one language and refuses what is not proved.
final class ActFile {
    private static final String NAME = "acts.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /// An act as it stands in the file.
    ///
    /// @param object "true" where the act tells of a facility only as its object, right behind it: "received a new
    /// school"
    /// @param verbs lemmas with what they govern, parted by bars: `put .. into operation | launch`
    /// @param nouns the same act as a noun
    /// @param except words beside which it is another act
    record Written(
            String id,
            @JsonProperty("class") String actClass,
            String work,
            String object,
            String verbs,
            String nouns,
            String except,
            List<String> finds,
            List<String> ignores) {
        List<String> verbPatterns() {
            return split(verbs);
        }

        List<String> nounPatterns() {
            return split(nouns);
        }

        Optional<String> exceptions() {
            return Optional.ofNullable(except).map(String::strip).filter(words -> !words.isEmpty());
        }

        private static List<String> split(String patterns) {
            return patterns == null
                    ? List.of()
                    : Arrays.stream(patterns.split("[|]"))
                            .map(String::strip)
                            .filter(pattern -> !pattern.isEmpty())
                            .toList();
        }

        Act proved(String file) {
            String where = file + ", " + id;
            require(id != null && actClass != null, where, "an act has an id and a class");
            require(verbs != null || nouns != null, where, "no lemmas");
            require(finds != null && !finds.isEmpty(), where, "no sentence that it finds");
            require(ignores != null && !ignores.isEmpty(), where, "no sentence that it ignores");
            require(finds.stream().allMatch(Example::isMarked), where, "mark the [words] that it finds");
            return new Act(id, finds, ignores);
        }

        private static void require(boolean holds, String where, String what) {
            if (!holds) {
                throw new BrokenLanguageData(where, what);
            }
        }
    }

    private ActFile() {}

    static List<Written> read(String folder) {
        String file = folder + NAME;
        try (InputStream yaml = ActFile.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new BrokenLanguageData(file, "the file is missing");
            }
            List<Written> acts = YAML.readValue(yaml, new TypeReference<>() {});
            acts.forEach(act -> act.proved(file));
            return acts;
        } catch (IOException unreadable) {
            throw new BrokenLanguageData(file, unreadable);
        }
    }
}
