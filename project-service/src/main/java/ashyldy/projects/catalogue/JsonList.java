package ashyldy.projects.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.wording.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The list of projects as JSON, everything included.
final class JsonList implements ListRenderer {

    private final ObjectMapper json;

    JsonList(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] render(Slice<Listing> projects, Wording wording) {
        try {
            return json.writeValueAsBytes(Items.of(projects, listing -> ListedProject.of(listing, wording)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /// A part of any list on the wire.
    ///
    /// @param next the cursor of the next part, absent at the end
    record Items<T>(List<T> items, Optional<String> next) {

        static <S, T> Items<T> of(Slice<S> slice, Function<S, T> shown) {
            return new Items<>(
                    slice.items().stream().map(shown).toList(), slice.next().map(Cursor::encoded));
        }
    }
}
