package ashyldy.projects.download;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

import ashyldy.projects.catalogue.Dossier;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// One JSON document that ends in a list with an entry for each project.
final class JsonListFormat implements Format {
    private final ObjectMapper json;
    private final String head;
    private final Function<Dossier, JsonNode> entry;
    private boolean isFirst = true;

    /// @param head the document up to the entries of its list
    JsonListFormat(ObjectMapper json, String head, Function<Dossier, JsonNode> entry) {
        this.json = json;
        this.head = head;
        this.entry = entry;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write(head);
    }

    @Override
    public void add(Dossier project, Writer out) throws IOException {
        out.write(isFirst ? "\n" : ",\n");
        isFirst = false;
        out.write(json.writeValueAsString(entry.apply(project)));
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n]}\n");
    }
}
