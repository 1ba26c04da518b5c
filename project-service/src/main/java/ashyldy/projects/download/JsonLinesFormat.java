package ashyldy.projects.download;

import java.io.IOException;
import java.io.Writer;

import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.ProjectRecord;
import ashyldy.wording.Wording;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Everything about each project, one JSON object a line, as `/api/v1/projects/{id}` gives it.
record JsonLinesFormat(ObjectMapper json, Wording wording) implements Format {
    @Override
    public void begin(Writer out) {}

    @Override
    public void add(Dossier project, Writer out) throws IOException {
        out.write(json.writeValueAsString(ProjectRecord.of(project, wording)));
        out.write('\n');
    }

    @Override
    public void end(Writer out) {}
}
