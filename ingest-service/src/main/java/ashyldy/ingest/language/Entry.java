package ashyldy.ingest.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One paragraph of a language file.
///
/// @param id names it in every claim that it helped to find: `ru.stage.opened.doors`
/// @param says the code that its topic understands
/// @param with further properties, by the README
/// @param forms the patterns, any of which is enough
/// @param finds sentences in which the marked `[words]` are found
/// @param ignores sentences in which this entry finds nothing
public record Entry(
        String id,
        Topic topic,
        String says,
        Map<String, String> with,
        List<String> forms,
        List<String> finds,
        List<String> ignores) {
    public Entry {
        with = EntryProperties.of(with);
        forms = List.copyOf(forms);
        finds = List.copyOf(finds);
        ignores = List.copyOf(ignores);
    }

    /// The same with more properties.
    public Entry with(Map<String, String> more) {
        return new Entry(id, topic, says, EntryProperties.of(with, more), forms, finds, ignores);
    }

    public boolean says(String code) {
        return says.equals(code);
    }

    /// A code as one of those that its reader knows.
    ///
    /// @throws BrokenLanguageData for any other: asked when the data load
    public <E extends Enum<E>> E coded(Class<E> codes, String code) {
        try {
            return Enum.valueOf(codes, code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BrokenLanguageData(id, "no such code of " + topic.file() + ": " + code);
        }
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(with.get(name));
    }

    public boolean is(String property) {
        return !with.isEmpty() && "true".equals(with.get(property));
    }

    /// Mentions are kept in maps by what found them: the id alone is enough, and its hash is counted once.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
