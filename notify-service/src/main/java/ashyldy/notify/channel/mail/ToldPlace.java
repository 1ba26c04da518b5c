package ashyldy.notify.channel.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.notify.channel.Told;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Where something has happened, as a digest heads its parts: region and district, not the village.
///
/// @param names from the coarse to the fine; empty where the news names no place
record ToldPlace(List<String> names) {
    static final ToldPlace NOWHERE = new ToldPlace(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 80;

    ToldPlace {
        names = List.copyOf(names);
    }

    static ToldPlace of(Told told, MailWords words, Gazetteer gazetteer) {
        try {
            JsonNode place = JSON.readTree(told.event()).at("/data/project/place/value");
            return new ToldPlace(Stream.of("region", "district")
                    .flatMap(step -> name(place.path(step), words, gazetteer).stream())
                    .distinct()
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event is JSON: " + told.alert(), impossible);
        }
    }

    Optional<String> heading() {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /// As short as a subject wants it.
    Optional<String> nearest() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    }

    private static Optional<String> name(JsonNode step, MailWords words, Gazetteer gazetteer) {
        return Optional.ofNullable(step.path("code").textValue())
                .flatMap(code -> gazetteer.byCode(new PlaceCode(code)))
                .map(known -> known.names().in(words.locale()))
                .or(() -> Stream.of(words.language().code(), "ru", "kk", "en", "text")
                        .flatMap(key -> Optional.ofNullable(step.path(key).textValue()).stream())
                        .findFirst())
                .map(name -> OneLine.of(name, LONGEST))
                .filter(name -> !name.isEmpty());
    }
}
