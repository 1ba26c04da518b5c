package ashyldy.projects.judgement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Scope;

/// What of a project can be corrected, named as its facts name it. What a project has many of (parties, the figures of
/// its parts) is none of these: another value there is no correction.
sealed interface CorrectedField {
    Set<Scope> ONE =
            EnumSet.of(Scope.PROJECT, Scope.BEFORE, Scope.DONE, Scope.SITE, Scope.CONSTRUCTION, Scope.OPERATION);

    Pattern UNIT = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    List<String> FORMS = List.of(
            "kind",
            "work",
            "stage",
            "place",
            "name.{kk|ru|en}",
            "amount.{measure}.{unit}.{scope}",
            "date.{start|opening|planned_completion}");

    String name();

    record OfKind() implements CorrectedField {
        @Override
        public String name() {
            return "kind";
        }
    }

    record OfWork() implements CorrectedField {
        @Override
        public String name() {
            return "work";
        }
    }

    record OfStage() implements CorrectedField {
        @Override
        public String name() {
            return "stage";
        }
    }

    record OfPlace() implements CorrectedField {
        @Override
        public String name() {
            return "place";
        }
    }

    record OfName(Language language) implements CorrectedField {
        @Override
        public String name() {
            return "name." + language.code();
        }
    }

    record OfAmount(Measure measure, String unit, Scope scope) implements CorrectedField {
        @Override
        public String name() {
            return "amount.%s.%s.%s".formatted(measure.code(), unit, scope.code());
        }
    }

    record OfDate(DateRole role) implements CorrectedField {
        @Override
        public String name() {
            return "date." + role.code();
        }
    }

    /// @throws BadCorrection for anything that is no such field
    static CorrectedField of(String text) {
        var parts = List.of(text.split("\\.", -1));
        return switch (parts.size() + " " + parts.getFirst()) {
            case "1 kind" -> new OfKind();
            case "1 work" -> new OfWork();
            case "1 stage" -> new OfStage();
            case "1 place" -> new OfPlace();
            case "2 name" -> new OfName(code("field", parts.get(1), Language.values()));
            case "2 date" -> new OfDate(code("field", parts.get(1), DateRole.values()));
            case "4 amount" -> amount(parts);
            default -> throw new BadCorrection("field", "'%s' is nothing that can be corrected".formatted(text), FORMS);
        };
    }

    private static CorrectedField amount(List<String> parts) {
        var measure = code("field", parts.get(1), Measure.values());
        var scope = code("field", parts.get(3), Scope.values());
        if (!ONE.contains(scope)) {
            throw new BadCorrection(
                    "field",
                    "of scope %s a project has as many figures as it has; none of them is corrected"
                            .formatted(scope.code()),
                    ONE.stream().map(Scope::code).toList());
        }
        if (!UNIT.matcher(parts.get(2)).matches()) {
            throw new BadCorrection("field", "'%s' is no unit".formatted(parts.get(2)), List.of());
        }
        return new OfAmount(measure, parts.get(2), scope);
    }

    static Kind kind(String code) {
        return code("kind", code, Kind.values());
    }

    static <C extends Coded> C code(String part, String text, C[] vocabulary) {
        return Arrays.stream(vocabulary)
                .filter(code -> code.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadCorrection(
                        part,
                        "'%s' is not one of the allowed values".formatted(text),
                        Arrays.stream(vocabulary).map(Coded::code).collect(Collectors.toList())));
    }
}
