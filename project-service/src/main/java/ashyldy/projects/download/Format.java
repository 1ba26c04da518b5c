package ashyldy.projects.download;

import java.io.IOException;
import java.io.Writer;

import ashyldy.projects.catalogue.Dossier;

/// Writes one file, project by project.
interface Format {
    /// Once, before all projects.
    void begin(Writer out) throws IOException;

    void add(Dossier project, Writer out) throws IOException;

    /// Once, after all projects. A file without it is not whole.
    void end(Writer out) throws IOException;
}
