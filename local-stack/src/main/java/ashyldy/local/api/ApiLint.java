package ashyldy.local.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Findings in an OpenAPI document, by the recommended rules of Spectral's ruleset `oas` that its reference describes;
/// they are written anew here, since nothing of ours needs Node.
public final class ApiLint {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");
    private static final Pattern REFERENCE = Pattern.compile("#/components/([A-Za-z]+)/([^,}\\s\\]]+)");

    private final Map<String, Object> document;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ApiLint(Map<String, Object> document) {
        this.document = document;
    }

    /// @param document as maps, lists and plain values
    /// @return the rule and the place of each finding
    public static List<String> findings(Map<String, Object> document) {
        var lint = new ApiLint(document);
        lint.head();
        lint.paths();
        lint.components();
        return List.copyOf(lint.findings);
    }

    private void head() {
        Map<String, Object> info = map(document, "info");
        check(!map(info, "contact").isEmpty(), "info-contact", "info");
        check(!map(info, "license").isEmpty(), "info-license", "info");
        check(!text(info, "description").isBlank(), "info-description", "info");
        check(!list(document, "servers").isEmpty(), "oas3-api-servers", "servers");
        Set<String> names = new HashSet<>();
        for (Object tag : list(document, "tags")) {
            check(names.add(text(asMap(tag), "name")), "openapi-tags-uniqueness", text(asMap(tag), "name"));
            check(!text(asMap(tag), "description").isBlank(), "tag-description", text(asMap(tag), "name"));
        }
        String all = document.toString();
        check(!all.contains("eval("), "no-eval-in-markdown", "document");
        check(!all.contains("<script"), "no-script-tags-in-markdown", "document");
    }

    private void paths() {
        map(document, "paths").forEach((path, item) -> {
            check(!path.contains("?"), "path-not-include-query", path);
            check(path.length() == 1 || !path.endsWith("/"), "path-keys-no-trailing-slash", path);
            asMap(item).forEach((method, operation) -> {
                if (METHODS.contains(method)) {
                    operation(path, method, asMap(operation), list(asMap(item), "parameters"));
                }
            });
        });
    }

    private void operation(String path, String method, Map<String, Object> operation, List<?> shared) {
        String where = method + " " + path;
        String id = text(operation, "operationId");
        check(!id.isBlank(), "operation-operationId", where);
        check(ids.add(id), "operation-operationId-unique", where);
        check(id.matches("[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]+"), "operation-operationId-valid-in-url", where);
        check(!text(operation, "description").isBlank(), "operation-description", where);
        check(!list(operation, "tags").isEmpty(), "operation-tags", where);
        check(
                map(operation, "responses").keySet().stream().anyMatch(code -> code.matches("[23]..")),
                "operation-success-response",
                where);
        for (Object tag : list(operation, "tags")) {
            boolean declared = list(document, "tags").stream()
                    .anyMatch(each -> text(asMap(each), "name").equals(tag));
            check(declared, "operation-tag-defined", where + " " + tag);
        }
        parameters(where, path, all(shared, list(operation, "parameters")));
    }

    private void parameters(String where, String path, List<Object> parameters) {
        Set<String> seen = new HashSet<>();
        Set<String> inPath = new HashSet<>();
        for (Object each : parameters) {
            Map<String, Object> parameter = asMap(each);
            String name = text(parameter, "name");
            check(seen.add(text(parameter, "in") + " " + name), "operation-parameters", where + " " + name);
            check(
                    !map(parameter, "schema").isEmpty() || parameter.containsKey("content"),
                    "oas3-schema",
                    where + " " + name);
            if (text(parameter, "in").equals("path")) {
                inPath.add(name);
                check(Boolean.TRUE.equals(parameter.get("required")), "path-params", where + " " + name);
            }
        }
        Set<String> wanted = new HashSet<>();
        Matcher braces = IN_BRACES.matcher(path);
        while (braces.find()) {
            wanted.add(braces.group(1));
        }
        check(wanted.equals(inPath), "path-params", where + " wants " + wanted + " and declares " + inPath);
    }

    private void components() {
        Set<String> used = new HashSet<>();
        Matcher references = REFERENCE.matcher(document.toString());
        while (references.find()) {
            used.add(references.group(1) + "/" + references.group(2));
        }
        map(document, "components").forEach((family, members) -> {
            if (!family.equals("securitySchemes")) {
                asMap(members)
                        .keySet()
                        .forEach(name -> check(
                                used.contains(family + "/" + name), "oas3-unused-component", family + "/" + name));
            }
        });
        map(map(document, "components"), "schemas").forEach((name, schema) -> typed(name, asMap(schema)));
        used.forEach(reference -> check(
                map(map(document, "components"), reference.substring(0, reference.indexOf('/')))
                        .containsKey(reference.substring(reference.indexOf('/') + 1)),
                "invalid-ref",
                reference));
    }

    private void typed(String name, Map<String, Object> schema) {
        List<?> codes = list(schema, "enum");
        check(new HashSet<>(codes).size() == codes.size(), "duplicated-entry-in-enum", name);
        check(!"array".equals(schema.get("type")) || schema.containsKey("items"), "array-items", name);
        boolean isText = "string".equals(schema.get("type"));
        check(!isText || codes.stream().allMatch(code -> code instanceof String), "typed-enum", name);
        map(schema, "properties").forEach((property, each) -> typed(name + "." + property, asMap(each)));
    }

    private void check(boolean good, String rule, String where) {
        if (!good) {
            findings.add(rule + ": " + where);
        }
    }

    private static List<Object> all(List<?> some, List<?> others) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Map<String, Object> map(Map<String, Object> of, String field) {
        return asMap(of.get(field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(Map<String, Object> of, String field) {
        return of.get(field) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<String, Object> of, String field) {
        return of.get(field) instanceof String text ? text : "";
    }
}
