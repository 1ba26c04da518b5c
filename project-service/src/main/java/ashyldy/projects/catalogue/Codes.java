package ashyldy.projects.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Coded;

/// Reads codes of a vocabulary, repeated or separated by commas.
final class Codes {
    private Codes() {}

    static <C extends Coded> Set<C> read(String parameter, List<String> texts, C[] vocabulary) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code(parameter, code, vocabulary))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <C extends Coded> C code(String parameter, String code, C[] vocabulary) {
        return Arrays.stream(vocabulary)
                .filter(coded -> coded.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        code,
                        "one of the allowed values",
                        Arrays.stream(vocabulary).map(Coded::code).toList()));
    }
}
