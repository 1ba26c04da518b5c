package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Makes a project of a row in which all of it was remembered.
@FunctionalInterface
public interface WholeProjects {
    Dossier read(ResultSet row) throws SQLException;
}
