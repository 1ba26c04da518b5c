package ashyldy.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Walks a schema and a record side by side and notes where they differ.
final class Mirror {
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(java.util.UUID.class, "string uuid"),
            Map.entry(java.time.LocalDate.class, "string date"),
            Map.entry(java.time.Instant.class, "string date-time"),
            Map.entry(PublishedAt.class, "string"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(double.class, "number"),
            Map.entry(java.math.BigDecimal.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"));

    private final List<String> differences = new ArrayList<>();
    private final Set<String> definitions = new TreeSet<>();

    void compare(EventType type) {
        var root = SchemaPart.file(Schemas.BY_DATA.get(type.data()));
        compareRecord(type.data(), Map.of(), resolve(root), type.code());
    }

    List<String> differences() {
        return differences;
    }

    /// The definitions that the walk came through, as `file#/$defs/name`.
    Set<String> definitions() {
        return definitions;
    }

    private void compareRecord(Class<?> record, Map<String, Type> variables, List<SchemaPart> parts, String where) {
        var properties = properties(parts);
        var components = new TreeMap<String, RecordComponent>();
        Stream.of(record.getRecordComponents()).forEach(component -> components.put(component.getName(), component));
        same(components.keySet(), properties.keySet(), where);
        components.forEach((name, component) -> {
            var property = properties.getOrDefault(name, List.of());
            var type = component.getGenericType() instanceof TypeVariable<?> variable
                    ? variables.get(variable.getName())
                    : component.getGenericType();
            var place = where + "." + name;
            var optional = type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
            if (optional) {
                same(false, required(parts).contains(name), place + " is required");
                same(true, property.stream().anyMatch(SchemaPart::mayBeNull), place + " may be null");
            }
            compareType(optional ? argument(type) : type, property, place);
        });
    }

    private void compareType(Type type, List<SchemaPart> property, String where) {
        var parts = property.stream().flatMap(part -> resolve(part).stream()).toList();
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            same("array", types(parts), where);
            compareType(
                    argument(type),
                    parts.stream().flatMap(part -> part.child("items")).toList(),
                    where + "[]");
        } else if (type instanceof ParameterizedType generic) {
            var record = (Class<?>) generic.getRawType();
            compareRecord(record, Map.of(record.getTypeParameters()[0].getName(), argument(type)), parts, where);
        } else if (PLAIN.containsKey(type)) {
            same(PLAIN.get(type), types(parts), where);
        } else if (type instanceof Class<?> coded && coded.isEnum()) {
            var codes = Stream.of(coded.getEnumConstants())
                    .map(Coded.class::cast)
                    .map(Coded::code)
                    .toList();
            same(codes, parts.stream().flatMap(SchemaPart::codes).toList(), where);
        } else {
            compareRecord((Class<?>) type, Map.of(), parts, where);
        }
    }

    /// The part and whatever it refers to, `null` alternatives left out.
    private List<SchemaPart> resolve(SchemaPart part) {
        var found = new ArrayList<>(List.of(part));
        part.reference().ifPresent(target -> {
            if (target.contains("#")) {
                definitions.add(target);
            }
            found.addAll(resolve(SchemaPart.at(target)));
        });
        part.otherThanNull().ifPresent(alternative -> found.addAll(resolve(alternative)));
        return found;
    }

    private static Map<String, List<SchemaPart>> properties(List<SchemaPart> parts) {
        var found = new TreeMap<String, List<SchemaPart>>();
        parts.forEach(part -> part.child("properties")
                .forEach(children -> children.node()
                        .properties()
                        .forEach(child -> found.computeIfAbsent(child.getKey(), name -> new ArrayList<>())
                                .add(children.with(child.getValue())))));
        return found;
    }

    private static Set<String> required(List<SchemaPart> parts) {
        var names = new TreeSet<String>();
        parts.forEach(part -> part.node().path("required").forEach(name -> names.add(name.asText())));
        return names;
    }

    private static String types(List<SchemaPart> parts) {
        return String.join(" ", parts.stream().flatMap(SchemaPart::types).toList());
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private void same(Object expected, Object found, String where) {
        if (!expected.equals(found)) {
            differences.add("%s: the record says %s, the schema %s".formatted(where, expected, found));
        }
    }
}
